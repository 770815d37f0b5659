#pragma once

#include "Database.h"

#include <store/Store.h>

namespace nianbao {

/// A draft rebuilt from its last readable snapshot and the steps after it.
struct Replayed {
    Report report;
    Revision revision = 0;
    Problem stopped; ///< the step that could not be replayed; Code::None when the target was reached
};

/// Rebuilds a draft at `target`, or as far as its journal can be read. NotInStore when there is no such
/// draft.
[[nodiscard]] Result<Replayed> replay(Database& database, DraftId draft, Revision target);

} // namespace nianbao
