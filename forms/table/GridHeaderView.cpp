#include "GridHeaderView.h"

#include "look/TableColors.h"

#include <QPaintEvent>
#include <QPainter>

#include <numeric>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// One character a line; a stop stays with its character.
QString setVertically(const QString& text) {
    QString lines;
    for (const QChar c : text) {
        if (!lines.isEmpty() && !c.isPunct())
            lines += u'\n';
        lines += c;
    }
    return lines;
}

/// Breaks a text into lines of like length, behind a closing bracket when there is one: （三）| 不予公开.
QString setEvenly(const QString& text, const QFontMetrics& metrics, int width) {
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    if (const qsizetype bracket = text.indexOf(u'）'); bracket > 0 && bracket + 1 < text.size())
        return text.first(bracket + 1) + u'\n' + setEvenly(text.sliced(bracket + 1), metrics, width);
    const qsizetype lines = metrics.horizontalAdvance(text) / std::max(1, width) + 1;
    const qsizetype length = (text.size() + lines - 1) / lines;
    QString broken;
    for (qsizetype i = 0; i < text.size(); i += length)
        broken += (i > 0 ? u"\n"_s : QString()) + text.sliced(i, std::min(length, text.size() - i));
    return broken;
}

QString shownText(const GridItem& item, const QFontMetrics& metrics, int width) {
    switch (item.role) {
    case GridItem::Role::Vertical:
        return setVertically(item.text);
    case GridItem::Role::Head:
    case GridItem::Role::Group:
        return setEvenly(item.text, metrics, width);
    default:
        return item.text;
    }
}

int flagsOf(const GridItem& item) {
    const bool left = item.role == GridItem::Role::Label || item.role == GridItem::Role::Note;
    return (left ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter | Qt::TextWordWrap;
}

int sumOfSizes(const std::vector<int>& sizes, int from, int count) {
    const auto first = sizes.begin() + std::min<std::ptrdiff_t>(from, std::ssize(sizes));
    const auto last = sizes.begin() + std::min<std::ptrdiff_t>(from + count, std::ssize(sizes));
    return std::accumulate(first, last, 0);
}

} // namespace

int GridItemPainter::margin(const QFontMetrics& metrics) {
    return std::max(3, metrics.height() / 3);
}

QFont GridItemPainter::labelFont(const QFont& tableFont) {
    QFont font = tableFont;
    // 小五 beside 五号, as in print.
    font.setPointSizeF(tableFont.pointSizeF() * 9.0 / 10.0);
    return font;
}

int GridItemPainter::heightFor(const GridItem& item, int width, const QFont& tableFont) {
    const QFontMetrics metrics(labelFont(tableFont));
    const int gap = margin(metrics);
    const QRect room(0, 0, std::max(1, width - 2 * gap), 10000);
    return metrics.boundingRect(room, flagsOf(item), shownText(item, metrics, room.width())).height() + gap +
           1;
}

void GridItemPainter::rule(QPainter& painter, const GridItem& item, const QRect& box,
                           const TableColors& colors) {
    painter.setPen(colors.line);
    painter.drawLine(box.topRight(), box.bottomRight());
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    if (item.column == 0)
        painter.drawLine(box.topLeft(), box.bottomLeft());
    if (item.row == 0)
        painter.drawLine(box.topLeft(), box.topRight());
}

void GridItemPainter::paint(QPainter& painter, const GridItem& item, const QRect& box, const QRect& seen,
                            const QFont& tableFont, const TableColors& colors) {
    const QColor background = item.shaded ? colors.shade : colors.head;
    painter.fillRect(box, background);
    rule(painter, item, box, colors);
    QFont font = labelFont(tableFont);
    font.setBold(item.shaded);
    painter.setFont(font);
    painter.setPen(item.role == GridItem::Role::Note ? colors.pale(background) : colors.text);
    const int gap = margin(painter.fontMetrics());
    QRect room = box.adjusted(gap, 0, -gap, -1);
    const QString text = shownText(item, painter.fontMetrics(), room.width());
    QRect visible = room;
    visible.setTop(std::max(room.top(), seen.top()));
    visible.setBottom(std::min(room.bottom(), seen.bottom()));
    if (painter.fontMetrics().boundingRect(room, flagsOf(item), text).height() <= visible.height())
        room = visible;
    painter.drawText(room, flagsOf(item), text);
}

GridHeaderView::GridHeaderView(Qt::Orientation orientation, const TableSpec& table, QWidget* parent)
    : QHeaderView(orientation, parent), m_table(table) {
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setSectionsClickable(true);
    setHighlightSections(false);
    setFrameShape(QFrame::NoFrame);
}

void GridHeaderView::setCrossSizes(const std::vector<int>& sizes) {
    m_crossSizes = sizes;
    updateGeometry();
    viewport()->update();
}

std::vector<const GridItem*> GridHeaderView::items() const {
    std::vector<const GridItem*> shown;
    for (const GridItem& item : m_table.grid) {
        const bool inHead = item.row < m_table.headRows;
        const bool inLabels = item.column < m_table.labelColumns;
        if (orientation() == Qt::Horizontal ? inHead && !inLabels : inLabels && !inHead)
            shown.push_back(&item);
    }
    return shown;
}

QRect GridHeaderView::boxOf(const GridItem& item) const {
    const bool across = orientation() == Qt::Horizontal;
    const int first = across ? item.column - m_table.labelColumns : item.row - m_table.headRows;
    const int last = first + (across ? item.columnSpan : item.rowSpan) - 1;
    const int start = sectionViewportPosition(first);
    const int length = sectionViewportPosition(last) + sectionSize(last) - start;
    const int crossStart = sumOfSizes(m_crossSizes, 0, across ? item.row : item.column);
    const int crossLength =
        sumOfSizes(m_crossSizes, across ? item.row : item.column, across ? item.rowSpan : item.columnSpan);
    return across ? QRect(start, crossStart, length, crossLength)
                  : QRect(crossStart, start, crossLength, length);
}

QSize GridHeaderView::sizeHint() const {
    const int thickness = std::accumulate(m_crossSizes.begin(), m_crossSizes.end(), 0);
    return orientation() == Qt::Horizontal ? QSize(length(), thickness) : QSize(thickness, length());
}

void GridHeaderView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const TableColors colors(palette());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    for (const GridItem* item : items()) {
        const QRect box = boxOf(*item);
        if (box.intersects(event->rect()))
            GridItemPainter::paint(painter, *item, box, viewport()->rect(), font(), colors);
    }
}

GridCorner::GridCorner(const TableSpec& table, const GridHeaderView* heads, const GridHeaderView* labels,
                       QWidget* parent)
    : QWidget(parent), m_table(table), m_heads(heads), m_labels(labels) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void GridCorner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const TableColors colors(palette());
    painter.fillRect(rect(), colors.head);
    for (const GridItem& item : m_table.grid) {
        if (item.row >= m_table.headRows || item.column >= m_table.labelColumns)
            continue;
        const QRect box(sumOfSizes(m_labels->crossSizes(), 0, item.column),
                        sumOfSizes(m_heads->crossSizes(), 0, item.row),
                        sumOfSizes(m_labels->crossSizes(), item.column, item.columnSpan),
                        sumOfSizes(m_heads->crossSizes(), item.row, item.rowSpan));
        GridItemPainter::paint(painter, item, box, rect(), font(), colors);
    }
}

} // namespace nianbao
