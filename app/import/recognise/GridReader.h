#pragma once

#include "recognise/Grid.h"
#include "recognise/GridAxes.h"

#include <report/ReportFormat.h>

#include <map>
#include <set>
#include <vector>

namespace nianbao {

/// A text of the file that stands for one of the format's cells.
struct Reading {
    QString text;
    SourcePlace place;
};

/// A figure of no row or column.
struct Stray {
    QString text;
    SourcePlace place;
    int cell = -1; ///< the first of its row in the format, -1 where it has none
};

/// What the grids of one table, in the file's order, say of its cells. Nothing in it is judged.
struct GridReadings {
    std::map<int, std::vector<Reading>> cells; ///< by cell of the format, also of empty ones
    std::map<int, SourcePlace> merged;         ///< cells that share one figure with others
    std::map<int, QString> amountHeads;        ///< by cell of an amount: the head over it as printed
    std::map<int, SourcePlace> unsureRows;     ///< by the row's first cell: figures unlike its columns
    std::map<int, SourcePlace> besideHeads;    ///< likewise: figures told by their order, not by heads
    std::map<int, std::pair<QString, SourcePlace>> groups; ///< by a group's first cell: label and figures
    std::vector<Stray> strays;
    std::vector<int> rowOrder; ///< rows of the format in the order of the file
    bool byOrder = false;      ///< columns without heads were told by their order
    ColumnHeads heads;         ///< the last that were seen, for a table's next page
    int headColumns = 0;       ///< columns of the grid that they stood in

    /// A cell of the grid that stands for these cells of the format.
    void take(const SourceCell& cell, const std::set<int>& meant);
};

/// Reads one more grid of a table.
void readGrid(const Grid& grid, const ReportFormat& format, const TableSpec& table, GridReadings& readings);

/// Different labels of the table that a grid has: tells which table it is.
[[nodiscard]] int labelsFound(const Grid& grid, const TableSpec& table);

} // namespace nianbao
