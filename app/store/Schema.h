#pragma once

#include "Database.h"

namespace nianbao {

/// "NbSt", in the header of every store.
inline constexpr int storeApplicationId = 0x4e625374;

/// The schema that this program writes. To change it, append a list of statements in Schema.cpp; what has
/// been released is never edited. Newer schemas only add, so that older programs can read them.
[[nodiscard]] int schemaVersion();
/// The first that keeps what review needs.
inline constexpr int reviewSchemaVersion = 3;

/// The file's user_version; 0 for an empty one. CannotRead when it belongs to another program.
[[nodiscard]] Result<int> storedSchemaVersion(Database& database);

/// Brings the schema from `version` to schemaVersion() in one transaction.
[[nodiscard]] Problem migrate(Database& database, int version);

} // namespace nianbao
