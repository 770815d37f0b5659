#pragma once

#include "CellCollector.h"
#include "TableLines.h"

#include <functional>

namespace nianbao {

/// Where a line of the file stands, by its number (0 for none).
using PlaceOfLine = std::function<SourcePlace(int number)>;
/// The place in a plain text: the line's number.
[[nodiscard]] SourcePlace placeByLine(int number);

/// The cells of a table by its labels, in the order of the format's rows. A row's figures are those after
/// the beginning of its label. A row with more or fewer figures than columns stays blank (RowUnsure), a row
/// that is not there too (CellNotFound, a note a cell).
[[nodiscard]] TableCells readTable(const TableText& text, const ReportFormat& format, const TableSpec& table,
                                   const PlaceOfLine& placeOf);

} // namespace nianbao
