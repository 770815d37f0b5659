#pragma once

#include "xlsx/SheetFormats.h"

#include <document/Block.h>
#include <report/Problem.h>

#include <optional>

namespace nianbao {

/// Adds the sheet of one table to a workbook. `heading` prints above it, and so does `mark`, which stands
/// beside the table too; empty for none. The problem that stopped it, or
/// none.
[[nodiscard]] std::optional<Problem> writeSheet(lxw_workbook* workbook, SheetFormats& formats,
                                                const Report& report, const TableBlock& block,
                                                const QString& heading, const QString& mark);

} // namespace nianbao
