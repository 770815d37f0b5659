#pragma once

#include "TableLines.h"

#include <report/ReportFile.h>

#include <vector>

namespace nianbao {

struct TableCells {
    std::vector<std::pair<int, CellValue>> values; ///< cell index of the format, value
    std::vector<std::pair<int, QString>> remarks;  ///< cell, note that its figure carried
    std::vector<ReadNote> notes;
    int rowsRead = 0; ///< rows whose label was found and whose figures fit: tells the formats apart
};

/// The cells of a table by its labels, in the order of the format's rows. A row's figures are those after
/// the beginning of its label. A row with more or fewer figures than columns stays blank (RowUnsure), a row
/// that is not there too (CellNotFound, a note a cell).
[[nodiscard]] TableCells readTable(const TableText& text, const ReportFormat& format, const TableSpec& table);

} // namespace nianbao
