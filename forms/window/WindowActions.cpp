#include "WindowActions.h"

#include "review/ReviewBar.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QStyle>
#include <QToolBar>
#include <QUndoGroup>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

} // namespace

WindowActions::WindowActions(QMainWindow* window, QUndoGroup* undoGroup) : m_window(window) {
    addFileMenu();
    addEditMenu(undoGroup);
    addViewMenu();
    addCheckMenu();
    addReviewMenu();
    addHelpMenu();
    addToolBar();
    setDraftOpen(false, false);
}

QAction* WindowActions::add(QMenu* menu, const QString& text, const QKeySequence& shortcut, bool needsDraft) {
    QAction* action = menu->addAction(text);
    action->setShortcut(shortcut);
    if (needsDraft)
        m_needDraft.push_back(action);
    return action;
}

void WindowActions::addFileMenu() {
    QMenu* menu = m_window->menuBar()->addMenu(Words::tr("&File"));
    newReport = add(menu, Words::tr("&New report…"), QKeySequence::New);
    openFile = add(menu, Words::tr("&Open a file as a draft…"), QKeySequence::Open);
    recent = menu->addMenu(Words::tr("&Recent drafts"));
    startPage = add(menu, Words::tr("&Start page"), QKeySequence(u"Ctrl+0"_s));
    menu->addSeparator();
    exportFiles = add(menu, Words::tr("&Export…"), QKeySequence(u"Ctrl+E"_s), true);
    copyForWeb = add(menu, Words::tr("Copy for a &web page"), {}, true);
    printPreview = add(menu, Words::tr("Print pre&view…"), QKeySequence(u"Ctrl+Shift+P"_s), true);
    print = add(menu, Words::tr("&Print final copy…"), QKeySequence::Print, true);
    menu->addSeparator();
    backups = add(menu, Words::tr("&Backups…"));
    trash = add(menu, Words::tr("&Trash…"));
    profiles = add(menu, Words::tr("&Agencies…"));
    settings = add(menu, Words::tr("Sett&ings…"), QKeySequence(u"Ctrl+,"_s));
    menu->addSeparator();
    quit = add(menu, Words::tr("&Quit"), QKeySequence(u"Ctrl+Q"_s));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::addEditMenu(QUndoGroup* undoGroup) {
    QMenu* menu = m_window->menuBar()->addMenu(Words::tr("&Edit"));
    undo = undoGroup->createUndoAction(menu, Words::tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    redo = undoGroup->createRedoAction(menu, Words::tr("Redo"));
    redo->setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
    menu->addActions({undo, redo});
    menu->addSeparator();
    find = add(menu, Words::tr("&Find…"), QKeySequence::Find, true);
    replace = add(menu, Words::tr("R&eplace…"), QKeySequence(u"Ctrl+H"_s), true);
    findNext = add(menu, Words::tr("Find &next"), QKeySequence(u"F3"_s), true);
    findPrevious = add(menu, Words::tr("Find &previous"), QKeySequence(u"Shift+F3"_s), true);
}

void WindowActions::addViewMenu() {
    QMenu* menu = m_window->menuBar()->addMenu(Words::tr("&View"));
    for (int section = 1; section <= 7; ++section)
        sections.push_back(add(menu, {}, QKeySequence(u"Ctrl+%1"_s.arg(section)), true));
    menu->addSeparator();
    preview = add(menu, Words::tr("Page pre&view"), QKeySequence(u"F6"_s), true);
    docks = menu->addMenu(Words::tr("&Panels"));
    menu->addSeparator();
    zoomIn = add(menu, Words::tr("Zoom &in"));
    zoomIn->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    zoomOut = add(menu, Words::tr("Zoom &out"), QKeySequence(u"Ctrl+-"_s));
    zoomReset = add(menu, Words::tr("&100 %"), QKeySequence(u"Ctrl+Shift+0"_s));
}

void WindowActions::addCheckMenu() {
    QMenu* menu = m_window->menuBar()->addMenu(Words::tr("&Check"));
    check = add(menu, Words::tr("&Check everything"), QKeySequence(u"F7"_s), true);
    m_tips[check] = Words::tr("Check everything, sections that are not filled in too (F7)");
    nextFinding = add(menu, Words::tr("&Next finding"), QKeySequence(u"F8"_s), true);
    previousFinding = add(menu, Words::tr("&Previous finding"), QKeySequence(u"Shift+F8"_s), true);
    menu->addSeparator();
    compare = add(menu, Words::tr("Check against a &file of last year…"), {}, true);
}

void WindowActions::addReviewMenu() {
    QMenu* menu = m_window->menuBar()->addMenu(Words::tr("Revie&w"));
    for (const Deed deed : {Deed::Submit, Deed::Return, Deed::Approve, Deed::Publish, Deed::Revise})
        deeds[deed] = add(menu, deedText(deed), {}, true);
    menu->addSeparator();
    asPages = add(menu, Words::tr("Read as printed pa&ges"), QKeySequence(u"F9"_s), true);
    asPages->setCheckable(true);
    compareReports = add(menu, Words::tr("Co&mpare with another report…"), {}, true);
    approvalSheet = add(menu, Words::tr("Save the approval s&heet…"), {}, true);
    menu->addSeparator();
    signIn = add(menu, Words::tr("S&ign in…"));
    signOut = add(menu, Words::tr("Sign ou&t"));
    office = add(menu, Words::tr("&Office…"));
}

void WindowActions::addHelpMenu() {
    QMenu* menu = m_window->menuBar()->addMenu(Words::tr("&Help"));
    shortcuts = add(menu, Words::tr("&Keyboard…"), QKeySequence::HelpContents);
    about = add(menu, Words::tr("&About"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::addToolBar() {
    toolBar = m_window->addToolBar(Words::tr("Tools"));
    toolBar->setObjectName(u"toolBar"_s);
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar->setMovable(false);
    const QStyle* style = m_window->style();
    undo->setIcon(QIcon::fromTheme(u"edit-undo"_s, style->standardIcon(QStyle::SP_ArrowBack)));
    redo->setIcon(QIcon::fromTheme(u"edit-redo"_s, style->standardIcon(QStyle::SP_ArrowForward)));
    undo->setIconText(Words::tr("Undo"));
    redo->setIconText(Words::tr("Redo"));
    check->setIconText(Words::tr("Check F7"));
    preview->setIconText(Words::tr("Preview F6"));
    exportFiles->setIconText(Words::tr("Export…"));
    print->setIconText(Words::tr("Print final copy"));
    startPage->setIconText(Words::tr("Start page"));
    toolBar->addActions({startPage, undo, redo});
    toolBar->addSeparator();
    toolBar->addActions({check, preview});
    toolBar->addSeparator();
    toolBar->addActions({exportFiles, print});
}

void WindowActions::setDraftOpen(bool open, bool readOnly) {
    const QString noDraft = Words::tr("Not now: no draft is open.");
    for (QAction* action : m_needDraft)
        allow(action, open, noDraft);
    allow(replace, open && !readOnly,
          open ? Words::tr("Not now: this draft is open to read only.") : noDraft);
    allow(startPage, open, Words::tr("The start page is shown."));
}

void WindowActions::allow(QAction* action, bool allowed, const QString& whyNot) {
    action->setEnabled(allowed);
    // The tool bar shows the one, a menu the other in the status bar.
    action->setToolTip(allowed ? m_tips.value(action) : whyNot);
    action->setStatusTip(allowed ? QString() : whyNot);
}

} // namespace nianbao
