#include "MainWindow.h"

#include "DraftPage.h"
#include "import/AwaitFile.h"
#include "import/ImportBatch.h"
#include "import/ImportEdits.h"
#include "import/ImportLook.h"
#include "session/DraftSession.h"
#include "start/StartPage.h"

#include <import/Import.h>
#include <work/OpenReport.h>

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QStatusBar>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// What file dialogs offer.
QString reportFilter() {
    QStringList patterns;
    for (const QString& suffix : importSuffixes())
        patterns.append(u"*."_s + suffix);
    return MainWindow::tr("Reports (%1)").arg(patterns.join(u' ')) + u";;"_s +
           MainWindow::tr("All files (*)");
}

/// The local files and folders that are dragged and may be reports.
QStringList reportsIn(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        const QFileInfo info(url.toLocalFile());
        if (url.isLocalFile() && (info.isDir() || importSuffixes().contains(info.suffix().toLower())))
            paths.append(info.filePath());
    }
    return paths;
}

} // namespace

const Report* MainWindow::changeableDraft() const {
    return m_session && !m_session->isReadOnly() ? &m_session->report() : nullptr;
}

ReadFile MainWindow::openedFile(const QString& path) {
    const QScopedValueRollback<bool> reading(m_isReading, true);
    ReadFile file = awaitFile(path, m_storePath, this);
    if (!file || *file)
        return file;
    tell(file->problem());
    return {};
}

void MainWindow::openFile(const QString& path) {
    const ReadFile file = openedFile(path);
    if (!file)
        return;
    if (m_draftPage)
        m_draftPage->commitPending();
    ImportLook look(**file, changeableDraft(), this);
    if (look.exec() != QDialog::Accepted)
        return;
    const QString name = QFileInfo(path).fileName();
    if (look.use() == ImportLook::Use::LastYears)
        takeAsLastYears(look.report(), name);
    else if (look.use() == ImportLook::Use::IntoOpen)
        takeSections(look.report(), look.sections(), name);
    else
        createDraft(look.report());
}

void MainWindow::openFiles(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths)
        files.append(expandReportArgument(path));
    if (files.size() == 1)
        return openFile(files.front());
    if (files.isEmpty()) {
        if (!paths.isEmpty())
            statusBar()->showMessage(tr("There is no report in this folder."), noticeMilliseconds);
        return;
    }
    if (!m_store)
        return;
    ImportBatch batch(files, m_store.get(), this);
    batch.exec();
    m_startPage->refresh();
    if (batch.storedCount() > 0)
        statusBar()->showMessage(tr("%n draft(s) added to the store.", nullptr, batch.storedCount()),
                                 noticeMilliseconds);
}

void MainWindow::openFilesWhenFree(const QStringList& paths) {
    m_waitingFiles.append(paths);
    openWaitingFiles();
}

void MainWindow::openWaitingFiles() {
    // An open dialog speaks of the draft that a new one would close.
    if (!m_waitingFiles.isEmpty() && !m_isReading && !QApplication::activeModalWidget())
        openFiles(m_waitingFiles.takeFirst());
    if (!m_waitingFiles.isEmpty())
        m_fileWait.start();
}

void MainWindow::takeAsLastYears(const Report& report, const QString& name) {
    if (!m_store)
        return;
    // Kept as a draft too, so that it is at hand the next time.
    if (const auto kept = m_store->create(report); !kept)
        return tell(kept.problem());
    m_session->setPrevious(PreviousReport{report, name, true});
    statusBar()->showMessage(tr("“%1” is last year's report now, and kept as a draft.").arg(name),
                             noticeMilliseconds);
}

void MainWindow::takeSections(const Report& read, const std::vector<int>& sections, const QString& name) {
    m_session->perform(importedEdits(m_session->report(), read, sections), tr("Taken from “%1”").arg(name));
    if (!sections.empty())
        m_draftPage->goTo(Where::inSection(sections.front()));
    statusBar()->showMessage(tr("Taken from “%1”; one undo takes it back.").arg(name), noticeMilliseconds);
}

void MainWindow::newFromFile() {
    const QString path = askForReport(tr("Last year's report"));
    if (path.isEmpty() || !m_store)
        return;
    const ReadFile file = openedFile(path);
    if (!file)
        return;
    ImportLook look(**file, tr("&Go on"), this);
    if (look.exec() != QDialog::Accepted)
        return;
    // Kept as a draft too, so that it stays at hand beside the new one.
    if (const auto kept = m_store->create(look.report()); !kept)
        return tell(kept.problem());
    beginNewYear(look.report());
}

QString MainWindow::askForReport(const QString& title) {
    return QFileDialog::getOpenFileName(this, title, {}, reportFilter());
}

void MainWindow::chooseFiles() {
    openFiles(QFileDialog::getOpenFileNames(this, tr("Open files as drafts"), {}, reportFilter()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!reportsIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList paths = reportsIn(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    // Whoever dragged them must not wait for our dialogs.
    QMetaObject::invokeMethod(
        this, [this, paths] { openFilesWhenFree(paths); }, Qt::QueuedConnection);
}

} // namespace nianbao
