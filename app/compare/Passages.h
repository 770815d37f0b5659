#pragma once

#include <report/Report.h>
#include <report/Where.h>

#include <vector>

namespace nianbao {

/// A paragraph of a part, or a part's heading, without the white space around it.
struct Passage {
    Where place;
    QStringView text; ///< of the report, which outlives it
    [[nodiscard]] bool isHeading() const { return place.kind == Where::Kind::PartHeading; }
};

/// Those of the narrative sections as they print. Blank lines are none.
[[nodiscard]] std::vector<Passage> passagesOf(const Report& report);

} // namespace nianbao
