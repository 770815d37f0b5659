#include "Outline.h"
#include "ReportSource.h"
#include "recognise/Recogniser.h"

#include <support/Fixtures.h>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao::test {

namespace {

using Blocks = std::vector<SourceBlock>;

constexpr size_t overview = 1;
constexpr size_t disclosure = 2;
constexpr size_t requests = 3;
constexpr size_t disputes = 4;
constexpr size_t problems = 5;
constexpr size_t other = 6;

SourceBlock paragraph(const QString& text) {
    return SourceParagraph{text, {0, {}, u"P"_s}};
}

QString& textOf(SourceBlock& block) {
    return std::get<SourceParagraph>(block).text;
}

/// A report's blocks by section, each with its heading first; title and preface are the first. Without a
/// signature, which is the last two lines.
struct Document {
    Report expected = fixtureReport(u"municipal-department"_s);
    std::vector<Blocks> sections = {{}};
    Blocks signature;

    Document() {
        Source source = sourceOf(expected);
        signature = {source.blocks.end() - 2, source.blocks.end()};
        source.blocks.resize(source.blocks.size() - 2);
        for (SourceBlock& block : source.blocks) {
            const size_t next = sections.size();
            if (next < expected.format->sections().size() && std::holds_alternative<SourceParagraph>(block) &&
                textOf(block) == expected.format->sections()[next].heading)
                sections.emplace_back();
            sections.back().push_back(std::move(block));
        }
        EXPECT_EQ(sections.size(), expected.format->sections().size());
    }

    /// The sections in an order of their indices, then `tail`.
    [[nodiscard]] Source inOrder(const std::vector<size_t>& order, const Blocks& tail) const {
        Source source;
        for (const size_t section : order)
            source.blocks.insert(source.blocks.end(), sections[section].begin(), sections[section].end());
        source.blocks.insert(source.blocks.end(), tail.begin(), tail.end());
        return source;
    }
    [[nodiscard]] Source whole(const Blocks& tail) const { return inOrder({0, 1, 2, 3, 4, 5, 6}, tail); }

    QString& heading(size_t section) { return textOf(sections[section].front()); }
    void add(size_t section, const QString& text) { sections[section].push_back(paragraph(text)); }
    SourceTable& table(size_t section) { return std::get<SourceTable>(sections[section].back()); }
};

ImportedReport readSource(const Source& source) {
    auto read = recogniseReport(source, u"x.html"_s);
    EXPECT_TRUE(read);
    return std::move(*read);
}

QStringList partsOf(const ImportedReport& read, Problem::Code code, QString Problem::*part) {
    QStringList parts;
    for (const ReadNote& note : read.content.notes) {
        if (note.problem.code == code)
            parts.append(note.problem.*part);
    }
    return parts;
}

QStringList placesOf(const ImportedReport& read, Problem::Code code) {
    return partsOf(read, code, &Problem::place);
}

QStringList detailsOf(const ImportedReport& read, Problem::Code code) {
    return partsOf(read, code, &Problem::detail);
}

QString textOf(const Report& report, size_t section) {
    QString text;
    for (const Part& part : report.narrative[section])
        text += part.heading + part.text + u'\n';
    return text;
}

/// Sections but for `changed`, and all cells.
void expectSame(const Report& read, const Report& expected, size_t changed = 99) {
    EXPECT_EQ(read.cells, expected.cells);
    EXPECT_EQ(read.signature, expected.signature);
    for (size_t s = 0; s < expected.narrative.size(); ++s) {
        EXPECT_TRUE(s == changed || textOf(read, s) == textOf(expected, s))
            << s << ": " << textOf(read, s).toStdString();
    }
}

/// Last year's table: the same with another figure in each cell that has one.
SourceTable ofLastYear(const SourceTable& table) {
    SourceTable last = table;
    for (SourceCell& cell : last.cells) {
        bool isFigure = false;
        const int figure = cell.text.toInt(&isFigure);
        if (isFigure)
            cell.text = QString::number(figure + 17);
    }
    return last;
}

} // namespace

TEST(Outline, sectionsMayStandInAnyOrder) {
    const struct {
        const char* name;
        std::vector<size_t> order;
    } rows[] = {
        {"official", {1, 2, 3, 4, 5, 6}},       {"the last two changed", {1, 2, 3, 4, 6, 5}},
        {"tables last", {1, 5, 6, 2, 3, 4}},    {"tables first", {2, 3, 4, 1, 5, 6}},
        {"problems first", {5, 6, 1, 2, 3, 4}}, {"problems in the midst", {1, 5, 2, 3, 4, 6}},
        {"the other way", {6, 5, 4, 3, 2, 1}},
    };
    for (const auto& row : rows) {
        for (const bool isNumberedAnew : {false, true}) {
            SCOPED_TRACE(row.name);
            Document document;
            std::vector<size_t> order = {0};
            for (const size_t section : row.order) {
                if (isNumberedAnew)
                    document.heading(section)[0] = u"一二三四五六"[order.size() - 1];
                order.push_back(section);
            }
            const ImportedReport read = readSource(document.inOrder(order, document.signature));
            expectSame(read.content.report, document.expected);
            EXPECT_EQ(placesOf(read, Problem::Code::MissingMember), QStringList());
            EXPECT_EQ(detailsOf(read, Problem::Code::UnknownSection), QStringList());
        }
    }
}

TEST(Outline, aHeadingOfNoSectionIsNamedAndItsTextKept) {
    const QString text = u"公开重大项目信息31条。"_s;
    const struct {
        const char* name;
        size_t before; ///< the section that it stands behind
        QString heading;
        bool isNumberedOn; ///< the sections after it have the next numbers
        size_t takenBy;
        bool isNamed;
    } rows[] = {
        {"between two sections", overview, u"二、重点领域信息公开情况"_s, true, overview, true},
        {"with the next one's number", overview, u"二、重点领域信息公开情况"_s, false, overview, true},
        {"behind a table", disclosure, u"三、重点领域信息公开情况"_s, true, overview, true},
        {"at the end", other, u"七、附则"_s, false, other, true},
        {"a chapter", other, u"第七部分 附则"_s, false, other, true},
        {"its text in the same line", other, u"七、附则：本报告由办公室解释。"_s, false, other, true},
        {"an attachment", other, u"附件1"_s, false, other, true},
        {"a named one", other, u"附表：重点工作清单"_s, false, other, true},
        {"a number that does not go on", other, u"九、附则"_s, false, other, false},
        {"a part", other, u"（七）附则"_s, false, other, false},
        {"a sentence with the next one's number", overview, u"二、重点领域的要求得到落实。"_s, false,
         overview, false},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        Document document;
        for (size_t s = row.before + 1; row.isNumberedOn && s <= other; ++s)
            document.heading(s)[0] = u"一二三四五六七"[s];
        document.add(row.before, row.heading);
        document.add(row.before, text);
        const ImportedReport read = readSource(document.whole(document.signature));
        expectSame(read.content.report, document.expected, row.takenBy);
        EXPECT_TRUE(textOf(read.content.report, row.takenBy).contains(row.heading.left(3)));
        EXPECT_TRUE(textOf(read.content.report, row.takenBy).contains(text));
        const QStringList named = detailsOf(read, Problem::Code::UnknownSection);
        EXPECT_EQ(named.size(), row.isNamed ? 1 : 0) << named.join(u'|').toStdString();
        EXPECT_TRUE(!row.isNamed || named.value(0).contains(row.heading.section(u'：', 0, 0)));
    }
}

TEST(Outline, twoSectionsMayHaveOneNumber) {
    for (size_t second = 2; second <= other; ++second) {
        SCOPED_TRACE(second);
        Document document;
        document.heading(second)[0] = document.heading(second - 1)[0];
        const ImportedReport read = readSource(document.whole(document.signature));
        expectSame(read.content.report, document.expected);
        EXPECT_EQ(detailsOf(read, Problem::Code::UnknownSection), QStringList());
        EXPECT_EQ(placesOf(read, Problem::Code::MissingMember), QStringList());
    }
}

TEST(Outline, numbersInsideASectionAreItsOwn) {
    for (const size_t section : {overview, problems, other}) {
        SCOPED_TRACE(section);
        Document document;
        for (const QString& item :
             {u"一、公开平稳有序"_s, u"二、办理规范"_s, u"三、管理有力"_s, u"四、平台改版"_s,
              u"五、培训到位"_s, u"六、宣传有声"_s, u"七、监督有效"_s, u"八、整改有果"_s}) {
            document.add(section, item);
            document.add(section, u"逐项落实。"_s);
        }
        const ImportedReport read = readSource(document.whole(document.signature));
        expectSame(read.content.report, document.expected, section);
        EXPECT_EQ(detailsOf(read, Problem::Code::UnknownSection), QStringList());
        EXPECT_EQ(placesOf(read, Problem::Code::MissingMember), QStringList());
    }
}

TEST(Outline, aMissingSectionIsToldByItsPlace) {
    const struct {
        size_t section;
        QString heading;
    } rows[] = {
        {overview, u"一、工作回顾"_s},
        {disputes, u"四、救济渠道"_s},
        {problems, u"五、今后工作安排"_s},
        {other, u"六、结语"_s},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.heading.toStdString());
        Document document;
        document.heading(row.section) = row.heading;
        const ImportedReport read = readSource(document.whole(document.signature));
        expectSame(read.content.report, document.expected);
        EXPECT_EQ(read.content.report.headingText(static_cast<int>(row.section)), row.heading);
        EXPECT_EQ(placesOf(read, Problem::Code::MissingMember), QStringList());
        EXPECT_EQ(detailsOf(read, Problem::Code::SectionByPlace), QStringList(row.heading));
        EXPECT_EQ(detailsOf(read, Problem::Code::UnknownSection), QStringList());
    }
}

TEST(Outline, aTablesSectionIsNotToldByItsPlaceWhereItHasText) {
    Document document;
    document.heading(disputes) = u"四、救济渠道"_s;
    document.sections[disputes].insert(document.sections[disputes].begin() + 1,
                                       paragraph(u"全年没有败诉案件。"_s));
    const ImportedReport read = readSource(document.whole(document.signature));
    expectSame(read.content.report, document.expected, overview);
    EXPECT_TRUE(textOf(read.content.report, overview).contains(u"四、救济渠道\n全年没有败诉案件。"_s));
    EXPECT_EQ(placesOf(read, Problem::Code::MissingMember).size(), 1);
    EXPECT_EQ(detailsOf(read, Problem::Code::UnknownSection).size(), 1);
}

TEST(Outline, aHeadingIsPartedFromTheTextInItsLine) {
    const QString problemsHeading = u"五、存在的主要问题及改进情况"_s;
    const QString text = u"解读形式比较单一，下一步增加图解。"_s;
    const struct {
        QString line;
        bool isParted;
    } rows[] = {
        {problemsHeading + text, true},
        {problemsHeading + u"："_s + text, true},
        {problemsHeading + u"。"_s + text, true},
        {problemsHeading + u"　"_s + text, true},
        {u"六、其他需要报告的事项：无"_s, true},
        {u"第六部分 其他需要报告的事项 无"_s, true},
        {u"四、存在的主要问题及改进情况。"_s + text, true},
        {problemsHeading + u"："_s, false},
        {problemsHeading + u"…………12"_s, false},
        {problemsHeading + u" 12"_s, false},
        {u"二、主动公开政府信息情况统计表"_s, false},
        {u"一、总体情况、二、主动公开政府信息情况，共六个部分。"_s, false},
        {u"一、总体情况 二、主动公开政府信息情况"_s, false},
        {u"存在的主要问题及改进情况："_s + text, false},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.line.toStdString());
        TextLines lines = splitLines(row.line);
        EXPECT_EQ(partHeadings(lines.lines, *ReportFormat::all().front()).size(), row.isParted ? 1U : 0U);
        EXPECT_EQ(lines.lines.size(), row.isParted ? 2U : 1U);
    }
    // Not one that stands on a line of its own as well.
    TextLines twice = splitLines(problemsHeading + u"\n文字。\n"_s + problemsHeading + u"："_s + text);
    EXPECT_TRUE(partHeadings(twice.lines, *ReportFormat::all().front()).empty());
    Document document;
    document.heading(problems) += text;
    document.expected.narrative[problems].front().text.prepend(text + u'\n');
    const ImportedReport read = readSource(document.whole(document.signature));
    expectSame(read.content.report, document.expected);
    EXPECT_EQ(read.content.report.headingText(static_cast<int>(problems)), problemsHeading);
}

TEST(Outline, aTableOfContentsIsNoReport) {
    Document document;
    document.add(0, u"目录"_s);
    for (size_t s = 1; s <= other; ++s)
        document.add(0, document.heading(s) + u"……"_s + QString::number(s));
    // The contents name a section that the report calls otherwise.
    document.heading(other) = u"六、结语"_s;
    const ImportedReport read = readSource(document.whole(document.signature));
    expectSame(read.content.report, document.expected, 0);
}

TEST(Outline, anAttachmentStandsBelowTheSignature) {
    Document document;
    Blocks tail = document.signature;
    tail.push_back(paragraph(u"附件"_s));
    tail.push_back(paragraph(u"重点工作清单"_s));
    const ImportedReport read = readSource(document.whole(tail));
    expectSame(read.content.report, document.expected, other);
    EXPECT_TRUE(textOf(read.content.report, other).contains(u"重点工作清单"_s));
    EXPECT_EQ(detailsOf(read, Problem::Code::UnknownSection).size(), 1);
    // One that is named before the signature, and a file to fetch, are none.
    document.add(other, u"附件：重点工作清单"_s);
    tail = document.signature;
    tail.push_back(paragraph(u"附件：年报.docx"_s));
    const ImportedReport named = readSource(document.whole(tail));
    EXPECT_EQ(named.content.report.signature, document.expected.signature);
    EXPECT_FALSE(textOf(named.content.report, other).contains(u"docx"_s));
    EXPECT_EQ(detailsOf(named, Problem::Code::UnknownSection), QStringList());
}

TEST(Outline, aSecondReportInTheFileIsNotMixedIn) {
    const struct {
        const char* name;
        QString title;
        bool isOther;
    } rows[] = {
        {"last year's", u"海港市渔业局2023年政府信息公开工作年度报告"_s, true},
        {"of another agency", u"海港市水利局2024年政府信息公开工作年度报告"_s, true},
        {"the title as a running head", u"海港市渔业局2024年政府信息公开工作年度报告"_s, false},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        Document document;
        Blocks tail;
        if (row.isOther)
            tail = document.signature;
        tail.push_back(paragraph(row.title));
        if (!row.isOther)
            tail.insert(tail.end(), document.signature.begin(), document.signature.end());
        for (size_t s = 1; row.isOther && s <= other; ++s) {
            tail.push_back(document.sections[s].front());
            if (s >= disclosure && s <= disputes)
                tail.emplace_back(ofLastYear(document.table(s)));
            else
                tail.push_back(paragraph(u"另一份报告的文字。"_s));
        }
        const ImportedReport read = readSource(document.whole(tail));
        expectSame(read.content.report, document.expected, other);
        EXPECT_EQ(read.content.report.year, 2024);
        EXPECT_EQ(detailsOf(read, Problem::Code::UnknownSection).size(), row.isOther ? 1 : 0);
        EXPECT_EQ(placesOf(read, Problem::Code::TableLeftOut).size(), row.isOther ? 3 : 0);
    }
}

TEST(Outline, tablesAreToldWhereverTheyStand) {
    const struct {
        const char* name;
        size_t section; ///< behind which they stand
    } rows[] = {{"before the first section", 0}, {"in the overview", overview}, {"at the end", other}};
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        Document document;
        Blocks tables;
        for (const size_t s : {disclosure, requests, disputes}) {
            tables.push_back(document.sections[s].back());
            document.sections[s].back() = paragraph(u"见附表"_s);
        }
        for (const SourceBlock& table : tables) {
            document.add(row.section, u"附表"_s);
            document.sections[row.section].push_back(table);
        }
        const ImportedReport read = readSource(document.whole({}));
        EXPECT_EQ(read.content.report.cells, document.expected.cells);
        EXPECT_EQ(placesOf(read, Problem::Code::TableLeftOut), QStringList());
    }
}

TEST(Outline, oneOfTwoTablesIsRead) {
    const struct {
        const char* name;
        QString aboveLast; ///< line over last year's table
        QString aboveOwn;
        size_t section; ///< where last year's stands; before the own where that is `requests`
        bool isRead;    ///< the own one is told from it
    } rows[] = {
        {"in the own section, years over both", u"2023年："_s, u"2024年："_s, requests, true},
        {"in the own section, a year over one", u"（2023年）"_s, u"本年情况如下："_s, requests, true},
        {"in the own section, in words", u"上年度情况"_s, u"本年情况"_s, requests, true},
        {"in the own section, nothing over it", u"情况如下："_s, u"情况如下："_s, requests, false},
        {"in the own section, both years", u"2023年、2024年对比"_s, u"2024年"_s, requests, false},
        {"at the end", u"附件：数据对比"_s, u"情况如下："_s, other, true},
        {"in the overview", u"数据对比"_s, u"情况如下："_s, overview, true},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        Document document;
        const SourceTable own = document.table(requests);
        document.sections[requests].pop_back();
        document.add(row.section, row.aboveLast);
        document.sections[row.section].emplace_back(ofLastYear(own));
        document.add(requests, row.aboveOwn);
        document.sections[requests].emplace_back(own);
        const ImportedReport read = readSource(document.whole({}));
        const auto received = static_cast<size_t>(cellAt(document.expected, u"requests.received.total"_s));
        EXPECT_EQ(read.content.report.cells[received],
                  row.isRead ? document.expected.cells[received] : CellValue());
        EXPECT_EQ(placesOf(read, Problem::Code::ReadTwice).isEmpty(), row.isRead);
        EXPECT_EQ(placesOf(read, Problem::Code::TableLeftOut).size(), row.isRead ? 1 : 0);
    }
}

TEST(Outline, whatASitePrintsUnderTheTitleIsLeftOut) {
    const struct {
        QString line;
        bool isLeftOut;
    } rows[] = {
        {u"发布时间：2025-01-16 09:30"_s, true},
        {u"发布日期：2025年1月16日　来源：市渔业局　浏览次数：12　字号：【大 中 小】"_s, true},
        {u"来源：市渔业局"_s, true},
        {u"【字体：大 中 小】"_s, true},
        {u"2025-01-16"_s, true},
        {u"大"_s, true},
        {u"数据来源：各股室"_s, false},
        {u"发布时间：每年一月，并在网站公布。"_s, false},
        {u"现将有关情况报告如下"_s, false},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.line.toStdString());
        Document document;
        const QString preface = textOf(document.expected, 0);
        const auto title =
            std::find_if(document.sections[0].begin(), document.sections[0].end(),
                         [](SourceBlock& block) { return textOf(block).contains(u"年度报告"_s); });
        document.sections[0].insert(title + 1, paragraph(row.line));
        const ImportedReport read = readSource(document.whole({}));
        EXPECT_EQ(textOf(read.content.report, 0), row.isLeftOut ? preface : row.line + u'\n' + preface);
    }
}

TEST(Outline, aTitleMayBeGluedToThePreface) {
    const QString title = u"海港市渔业局2024年政府信息公开工作年度报告"_s;
    const struct {
        const char* name;
        QString text;
        QString preface;
    } rows[] = {
        {"a space", title + u" 根据规定，编制本报告。"_s, u"根据规定，编制本报告。"_s},
        {"nothing", title + u"根据规定，编制本报告。"_s, u"根据规定，编制本报告。"_s},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        Document document;
        document.sections[0] = {paragraph(row.text)};
        const ImportedReport read = readSource(document.whole({}));
        EXPECT_EQ(read.content.report.titleText(), title);
        EXPECT_EQ(read.content.report.agency.name, u"海港市渔业局"_s);
        EXPECT_EQ(textOf(read.content.report, 0), row.preface + u'\n');
        EXPECT_EQ(read.content.report.cells, document.expected.cells);
    }
    // Where there is a title, or the report is spoken of, nothing is parted.
    TextLines lines = splitLines(title + u'\n' + title + u"根据规定编制。"_s);
    EXPECT_FALSE(partTitle(lines.lines));
    lines = splitLines(u"根据规定，现将海港市渔业局2024年政府信息公开工作年度报告公布如下。"_s);
    EXPECT_FALSE(partTitle(lines.lines));
}

} // namespace nianbao::test
