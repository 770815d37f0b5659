#pragma once

#include <report/Report.h>

namespace nianbao::test {

/// A report as offices and strays make them, the same for the same seed: from an empty one to some forty
/// pages, of both formats, with every kind of mark, figure and word, long titles and headings, notes, large
/// figures and whole texts in cells.
[[nodiscard]] Report generatedReport(quint32 seed);

/// A report whose first part has so many full lines before its tables; `strays`: texts in the cells make the
/// tables longer than a page.
[[nodiscard]] Report reportWithLines(int lines, bool strays);

} // namespace nianbao::test
