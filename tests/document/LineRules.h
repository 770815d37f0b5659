#pragma once

#include "PrintedLines.h"

namespace nianbao::test {

/// Judges the lines of headings, paragraphs, titles and signatures by what stands on the pages alone: the
/// rules of GB/T 15834-2011, 5.1 and GB/T 9704-2012 said a second time, without the code that breaks lines.
void checkLines(const Pages& pages, const FontBook& fonts, Breaches& breaches);

/// Whether a line may not end between two characters that follow each other (no spaces between).
/// `afterNext`: what follows `next`, 0 for nothing.
[[nodiscard]] bool areJoined(char32_t before, char32_t next, char32_t afterNext);

} // namespace nianbao::test
