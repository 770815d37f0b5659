#pragma once

#include <report/Report.h>

#include <optional>

namespace nianbao {

/// How a figure differs from an earlier one.
struct CellChange {
    Decimal difference;             ///< after less before, exact, in the cell's unit
    std::optional<Decimal> percent; ///< of what was before; nullopt when that was 0 or less
    bool operator==(const CellChange&) const = default;
};

/// nullopt while one of them is blank (which is not 0) or no number, and beyond 18 digits.
[[nodiscard]] std::optional<CellChange> changeOf(const CellValue& before, const CellValue& after);

/// Part of whole in percent, to so many places, a half rounded away from zero; nullopt when the whole is 0 or
/// less, and beyond 18 digits.
[[nodiscard]] std::optional<Decimal> percentOf(const Decimal& part, const Decimal& whole, int places = 1);

/// The value in another report of a cell of `format`, found by what it means (CellSpec::sameAs) when that
/// report's format is another; null when it has no such cell.
[[nodiscard]] const CellValue* sameCell(const Report& other, const ReportFormat& format, int cell);

/// The section in another report that is `section` of `format`, by its id; -1 when it has none.
[[nodiscard]] int sameSection(const Report& other, const ReportFormat& format, int section);

} // namespace nianbao
