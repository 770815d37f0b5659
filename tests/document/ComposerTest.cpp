#include "DocumentTestSupport.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace nianbao::test {
namespace {

const Block* firstOf(const std::vector<Block>& blocks, Block::Kind kind) {
    const auto found =
        std::find_if(blocks.begin(), blocks.end(), [&](const Block& b) { return b.kind == kind; });
    return found == blocks.end() ? nullptr : &*found;
}

Report withPart(const QString& heading, const QString& text) {
    Report report = Report::forAgency(harbourOffice(), 2024);
    report.narrative[1] = {{7, heading, text, {}}};
    return report;
}

/// The blocks between the heading of section one and that of section two.
std::vector<Block> overviewOf(const Report& report) {
    std::vector<Block> blocks;
    for (Block& block : compose(report)) {
        if (block.section == 1 && !(block.kind == Block::Kind::Heading && block.level == 1))
            blocks.push_back(std::move(block));
    }
    return blocks;
}

TEST(Composer, PrintsTitleSectionsAndSignatureInOrder) {
    const std::vector<Block> blocks = compose(harbourReport());
    EXPECT_EQ(blocks.front().kind, Block::Kind::Title);
    EXPECT_EQ(blocks.front().spans.front().text, u"临海市港口管理局2024年政府信息公开工作年度报告"_s);
    EXPECT_EQ(blocks.back().kind, Block::Kind::Signature);
    EXPECT_EQ(blocks.back().spans.back().text, u"2025年1月20日"_s);
    QStringList headings;
    for (const Block& block : blocks) {
        if (block.kind == Block::Kind::Heading && block.level == 1)
            headings.append(block.spans.front().text);
    }
    EXPECT_EQ(headings, QStringList({u"一、总体情况"_s, u"二、主动公开政府信息情况"_s,
                                     u"三、收到和处理政府信息公开申请情况"_s,
                                     u"四、政府信息公开行政复议、行政诉讼情况"_s,
                                     u"五、存在的主要问题及改进情况"_s, u"六、其他需要报告的事项"_s}));
    EXPECT_EQ(std::count_if(blocks.begin(), blocks.end(),
                            [](const Block& b) { return b.kind == Block::Kind::Table; }),
              3);
}

TEST(Composer, ReportWithNothingHasHeadingsAndTablesOnly) {
    const Report empty(ReportFormat::forYear(2024), 2024);
    for (const Block& block : compose(empty)) {
        EXPECT_NE(block.kind, Block::Kind::Paragraph);
        EXPECT_NE(block.kind, Block::Kind::Signature);
    }
}

TEST(Composer, AddressesAreSpansThatLeadThere) {
    const auto blocks = overviewOf(withPart({}, u"见http://www.example.cn/a。\n邮箱a@example.cn"_s));
    ASSERT_EQ(blocks.size(), 2U);
    ASSERT_EQ(blocks[0].spans.size(), 3U);
    EXPECT_EQ(blocks[0].spans[1].link, u"http://www.example.cn/a"_s);
    EXPECT_EQ(blocks[0].spans[2].text, u"。"_s);
    EXPECT_EQ(blocks[0].spans[2].link, QString());
    ASSERT_EQ(blocks[1].spans.size(), 2U);
    EXPECT_EQ(blocks[1].spans[1].link, u"mailto:a@example.cn"_s);
    EXPECT_EQ(blocks[1].spans[1].source.start, 28);
}

TEST(Composer, NumberedParagraphsAreAList) {
    const struct {
        const char* name;
        QString text;
        std::vector<int> numbers;
    } rows[] = {
        {"dots", u"引言。\n1.甲。\n2.乙。\n3．丙。"_s, {0, 1, 2, 3}},
        {"brackets", u"（1）甲。\n（2）乙。\n末段。"_s, {1, 2, 0}},
        {"one is no list", u"1.甲。\n乙。"_s, {0, 0}},
        {"figures", u"1.5万件。\n2.5万件。"_s, {0, 0}},
        {"two lists", u"1.甲。\n2.乙。\n1、丙。\n2、丁。"_s, {1, 2, 1, 2}},
        {"a gap", u"1.甲。\n3.乙。"_s, {0, 0}},
        {"not from one", u"2.甲。\n3.乙。"_s, {0, 0}},
    };
    for (const auto& row : rows) {
        std::vector<int> numbers;
        for (const Block& block : overviewOf(withPart({}, row.text)))
            numbers.push_back(block.listNumber);
        EXPECT_EQ(numbers, row.numbers) << row.name;
    }
}

TEST(Composer, BlankCellPrintsEmptyAndZeroPrintsZero) {
    Report report = harbourReport();
    const TableSpec& spec = report.format->tables()[1];
    const int first = spec.cells[0];
    const int second = spec.cells[1];
    report.cells[static_cast<size_t>(first)] = CellValue();
    report.cells[static_cast<size_t>(second)] = CellValue(0);
    for (const Block& block : compose(report)) {
        if (block.kind != Block::Kind::Table || block.table.table != 1)
            continue;
        for (size_t i = 0; i < spec.grid.size(); ++i) {
            if (spec.grid[i].cell == first) {
                EXPECT_EQ(block.table.cellTexts[i], QString());
            }
            if (spec.grid[i].cell == second) {
                EXPECT_EQ(block.table.cellTexts[i], u"0"_s);
            }
        }
        return;
    }
    FAIL() << "no table of requests";
}

TEST(Composer, IndentationOfTheTextIsTheLayouts) {
    const std::vector<Block> blocks = overviewOf(withPart({}, u"　　第一段。\n\n \t第二段。　\n"_s));
    ASSERT_EQ(blocks.size(), 2U);
    EXPECT_EQ(blocks[0].spans.front().text, u"第一段。"_s);
    EXPECT_EQ(blocks[0].spans.front().source.start, 2);
    EXPECT_EQ(blocks[1].spans.front().text, u"第二段。"_s);
    EXPECT_EQ(blocks[1].spans.front().source.start, 10);
}

TEST(Composer, NoteOfACellPrintsBehindItsFigure) {
    Report report = harbourReport();
    const int cell = cellAt(report, u"disclosure.regulations.inForce"_s);
    report.cells[static_cast<size_t>(cell)] = CellValue(22);
    const TableSpec& spec = report.format->tables()[0];
    const Where where = Where::atCell(cell, 0, spec.section);
    report.notes = {
        QJsonObject{{u"where"_s, where.toJson(report)}, {u"text"_s, u"其中修订16件"_s}},
        QJsonObject{{u"where"_s, QJsonObject{{u"table"_s, u"none"_s}}}, {u"text"_s, u"无处可放"_s}}};
    const std::vector<Block> blocks = compose(report);
    const Block* table = firstOf(blocks, Block::Kind::Table);
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(std::count(table->table.cellTexts.begin(), table->table.cellTexts.end(),
                           u"22（其中修订16件）"_s) == 1);
}

struct HeadingRow {
    const char* name;
    QString heading;
    QString text;
    size_t blocks;
    Block::Kind firstKind;
    QString kai; ///< what is set in 楷体 in the first block
};

class ComposerHeading : public testing::TestWithParam<HeadingRow> {};

TEST_P(ComposerHeading, IsSetInKai) {
    const HeadingRow& row = GetParam();
    const std::vector<Block> blocks = overviewOf(withPart(row.heading, row.text));
    ASSERT_EQ(blocks.size(), row.blocks);
    EXPECT_EQ(blocks.front().kind, row.firstKind);
    QString kai;
    for (const Span& span : blocks.front().spans) {
        if (span.role == FontRole::Heading2)
            kai += span.text;
    }
    EXPECT_EQ(kai, row.kai);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, ComposerHeading,
    testing::Values(
        HeadingRow{"OfAPart", u"（一）主动公开"_s, u"正文。"_s, 2, Block::Kind::Heading, u"（一）主动公开"_s},
        HeadingRow{"ThatRunsIn", u"（一）主动公开情况。"_s, u"正文。"_s, 1, Block::Kind::Paragraph,
                   u"（一）主动公开情况。"_s},
        HeadingRow{"WithoutText", u"（一）主动公开情况。"_s, u""_s, 1, Block::Kind::Heading,
                   u"（一）主动公开情况。"_s},
        HeadingRow{"WrittenInTheText", u""_s, u"（二）加强培训。正文。"_s, 1, Block::Kind::Paragraph,
                   u"（二）加强培训。"_s},
        HeadingRow{"AloneInTheText", u""_s, u"（二）加强培训\n正文。"_s, 2, Block::Kind::Heading,
                   u"（二）加强培训"_s},
        HeadingRow{"BracketsInTheText", u""_s, u"（例如）正文。"_s, 1, Block::Kind::Paragraph, u""_s},
        HeadingRow{"ThirdLevelStaysBody", u""_s, u"1.正文。"_s, 1, Block::Kind::Paragraph, u""_s},
        HeadingRow{"LongSentenceIsText", u""_s, u"（三）"_s + QString(60, u'字') + u"。"_s, 1,
                   Block::Kind::Paragraph, u""_s}),
    [](const auto& row) { return row.param.name; });

TEST(Composer, TitleAsPrintedWins) {
    Report report = harbourReport();
    report.title = u"临海市港口管理局\n二〇二四年度报告"_s;
    EXPECT_EQ(firstOf(compose(report), Block::Kind::Title)->spans.front().text, report.title);
}

} // namespace
} // namespace nianbao::test
