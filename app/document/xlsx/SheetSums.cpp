#include "xlsx/SheetSums.h"

#include "xlsx/SheetCell.h"

#include <report/Totals.h>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView sumIs = u"✖ 各项之和为";

/// Whether an item goes on where another ends, in the same row or column of the grid.
bool follows(const GridItem& next, const GridItem& item) {
    return (next.row == item.row && next.column == item.column + item.columnSpan) ||
           (next.column == item.column && next.row == item.row + item.rowSpan);
}

} // namespace

SheetSums::SheetSums(const Report& report, int table) : m_report(report), m_table(table) {
    for (const GridItem& item : report.format->tables()[static_cast<size_t>(table)].grid) {
        if (item.role == GridItem::Role::Value)
            m_items.emplace(item.cell, &item);
    }
}

QString SheetSums::cellNameOf(const GridItem& item) {
    return cellName(item.row, item.column);
}

/// "D4:I4,K4": neighbours in a line as one range.
QString SheetSums::rangesOf(const std::vector<int>& cells) const {
    QStringList ranges;
    for (size_t first = 0; first < cells.size();) {
        size_t last = first;
        const auto inLine = [&](int cell) {
            const GridItem& begin = itemOf(cells[first]);
            const GridItem& item = itemOf(cell);
            return follows(item, itemOf(cells[last])) &&
                   (item.row == begin.row || item.column == begin.column);
        };
        while (last + 1 < cells.size() && inLine(cells[last + 1]))
            ++last;
        const QString begin = nameOf(cells[first]);
        ranges.append(first == last ? begin : begin + u':' + nameOf(cells[last]));
        first = last + 1;
    }
    return ranges.join(u',');
}

/// Whether a sheet's SUM is the sum: each addend blank or a whole number that it holds, and so the sum.
bool SheetSums::canAdd(const Sum& sum) const {
    const SumState state = sumOf(m_report, sum.addends);
    return !state.overflow && sheetNumber(CellValue(state.known)) &&
           std::all_of(sum.addends.begin(), sum.addends.end(), [this](int addend) {
               return value(addend).isBlank() || (value(addend).count() && sheetNumber(value(addend)));
           });
}

/// Blank addends add nothing, as in a sheet; whether they may be blank is no question of the sum.
bool SheetSums::isRight(const Sum& sum) const {
    const SumState state = sumOf(m_report, sum.addends);
    if (canAdd(sum))
        return sheetNumber(value(sum.total)) == static_cast<double>(state.known);
    return state.blanks == 0 && !state.overflow && value(sum.total).count() == state.known;
}

bool SheetSums::isUntouched(const Sum& sum) const {
    return value(sum.total).isBlank() && std::all_of(sum.addends.begin(), sum.addends.end(),
                                                     [this](int addend) { return value(addend).isBlank(); });
}

QString SheetSums::totalFormula(int cell) const {
    QString formula;
    for (const int index : m_report.format->cells()[static_cast<size_t>(cell)].totalOf) {
        const Sum& sum = m_report.format->sums()[static_cast<size_t>(index)];
        if (!canAdd(sum) || !isRight(sum))
            return {};
        if (formula.isEmpty())
            formula = u"=SUM("_s + rangesOf(sum.addends) + u')';
    }
    return formula;
}

SheetSums::SumCheck SheetSums::checkOf(const Sum& sum) const {
    const SumState state = sumOf(m_report, sum.addends);
    if (canAdd(sum)) {
        const QString added = u"SUM("_s + rangesOf(sum.addends) + u')';
        const QString total = nameOf(sum.total);
        return {
            &sum,
            u"=IF(AND(ISNUMBER(%1),%1=%2),\"\",\"%3\"&%2)"_s.arg(total, added, sumIs),
            sumIs.toString() + QString::number(state.known),
        };
    }
    if (state.blanks == 0 && !state.overflow)
        return {&sum, {}, sumIs.toString() + QString::number(state.known)};
    return {&sum, {}, u"✖ 各项无法相加"_s};
}

std::vector<SheetSums::SumCheck> SheetSums::wrongSums() const {
    std::vector<SumCheck> checks;
    for (const Sum& sum : m_report.format->sums()) {
        if (sum.table == m_table && !isUntouched(sum) && !isRight(sum))
            checks.push_back(checkOf(sum));
    }
    return checks;
}

std::vector<SheetSums::BalanceCheck> SheetSums::balanceChecks() const {
    std::vector<BalanceCheck> checks;
    for (const Balance& balance : m_report.format->balances()) {
        if (balance.table != m_table)
            continue;
        const QString left = rangesOf(balance.left);
        const QString right = rangesOf(balance.right);
        std::optional<double> off = 0;
        const auto add = [&](const std::vector<int>& cells, int sign) {
            for (const int cell : cells) {
                const std::optional<double> number = sheetNumber(value(cell));
                off = off && number ? std::optional(*off + sign * *number) : std::nullopt;
            }
        };
        add(balance.left, 1);
        add(balance.right, -1);
        checks.push_back({&balance,
                          u"=IF(COUNT(%1,%2)<%3,\"\",SUM(%1)-SUM(%2))"_s.arg(left, right)
                              .arg(balance.left.size() + balance.right.size()),
                          off});
    }
    return checks;
}

} // namespace nianbao
