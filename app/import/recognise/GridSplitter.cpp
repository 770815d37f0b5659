#include "GridSplitter.h"

#include "recognise/GridReader.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int enoughLabels = 3; // a table's own; one or two may be another's too ("总计")

/// Rows of a grid that are one table of the format; headings may stand above it.
struct Stretch {
    int table = -1;
    int first = 0;
    int end = 0;
};

class GridSplitter {
public:
    GridSplitter(const Grid& grid, const ReportFormat& format) : m_grid(grid), m_format(format) {}

    /// Empty unless the grid holds several tables, each in one stretch.
    [[nodiscard]] std::vector<Stretch> stretches() const {
        if (tablesFound() < 2)
            return {};
        std::vector<Stretch> found;
        int used = 0; // the row after the last that belongs to the open stretch
        for (int r = 0; r < m_grid.rows(); ++r) {
            const int table = tableOf(r);
            const bool opens = table >= 0 && (found.empty() || found.back().table != table);
            if (opens) {
                if (!found.empty())
                    found.back().end = used;
                found.push_back({table, used, m_grid.rows()});
            }
            // What stands between two tables and is no figure is the lower one's heading.
            if (table >= 0 || hasFigure(r))
                used = r + 1;
        }
        const auto comesBack = [&found](const Stretch& one) {
            return std::any_of(found.begin(), found.end(), [&one](const Stretch& other) {
                return &one != &other && one.table == other.table;
            });
        };
        return std::any_of(found.begin(), found.end(), comesBack) ? std::vector<Stretch>() : found;
    }

private:
    [[nodiscard]] int tablesFound() const {
        return static_cast<int>(
            std::count_if(m_format.tables().begin(), m_format.tables().end(), [this](const TableSpec& spec) {
                return labelsFound(m_grid, spec) >= enoughLabels;
            }));
    }

    [[nodiscard]] bool hasFigure(int r) const {
        const auto cells = m_grid.cellsOf(r);
        return std::any_of(cells.begin(), cells.end(),
                           [](const SourceCell* cell) { return holdsFigure(*cell); });
    }

    /// The table that most labels of a row are of; -1 where none or two alike.
    [[nodiscard]] int tableOf(int r) const {
        int best = -1;
        int most = 0;
        for (size_t t = 0; t < m_format.tables().size(); ++t) {
            const TableLabels& labels = TableLabels::of(m_format.tables()[t]);
            int found = 0;
            for (const SourceCell* cell : m_grid.cellsOf(r)) {
                if (cell->row == r && holdsWords(*cell) &&
                    (labels.rows.find(cell->text).index >= 0 || labels.columns.find(cell->text).index >= 0))
                    ++found;
            }
            if (found > most)
                best = static_cast<int>(t);
            else if (found == most)
                best = -1;
            most = std::max(most, found);
        }
        return best;
    }

    const Grid& m_grid;
    const ReportFormat& m_format;
};

/// Rows of a table as one of its own; what spans the cut is cut too.
SourceTable rowsOf(const SourceTable& table, int first, int end) {
    SourceTable part{end - first, table.columns, {}};
    for (const SourceCell& cell : table.cells) {
        const int from = std::max(cell.row, first);
        const int to = std::min(cell.row + cell.rowSpan, end);
        if (from >= to)
            continue;
        part.cells.push_back(cell);
        part.cells.back().row = from - first;
        part.cells.back().rowSpan = to - from;
    }
    return part;
}

/// The one text of a row; null where it has none or several.
const SourceCell* aloneIn(const Grid& grid, int row) {
    const SourceCell* alone = nullptr;
    for (const SourceCell* cell : grid.cellsOf(row)) {
        if (isEmptyCell(cell))
            continue;
        if (alone)
            return nullptr;
        alone = cell;
    }
    return alone && alone->row == row && holdsWords(*alone) ? alone : nullptr;
}

bool isLabel(const SourceCell& cell, const TableSpec& table) {
    const QString core = labelCore(cell.text);
    return std::any_of(table.grid.begin(), table.grid.end(),
                       [&core](const GridItem& item) { return labelCore(item.text) == core; });
}

} // namespace

std::vector<SourceBlock> splitTables(const SourceTable& table) {
    const Grid grid(table);
    for (const ReportFormat* format : ReportFormat::all()) {
        const std::vector<Stretch> stretches = GridSplitter(grid, *format).stretches();
        if (stretches.size() < 2)
            continue;
        std::vector<SourceBlock> blocks;
        for (const Stretch& stretch : stretches) {
            const TableSpec& spec = format->tables()[static_cast<size_t>(stretch.table)];
            int first = stretch.first;
            for (; first < stretch.end; ++first) {
                const SourceCell* heading = aloneIn(grid, first);
                if (!heading || isLabel(*heading, spec))
                    break;
                blocks.emplace_back(SourceParagraph{heading->text, heading->place});
            }
            blocks.emplace_back(rowsOf(table, first, stretch.end));
        }
        return blocks;
    }
    return {SourceBlock(table)};
}

} // namespace nianbao
