#pragma once

#include <report/Edit.h>

#include <vector>

namespace nianbao {

/// The sections of `now` for which the report that was read has a text or a figure.
[[nodiscard]] std::vector<int> sectionsRead(const Report& now, const Report& read);

/// The edits that bring these sections of a report that was read, of any format, into `now`: their parts take
/// the place of those that are there, and each figure that is not blank, with its note or none, that of its
/// cell. Totals come as they were printed. A part of the same heading keeps its id. A section's heading comes
/// as it was printed where that of `now` is the official one.
[[nodiscard]] Edits importedEdits(const Report& now, const Report& read, const std::vector<int>& sections);

} // namespace nianbao
