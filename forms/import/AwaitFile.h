#pragma once

#include "BatchReader.h"

class QWidget;

namespace nianbao {

/// Reads a file, or AGENCY/YEAR of the store, beside the window and comes back when it is read. Where that
/// takes long, a dialog says so and offers to stop. Null when it was stopped.
[[nodiscard]] ReadFile awaitFile(const QString& name, const QString& storeUrl, QWidget* window);

} // namespace nianbao
