#pragma once

#include <QStringView>

#include <vector>

namespace nianbao {

/// Longest text of a table that is aligned; a table of the format has some 500 characters of labels.
inline constexpr qsizetype maximumTableText = 20000;

/// For each character of `text` the index of the character of `labels` that it is, or -1: the common
/// subsequence that has most characters and, of those, the fewest breaks. So a label is found whole although
/// pieces of merged cells stand between, and noise belongs to nothing. Both at most maximumTableText long.
[[nodiscard]] std::vector<int> alignLabels(QStringView text, QStringView labels);

} // namespace nianbao
