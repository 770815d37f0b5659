#include "MarkPath.h"

#include "Measures.h"

#include <QRawFont>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace nianbao {

QPainterPath markPath(const QString& mark, const FontBook& fonts) {
    constexpr double em = 256; // pixels, at which no outline is hinted
    QPainterPath line;
    double width = 0;
    for (const char32_t character : mark.toUcs4()) {
        const FontBook::Glyph& glyph = fonts.glyph(FontRole::Heading1, character);
        if (glyph.face >= 0)
            line.addPath(fonts.rawFont(glyph.face, em).pathForGlyph(glyph.index).translated(width, 0));
        width += glyph.advance * em;
    }
    if (line.isEmpty() || width <= 0)
        return {};
    line.setFillRule(Qt::WindingFill);
    const double scale = std::min(markSize / em, markLength / width);
    QTransform onSheet;
    onSheet.translate(pageWidth / 2, pageHeight / 2);
    onSheet.rotateRadians(-std::atan2(pageHeight, pageWidth));
    onSheet.scale(scale, scale);
    onSheet.translate(-width / 2, (ascentShare - 0.5) * em);
    return onSheet.map(line);
}

} // namespace nianbao
