#pragma once

#include "html/HtmlText.h"

#include <document/Block.h>

#include <QString>

namespace nianbao {

/// A table with its labels as heads, spans as in the grid. On a page it has a caption, and each value names
/// its cell and the heads that it stands under; a fragment's table has neither, nor uses `caption`.
[[nodiscard]] QString htmlTable(const TableBlock& block, const QString& caption, HtmlUse use);

} // namespace nianbao
