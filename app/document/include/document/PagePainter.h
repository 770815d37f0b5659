#pragma once

#include <document/FontBook.h>
#include <document/Page.h>

class QPainter;

namespace nianbao {

/// Paints a page. The painter's origin is the sheet's top left corner and its unit is a device pixel of
/// `unitsPerMillimetre`; the text is never scaled to fit. One painter serves screen and printer.
void paintPage(QPainter& painter, const Page& page, const FontBook& fonts, double unitsPerMillimetre);

} // namespace nianbao
