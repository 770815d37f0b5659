#pragma once

#include "PdfGrid.h"

#include <functional>

namespace nianbao {

/// The grids of each page, from the top.
using PageGrids = std::vector<std::vector<PdfGrid>>;

/// A frame of one column around a text is no table, unless it is a piece of one.
void dropFrames(PageGrids& grids);

/// Lets a table that goes on as `next` take the glyphs below it, where they are the ends of texts that its
/// cut cells have no room for. Whether it did.
bool takeOverflow(PdfGrid& table, const PdfGrid& next, const std::vector<PdfGlyph>& below);

/// Gives the pieces of a table that goes on over pages the columns of all of them, so that a head stands in
/// the column of its figures whichever page shows it. `goesOn`: nothing parts a page's last table from the
/// next one's first. Cells stay whole.
void shareColumns(PageGrids& grids, const std::function<bool(size_t)>& goesOn);

} // namespace nianbao
