#pragma once

#include "PdfLines.h"

namespace nianbao {

/// From where to where a page's own text goes, without running heads and page numbers.
struct PdfBody {
    double top = 0;
    double bottom = 0;
};

/// The lines of a page that are in no table, from the top, and the tables' extent; none where top > bottom.
struct PdfPageLines {
    std::vector<PdfLine> lines;
    PdfBody tables{1, 0};
    double height = 0;
};

/// The bodies of all pages. Left out are outermost lines, beyond every table, that are a page number or that
/// stand on several pages in the same place and differ in figures only.
[[nodiscard]] std::vector<PdfBody> bodiesOf(const std::vector<PdfPageLines>& pages);

} // namespace nianbao
