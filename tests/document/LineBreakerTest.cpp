#include "DocumentTestSupport.h"

#include "LineBreaker.h"
#include "Measures.h"
#include "TitleBreaker.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace nianbao::test {
namespace {

const LineShape body{characterPitch, typeWidth, 2 * characterPitch, LineShape::Ends::Justified};

std::vector<Line> broken(const QString& text, const LineShape& shape = body) {
    return breakLines(fonts(), {{FontRole::Body, text, {}}}, shape);
}

QStringList linesOf(const QString& text, const LineShape& shape = body) {
    QStringList lines;
    for (const Line& line : broken(text, shape))
        lines.append(text.sliced(line.start, line.end - line.start));
    return lines;
}

TEST(LineBreaker, GridIs28CharactersAndTheFirstLineIndentsTwo) {
    const QStringList lines = linesOf(QString(26 + 28 + 5, u'公'));
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0].size(), 26);
    EXPECT_EQ(lines[1].size(), 28);
    EXPECT_EQ(lines[2].size(), 5);
    EXPECT_DOUBLE_EQ(broken(QString(60, u'公')).front().indent, 2 * characterPitch);
}

TEST(LineBreaker, TextWithoutCharactersHasNoLines) {
    EXPECT_TRUE(broken({}).empty());
    EXPECT_TRUE(breakLines(fonts(), {}, body).empty());
}

TEST(LineBreaker, ClosingMarkIsTakenInBySqueezing) {
    // Two marks give half a character each: room for the third.
    const QString text = QString(12, u'公') + u"，"_s + QString(13, u'公') + u"。"_s + QString(20, u'开');
    const QStringList lines = linesOf(text);
    EXPECT_TRUE(lines.front().endsWith(u'。')) << lines.front().toStdString();
    EXPECT_EQ(lines.front().size(), 27);
}

TEST(LineBreaker, WithoutMarksToSqueezeTheCharacterBeforeGoesAlong) {
    const QStringList lines = linesOf(QString(26, u'公') + u"、"_s + QString(20, u'开'));
    EXPECT_EQ(lines[0].size(), 25);
    EXPECT_TRUE(lines[1].startsWith(u"公、"_s));
}

struct KeptRow {
    const char* name;
    QString word;
};
class LineBreakerKeeps : public testing::TestWithParam<KeptRow> {};

TEST_P(LineBreakerKeeps, WholeAtEveryPlaceOfALine) {
    const QString word = GetParam().word;
    for (int before = 1; before < 40; ++before) {
        const QString text = QString(before, u'公') + word + QString(40, u'开');
        int with = 0;
        for (const QString& line : linesOf(text))
            with += line.contains(word) ? 1 : 0;
        EXPECT_EQ(with, 1) << before;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Rows, LineBreakerKeeps,
    testing::Values(KeptRow{"Number", u"96171.6"_s}, KeptRow{"Thousands", u"11,398"_s},
                    KeptRow{"Year", u"2024年"_s}, KeptRow{"Share", u"100%"_s}, KeptRow{"Dash", u"——"_s},
                    KeptRow{"Ellipsis", u"……"_s}, KeptRow{"Latin", u"APEC"_s},
                    KeptRow{"OpeningMark", u"《公"_s}, KeptRow{"ClosingMarks", u"公》，"_s},
                    KeptRow{"OneDashWithWhatIsBefore", u"2021—"_s}, KeptRow{"Stroke", u"和／或"_s},
                    KeptRow{"Money", u"￥300"_s}, KeptRow{"Extension", u"0576-85550123-8001"_s},
                    KeptRow{"LongNumber", u"20240131123456789012"_s}, KeptRow{"Surrogates", u"𠮷"_s}),
    [](const auto& row) { return row.param.name; });

TEST(LineBreaker, LongUrlIsBrokenAfterItsMarks) {
    const QString url =
        u"http://www.example.cn/zwgk/zfxxgk/zfxxgknb/2024/index_annual_report_of_the_office.html"_s;
    const QStringList lines = linesOf(u"网址："_s + url);
    EXPECT_GE(lines.size(), 2);
    EXPECT_EQ(lines.join(QString()), u"网址："_s + url);
    EXPECT_TRUE(lines.front().endsWith(u'/') || lines.front().endsWith(u'_')) << lines.front().toStdString();
}

/// Books whose widths do not depend on the machine.
const FontBook& nominal() {
    static const FontBook book = FontBook::nominal();
    return book;
}

TEST(LineBreaker, UrlIsNotCutBeforeACommaNorInsideANumber) {
    const QString url = u"http://www.example.cn/a,b/,c/2024-01-31/12.5,13.5/art.5a/page_2024-01-31,html"_s;
    for (int before = 0; before < 28; ++before) {
        const QStringList lines = linesOf(QString(before, u'公') + url);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            EXPECT_FALSE(lines[i].startsWith(u',')) << before;
            const bool inNumber = lines[i - 1].back() == u'-' && lines[i].front().isDigit();
            EXPECT_FALSE(inNumber) << before;
        }
    }
}

TEST(LineBreaker, SpaceBeforeAUrlTakesItsRoom) {
    for (int before = 0; before < 28; ++before) {
        const QString text =
            QString(before, u'公') + u" the office of 2024 http://www.example.cn/zwgk/2024/a_b.html"_s;
        for (const Line& line : breakLines(nominal(), {{FontRole::Body, text, {}}}, body))
            EXPECT_LE(line.indent + line.width, typeWidth + 0.02) << before;
    }
}

TEST(LineBreaker, RunsOfMarksLongerThanALineFillTheLines) {
    for (const char16_t mark : {u'，', u'…', u'—', u'（'}) {
        const QStringList lines = linesOf(u"公"_s + QString(100, mark));
        EXPECT_LE(lines.size(), 5) << static_cast<int>(mark);
    }
    for (const QString& line : linesOf(QString(60, u'…')))
        EXPECT_EQ(line.size() % 2, 0) << line.toStdString();
}

TEST(LineBreaker, IdeographicSpaceBeginsNoLine) {
    const QStringList lines = linesOf(QString(26, u'公') + u"　开"_s + QString(40, u'开'));
    EXPECT_TRUE(lines[1].startsWith(u'开'));
}

/// A line that is spread parts neither a dash nor a letter and its accent.
TEST(LineBreaker, GapsStayOutOfDashesAndOffAccents) {
    const QString text = u"公开——公正……cafe\u0301"_s + QString(14, u'口') + u"20240131123456789012"_s;
    const Line line = breakLines(nominal(), {{FontRole::Body, text, {}}}, body).front();
    ASSERT_NEAR(line.indent + line.width, typeWidth, 0.02);
    const auto advance = [&](qsizetype at) {
        return static_cast<double>(line.advances[static_cast<size_t>(at)]);
    };
    EXPECT_GT(advance(0), characterPitch + 0.1);
    EXPECT_NEAR(advance(text.indexOf(u'—')), characterPitch, 1e-3);
    EXPECT_NEAR(advance(text.indexOf(u'…')), characterPitch, 1e-3);
    EXPECT_NEAR(advance(text.indexOf(u'e')), characterPitch / 2, 1e-3);
}

TEST(LineBreaker, WordLongerThanALineIsCutAndNothingIsLost) {
    const QString word(500, u'x');
    EXPECT_EQ(linesOf(word).join(QString()), word);
    const LineShape cell{millimetres(9), 4, 0, LineShape::Ends::Ragged};
    EXPECT_EQ(linesOf(u"11398889"_s, cell).join(QString()), u"11398889"_s);
    const LineShape nothing{millimetres(9), 0, 0, LineShape::Ends::Ragged};
    EXPECT_EQ(linesOf(u"公开"_s, nothing), QStringList({u"公"_s, u"开"_s}));
}

/// 禁则 and the margins, on many texts.
TEST(LineBreaker, LinesKeepTheRulesOnRandomTexts) {
    static const QString notFirst = u"，。、；：？！）》”"_s;
    static const QString notLast = u"（《“"_s;
    QRandomGenerator random(20240131);
    for (int round = 0; round < 400; ++round) {
        // Beginning with a character: a mark at the very start of a paragraph has nowhere to go.
        const QString text = u"公"_s + randomText(random, 120) + u"公"_s;
        const std::vector<Line> lines = broken(text);
        QString joined;
        for (size_t i = 0; i < lines.size(); ++i) {
            const Line& line = lines[i];
            const QString part = text.sliced(line.start, line.end - line.start);
            joined += part;
            ASSERT_EQ(line.advances.size(), static_cast<size_t>(part.size()));
            ASSERT_FALSE(part.isEmpty());
            EXPECT_LE(line.indent + line.width, typeWidth + 0.05) << part.toStdString();
            for (const float advance : line.advances)
                EXPECT_GE(advance, 0);
            // A run of marks longer than a line can only be cut.
            const bool marksOnly = std::all_of(part.begin(), part.end(), [](QChar c) { return c.isPunct(); });
            if (i > 0 && !marksOnly) {
                EXPECT_FALSE(notFirst.contains(part.front())) << text.toStdString();
            }
            if (i + 1 < lines.size() && !marksOnly) {
                EXPECT_FALSE(notLast.contains(part.back())) << text.toStdString();
            }
        }
        EXPECT_EQ(joined.remove(u' '), QString(text).remove(u' '));
    }
}

TEST(LineBreaker, FullLinesOfWordsAndMarksEndAtTheMargin) {
    const QString text =
        u"全年在门户网站发布信息128条，其中政策文件16件、解读12篇；较上年增加9.5%。编制《港口信息公开指南》，"
        u"并在“政务公开”栏目更新，公众来信均按时答复，群众满意。"_s;
    const std::vector<Line> lines = broken(text + text);
    ASSERT_GE(lines.size(), 4U);
    for (size_t i = 0; i + 1 < lines.size(); ++i)
        EXPECT_NEAR(lines[i].indent + lines[i].width, typeWidth, 0.02) << i;
    EXPECT_LT(lines.back().width, typeWidth - 1);
}

struct TitleRow {
    const char* name;
    QString title;
    QStringList lines;
};
class TitleLines : public testing::TestWithParam<TitleRow> {};

TEST_P(TitleLines, AreBrokenBySense) {
    const QString& title = GetParam().title;
    QStringList lines;
    for (const TitleLine& line : breakTitle(FontBook::nominal(), title, typeWidth / millimetres(titleSize))) {
        EXPECT_EQ(title.sliced(line.start, line.text.size()), line.text);
        lines.append(line.text);
    }
    EXPECT_EQ(lines.join(u'|'), GetParam().lines.join(u'|'));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, TitleLines,
    testing::Values(
        TitleRow{
            "ShortOne", u"某县2024年政府信息公开工作年度报告"_s, {u"某县2024年政府信息公开工作年度报告"_s}},
        TitleRow{"AgencyThenYear",
                 u"临海市港口管理局2024年政府信息公开工作年度报告"_s,
                 {u"临海市港口管理局"_s, u"2024年政府信息公开工作年度报告"_s}},
        TitleRow{"YearFirst",
                 u"2024年临海市人民政府港口管理办公室政府信息公开工作年度报告"_s,
                 {u"2024年临海市人民政府港口管理办公室"_s, u"政府信息公开工作年度报告"_s}},
        // Not 14, 11 and 15 characters: an hourglass is neither a trapezium nor a lozenge.
        TitleRow{"LongAgency",
                 u"临海经济技术开发区管理委员会政务服务和大数据管理局2024年政府信息公开工作年度报告"_s,
                 {u"临海经济技术开发区管理委员会"_s, u"政务服务和大数据管理局2024年"_s,
                  u"政府信息公开工作年度报告"_s}},
        TitleRow{"LatinBreaksAtItsSpaces",
                 u"PORT AUTHORITY OF LINHAI CITY ANNUAL REPORT OF THE YEAR 2024"_s,
                 {u"PORT AUTHORITY OF LINHAI "_s, u"CITY ANNUAL REPORT OF THE YEAR 2024"_s}},
        TitleRow{"LineEndsAsPrinted", u"港口局\n2024年报告"_s, {u"港口局"_s, u"2024年报告"_s}},
        TitleRow{"Empty", u""_s, {u""_s}}),
    [](const auto& row) { return row.param.name; });

TEST(TitleLines, KeepMarksOffTheirEnds) {
    for (int before = 1; before < 40; ++before) {
        const QString title = QString(before, u'港') + u"（“《海》”）"_s + QString(30, u'口');
        const std::vector<TitleLine> lines = breakTitle(nominal(), title, typeWidth / millimetres(titleSize));
        ASSERT_GE(lines.size(), 2U);
        for (const TitleLine& line : lines) {
            EXPECT_FALSE(u"》”）"_s.contains(line.text.front())) << before;
            EXPECT_FALSE(u"（“《"_s.contains(line.text.back())) << before;
        }
    }
}

/// A line that sense chose and that is wider than the room would be broken again, anywhere.
TEST(TitleLines, FitWithTheWidthsOfTheFace) {
    const QString title = u"临海市WWWMMMWWWMMMWWWM管理局2024年政府信息公开工作年度报告"_s;
    const LineShape shape{millimetres(titleSize), typeWidth, 0, LineShape::Ends::Ragged};
    for (const TitleLine& line : breakTitle(fonts(), title, typeWidth / millimetres(titleSize)))
        EXPECT_EQ(breakLines(fonts(), {{FontRole::Title, line.text, {}}}, shape).size(), 1U)
            << line.text.toStdString();
}

TEST(TitleLines, EndlessTitleIsLeftToTheLineBreaker) {
    EXPECT_EQ(breakTitle(FontBook::nominal(), QString(100000, u'字'), 20).size(), 1U);
}

} // namespace
} // namespace nianbao::test
