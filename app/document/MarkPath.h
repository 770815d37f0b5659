#pragma once

#include <document/FontBook.h>

#include <QPainterPath>

namespace nianbao {

/// A mark across the sheet as outlines, mm from its top left corner: up along the diagonal, as large as fits.
/// Outlines, so that nobody takes it for text of the page. Empty where no face has the characters.
[[nodiscard]] QPainterPath markPath(const QString& mark, const FontBook& fonts);

} // namespace nianbao
