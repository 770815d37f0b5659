#include <report/Change.h>

#include <algorithm>

namespace nianbao {

std::optional<CellChange> changeOf(const CellValue& before, const CellValue& after) {
    const auto was = before.amount();
    const auto is = after.amount();
    const auto difference = was && is ? is->plus(was->negated()) : std::nullopt;
    if (!difference)
        return std::nullopt;
    return CellChange{*difference, percentOf(*difference, *was)};
}

std::optional<Decimal> percentOf(const Decimal& part, const Decimal& whole, int places) {
    if (std::is_lteq(whole.compareAmount(Decimal())))
        return std::nullopt;
    const auto ratio = part.dividedBy(whole, places + 2); // the percent's digits, so it is rounded once
    return ratio ? ratio->withPointMoved(2) : std::nullopt;
}

const CellValue* sameCell(const Report& other, const ReportFormat& format, int cell) {
    const ReportFormat& theirs = *other.format;
    if (&theirs == &format)
        return &other.cells[static_cast<size_t>(cell)];
    const QString path = format.cellPath(cell);
    int found = theirs.cellIndex(path);
    if (found < 0) {
        const auto& specs = theirs.cells();
        const auto same = std::find_if(specs.begin(), specs.end(),
                                       [&](const CellSpec& spec) { return spec.sameAs == path; });
        found = same == specs.end() ? -1 : static_cast<int>(same - specs.begin());
    }
    return found < 0 ? nullptr : &other.cells[static_cast<size_t>(found)];
}

} // namespace nianbao
