#pragma once

#include "recognise/GridReader.h"

namespace nianbao {

/// Reads a table whose rows have no labels of their own in the format (table 4): each figure is told by the
/// nearest labels above it and left of it, so that it may also be printed with rows, or turned round.
void readCrossedGrid(const Grid& grid, const ReportFormat& format, const TableSpec& table,
                     const TableLabels& labels, GridReadings& readings);

[[nodiscard]] int crossedLabelsFound(const Grid& grid, const TableLabels& labels);

} // namespace nianbao
