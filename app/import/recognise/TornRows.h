#pragma once

#include "recognise/Grid.h"

#include <report/ReportFormat.h>

#include <vector>

namespace nianbao {

/// The grids of one table, of which each goes on where the one before ended. A row that a page's end tore,
/// with a label or notes in brackets begun in one grid and ended in the next, is put together in the upper.
[[nodiscard]] std::vector<Grid> withTornRowsJoined(std::vector<Grid> grids, const TableSpec& table);

/// Puts heads that a page's end tore together in the upper of two grids of a table.
void joinTornHeads(Grid& upper, Grid& lower, const TableSpec& table);

} // namespace nianbao
