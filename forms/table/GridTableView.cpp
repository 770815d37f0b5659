#include "GridTableView.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>

#include <numeric>

namespace nianbao {

using namespace Qt::StringLiterals;

GridTableView::GridTableView(ReportTableModel* model, QWidget* parent)
    : QTableView(parent), m_model(model), m_delegate(new CellDelegate(model, this)),
      m_heads(new GridHeaderView(Qt::Horizontal, model->spec(), this)),
      m_labels(new GridHeaderView(Qt::Vertical, model->spec(), this)),
      m_corner(new GridCorner(model->spec(), m_heads, m_labels, this)), m_refusal(new QLabel(viewport())) {
    setHorizontalHeader(m_heads);
    setVerticalHeader(m_labels);
    setModel(model);
    setItemDelegate(m_delegate);
    m_heads->setVisible(model->spec().headRows > 0);
    m_labels->setVisible(model->spec().labelColumns > 0);
    m_corner->setVisible(model->spec().headRows > 0 && model->spec().labelColumns > 0);
    for (const GridItem& item : model->spec().grid) {
        const QPoint place(item.column - model->spec().labelColumns, item.row - model->spec().headRows);
        if (place.x() >= 0 && place.y() >= 0 && (item.rowSpan > 1 || item.columnSpan > 1))
            setSpan(place.y(), place.x(), item.rowSpan, item.columnSpan);
    }
    viewport()->setBackgroundRole(QPalette::Window);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setWordWrap(true);
    setTabKeyNavigation(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ContiguousSelection);

    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->setFrameShape(QFrame::Box);
    m_refusal->setAutoFillBackground(true);
    m_refusal->setForegroundRole(QPalette::ToolTipText);
    m_refusal->setBackgroundRole(QPalette::ToolTipBase);
    m_refusal->setMargin(4);
    m_refusal->setWordWrap(true);
    m_refusal->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_refusal->hide();

    connect(m_delegate, &CellDelegate::refused, this, &GridTableView::showRefusal);
    connect(m_delegate, &CellDelegate::refusalOver, m_refusal, &QWidget::hide);
    connect(m_delegate, &CellDelegate::finished, this, &GridTableView::step);
    if (!model->readingOrder().empty())
        setCurrentIndex(model->indexOf(model->readingOrder().front()));
    setTableFont(font());
}

int GridTableView::currentCell() const {
    return m_model->cellAt(currentIndex());
}

std::vector<int> GridTableView::selectedCells() const {
    std::vector<int> cells;
    for (const int cell : m_model->readingOrder()) {
        if (selectionModel()->isSelected(m_model->indexOf(cell)))
            cells.push_back(cell);
    }
    if (cells.empty() && currentCell() >= 0)
        cells.push_back(currentCell());
    return cells;
}

QWidget* GridTableView::openEditor() const {
    // An editor that was closed lives on hidden until the event loop deletes it.
    for (QWidget* editor : viewport()->findChildren<QWidget*>(u"cellEditor"_s)) {
        if (!editor->isHidden())
            return editor;
    }
    return nullptr;
}

bool GridTableView::settle() {
    QWidget* editor = openEditor();
    if (!editor || m_delegate->finish(editor))
        return true;
    editor->setFocus();
    return false;
}

bool GridTableView::goToCell(int cell) {
    const QModelIndex place = m_model->indexOf(cell);
    if (!place.isValid() || !settle())
        return false;
    setCurrentIndex(place);
    scrollTo(place);
    return true;
}

void GridTableView::showRefusal(QWidget* editor, const QString& why) {
    m_refusal->setText(u"✖ "_s + why);
    m_refusal->setAccessibleName(why);
    editor->setAccessibleDescription(why);
    const int width = std::min(viewport()->width(), fontMetrics().horizontalAdvance(u"国"_s) * 24);
    m_refusal->setFixedWidth(std::min(width, fontMetrics().horizontalAdvance(why) + 40));
    m_refusal->adjustSize();
    const QRect cell = editor->geometry();
    QRect note(QPoint(cell.right() - m_refusal->width(), cell.bottom() + 3), m_refusal->size());
    if (note.bottom() > viewport()->height())
        note.moveBottom(cell.top() - 4);
    note.moveLeft(std::clamp(note.left(), 0, std::max(0, viewport()->width() - note.width())));
    m_refusal->setGeometry(note);
    m_refusal->show();
    m_refusal->raise();
    QAccessibleEvent alert(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit refusalShown(why);
}

void GridTableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    // The base class also closes editors on its own, for instance when another cell becomes current; a text
    // that was refused is not lost by that.
    if (hint != QAbstractItemDelegate::RevertModelCache && !CellDelegate::refusalOf(editor).isEmpty()) {
        showRefusal(editor, CellDelegate::refusalOf(editor));
        return;
    }
    m_refusal->hide();
    QTableView::closeEditor(editor, hint);
}

bool GridTableView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    const bool wasEditing = state() == EditingState;
    const bool opened = QTableView::edit(index, trigger, event);
    if (opened && !wasEditing && trigger == AnyKeyPressed) {
        if (QWidget* editor = openEditor())
            CellDelegate::setOpenedByTyping(editor);
    }
    return opened;
}

bool GridTableView::event(QEvent* event) {
    // The table answers the clipboard's keys itself while it has the focus, whatever the window's menu does.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut) ||
            key->matches(QKeySequence::Paste) || key->matches(QKeySequence::SelectAll) ||
            key->matches(QKeySequence::Delete)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_corner->update();
    return QTableView::event(event);
}

void GridTableView::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
    } else if (event->matches(QKeySequence::Cut)) {
        emit cutRequested();
    } else if (event->matches(QKeySequence::Paste)) {
        emit pasteRequested();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit clearRequested();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        step(shift ? CellStep::Previous : CellStep::Next);
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        edit(currentIndex(), EditKeyPressed, event);
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void GridTableView::mousePressEvent(QMouseEvent* event) {
    if (settle())
        QTableView::mousePressEvent(event);
}

int GridTableView::cellBeside(int cell, int rowStep, int columnStep) const {
    const QModelIndex from = m_model->indexOf(cell);
    QModelIndex place = from;
    while (place.isValid()) {
        place = m_model->index(place.row() + rowStep, place.column() + columnStep);
        const int found = m_model->cellAt(place);
        if (found >= 0 && found != cell)
            return found;
    }
    return cell;
}

int GridTableView::cellInOrder(int cell, int step) const {
    const std::vector<int>& order = m_model->readingOrder();
    const auto here = std::find(order.begin(), order.end(), cell) - order.begin();
    const auto there = std::clamp<std::ptrdiff_t>(here + step, 0, std::ssize(order) - 1);
    return order[static_cast<size_t>(there)];
}

int GridTableView::cellAPageOff(int cell, int direction) const {
    int last = cell;
    const int from = rowViewportPosition(m_model->indexOf(cell).row());
    for (int next = cellBeside(cell, direction, 0); next != last; next = cellBeside(last, direction, 0)) {
        last = next;
        const int distance = rowViewportPosition(m_model->indexOf(next).row()) - from;
        if (std::abs(distance) >= viewport()->height() - 2 * rowHeight(0))
            break;
    }
    return last;
}

QModelIndex GridTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const std::vector<int>& order = m_model->readingOrder();
    int cell = currentCell();
    if (order.empty())
        return {};
    if (cell < 0)
        return m_model->indexOf(order.front());
    const bool wholeTable = modifiers.testFlag(Qt::ControlModifier);
    const auto toEnd = [this](int from, int columnStep) {
        for (int next = cellBeside(from, 0, columnStep); next != from; next = cellBeside(from, 0, columnStep))
            from = next;
        return from;
    };
    switch (action) {
    case MoveUp:
        cell = cellBeside(cell, -1, 0);
        break;
    case MoveDown:
        cell = cellBeside(cell, 1, 0);
        break;
    case MoveLeft:
        cell = cellBeside(cell, 0, -1);
        break;
    case MoveRight:
        cell = cellBeside(cell, 0, 1);
        break;
    case MoveHome:
        cell = wholeTable ? order.front() : toEnd(cell, -1);
        break;
    case MoveEnd:
        cell = wholeTable ? order.back() : toEnd(cell, 1);
        break;
    case MovePageUp:
        cell = cellAPageOff(cell, -1);
        break;
    case MovePageDown:
        cell = cellAPageOff(cell, 1);
        break;
    case MoveNext:
        cell = cellInOrder(cell, 1);
        break;
    case MovePrevious:
        cell = cellInOrder(cell, -1);
        break;
    }
    return m_model->indexOf(cell);
}

void GridTableView::step(CellStep step) {
    CursorAction action = MoveNext;
    switch (step) {
    case CellStep::Stay:
        return;
    case CellStep::Next:
        break;
    case CellStep::Previous:
        action = MovePrevious;
        break;
    case CellStep::Up:
        action = MoveUp;
        break;
    case CellStep::Down:
        action = MoveDown;
        break;
    case CellStep::Left:
        action = MoveLeft;
        break;
    case CellStep::Right:
        action = MoveRight;
        break;
    }
    const QModelIndex next = moveCursor(action, Qt::NoModifier);
    selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
    scrollTo(next);
}

bool GridTableView::focusNextPrevChild(bool next) {
    // At the table's ends Tab leaves it, so that the keyboard is never caught.
    setTabKeyNavigation(cellInOrder(currentCell(), next ? 1 : -1) != currentCell());
    const bool moved = QTableView::focusNextPrevChild(next);
    setTabKeyNavigation(true);
    return moved;
}

void GridTableView::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    // Merged labels are centred in what is seen of them.
    m_heads->viewport()->update();
    m_labels->viewport()->update();
    emit columnsMoved();
}

void GridTableView::setTableFont(const QFont& font) {
    setFont(font);
    m_heads->setFont(font);
    m_labels->setFont(font);
    m_corner->setFont(font);
    m_refusal->setFont(font);
    layOut();
}

std::pair<int, int> GridTableView::columnPlace(int column) const {
    return {viewport()->x() + columnViewportPosition(column), columnWidth(column)};
}

int GridTableView::tableHeight() const {
    return m_heads->sizeHint().height() + m_labels->length();
}

void GridTableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOut();
}

void GridTableView::updateGeometries() {
    QTableView::updateGeometries();
    m_corner->setGeometry(frameWidth(), frameWidth(), m_labels->isHidden() ? 0 : m_labels->width(),
                          m_heads->isHidden() ? 0 : m_heads->height());
    m_corner->raise();
}

std::vector<int> GridTableView::columnWidths(int available) const {
    const TableSpec& table = m_model->spec();
    const QFontMetrics metrics(GridItemPainter::labelFont(font()));
    const int em = metrics.horizontalAdvance(u"国"_s);
    const int gap = GridItemPainter::margin(metrics);
    const size_t count = table.widths.size();
    std::vector<int> least(count, em * 17 / 4);
    // Fifteen narrow columns of figures must go beside each other as well.
    if (table.labelColumns == 0 && count > 10)
        std::fill(least.begin(), least.end(), em * 7 / 2);
    for (const GridItem& item : table.grid) {
        if (item.columnSpan > 1 || item.column >= table.labelColumns)
            continue;
        const int characters = item.role == GridItem::Role::Vertical ? 1
                               : item.role == GridItem::Role::Group  ? 4
                                                                     : 9;
        least[static_cast<size_t>(item.column)] = em * characters + 2 * gap + 4;
    }
    std::vector<int> widths(count, 0);
    std::vector<bool> fixed(count, false);
    int room = std::max(available, std::accumulate(least.begin(), least.end(), 0));
    int ratios = std::accumulate(table.widths.begin(), table.widths.end(), 0);
    for (bool changed = true; changed && ratios > 0;) {
        changed = false;
        for (size_t i = 0; i < count; ++i) {
            if (fixed[i] || room * table.widths[i] / ratios >= least[i])
                continue;
            fixed[i] = changed = true;
            widths[i] = least[i];
            room -= least[i];
            ratios -= table.widths[i];
            break;
        }
    }
    for (size_t i = 0; i < count; ++i) {
        if (fixed[i])
            continue;
        widths[i] = room * table.widths[i] / ratios;
        room -= widths[i];
        ratios -= table.widths[i];
    }
    return widths;
}

std::vector<int> GridTableView::rowHeights(const std::vector<int>& widths) const {
    const TableSpec& table = m_model->spec();
    std::vector<int> heights(static_cast<size_t>(table.gridRows), 0);
    // Items of one row first; merged ones then stretch the last of their rows when they need more.
    for (const bool merged : {false, true}) {
        for (const GridItem& item : table.grid) {
            if ((item.rowSpan > 1) != merged)
                continue;
            const auto first = widths.begin() + item.column;
            const int width = std::accumulate(first, first + item.columnSpan, 0);
            const int needed = item.cell >= 0 ? CellDelegate::rowHeight(font())
                                              : GridItemPainter::heightFor(item, width, font());
            const auto top = heights.begin() + item.row;
            const int present = std::accumulate(top, top + item.rowSpan, 0);
            top[item.rowSpan - 1] += std::max(0, needed - present);
        }
    }
    return heights;
}

void GridTableView::layOut() {
    if (m_layingOut)
        return;
    m_layingOut = true;
    const TableSpec& table = m_model->spec();
    const int outer = width() - 2 * frameWidth();
    std::vector<int> widths = columnWidths(outer);
    std::vector<int> heights = rowHeights(widths);
    if (std::accumulate(heights.begin(), heights.end(), 0) > height() - 2 * frameWidth()) {
        widths = columnWidths(outer - verticalScrollBar()->sizeHint().width());
        heights = rowHeights(widths);
    }
    const auto labels = widths.begin() + table.labelColumns;
    const auto heads = heights.begin() + table.headRows;
    m_labels->setCrossSizes({widths.begin(), labels});
    m_heads->setCrossSizes({heights.begin(), heads});
    for (auto width = labels; width != widths.end(); ++width)
        setColumnWidth(static_cast<int>(width - labels), *width);
    for (auto height = heads; height != heights.end(); ++height)
        setRowHeight(static_cast<int>(height - heads), *height);
    m_layingOut = false;
    updateGeometries();
    emit columnsMoved();
}

} // namespace nianbao
