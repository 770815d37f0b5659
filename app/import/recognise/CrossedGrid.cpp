#include "CrossedGrid.h"

#include <set>

namespace nianbao {

namespace {

/// What the labels on one side of a figure say.
struct Side {
    int row = -1;
    int column = -1;
    int spreadRow = -1; ///< a row's label that stood once before empty cells, for a grid without merged cells
};

class CrossedReader {
public:
    CrossedReader(const Grid& grid, const ReportFormat& format, const TableSpec& table,
                  const TableLabels& labels, GridReadings& readings)
        : m_grid(grid), m_format(format), m_table(table), m_labels(labels), m_readings(readings) {}

    void read() {
        bool found = false;
        for (int r = 0; r < m_grid.rows(); ++r)
            found = readRow(r) || found;
        // Without any head the order alone can tell.
        if (!found) {
            for (int r = 0; r < m_grid.rows(); ++r)
                readByOrder(r);
        }
    }

private:
    void addLabel(const SourceCell* cell, Side& side) const {
        if (!cell || !holdsWords(*cell))
            return;
        if (side.row < 0)
            side.row = m_labels.rows.find(cell->text).index;
        if (side.column < 0)
            side.column = m_labels.columns.find(cell->text).index;
    }

    /// The label that an empty cell shares with the nearest one that is not empty, going by (dr, dc).
    [[nodiscard]] int spread(int r, int c, int dr, int dc) const {
        while (r >= 0 && c >= 0 && isEmptyCell(m_grid.at(r, c))) {
            r += dr;
            c += dc;
        }
        const SourceCell* cell = m_grid.at(r, c);
        return cell && holdsWords(*cell) ? m_labels.rows.find(cell->text).index : -1;
    }

    [[nodiscard]] Side above(int r, int c) const {
        Side side;
        for (int h = r - 1; h >= 0; --h) {
            addLabel(m_grid.at(h, c), side);
            if (side.row < 0 && side.spreadRow < 0 && isEmptyCell(m_grid.at(h, c)))
                side.spreadRow = spread(h, c, 0, -1);
        }
        return side;
    }

    [[nodiscard]] Side leftOf(int r, int c) const {
        Side side;
        for (int k = c - 1; k >= 0; --k) {
            addLabel(m_grid.at(r, k), side);
            if (side.row < 0 && side.spreadRow < 0 && isEmptyCell(m_grid.at(r, k)))
                side.spreadRow = spread(r, k, -1, 0);
        }
        return side;
    }

    /// The cell of the format at a place of the grid; -1 when its labels do not tell, or contradict.
    [[nodiscard]] int meaning(int r, int c) const {
        const Side up = above(r, c);
        const Side left = leftOf(r, c);
        const auto one = [](int a, int b) { return a < 0 ? b : (b < 0 || a == b ? a : -1); };
        int row = one(up.row, left.row);
        if (up.row < 0 && left.row < 0)
            row = one(up.spreadRow, left.spreadRow);
        const int column = one(up.column, left.column);
        if (row < 0 || column < 0)
            return -1;
        return m_format.cellIndex(m_table.id, m_table.rows[static_cast<size_t>(row)].id,
                                  m_table.columns[static_cast<size_t>(column)].id);
    }

    /// A text of the grid and the cells of the format that it may stand for.
    struct Meaning {
        const SourceCell* cell;
        std::set<int> cells;
    };

    [[nodiscard]] Meaning meaningOf(const SourceCell& cell) const {
        Meaning meant{&cell, {}};
        for (int r = cell.row; r < cell.row + cell.rowSpan; ++r) {
            for (int c = cell.column; c < cell.column + cell.columnSpan; ++c)
                meant.cells.insert(meaning(r, c));
        }
        meant.cells.erase(-1);
        return meant;
    }

    [[nodiscard]] std::vector<int> order() const {
        std::vector<int> cells;
        for (const GridItem& item : m_table.grid) {
            if (item.role == GridItem::Role::Value)
                cells.push_back(item.cell);
        }
        return cells;
    }

    /// Where edges of heads and figures do not quite meet, a figure stands under two heads. With a figure for
    /// each of the format's cells the order tells which it is, if its heads do not contradict.
    void settleOverlaps(std::vector<Meaning>& row) const {
        const std::vector<int> cells = order();
        if (row.size() != cells.size())
            return;
        for (size_t i = 0; i < row.size(); ++i) {
            if (!row[i].cells.contains(cells[i]))
                return;
        }
        for (size_t i = 0; i < row.size(); ++i)
            row[i].cells = {cells[i]};
    }

    /// Whether a figure of the row belongs to the table.
    bool readRow(int r) {
        std::vector<Meaning> row;
        for (const SourceCell* cell : m_grid.cellsOf(r)) {
            if (cell->row == r && !holdsWords(*cell))
                row.push_back(meaningOf(*cell));
        }
        settleOverlaps(row);
        bool found = false;
        for (const Meaning& meant : row)
            found = readCell(*meant.cell, meant.cells) || found;
        return found;
    }

    bool readCell(const SourceCell& cell, const std::set<int>& meant) {
        if (meant.empty() && holdsFigure(cell))
            m_readings.strays.push_back({cell.text, cell.place, -1});
        m_readings.take(cell, meant);
        return !meant.empty() && !isEmptyCell(&cell);
    }

    void readByOrder(int r) {
        std::vector<const SourceCell*> cells = m_grid.cellsOf(r);
        const bool any = std::any_of(cells.begin(), cells.end(),
                                     [](const SourceCell* cell) { return holdsFigure(*cell); });
        if (!any)
            return;
        const std::vector<int> wanted = order();
        if (cells.size() != wanted.size()) {
            m_readings.unsureRows.emplace(wanted.front(), cells.front()->place);
            return;
        }
        m_readings.byOrder = true;
        m_readings.strays.clear();
        for (size_t i = 0; i < wanted.size(); ++i)
            m_readings.cells[wanted[i]].push_back({cells[i]->text, cells[i]->place});
    }

    const Grid& m_grid;
    const ReportFormat& m_format;
    const TableSpec& m_table;
    const TableLabels& m_labels;
    GridReadings& m_readings;
};

} // namespace

void readCrossedGrid(const Grid& grid, const ReportFormat& format, const TableSpec& table,
                     const TableLabels& labels, GridReadings& readings) {
    CrossedReader(grid, format, table, labels, readings).read();
}

int crossedLabelsFound(const Grid& grid, const TableLabels& labels) {
    std::set<std::pair<bool, int>> found;
    for (int r = 0; r < grid.rows(); ++r) {
        for (const SourceCell* cell : grid.cellsOf(r)) {
            if (!holdsWords(*cell))
                continue;
            found.emplace(true, labels.rows.find(cell->text).index);
            found.emplace(false, labels.columns.find(cell->text).index);
        }
    }
    found.erase({true, -1});
    found.erase({false, -1});
    return static_cast<int>(found.size());
}

} // namespace nianbao
