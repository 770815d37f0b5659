#pragma once

#include <report/Report.h>

#include <QString>

namespace nianbao {

/// A figure beside last year's, or another report's, as it is shown.
struct CellComparison {
    QString last;
    QString now;
    QString change;       ///< with its sign: +2, −1, 0; empty while one of both is blank or no number
    QString percent;      ///< of last year's, with its sign: +66.7%; empty from 0 too
    bool hasLast = false; ///< there was a figure, not a blank
    bool hasNow = false;
    bool operator==(const CellComparison&) const = default;
};

/// Null for a figure that the report's format does not ask for.
[[nodiscard]] CellComparison compareValues(const CellValue* was, const CellValue* is);

/// Blank figures are shown by the word for blank; one that a format does not ask for by a dash.
[[nodiscard]] CellComparison compareCell(const Report& now, const Report& last, int cell);

/// The same as a line for a table's cell: “With last year: NAME +2 (1 → 3), +200.0%”; “unchanged” for 0.
[[nodiscard]] QString comparisonLine(const Report& now, const Report& last, int cell);

} // namespace nianbao
