#pragma once

#include <import/SourcePlace.h>
#include <report/ReportFile.h>

#include <map>
#include <optional>
#include <vector>

namespace nianbao {

/// What was read of a table.
struct TableCells {
    std::vector<std::pair<int, CellValue>> values; ///< cell index of the format, value
    std::vector<std::pair<int, QString>> remarks;  ///< cell, note that its figure carried
    std::vector<ReadNote> notes;
    std::map<int, SourcePlace> places; ///< by cell, also of those left blank
    int rowsRead = 0; ///< rows whose label was found and whose figures fit: tells the formats apart
};

/// Gathers a table's cells and what is to be said of them. A cell that is not taken stays blank.
class CellCollector {
public:
    CellCollector(const ReportFormat& format, const TableSpec& table) : m_format(format), m_table(table) {}

    /// The text that stands in a cell: a figure, a sign for a blank, or something else. What is no figure is
    /// kept as printed, so that it is seen and the rules call it an error; letters in place of digits are
    /// not. An amount is turned into 万元 from the unit that it or the `head` over it names, with a note;
    /// null where no head is known.
    void take(int cell, const QString& text, const SourcePlace& place, const QString& head = {});
    void notFound(int cell, const SourcePlace& place = {});
    /// A note at a cell; `detail` is the cell's label where nothing else is given.
    void note(Problem::Code code, int cell, const SourcePlace& place, const QString& detail = {});
    /// A note about the row that a cell stands in.
    void noteRow(Problem::Code code, int cell, const SourcePlace& place);
    void countRow() { ++m_result.rowsRead; }
    /// The whole numbers taken so far, by cell.
    [[nodiscard]] const std::map<int, qint64>& counts() const { return m_counts; }

    [[nodiscard]] TableCells finish() { return std::move(m_result); }

private:
    /// An amount in 万元, with a note where it was in another unit or in none; blank where that would be too
    /// long a number.
    [[nodiscard]] CellValue inFormatsUnit(int cell, const CellValue& amount, std::optional<int> power,
                                          const SourcePlace& place, const QString& printed);
    /// Whether the format's own head over a cell names its unit.
    [[nodiscard]] bool statesUnit(int cell) const;
    [[nodiscard]] const CellSpec& spec(int cell) const { return m_format.cells()[static_cast<size_t>(cell)]; }

    const ReportFormat& m_format;
    const TableSpec& m_table;
    TableCells m_result;
    std::map<int, qint64> m_counts;
};

/// Whether every sum among these cells holds; false as well when there is none.
[[nodiscard]] bool sumsHold(const std::map<int, qint64>& values, const ReportFormat& format);

} // namespace nianbao
