#pragma once

#include <import/Import.h>

namespace nianbao {

/// Takes the report that an export of ours carries in place of what its print gives. Cells that differ are
/// noted with what is printed; where the print could not be read, nothing is said. A broken one is noted,
/// and the print stands.
void takeEmbedded(const QByteArray& json, const QString& fileName, ImportedReport& printed);

} // namespace nianbao
