#pragma once

#include <document/Block.h>
#include <report/ReportFormat.h>

#include <set>

namespace nianbao {

/// A table that no report format declares: of a listing, or a form. Texts among its values stand left,
/// figures in the middle, and a text may be as long as it likes.
struct OwnTable {
    TableSpec spec;
    std::vector<double> rowHeights = {}; ///< mm that a row has at least; the usual beyond the end
    std::set<int> openRows = {}; ///< rows that the next one goes on with: a rule below only at a page's end
    QString continued = {};      ///< what stands above a piece that goes on from another page
};

/// A box of the table, with its text, values too. Add them by row, then column.
void addItem(OwnTable& table, GridItem item);

/// The table as a document holds it; `index` counts the document's own tables.
[[nodiscard]] TableBlock ownTableBlock(OwnTable table, int index);

/// A table that goes on says so, in the language of the document.
[[nodiscard]] QString continuedText(const QString& language);

} // namespace nianbao
