#pragma once

#include <report/ReportFormat.h>

#include <utility>
#include <vector>

namespace nianbao {

/// Whether an item says what others are: a label, and not the note in the corner.
[[nodiscard]] bool isHead(const GridItem& item);

/// Whether a value begins in a row of the grid. The other rows are heads.
[[nodiscard]] bool hasValues(const TableSpec& table, int row);

/// The rows [first, end) of the grid that are the head of a row of values: the table's, or, where the groups
/// have heads of their own, that of its group. Empty when there is none.
[[nodiscard]] std::pair<int, int> headRowsOf(const TableSpec& table, int row);

/// The labels that together say what a value is: positions in TableSpec::grid, in reading order.
[[nodiscard]] std::vector<size_t> labelsOf(const TableSpec& table, const GridItem& value);

} // namespace nianbao
