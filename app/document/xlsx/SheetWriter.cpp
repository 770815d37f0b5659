#include "xlsx/SheetWriter.h"

#include "Measures.h"
#include "TableLayout.h"
#include "xlsx/SheetCell.h"
#include "xlsx/SheetSums.h"
#include "xlsx/WorkbookFile.h"

#include <cmath>
#include <set>
#include <xlsxwriter.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// A spreadsheet keeps more room free around a text, and its faces differ: the sheet is so much larger than
/// the page, and printing fits it to the page again.
constexpr double sheetScale = 1.1;
constexpr double checkWidth = 70;         ///< mm, of the column for checks beside the table
constexpr double checkGap = 3;            ///< mm, between the table and that column
constexpr double checkRow = 16;           ///< mm, of a row for checks below: they break to a figure's column
constexpr qsizetype longestHeading = 120; ///< characters; a page's head holds 255, and & counts twice

constexpr double millimetresPerInch = 25.4;

int pixels(double mm) {
    return static_cast<int>(std::lround(mm * 96 / millimetresPerInch));
}

lxw_row_t rowAt(int row) {
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnAt(int column) {
    return static_cast<lxw_col_t>(column);
}

/// The table with its values alone: on a sheet their notes take no room.
TableBlock withoutNotes(TableBlock block, const Report& report) {
    for (size_t i = 0; i < block.cellTexts.size(); ++i) {
        const int cell = block.spec().grid[i].cell;
        if (cell >= 0)
            block.cellTexts[i] = report.cells[static_cast<size_t>(cell)].toString();
    }
    return block;
}

class SheetWriter {
public:
    SheetWriter(lxw_worksheet* sheet, SheetFormats& formats, const Report& report, const TableBlock& block)
        : m_sheet(sheet), m_formats(formats), m_report(report), m_spec(block.spec()),
          m_fonts(FontBook::nominal()), m_layout(withoutNotes(block, report), m_fonts, tableRoom),
          m_sums(report, block.table), m_notes(report.cellNotes()) {}

    void write(const QString& heading, const QString& mark) {
        setMeasures();
        setPage(heading, mark);
        if (!mark.isEmpty())
            writeText(0, checkColumn(), mark, m_formats.of({}), m_spec.name);
        for (size_t i = 0; i < m_spec.grid.size(); ++i)
            writeItem(i);
        writeBalances();
        writeWrongSums();
    }

    /// What stopped it, nullopt when nothing did.
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }

private:
    /// Keeps the first error.
    void expect(lxw_error error, const QString& place) {
        if (error != LXW_NO_ERROR && !m_problem)
            m_problem = sheetProblem(error, place);
    }

    void setMeasures() {
        int column = 0;
        for (const double width : m_layout.columnWidths())
            setWidth(column++, width);
        setWidth(m_spec.gridColumns(), checkGap);
        setWidth(checkColumn(), checkWidth);
        int row = 0;
        for (const double height : m_layout.rowHeights())
            setHeight(row++, height);
    }

    void setWidth(int column, double mm) {
        expect(worksheet_set_column_pixels(m_sheet, columnAt(column), columnAt(column),
                                           static_cast<uint32_t>(pixels(mm * sheetScale)), nullptr),
               m_spec.name);
    }

    void setHeight(int row, double mm) {
        expect(worksheet_set_row_pixels(m_sheet, rowAt(row), static_cast<uint32_t>(pixels(mm * sheetScale)),
                                        nullptr),
               m_spec.name);
    }

    /// Row heads and column heads stay in sight; the pages are those of the printed report.
    void setPage(const QString& heading, const QString& mark) {
        constexpr double paperWidth = 210; // A4
        constexpr double paperHeight = 297;
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_set_margins(m_sheet, leftMargin / millimetresPerInch,
                              (paperWidth - leftMargin - typeWidth) / millimetresPerInch,
                              topMargin / millimetresPerInch,
                              (paperHeight - topMargin - typeHeight) / millimetresPerInch);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        const auto plain = [](const QString& text) {
            return sheetText(text.simplified().left(longestHeading).replace(u'&', u"&&"_s));
        };
        const QByteArray left = mark.isEmpty() ? QByteArray() : "&L" + plain(mark);
        expect(worksheet_set_header(m_sheet, (left + "&C" + plain(heading)).constData()), m_spec.name);
        expect(worksheet_print_area(m_sheet, 0, 0, rowAt(m_spec.gridRows - 1),
                                    columnAt(m_spec.gridColumns() - 1)),
               m_spec.name);
        if (m_spec.headRows > 0)
            expect(worksheet_repeat_rows(m_sheet, 0, rowAt(m_spec.headRows - 1)), m_spec.name);
        if (m_spec.headRows > 0 || m_spec.labelColumns > 0)
            worksheet_freeze_panes(m_sheet, rowAt(m_spec.headRows), columnAt(m_spec.labelColumns));
    }

    [[nodiscard]] CellLook lookOf(size_t index) const {
        const GridItem& item = m_spec.grid[index];
        CellLook look;
        look.size = m_layout.sizeOf(index);
        look.isFramed = true;
        look.isCentred = isCentred(item);
        look.isVertical = item.role == GridItem::Role::Vertical;
        look.isShaded = item.shaded;
        look.fit = look.isVertical ? CellLook::Fit::Overflow : CellLook::Fit::Wrap;
        return look;
    }

    /// A merged box gets its look first; what stands in it replaces the text of the first cell.
    void merge(const GridItem& item, lxw_format* format) {
        if (item.rowSpan == 1 && item.columnSpan == 1)
            return;
        expect(worksheet_merge_range(m_sheet, rowAt(item.row), columnAt(item.column),
                                     rowAt(item.row + item.rowSpan - 1),
                                     columnAt(item.column + item.columnSpan - 1), "", format),
               m_spec.name);
    }

    void writeItem(size_t index) {
        const GridItem& item = m_spec.grid[index];
        if (item.role == GridItem::Role::Value) {
            writeValue(item, lookOf(index));
            return;
        }
        lxw_format* format = m_formats.of(lookOf(index));
        merge(item, format);
        writeText(item.row, item.column, m_layout.labelOf(index), format, m_spec.name);
    }

    void writeText(int row, int column, const QString& text, lxw_format* format, const QString& place) {
        expect(worksheet_write_string(m_sheet, rowAt(row), columnAt(column), sheetText(text).constData(),
                                      format),
               place);
    }

    void writeValue(const GridItem& item, CellLook look) {
        const CellValue& value = m_report.cells[static_cast<size_t>(item.cell)];
        const QString place = m_report.format->cellPath(item.cell);
        const std::optional<double> number = sheetNumber(value);
        if (number) {
            look.fit = CellLook::Fit::Shrink;
            look.number = placesFormat(value.amount()->places());
        } else if (!value.isBlank()) {
            look.number.assign(1, '@'); // stays text when somebody edits it
        }
        lxw_format* format = m_formats.of(look);
        merge(item, format);
        const QString formula = m_sums.totalFormula(item.cell);
        const lxw_row_t row = rowAt(item.row);
        const lxw_col_t column = columnAt(item.column);
        if (value.isBlank())
            expect(worksheet_write_blank(m_sheet, row, column, format), place);
        else if (!number)
            writeText(item.row, item.column, value.toString(), format, place);
        else if (!formula.isEmpty())
            expect(worksheet_write_formula_num(m_sheet, row, column, formula.toUtf8().constData(), format,
                                               *number),
                   place);
        else
            expect(worksheet_write_number(m_sheet, row, column, *number, format), place);
        if (const auto note = m_notes.find(item.cell); note != m_notes.end())
            expect(worksheet_write_comment(m_sheet, row, column, sheetText(note->second).constData()), place);
    }

    /// One line below the table, a gap left free: what each column is off by.
    void writeBalances() {
        const std::vector<SheetSums::BalanceCheck> checks = m_sums.balanceChecks();
        if (checks.empty())
            return;
        const int row = firstCheckRow();
        const Balance& first = *checks.front().balance;
        m_taken.insert({row, 0});
        writeText(row, 0,
                  u"勾稽核对："_s + m_report.format->addedRows(first.left) + u"－（"_s +
                      m_report.format->addedRows(first.right) + u'）',
                  m_formats.of({}), m_spec.name);
        CellLook look;
        look.isCentred = true;
        look.fit = CellLook::Fit::Shrink;
        for (const SheetSums::BalanceCheck& check : checks)
            writeBalance(row, check, m_formats.of(look));
    }

    void writeBalance(int row, const SheetSums::BalanceCheck& check, lxw_format* format) {
        const int column = m_sums.itemOf(check.balance->left.front()).column;
        const QByteArray formula = check.formula.toUtf8();
        m_taken.insert({row, column});
        expect(check.off ? worksheet_write_formula_num(m_sheet, rowAt(row), columnAt(column),
                                                       formula.constData(), format, *check.off)
                         : worksheet_write_formula_str(m_sheet, rowAt(row), columnAt(column),
                                                       formula.constData(), format, ""),
               m_spec.name);
        alarmWhen(u"=AND(ISNUMBER(%1),%1<>0)"_s, row, column);
    }

    /// Shows a cell as wrong while a formula about it, %1, holds.
    void alarmWhen(const QString& condition, int row, int column) {
        QByteArray formula = condition.arg(cellName(row, column)).toUtf8();
        lxw_conditional_format format = {};
        format.type = LXW_CONDITIONAL_TYPE_FORMULA;
        format.value_string = formula.data();
        format.format = m_formats.alarm();
        expect(worksheet_conditional_format_cell(m_sheet, rowAt(row), columnAt(column), &format),
               m_spec.name);
    }

    /// Totals that stand one below the other are checked beside the table, others below it.
    [[nodiscard]] bool standsBeside(const Sum& sum) const {
        for (const Sum& other : m_report.format->sums()) {
            if (other.table == sum.table && other.rule == sum.rule &&
                m_sums.itemOf(other.total).column != m_sums.itemOf(sum.total).column)
                return false;
        }
        return true;
    }

    void writeWrongSums() {
        for (const SheetSums::SumCheck& check : m_sums.wrongSums()) {
            const GridItem& total = m_sums.itemOf(check.sum->total);
            const bool beside = standsBeside(*check.sum);
            int row = beside ? total.row : firstCheckRow() + 1;
            int column = beside ? checkColumn() : total.column;
            while (m_taken.contains({row, column}))
                ++(beside ? column : row);
            m_taken.insert({row, column});
            writeSumCheck(check, row, column);
            if (beside)
                continue;
            setHeight(row, checkRow);
            if (!m_taken.contains({row, 0}))
                writeText(row, 0, u"合计核对"_s, m_formats.of({}), m_spec.name);
        }
    }

    void writeSumCheck(const SheetSums::SumCheck& check, int row, int column) {
        CellLook look;
        look.fit = CellLook::Fit::Wrap;
        lxw_format* format = m_formats.of(look);
        if (check.formula.isEmpty())
            writeText(row, column, check.text, format, m_spec.name);
        else
            expect(worksheet_write_formula_str(m_sheet, rowAt(row), columnAt(column),
                                               check.formula.toUtf8().constData(), format,
                                               check.text.toUtf8().constData()),
                   m_spec.name);
        // The colour goes with the words when the figures agree.
        alarmWhen(u"=%1<>\"\""_s, row, column);
    }

    [[nodiscard]] int firstCheckRow() const { return m_spec.gridRows + 1; }
    [[nodiscard]] int checkColumn() const { return m_spec.gridColumns() + 1; }

    lxw_worksheet* m_sheet;
    SheetFormats& m_formats;
    const Report& m_report;
    const TableSpec& m_spec;
    FontBook m_fonts;
    TableLayout m_layout;
    SheetSums m_sums;
    std::map<int, QString> m_notes;        ///< by cell
    std::set<std::pair<int, int>> m_taken; ///< row and column of each check
    std::optional<Problem> m_problem;
};

} // namespace

std::optional<Problem> writeSheet(lxw_workbook* workbook, SheetFormats& formats, const Report& report,
                                  const TableBlock& block, const QString& heading, const QString& mark) {
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, block.spec().name.toUtf8().constData());
    if (!sheet)
        return sheetProblem(LXW_ERROR_PARAMETER_VALIDATION, block.spec().name);
    SheetWriter writer(sheet, formats, report, block);
    writer.write(heading, mark);
    return writer.problem();
}

} // namespace nianbao
