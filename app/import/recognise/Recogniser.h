#pragma once

#include "decode/Source.h"

#include <import/Import.h>

namespace nianbao {

/// The report that a decoded file holds. Text by headings, figures by labels; a cell that is not found or
/// not sure stays blank or is noted, with its place. Refused: NotAReport, for a file with neither the
/// sections nor a table of such a report.
[[nodiscard]] Result<ImportedReport> recogniseReport(const Source& source, const QString& fileName);

} // namespace nianbao
