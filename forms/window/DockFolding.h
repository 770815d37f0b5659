#pragma once

#include <QObject>

#include <vector>

class QDockWidget;
class QMainWindow;
class QTabBar;
class QToolBar;

namespace nianbao {

/// Folds docks into strips of tabs along the window's edge while the window is narrower than a limit, so
/// that the form keeps its room. A tab shows its dock again; another click folds it.
class DockFolding : public QObject {
    Q_OBJECT
public:
    explicit DockFolding(QMainWindow* window);

    /// `area` is the edge, `width` the limit in logical pixels. Docks outlive this object.
    void addStrip(Qt::ToolBarArea area, int width, const std::vector<QDockWidget*>& docks);
    /// Inactive (no draft open) no strip is shown.
    void setActive(bool active);
    /// Shows what was folded, so that the remembered layout is the wide one.
    void unfold();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Strip {
        QToolBar* bar;
        QTabBar* tabs;
        int width;
        std::vector<QDockWidget*> docks;
        std::vector<QDockWidget*> folded; ///< shown before folding
        bool isFolded = false;
    };
    void update();
    void fold(Strip& strip);
    void unfold(Strip& strip);

    QMainWindow* m_window;
    std::vector<Strip> m_strips;
    bool m_active = false;
};

} // namespace nianbao
