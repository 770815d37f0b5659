#include "MainWindow.h"

#include "DockFolding.h"
#include "DraftPage.h"
#include "SectionList.h"
#include "WindowActions.h"
#include "WindowStatus.h"
#include "compare/ComparisonDialog.h"
#include "findings/FindingsPanel.h"
#include "history/HistoryPanel.h"
#include "pages/PreviewPanel.h"
#include "previous/LastYearPanel.h"
#include "review/ChangesPanel.h"
#include "review/CommentsPanel.h"
#include "review/ReviewBar.h"
#include "review/ReviewDesk.h"
#include "session/DraftSession.h"
#include "start/StartPage.h"
#include <work/Settings.h>

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>

#include <algorithm>
#include <array>
#include <utility>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

// window.md: below these widths the docks fold to strips of tabs.
constexpr int rightDocksWidth = 1200;
constexpr int leftDockWidth = 1000;
constexpr int dialogWaitMilliseconds = 200;
constexpr QSize usualSize(1280, 720);
constexpr int docksVersion = 2; // a layout remembered before a dock was added would hide it
constexpr double zoomStep = 1.1;
constexpr double smallestZoom = 0.5;
constexpr double largestZoom = 3.0;

} // namespace

QWidget* scrolling(QWidget* panel) {
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(panel);
    return area;
}

MainWindow::MainWindow(const QString& storePath, QWidget* parent)
    : QMainWindow(parent), m_storePath(storePath),
      m_actions(std::make_unique<WindowActions>(this, &m_undoGroup)), m_status(new WindowStatus(statusBar())),
      m_middle(new QStackedWidget(this)), m_startPage(new StartPage), m_sectionList(new SectionList),
      m_findings(new FindingsPanel), m_lastYear(new LastYearPanel), m_reviewBar(new ReviewBar),
      m_changes(new ChangesPanel) {
    setWindowTitle(tr("Annual report"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    m_middle->addWidget(m_startPage);
    setCentralWidget(m_middle);
    buildDocks();
    connectDocks();
    connectActions();
    connectStartPage();
    connectReview();

    m_fileWait.setSingleShot(true);
    m_fileWait.setInterval(dialogWaitMilliseconds);
    connect(&m_fileWait, &QTimer::timeout, this, &MainWindow::openWaitingFiles);

    const Settings settings;
    const QSize room = screen()->availableSize();
    resize(usualSize.boundedTo(room));
    // On a small screen at 150 % the frame would take what is left.
    if (!restoreGeometry(settings.value(Setting::WindowGeometry).toByteArray()) && size() != usualSize)
        setWindowState(Qt::WindowMaximized);
    setZoom(settings.value(Setting::WindowZoom).toDouble());
}

MainWindow::~MainWindow() {
    // Docks tell of their hiding while the base class takes them away; nobody is left here to hear.
    for (QDockWidget* dock : m_docks)
        dock->disconnect(this);
    // The forms speak to the session until they are gone.
    delete m_draftPage;
    delete m_history;
    delete m_preview;
    delete m_pages;
    delete m_comments;
}

void MainWindow::buildDocks() {
    const auto addDock = [this](const QString& name, const QString& title, QWidget* content,
                                Qt::DockWidgetArea area) {
        auto* dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setWidget(content);
        addDockWidget(area, dock);
        m_actions->docks->addAction(dock->toggleViewAction());
        dock->hide();
        m_docks.push_back(dock);
        return dock;
    };
    m_sectionDock = addDock(u"sectionDock"_s, tr("Sections"), m_sectionList, Qt::LeftDockWidgetArea);
    m_findingsDock = addDock(u"findingsDock"_s, tr("Findings"), m_findings, Qt::RightDockWidgetArea);
    m_lastYearDock = addDock(u"lastYearDock"_s, tr("Last year"), m_lastYear, Qt::RightDockWidgetArea);
    m_previewDock = addDock(u"previewDock"_s, tr("Pages"), new QWidget, Qt::RightDockWidgetArea);
    m_commentsDock = addDock(u"commentsDock"_s, tr("Comments"), new QWidget, Qt::RightDockWidgetArea);
    m_changesDock = addDock(u"changesDock"_s, tr("Changes"), scrolling(m_changes), Qt::RightDockWidgetArea);
    m_historyDock = addDock(u"historyDock"_s, tr("History"), new QWidget, Qt::RightDockWidgetArea);
    tabifyDockWidget(m_findingsDock, m_lastYearDock);
    tabifyDockWidget(m_lastYearDock, m_previewDock);
    tabifyDockWidget(m_previewDock, m_commentsDock);
    tabifyDockWidget(m_commentsDock, m_changesDock);
    tabifyDockWidget(m_changesDock, m_historyDock);
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    resizeDocks({m_sectionDock, m_findingsDock}, {170, 330}, Qt::Horizontal);

    m_folding = new DockFolding(this);
    m_folding->addStrip(
        Qt::RightToolBarArea, rightDocksWidth,
        {m_findingsDock, m_lastYearDock, m_previewDock, m_commentsDock, m_changesDock, m_historyDock});
    m_folding->addStrip(Qt::LeftToolBarArea, leftDockWidth, {m_sectionDock});
}

void MainWindow::connectDocks() {
    connect(m_sectionList, &SectionList::sectionChosen, this, [this](int section) {
        if (m_pages)
            m_pages->showPlace(Where::inSection(section));
        if (m_draftPage)
            m_draftPage->showSection(section);
    });
    connect(m_findings, &FindingsPanel::activated, this, &MainWindow::goTo);
    connect(m_findings, &FindingsPanel::countChanged, this, [this](int errors, int warnings, int hints) {
        const int count = errors + warnings + hints;
        m_findingsDock->setWindowTitle(count == 0 ? tr("Findings") : tr("Findings (%1)").arg(count));
    });
    connect(m_lastYear, &LastYearPanel::fileRequested, this, &MainWindow::chooseLastYearsFile);
    connect(m_lastYear, &LastYearPanel::draftRequested, this, &MainWindow::chooseLastYearsDraft);
    connect(m_lastYear, &LastYearPanel::cellActivated, this,
            [this](int cell) { goTo(Where::atCell(cell, *m_session->report().format)); });
    connect(m_previewDock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible && m_draftPage)
            showPreview();
    });
}

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto&& act) {
        connect(action, &QAction::triggered, this, std::forward<decltype(act)>(act));
    };
    const WindowActions& a = *m_actions;
    on(a.newReport, [this] { newReport(); });
    on(a.openFile, [this] { chooseFiles(); });
    on(a.startPage, [this] { closeDraft(); });
    on(a.exportFiles, [this] { exportReport(); });
    on(a.copyForWeb, [this] { copyForWeb(); });
    on(a.printPreview, [this] { printDraft(PrintStep::Preview); });
    on(a.print, [this] { printDraft(PrintStep::Print); });
    on(a.backups, [this] { restoreBackup(); });
    on(a.trash, [this] { showTrash(); });
    on(a.profiles, [this] { showProfiles(); });
    on(a.settings, [this] { showSettings(); });
    on(a.quit, [this] { close(); });
    on(a.find, [this] {
        showAsPages(false);
        m_draftPage->showFind(false);
    });
    on(a.replace, [this] {
        showAsPages(false);
        m_draftPage->showFind(true);
    });
    on(a.findNext, [this] { m_draftPage->findNext(); });
    on(a.findPrevious, [this] { m_draftPage->findPrevious(); });
    for (size_t section = 0; section < a.sections.size(); ++section)
        on(a.sections[section], [this, section] { goTo(Where::inSection(static_cast<int>(section))); });
    on(a.preview, [this] { raiseDock(m_previewDock); });
    on(a.zoomIn, [this] { setZoom(m_zoom * zoomStep); });
    on(a.zoomOut, [this] { setZoom(m_zoom / zoomStep); });
    on(a.zoomReset, [this] { setZoom(1.0); });
    on(a.check, [this] {
        m_session->setCheckMode(CheckMode::Complete);
        raiseDock(m_findingsDock);
    });
    on(a.nextFinding, [this] { m_findings->goToNext(); });
    on(a.previousFinding, [this] { m_findings->goToPrevious(); });
    on(a.compare, [this] {
        if (chooseLastYearsFile())
            raiseDock(m_findingsDock);
    });
    on(a.shortcuts, [this] { showShortcuts(); });
    on(a.about, [this] { showAbout(); });
    connect(a.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_status, &WindowStatus::zoomInRequested, this, [this] { setZoom(m_zoom * zoomStep); });
    connect(m_status, &WindowStatus::zoomOutRequested, this, [this] { setZoom(m_zoom / zoomStep); });
}

void MainWindow::connectStartPage() {
    connect(m_startPage, &StartPage::openRequested, this, &MainWindow::openDraft);
    connect(m_startPage, &StartPage::newBlankRequested, this, &MainWindow::newReport);
    connect(m_startPage, &StartPage::newFromFileRequested, this, &MainWindow::chooseFiles);
    connect(m_startPage, &StartPage::newFromLastYearRequested, this, &MainWindow::newFromLastYear);
    connect(m_startPage, &StartPage::trashRequested, this, &MainWindow::moveToTrash);
    connect(m_startPage, &StartPage::trashDialogRequested, this, &MainWindow::showTrash);
    connect(m_startPage, &StartPage::restoreBackupRequested, this, &MainWindow::restoreBackup);
}

const FontBook& MainWindow::fonts() {
    if (!m_fonts)
        m_fonts = std::make_unique<FontBook>(Settings().fontFamilies());
    return *m_fonts;
}

void MainWindow::takeFonts() {
    const bool asPages = m_pages != nullptr;
    showAsPages(false);
    for (ComparisonDialog* dialog : findChildren<ComparisonDialog*>())
        delete dialog;
    delete m_preview;
    m_preview = nullptr;
    m_fonts.reset();
    showAsPages(asPages);
    m_previewDock->setWidget(new QWidget);
    if (m_draftPage && !m_previewDock->visibleRegion().isEmpty())
        showPreview();
}

void MainWindow::showSession(std::unique_ptr<DraftSession> session, const QString& banner) {
    m_session = std::move(session);
    findLastYears();
    m_draftPage = new DraftPage(m_session.get());
    m_draftPage->setZoom(m_zoom);
    m_middle->addWidget(m_draftPage);
    m_middle->setCurrentWidget(m_draftPage);
    m_undoGroup.addStack(m_session->undoStack());
    m_undoGroup.setActiveStack(m_session->undoStack());
    m_sectionList->setSession(m_session.get());
    m_findings->setSession(m_session.get());
    m_lastYear->setSession(m_session.get());
    m_status->setSession(m_session.get());
    if (m_preview)
        m_preview->setSession(m_session.get());
    m_history = new HistoryPanel(m_store.get(), m_session.get());
    m_historyDock->setWidget(m_history);
    showPanels();

    m_draftPage->setBanner(banner);
    m_actions->setDraftOpen(true, m_session->isReadOnly());
    nameSections();
    setWindowTitle(titleFor(m_session->report()));
    m_review->office().setDraft(m_session.get());
    restoreDocks();
    m_draftPage->goTo(Where::inSection(0));
    const OfficeSession& office = m_review->office();
    const bool isRead = office.isReviewOn() && office.user() && !office.allows(Deed::Write);
    if (isRead)
        m_session->setCheckMode(CheckMode::Complete);
    showAsPages(isRead);
    readReviewed();
    showChanges();
}

void MainWindow::showPanels() {
    connect(m_draftPage, &DraftPage::sectionShown, m_sectionList, &SectionList::setCurrentSection);
    connect(m_draftPage, &DraftPage::sectionShown, m_lastYear, &LastYearPanel::showSection);
    connect(m_draftPage, &DraftPage::sectionShown, m_status, &WindowStatus::setCurrentSection);
    connect(m_draftPage, &DraftPage::sectionShown, this, [this](int section) {
        if (m_preview && m_preview->isVisible() && !m_placeFromPages)
            m_preview->showPlace(Where::inSection(section));
    });
    connect(m_session.get(), &DraftSession::edited, this, &MainWindow::followAgency);
    connect(m_session.get(), &DraftSession::edited, this, &MainWindow::followLastYears);
    connect(m_session.get(), &DraftSession::undoneOrRedone, m_draftPage, &DraftPage::showEdits);
    connect(m_draftPage, &DraftPage::saveCopyRequested, this, &MainWindow::saveCopy);
    connect(m_draftPage, &DraftPage::notice, this,
            [this](const QString& text) { statusBar()->showMessage(text, noticeMilliseconds); });
    connect(m_session.get(), &DraftSession::saveFailed, this, &MainWindow::onSaveFailed);
    connect(m_session.get(), &DraftSession::saved, m_draftPage, [this] { m_draftPage->setBanner({}); });
    connect(m_session.get(), &DraftSession::edited, &m_changesWait, qOverload<>(&QTimer::start));
}

void MainWindow::goTo(const Where& where) {
    if (m_pages)
        m_pages->showPlace(where);
    else if (m_draftPage)
        m_draftPage->goTo(where);
}

bool MainWindow::closeDraft() {
    if (!m_session)
        return true;
    m_draftPage->commitPending();
    if (!m_session->flush()) {
        QMessageBox question(
            QMessageBox::Warning, tr("Not saved"),
            tr("The latest changes could not be saved. Keep the draft open and go on trying, "
               "or close it and lose them?"),
            QMessageBox::NoButton, this);
        QAbstractButton* keep = question.addButton(tr("Keep it open"), QMessageBox::RejectRole);
        QAbstractButton* copy = question.addButton(tr("Save a copy…"), QMessageBox::ActionRole);
        QAbstractButton* lose = question.addButton(tr("Close and lose them"), QMessageBox::DestructiveRole);
        question.setDefaultButton(qobject_cast<QPushButton*>(keep));
        question.exec();
        if (question.clickedButton() == copy)
            saveCopy();
        if (question.clickedButton() != lose)
            return false;
    }
    rememberDocks();
    const DraftId draft = m_session->draft();
    const bool held = !m_session->isReadOnly();
    m_changesWait.stop();
    m_review->office().setDraft(nullptr);
    showAsPages(false);
    m_sectionList->setSession(nullptr);
    m_findings->setSession(nullptr);
    m_lastYear->setSession(nullptr);
    m_status->setSession(nullptr);
    if (m_preview)
        m_preview->setSession(nullptr);
    // Taking a page away lays the window out anew, which calls back here: no pointer may be left behind.
    m_folding->setActive(false);
    for (QDockWidget* dock : m_docks)
        dock->hide();
    m_middle->setCurrentWidget(m_startPage);
    delete std::exchange(m_draftPage, nullptr);
    delete std::exchange(m_history, nullptr);
    m_undoGroup.removeStack(m_session->undoStack());
    m_session.reset();
    if (held && m_store)
        m_store->unlock(draft);
    m_actions->setDraftOpen(false, false);
    setWindowTitle(tr("Annual report"));
    m_startPage->refresh();
    m_startPage->takeFocus();
    return true;
}

QString MainWindow::titleFor(const Report& report) {
    return tr("%1 %2 – Annual report").arg(report.agency.name).arg(report.year);
}

void MainWindow::nameSections() {
    const auto& sections = m_session->report().format->sections();
    for (size_t i = 0; i < m_actions->sections.size(); ++i) {
        // A hidden action's keys do nothing.
        m_actions->sections[i]->setVisible(i < sections.size());
        if (i < sections.size())
            m_actions->sections[i]->setText(sections[i].heading.isEmpty() ? sections[i].name
                                                                          : sections[i].heading);
    }
}

void MainWindow::onSaveFailed(const Problem& problem) {
    m_draftPage->setBanner(
        tr("Your latest changes are not saved: %1. The program goes on trying; nothing you typed "
           "is lost as long as this window is open.")
            .arg(problemText(problem)));
}

void MainWindow::setZoom(double factor) {
    m_zoom = std::clamp(factor, smallestZoom, largestZoom);
    m_status->setZoom(m_zoom);
    if (m_draftPage)
        m_draftPage->setZoom(m_zoom);
    Settings().setValue(Setting::WindowZoom, m_zoom);
}

void MainWindow::raiseDock(QDockWidget* dock) {
    dock->show();
    dock->raise();
}

void MainWindow::restoreDocks() {
    // Docks that are about to be folded must not widen the window first.
    layout()->setEnabled(false);
    const QByteArray state = Settings().value(Setting::WindowState).toByteArray();
    if (state.isEmpty() || !restoreState(state, docksVersion)) {
        for (QDockWidget* dock : m_docks)
            dock->show();
        m_findingsDock->raise();
    }
    for (QTabBar* tabs : findChildren<QTabBar*>(Qt::FindDirectChildrenOnly))
        tabs->setAccessibleName(tr("Panels"));
    m_folding->setActive(true);
    layout()->setEnabled(true);
    layout()->activate();
}

void MainWindow::rememberDocks() {
    m_folding->unfold();
    Settings().setValue(Setting::WindowState, saveState(docksVersion));
}

void MainWindow::showPreview() {
    if (!m_preview) {
        m_preview = new PreviewPanel(&fonts());
        m_previewDock->setWidget(m_preview);
        connect(m_preview, &PreviewPanel::placeClicked, this, [this](const Where& where) {
            // What was clicked must not slip away from under the mouse.
            const QScopedValueRollback<bool> clicked(m_placeFromPages, true);
            if (m_draftPage)
                m_draftPage->goTo(where);
            takePlace(where);
        });
        m_preview->setSession(m_session.get());
        showMarks();
    }
    m_preview->showPlace(Where::inSection(m_draftPage->currentSection()));
}

void MainWindow::tell(const Problem& problem) {
    QMessageBox::warning(this, tr("Annual report"), problemText(problem));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    Settings().setValue(Setting::WindowGeometry, saveGeometry());
    event->setAccepted(closeDraft());
}

} // namespace nianbao
