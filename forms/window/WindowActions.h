#pragma once

#include <QAction>
#include <QHash>
#include <QMenu>

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
    QAction* shortcuts;
    QAction* about;
    QToolBar* toolBar;

private:
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& shortcut = {},
                 bool needsDraft = false);
    void allow(QAction* action, bool allowed, const QString& whyNot);
    void addFileMenu();
    void addEditMenu(QUndoGroup* undoGroup);
    void addViewMenu();
    void addCheckMenu();
    void addHelpMenu();
    void addToolBar();

    QMainWindow* m_window;
    std::vector<QAction*> m_needDraft;
    QHash<const QAction*, QString> m_tips; ///< where an action's text does not say enough
};

} // namespace nianbao
