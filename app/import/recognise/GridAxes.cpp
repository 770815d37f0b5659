#include "GridAxes.h"

#include <algorithm>
#include <set>

namespace nianbao {

GridAxes::GridAxes(const Grid& grid, const TableLabels& labels, const TableSpec& table)
    : m_grid(grid), m_labels(labels), m_table(table), m_rows(static_cast<size_t>(grid.rows())) {
    findColumns();
    findHeads();
    for (int r = 0; r < m_grid.rows(); ++r) {
        if (!m_rows[static_cast<size_t>(r)].isHead)
            findLabel(r);
    }
}

/// The first column is the labels': no head stands there.
void GridAxes::findColumns() {
    for (int r = 0; r < m_grid.rows(); ++r) {
        for (const SourceCell* cell : m_grid.cellsOf(r)) {
            const auto [known, isFirst] = m_columnOf.try_emplace(cell, -1);
            if (isFirst && cell->column > 0 && holdsWords(*cell))
                known->second = m_labels.columns.find(cell->text).index;
        }
    }
}

int GridAxes::columnOf(const SourceCell* cell) const {
    const auto found = m_columnOf.find(cell);
    return found == m_columnOf.end() ? -1 : found->second;
}

/// A head row has no figures and at least two heads, or one head and no row's label.
void GridAxes::findHeads() {
    constexpr int manyHeads = 2;
    const auto startAt = [this](int r) {
        for (const SourceCell* cell : m_grid.cellsOf(r)) {
            if (columnOf(cell) >= 0)
                m_valueStart = m_valueStart < 0 ? cell->column : std::min(m_valueStart, cell->column);
        }
    };
    for (int r = 0; r < m_grid.rows(); ++r) {
        Row& row = m_rows[static_cast<size_t>(r)];
        for (const SourceCell* cell : m_grid.cellsOf(r)) {
            row.figures = row.figures || holdsFigure(*cell);
            row.heads += cell->row == r && columnOf(cell) >= 0 ? 1 : 0;
        }
        row.isHead = !row.figures && row.heads >= manyHeads;
        if (row.isHead)
            startAt(r);
    }
    for (int r = 0; r < m_grid.rows(); ++r) {
        Row& row = m_rows[static_cast<size_t>(r)];
        if (row.isHead || row.figures || row.heads == 0)
            continue;
        findLabel(r);
        row.isHead = row.row < 0;
        if (row.isHead)
            startAt(r);
    }
}

/// The cells of a row that can be its label or a piece of it.
std::vector<const SourceCell*> GridAxes::labelCells(int gridRow) const {
    std::vector<const SourceCell*> cells;
    for (const SourceCell* cell : m_grid.cellsOf(gridRow)) {
        const bool inLabels = m_valueStart < 0
                                  ? !holdsFigure(*cell)
                                  : cell->column < m_valueStart || (holdsWords(*cell) && columnOf(cell) < 0);
        if (!inLabels)
            break;
        if (!isEmptyCell(cell))
            cells.push_back(cell);
    }
    return cells;
}

/// The label may be parted into several cells; a merged cell from above is none of its pieces.
void GridAxes::findLabel(int gridRow) {
    constexpr size_t mostPieces = 4;
    Row& row = m_rows[static_cast<size_t>(gridRow)];
    const std::vector<const SourceCell*> cells = labelCells(gridRow);
    double best = 0;
    double bestGroup = 0;
    for (size_t first = 0; first < cells.size(); ++first) {
        QString text;
        for (size_t last = first; last < std::min(cells.size(), first + mostPieces); ++last) {
            const SourceCell& cell = *cells[last];
            if (last > first && (cell.row < gridRow || cells[first]->row < gridRow))
                break;
            text += cell.text;
            const LabelMatch match = m_labels.rows.find(text);
            const LabelMatch group = m_labels.groups.find(text);
            if (match.index >= 0 && match.likeness > best) {
                best = match.likeness;
                row.row = match.index;
                row.labelEnd = cell.column + cell.columnSpan;
            }
            const bool endsLabel = last + 1 == cells.size() && cell.rowSpan == 1;
            if (endsLabel && group.index >= 0 && group.likeness > bestGroup) {
                bestGroup = group.likeness;
                row.group = group.index;
            }
        }
    }
    // "（六）其他处理" is like "3.其他" too, but it is the group.
    if (bestGroup > best)
        row.row = -1;
    if (row.row >= 0)
        row.group = -1;
}

int GridAxes::firstValue(int gridRow) const {
    return std::max(m_valueStart, m_rows[static_cast<size_t>(gridRow)].labelEnd);
}

ColumnHeads GridAxes::headsOver(int gridRow) const {
    ColumnHeads found;
    int last = gridRow - 1;
    while (last >= 0 && !isHead(last))
        --last;
    if (last < 0)
        return found;
    int first = last;
    while (first > 0 && isHead(first - 1))
        --first;
    found.columns.assign(static_cast<size_t>(m_grid.columns()), -1);
    for (int c = 0; c < m_grid.columns(); ++c) {
        for (int h = last; h >= first && found.columns[static_cast<size_t>(c)] < 0; --h) {
            const SourceCell* cell = m_grid.at(h, c);
            const int column = columnOf(cell);
            if (column >= 0) {
                found.columns[static_cast<size_t>(c)] = column;
                found.heads.emplace(column, cell->text);
            }
        }
    }
    eliminate(found, last);
    return found;
}

/// Where all heads but one are known, and one head is like no label, it is the one left over, if it stands
/// where that belongs.
void GridAxes::eliminate(ColumnHeads& heads, int lastHead) const {
    const int count = static_cast<int>(m_table.columns.size());
    if (static_cast<int>(heads.heads.size()) != count - 1)
        return;
    int left = 0;
    while (heads.heads.contains(left))
        ++left;
    int place = -1;
    for (int c = std::max(0, m_valueStart - 1); c < m_grid.columns(); ++c) {
        const SourceCell* cell = m_grid.at(lastHead, c);
        if (heads.columns[static_cast<size_t>(c)] >= 0 || isEmptyCell(cell) || cell->columnSpan > 1)
            continue;
        if (place >= 0)
            return;
        place = c;
    }
    const auto meaning = [&heads](int c) {
        return c >= 0 && c < static_cast<int>(heads.columns.size()) ? heads.columns[static_cast<size_t>(c)]
                                                                    : -1;
    };
    const bool after = left > 0 && meaning(place - 1) == left - 1;
    const bool before = left + 1 < count && meaning(place + 1) == left + 1;
    if (place < 0 || (left > 0 && !after) || (left + 1 < count && !before))
        return;
    heads.columns[static_cast<size_t>(place)] = left;
    heads.heads.emplace(left, m_grid.at(lastHead, place)->text);
    heads.oneByElimination = true;
}

int GridAxes::labelsFound() const {
    std::set<int> rows;
    std::set<int> columns;
    for (int r = 0; r < m_grid.rows(); ++r) {
        if (row(r) >= 0)
            rows.insert(row(r));
        if (!isHead(r))
            continue;
        for (const SourceCell* cell : m_grid.cellsOf(r)) {
            const int column = columnOf(cell);
            if (column >= 0)
                columns.insert(column);
        }
    }
    return static_cast<int>(rows.size() + columns.size());
}

} // namespace nianbao
