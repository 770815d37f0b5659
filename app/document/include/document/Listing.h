#pragma once

#include <document/DocumentInfo.h>
#include <report/Problem.h>

#include <QString>

#include <variant>
#include <vector>

namespace nianbao {

class FontBook;

/// A cell of a listing: a text, or a number of things.
using ListingCell = std::variant<QString, qint64>;

struct ListingColumn {
    QString name;
    int width = 10; ///< characters of half width, on a sheet
};

struct ListingTable {
    QString name;
    std::vector<ListingColumn> columns;
    std::vector<std::vector<ListingCell>> rows; ///< each as long as `columns`
};

/// Plain tables for people to look through, that are no report.
struct Listing {
    QString title;
    QString language; ///< of its words, BCP 47
    std::vector<ListingTable> tables;
};

/// A workbook with a sheet a table: the head frozen, each column with a filter, numbers as numbers, any text
/// as text, never a formula. A text longer than a cell holds (32,767 characters) is cut. CannotWrite with the
/// library's reason, as for more rows than a sheet has.
[[nodiscard]] Result<QByteArray> writeListingXlsx(const Listing& listing, const DocumentInfo& info);

/// One HTML file without scripts: a table of contents, a captioned table each, the first cell of a row its
/// head.
[[nodiscard]] QByteArray writeListingHtml(const Listing& listing, const DocumentInfo& info);

/// A PDF as writePdf() makes it: A4, the title, then each table under its name, ruled, columns by their share
/// of the width, heads again on every page, a bookmark each. `fonts` are looked up on this thread.
[[nodiscard]] Result<QByteArray> writeListingPdf(const Listing& listing, const FontBook& fonts,
                                                 const DocumentInfo& info);

} // namespace nianbao
