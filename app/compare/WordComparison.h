#pragma once

#include "Alignment.h"

#include <compare/Comparison.h>

namespace nianbao {

/// Two texts by words, a number or a Latin word as one, else each character; put so that it reads well: what
/// the same characters between two changes do not help to understand is told as changed. The starts of the
/// runs count from `oldStart` and `newStart`. The same text gives one run, two empty ones none.
[[nodiscard]] std::vector<WordChange> compareWords(QStringView before, QStringView after, int oldStart,
                                                   int newStart, Aligner& aligner);

} // namespace nianbao
