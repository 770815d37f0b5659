#include "decode/SheetReader.h"
#include "SourceTestSupport.h"

#include <document/XlsxWriter.h>
#include <report/Report.h>

namespace nianbao::test {
namespace {

const QByteArray workbook =
    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"a\"/>"
    "<sheet name=\"藏\" sheetId=\"2\" r:id=\"b\" state=\"hidden\"/></sheets></workbook>";
const QByteArray rels =
    "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/a.xml\"/>"
    "<Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"worksheets/b.xml\"/>"
    "<Relationship Id=\"c\" Type=\"x/styles\" Target=\"styles.xml\"/>"
    "<Relationship Id=\"d\" Type=\"x/sharedStrings\" Target=\"/xl/strings.xml\"/>"
    "</Relationships>";
/// Looks: 0 plain, 1 framed, 2 two places, 3 per cent, 4 a date, 5 thousands.
const QByteArray styles =
    "<styleSheet><numFmts><numFmt numFmtId=\"164\" "
    "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>"
    "<borders><border><left/></border><border><left style=\"thin\"/></border></borders><cellXfs>"
    "<xf numFmtId=\"0\" borderId=\"0\"/><xf numFmtId=\"0\" borderId=\"1\"/><xf numFmtId=\"2\"/>"
    "<xf numFmtId=\"10\"/><xf numFmtId=\"164\"/><xf numFmtId=\"3\"/></cellXfs></styleSheet>";
const QByteArray strings =
    "<sst><si><t>共享</t></si><si><r><t>甲</t></r><r><t>乙</t></r><rPh><t>注</t></rPh></si>"
    "<si><t>a_x005F_b</t></si>"
    "<si><r><rPr><strike/></rPr><t>12</t></r><r><rPr><strike val=\"0\"/></rPr><t>34</t></r>"
    "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></si></sst>";

Result<Source> readSheetXml(const QByteArray& sheet) {
    return readSheet(zipOf({{"xl/workbook.xml"_L1, workbook},
                            {"xl/_rels/workbook.xml.rels"_L1, rels},
                            {"xl/styles.xml"_L1, styles},
                            {"xl/strings.xml"_L1, strings},
                            {"xl/worksheets/b.xml"_L1, "<worksheet/>"},
                            {"xl/worksheets/a.xml"_L1, "<worksheet>" + sheet + "</worksheet>"}}),
                     u"x.xlsx"_s);
}

QByteArray text(const QByteArray& place, const QByteArray& content, const QByteArray& look = "0") {
    return "<c r=\"" + place + "\" t=\"inlineStr\" s=\"" + look + "\"><is><t>" + content + "</t></is></c>";
}

QByteArray number(const QByteArray& place, const QByteArray& value, const QByteArray& look = "0") {
    return "<c r=\"" + place + "\" s=\"" + look + "\"><v>" + value + "</v></c>";
}

QByteArray rowsOf(const std::vector<QByteArray>& rows) {
    QByteArray data = "<sheetData>";
    for (const QByteArray& row : rows)
        data += "<row>" + row + "</row>";
    return data + "</sheetData>";
}

} // namespace

TEST(SheetReader, readsOurOwn) {
    for (const QString& name : fixtureReports()) {
        SCOPED_TRACE(name.toStdString());
        const Report report = fixtureReport(name);
        const auto xlsx = writeXlsx(report, {u"年报"_s, {}, {}, {}});
        ASSERT_TRUE(xlsx);
        const auto source = readSheet(*xlsx, name);
        ASSERT_TRUE(source) << problemText(source.problem()).toStdString();
        const std::vector<Block> blocks = compose(report);
        size_t next = 0;
        // Below and beside them stand checks.
        const auto tables = tablesOf(*source);
        for (const TableBlock* block : tableBlocksOf(blocks)) {
            while (next < tables.size() && tables[next]->columns != block->spec().gridColumns())
                ++next;
            ASSERT_LT(next, tables.size());
            expectTable(*tables[next++], block->spec(), [&](size_t item) {
                const int cell = block->spec().grid[item].cell;
                return cell < 0 ? block->textAt(item) : report.cells[static_cast<size_t>(cell)].toString();
            });
        }
        EXPECT_EQ(linesOf(*source).value(0), u"表二"_s);
    }
}

TEST(SheetReader, printsValues) {
    const struct {
        const char* name;
        QByteArray cell;
        QString shown;
    } rows[] = {
        {"a whole number", number("B1", "12"), u"12"_s},
        {"nought", number("B1", "0"), u"0"_s},
        {"more digits than it has", number("B1", "7.9480000000000004"), u"7.948"_s},
        {"a sum of tenths", number("B1", "0.30000000000000004"), u"0.3"_s},
        {"small", number("B1", "1.0000000000000001E-5"), u"0.00001"_s},
        {"large", number("B1", "59237.244899999998"), u"59237.2449"_s},
        {"two places", number("B1", "7.5", "2"), u"7.50"_s},
        {"never fewer places than it has", number("B1", "7.948", "2"), u"7.948"_s},
        {"per cent", number("B1", "9.5000000000000001E-2", "3"), u"9.50%"_s},
        {"a date", number("B1", "45677", "4"), u"2025年1月20日"_s},
        {"no separators", number("B1", "1234", "5"), u"1234"_s},
        {"a shared string", "<c r=\"B1\" t=\"s\"><v>0</v></c>", u"共享"_s},
        {"a shared string of runs", "<c r=\"B1\" t=\"s\"><v>1</v></c>", u"甲乙"_s},
        {"an escaped string", "<c r=\"B1\" t=\"s\"><v>2</v></c>", u"a_b"_s},
        {"struck and raised runs", "<c r=\"B1\" t=\"s\"><v>3</v></c>", u"34¹"_s},
        {"no such string", "<c r=\"B1\" t=\"s\"><v>99</v></c>", u""_s},
        {"a formula's number", "<c r=\"B1\"><f>SUM(A1)</f><v>3</v></c>", u"3"_s},
        {"a formula's text", "<c r=\"B1\" t=\"str\"><f>A1</f><v>甲</v></c>", u"甲"_s},
        {"a formula never reckoned", "<c r=\"B1\"><f>A1</f></c>", u""_s},
        {"an error", "<c r=\"B1\" t=\"e\"><v>#REF!</v></c>", u"#REF!"_s},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const auto lines = linesOf(readSheetXml(
            rowsOf({text("A1", "头") + row.cell + text("C1", "尾"), text("A2", "1") + text("B2", "2")})));
        EXPECT_EQ(lines.value(1), u"|头|"_s + row.shown + u"|尾"_s);
    }
}

TEST(SheetReader, partsTables) {
    const QByteArray two = text("A3", "a") + text("B3", "b");
    const struct {
        const char* name;
        QByteArray sheet;
        QStringList lines;
    } rows[] = {
        {"the sheet's name", rowsOf({text("A1", "a") + text("B1", "b")}), {u"表"_s, u"|a|b"_s}},
        {"a title",
         rowsOf({text("A1", "三、申请情况"), text("A2", "a") + text("B2", "b")}),
         {u"三、申请情况"_s, u"|a|b"_s}},
        {"a framed head is no title",
         rowsOf(
             {text("A1", "头", "1") + "<c r=\"B1\" s=\"1\"/>", text("A2", "a", "1") + text("B2", "b", "1")}) +
             "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>",
         {u"表"_s, u"|头{1×2}"_s, u"|a|b"_s}},
        {"a note below",
         rowsOf({text("A1", "a", "1") + text("B1", "b", "1"), text("A2", "注：略")}),
         {u"表"_s, u"|a|b"_s, u"注：略"_s}},
        {"two tables",
         "<sheetData><row r=\"1\">" + text("A1", "1") + text("B1", "2") + "</row><row r=\"3\">" + two +
             "</row></sheetData>",
         {u"表"_s, u"|1|2"_s, u"|a|b"_s}},
        {"two beside each other",
         rowsOf({text("A1", "1") + text("B1", "2") + text("D1", "3") + text("E1", "4")}),
         {u"表"_s, u"|1|2"_s, u"|3|4"_s}},
        {"an empty framed row",
         rowsOf({text("A1", "a", "1") + text("B1", "b", "1"), "<c r=\"A2\" s=\"1\"/><c r=\"B2\" s=\"1\"/>"}),
         {u"表"_s, u"|a|b"_s, u"||"_s}},
        {"merged",
         rowsOf({text("A1", "甲") + text("B1", "1") + text("C1", "2"), text("B2", "3") + text("C2", "4")}) +
             "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>",
         {u"表"_s, u"|甲{2×1}|1|2"_s, u"|3|4"_s}},
        {"merged to the end of the sheet",
         rowsOf({text("A1", "甲") + text("B1", "1"), text("B2", "2")}) +
             "<mergeCells><mergeCell ref=\"A1:A1048576\"/></mergeCells>",
         {u"表"_s, u"|甲{2×1}|1"_s, u"|2"_s}},
        {"prose", rowsOf({text("A1", "甲"), text("A2", "乙")}), {u"甲"_s, u"乙"_s}},
        {"cells far apart",
         "<sheetData><row r=\"1\">" + text("A1", "1") + "</row><row r=\"1048576\">" +
             text("XFD1048576", "2") + "</row></sheetData>",
         {u"1"_s, u"2"_s}},
        {"nothing", "<sheetData/>", {}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(linesOf(readSheetXml(row.sheet)), row.lines);
    }
}

TEST(SheetReader, namesPlaces) {
    const auto source =
        readSheetXml("<sheetData><row r=\"7\">" + text("AA7", "a") + text("AB7", "b") + "</row></sheetData>");
    ASSERT_TRUE(source);
    EXPECT_EQ(tablesOf(*source).front()->cells.back().place.name, u"表!AB7"_s);
}

TEST(SheetReader, refuses) {
    QByteArray many;
    for (int i = 0; i < 300; ++i)
        many += "<row>" + QByteArray("<c s=\"1\"/>").repeated(900) + "</row>";
    const struct {
        const char* name;
        QByteArray sheet;
        Problem::Code code;
    } rows[] = {
        {"rows out of order", "<sheetData><row r=\"2\"/><row r=\"1\"/></sheetData>",
         Problem::Code::TooMuchInside},
        {"columns out of order", rowsOf({text("B1", "1") + text("A1", "2")}), Problem::Code::TooMuchInside},
        {"cells without number", "<sheetData>" + many + "</sheetData>", Problem::Code::TooMuchInside},
        {"no XML", "<a>", Problem::Code::Damaged},
        {"merges without number",
         "<mergeCells>" + QByteArray("<mergeCell ref=\"A1:A2\"/>").repeated(9999) + "</mergeCells>",
         Problem::Code::TooMuchInside},
        {"a huge grid",
         "<sheetData><row r=\"1\">" + text("A1", "1") + text("B1", "1") + "</row><row r=\"900000\">" +
             text("A900000", "2", "1") + text("B900000", "3") +
             "</row></sheetData><mergeCells>"
             "<mergeCell ref=\"A1:A899999\"/></mergeCells>",
         Problem::Code::TooMuchInside},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const auto source = readSheetXml(row.sheet);
        ASSERT_FALSE(source);
        EXPECT_EQ(source.problem().code, row.code) << problemText(source.problem()).toStdString();
    }
    EXPECT_EQ(readSheet(zipOf({{"word/document.xml"_L1, "<a/>"}}), u"x"_s).problem().code,
              Problem::Code::NotOfItsType);
    EXPECT_EQ(readSheet(zipOf({{"xl/workbook.xml"_L1, "<a/>"}}), u"x"_s).problem().code,
              Problem::Code::NotOfItsType);
    EXPECT_EQ(readSheet("a,b", u"x"_s).problem().code, Problem::Code::NotOfItsType);
}

TEST(SheetReader, damageIsSafe) {
    const auto xlsx = writeXlsx(fixtureReport(u"township"_s), {u"年报"_s, {}, {}, {}});
    ASSERT_TRUE(xlsx);
    expectSafeWhenCutOff(readSheet, *xlsx);
    expectSafeWhenChanged(readSheet, *xlsx);
}

} // namespace nianbao::test
