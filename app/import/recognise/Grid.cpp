#include "Grid.h"

#include "TextLines.h"
#include "recognise/LabelMatch.h"

#include <report/text/CellText.h>

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

Grid::Grid(const SourceTable& table) {
    for (const SourceCell& cell : table.cells) {
        if (cell.row < 0 || cell.column < 0 || cell.row >= maximumGridCells ||
            cell.column >= maximumGridCells)
            continue;
        m_rows = std::max(m_rows, cell.row + std::clamp(cell.rowSpan, 1, maximumGridCells));
        m_columns = std::max(m_columns, cell.column + std::clamp(cell.columnSpan, 1, maximumGridCells));
    }
    m_columns = std::min({m_columns, table.columns, maximumGridCells});
    if (m_columns <= 0)
        return;
    m_rows = std::max(0, std::min({m_rows, table.rows, maximumGridCells / m_columns}));
    m_at.assign(static_cast<size_t>(m_rows) * static_cast<size_t>(m_columns), -1);
    for (const SourceCell& cell : table.cells) {
        if (cell.row < 0 || cell.column < 0 || cell.row >= m_rows || cell.column >= m_columns)
            continue;
        SourceCell kept = cell;
        kept.rowSpan = std::clamp(cell.rowSpan, 1, m_rows - cell.row);
        kept.columnSpan = std::clamp(cell.columnSpan, 1, m_columns - cell.column);
        for (int r = kept.row; r < kept.row + kept.rowSpan; ++r) {
            for (int c = kept.column; c < kept.column + kept.columnSpan; ++c) {
                int& place = m_at[placeOf(r, c)];
                if (place < 0)
                    place = static_cast<int>(m_cells.size());
            }
        }
        m_cells.push_back(kept);
    }
}

Grid::Grid(const Grid& upper, const Grid& lower) : Grid(joined(upper, lower)) {}

SourceTable Grid::joined(const Grid& upper, const Grid& lower) {
    SourceTable table{upper.m_rows + lower.m_rows, std::max(upper.m_columns, lower.m_columns), upper.m_cells};
    for (SourceCell cell : lower.m_cells) {
        cell.row += upper.m_rows;
        table.cells.push_back(std::move(cell));
    }
    return table;
}

const SourceCell* Grid::at(int row, int column) const {
    if (row < 0 || column < 0 || row >= m_rows || column >= m_columns)
        return nullptr;
    const int index = m_at[placeOf(row, column)];
    return index < 0 ? nullptr : &m_cells[static_cast<size_t>(index)];
}

std::vector<const SourceCell*> Grid::cellsOf(int row, int firstColumn) const {
    std::vector<const SourceCell*> cells;
    for (int column = firstColumn; column < m_columns; ++column) {
        const SourceCell* cell = at(row, column);
        if (cell && (cells.empty() || cells.back() != cell))
            cells.push_back(cell);
    }
    return cells;
}

void Grid::setText(int row, int column, const QString& text) {
    if (at(row, column))
        m_cells[static_cast<size_t>(m_at[placeOf(row, column)])].text = text;
}

bool holdsFigures(const Grid& grid) {
    for (int row = 0; row < grid.rows(); ++row) {
        if (holdsFigures(grid, row))
            return true;
    }
    return false;
}

bool holdsFigures(const Grid& grid, int row) {
    const std::vector<const SourceCell*> cells = grid.cellsOf(row);
    return std::any_of(cells.begin(), cells.end(), [](const SourceCell* cell) { return holdsFigure(*cell); });
}

bool isEmptyCell(const SourceCell* cell) {
    return !cell || comparable(cell->text).isEmpty();
}

bool holdsFigure(const SourceCell& cell) {
    const QString text = comparable(cell.text);
    if (readCellText(text, CellSpec::Kind::Change).outcome == CellText::Outcome::Value)
        return true;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::any_of(text.begin(), text.end(), isDigit))
        return false;
    const qsizetype sign = text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0;
    if (text.size() <= sign || !isDigit(text[sign]))
        return false;
    static const QRegularExpression noted(QStringLiteral("^[-+]?\\d[\\d,.]*\\("));
    if (noted.match(text).hasMatch())
        return true;
    // "1.属于国家秘密" is a label, "1." a piece of one.
    static const QRegularExpression year(QStringLiteral("^\\d{4}年"));
    const QString core = labelCore(text);
    const bool numbered = core.isEmpty() || isChinese(core.front()) || text.contains(year);
    return !numbered && !text.endsWith(u'.') && !text.endsWith(u'、');
}

bool holdsWords(const SourceCell& cell) {
    const QString text = comparable(cell.text);
    return !holdsFigure(cell) &&
           std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() && isChinese(c); }) &&
           readCellText(text, CellSpec::Kind::Count).outcome != CellText::Outcome::Blank;
}

} // namespace nianbao
