#pragma once

#include <import/SourcePlace.h>
#include <report/Problem.h>

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace nianbao {

/// A whole paragraph, its lines rejoined.
struct SourceParagraph {
    QString text;
    SourcePlace place;
};

/// A cell of a table's grid, as printed. A merged cell stands once, at its top left place.
struct SourceCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text; ///< lines parted by \n; empty for an empty cell
    SourcePlace place;
};

/// A table, or what of it stands on one page.
struct SourceTable {
    int rows = 0;
    int columns = 0;
    std::vector<SourceCell> cells; ///< in reading order
};

using SourceBlock = std::variant<SourceParagraph, SourceTable>;

/// What a decoder gives, whatever the file's type: blocks in reading order, without page numbers, running
/// heads and navigation. Nothing in it is judged yet.
struct Source {
    std::vector<SourceBlock> blocks;
    std::vector<Problem> notes; ///< what was put right while decoding
    QByteArray embedded;        ///< the interchange file that one of our own exports carries
};

} // namespace nianbao
