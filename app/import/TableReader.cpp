#include "TableReader.h"

#include "LabelAligner.h"

#include <report/text/CellText.h>

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
public:
    static QString line(int number) { return tr("line %1").arg(number); }
};

constexpr double enoughOfLabel = 0.7;

/// A row of the printed table that holds values.
struct PrintedRow {
    int gridRow = -1;
    std::vector<int> cells;
    QString label;      ///< of its own box; empty where heads alone say what the values are
    qsizetype from = 0; ///< of the label in the template text
    int aligned = 0;    ///< characters of the label that were found
    QStringList figures;
    int line = 0;
    int lineCount = 0; ///< lines that the figures stand on
};

/// The table's text as the format declares it, and which rows of values it speaks of.
struct Template {
    QString text;
    std::vector<int> rowOf; ///< by character: index in rows, -1 for heads and groups
    std::vector<PrintedRow> rows;
};

Template templateOf(const TableSpec& table) {
    Template result;
    std::map<int, size_t> rowAt;
    for (const GridItem& item : table.grid) {
        if (item.role != GridItem::Role::Value)
            continue;
        const auto [found, fresh] = rowAt.try_emplace(item.row, result.rows.size());
        if (fresh)
            result.rows.push_back({item.row, {}, {}, 0, 0, {}, 0, 0});
        result.rows[found->second].cells.push_back(item.cell);
    }
    for (const GridItem& item : table.grid) {
        if (item.role == GridItem::Role::Value)
            continue;
        const QString text = comparable(item.text);
        const auto row = rowAt.find(item.row);
        const bool names = item.role == GridItem::Role::Label && row != rowAt.end();
        if (names) {
            result.rows[row->second].label = text;
            result.rows[row->second].from = result.text.size();
        }
        result.rowOf.insert(result.rowOf.end(), static_cast<size_t>(text.size()),
                            names ? static_cast<int>(row->second) : -1);
        result.text += text;
    }
    return result;
}

/// Gives each run of figures to the row whose label stands before it. False when figures stand before the
/// first label: then they may all be one row off.
bool giveFigures(const TableText& text, const std::vector<int>& aligned, Template& table) {
    const bool unlabelled = table.rows.size() == 1 && table.rows.front().label.isEmpty();
    size_t at = 0;
    int row = unlabelled ? 0 : -1;
    bool anyBeforeLabels = false;
    for (const FigureRun& run : text.runs) {
        for (; at < static_cast<size_t>(run.at); ++at) {
            // A merged cell's label may stand between a row's label and its figures.
            const int place = aligned[at];
            if (place >= 0 && table.rowOf[static_cast<size_t>(place)] >= 0)
                row = table.rowOf[static_cast<size_t>(place)];
        }
        if (row < 0) {
            // One number alone is a page's.
            anyBeforeLabels = anyBeforeLabels || run.figures.size() > 1;
            continue;
        }
        PrintedRow& target = table.rows[static_cast<size_t>(row)];
        if (target.figures.isEmpty())
            target.line = run.line;
        target.figures += run.figures;
        target.lineCount += run.lineCount;
    }
    return !anyBeforeLabels;
}

bool fits(PrintedRow& row) {
    const auto columns = static_cast<qsizetype>(row.cells.size());
    while (row.figures.size() > columns && row.figures.back().isEmpty())
        row.figures.removeLast();
    return row.figures.size() == columns;
}

bool allSumsHold(const PrintedRow& row, const ReportFormat& format) {
    std::map<int, qint64> values;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const CellText read = readCellText(row.figures[static_cast<qsizetype>(i)], CellSpec::Kind::Count);
        values[row.cells[i]] = read.value.count().value_or(-1);
    }
    int sums = 0;
    for (const Sum& sum : format.sums()) {
        const auto within = [&values](int cell) { return values.contains(cell); };
        if (!within(sum.total) || !std::all_of(sum.addends.begin(), sum.addends.end(), within))
            continue;
        ++sums;
        qint64 expected = 0;
        for (const int addend : sum.addends)
            expected += values[addend];
        if (expected != values[sum.total])
            return false;
    }
    return sums > 0;
}

/// Some PDFs give a table column by column. Figures that do not share a line may so stand in another order
/// than the row's; they are taken where order cannot matter or the row's own sums bear it out.
bool isOrderCertain(const PrintedRow& row, const ReportFormat& format) {
    constexpr int fewLines = 3;
    const bool allEqual = row.figures.count(row.figures.front()) == row.figures.size();
    return row.lineCount <= 1 || allEqual ||
           ((!row.label.isEmpty() || row.lineCount <= fewLines) && allSumsHold(row, format));
}

QString rowName(const TableSpec& table, const CellSpec& cell) {
    for (const RowSpec& row : table.rows) {
        if (row.id == cell.row)
            return table.name + u"“"_s + row.shortLabel + u"”"_s;
    }
    return table.name;
}

class RowReader {
public:
    RowReader(const ReportFormat& format, const TableSpec& table) : m_format(format), m_table(table) {}

    void notFound(const PrintedRow& row) {
        for (const int cell : row.cells)
            note(Problem::Code::CellNotFound, row, cell, spec(cell).label);
    }
    void unsure(const PrintedRow& row) {
        note(Problem::Code::RowUnsure, row, row.cells.front(),
             row.label.isEmpty() ? m_table.name : rowName(m_table, spec(row.cells.front())));
    }
    void read(const PrintedRow& row) {
        ++m_result.rowsRead;
        for (size_t i = 0; i < row.cells.size(); ++i)
            readCell(row, row.cells[i], row.figures[static_cast<qsizetype>(i)]);
    }
    TableCells take() { return std::move(m_result); }

private:
    [[nodiscard]] const CellSpec& spec(int cell) const { return m_format.cells()[static_cast<size_t>(cell)]; }
    void note(Problem::Code code, const PrintedRow& row, int cell, const QString& detail) {
        m_result.notes.push_back(
            {{code, {}, row.line > 0 ? TableWords::line(row.line) : QString(), detail}, cell});
    }
    void readCell(const PrintedRow& row, int cell, const QString& figure) {
        const CellText read = readCellText(figure, spec(cell).kind);
        switch (read.outcome) {
        case CellText::Outcome::Blank:
            note(Problem::Code::CellNotFound, row, cell, spec(cell).label);
            break;
        case CellText::Outcome::Value:
            m_result.values.emplace_back(cell, read.value);
            if (!read.note.isEmpty())
                m_result.remarks.emplace_back(cell, read.note);
            break;
        case CellText::Outcome::Refused:
            // Kept as printed, so that it is seen; the rules call it an error.
            m_result.values.emplace_back(cell, CellValue::unreadable(figure));
            note(spec(cell).kind == CellSpec::Kind::Amount ? Problem::Code::NotAnAmount
                                                           : Problem::Code::NotACount,
                 row, cell, figure);
            break;
        }
    }

    const ReportFormat& m_format;
    const TableSpec& m_table;
    TableCells m_result;
};

} // namespace

TableCells readTable(const TableText& text, const ReportFormat& format, const TableSpec& spec) {
    Template table = templateOf(spec);
    bool sure = !text.tooLong;
    if (sure) {
        const std::vector<int> aligned = alignLabels(text.labels, table.text);
        for (const int place : aligned) {
            if (place >= 0 && table.rowOf[static_cast<size_t>(place)] >= 0)
                ++table.rows[static_cast<size_t>(table.rowOf[static_cast<size_t>(place)])].aligned;
        }
        sure = giveFigures(text, aligned, table);
    }
    RowReader reader(format, spec);
    for (PrintedRow& row : table.rows) {
        const bool found =
            row.label.isEmpty() || row.aligned >= enoughOfLabel * static_cast<double>(row.label.size());
        if (!sure)
            reader.unsure(row);
        else if (!found || row.figures.isEmpty())
            reader.notFound(row);
        else if (!fits(row) || !isOrderCertain(row, format))
            reader.unsure(row);
        else
            reader.read(row);
    }
    return reader.take();
}

} // namespace nianbao
