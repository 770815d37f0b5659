#pragma once

#include <approval/Workflow.h>

#include <QAction>
#include <QHash>
#include <QMenu>

#include <map>
#include <vector>

class QMainWindow;
class QToolBar;
class QUndoGroup;

namespace nianbao {

/// Every command of the window, its shortcut and its place in menus and tool bar. The window connects them.
struct WindowActions {
    WindowActions(QMainWindow* window, QUndoGroup* undoGroup);

    /// Enables what needs an open draft.
    void setDraftOpen(bool open, bool readOnly);
    /// Enables an action; one that is not allowed says why.
    void allow(QAction* action, bool allowed, const QString& whyNot);

    QAction* newReport;
    QAction* openFile;
    QMenu* recent;
    QAction* startPage;
    QAction* exportFiles;
    QAction* copyForWeb;
    QAction* printPreview;
    QAction* print;
    QAction* backups;
    QAction* trash;
    QAction* profiles;
    QAction* settings;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* find;
    QAction* replace;
    QAction* findNext;
    QAction* findPrevious;
    std::vector<QAction*> sections;
    QMenu* docks;
    QAction* preview;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomReset;
    QAction* check;
    QAction* nextFinding;
    QAction* previousFinding;
    QAction* compare;
    std::map<Deed, QAction*> deeds; ///< those that lead a draft on
    QAction* asPages;
    QAction* compareReports;
    QAction* approvalSheet;
    QAction* signIn;
    QAction* signOut;
    QAction* office;
    QAction* shortcuts;
    QAction* about;
    QToolBar* toolBar;

private:
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& shortcut = {},
                 bool needsDraft = false);
    void addFileMenu();
    void addEditMenu(QUndoGroup* undoGroup);
    void addViewMenu();
    void addCheckMenu();
    void addReviewMenu();
    void addHelpMenu();
    void addToolBar();

    QMainWindow* m_window;
    std::vector<QAction*> m_needDraft;
    QHash<const QAction*, QString> m_tips; ///< where an action's text does not say enough
};

} // namespace nianbao
