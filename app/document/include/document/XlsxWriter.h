#pragma once

#include <document/DocumentInfo.h>
#include <report/Problem.h>

#include <QByteArray>

namespace nianbao {

struct Report;

/// The report's tables as an XLSX workbook (ISO/IEC 29500 transitional), a sheet each, named and laid out as
/// printed. A figure is a number with its printed places as far as spreadsheets hold one, 15 digits; any
/// other text stays text, and a blank cell is empty. A total that is the sum of its addends is a formula; any
/// other stands as in the report, with a check in words beside or below the table, outside the print area,
/// that goes away when the figures agree. Below a table with a balance is what each column is off by. A
/// cell's note is a comment. Needs no QGuiApplication and no fonts. The interchange file is not carried
/// along. Where no date is known the properties name 1980-01-01, as the ZIP file's entries do. CannotWrite,
/// with the library's reason, when a text is longer than a cell may hold (32,767 characters) or there is no
/// room for temporary files.
[[nodiscard]] Result<QByteArray> writeXlsx(const Report& report, const DocumentInfo& info);

} // namespace nianbao
