#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace nianbao {

/// Lengths of a PDF are points, from the top left corner of the page as it is shown.
inline constexpr double millimetresPerPoint = 25.4 / 72;

/// A character where it stands.
struct PdfGlyph {
    char32_t character = 0;
    QRectF box;      ///< its advance wide, a line high
    double size = 0; ///< of its font
    int word = 0;    ///< glyphs of one number stand together
};

/// A straight line, drawn or filled, along one of the page's sides.
struct PdfRule {
    enum class Along { Width, Height };
    Along along = Along::Width;
    double at = 0;   ///< its middle, across
    double from = 0; ///< along
    double to = 0;
};

/// What stands on a page, in no order.
struct PdfPage {
    QSizeF size;
    std::vector<PdfGlyph> glyphs;
    std::vector<PdfRule> rules;
    bool isPicture = false; ///< a picture covers most of it
    int quarters = 0;       ///< it was turned upright from; see turnUpright()
};

/// Turns a page so that text running down it (1), upside down (2) or up it (3) runs to the right.
void turnUpright(PdfPage& page, int quarters);

} // namespace nianbao
