#pragma once

#include <report/Report.h>

#include <QHash>

#include <optional>
#include <vector>

namespace nianbao {

/// The cells that a claim's figure means. Names are rows and columns of the format, and those of
/// resources/statements/figures.json.
class Figures {
public:
    /// One way to read a figure: the sum of some cells less others.
    struct Reading {
        std::vector<int> added;
        std::vector<int> subtracted;
        /// The cell, when it is just one; -1.
        [[nodiscard]] int cell() const {
            return added.size() == 1 && subtracted.empty() ? added.front() : -1;
        }
    };

    explicit Figures(const ReportFormat& format) : m_format(format) {}

    /// The likeliest first; empty for a figure that the format does not count.
    [[nodiscard]] std::vector<Reading> readings(const QString& figure) const;
    /// nullopt while one of the cells is blank.
    [[nodiscard]] static std::optional<Decimal> value(const Report& report, const Reading& reading);
    /// The rows that a group of results has, as figures; empty for what is no group.
    [[nodiscard]] QStringList rowsOf(const QString& figure) const;
    /// The figure in a few words for a message: 本年新收政府信息公开申请数量.
    [[nodiscard]] QString label(const QString& figure) const;

private:
    [[nodiscard]] const std::vector<RowSpec>& requestRows() const;
    [[nodiscard]] std::optional<Reading> readingOf(const QString& expression) const;
    [[nodiscard]] std::vector<int> cellsOf(const QString& name) const;
    [[nodiscard]] std::vector<int> rowCells(const QString& row, const QString& column) const;

    const ReportFormat& m_format;
};

} // namespace nianbao
