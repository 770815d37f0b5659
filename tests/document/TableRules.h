#pragma once

#include "PrintedLines.h"

namespace nianbao::test {

/// Judges the tables by what stands on the pages and by the format's declaration alone.
void checkTables(const Pages& pages, Breaches& breaches);

} // namespace nianbao::test
