#pragma once

#include "CellCollector.h"
#include "recognise/GridReader.h"

namespace nianbao {

/// The cells of a table out of its grids, in the file's order. A cell that is merged, given twice or told
/// by nothing stays blank with a note; what was read with doubt has a note at its cell, row or table.
[[nodiscard]] TableCells readGridTable(const std::vector<const Grid*>& grids, const ReportFormat& format,
                                       const TableSpec& table);

} // namespace nianbao
