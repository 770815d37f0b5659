#pragma once

#include "pdf/PdfObjects.h"

#include <document/Page.h>

#include <vector>

namespace nianbao {

/// Bookmarks (ISO 32000-1, 12.3.3): the sections, and under each its level-2 headings, also those that run in
/// with their text. `sheets` are the page objects.
void writeOutline(QPDF& pdf, const Pages& pages, const std::vector<PdfObject>& sheets);

} // namespace nianbao
