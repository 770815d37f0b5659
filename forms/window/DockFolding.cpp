#include "DockFolding.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QTabBar>
#include <QToolBar>

namespace nianbao {

using namespace Qt::StringLiterals;

DockFolding::DockFolding(QMainWindow* window) : QObject(window), m_window(window) {
    window->installEventFilter(this);
}

void DockFolding::addStrip(Qt::ToolBarArea area, int width, const std::vector<QDockWidget*>& docks) {
    auto* bar = new QToolBar(m_window);
    bar->setObjectName(u"dockStrip%1"_s.arg(area));
    bar->setWindowTitle(tr("Folded panels"));
    bar->setMovable(false);
    bar->toggleViewAction()->setVisible(false);
    auto* tabs = new QTabBar(bar);
    tabs->setShape(area == Qt::RightToolBarArea ? QTabBar::RoundedEast : QTabBar::RoundedWest);
    tabs->setAccessibleName(tr("Folded panels"));
    tabs->setDrawBase(false);
    // More tabs than a small screen has room for are scrolled to.
    tabs->setUsesScrollButtons(true);
    tabs->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    for (QDockWidget* dock : docks) {
        const int tab = tabs->addTab(dock->windowTitle());
        connect(dock, &QDockWidget::windowTitleChanged, tabs,
                [tabs, tab](const QString& title) { tabs->setTabText(tab, title); });
    }
    bar->addWidget(tabs);
    bar->hide();
    m_window->addToolBar(area, bar);
    connect(tabs, &QTabBar::tabBarClicked, this, [docks](int tab) {
        if (tab < 0)
            return;
        QDockWidget* dock = docks[static_cast<size_t>(tab)];
        const bool showIt = dock->visibleRegion().isEmpty();
        for (QDockWidget* other : docks)
            other->hide();
        dock->setVisible(showIt);
        if (showIt)
            dock->raise();
    });
    m_strips.push_back({bar, tabs, width, docks, {}, false});
}

void DockFolding::setActive(bool active) {
    m_active = active;
    if (active) {
        update();
        return;
    }
    for (Strip& strip : m_strips) {
        strip.bar->hide();
        strip.isFolded = false;
        strip.folded.clear();
    }
}

void DockFolding::unfold() {
    for (Strip& strip : m_strips)
        unfold(strip);
}

bool DockFolding::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window && event->type() == QEvent::Resize && m_active)
        update();
    return QObject::eventFilter(watched, event);
}

void DockFolding::update() {
    for (Strip& strip : m_strips) {
        const bool narrow = m_window->width() < strip.width;
        if (narrow && !strip.isFolded)
            fold(strip);
        else if (!narrow && strip.isFolded)
            unfold(strip);
    }
}

void DockFolding::fold(Strip& strip) {
    strip.isFolded = true;
    strip.folded.clear();
    for (QDockWidget* dock : strip.docks) {
        if (!dock->isHidden())
            strip.folded.push_back(dock);
        dock->hide();
    }
    strip.bar->show();
}

void DockFolding::unfold(Strip& strip) {
    if (!strip.isFolded)
        return;
    strip.isFolded = false;
    strip.bar->hide();
    for (QDockWidget* dock : strip.folded)
        dock->show();
    if (!strip.folded.empty())
        strip.folded.front()->raise();
}

} // namespace nianbao
