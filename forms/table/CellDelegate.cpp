#include "CellDelegate.h"

#include "GridHeaderView.h"
#include "look/SeverityLook.h"
#include "look/TableColors.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr auto typedProperty = "openedByTyping";
constexpr auto kindProperty = "cellKind";
constexpr auto originalProperty = "originalText";
constexpr auto cellProperty = "cellPlace";

QFont remarkFont(const QFont& tableFont) {
    QFont font = tableFont;
    font.setPointSizeF(std::max(6.5, tableFont.pointSizeF() * 0.78));
    font.setBold(false);
    return font;
}

/// Figures have no descenders, so that two lines stand closer than the font's own line height.
int figureHeight(const QFontMetrics& metrics) {
    return metrics.tightBoundingRect(u"0"_s).height();
}
int remarkHeight(const QFontMetrics& metrics) {
    return metrics.tightBoundingRect(u"国"_s).height();
}

QString markOf(ReportTableModel::Mark mark) {
    switch (mark) {
    case ReportTableModel::Mark::Error:
        return severitySign(Severity::Error);
    case ReportTableModel::Mark::Warning:
        return severitySign(Severity::Warning);
    case ReportTableModel::Mark::Hint:
        return severitySign(Severity::Hint);
    case ReportTableModel::Mark::None:
        break;
    }
    return {};
}

/// The font, smaller where a long figure would not fit: digits are never cut as long as they can be read.
QFont fitted(QFont font, const QString& text, int width) {
    const double least = font.pointSizeF() * 0.6;
    // Not the rounded width: a fraction of a pixel too much is elided.
    while (QFontMetricsF(font).horizontalAdvance(text) > width && font.pointSizeF() > least)
        font.setPointSizeF(font.pointSizeF() * 0.94);
    return font;
}

QColor markColor(ReportTableModel::Mark mark, const TableColors& colors, const QColor& background) {
    switch (mark) {
    case ReportTableModel::Mark::Error:
        return colors.error(background);
    case ReportTableModel::Mark::Warning:
        return colors.warning(background);
    case ReportTableModel::Mark::Hint:
        return colors.hint(background);
    case ReportTableModel::Mark::None:
        break;
    }
    return colors.text;
}

/// Glyphs reach over the tight boxes that figures and remarks are given.
void drawRight(QPainter* painter, const QRect& box, const QString& text) {
    const int over = painter->fontMetrics().height() / 3;
    painter->drawText(box.adjusted(0, -over, 0, over), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                      text);
}

/// Draws a note at the right end and gives the room that is left for its figure. The figure comes first: a
/// note is elided, or not drawn at all, rather than that digits are cut, and the line below the table tells
/// it.
QRect drawNote(QPainter* painter, const QRect& room, const QString& note, const QString& figure,
               const QFont& font) {
    const QFontMetrics metrics = painter->fontMetrics();
    const int least = metrics.horizontalAdvance(note.first(1) + u'…') + 1;
    const QFontMetricsF figures(fitted(font, figure, room.width() - least));
    if (figures.horizontalAdvance(figure) > room.width() - least)
        return room;
    const int width = std::max(least, room.width() - QFontMetrics(font).horizontalAdvance(figure) - 1);
    const QString shown = metrics.elidedText(note, Qt::ElideRight, width);
    drawRight(painter, room, shown);
    return room.adjusted(0, 0, -metrics.horizontalAdvance(shown), 0);
}

/// An editor is as wide as its text, within the table, so that a note can be read while it is typed.
void makeRoom(QLineEdit* line) {
    const QRect cell = line->property(cellProperty).toRect();
    if (!cell.isValid())
        return;
    const int needed = line->fontMetrics().horizontalAdvance(line->text() + u"国"_s);
    const int width = std::clamp(needed, cell.width(), std::max(cell.width(), line->parentWidget()->width()));
    QRect place(cell.right() - width + 1, cell.top(), width, cell.height());
    place.moveLeft(std::max(place.left(), std::min(cell.left(), 0)));
    line->setGeometry(place);
}

CellSpec::Kind kindOf(const QWidget* editor) {
    return static_cast<CellSpec::Kind>(editor->property(kindProperty).toInt());
}

bool isUntouched(const QLineEdit* line) {
    return line->text() == line->property(originalProperty).toString();
}

} // namespace

CellDelegate::CellDelegate(ReportTableModel* model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model) {}

int CellDelegate::rowHeight(const QFont& tableFont) {
    const QFontMetrics figure(tableFont);
    const QFontMetrics remark(remarkFont(tableFont));
    const int gap = std::max(2, figure.height() / 8);
    return figureHeight(figure) + remarkHeight(remark) + 3 * gap + 2;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const GridItem* item = m_model->itemAt(index);
    if (!item)
        return;
    painter->save();
    // Not the option's palette: heads are disabled as items, yet they are not greyed.
    const TableColors colors(option.widget ? option.widget->palette() : option.palette);
    if (item->cell >= 0)
        paintFigure(painter, option, *item, colors);
    else
        GridItemPainter::paint(*painter, *item, option.rect, option.rect, option.font, colors);
    painter->restore();
}

void CellDelegate::paintFigure(QPainter* painter, const QStyleOptionViewItem& option, const GridItem& item,
                               const TableColors& colors) const {
    const ReportTableModel::Look look = m_model->look(item.cell);
    const QColor background = option.state.testFlag(QStyle::State_Selected) ? colors.selected : colors.base;
    painter->fillRect(option.rect, background);
    GridItemPainter::rule(*painter, item, option.rect, colors);

    const int gap = std::max(2, QFontMetrics(option.font).height() / 8);
    const QRect room = option.rect.adjusted(gap * 2, gap, -gap * 2 - 1, -gap - 1);
    const QColor state = markColor(look.mark, colors, background);
    const QFont small = remarkFont(option.font);
    const QString mark = markOf(look.mark);
    QRect figureRoom = room;
    painter->setPen(state);
    if (!look.remark.isEmpty()) {
        const int height = remarkHeight(QFontMetrics(small));
        const QRect box(room.left() - gap, room.bottom() - height + 1, room.width() + gap, height);
        const bool fits = QFontMetrics(small).horizontalAdvance(look.remark) <= box.width();
        const QString remark = fits || look.shortRemark.isEmpty() ? look.remark : look.shortRemark;
        painter->setFont(fitted(small, remark, box.width()));
        drawRight(painter, box, painter->fontMetrics().elidedText(remark, Qt::ElideRight, box.width()));
        figureRoom.setBottom(box.top() - gap);
    }
    const int markWidth = mark.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(mark);
    figureRoom.setLeft(figureRoom.left() + markWidth);
    const bool wrong = look.mark == ReportTableModel::Mark::Error && !look.blank;
    const QColor ink = wrong ? state : look.blank ? colors.pale(background) : colors.text;
    QFont font = look.blank ? GridItemPainter::labelFont(option.font) : option.font;
    font.setBold(look.bold);
    if (!look.note.isEmpty()) {
        painter->setFont(small);
        painter->setPen(ink);
        figureRoom = drawNote(painter, figureRoom, look.note, look.text, font);
    }
    font = fitted(font, look.text, figureRoom.width());
    const QFontMetrics metrics(font);
    if (markWidth > 0) {
        const int figureWidth = std::min(figureRoom.width(), metrics.horizontalAdvance(look.text));
        painter->setFont(small);
        painter->setPen(state);
        drawRight(painter, figureRoom.adjusted(-2 * markWidth, 0, -figureWidth - gap, 0), mark);
    }
    painter->setFont(font);
    painter->setPen(ink);
    drawRight(painter, figureRoom, metrics.elidedText(look.text, Qt::ElideRight, figureRoom.width()));
    paintFrame(painter, option, item, colors);
}

void CellDelegate::paintFrame(QPainter* painter, const QStyleOptionViewItem& option, const GridItem& item,
                              const TableColors& colors) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || m_model->cellAt(view->currentIndex()) != item.cell)
        return;
    // The focus is inside as well while the cell's editor is open.
    const bool focused = view->hasFocus() || view->isAncestorOf(QApplication::focusWidget());
    painter->setPen(QPen(focused ? colors.accent : colors.line, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    const int cell = m_model->cellAt(index);
    if (cell < 0 || m_model->session()->isReadOnly())
        return nullptr;
    auto* line = new QLineEdit(parent);
    line->setObjectName(u"cellEditor"_s);
    line->setFrame(false);
    line->setFont(option.font);
    line->setAlignment(Qt::AlignRight);
    line->setAutoFillBackground(true);
    line->setInputMethodHints(Qt::ImhPreferNumbers);
    line->setAccessibleName(m_model->cellSpec(cell).label);
    line->setProperty(kindProperty, static_cast<int>(m_model->cellSpec(cell).kind));
    connect(line, &QLineEdit::textChanged, this, &CellDelegate::refusalOver);
    connect(line, &QLineEdit::textChanged, line, [line] { makeRoom(line); });
    return line;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* line = qobject_cast<QLineEdit*>(editor);
    // Only once: when the cell changes under an open editor, what is being typed stays.
    if (!line || line->property(originalProperty).isValid())
        return;
    const QString text = index.data(Qt::EditRole).toString();
    line->setProperty(originalProperty, text);
    line->setText(text);
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line || isUntouched(line) || !refusalOf(editor).isEmpty())
        return;
    model->setData(index, line->text(), Qt::EditRole);
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const {
    editor->setProperty(cellProperty, option.rect.adjusted(2, 2, -3, -3));
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        makeRoom(line);
}

QString CellDelegate::refusalOf(const QWidget* editor) {
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    return !line || isUntouched(line) ? QString()
                                      : ReportTableModel::refusalText(line->text(), kindOf(editor));
}

void CellDelegate::setOpenedByTyping(QWidget* editor) {
    editor->setProperty(typedProperty, true);
}

bool CellDelegate::finish(QWidget* editor) {
    if (const QString why = refusalOf(editor); !why.isEmpty()) {
        emit refused(editor, why);
        return false;
    }
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    return true;
}

bool CellDelegate::handleKey(QWidget* editor, int key, Qt::KeyboardModifiers modifiers) {
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    CellStep step = CellStep::Stay;
    switch (key) {
    case Qt::Key_Escape:
        emit closeEditor(editor, RevertModelCache);
        return true;
    case Qt::Key_Tab:
        step = CellStep::Next;
        break;
    case Qt::Key_Backtab:
        step = CellStep::Previous;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step = shift ? CellStep::Previous : CellStep::Next;
        break;
    case Qt::Key_Up:
        step = CellStep::Up;
        break;
    case Qt::Key_Down:
        step = CellStep::Down;
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!editor->property(typedProperty).toBool() || shift)
            return false;
        step = key == Qt::Key_Left ? CellStep::Left : CellStep::Right;
        break;
    default:
        return false;
    }
    if (finish(editor))
        emit finished(step);
    return true;
}

bool CellDelegate::eventFilter(QObject* object, QEvent* event) {
    auto* editor = qobject_cast<QWidget*>(object);
    if (!editor)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        return handleKey(editor, key->key(), key->modifiers());
    }
    case QEvent::ShortcutOverride:
        // Esc belongs to the editor, whatever the window does with it.
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        return false;
    case QEvent::FocusOut:
        // The editor's own context menu takes the focus and gives it back.
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            finish(editor);
        return false;
    default:
        return false;
    }
}

} // namespace nianbao
