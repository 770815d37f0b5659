#include "FindingsTree.h"

#include "FindingsDelegate.h"

#include <QContextMenuEvent>
#include <QScrollBar>

namespace nianbao {

FindingsTree::FindingsTree(QWidget* parent) : QTreeView(parent), m_delegate(new FindingsDelegate(this)) {
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setUniformRowHeights(false);
    setIndentation(14);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Wrapping to the width must not make the bar come and go.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMouseTracking(true);
    setFrameShape(NoFrame);
}

void FindingsTree::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
    } else if (enter && currentIndex().isValid()) {
        if (event->modifiers() & Qt::ControlModifier)
            emit fixRequested(currentIndex(),
                              event->modifiers() & Qt::ShiftModifier ? Offer::OtherFix : Offer::Fix);
        else
            emit chosen(currentIndex());
    } else if (event->key() == Qt::Key_F2 && currentIndex().isValid()) {
        emit explainRequested(currentIndex());
    } else {
        QTreeView::keyPressEvent(event);
    }
}

std::pair<QModelIndex, Offer> FindingsTree::fixAt(const QPoint& position) const {
    const QModelIndex index = indexAt(position);
    for (const Offer offer : offers) {
        if (index.isValid() && m_delegate->fixRect(index, offer).contains(position))
            return {index, offer};
    }
    return {{}, Offer::Fix};
}

void FindingsTree::mousePressEvent(QMouseEvent* event) {
    const bool left = event->button() == Qt::LeftButton;
    const auto [pressed, offer] = fixAt(event->pos());
    m_pressedFix = left ? pressed : QModelIndex();
    m_pressedOffer = offer;
    m_pressedRow = QModelIndex();
    if (m_pressedFix.isValid())
        return;
    const QModelIndex index = indexAt(event->pos());
    // The branch left of a row folds it and leads nowhere; Ctrl and Shift select.
    if (left && event->modifiers() == Qt::NoModifier && index.isValid() &&
        visualRect(index).contains(event->pos()))
        m_pressedRow = index;
    QTreeView::mousePressEvent(event);
}

void FindingsTree::mouseMoveEvent(QMouseEvent* event) {
    const auto [fix, offer] = fixAt(event->pos());
    m_delegate->setHovered(fix, offer);
    viewport()->setCursor(fix.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!m_pressedFix.isValid())
        QTreeView::mouseMoveEvent(event);
}

void FindingsTree::mouseReleaseEvent(QMouseEvent* event) {
    if (m_pressedFix.isValid()) {
        const QModelIndex pressed = m_pressedFix;
        m_pressedFix = QModelIndex();
        if (fixAt(event->pos()) == std::pair(pressed, m_pressedOffer))
            emit fixRequested(pressed, m_pressedOffer);
        return;
    }
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex pressed = m_pressedRow;
    m_pressedRow = QModelIndex();
    if (pressed.isValid() && indexAt(event->pos()) == pressed)
        emit chosen(pressed);
}

void FindingsTree::leaveEvent(QEvent* event) {
    m_delegate->setHovered({});
    QTreeView::leaveEvent(event);
}

void FindingsTree::resizeEvent(QResizeEvent* event) {
    const bool wider = event->size().width() != event->oldSize().width();
    QTreeView::resizeEvent(event);
    if (wider)
        scheduleDelayedItemsLayout();
}

void FindingsTree::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    const QPoint position =
        byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center());
    emit menuRequested(index, position);
}

} // namespace nianbao
