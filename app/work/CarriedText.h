#pragma once

#include <report/Report.h>

namespace nianbao {

/// A part of last year's report as it goes into the next: text and figures; the id is last year's. `bound`
/// are the figures of last year's text that its tables have, their cells those of last year's format.
[[nodiscard]] Part carriedPart(const Part& part, const std::vector<BoundFigure>& bound, const Report& last,
                               const Report& next);

} // namespace nianbao
