#pragma once

#include "PdfPage.h"

namespace nianbao {

/// A line of text, its characters in order from the left.
struct PdfLine {
    QString text; ///< as printed; spaces only between words that are not Chinese
    QRectF box;
    double size = 0;    ///< of most of its characters
    double opening = 0; ///< width of what may not be parted at its start
    bool isRow = false; ///< of a table without rules: it ends in figures that stand apart
};

/// The lines of some glyphs of a page, from the top.
[[nodiscard]] std::vector<PdfLine> linesOf(std::vector<PdfGlyph> glyphs);

/// Where the glyphs stand in two columns, those of the left and of the right one; else only a first.
[[nodiscard]] std::vector<std::vector<PdfGlyph>> columnsOf(std::vector<PdfGlyph> glyphs);

} // namespace nianbao
