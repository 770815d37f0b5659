#pragma once

#include <work/CompareSummary.h>

namespace nianbao {

/// The texts that differ, as the rich text of a QTextBrowser: each under its place, removed words struck out,
/// inserted ones underlined. The place of the i-th leads to `#i`.
[[nodiscard]] QString comparisonHtml(const ComparedReports& compared);

/// Where the new report is to be looked at for a difference: its place there, or, of what was removed, the
/// section or field; nullopt when the new report has none.
[[nodiscard]] std::optional<Where> placeInNew(const TextDifference& difference,
                                              const ComparedReports& compared);
[[nodiscard]] std::optional<Where> placeInNew(const CellDifference& difference,
                                              const ComparedReports& compared);

} // namespace nianbao
