#include "GridReader.h"

#include "TextLines.h"
#include "recognise/CrossedGrid.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Reads a table whose rows have labels left of their figures.
class LabelledReader {
public:
    LabelledReader(const Grid& grid, const ReportFormat& format, const TableSpec& table,
                   const TableLabels& labels, GridReadings& readings)
        : m_grid(grid), m_format(format), m_table(table), m_labels(labels), m_axes(grid, labels, table),
          m_readings(readings) {}

    void read() {
        for (int r = 0; r < m_grid.rows(); ++r) {
            if (m_axes.isHead(r))
                continue;
            if (m_axes.row(r) < 0)
                readOther(r);
            else
                readRow(r);
        }
        const ColumnHeads last = m_axes.headsOver(m_grid.rows());
        if (!last.isEmpty()) {
            m_readings.heads = last;
            m_readings.headColumns = m_grid.columns();
        }
    }

private:
    [[nodiscard]] int cellAt(int row, int column) const {
        return m_format.cellIndex(m_table.id, m_table.rows[static_cast<size_t>(row)].id,
                                  m_table.columns[static_cast<size_t>(column)].id);
    }
    [[nodiscard]] std::vector<int> cellsOfRow(int row) const {
        return m_format.rowCells(m_table, m_table.rows[static_cast<size_t>(row)].id);
    }

    void readRow(int r) {
        const int row = m_axes.row(r);
        m_readings.rowOrder.push_back(row);
        ColumnHeads heads = m_axes.headsOver(r);
        if (heads.isEmpty() && m_readings.headColumns == m_grid.columns())
            heads = m_readings.heads;
        const bool anyFits = std::any_of(heads.columns.begin(), heads.columns.end(),
                                         [&](int column) { return column >= 0 && cellAt(row, column) >= 0; });
        if (!anyFits) {
            if (readByOrder(row, withoutPadding(m_grid.cellsOf(r, m_axes.firstValue(r)), row)))
                m_readings.byOrder = true;
            return;
        }
        const std::vector<const SourceCell*> ownCells = withoutPadding(cellsBehindLabel(r), row);
        if (standsBesideHeads(row, ownCells, heads)) {
            if (readByOrder(row, ownCells))
                m_readings.besideHeads.emplace(cellsOfRow(row).front(), ownCells.front()->place);
            return;
        }
        if (heads.oneByElimination)
            m_readings.byOrder = true;
        for (const SourceCell* cell : m_grid.cellsOf(r, m_axes.firstValue(r)))
            readCell(*cell, r, heads);
    }

    [[nodiscard]] QString labelText(int r) const {
        QString text;
        for (const SourceCell* cell : m_grid.cellsOf(r)) {
            if (cell->column < m_axes.labelEnd(r))
                text += cell->text;
        }
        return text;
    }

    /// A row's cells behind its label; what comes down from a row above is none of its own.
    [[nodiscard]] std::vector<const SourceCell*> cellsBehindLabel(int r) const {
        std::vector<const SourceCell*> cells = m_grid.cellsOf(r, m_axes.labelEnd(r));
        std::erase_if(cells, [r](const SourceCell* cell) { return cell->row < r; });
        return cells;
    }

    /// Without the empty cells that fill a row up to the table's width.
    [[nodiscard]] std::vector<const SourceCell*> withoutPadding(std::vector<const SourceCell*> cells,
                                                                int row) const {
        const size_t wanted = cellsOfRow(row).size();
        while (cells.size() > wanted && isEmptyCell(cells.back()))
            cells.pop_back();
        return cells;
    }

    /// The cells of the format that a cell stands for in one of its rows.
    [[nodiscard]] std::set<int> underHeads(const SourceCell& cell, int row, const ColumnHeads& heads) const {
        std::set<int> meant;
        for (int c = cell.column; c < cell.column + cell.columnSpan; ++c) {
            const int column = heads.columns[static_cast<size_t>(c)];
            if (column >= 0)
                meant.insert(cellAt(row, column));
        }
        meant.erase(-1);
        return meant;
    }

    /// Where a file lost the spans of its cells, a row has figures under no head and heads over no cell.
    [[nodiscard]] bool standsBesideHeads(int row, const std::vector<const SourceCell*>& cells,
                                         const ColumnHeads& heads) const {
        std::set<int> met;
        bool anyStray = false;
        for (const SourceCell* cell : cells) {
            std::set<int> meant = underHeads(*cell, row, heads);
            anyStray = anyStray || (meant.empty() && holdsFigure(*cell));
            met.merge(meant);
        }
        return anyStray && met.size() < cellsOfRow(row).size();
    }

    void readCell(const SourceCell& cell, int r, const ColumnHeads& heads) {
        std::set<int> meant;
        for (int k = cell.row; k < cell.row + cell.rowSpan; ++k) {
            if (const int row = m_axes.row(k); row >= 0)
                meant.merge(underHeads(cell, row, heads));
        }
        if (meant.empty() && holdsFigure(cell) && cell.row == r)
            m_readings.strays.push_back({cell.text, cell.place, cellsOfRow(m_axes.row(r)).front()});
        if (meant.size() == 1)
            keepHead(*meant.begin(), r, heads);
        m_readings.take(cell, meant);
    }

    /// The head over an amount, or the label beside it, may name another unit than the format's.
    void keepHead(int cell, int r, const ColumnHeads& heads) {
        const CellSpec& spec = m_format.cells()[static_cast<size_t>(cell)];
        if (spec.kind != CellSpec::Kind::Amount)
            return;
        for (const auto& [column, head] : heads.heads) {
            if (m_table.columns[static_cast<size_t>(column)].id == spec.column)
                m_readings.amountHeads.emplace(cell, head + u' ' + labelText(r));
        }
    }

    /// Whether figures were told by their order alone.
    [[nodiscard]] bool readByOrder(int row, const std::vector<const SourceCell*>& cells) {
        const std::vector<int> wanted = cellsOfRow(row);
        const bool any = std::any_of(cells.begin(), cells.end(),
                                     [](const SourceCell* cell) { return !isEmptyCell(cell); });
        const bool whole = std::all_of(cells.begin(), cells.end(),
                                       [](const SourceCell* cell) { return cell->rowSpan == 1; });
        if (cells.size() != wanted.size() || !whole) {
            if (any)
                m_readings.unsureRows.emplace(wanted.front(), cells.front()->place);
            return false;
        }
        for (size_t i = 0; i < wanted.size(); ++i)
            m_readings.cells[wanted[i]].push_back({cells[i]->text, cells[i]->place});
        return any;
    }

    /// A row without a row's label: a group printed as one row, or figures that nothing tells about.
    void readOther(int r) {
        QStringList figures;
        SourcePlace place;
        for (const SourceCell* cell : m_grid.cellsOf(r)) {
            if (cell->row != r || !holdsFigure(*cell))
                continue;
            if (figures.isEmpty())
                place = cell->place;
            figures.append(comparable(cell->text));
        }
        if (figures.isEmpty())
            return;
        const int group = m_axes.group(r);
        if (group < 0) {
            m_readings.strays.push_back({figures.join(u' '), place, -1});
            return;
        }
        const QString name = m_labels.groupNames[group];
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            if (m_table.rows[row].group == name) {
                m_readings.groups[cellsOfRow(static_cast<int>(row)).front()] = {
                    name + u": "_s + figures.join(u' '), place};
                return;
            }
        }
    }

    const Grid& m_grid;
    const ReportFormat& m_format;
    const TableSpec& m_table;
    const TableLabels& m_labels;
    GridAxes m_axes;
    GridReadings& m_readings;
};

} // namespace

void GridReadings::take(const SourceCell& cell, const std::set<int>& meant) {
    const bool isMerged = meant.size() > 1 && !isEmptyCell(&cell);
    for (const int at : meant) {
        if (isMerged)
            merged.emplace(at, cell.place);
        else
            cells[at].push_back({cell.text, cell.place});
    }
}

void readGrid(const Grid& grid, const ReportFormat& format, const TableSpec& table, GridReadings& readings) {
    const TableLabels& labels = TableLabels::of(table);
    if (table.rowsAreLabelled())
        LabelledReader(grid, format, table, labels, readings).read();
    else
        readCrossedGrid(grid, format, table, labels, readings);
}

int labelsFound(const Grid& grid, const TableSpec& table) {
    const TableLabels& labels = TableLabels::of(table);
    return table.rowsAreLabelled() ? GridAxes(grid, labels, table).labelsFound()
                                   : crossedLabelsFound(grid, labels);
}

} // namespace nianbao
