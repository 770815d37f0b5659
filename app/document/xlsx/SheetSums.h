#pragma once

#include <report/Report.h>

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace nianbao {

/// What a table's sums and balances become on its sheet, where the grid's top left box is A1. A formula comes
/// with the value that it has for the report's figures, so that a viewer that does not reckon shows it.
class SheetSums {
public:
    SheetSums(const Report& report, int table);

    /// The item of the grid that holds a cell.
    [[nodiscard]] const GridItem& itemOf(int cell) const { return *m_items.at(cell); }

    /// SUM(…), where the total is that of each of its sums; empty where it has to stand as it is.
    [[nodiscard]] QString totalFormula(int cell) const;

    /// What is said of a sum that its total is not.
    struct SumCheck {
        const Sum* sum = nullptr;
        QString formula; ///< gives an empty text once the figures agree; none where a sheet cannot tell
        QString text;    ///< what the formula gives now, or stands there without one
    };
    [[nodiscard]] std::vector<SumCheck> wrongSums() const;

    struct BalanceCheck {
        const Balance* balance = nullptr;
        QString formula;           ///< left minus right, empty text while a number is missing
        std::optional<double> off; ///< what the formula gives now
    };
    [[nodiscard]] std::vector<BalanceCheck> balanceChecks() const;

private:
    [[nodiscard]] const CellValue& value(int cell) const { return m_report.cells[static_cast<size_t>(cell)]; }
    [[nodiscard]] QString nameOf(int cell) const { return cellNameOf(itemOf(cell)); }
    [[nodiscard]] static QString cellNameOf(const GridItem& item);
    [[nodiscard]] QString rangesOf(const std::vector<int>& cells) const;
    [[nodiscard]] bool canAdd(const Sum& sum) const;
    [[nodiscard]] bool isRight(const Sum& sum) const;
    [[nodiscard]] bool isUntouched(const Sum& sum) const;
    [[nodiscard]] SumCheck checkOf(const Sum& sum) const;

    const Report& m_report;
    int m_table;
    std::map<int, const GridItem*> m_items; ///< by cell
};

} // namespace nianbao
