#include "recognise/Recogniser.h"
#include "ReportSource.h"
#include "recognise/Grid.h"

#include <report/ReportFile.h>
#include <support/Fixtures.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace nianbao::test {

namespace {

void expectSameCells(const Report& read, const Report& expected) {
    ASSERT_EQ(read.format->id(), expected.format->id());
    for (size_t i = 0; i < expected.cells.size(); ++i) {
        // What stands there in place of a figure may be told to be one: "3件".
        if (expected.cells[i].isUnreadable())
            continue;
        EXPECT_EQ(read.cells[i], expected.cells[i])
            << expected.format->cellPath(static_cast<int>(i)).toStdString();
    }
}

/// A section's text as printed; where a heading runs in, the stop after it belongs to neither.
QString sectionText(const Report& report, size_t section) {
    QString text;
    for (const Part& part : report.narrative[section])
        text += part.heading + part.text;
    return text.remove(u'\n').remove(u'。');
}

void expectSameTexts(const Report& read, const Report& expected) {
    EXPECT_EQ(read.year, expected.year);
    EXPECT_EQ(read.titleText().remove(u'\n'), expected.titleText().remove(u'\n'));
    // A title may give the short name, and nothing else the full one.
    EXPECT_TRUE(expected.agency.name.startsWith(read.agency.name)) << read.agency.name.toStdString();
    EXPECT_FALSE(read.agency.name.isEmpty());
    EXPECT_EQ(read.signature, expected.signature);
    ASSERT_EQ(read.narrative.size(), expected.narrative.size());
    for (size_t s = 0; s < expected.narrative.size(); ++s) {
        EXPECT_EQ(read.headingText(static_cast<int>(s)), expected.headingText(static_cast<int>(s)));
        EXPECT_EQ(sectionText(read, s), sectionText(expected, s)) << "section " << s;
    }
}

/// The municipal department's report, whose three tables are filled, with a damage done to it.
struct Read {
    Report expected = fixtureReport(u"municipal-department"_s);
    Source source = sourceOf(expected);
    std::optional<ImportedReport> read;

    SourceTable& table(size_t index) { return *tablesOf(source)[index]; }
    void recognise() {
        auto result = recogniseReport(source, u"x.pdf"_s);
        ASSERT_TRUE(result) << problemText(result.problem()).toStdString();
        read = std::move(*result);
    }
    [[nodiscard]] QString value(const char* path) const {
        const Report& report = read->content.report;
        return report.cells[static_cast<size_t>(cellAt(report, QString::fromLatin1(path)))].toString();
    }
    [[nodiscard]] int notes(Problem::Code code) const {
        const auto& all = read->content.notes;
        return static_cast<int>(std::count_if(
            all.begin(), all.end(), [code](const ReadNote& note) { return note.problem.code == code; }));
    }
};

constexpr size_t disclosure = 0;
constexpr size_t requests = 1;
constexpr size_t disputes = 2;

/// The printed row of a label and its figures.
int rowOf(SourceTable& table, const QString& label) {
    return cellWith(table, label).row;
}

SourceCell& figure(SourceTable& table, const QString& label, int column) {
    return cellOf(table, rowOf(table, label), column);
}

/// Ends 三、本年度办理结果 above a group, so that all from there on moves into its column, as on a page that
/// repeats the heads within a merged cell.
void moveBesideHeads(SourceTable& table) {
    const int first = rowOf(table, u"1.信访举报投诉类申请"_s);
    const int end = rowOf(table, u"四、结转下年度继续办理"_s);
    SourceCell& result = cellWith(table, u"三、本年度办理结果"_s);
    result.rowSpan = first - result.row;
    for (SourceCell& cell : table.cells) {
        if (cell.row >= first && cell.row < end)
            --cell.column;
    }
    for (int row = first; row < end; ++row)
        table.cells.push_back({row, table.columns - 1, 1, 1, {}, {}});
}

/// Takes the last figures of 2.重复申请 out.
void takeFigures(SourceTable& table, int count) {
    const int row = rowOf(table, u"2.重复申请"_s);
    std::erase_if(table.cells, [&](const SourceCell& cell) {
        return cell.row == row && holdsFigure(cell) && cell.column > 8 - count;
    });
}

/// All tables as one grid, as in a workbook of one sheet, where the first of them stood.
void stackTables(Source& source) {
    SourceTable all{0, 15, {}};
    for (const SourceTable* table : tablesOf(source)) {
        all.cells.push_back(
            {all.rows, 0, 1, 15, u"第%1张表"_s.arg(all.rows), {0, {}, u"H%1"_s.arg(all.rows)}});
        ++all.rows;
        for (SourceCell cell : table->cells) {
            cell.row += all.rows;
            all.cells.push_back(std::move(cell));
        }
        all.rows += table->rows;
    }
    std::erase_if(source.blocks,
                  [](const SourceBlock& block) { return std::holds_alternative<SourceTable>(block); });
    source.blocks.emplace_back(std::move(all));
}

} // namespace

TEST(Recogniser, everyFixtureComesBack) {
    for (const QString& name : fixtureReports()) {
        SCOPED_TRACE(name.toStdString());
        const Report report = fixtureReport(name);
        const auto read = recogniseReport(sourceOf(report), u"x.docx"_s);
        ASSERT_TRUE(read) << problemText(read.problem()).toStdString();
        expectSameCells(read->content.report, report);
        expectSameTexts(read->content.report, report);
    }
}

TEST(Recogniser, whatDoesNotMatter) {
    const struct {
        const char* name;
        std::function<void(Read&)> change;
    } rows[] = {
        {"nothing", [](Read&) {}},
        {"other numbers",
         [](Read& r) {
             cellWith(r.table(requests), u"1.属于国家秘密"_s).text = u"1、属于国家秘密"_s;
             cellWith(r.table(requests), u"3.其他"_s).text = u"③其他"_s;
             cellWith(r.table(requests), u"（七）总计"_s).text = u"(七) 总计"_s;
         }},
        {"labels broken over lines",
         [](Read& r) {
             for (SourceCell& cell : r.table(requests).cells) {
                 if (cell.text.size() > 4 && holdsWords(cell))
                     cell.text.insert(4, u'\n');
             }
         }},
        {"one character of a label wrong",
         [](Read& r) {
             cellWith(r.table(requests), u"2.重复申请"_s).text = u"2.重复申清"_s;
             cellWith(r.table(requests), u"自然人"_s).text = u"自热人"_s;
             cellWith(r.table(disclosure), u"行政强制"_s).text = u"行政強制"_s;
         }},
        {"heads in shorter words",
         [](Read& r) {
             cellWith(r.table(requests), u"商业企业"_s).text = u"企业"_s;
             cellWith(r.table(requests), u"科研机构"_s).text = u"科研单位"_s;
             cellWith(r.table(requests), u"社会公益组织"_s).text = u"公益组织"_s;
             cellWith(r.table(requests), u"法律服务机构"_s).text = u"律所"_s;
             cellWith(r.table(requests), u"总计"_s).text = u"合计"_s;
             cellWith(r.table(disputes), u"结果维持"_s).text = u"维持"_s;
             cellWith(r.table(disputes), u"尚未审结"_s).text = u"未审结"_s;
         }},
        {"a note of a label left out",
         [](Read& r) {
             cellWith(r.table(requests), u"（二）部分公开（区分处理的，只计这一情形，不计其他情形）"_s).text =
                 u"（二）部分公开"_s;
         }},
        {"radicals in labels and headings",
         [](Read& r) {
             cellWith(r.table(requests), u"一、本年新收政府信息公开申请数量"_s).text =
                 u"⼀、本年新收政府信息公开申请数量"_s;
         }},
        {"an empty column and an empty row",
         [](Read& r) {
             insertColumn(r.table(requests), 5);
             insertRow(r.table(requests), 8);
             insertColumn(r.table(disputes), 0);
         }},
        {"a label column in two cells",
         [](Read& r) {
             SourceTable& t = r.table(requests);
             insertColumn(t, 3);
             for (int row = 7; row < 15; ++row) {
                 SourceCell& label = cellOf(t, row, 2);
                 t.cells.push_back({row, 3, 1, 1, label.text.sliced(2), {}});
                 cellOf(t, row, 2).text.truncate(2);
             }
         }},
        {"over two pages, head not repeated",
         [](Read& r) {
             const SourceTable below = cutBelow(r.table(requests), 12);
             for (size_t i = 0; i < r.source.blocks.size(); ++i) {
                 if (std::get_if<SourceTable>(&r.source.blocks[i]) == tablesOf(r.source)[requests]) {
                     r.source.blocks.insert(r.source.blocks.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                            {SourceParagraph{u"（续表）"_s, {}}, below});
                     return;
                 }
             }
         }},
        {"columns in another order",
         [](Read& r) {
             for (SourceCell& cell : r.table(requests).cells) {
                 if (cell.row >= 2 && cell.columnSpan == 1 && (cell.column == 4 || cell.column == 7))
                     cell.column = 11 - cell.column;
             }
         }},
        {"figures with separators, in full width, with a counter",
         [](Read& r) {
             for (SourceCell& cell : r.table(requests).cells) {
                 if (holdsFigure(cell))
                     cell.text += u" 件"_s;
             }
             for (SourceCell& cell : r.table(disputes).cells) {
                 for (QChar& c : cell.text) {
                     if (c >= u'0' && c <= u'9')
                         c = QChar(c.unicode() + 0xFEE0);
                 }
             }
         }},
        {"table 4 turned round",
         [](Read& r) {
             SourceTable& t = r.table(disputes);
             for (SourceCell& cell : t.cells) {
                 std::swap(cell.row, cell.column);
                 std::swap(cell.rowSpan, cell.columnSpan);
             }
             std::swap(t.rows, t.columns);
         }},
        {"table 4 broken between head and figures",
         [](Read& r) {
             SourceTable below = cutBelow(r.table(disputes), 3);
             for (size_t i = 0; i < r.source.blocks.size(); ++i) {
                 if (std::get_if<SourceTable>(&r.source.blocks[i]) == &r.table(disputes)) {
                     r.source.blocks.insert(r.source.blocks.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                            SourceBlock(std::move(below)));
                     break;
                 }
             }
         }},
        {"edges of heads and figures that do not quite meet",
         [](Read& r) {
             SourceTable& t = r.table(disputes);
             const int figures = t.rows - 1;
             insertColumn(t, 3);
             for (SourceCell& cell : t.cells) {
                 const bool isFigure = cell.row == figures;
                 if (!isFigure && cell.column + cell.columnSpan == 3)
                     ++cell.columnSpan;
                 if (isFigure && cell.column == 4) {
                     --cell.column;
                     ++cell.columnSpan;
                 }
             }
         }},
        {"no spans at all", [](Read& r) { loseSpans(r.table(requests)); }},
        {"rows beside their heads", [](Read& r) { moveBesideHeads(r.table(requests)); }},
        {"all tables in one grid, a heading over each", [](Read& r) { stackTables(r.source); }},
        {"no merged cells, as in CSV",
         [](Read& r) {
             for (SourceTable* table : tablesOf(r.source)) {
                 for (SourceCell& cell : table->cells)
                     cell.rowSpan = cell.columnSpan = 1;
             }
         }},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        Read r;
        row.change(r);
        r.recognise();
        ASSERT_TRUE(r.read);
        expectSameCells(r.read->content.report, r.expected);
        EXPECT_EQ(r.notes(Problem::Code::ColumnsByOrder) + r.notes(Problem::Code::RowUnsure) +
                      r.notes(Problem::Code::StrayFigures) + r.notes(Problem::Code::RowDoubtful),
                  0);
    }
}

TEST(Recogniser, aTroubledFigureIsBlankAndNoted) {
    using Code = Problem::Code;
    const struct {
        const char* name;
        std::function<void(Read&)> change;
        const char* path;
        Code code;
    } rows[] = {
        {"a slash", [](Read& r) { figure(r.table(requests), u"2.重复申请"_s, 3).text = u"/"_s; },
         "requests.notProcessed.repeated.naturalPerson", Code::CellNotFound},
        {"a dash", [](Read& r) { figure(r.table(requests), u"2.重复申请"_s, 3).text = u"—"_s; },
         "requests.notProcessed.repeated.naturalPerson", Code::CellNotFound},
        {"the word for none", [](Read& r) { figure(r.table(requests), u"2.重复申请"_s, 3).text = u"无"_s; },
         "requests.notProcessed.repeated.naturalPerson", Code::CellNotFound},
        {"a letter O", [](Read& r) { figure(r.table(requests), u"2.重复申请"_s, 3).text = u"O"_s; },
         "requests.notProcessed.repeated.naturalPerson", Code::NotACount},
        {"a merged figure",
         [](Read& r) {
             SourceTable& t = r.table(requests);
             const int row = rowOf(t, u"2.重复申请"_s);
             std::erase_if(t.cells, [row](const SourceCell& c) { return c.row == row && c.column == 4; });
             cellOf(t, row, 3).columnSpan = 2;
         },
         "requests.notProcessed.repeated.enterprise", Code::MergedFigure},
        {"a row twice with other figures",
         [](Read& r) {
             SourceTable& t = r.table(disclosure);
             const int row = rowOf(t, u"行政许可"_s);
             insertRow(t, row);
             t.cells.push_back({row, 0, 1, 1, u"行政许可"_s, {}});
             t.cells.push_back({row, 1, 1, 3, u"987654"_s, {}});
         },
         "disclosure.licensing.decisions", Code::ReadTwice},
        {"a group in one row",
         [](Read& r) {
             SourceTable& t = r.table(requests);
             const int first = rowOf(t, u"1.信访举报投诉类申请"_s);
             for (int i = 0; i < 4; ++i)
                 removeRow(t, first + 1);
             std::erase_if(t.cells, [&](const SourceCell& c) { return c.row == first && c.column == 1; });
             cellWith(t, u"1.信访举报投诉类申请"_s).text = u"（五）不予处理"_s;
         },
         "requests.notProcessed.complaint.total", Code::GroupInOneRow},
        {"a row that is not there",
         [](Read& r) { removeRow(r.table(requests), rowOf(r.table(requests), u"2.重复申请"_s)); },
         "requests.notProcessed.repeated.total", Code::CellNotFound},
        {"four of seven columns",
         [](Read& r) {
             for (int i = 0; i < 3; ++i)
                 removeColumn(r.table(requests), 5);
         },
         "requests.received.publicWelfareOrganization", Code::CellNotFound},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        Read r;
        row.change(r);
        r.recognise();
        ASSERT_TRUE(r.read);
        EXPECT_EQ(r.value(row.path), QString());
        EXPECT_GT(r.notes(row.code), 0);
    }
}

TEST(Recogniser, amountsComeInTheFormatsUnit) {
    const struct {
        QString head;
        QString figure;
        QString value;
        std::optional<Problem::Code> note;
    } rows[] = {
        {u"本年收费金额（单位：万元）"_s, u"7.90"_s, u"7.90"_s, {}},
        {u"本年收费金额（单位：元）"_s, u"79000"_s, u"7.9"_s, Problem::Code::UnitConverted},
        {u"本年收费金额（单位：千元）"_s, u"79"_s, u"7.9"_s, Problem::Code::UnitConverted},
        {u"本年收费金额（亿元）"_s, u"0.5"_s, u"5000"_s, Problem::Code::UnitConverted},
        {u"本年收费金额（单位：元）"_s, u"0"_s, u"0"_s, {}},
        {u"本年收费金额（单位：元）"_s, u"7.9万元"_s, u"7.9"_s, {}},
        {u"本年收费金额（单位：万元）"_s, u"79,000元"_s, u"7.9"_s, Problem::Code::UnitConverted},
        {u"本年收费金额（单位：万元）"_s, u"79000元（含规费）"_s, u"7.9"_s, Problem::Code::UnitConverted},
        {u"本年收费金额（单位：元）"_s, u"0.001"_s, QString(), Problem::Code::OtherUnit},
        {u"本年收费金额"_s, u"7.9"_s, u"7.9"_s, Problem::Code::UnitNotStated},
        {u"本年收费金额（单位：万元）"_s, u"79000（元）"_s, u"7.9"_s, Problem::Code::UnitConverted},
        {u"本年收费金额（单位：万元或元）"_s, u"7.9"_s, u"7.9"_s, Problem::Code::UnitNotStated},
        {u"本年收费金额"_s, u"0"_s, u"0"_s, {}},
        {u"本年收费金额"_s, u"7.9万元"_s, u"7.9"_s, {}},
        {u"本年收费金额（万美元）"_s, u"7.9"_s, u"7.9"_s, Problem::Code::UnitNotStated},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE((row.head + u' ' + row.figure).toStdString());
        Read r;
        SourceTable& table = r.table(disclosure);
        cellWith(table, u"本年收费金额（单位：万元）"_s).text = row.head;
        figure(table, u"行政事业性收费"_s, 1).text = row.figure;
        r.recognise();
        ASSERT_TRUE(r.read);
        EXPECT_EQ(r.value("disclosure.fees.amount"), row.value);
        for (const auto code :
             {Problem::Code::UnitConverted, Problem::Code::UnitNotStated, Problem::Code::OtherUnit})
            EXPECT_EQ(r.notes(code), row.note == code ? 1 : 0);
    }
}

TEST(Recogniser, aLabelMayNameTheUnit) {
    const struct {
        QString head;
        QString value;
        Problem::Code note;
    } rows[] = {
        {u"本年收费金额"_s, u"7.9"_s, Problem::Code::UnitConverted},
        {u"本年收费金额（单位：万元）"_s, u"79000"_s, Problem::Code::UnitNotStated}, // which of the two?
    };
    for (const auto& row : rows) {
        Read r;
        SourceTable& table = r.table(disclosure);
        figure(table, u"行政事业性收费"_s, 1).text = u"79000"_s;
        cellWith(table, u"行政事业性收费"_s).text += u"（单位：元）"_s;
        cellWith(table, u"本年收费金额（单位：万元）"_s).text = row.head;
        r.recognise();
        ASSERT_TRUE(r.read);
        EXPECT_EQ(r.value("disclosure.fees.amount"), row.value);
        EXPECT_EQ(r.notes(row.note), 1);
    }
}

TEST(Recogniser, aTablesOwnTitleIsNoFigure) {
    Read r;
    SourceTable& table = r.table(requests);
    insertRow(table, 0);
    table.cells.push_back({0, 0, 1, table.columns, u"2024年政府信息公开申请情况"_s, {}});
    r.recognise();
    ASSERT_TRUE(r.read);
    expectSameCells(r.read->content.report, r.expected);
    EXPECT_EQ(r.notes(Problem::Code::StrayFigures), 0);
}

TEST(Recogniser, whatIsCutBelowASignatureIsNamed) {
    const struct {
        QString line;
        bool isNamed;
    } rows[] = {{u"备注：本报告数据截至年底"_s, true},
                {u"（此件主动公开）"_s, true},
                {u"（三）其他说明"_s, true},
                {u"上一篇：会议通知"_s, false}};
    for (const auto& row : rows) {
        SCOPED_TRACE(row.line.toStdString());
        Read r;
        r.source.blocks.emplace_back(SourceParagraph{u"2025年1月20日"_s, {}});
        r.source.blocks.emplace_back(SourceParagraph{row.line, {}});
        r.recognise();
        ASSERT_TRUE(r.read);
        EXPECT_EQ(r.notes(Problem::Code::TextLeftOut), row.isNamed ? 1 : 0);
    }
}

TEST(Recogniser, aLineThatOpensLikeAFooterIsTheReports) {
    const QString line = u"关闭政务微博1个"_s;
    Read r;
    r.source.blocks.resize(r.source.blocks.size() - 2); // the signature
    r.source.blocks.emplace_back(SourceParagraph{line, {}});
    r.recognise();
    ASSERT_TRUE(r.read);
    EXPECT_TRUE(r.read->content.report.narrative.back().back().text.contains(line));
}

TEST(Recogniser, aRowBesideItsHeadsIsToldByItsOrderWithDoubt) {
    const struct {
        const char* name;
        std::function<void(SourceTable&)> change;
        QString value;
        Problem::Code note;
    } rows[] = {
        {"its sum does not bear it out", [](SourceTable& t) { figure(t, u"2.重复申请"_s, 2).text = u"77"_s; },
         u"77"_s, Problem::Code::RowDoubtful},
        {"a figure is missing", [](SourceTable& t) { takeFigures(t, 1); }, u"0"_s,
         Problem::Code::RowDoubtful},
        {"two figures are missing", [](SourceTable& t) { takeFigures(t, 2); }, QString(),
         Problem::Code::RowUnsure},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        Read r;
        SourceTable& table = r.table(requests);
        moveBesideHeads(table);
        row.change(table);
        r.recognise();
        ASSERT_TRUE(r.read);
        EXPECT_EQ(r.value("requests.notProcessed.repeated.naturalPerson"), row.value);
        EXPECT_GE(r.notes(row.note), 1);
        EXPECT_EQ(
            r.value("requests.received.naturalPerson"),
            r.expected.cells[static_cast<size_t>(cellAt(r.expected, u"requests.received.naturalPerson"_s))]
                .toString());
    }
}

TEST(Recogniser, aRowWithoutItsTotalIsDoubtful) {
    Read whole;
    whole.recognise();
    ASSERT_TRUE(whole.read);
    EXPECT_EQ(whole.notes(Problem::Code::RowDoubtful), 0);
    // A cell is missing, and what stands right of it moves over.
    Read r;
    SourceTable& table = r.table(requests);
    const int row = rowOf(table, u"2.重复申请"_s);
    for (int column = 4; column < 9; ++column)
        cellOf(table, row, column).text = cellOf(table, row, column + 1).text;
    cellOf(table, row, 9).text.clear();
    r.recognise();
    ASSERT_TRUE(r.read);
    EXPECT_EQ(r.notes(Problem::Code::RowDoubtful), 1);
}

TEST(Recogniser, sentencesBesideATableAreNamedAsLeftOut) {
    for (const auto& [text, notes] : {std::pair(u"全年新收申请均按期答复，平均用时9天。"_s, 1),
                                      std::pair(u"注：数据截至年底"_s, 1), std::pair(u"单位：件"_s, 0)}) {
        SCOPED_TRACE(text.toStdString());
        Read r;
        const auto at =
            std::find_if(r.source.blocks.begin(), r.source.blocks.end(), [&](const SourceBlock& b) {
                return std::get_if<SourceTable>(&b) == &r.table(requests);
            });
        r.source.blocks.insert(at, SourceParagraph{text, {}});
        r.recognise();
        ASSERT_TRUE(r.read);
        EXPECT_EQ(r.notes(Problem::Code::TextLeftOut), notes);
    }
}

TEST(Recogniser, sentencesWithinATableAreNamedAsLeftOut) {
    Read r;
    SourceTable& table = r.table(disputes);
    table.cells.push_back({table.rows, 0, 1, table.columns, u"五、改进情况。全年改进两项工作。"_s, {}});
    ++table.rows;
    r.recognise();
    ASSERT_TRUE(r.read);
    expectSameCells(r.read->content.report, r.expected);
    EXPECT_EQ(r.notes(Problem::Code::TextLeftOut), 1);
}

TEST(Recogniser, columnsWithoutHeadsAreToldByOrderAndNoted) {
    Read r;
    for (int i = 0; i < 3; ++i) {
        removeRow(r.table(requests), 0);
        removeRow(r.table(disputes), 0);
    }
    r.recognise();
    ASSERT_TRUE(r.read);
    expectSameCells(r.read->content.report, r.expected);
    EXPECT_EQ(r.notes(Problem::Code::ColumnsByOrder), 2);
}

TEST(Recogniser, everyFigureHasItsPlace) {
    Read r;
    r.recognise();
    ASSERT_TRUE(r.read);
    EXPECT_EQ(r.read->cellPlaces.size(), r.expected.cells.size());
    EXPECT_EQ(r.read->cellPlaces.at(cellAt(r.expected, u"requests.received.total"_s)).name, u"T3!3,9"_s);
    EXPECT_EQ(r.read->cellPlaces.at(cellAt(r.expected, u"disclosure.fees.amount"_s)).name, u"T2!13,1"_s);
}

TEST(Recogniser, tablesAloneAreAReport) {
    Read r;
    std::erase_if(r.source.blocks,
                  [](const SourceBlock& block) { return !std::holds_alternative<SourceTable>(block); });
    r.recognise();
    ASSERT_TRUE(r.read);
    expectSameCells(r.read->content.report, r.expected);
    EXPECT_EQ(r.read->content.report.year, 0);
    EXPECT_GE(r.notes(Problem::Code::MissingMember), 2);
    // In words: such a file has no paths.
    QStringList texts;
    for (const ReadNote& note : r.read->content.notes) {
        texts.append(problemText(note.problem));
        EXPECT_FALSE(texts.back().contains(u'$')) << texts.back().toStdString();
    }
    EXPECT_EQ(texts.filter(u"the year was not found"_s).size(), 1);
    EXPECT_EQ(texts.filter(u"the agency's name was not found"_s).size(), 1);
}

TEST(Recogniser, whatStandsAroundTheReportIsLeftOut) {
    Read r;
    const auto paragraph = [](const QString& text) { return SourceParagraph{text, {}}; };
    r.source.blocks.insert(r.source.blocks.begin(), {paragraph(u"首页"_s), paragraph(u"政务公开"_s),
                                                     paragraph(u"当前位置：首页 > 年报"_s)});
    for (const QString& text :
         {u"【打印本页】"_s, u"上一篇：无"_s, u"主办单位：某市人民政府办公室"_s, u"ICP备00000000号"_s})
        r.source.blocks.emplace_back(paragraph(text));
    r.recognise();
    ASSERT_TRUE(r.read);
    expectSameCells(r.read->content.report, r.expected);
    expectSameTexts(r.read->content.report, r.expected);
}

TEST(Recogniser, theEmbeddedFigureIsTakenAndTheOtherNoted) {
    Read r;
    r.source.embedded = writeReport(r.expected);
    r.recognise();
    ASSERT_TRUE(r.read);
    EXPECT_EQ(writeReport(r.read->content.report), r.source.embedded);
    EXPECT_EQ(r.notes(Problem::Code::PrintDiffers), 0);
    figure(r.table(disclosure), u"行政许可"_s, 1).text = u"987654"_s;
    r.recognise();
    EXPECT_EQ(writeReport(r.read->content.report), r.source.embedded);
    EXPECT_EQ(r.notes(Problem::Code::PrintDiffers), 1);
    r.source.embedded = "{";
    r.recognise();
    EXPECT_EQ(r.value("disclosure.licensing.decisions"), u"987654"_s);
    EXPECT_EQ(r.notes(Problem::Code::NotJson), 1);
}

TEST(Recogniser, aSignatureMayStandOnOneLine) {
    const struct {
        const char* name;
        QString line;
        QString agency; ///< empty where the line is no signature
    } rows[] = {
        {"agency and date", u"海港市渔业局　2025年1月20日"_s, u"海港市渔业局"_s},
        {"without a space", u"海港市渔业局2025年1月20日"_s, u"海港市渔业局"_s},
        {"a period", u"统计期限自2024年1月1日至2024年12月31日"_s, {}},
        {"what a date is of", u"填报日期：2025年1月20日"_s, {}},
        {"the end of a sentence", u"办法已修订，施行于2025年1月20日"_s, {}},
        {"no day of the calendar", u"海港市渔业局2025年2月30日"_s, {}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        Read r;
        r.source.blocks.emplace_back(SourceParagraph{u"其他事项没有了。"_s, {}});
        r.source.blocks.emplace_back(SourceParagraph{row.line, {}});
        r.recognise();
        ASSERT_TRUE(r.read);
        const Report& read = r.read->content.report;
        EXPECT_EQ(read.signature.agency, row.agency);
        EXPECT_EQ(read.narrative.back().back().text.contains(QString(row.line).remove(u'　')),
                  row.agency.isEmpty());
    }
}

TEST(Recogniser, refuses) {
    SourceTable other{2,
                      2,
                      {{0, 0, 1, 1, u"品名"_s, {}},
                       {0, 1, 1, 1, u"数量"_s, {}},
                       {1, 0, 1, 1, u"大米"_s, {}},
                       {1, 1, 1, 1, u"12"_s, {}}}};
    const struct {
        const char* name;
        Source source;
    } rows[] = {
        {"nothing", {}},
        {"a letter", {{SourceParagraph{u"您好，随信附上材料。"_s, {}}}, {}, {}}},
        {"another table", {{other}, {}, {}}},
        {"a table of no size", {{SourceTable{}}, {}, {}}},
        {"cells outside their table",
         {{SourceTable{1, 1, {{-1, 5, 100000000, 100000000, u"1"_s, {}}}}}, {}, {}}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const auto read = recogniseReport(row.source, u"x.docx"_s);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.problem().code, Problem::Code::NotAReport);
    }
}

} // namespace nianbao::test
