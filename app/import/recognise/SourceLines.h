#pragma once

#include "ReportBuilder.h"
#include "decode/Source.h"
#include "recognise/Grid.h"

#include <optional>
#include <vector>

namespace nianbao {

/// A table that stands before a line.
struct PlacedGrid {
    Grid grid;
    size_t line = 0;
    SourcePlace place; ///< of its first cell
    QString beginning; ///< its first text, for notes
};

/// A document's paragraphs as lines, a whole paragraph each, and the tables between them.
struct SourceLines {
    std::vector<TextLine> lines; ///< number: index of its place, plus 1
    std::vector<SourcePlace> places;
    std::vector<PlacedGrid> grids;
    int lookAlikes = 0; ///< radicals that were turned into ordinary characters
};

/// A table that has no figure and no label of the report's tables only lays out text; its cells become lines.
/// A heading and a title are parted from text in their line.
[[nodiscard]] SourceLines linesOf(const Source& source);

/// Leaves out what a web page or a sheet has after the report: everything after a signature but attachments,
/// and lines of navigation, imprint and registration at the end. Gives the first line left out that looks
/// like the report's own.
std::optional<TextLine> removeFooter(SourceLines& source);

} // namespace nianbao
