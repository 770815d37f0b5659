#pragma once

#include "docx/DocxPart.h"

#include <document/Block.h>

namespace nianbao {

enum class BreakBefore { No, Page };

/// A table: rows and merged cells as its format declares them, column widths and type sizes as our own pages
/// have them, kept on one page where it fits.
void writeDocxTable(DocxPart& part, const TableBlock& block, BreakBefore breakBefore);

} // namespace nianbao
