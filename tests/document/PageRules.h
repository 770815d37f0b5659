#pragma once

#include "PrintedLines.h"

namespace nianbao::test {

/// Judges pages by what stands on them alone: grid, type area, order, page numbers, what stays together.
void checkPages(const Pages& pages, const FontBook& fonts, Breaches& breaches);

/// Everything: checkPages, checkLines, checkTables.
[[nodiscard]] Breaches brokenRules(const Pages& pages, const FontBook& fonts);

} // namespace nianbao::test
