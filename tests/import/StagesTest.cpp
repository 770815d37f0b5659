#include "AgencyReader.h"
#include "LabelAligner.h"
#include "Outline.h"
#include "Paragraphs.h"
#include "SectionFinder.h"
#include "TableLines.h"
#include "TextLines.h"

#include <import/Import.h>
#include <support/Fixtures.h>

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace nianbao::test {

namespace {

/// A language that puts the words of the import in brackets.
class Bracketed : public QTranslator {
public:
    Bracketed() { QCoreApplication::installTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*,
                                    int) const override {
        return context == QByteArray("Import") ? u'<' + QString::fromLatin1(source) + u'>' : QString();
    }
};

} // namespace

TEST(SourcePlace, isSaidInTheUsersLanguage) {
    const Bracketed language;
    const std::pair<QString, QString> rows[] = {
        {u"line 12"_s, u"<line 12>"_s},
        {u"paragraph 3"_s, u"<paragraph 3>"_s},
        {u"table 1, row 14"_s, u"<table 1, row 14>"_s},
        {u"page 2"_s, u"<page 2>"_s},
        {u"Sheet1!B7"_s, u"Sheet1!B7"_s},
        {u"line 12!B7"_s, u"line 12!B7"_s},
        {QString(), QString()},
    };
    for (const auto& [name, said] : rows)
        EXPECT_EQ(placeText({0, {}, name}), said);
    EXPECT_EQ(placeText({4, {}, {}}), u"<page 4>"_s);
    // What a reader names in its own process too.
    const auto read = importReport("a,b\n\"c,d\n", u"x.csv"_s);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.problem().place, u"<line 2>"_s);
}

TEST(TextLines, leavesPageNumbersOut) {
    const std::pair<QString, int> rows[] = {
        {u"— 3 —"_s, 0},    {u"- 12 -"_s, 0}, {u"－３－"_s, 0}, {u"第 3 页"_s, 0}, {u"第3页 共10页"_s, 0},
        {u"     -5-"_s, 0}, {u"3"_s, 1},      {u"共3页"_s, 1},  {u"第三页"_s, 1},  {u"0 - 3"_s, 1},
    };
    for (const auto& [line, kept] : rows) {
        SCOPED_TRACE(line.toStdString());
        EXPECT_EQ(splitLines(line).lines.size(), static_cast<size_t>(kept));
    }
}

TEST(TableLines, partsFiguresFromLabels) {
    const struct {
        const char* name;
        QString line;
        QString labels;
        QStringList figures;
    } rows[] = {
        {"figures after a label", u"规章 0 1 2"_s, u"规章"_s, {u"0"_s, u"1"_s, u"2"_s}},
        {"numbered label", u"1.属于国家秘密 0 7"_s, u"1.属于国家秘密"_s, {u"0"_s, u"7"_s}},
        {"number apart", u"1 属于国家秘密 0 7"_s, u"1属于国家秘密"_s, {u"0"_s, u"7"_s}},
        {"glued figure", u"（一）予以公开0 7"_s, u"(一)予以公开"_s, {u"0"_s, u"7"_s}},
        {"full width", u"规章 １ ２，３４５"_s, u"规章"_s, {u"1"_s, u"2,345"_s}},
        {"note in brackets", u"规章 22（其中修订 16 件） 5"_s, u"规章"_s, {u"22(其中修订16件)"_s, u"5"_s}},
        {"blank marks", u"规章 / —"_s, u"规章"_s, {u"/"_s, u"—"_s}},
        {"empty cell between tabs", u"规章\t1\t\t3"_s, u"规章"_s, {u"1"_s, u""_s, u"3"_s}},
        {"a unit is part of no label", u"规章 3件"_s, u"规章"_s, {u"3件"_s}},
        {"piece of a vertical cell", u"年"_s, u""_s, {}},
        {"label alone", u"（三）不予公开"_s, u"(三)不予公开"_s, {}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const std::vector<TextLine> lines = {{1, row.line, 0, false}};
        const TableText text = readTableLines(lines, 0, 1);
        EXPECT_EQ(text.labels, row.labels);
        EXPECT_EQ(text.runs.empty() ? QStringList() : text.runs.front().figures, row.figures);
    }
}

TEST(LabelAligner, findsALabelAmongPiecesOfOthers) {
    const QString labels = u"甲乙丙丁戊己"_s;
    EXPECT_EQ(alignLabels(u"甲乙x丙", labels), (std::vector<int>{0, 1, -1, 2}));
    EXPECT_EQ(alignLabels(u"丁戊", labels), (std::vector<int>{3, 4}));
    EXPECT_EQ(alignLabels(u"子丑", labels), (std::vector<int>{-1, -1}));
    EXPECT_EQ(alignLabels(u"", labels), std::vector<int>());
    // Whole beats scattered.
    EXPECT_EQ(alignLabels(u"甲甲乙", u"甲丙甲乙"), (std::vector<int>{0, 2, 3}));
}

TEST(Paragraphs, spacesFallAwayBesideChinese) {
    const std::pair<QString, QString> rows[] = {
        {u"公开 68 条"_s, u"公开68条"_s},
        {u"回答 APEC 商务"_s, u"回答APEC商务"_s},
        {u"用 Open Data 格式"_s, u"用Open Data格式"_s},
        {u"　　两 字"_s, u"两字"_s},
        {u"12 34"_s, u"12 34"_s},
    };
    for (const auto& [line, expected] : rows)
        EXPECT_EQ(withoutPdfSpaces(line), expected);
}

TEST(Paragraphs, areRejoinedWhereTheIndentIsLost) {
    // 20 characters a line, the first of a paragraph 18; a line of each kind before, to tell the width by.
    const QString before = u"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未\n"
                           "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉\n"
                           "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉\n"
                           "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉\n结束。\n"_s;
    const struct {
        const char* name;
        QString text;
        QStringList paragraphs;
    } rows[] = {
        {"a first line that happens to end in a stop",
         u"一二三四五六七八九十一二三四五六七。\n一二三四五六七八九十一二三四五六七八九十\n末。"_s,
         {u"一二三四五六七八九十一二三四五六七。一二三四五六七八九十一二三四五六七八九十末。"_s}},
        {"a full line that happens to end in a stop",
         u"一二三四五六七八九十一二三四五六七八\n一二三四五六七八九十一二三四五六七八九。\n一二三四五六七八九十一二三四五六七八九十\n末。"_s,
         {u"一二三四五六七八九十一二三四五六七八一二三四五六七八九十一二三四五六七八九。一二三四五六七八九十一二三四五六七八九十末。"_s}},
        {"a new paragraph after a full line",
         u"一二三四五六七八九十一二三四五六七八\n一二三四五六七八九十一二三四五六七八九。\n一二三四五六七八九十一二三四五六七八\n末。"_s,
         {u"一二三四五六七八九十一二三四五六七八一二三四五六七八九十一二三四五六七八九。"_s,
          u"一二三四五六七八九十一二三四五六七八末。"_s}},
        {"an item that goes on from a full line",
         u"一二三四五六七八九十一二三四五六七八\n一是四五六七八九十一二三四五六七八九十；\n二是三四五六七八九十一二三四五六七八九十\n末。"_s,
         {u"一二三四五六七八九十一二三四五六七八一是四五六七八九十一二三四五六七八九十；二是三四五六七八九十一二三四五六七八九十末。"_s}},
        {"paragraphs of one line", u"短短一句。\n又是一句。"_s, {u"短短一句。"_s, u"又是一句。"_s}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const TextLines split = splitLines(before + row.text);
        const LineBreaking breaking = lineBreakingOf(split.lines, {{0, split.lines.size()}});
        ASSERT_EQ(breaking.fullWidth, 40);
        const auto parts = readParts(split.lines, 5, split.lines.size(), breaking);
        ASSERT_EQ(parts.size(), 1U);
        EXPECT_EQ(parts[0].text.split(u'\n'), row.paragraphs) << parts[0].text.toStdString();
    }
}

TEST(SectionFinder, findsHeadings) {
    const ReportFormat& format = ReportFormat::forYear(2024);
    const struct {
        const char* name;
        QString text;
        int found;
    } rows[] = {
        {"official", u"一、总体情况"_s, 1},
        {"spaces", u"一 、 总 体 情 况"_s, 1},
        {"without number", u"总体情况"_s, 1},
        {"broken", u"三、收到和处理政府信息\n公开申请情况"_s, 1},
        {"two in order", u"一、总体情况\n五、存在的主要问题和改进情况"_s, 2},
        {"two out of order", u"五、存在的主要问题及改进情况\n一、总体情况"_s, 2},
        {"out of order without its number", u"存在的主要问题及改进情况\n一、总体情况"_s, 1},
        {"a row of table 3", u"一、本年新收政府信息公开申请数量"_s, 0},
        {"another heading", u"一、收费情况"_s, 0},
        {"met behind their numbers", u"一、基本情况\n五、存在问题及改进措施\n六、其他事项"_s, 3},
        {"the same without them", u"基本情况\n其他事项"_s, 0},
        {"prose", u"总体情况良好，群众满意。"_s, 0},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(findSections(splitLines(row.text).lines, format).size(), static_cast<size_t>(row.found));
    }
}

TEST(Outline, thePrefaceOpensAfterATableOfContents) {
    const QString title = u"海港市渔业局2024年政府信息公开工作年度报告\n"_s;
    const QString preface = u"根据规定，编制本报告。\n"_s;
    const QString sections =
        u"一、总体情况\n正文。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
        "五、存在的主要问题及改进情况\n正文。\n"_s;
    const struct {
        const char* name;
        QString contents;
        size_t skipped;
    } rows[] = {
        {"none", {}, 0},
        {"headings", u"一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"_s, 3},
        {"its own heading, leaders and pages",
         u"目 录\n一、总体情况……1\n（一）主动公开 …… 1\n二、主动公开政府信息情况 ...... 3\n"
         "三、收到和处理政府信息公开申请情况 —— 4\n"_s,
         5},
        {"bullets", u"• 一、总体情况\n• 二、主动公开政府信息情况\n• 五、存在的主要问题及改进情况\n"_s, 3},
        {"a cover before it, the title again after it",
         u"二〇二五年一月\n目录\n一、总体情况…………1\n二、主动公开政府信息情况…………2\n五、存在的主要问题及改进情况…………5\n"_s +
             title,
         6},
        {"two headings only", u"一、总体情况\n二、主动公开政府信息情况\n"_s, 0},
        {"not first",
         u"编者按\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"_s, 0},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const TextLines split = splitLines(title + row.contents + preface + sections);
        const Outline outline = outlineOf(split.lines, ReportFormat::forYear(2024));
        EXPECT_EQ(outline.preface.first, 1 + row.skipped);
        EXPECT_EQ(split.lines[outline.preface.second - 1].text, preface.trimmed());
        EXPECT_EQ(outline.sections.size(), 4U);
    }
}

TEST(AgencyReader, readsTitlesInTheirManyForms) {
    const struct {
        QString title;
        QString agency;
        int year;
    } rows[] = {
        {u"海港市渔业局2024年政府信息公开工作年度报告"_s, u"海港市渔业局"_s, 2024},
        {u"2024年海港市渔业局政府信息公开年度报告"_s, u"海港市渔业局"_s, 2024},
        {u"海港市渔业局2024年政府信息公开年报"_s, u"海港市渔业局"_s, 2024},
        {u"海港市渔业局政府信息公开工作年度报告（2024年）"_s, u"海港市渔业局"_s, 2024},
        {u"海港市渔业局政府信息公开工作2024年度报告"_s, u"海港市渔业局"_s, 2024},
        {u"海港市渔业局关于2024年政府信息公开工作的年度报告"_s, u"海港市渔业局"_s, 2024},
        {u"关于印发《海港市渔业局2024年政府信息公开工作年度报告》的通知"_s, u"海港市渔业局"_s, 2024},
        {u"海港市渔业局关于公布《2024年政府信息公开工作年度报告》的公告"_s, u"海港市渔业局"_s, 2024},
        {u"海港市渔业局政府信息公开工作年度报告\n（2024年）"_s, u"海港市渔业局"_s, 2024},
        {u"海港市渔业局政府信息公开工作年度报告\n2024年度"_s, u"海港市渔业局"_s, 2024},
        {u"海港市渔业局政府信息公开工作年度报告\n二〇二四年"_s, u"海港市渔业局"_s, 2024},
        {u"海港市渔业局政府信息公开工作年度报告\n2024"_s, u"海港市渔业局"_s, 2024},
        {u"2024\n海港市渔业局\n政府信息公开工作年度报告"_s, u"海港市渔业局"_s, 2024},
        {u"海港市渔业局2024年度信息公开工作年度报告"_s, u"海港市渔业局"_s, 2024},
        {u"关于印发《海港市渔业局2024年工作要点》的通知"_s, {}, 0},
        {u"海港市渔业局政府信息公开工作年度报告\n二〇二五年一月"_s, {}, 0},
        {u"海港市渔业局政府信息公开工作年度报告"_s, {}, 0},
        {u"海港市渔业局政府信息公开指南（2024年）"_s, {}, 0},
        {u"海港市渔业局2024年工作报告"_s, {}, 0},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.title.toStdString());
        const TextLines split = splitLines(row.title);
        const TitleFound found = findTitle(split.lines, split.lines.size());
        EXPECT_EQ(found.agency, row.agency);
        EXPECT_EQ(found.year, row.year);
    }
}

TEST(AgencyReader, aNameMayBeBrokenOverTwoLinesBelow) {
    const QString place = u"海港经济技术开发区"_s;
    const QString office = u"办事处政务服务办公室"_s;
    const QString rest = u"2024年政府信息公开工作年度报告\n"_s;
    const struct {
        const char* name;
        QString signature;
        QString agency;
    } rows[] = {
        {"whole", place + office, place + office},
        {"broken between its parts", place + u'\n' + office, place + office},
        {"broken within a part", u"海港经济技术开发\n区"_s + office, place + office},
        {"the office alone", office, office},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const TextLines split =
            splitLines(place + u'\n' + office + u'\n' + rest + u"正文。\n"_s + row.signature);
        EXPECT_EQ(findTitle(split.lines, split.lines.size()).agency, row.agency);
    }
}

} // namespace nianbao::test
