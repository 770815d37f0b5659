#include "PdfPage.h"

namespace nianbao {

namespace {

/// A quarter turn against the clock.
QRectF turned(const QRectF& box, const QSizeF& size) {
    return {box.top(), size.width() - box.right(), box.height(), box.width()};
}

PdfRule turned(const PdfRule& rule, const QSizeF& size) {
    if (rule.along == PdfRule::Along::Height)
        return {PdfRule::Along::Width, size.width() - rule.at, rule.from, rule.to};
    return {PdfRule::Along::Height, rule.at, size.width() - rule.to, size.width() - rule.from};
}

} // namespace

void turnUpright(PdfPage& page, int quarters) {
    page.quarters = quarters;
    for (int i = 0; i < quarters; ++i) {
        for (PdfGlyph& glyph : page.glyphs)
            glyph.box = turned(glyph.box, page.size);
        for (PdfRule& rule : page.rules)
            rule = turned(rule, page.size);
        page.size.transpose();
    }
}

} // namespace nianbao
