#include "MainWindow.h"

#include "DraftPage.h"
#include "WindowActions.h"
#include "compare/ComparisonDialog.h"
#include "pages/PreviewPanel.h"
#include "review/ChangesPanel.h"
#include "review/CommentsPanel.h"
#include "review/ReviewBar.h"
#include "review/ReviewDesk.h"
#include "session/DraftSession.h"
#include "start/ChooseDraftDialog.h"
#include "start/StartPage.h"

#include <work/Deadlines.h>

#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QInputDialog>
#include <QPointer>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QStatusBar>
#include <QThreadPool>
#include <QToolBar>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Changes are looked for when the typing pauses.
constexpr int changesMilliseconds = 300;

/// The days of a store that is opened for it, with what the office has set itself.
Result<DueDrafts> dueDraftsOf(const QString& storePath) {
    const auto store = Store::open(storePath, Store::Access::ReadOnly);
    if (!store)
        return store.problem();
    const auto own = Reviews(**store).officeValue(QString::fromLatin1(ownDeadlinesKey));
    if (!own)
        return own.problem();
    return dueDrafts(**store, 0, ownDeadlinesFromText(*own));
}

} // namespace

void MainWindow::connectReview() {
    m_actions->toolBar->addWidget(m_reviewBar);
    const WindowActions& a = *m_actions;
    for (const auto& [deed, action] : a.deeds)
        connect(action, &QAction::triggered, this, [this, deed = deed] {
            if (m_draftPage->commitPending())
                m_review->doDeed(deed);
        });
    connect(m_reviewBar, &ReviewBar::deedChosen, this,
            [this](Deed deed) { m_actions->deeds[deed]->trigger(); });
    connect(m_reviewBar, &ReviewBar::signInRequested, a.signIn, &QAction::trigger);
    connect(a.asPages, &QAction::triggered, this, &MainWindow::showAsPages);
    connect(a.compareReports, &QAction::triggered, this, &MainWindow::compareReports);
    connect(a.approvalSheet, &QAction::triggered, this, [this] { m_review->saveApprovalSheet(); });
    connect(a.signIn, &QAction::triggered, this, [this] { m_review->signIn(); });
    connect(a.signOut, &QAction::triggered, this, [this] { m_review->signOut(); });
    connect(a.office, &QAction::triggered, this, [this] { m_review->showOffice(); });
    connect(m_startPage, &StartPage::listed, this, &MainWindow::findDueDays);
    connect(m_changes, &ChangesPanel::placeChosen, this, &MainWindow::goTo);
    m_changesWait.setSingleShot(true);
    m_changesWait.setInterval(changesMilliseconds);
    connect(&m_changesWait, &QTimer::timeout, this, &MainWindow::showChanges);
    forbidReview();
}

void MainWindow::forbidReview() {
    for (QAction* action : {m_actions->signIn, m_actions->signOut, m_actions->office})
        m_actions->allow(action, false, tr("Not now: the drafts cannot be opened."));
}

void MainWindow::setUpReview() {
    m_review = std::make_unique<ReviewDesk>(
        m_store, [this]() -> const FontBook& { return fonts(); }, this);
    OfficeSession* office = &m_review->office();
    m_reviewBar->setOffice(office);
    m_startPage->setOffice(office);
    m_comments = new CommentsPanel(office);
    m_commentsDock->setWidget(scrolling(m_comments));
    connect(m_comments, &CommentsPanel::placeChosen, this, &MainWindow::goTo);
    connect(m_comments, &CommentsPanel::countChanged, this, [this](int count) {
        m_commentsDock->setWindowTitle(count == 0 ? tr("Comments") : tr("Comments (%1)").arg(count));
    });
    connect(office, &OfficeSession::changed, this, &MainWindow::showReviewState);
    connect(office, &OfficeSession::findingsChanged, this, &MainWindow::showReviewState);
    connect(office, &OfficeSession::commentsChanged, this, &MainWindow::showMarks);
    connect(m_review.get(), &ReviewDesk::standingChanged, this, &MainWindow::reopenDraft);
    showReviewState();
}

void MainWindow::showReviewState() {
    const OfficeSession& office = m_review->office();
    for (const auto& [deed, action] : m_actions->deeds) {
        QString whyNot = office.draft() ? office.refusal(deed) : tr("Not now: no draft is open.");
        if (whyNot.isEmpty())
            whyNot = openWork(deed, office);
        m_actions->allow(action, whyNot.isEmpty(), whyNot);
    }
    const bool on = office.isReviewOn();
    m_actions->allow(m_actions->approvalSheet, on && office.draft(),
                     on ? tr("Not now: no draft is open.") : office.refusal(Deed::Submit));
    m_actions->allow(m_actions->signIn, on, tr("Review is not switched on; see “Office…”."));
    m_actions->allow(m_actions->signOut, on && office.user(), tr("Nobody is signed in."));
    m_actions->signOut->setText(office.user() ? tr("Sign %1 ou&t").arg(office.user()->name)
                                              : tr("Sign ou&t"));
    const bool readOnly = m_store->access() == Store::Access::ReadOnly;
    m_actions->allow(m_actions->office, !readOnly, tr("Not now: the drafts can only be read."));
}

void MainWindow::reopenDraft() {
    if (!m_session) {
        m_startPage->refresh();
        return;
    }
    const DraftId draft = m_session->draft();
    if (closeDraft())
        openDraft(draft);
}

void MainWindow::showAsPages(bool asPages) {
    m_actions->asPages->setChecked(asPages && m_session);
    if (!asPages || !m_session) {
        if (m_pages && m_draftPage)
            m_middle->setCurrentWidget(m_draftPage);
        delete std::exchange(m_pages, nullptr);
        return;
    }
    if (m_pages)
        return;
    m_pages = new PreviewPanel(&fonts());
    m_pages->setObjectName(u"reviewPages"_s);
    m_pages->setSession(m_session.get());
    connect(m_pages, &PreviewPanel::placeClicked, this, &MainWindow::takePlace);
    m_middle->addWidget(m_pages);
    m_middle->setCurrentWidget(m_pages);
    m_previewDock->hide();
    m_pages->showPlace(Where::inSection(m_draftPage->currentSection()));
    showMarks();
}

void MainWindow::takePlace(const Where& where) {
    m_comments->setPlace(where);
    if (where.section < 0)
        return;
    const QScopedValueRollback<bool> clicked(m_placeFromPages, true);
    m_draftPage->showSection(where.section);
}

void MainWindow::readReviewed() {
    m_reviewed.reset();
    auto last = m_review->lastReviewed();
    if (!last)
        statusBar()->showMessage(problemText(last.problem()), noticeMilliseconds);
    else if (*last)
        m_reviewed = std::make_unique<ReviewedVersion>(std::move(**last));
}

void MainWindow::showChanges() {
    if (!m_session)
        return;
    if (m_reviewed)
        m_changes->setReports(m_reviewed->report, m_reviewed->event, m_session->report());
    else
        m_changes->clear();
    showMarks();
}

void MainWindow::showMarks() {
    std::vector<PageMark> marks = m_changes->marks();
    for (const Comment& comment : m_review->office().comments()) {
        if (comment.parent == 0 && comment.state == Comment::State::Open)
            marks.push_back({comment.anchor.where, PageMark::Kind::Comment});
    }
    for (PreviewPanel* pages : {m_pages, m_preview}) {
        if (pages)
            pages->setMarks(marks);
    }
}

void MainWindow::compareReports() {
    m_draftPage->commitPending();
    const ComparisonSide now{m_session->report(), tr("this draft"), QDateTime::currentDateTimeUtc()};
    auto* dialog = new ComparisonDialog(now, &fonts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_session.get(), &QObject::destroyed, dialog, &QWidget::close);
    connect(dialog, &ComparisonDialog::placeChosen, this, &MainWindow::goTo);
    connect(dialog, &ComparisonDialog::fileRequested, this, [this, dialog = QPointer(dialog)] {
        const QString path = askForReport(tr("Compare with a file"));
        const ReadFile file = path.isEmpty() ? ReadFile() : openedFile(path);
        if (file && dialog)
            dialog->setOld(
                {std::move((*file)->content.report), QFileInfo(path).fileName(), (*file)->changed});
    });
    connect(dialog, &ComparisonDialog::draftRequested, this,
            [this, dialog] { compareWithOtherDraft(*dialog); });
    connect(dialog, &ComparisonDialog::revisionRequested, this,
            [this, dialog] { compareWithRevision(*dialog); });
    dialog->show();
}

void MainWindow::compareWithOtherDraft(ComparisonDialog& dialog) {
    auto drafts = m_store->drafts();
    if (!drafts)
        return tell(drafts.problem());
    ChooseDraftDialog choose(std::move(*drafts), this, ChooseDraftDialog::Purpose::CompareWith);
    if (choose.exec() != QDialog::Accepted || !choose.chosen())
        return;
    auto loaded = m_store->load(*choose.chosen());
    if (!loaded)
        return tell(loaded.problem());
    const QString name = tr("the draft of %1 %2").arg(loaded->report.agency.name).arg(loaded->report.year);
    dialog.setOld({std::move(loaded->report), name, loaded->changed});
}

void MainWindow::compareWithRevision(ComparisonDialog& dialog) {
    const auto history = m_store->history(m_session->draft());
    if (!history)
        return tell(history.problem());
    QStringList names;
    for (const HistoryEntry& entry : *history)
        names.append(
            tr("%1: %2, %3")
                .arg(entry.revision)
                .arg(entry.what, QLocale().toString(entry.when.toLocalTime(), QLocale::ShortFormat)));
    names.append(tr("0: as it was begun"));
    bool chosen = false;
    const QString name = QInputDialog::getItem(&dialog, tr("Compare with an older revision"),
                                               tr("After the change:"), names, 0, false, &chosen);
    if (!chosen)
        return;
    const qsizetype index = names.indexOf(name);
    const bool isFirst = index == static_cast<qsizetype>(history->size());
    auto loaded =
        m_store->load(m_session->draft(), isFirst ? 0 : (*history)[static_cast<size_t>(index)].revision);
    if (!loaded)
        return tell(loaded.problem());
    dialog.setOld({std::move(loaded->report), tr("revision %1").arg(loaded->revision), loaded->changed});
}

void MainWindow::findDueDays() {
    // On a thread and a connection of its own: drafts are read for it.
    QThreadPool::globalInstance()->start([path = m_storePath, window = QPointer(this)] {
        const auto due = dueDraftsOf(path);
        QMetaObject::invokeMethod(qApp, [window, due] {
            // The list says itself when the drafts cannot be read.
            if (window && due)
                window->m_startPage->setDue(due->drafts, QDate::currentDate());
        });
    });
}

} // namespace nianbao
