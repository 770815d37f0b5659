#include "MainWindow.h"

#include "DraftPage.h"
#include "SettingsDialog.h"
#include "ShortcutsDialog.h"
#include "WindowActions.h"
#include "agency/ProfilesDialog.h"
#include "pages/ExportDialog.h"
#include "pages/Printing.h"
#include "pages/WebClipboard.h"
#include "review/CommentsPanel.h"
#include "review/ReviewBar.h"
#include "review/ReviewDesk.h"
#include "session/DraftSession.h"
#include "start/BackupDialog.h"
#include "start/CarryOverDialog.h"
#include "start/ChooseDraftDialog.h"
#include "start/NewReportDialog.h"
#include "start/StartPage.h"
#include "start/TrashDialog.h"
#include <work/Settings.h>

#include <report/ReportFile.h>
#include <work/NewYear.h>

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QStatusBar>
#include <QThreadPool>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentCount = 10;

QString describe(const DraftHolder& holder) {
    return MainWindow::tr("%1 on %2, since %3")
        .arg(holder.user, holder.host, QLocale().toString(holder.since.toLocalTime(), QLocale::ShortFormat));
}

QString draftName(const DraftSummary& draft) {
    return u"%1　%2"_s.arg(draft.year).arg(draft.agency);
}

} // namespace

void MainWindow::openStore() {
    auto opened = Store::open(m_storePath, Store::Access::ReadWrite, backupFolder());
    if (!opened) {
        m_startPage->setStore(nullptr);
        tell(opened.problem());
        return;
    }
    m_store = *opened;
    setUpReview();
    m_startPage->setStore(m_store.get());
    m_startPage->refresh();
    m_startPage->takeFocus();
    for (const Problem& note : m_store->openingNotes())
        tell(note);
    if (m_store->access() == Store::Access::ReadWrite)
        runDailyBackup();
}

void MainWindow::openDraft(DraftId draft) {
    if (!m_store || (m_session && m_session->draft() == draft) || !closeDraft())
        return;
    QString banner;
    bool readOnly = m_store->access() == Store::Access::ReadOnly;
    if (readOnly) {
        banner = tr("This store can only be read; nothing can be changed here.");
    } else {
        const auto holder = m_store->lock(draft);
        if (!holder) {
            readOnly = true;
            banner = tr("Opened to read only: %1").arg(problemText(holder.problem()));
        } else if (*holder) {
            readOnly = true;
            banner = tr("Opened to read only: this draft is open elsewhere (%1).").arg(describe(**holder));
        }
    }
    if (const QString whyNot = m_review->whyNotWrite(draft); !readOnly && !whyNot.isEmpty()) {
        readOnly = true;
        banner = tr("Opened to read only: %1").arg(whyNot);
        m_store->unlock(draft);
    }
    auto loaded = m_store->load(draft);
    if (!loaded) {
        if (!readOnly)
            m_store->unlock(draft);
        offerRescue(draft, loaded.problem());
        return;
    }
    auto writer = readOnly ? nullptr : std::make_unique<JournalWriter>(m_storePath, draft, loaded->revision);
    auto session = std::make_unique<DraftSession>(std::move(loaded->report), draft, std::move(writer));
    session->setRevision(loaded->revision);
    showSession(std::move(session), banner);
}

void MainWindow::offerRescue(DraftId draft, const Problem& problem) {
    const auto rescued = m_store->rescue(draft);
    if (!rescued || m_store->access() == Store::Access::ReadOnly) {
        tell(problem);
        return;
    }
    QMessageBox question(
        QMessageBox::Warning, tr("A damaged draft"),
        tr("This draft cannot be read as it was last: %1.\n\nIts state of %2 is whole. Open that "
           "one as a new draft? The damaged one stays in the list.")
            .arg(problemText(problem),
                 QLocale().toString(rescued->changed.toLocalTime(), QLocale::ShortFormat)),
        QMessageBox::Cancel, this);
    question.setTextFormat(Qt::PlainText);
    const QPushButton* open = question.addButton(tr("Open as a new draft"), QMessageBox::AcceptRole);
    question.exec();
    if (question.clickedButton() == open)
        createDraft(rescued->report);
}

void MainWindow::createDraft(const Report& report) {
    if (!m_store)
        return;
    const auto draft = m_store->create(report);
    if (!draft) {
        tell(draft.problem());
        return;
    }
    keepAgency(report.agency);
    openDraft(*draft);
}

void MainWindow::keepAgency(const Agency& agency) {
    const auto profiles = m_store->profiles();
    if (!profiles) {
        tell(profiles.problem());
        return;
    }
    const bool known = std::any_of(profiles->begin(), profiles->end(), [&agency](const Store::Profile& p) {
        return p.agency.name == agency.name;
    });
    if (known || agency.name.isEmpty())
        return;
    if (const auto saved = m_store->saveProfile({0, agency}); !saved)
        tell(saved.problem());
}

void MainWindow::followAgency(const Edits& edits) {
    for (const Edit& edit : edits) {
        const auto* change = std::get_if<SetAgency>(&edit);
        if (!change)
            continue;
        const auto profiles = m_store->profiles();
        if (!profiles)
            return tell(profiles.problem());
        for (const Store::Profile& profile : *profiles) {
            if (!(profile.agency == change->before))
                continue;
            if (const auto saved = m_store->saveProfile({profile.id, change->after}); !saved)
                return tell(saved.problem());
        }
        setWindowTitle(titleFor(m_session->report()));
    }
}

void MainWindow::newReport() {
    if (!m_store)
        return;
    // A year's report is written in the January after it.
    NewReportDialog dialog(m_store.get(), QDate::currentDate().addMonths(-6).year(), this);
    if (dialog.exec() == QDialog::Accepted)
        createDraft(Report::forAgency(dialog.agency(), dialog.year()));
}

void MainWindow::newFromLastYear() {
    if (!m_store)
        return;
    auto drafts = m_store->drafts();
    if (!drafts) {
        tell(drafts.problem());
        return;
    }
    ChooseDraftDialog dialog(std::move(*drafts), this);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    if (dialog.wantsFile())
        return newFromFile();
    if (!accepted || !dialog.chosen())
        return;
    const auto loaded = m_store->load(*dialog.chosen());
    if (!loaded)
        return tell(loaded.problem());
    beginNewYear(loaded->report);
}

void MainWindow::beginNewYear(const Report& last) {
    CarryOverDialog dialog(last, this);
    if (dialog.exec() == QDialog::Accepted)
        createDraft(newYearReport(last, dialog.items()));
}

void MainWindow::findLastYears() {
    if (!m_store)
        return;
    auto found = previousReport(*m_store, m_session->report());
    if (found)
        m_session->setPrevious(std::move(*found));
    else
        statusBar()->showMessage(
            tr("Last year's report cannot be read: %1").arg(problemText(found.problem())),
            noticeMilliseconds);
}

void MainWindow::followLastYears(const Edits& edits) {
    const bool concerns = std::any_of(edits.begin(), edits.end(), [](const Edit& edit) {
        const auto* agency = std::get_if<SetAgency>(&edit);
        return std::holds_alternative<SetYear>(edit) || (agency && agency->before.name != agency->after.name);
    });
    const PreviousReport* known = m_session->previous();
    const bool stays = known && known->isChosen && known->report.year == m_session->report().year - 1;
    if (concerns && !stays)
        findLastYears();
}

bool MainWindow::chooseLastYearsFile() {
    const QString path = askForReport(tr("Check against a file of last year"));
    return !path.isEmpty() && compareWithFile(path);
}

bool MainWindow::compareWithFile(const QString& path) {
    const ReadFile file = openedFile(path);
    if (!file)
        return false;
    Report& last = (*file)->content.report;
    const QString name = QFileInfo(path).fileName();
    const int wanted = m_session->report().year - 1;
    if (last.year != wanted) {
        QMessageBox::warning(
            this, tr("Annual report"),
            last.year > 0 ? tr("“%1” is the report of %2; last year's is that of %3. Choose another file.")
                                .arg(name)
                                .arg(last.year)
                                .arg(wanted)
                          : tr("“%1” does not say of which year it is; last year's report is that of %2. "
                               "Choose another file.")
                                .arg(name)
                                .arg(wanted));
        return false;
    }
    m_session->setPrevious(PreviousReport{std::move(last), name, true});
    return true;
}

void MainWindow::chooseLastYearsDraft() {
    if (!m_store)
        return;
    auto drafts = m_store->drafts();
    if (!drafts)
        return tell(drafts.problem());
    const int wanted = m_session->report().year - 1;
    std::erase_if(*drafts, [wanted](const DraftSummary& draft) { return draft.year != wanted; });
    if (drafts->empty()) {
        QMessageBox::information(
            this, tr("Annual report"),
            tr("There is no draft of %1. Choose last year's report as a file.").arg(wanted));
        return;
    }
    ChooseDraftDialog dialog(std::move(*drafts), this, ChooseDraftDialog::Purpose::CompareWith);
    if (dialog.exec() == QDialog::Accepted && dialog.chosen())
        compareWithDraft(*dialog.chosen());
}

void MainWindow::compareWithDraft(DraftId draft) {
    auto previous = previousDraft(*m_store, draft);
    if (!previous)
        return tell(previous.problem());
    previous->isChosen = true;
    m_session->setPrevious(std::move(*previous));
}

void MainWindow::exportReport() {
    m_draftPage->commitPending();
    auto options = m_review->exportOptions();
    if (!options)
        return tell(options.problem());
    ExportDialog dialog(m_session->report(), &fonts(), this);
    dialog.setOptions(std::move(*options));
    const QString folder = Settings().value(Setting::ExportFolder).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        dialog.setFolder(folder);
    dialog.setTypes(Settings().value(Setting::ExportTypes).toStringList());
    connect(&dialog, &ExportDialog::exported, &dialog, [&dialog] {
        Settings settings;
        settings.setValue(Setting::ExportFolder, dialog.folder());
        settings.setValue(Setting::ExportTypes, dialog.types());
    });
    dialog.exec();
}

void MainWindow::copyForWeb() {
    m_draftPage->commitPending();
    const auto options = m_review->exportOptions();
    if (!options)
        return tell(options.problem());
    const QString mark = options->unapproved ? unapprovedMark : QString();
    QGuiApplication::clipboard()->setMimeData(webClipboardData(m_session->report(), mark).release());
    statusBar()->showMessage(tr("Copied. Paste it into the editor of the web site."), noticeMilliseconds);
}

void MainWindow::printDraft(PrintStep step) {
    m_draftPage->commitPending();
    const Report& report = m_session->report();
    const auto options = m_review->exportOptions();
    if (!options)
        return tell(options.problem());
    const PrintJob job{report, fonts(), report.titleText().remove(u'\n'),
                       options->unapproved ? unapprovedMark : QString(),
                       options->approved ? m_review->approvalSheet() : Pages()};
    if (step == PrintStep::Preview) {
        // It can print, and does not tell.
        m_review->log(u"printPreview"_s);
        previewPrint(this, job);
    } else if (const auto printed = printReport(this, job)) {
        m_review->log(u"print"_s, {{u"printer"_s, printed->printer},
                                   {u"copies"_s, printed->copies},
                                   {u"bothSides"_s, printed->bothSides}});
    }
}

void MainWindow::saveCopy() {
    m_draftPage->commitPending();
    const Report& report = m_session->report();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"),
                                                      u"%1%2.json"_s.arg(report.agency.name).arg(report.year),
                                                      tr("Interchange file (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray content = writeReport(report);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        tell({Problem::Code::CannotWrite, path, {}, file.errorString()});
}

QString MainWindow::backupFolder() const {
    return Settings().backupFolder(m_storePath);
}

void MainWindow::runDailyBackup() {
    // On a thread and a connection of its own: copying a large store must not hold up the start.
    QThreadPool::globalInstance()->start(
        [path = m_storePath, folder = backupFolder(), window = QPointer(this)] {
            auto store = Store::open(path, Store::Access::ReadOnly);
            const Problem problem = store ? (*store)->backUp(folder, Store::Backup::Daily) : store.problem();
            if (problem.code == Problem::Code::None)
                return;
            QMetaObject::invokeMethod(qApp, [window, problem] {
                if (window)
                    window->tell(problem);
            });
        });
}

void MainWindow::restoreBackup() {
    BackupDialog dialog(m_storePath, backupFolder(), this);
    if (dialog.exec() != QDialog::Accepted || dialog.chosenBackup().isEmpty() || !closeDraft())
        return;
    m_startPage->setStore(nullptr);
    m_startPage->setOffice(nullptr);
    m_reviewBar->setOffice(nullptr);
    delete std::exchange(m_comments, nullptr);
    m_review.reset();
    forbidReview();
    m_store.reset();
    // What reads the store beside the window is done first.
    QThreadPool::globalInstance()->waitForDone();
    const Problem problem = Store::restoreBackup(dialog.chosenBackup(), m_storePath);
    if (problem.code != Problem::Code::None)
        tell(problem);
    openStore();
}

void MainWindow::moveToTrash(DraftId draft) {
    if (const QString whyNot = m_review->whyNotWrite(draft); !whyNot.isEmpty())
        return tell({Problem::Code::WrongUsage, {}, {}, whyNot});
    Problem problem = m_store->moveToTrash(draft);
    if (problem.code == Problem::Code::None)
        problem = m_review->office().office().note({u"trash"_s, draft});
    if (problem.code != Problem::Code::None)
        tell(problem);
    else
        statusBar()->showMessage(tr("Moved to the trash. It can be brought back from there."),
                                 noticeMilliseconds);
    m_startPage->refresh();
}

void MainWindow::showTrash() {
    if (!m_store)
        return;
    TrashDialog(m_store.get(), this).exec();
    m_startPage->refresh();
}

void MainWindow::showProfiles() {
    if (m_store)
        ProfilesDialog(m_store.get(), this).exec();
}

void MainWindow::showSettings() {
    if (SettingsDialog(m_store.get(), this).exec() != QDialog::Accepted)
        return;
    takeFonts();
    if (m_session)
        m_session->setRuleSettings(Settings().rules());
}

void MainWindow::showShortcuts() {
    ShortcutsDialog(*menuBar(), this).exec();
}

void MainWindow::showAbout() {
    QMessageBox::about(
        this, tr("About"),
        tr("<p><b>nianbao %1</b></p><p>Writes the annual report on government information "
           "disclosure (政府信息公开工作年度报告).</p><p>Free software under the GNU General Public License, "
           "version 3 or later.</p>")
            .arg(QStringLiteral(NIANBAO_VERSION)));
}

void MainWindow::fillRecentMenu() {
    QMenu* menu = m_actions->recent;
    menu->clear();
    const auto drafts =
        m_store ? m_store->drafts() : Result<std::vector<DraftSummary>>(std::vector<DraftSummary>());
    std::vector<DraftSummary> recent = drafts ? *drafts : std::vector<DraftSummary>();
    std::sort(recent.begin(), recent.end(),
              [](const DraftSummary& a, const DraftSummary& b) { return a.changed > b.changed; });
    for (size_t i = 0; i < recent.size() && i < recentCount; ++i)
        menu->addAction(draftName(recent[i]).replace(u'&', u"&&"_s), this,
                        [this, id = recent[i].id] { openDraft(id); });
    if (menu->isEmpty())
        menu->addAction(tr("No drafts yet"))->setEnabled(false);
}

} // namespace nianbao
