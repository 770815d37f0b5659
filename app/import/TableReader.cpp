#include "TableReader.h"

#include "LabelAligner.h"

#include <report/text/CellText.h>

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <utility>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

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
    return sumsHold(values, format);
}

/// The head over a column with its unit, as the lines have it; all labels where it is in other words.
QString headIn(const QString& labels, const TableSpec& table, const QString& column) {
    const auto spec = std::find_if(table.columns.begin(), table.columns.end(),
                                   [&column](const ColumnSpec& c) { return c.id == column; });
    const QRegularExpression head(QRegularExpression::escape(comparable(spec->label)) +
                                  u"(?:[(\\[【][^()\\[\\]【】]*[)\\]】])?"_s);
    const auto match = head.match(labels);
    return match.hasMatch() ? match.captured() : labels;
}

/// Some PDFs give a table column by column. Figures that do not share a line may so stand in another order
/// than the row's; they are taken where order cannot matter or the row's own sums bear it out.
bool isOrderCertain(const PrintedRow& row, const ReportFormat& format) {
    constexpr int fewLines = 3;
    const bool allEqual = row.figures.count(row.figures.front()) == row.figures.size();
    return row.lineCount <= 1 || allEqual ||
           ((!row.label.isEmpty() || row.lineCount <= fewLines) && allSumsHold(row, format));
}

/// A printed row may be several of the format's.
void noteUnsure(const PrintedRow& row, const ReportFormat& format, const SourcePlace& place,
                CellCollector& collector) {
    QString last;
    for (const int cell : row.cells) {
        const QString& id = format.cells()[static_cast<size_t>(cell)].row;
        if (std::exchange(last, id) != id)
            collector.noteRow(Problem::Code::RowUnsure, cell, place);
    }
}

} // namespace

SourcePlace placeByLine(int number) {
    return {0, {}, number > 0 ? u"line %1"_s.arg(number) : QString()};
}

TableCells readTable(const TableText& text, const ReportFormat& format, const TableSpec& spec,
                     const PlaceOfLine& placeOf) {
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
    CellCollector collector(format, spec);
    for (PrintedRow& row : table.rows) {
        const SourcePlace place = placeOf(row.line);
        const bool found =
            row.label.isEmpty() || row.aligned >= enoughOfLabel * static_cast<double>(row.label.size());
        if (sure && (!found || row.figures.isEmpty())) {
            for (const int cell : row.cells)
                collector.notFound(cell, place);
        } else if (!sure || !fits(row) || !isOrderCertain(row, format)) {
            noteUnsure(row, format, place, collector);
        } else {
            collector.countRow();
            for (size_t i = 0; i < row.cells.size(); ++i) {
                const CellSpec& cell = format.cells()[static_cast<size_t>(row.cells[i])];
                const bool isAmount = cell.kind == CellSpec::Kind::Amount;
                collector.take(row.cells[i], row.figures[static_cast<qsizetype>(i)], place,
                               isAmount ? headIn(text.labels, spec, cell.column) : QString());
            }
        }
    }
    return collector.finish();
}

} // namespace nianbao
