#pragma once

#include <document/FontBook.h>
#include <document/Listing.h>
#include <document/Page.h>

namespace nianbao {

/// A listing's tables as tables of a document: the head, then its rows. A long text goes on in further rows
/// without a rule between them, so that a page may end in it.
[[nodiscard]] TableBlock listingTable(const Listing& listing, size_t table, const FontBook& fonts);

/// The listing on pages: title, and a heading and a table each.
[[nodiscard]] Pages layoutListing(const Listing& listing, const FontBook& fonts);

} // namespace nianbao
