#pragma once

#include <report/Edit.h>

namespace nianbao {

/// Whether two headings are the same; white space does not count.
[[nodiscard]] bool isSameHeading(const QString& one, const QString& other);

/// Whether a part of the section has this heading and text already.
[[nodiscard]] bool isTakenOver(const Report& now, int section, const Part& part);

/// The edits that bring one of last year's parts, as it is carried over, into this year's section: its text
/// into a part of the same heading (white space does not count) that is empty, else all of it as a new part
/// behind those that stood before it last year. None for a part without text.
[[nodiscard]] Edits takeOver(const Report& now, int section, const std::vector<Part>& lastYears,
                             size_t index);

} // namespace nianbao
