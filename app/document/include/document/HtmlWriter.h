#pragma once

#include <document/Block.h>
#include <document/DocumentInfo.h>

#include <QByteArray>
#include <QString>

#include <vector>

namespace nianbao {

/// One whole page, UTF-8: HTML 5 that is well-formed XML too, with no script and nothing loaded from
/// elsewhere. Prints on A4 to GB/T 9704-2012 where the faces are at hand. Each value stands in a <td
/// data-cell="TABLE.ROW.COLUMN">. Characters that HTML forbids are left out (allowedInMarkup).
[[nodiscard]] QByteArray writeHtml(const std::vector<Block>& blocks, const DocumentInfo& info);

/// What is pasted into the editor of a web site: no frame, classes or identifiers, inline styles only, and it
/// reads right when the editor drops those as well. Without the report's title, which is the heading of the
/// site's own page. A list's items are paragraphs, since a list that has lost its style would number them
/// twice.
[[nodiscard]] QString htmlFragment(const std::vector<Block>& blocks);

/// The fragment's words: a line for each heading and paragraph, and for each row of a table a line with a tab
/// between columns; what spans several stands in the first. Line ends are \n.
[[nodiscard]] QString plainText(const std::vector<Block>& blocks);

} // namespace nianbao
