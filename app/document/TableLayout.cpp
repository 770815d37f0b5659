#include "TableLayout.h"

#include "Measures.h"
#include "OwnTable.h"

#include <algorithm>
#include <numeric>

namespace nianbao {

using namespace Qt::StringLiterals;

bool isCentred(const GridItem& item) {
    return item.role != GridItem::Role::Label && item.role != GridItem::Role::Note;
}

namespace {

constexpr double labelSizes[] = {10.5, 10, 9.5, 9}; ///< 五号 to 小五
constexpr double smallestFigure = 6;                ///< points; a figure that needs less is broken instead
constexpr double sizeStep = 0.5;
/// A cell with more lines, a text that strayed into it, is cut; no row may outgrow a page.
constexpr int mostLines = 20;
/// Full-width characters that must find room in a column's head.
constexpr double narrowestHead = 2;
/// Letters of a word that a column of a table of its own makes room for.
constexpr qsizetype shortWord = 10;

bool isAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isNumber(const QString& text) {
    return isAscii(text) &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSpace(); });
}

/// A vertical label's lines: one character each, a mark beside the character before it.
QStringList verticalLines(const QString& text) {
    QStringList lines;
    for (const QChar character : text) {
        if (character.isPunct() && !lines.isEmpty())
            lines.back() += character;
        else
            lines.append(character);
    }
    return lines;
}

double pitchOf(double size) {
    return millimetres(size) * tableLineFactor;
}

} // namespace

TableLayout::TableLayout(const TableBlock& block, const FontBook& fonts, double pageRoom)
    : m_block(block), m_spec(block.spec()), m_fonts(fonts) {
    indexRows();
    chooseColumnWidths();
    for (const double size : labelSizes) {
        setItems(size);
        if (height() <= pageRoom)
            break;
    }
}

void TableLayout::indexRows() {
    m_rowItems.resize(static_cast<size_t>(m_spec.gridRows));
    for (size_t i = 0; i < m_spec.grid.size(); ++i) {
        const GridItem& item = m_spec.grid[i];
        for (int row = item.row; row < item.row + item.rowSpan; ++row)
            m_rowItems[static_cast<size_t>(row)].push_back(i);
    }
}

double TableLayout::widthOf(const QString& text, double size) const {
    double width = 0;
    for (const char32_t character : text.toUcs4())
        width += m_fonts.glyph(FontRole::Table, character).advance * millimetres(size);
    return width;
}

/// What a vertical label's widest line takes, mm.
double TableLayout::widestVertical(const QString& text, double size) const {
    double widest = 0;
    for (const QString& line : verticalLines(text))
        widest = std::max(widest, widthOf(line, size));
    return widest;
}

/// What an item must have that it is not broken where it should stay whole, mm: a figure, the characters of a
/// vertical label.
double TableLayout::needOf(size_t index) const {
    const GridItem& item = m_spec.grid[index];
    if (m_block.own)
        return wordNeed(index);
    double need = 0;
    if (isFigure(index))
        need = widthOf(m_block.textAt(index), *std::rbegin(labelSizes));
    if (item.role == GridItem::Role::Vertical)
        need = widestVertical(item.text, labelSizes[0]);
    return need + 2 * centredPadding;
}

/// In a table of its own: a figure, the words of a head, short words and codes of a text.
double TableLayout::wordNeed(size_t index) const {
    const QString& text = m_block.textAt(index);
    const bool isHead = m_spec.grid[index].role == GridItem::Role::Head;
    double need = narrowestHead * millimetres(*std::rbegin(labelSizes));
    for (const QString& word : text.split(u' ')) {
        if (isFigure(index) || (isAscii(word) && (isHead || word.size() <= shortWord)))
            need = std::max(need, widthOf(word, isHead ? labelSizes[0] : *std::rbegin(labelSizes)));
    }
    return need + 2 * (isCentred(index) ? centredPadding : labelPadding);
}

/// A figure is set smaller rather than broken; a note behind one, or a text that strayed in, is broken. In a
/// table of its own a text may be all of Latin letters.
bool TableLayout::isFigure(size_t index) const {
    const QString& text = m_block.textAt(index);
    return m_spec.grid[index].role == GridItem::Role::Value && (m_block.own ? isNumber(text) : isAscii(text));
}

bool TableLayout::isCentred(size_t index) const {
    const GridItem& item = m_spec.grid[index];
    const bool isText = m_block.own && item.role == GridItem::Role::Value && !isFigure(index);
    return nianbao::isCentred(item) && !isText;
}

/// By the template's ratios; a column whose figures need more takes it from the others, where they have more
/// than their own figures and heads need.
void TableLayout::chooseColumnWidths() {
    const double units = std::accumulate(m_spec.widths.begin(), m_spec.widths.end(), 0.0);
    for (const int width : m_spec.widths)
        m_columns.push_back(width * typeWidth / units);
    const double headNeed = narrowestHead * millimetres(*std::rbegin(labelSizes)) + 2 * centredPadding;
    std::vector<double> needs(m_columns.size(), headNeed);
    for (size_t i = 0; i < m_spec.grid.size(); ++i) {
        const GridItem& item = m_spec.grid[i];
        double& need = needs[static_cast<size_t>(item.column)];
        if (item.columnSpan == 1)
            need = std::max(need, needOf(i));
    }
    double missing = 0;
    double spare = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        missing += std::max(0.0, needs[i] - m_columns[i]);
        spare += std::max(0.0, m_columns[i] - needs[i]);
    }
    if (missing <= 0 || spare <= 0)
        return;
    const double given = std::min(1.0, spare / missing);
    const double taken = std::min(1.0, missing / spare);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (needs[i] > m_columns[i])
            m_columns[i] += (needs[i] - m_columns[i]) * given;
        else
            m_columns[i] -= (m_columns[i] - needs[i]) * taken;
    }
}

double TableLayout::columnsWidth(const GridItem& item) const {
    const auto first = m_columns.begin() + item.column;
    return std::accumulate(first, first + item.columnSpan, 0.0);
}

void TableLayout::setItems(double size) {
    m_settings.clear();
    for (size_t i = 0; i < m_spec.grid.size(); ++i)
        m_settings.push_back(setItem(i, size));
}

TableLayout::Setting TableLayout::setItem(size_t index, double size) const {
    const GridItem& item = m_spec.grid[index];
    Setting setting;
    setting.size = size;
    setting.text = m_block.textAt(index).simplified();
    setting.source = item.cell >= 0 ? Where::atCell(item.cell, m_block.table, m_spec.section)
                                    : Where::inTable(m_block.table, m_spec.section);
    const double room = columnsWidth(item) - 2 * (isCentred(index) ? centredPadding : labelPadding);
    if (isFigure(index)) {
        while (setting.size > smallestFigure && widthOf(setting.text, setting.size) > room)
            setting.size -= sizeStep;
    }
    setting.lines = linesOf(setting, item, room);
    if (!m_block.own && setting.lines.size() > mostLines)
        setting.lines.resize(mostLines);
    return setting;
}

/// A group's number stands on a line of its own where its label needs two: （三） above 不予公开.
std::vector<Line> TableLayout::linesOf(const Setting& setting, const GridItem& item, double room) const {
    const LineShape shape{millimetres(setting.size), room, 0, LineShape::Ends::Ragged};
    const auto broken = [&](const QString& text) {
        return breakLines(m_fonts, {{FontRole::Table, text, setting.source}}, shape);
    };
    std::vector<Line> lines = broken(setting.text);
    const qsizetype number = setting.text.indexOf(u'）') + 1;
    if (item.role != GridItem::Role::Group || lines.size() < 2 || number <= 0)
        return lines;
    lines = broken(setting.text.first(number));
    for (Line line : broken(setting.text.sliced(number))) {
        line.start += static_cast<int>(number);
        line.end += static_cast<int>(number);
        lines.push_back(std::move(line));
    }
    return lines;
}

QString TableLayout::labelOf(size_t item) const {
    QString text = m_block.textAt(item);
    if (m_spec.grid[item].role == GridItem::Role::Group && linesOf(item).size() > 1)
        text.insert(linesOf(item).front().end, u'\n');
    return text;
}

/// The rows that stand again above `first` on a new page; none above a group's head.
std::pair<int, int> TableLayout::headFor(int first) const {
    if (first <= m_spec.headRows || (m_spec.headRows == 0 && !endsPiece(first)))
        return {0, 0};
    return headRowsOf(m_spec, first);
}

TableLayout::Rows TableLayout::rowsOf(int first, int end) const {
    Rows rows;
    const auto [headBegin, headEnd] = headFor(first);
    for (int row = headBegin; row < headEnd; ++row)
        rows.push_back(row);
    for (int row = first; row < end; ++row)
        rows.push_back(row);
    return rows;
}

namespace {

/// The rows of a piece that an item covers: positions in the piece, from and to. Rows go up.
std::pair<size_t, size_t> covered(const GridItem& item, const std::vector<int>& rows) {
    const auto begin = std::lower_bound(rows.begin(), rows.end(), item.row);
    const auto end = std::lower_bound(begin, rows.end(), item.row + item.rowSpan);
    return {static_cast<size_t>(begin - rows.begin()), static_cast<size_t>(end - rows.begin())};
}

} // namespace

/// What covers any of the rows, in reading order.
std::vector<size_t> TableLayout::itemsOf(const Rows& rows) const {
    std::vector<size_t> items;
    for (const int row : rows) {
        const std::vector<size_t>& here = m_rowItems[static_cast<size_t>(row)];
        items.insert(items.end(), here.begin(), here.end());
    }
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    return items;
}

/// Lines that go on in the next row are not parted from it.
double TableLayout::textHeight(size_t index) const {
    const Setting& setting = m_settings[index];
    const int row = m_spec.grid[index].row;
    const bool goesOn =
        m_block.own && (m_block.own->openRows.contains(row) || m_block.own->openRows.contains(row - 1));
    return static_cast<double>(setting.lines.size()) * pitchOf(setting.size) + (goesOn ? 0 : 2 * topPadding);
}

std::vector<double> TableLayout::rowHeights(const Rows& rows) const {
    std::vector<double> heights(rows.size(), lowestRow);
    for (size_t i = 0; m_block.own && i < rows.size(); ++i) {
        const std::vector<double>& least = m_block.own->rowHeights;
        if (static_cast<size_t>(rows[i]) < least.size())
            heights[i] = std::max(heights[i], least[static_cast<size_t>(rows[i])]);
    }
    const std::vector<size_t> items = itemsOf(rows);
    for (const bool merged : {false, true}) {
        for (const size_t i : items) {
            const auto [from, to] = covered(m_spec.grid[i], rows);
            if ((to - from > 1) != merged)
                continue;
            double height = 0;
            for (size_t row = from; row < to; ++row)
                height += heights[row];
            const double more = (textHeight(i) - height) / static_cast<double>(to - from);
            for (size_t row = from; more > 0 && row < to; ++row)
                heights[row] += more;
        }
    }
    return heights;
}

double TableLayout::heightOf(const Rows& rows) const {
    const std::vector<double> heights = rowHeights(rows);
    return std::accumulate(heights.begin(), heights.end(), 0.0);
}

double TableLayout::smallestHeight() const {
    int end = 0;
    while (end < m_spec.gridRows && !endsPiece(end))
        ++end;
    return heightOf(rowsOf(0, std::min(end + 1, m_spec.gridRows)));
}

TableLayout::Piece TableLayout::pieceFrom(int first, double room) const {
    Piece piece;
    piece.first = first;
    piece.end = first;
    for (int end = first + 1; end <= m_spec.gridRows; ++end) {
        if (end < m_spec.gridRows && !endsPiece(end - 1))
            continue;
        const double height = heightOf(rowsOf(first, end));
        if (height > room + 1e-6)
            break;
        piece.end = end;
        piece.height = height;
    }
    if (piece.end == first)
        return piece;

    const Rows rows = rowsOf(first, piece.end);
    const std::vector<double> heights = rowHeights(rows);
    std::vector<double> tops = {0};
    for (const double height : heights)
        tops.push_back(tops.back() + height);
    piece.rules.push_back({QRectF(0, 0, typeWidth, 0)});
    piece.rules.push_back({QRectF(0, 0, 0, piece.height)});
    for (const size_t i : itemsOf(rows)) {
        const GridItem& item = m_spec.grid[i];
        const auto [from, to] = covered(item, rows);
        const double left = std::accumulate(m_columns.begin(), m_columns.begin() + item.column, 0.0);
        placeItem(piece, i, QRectF(left, tops[from], columnsWidth(item), tops[to] - tops[from]));
    }
    // Shading lies under the rules.
    std::stable_partition(piece.rules.begin(), piece.rules.end(),
                          [](const Rule& rule) { return rule.shade; });
    return piece;
}

/// Each item draws its right and lower edge; the left and upper ones of the table are there already.
void TableLayout::placeItem(Piece& piece, size_t index, const QRectF& box) const {
    const GridItem& item = m_spec.grid[index];
    if (item.shaded) {
        Rule shade{box};
        shade.shade = true;
        piece.rules.push_back(shade);
    }
    piece.rules.push_back({QRectF(box.right(), box.top(), 0, box.height())});
    if (hasRuleBelow(piece, item))
        piece.rules.push_back({QRectF(box.left(), box.bottom(), box.width(), 0)});
    piece.targets.push_back({box, m_settings[index].source});
    const size_t firstRun = piece.runs.size();
    if (item.role != GridItem::Role::Vertical || !placeVertical(piece, index, box))
        placeLines(piece, index, box);
    for (size_t i = firstRun; i < piece.runs.size(); ++i) {
        piece.runs[i].item = static_cast<int>(index);
        piece.runs[i].repeats = item.row < piece.first;
    }
}

bool TableLayout::hasRuleBelow(const Piece& piece, const GridItem& item) const {
    const int end = item.row + item.rowSpan;
    return !m_block.own || end >= piece.end || !m_block.own->openRows.contains(end - 1);
}

void TableLayout::placeLines(Piece& piece, size_t index, const QRectF& box) const {
    const Setting& setting = m_settings[index];
    const double pitch = pitchOf(setting.size);
    double top = box.center().y() - static_cast<double>(setting.lines.size()) * pitch / 2;
    for (const Line& line : setting.lines) {
        TextRun run;
        run.role = FontRole::Table;
        run.size = setting.size;
        run.text = setting.text.sliced(line.start, line.end - line.start);
        run.advances = line.advances;
        run.source = setting.source;
        const double x = isCentred(index) ? box.center().x() - line.width / 2 : box.left() + labelPadding;
        run.baseline = {x, baselineIn(top, pitch, setting.size)};
        piece.runs.push_back(std::move(run));
        top += pitch;
    }
}

/// False where the box is too low for one character a line.
bool TableLayout::placeVertical(Piece& piece, size_t index, const QRectF& box) const {
    const Setting& setting = m_settings[index];
    const QStringList rows = verticalLines(setting.text);
    const double pitch = pitchOf(setting.size);
    const double height = static_cast<double>(rows.size()) * pitch;
    if (height + 2 * topPadding > box.height())
        return false;
    double top = box.center().y() - height / 2;
    // The characters stand one below the other in the middle, further left where a mark needs the room.
    const double left = std::min(box.center().x() - millimetres(setting.size) / 2,
                                 box.right() - centredPadding - widestVertical(setting.text, setting.size));
    for (const QString& text : rows) {
        TextRun run;
        run.role = FontRole::Table;
        run.size = setting.size;
        run.text = text;
        for (const QChar character : text)
            run.advances.push_back(static_cast<float>(widthOf(character, setting.size)));
        run.source = setting.source;
        run.baseline = {left, baselineIn(top, pitch, setting.size)};
        piece.runs.push_back(std::move(run));
        top += pitch;
    }
    return true;
}

} // namespace nianbao
