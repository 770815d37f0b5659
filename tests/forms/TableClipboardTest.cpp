#include "table/CellClipboard.h"

#include <support/Fixtures.h>

#include <gtest/gtest.h>

namespace nianbao {

using namespace Qt::StringLiterals;
using test::cellAt;

namespace {

/// What a plan says in one line: path=figure for each cell, or why it was refused.
QString planLine(const PastePlan& plan, const ReportFormat& format) {
    switch (plan.refusal.kind) {
    case PasteRefusal::Kind::None:
        break;
    case PasteRefusal::Kind::Empty:
        return u"empty"_s;
    case PasteRefusal::Kind::TooLarge:
        return u"too large %1x%2 in %3x%4"_s.arg(plan.refusal.blockRows)
            .arg(plan.refusal.blockColumns)
            .arg(plan.refusal.roomRows)
            .arg(plan.refusal.roomColumns);
    case PasteRefusal::Kind::LineTooWide:
        return u"too wide %1"_s.arg(plan.refusal.line);
    case PasteRefusal::Kind::Uneven:
        return u"uneven %1"_s.arg(plan.refusal.line);
    case PasteRefusal::Kind::NotACell:
        return u"no cell %1,%2 %3"_s.arg(plan.refusal.line).arg(plan.refusal.column).arg(plan.refusal.text);
    case PasteRefusal::Kind::TooMuch:
        return u"too much"_s;
    }
    QStringList words;
    for (const auto& [cell, value] : plan.values) {
        const CellSpec& spec = format.cells()[static_cast<size_t>(cell)];
        words.append(spec.row + u'.' + spec.column + u'=' + value.toString());
    }
    return words.join(u' ');
}

struct ParseRow {
    const char* name;
    QString text;
    TextBlock block;
};

TEST(CellClipboard, SplitsWhatOtherProgramsWrite) {
    const ParseRow rows[] = {
        {"one cell", u"12"_s, {{u"12"_s}}},
        {"Excel ends each line", u"1\t2\r\n3\t4\r\n"_s, {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}},
        {"WPS with bare line feeds", u"1\t2\n3\t4"_s, {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}},
        {"old Mac line ends", u"1\r2\r"_s, {{u"1"_s}, {u"2"_s}}},
        {"blanks at the end of a line stay", u"1\t\t\n"_s, {{u"1"_s, u""_s, u""_s}}},
        {"several line ends at the end", u"1\n\n\n"_s, {{u"1"_s}}},
        {"a blank line inside stays", u"1\n\n2\n"_s, {{u"1"_s}, {u""_s}, {u"2"_s}}},
        {"a quoted line end", u"\"甲\n乙\"\t3\n"_s, {{u"甲\n乙"_s, u"3"_s}}},
        {"a doubled quote", u"\"a\"\"b\"\t3"_s, {{u"a\"b"_s, u"3"_s}}},
        {"a lone quote is a character", u"\"5\t6"_s, {{u"\"5"_s, u"6"_s}}},
        {"nothing", u""_s, {}},
        {"line ends alone", u"\r\n\r\n"_s, {}},
    };
    for (const ParseRow& row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(CellClipboard::parse(row.text), row.block);
    }
}

TEST(CellClipboard, WritesWhatItReads) {
    const TextBlock block{{u"1"_s, u""_s, u"3"_s}, {u"甲\t乙"_s, u"\"引\""_s, u"7.948"_s}};
    EXPECT_EQ(CellClipboard::toText({{u"1"_s, u""_s}, {u"2"_s, u"3"_s}}), u"1\t\n2\t3\n"_s);
    EXPECT_EQ(CellClipboard::parse(CellClipboard::toText(block)), block);
    EXPECT_EQ(CellClipboard::toHtml({{u"1"_s, u"a<b"_s}}),
              u"<table><tr><td>1</td><td>a&lt;b</td></tr></table>"_s);
}

struct PlanRow {
    const char* name;
    const char* start;
    QString text;
    QString expected;
};

void PrintTo(const PlanRow& row, std::ostream* out) {
    *out << row.name;
}

const PlanRow taken[] = {
    {"one figure", "requests.received.naturalPerson", u"12\n"_s, u"received.naturalPerson=12"_s},
    {"a block", "requests.received.naturalPerson", u"1\t2\r\n3\t4\r\n"_s,
     u"received.naturalPerson=1 received.enterprise=2 carriedIn.naturalPerson=3 carriedIn.enterprise=4"_s},
    {"thousands and full width", "requests.received.naturalPerson", u"1,234\t１２\t ３，４５６ "_s,
     u"received.naturalPerson=1234 received.enterprise=12 received.researchInstitution=3456"_s},
    {"blanks keep", "requests.received.naturalPerson", u"1\t\t3"_s,
     u"received.naturalPerson=1 received.researchInstitution=3"_s},
    {"strokes are blanks", "requests.received.naturalPerson", u"1\t/\t—\t4"_s,
     u"received.naturalPerson=1 received.publicWelfareOrganization=4"_s},
    {"a column of labels", "requests.received.naturalPerson", u"本年新收\t1\t2\n上年结转\t3\t4\n"_s,
     u"received.naturalPerson=1 received.enterprise=2 carriedIn.naturalPerson=3 carriedIn.enterprise=4"_s},
    {"numbered labels are labels", "requests.refused.stateSecret.naturalPerson",
     u"1.属于国家秘密\t7\n2.其他法律行政法规禁止公开\t8\n"_s,
     u"refused.stateSecret.naturalPerson=7 refused.prohibitedByLaw.naturalPerson=8"_s},
    {"a label over blanks only", "requests.received.naturalPerson", u"新收\t\n结转\t4\n"_s,
     u"carriedIn.naturalPerson=4"_s},
    {"merged labels, Excel", "requests.carriedIn.naturalPerson",
     u"二、结转\t\t\t1\t2\n三、结果\t（一）公开\t\t3\t4\n\t（二）部分\t\t5\t6\n\t（三）不予\t1.秘密\t7\t8\n"_s,
     u"carriedIn.naturalPerson=1 carriedIn.enterprise=2 granted.naturalPerson=3 granted.enterprise=4 "
     "partlyGranted.naturalPerson=5 partlyGranted.enterprise=6 refused.stateSecret.naturalPerson=7 "
     "refused.stateSecret.enterprise=8"_s},
    {"merged labels, Word", "requests.carriedIn.naturalPerson",
     u"二、结转\t1\t2\r\n三、结果\t（一）公开\t3\t4\r\n\t（三）不予\t1.秘密\t7\t8\r\n"_s,
     u"carriedIn.naturalPerson=1 carriedIn.enterprise=2 granted.naturalPerson=3 granted.enterprise=4 "
     "partlyGranted.naturalPerson=7 partlyGranted.enterprise=8"_s},
    {"head lines above, Excel", "requests.received.naturalPerson",
     u"（说明）\t申请人情况\t\n\t自然人\t商业企业\n新收\t1\t2\n"_s,
     u"received.naturalPerson=1 received.enterprise=2"_s},
    {"head lines above, Word", "requests.received.naturalPerson",
     u"（说明）\t申请人情况\n\t自然人\t总计\n\t\t商业企业\t\n新收\t1\t2\n"_s,
     u"received.naturalPerson=1 received.enterprise=2"_s},
    {"over the head rows of table 2", "disclosure.normativeDocuments.issued",
     u"1\t2\t3\n第五项\t\t\n内容\t数量\t\n9\t\t\n"_s,
     u"normativeDocuments.issued=1 normativeDocuments.repealed=2 normativeDocuments.inForce=3 "
     "licensing.decisions=9"_s},
    {"table 2 from Excel, merged figures trail blanks", "disclosure.regulations.issued",
     u"第一项\t\t\t\n内容\t制发\t废止\t有效\n规章\t0\t1\t2\n文件\t3\t4\t5\n第五项\t\t\t\n内容\t数量\t\t\n许可"
     u"\t6\t\t\n"
     "第六项\t\t\t\n内容\t数量\t\t\n处罚\t7\t\t\n强制\t8\t\t\n第八项\t\t\t\n内容\t金额\t\t\n收费\t7.948\t\t\n"_s,
     u"regulations.issued=0 regulations.repealed=1 regulations.inForce=2 normativeDocuments.issued=3 "
     "normativeDocuments.repealed=4 normativeDocuments.inForce=5 licensing.decisions=6 penalties.decisions=7 "
     "compulsoryMeasures.decisions=8 fees.amount=7.948"_s},
    {"table 2 from Word, merged figures are one cell", "disclosure.regulations.issued",
     u"第一项\n内容\t制发\t废止\t有效\n规章\t0\t1\t2\n文件\t3\t4\t5\n第五项\n内容\t数量\n许可\t6\n第六项\n内"
     u"容\t数量\n处罚\t7\n"
     "强制\t8\n第八项\n内容\t金额\n收费\t7.948\n"_s,
     u"regulations.issued=0 regulations.repealed=1 regulations.inForce=2 normativeDocuments.issued=3 "
     "normativeDocuments.repealed=4 normativeDocuments.inForce=5 licensing.decisions=6 penalties.decisions=7 "
     "compulsoryMeasures.decisions=8 fees.amount=7.948"_s},
    {"a remark in brackets", "disclosure.regulations.issued", u"22（其中修订16件）"_s,
     u"regulations.issued=22"_s},
    {"the last cell", "requests.carriedForward.total", u"5"_s, u"carriedForward.total=5"_s},
    {"blank cells over the edge", "requests.carriedForward.total", u"5\t\t\n"_s, u"carriedForward.total=5"_s},
};

const PlanRow refused[] = {
    {"nothing", "requests.received.naturalPerson", u"\r\n"_s, u"empty"_s},
    {"too wide", "requests.received.total", u"1\t2"_s, u"too large 1x2 in 25x1"_s},
    {"too high", "requests.carriedForward.naturalPerson", u"1\n2\n"_s, u"too large 2x1 in 1x7"_s},
    {"wider than a later row of table 2", "disclosure.normativeDocuments.issued", u"1\t2\t3\n4\t5\t6\n"_s,
     u"too wide 2"_s},
    {"a word alone", "requests.received.naturalPerson", u"许多"_s, u"no cell 1,1 许多"_s},
    {"a word among figures", "requests.received.naturalPerson", u"1\t2\n3\t多\n"_s, u"no cell 2,2 多"_s},
    {"a word behind a label", "requests.received.naturalPerson", u"甲\t1\t2\n乙\t3\t多\n"_s,
     u"no cell 2,3 多"_s},
    {"a line of words between figures", "requests.received.naturalPerson", u"1\t2\n甲\t乙\n3\t4\n"_s,
     u"no cell 2,1 甲"_s},
    {"a minus", "requests.received.naturalPerson", u"1\t-2"_s, u"no cell 1,2 -2"_s},
    {"a fraction of a count", "requests.received.naturalPerson", u"1.5"_s, u"no cell 1,1 1.5"_s},
    {"19 digits", "requests.received.naturalPerson", u"1234567890123456789"_s,
     u"no cell 1,1 1234567890123456789"_s},
    {"seven places of an amount", "disclosure.fees.amount", u"0.1234567"_s, u"no cell 1,1 0.1234567"_s},
    {"two numbers in a cell", "requests.received.naturalPerson", u"1 2"_s, u"no cell 1,1 1 2"_s},
    {"lines of unlike length", "requests.received.naturalPerson", u"甲\t1\t2\t3\n乙\t4\t5\n"_s,
     u"uneven 2"_s},
    {"a book", "requests.received.naturalPerson", QString(300000, u'1'), u"too much"_s},
};

class PastePlans : public testing::TestWithParam<PlanRow> {};

TEST_P(PastePlans, SayWhichCellGetsWhat) {
    const PlanRow& row = GetParam();
    SCOPED_TRACE(row.name);
    const Report report(ReportFormat::forYear(2024), 2024);
    const int start = cellAt(report, QString::fromLatin1(row.start));
    const int table = report.format->cells()[static_cast<size_t>(start)].table;
    const PastePlan plan = CellClipboard::plan(row.text, *report.format, table, start);
    EXPECT_EQ(planLine(plan, *report.format), row.expected);
    EXPECT_TRUE(plan.refusal.kind == PasteRefusal::Kind::None || plan.values.empty());
}

INSTANTIATE_TEST_SUITE_P(Taken, PastePlans, testing::ValuesIn(taken));
INSTANTIATE_TEST_SUITE_P(Refused, PastePlans, testing::ValuesIn(refused));

TEST(CellClipboard, CountsWhatWasLeftOut) {
    const Report report(ReportFormat::forYear(2024), 2024);
    const int start = cellAt(report, u"requests.received.naturalPerson"_s);
    const PastePlan plan = CellClipboard::plan(u"\t自然人\t企业\n新收\t1（含网上）\t\n"_s, *report.format,
                                               report.format->tableIndex(u"requests"_s), start);
    EXPECT_EQ(plan.headLines, 1);
    EXPECT_EQ(plan.labelColumns, 1);
    EXPECT_EQ(plan.blanksKept, 1);
    EXPECT_EQ(plan.notes, (std::map<int, QString>{{start, u"含网上"_s}}));
}

TEST(CellClipboard, TakesAWholeTableOfEachFormatBack) {
    for (const ReportFormat* format : ReportFormat::all()) {
        for (int table = 0; table < static_cast<int>(format->tables().size()); ++table) {
            SCOPED_TRACE(
                (format->id() + u' ' + format->tables()[static_cast<size_t>(table)].id).toStdString());
            const std::vector<int>& cells = format->tables()[static_cast<size_t>(table)].cells;
            TextBlock block;
            QString row;
            for (size_t i = 0; i < cells.size(); ++i) {
                // Table 4 prints its three rows beside each other.
                const QString cellRow = format->tables()[static_cast<size_t>(table)].gridRows == 4
                                            ? u"one"_s
                                            : format->cells()[static_cast<size_t>(cells[i])].row;
                if (cellRow != std::exchange(row, cellRow))
                    block.emplace_back();
                block.back().append(QString::number(i + 1));
            }
            const PastePlan plan =
                CellClipboard::plan(CellClipboard::toText(block), *format, table, cells.front());
            ASSERT_EQ(plan.values.size(), cells.size());
            for (size_t i = 0; i < cells.size(); ++i) {
                EXPECT_EQ(plan.values[i].first, cells[i]);
                EXPECT_EQ(plan.values[i].second.toString(), QString::number(i + 1));
            }
        }
    }
}

} // namespace
} // namespace nianbao
