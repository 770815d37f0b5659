#pragma once

#include "TextLines.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace nianbao {

/// What stands in cells between two pieces of label.
struct FigureRun {
    qsizetype at = 0;    ///< characters of label before it, in TableText::labels
    int line = 0;        ///< in the file
    int lineCount = 1;   ///< lines that the figures stand on
    QStringList figures; ///< as printed; empty for an empty cell between tabs
};

/// A table's lines, parted into labels and figures.
struct TableText {
    QString labels; ///< comparable, one after the other
    std::vector<FigureRun> runs;
    bool tooLong = false; ///< more text than a table has; the rest was left out
};

/// Parts lines [first, end) into label and figures. A line of one character is a piece of a vertical cell
/// or of a damaged head and is left out.
[[nodiscard]] TableText readTableLines(const std::vector<TextLine>& lines, size_t first, size_t end);

} // namespace nianbao
