#pragma once

#include <report/Edit.h>

namespace nianbao {

/// The edits with what has to follow them in the same step: a splice that cuts into a bound figure,
/// makes it say something else or puts a digit beside it is preceded by the edit that unbinds it; a stock
/// (现行有效件数) that was blank or right by last year's report stays right; each bound figure of a changed
/// cell is written anew. `previous` is last year's report, of any format, or null. The edits must fit the
/// report; from the first that does not, they come back as they are.
[[nodiscard]] Edits withFollowing(const Report& report, const Report* previous, Edits edits);

/// The edits that bring every bound figure up to date, as when last year's report has come or changed.
[[nodiscard]] Edits figureUpdates(const Report& report, const Report* previous);

} // namespace nianbao
