#pragma once

#include <compare/Comparison.h>

#include <utility>

namespace nianbao {

/// Each cell of both formats with the one of the other that means the same, −1 for none: the old one's index,
/// the new one's. In the new format's order, then those that only the old one has.
[[nodiscard]] std::vector<std::pair<int, int>> sameCells(const Report& old, const Report& now);

/// The figures that are not the same.
[[nodiscard]] std::vector<CellDifference> compareCells(const Report& old, const Report& now);

} // namespace nianbao
