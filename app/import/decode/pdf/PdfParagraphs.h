#pragma once

#include "PdfLines.h"

namespace nianbao {

/// Lines that follow each other: of a page between tables, or of a column there.
struct PdfLineBlock {
    int page = 0;         ///< from 1
    int column = 0;       ///< the second of two: 1
    bool isApart = false; ///< a table stands before it
    double pageWidth = 0;
    std::vector<PdfLine> lines;
};

struct PdfParagraph {
    QString text;
    int page = 0;
    size_t block = 0; ///< where it starts
    QRectF box;       ///< of what stands on that page
};

/// Lines rejoined to paragraphs, over pages and columns but not over a table. A paragraph ends where a line
/// leaves more room than the next one's start takes, where the next is indented or of another size, and where
/// the gap is wider than usual.
[[nodiscard]] std::vector<PdfParagraph> paragraphsOf(const std::vector<PdfLineBlock>& blocks);

} // namespace nianbao
