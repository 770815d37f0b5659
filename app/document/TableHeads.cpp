#include "TableHeads.h"

#include <algorithm>

namespace nianbao {

bool isHead(const GridItem& item) {
    return item.role != GridItem::Role::Value && item.role != GridItem::Role::Note;
}

bool hasValues(const TableSpec& table, int row) {
    return std::any_of(table.grid.begin(), table.grid.end(), [row](const GridItem& item) {
        return item.row == row && item.role == GridItem::Role::Value;
    });
}

std::pair<int, int> headRowsOf(const TableSpec& table, int row) {
    if (table.headRows > 0)
        return {0, table.headRows};
    int end = row;
    while (end > 0 && hasValues(table, end - 1))
        --end;
    int begin = end;
    while (begin > 0 && !hasValues(table, begin - 1))
        --begin;
    return {begin, end};
}

std::vector<size_t> labelsOf(const TableSpec& table, const GridItem& value) {
    const auto [headBegin, headEnd] = headRowsOf(table, value.row);
    std::vector<size_t> labels;
    for (size_t i = 0; i < table.grid.size(); ++i) {
        const GridItem& item = table.grid[i];
        if (!isHead(item))
            continue;
        const bool isAbove = item.row >= headBegin && item.row < headEnd &&
                             item.column < value.column + value.columnSpan &&
                             item.column + item.columnSpan > value.column;
        const bool isBeside = item.row <= value.row && item.row + item.rowSpan > value.row;
        if (isAbove || isBeside)
            labels.push_back(i);
    }
    return labels;
}

} // namespace nianbao
