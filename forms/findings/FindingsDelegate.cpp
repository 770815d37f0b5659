#include "FindingsDelegate.h"

#include "look/SeverityLook.h"
#include "look/TableColors.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 6;
constexpr int buttonPadding = 4;
constexpr int rememberedHeights = 4000;
constexpr int narrowest = 80; ///< pixels for a sentence, however small the panel gets

FindingsModel::Kind kindOf(const QModelIndex& index) {
    return static_cast<FindingsModel::Kind>(index.data(FindingsModel::KindRole).toInt());
}

Severity severityOf(const QModelIndex& index) {
    return static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
}

/// Breaks the text to the width, as it is measured and drawn.
void wrap(QTextLayout& layout, int width) {
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

/// As QTextLayout takes line ends.
QString lines(QString text) {
    return text.replace(u'\n', QChar::LineSeparator);
}

QString textOf(const QModelIndex& index, Offer offer) {
    return index.data(offer == Offer::Fix ? FindingsModel::FixRole : FindingsModel::OtherFixRole).toString();
}

QFont boldened(QFont font) {
    font.setBold(true);
    return font;
}

} // namespace

FindingsDelegate::FindingsDelegate(QTreeView* view)
    : QStyledItemDelegate(view), m_view(view), m_heights(rememberedHeights) {}

void FindingsDelegate::setHovered(const QModelIndex& index, Offer offer) {
    if (m_hovered == index && m_hoveredOffer == offer)
        return;
    for (const QModelIndex& row : {QModelIndex(m_hovered), index}) {
        if (row.isValid())
            m_view->update(row);
    }
    m_hovered = index;
    m_hoveredOffer = offer;
}

int FindingsDelegate::rowWidth(const QModelIndex& index) const {
    int depth = 0;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    return std::max(narrowest,
                    m_view->viewport()->width() - m_view->indentation() * (depth + 1) - 2 * margin);
}

int FindingsDelegate::sentenceHeight(const QString& sentence, int width, const QFont& font) const {
    const QString key = QString::number(width) + u'|' + sentence;
    if (const int* known = m_heights.object(key))
        return *known;
    QTextLayout layout(lines(sentence), font);
    wrap(layout, width);
    const int height = qCeil(layout.boundingRect().height());
    m_heights.insert(key, new int(height));
    return height;
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = option.fontMetrics.height();
    const int width = rowWidth(index);
    switch (kindOf(index)) {
    case FindingsModel::Kind::Section:
        return {width, line + 2 * margin};
    case FindingsModel::Kind::Cell:
        return {width, line + margin};
    case FindingsModel::Kind::Finding:
        break;
    }
    const int sentence =
        sentenceHeight(index.data(FindingsModel::SentenceRole).toString(), width, option.font);
    const bool offered = std::any_of(offers.begin(), offers.end(),
                                     [&](Offer offer) { return !textOf(index, offer).isEmpty(); });
    const int buttonLines = areStacked(index) ? 2 : offered ? 1 : 0;
    return {width, margin + line + 2 + sentence + buttonLines * (line + 3 * buttonPadding) + margin};
}

int FindingsDelegate::buttonWidth(const QModelIndex& index, Offer offer) const {
    const QString text = textOf(index, offer);
    const int advance = QFontMetrics(m_view->font()).horizontalAdvance(text);
    return text.isEmpty() ? 0 : std::min(advance + 4 * buttonPadding, rowWidth(index));
}

bool FindingsDelegate::areStacked(const QModelIndex& index) const {
    const int first = buttonWidth(index, Offer::Fix);
    const int second = buttonWidth(index, Offer::OtherFix);
    return first > 0 && second > 0 && first + margin + second > rowWidth(index);
}

QRect FindingsDelegate::fixRect(const QModelIndex& index, Offer offer) const {
    const int width = buttonWidth(index, offer);
    if (width == 0)
        return {};
    const QRect row = m_view->visualRect(index);
    const int line = m_view->fontMetrics().height();
    QRect button(row.left() + margin, row.bottom() - margin - line - buttonPadding + 1, width,
                 line + buttonPadding);
    if (areStacked(index)) {
        if (offer == Offer::Fix)
            button.translate(0, -(line + 3 * buttonPadding));
    } else if (const int first = buttonWidth(index, Offer::Fix); offer == Offer::OtherFix && first > 0) {
        button.translate(first + margin, 0);
    }
    return button;
}

void FindingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    painter->save();
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    const QStyle* style = m_view->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &frame, painter, m_view);
    if (kindOf(index) == FindingsModel::Kind::Section)
        paintSection(painter, frame, index);
    else
        paintFinding(painter, frame, index);
    if (frame.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(frame);
        focus.rect = frame.rect.adjusted(1, 1, -1, -1);
        focus.backgroundColor = frame.palette.color(QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, m_view);
    }
    painter->restore();
}

void FindingsDelegate::paintSection(QPainter* painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette::ColorRole ink = selected ? QPalette::HighlightedText : QPalette::Text;
    const QString count = index.data(FindingsModel::SentenceRole).toString();
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const int countWidth = option.fontMetrics.horizontalAdvance(count) + margin;
    painter->setPen(option.palette.color(ink));
    painter->setFont(option.font);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
    const QFont bold = boldened(option.font);
    painter->setFont(bold);
    painter->drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, room.width() - countWidth));
}

void FindingsDelegate::paintFinding(QPainter* painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette& palette = option.palette;
    const QColor text = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor back = palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const int width = rowWidth(index);
    const int line = option.fontMetrics.height();
    QPoint at = option.rect.topLeft() +
                QPoint(margin, kindOf(index) == FindingsModel::Kind::Cell ? margin / 2 : margin);

    painter->setFont(option.font);
    const QString place = index.data(FindingsModel::PlaceRole).toString();
    if (kindOf(index) == FindingsModel::Kind::Cell) {
        painter->setPen(text);
        painter->drawText(QRect(at, QSize(width, line)), Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(place, Qt::ElideMiddle, width));
        return;
    }
    const QFont bold = boldened(option.font);
    const QString mark = index.data(FindingsModel::MarkRole).toString();
    const int markWidth = QFontMetrics(bold).horizontalAdvance(mark) + margin;
    painter->setFont(bold);
    const bool explained = index.data(FindingsModel::ExplainedRole).toBool();
    const QColor loud =
        explained ? TableColors(palette).pale(back) : severityColor(severityOf(index), palette);
    painter->setPen(selected ? readableOn(back, loud) : loud);
    painter->drawText(QRect(at, QSize(markWidth, line)), Qt::AlignLeft | Qt::AlignVCenter, mark);
    painter->setFont(option.font);
    painter->setPen(selected ? text : TableColors(palette).pale(back));
    painter->drawText(QRect(at + QPoint(markWidth, 0), QSize(width - markWidth, line)),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(place, Qt::ElideMiddle, width - markWidth));
    at.ry() += line + 2;

    QTextLayout sentence(lines(index.data(FindingsModel::SentenceRole).toString()), option.font);
    wrap(sentence, width);
    painter->setPen(text);
    sentence.draw(painter, at);

    for (const Offer offer : offers)
        paintButton(painter, option, index, offer);
}

void FindingsDelegate::paintButton(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index, Offer offer) const {
    const QRect button = fixRect(index, offer);
    if (button.isNull())
        return;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = m_hovered == index && m_hoveredOffer == offer;
    const QColor back = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor ink = readableOn(back, option.palette.color(QPalette::Link));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(ink);
    painter->setBrush(hovered ? blended(back, ink, 0.12) : QColor(Qt::transparent));
    painter->drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setPen(hovered ? readableOn(blended(back, ink, 0.12), ink) : ink);
    painter->drawText(button, Qt::AlignCenter,
                      option.fontMetrics.elidedText(textOf(index, offer), Qt::ElideRight,
                                                    button.width() - 2 * buttonPadding));
}

} // namespace nianbao
