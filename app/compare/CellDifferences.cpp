#include "CellDifferences.h"

#include <report/Change.h>

#include <algorithm>

namespace nianbao {

namespace {

bool isSameFigure(const CellValue& one, const CellValue& other) {
    const auto left = one.amount();
    const auto right = other.amount();
    return left && right ? std::is_eq(left->compareAmount(*right)) : one == other;
}

CellValue valueAt(const Report& report, int cell) {
    return cell < 0 ? CellValue() : report.cells[static_cast<size_t>(cell)];
}

} // namespace

std::vector<std::pair<int, int>> sameCells(const Report& old, const Report& now) {
    // An older format's cells know which of a newer one they are, not the other way round.
    if (old.format->firstYear() > now.format->firstYear()) {
        auto pairs = sameCells(now, old);
        for (auto& [one, other] : pairs)
            std::swap(one, other);
        std::stable_sort(pairs.begin(), pairs.end(), [](const auto& one, const auto& other) {
            // −1, as an unsigned number, comes last.
            return static_cast<unsigned>(one.second) < static_cast<unsigned>(other.second);
        });
        return pairs;
    }
    std::vector<std::pair<int, int>> pairs;
    std::vector<bool> isKnown(old.cells.size());
    for (size_t cell = 0; cell < now.cells.size(); ++cell) {
        const CellValue* was = sameCell(old, *now.format, static_cast<int>(cell));
        const int oldCell = was ? static_cast<int>(was - old.cells.data()) : -1;
        if (was)
            isKnown[static_cast<size_t>(oldCell)] = true;
        pairs.emplace_back(oldCell, static_cast<int>(cell));
    }
    for (size_t cell = 0; cell < old.cells.size(); ++cell) {
        if (!isKnown[cell])
            pairs.emplace_back(static_cast<int>(cell), -1);
    }
    return pairs;
}

std::vector<CellDifference> compareCells(const Report& old, const Report& now) {
    std::vector<CellDifference> differences;
    for (const auto& [oldCell, newCell] : sameCells(old, now)) {
        const CellValue before = valueAt(old, oldCell);
        const CellValue after = valueAt(now, newCell);
        if (!isSameFigure(before, after))
            differences.push_back({oldCell, newCell, before, after});
    }
    return differences;
}

} // namespace nianbao
