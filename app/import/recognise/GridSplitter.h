#pragma once

#include "decode/Source.h"

namespace nianbao {

/// A grid that holds several of the official tables one below the other, as a grid each, with the headings
/// between them as paragraphs; otherwise the grid as it is.
[[nodiscard]] std::vector<SourceBlock> splitTables(const SourceTable& table);

} // namespace nianbao
