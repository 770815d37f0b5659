#pragma once

#include <report/Edit.h>

#include <optional>

namespace nianbao {

/// The addends of a sum that hold a whole number, added up.
struct SumState {
    qint64 known = 0;      ///< sum of the addends that are not blank
    int blanks = 0;        ///< addends that are blank or unreadable
    bool overflow = false; ///< the sum leaves 64 bits; known is then meaningless
    /// All addends are blank: there is nothing to add.
    bool empty = true;
};
[[nodiscard]] SumState sumOf(const Report& report, const std::vector<int>& cells);

/// The edits for setting one cell: the cell itself, and each total that was blank or equal to its old sum
/// and so follows to the new one. A total that was typed and differs is left alone.
[[nodiscard]] Edits setCellWithTotals(const Report& report, int cell, const CellValue& value);
/// The same for several cells at once (a paste). A total that is itself among the cells keeps the value
/// given here.
[[nodiscard]] Edits setCellsWithTotals(const Report& report,
                                       const std::vector<std::pair<int, CellValue>>& values);

/// The sum that a total should be, when each addend is known; nullopt for no total or with a blank addend.
[[nodiscard]] std::optional<qint64> expectedTotal(const Report& report, int cell);

/// How far a balance is off: left minus right; nullopt while one of its cells is blank.
[[nodiscard]] std::optional<qint64> imbalance(const Report& report, const Balance& balance);

} // namespace nianbao
