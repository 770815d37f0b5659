#include <report/Anchor.h>

#include <support/Fixtures.h>

#include <gtest/gtest.h>

#include <random>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int overview = 1;
constexpr quint32 partId = 7;

Report reportWith(const QString& text) {
    Report report(*ReportFormat::byId(u"2021"_s), 2025);
    report.narrative[overview] = {{partId, {}, text, {}, {}}};
    return report;
}

QString& textOf(Report& report) {
    return report.narrative[overview].front().text;
}

Splice spliceAt(Report& report, int position, qsizetype removed, const QString& inserted) {
    return {overview, partId, position, textOf(report).mid(position, removed), inserted};
}

void carryOut(Report& report, Anchor& anchor, const Edit& edit) {
    ASSERT_TRUE(applyEdit(report, edit));
    follow(anchor, edit, report);
}

struct SpliceRow {
    const char* name;
    int position;
    int removed;
    QString inserted;
    QString words; ///< under the anchor afterwards
};

/// 主动公开信息共计增加两成。 with 信息共计 anchored, at 4.
class AnchorSplice : public testing::TestWithParam<SpliceRow> {};

} // namespace

TEST_P(AnchorSplice, staysOnItsWords) {
    const SpliceRow& row = GetParam();
    Report report = reportWith(u"主动公开信息共计增加两成。"_s);
    Anchor anchor = anchorAt(Where::inPart(overview, partId, 4, 4), report);
    ASSERT_EQ(anchor.quote, u"信息共计"_s);
    carryOut(report, anchor, spliceAt(report, row.position, row.removed, row.inserted));
    EXPECT_EQ(anchoredText(anchor, report), row.words);
    EXPECT_EQ(isAnchored(anchor, report), !row.words.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Anchor, AnchorSplice,
                         testing::Values(SpliceRow{"before", 0, 2, u"依法主动"_s, u"信息共计"_s},
                                         SpliceRow{"justBefore", 4, 0, u"政府"_s, u"信息共计"_s},
                                         SpliceRow{"justBehind", 8, 0, u"数"_s, u"信息共计"_s},
                                         SpliceRow{"behind", 10, 2, u"一倍"_s, u"信息共计"_s},
                                         SpliceRow{"within", 6, 0, u"总量"_s, u"信息总量共计"_s},
                                         SpliceRow{"itsVeryWords", 4, 4, u"条数"_s, u"条数"_s},
                                         SpliceRow{"itsBeginning", 2, 4, u"发布"_s, u"共计"_s},
                                         SpliceRow{"itsEnd", 6, 4, u"有所变化"_s, u"信息"_s},
                                         SpliceRow{"allOfIt", 2, 8, u"略"_s, u""_s},
                                         SpliceRow{"onlyIt", 4, 4, u""_s, u""_s}),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(Anchor, takesItsWordsAgainWhenTheyComeBack) {
    for (const auto& [position, removed] : {std::pair(2, 8), {2, 4}, {4, 4}, {6, 4}, {5, 1}}) {
        SCOPED_TRACE(position);
        Report report = reportWith(u"主动公开信息共计增加两成。"_s);
        Anchor anchor = anchorAt(Where::inPart(overview, partId, 4, 4), report);
        const Anchor before = anchor;
        const Edit cut = spliceAt(report, position, removed, u"换"_s);
        carryOut(report, anchor, cut);
        EXPECT_NE(anchoredText(anchor, report), before.quote);
        carryOut(report, anchor, inverse(cut));
        EXPECT_EQ(anchor, before);
    }
}

TEST(Anchor, isNotDrawnToTheSameWordsNearBy) {
    Report report = reportWith(u"增加，增加。"_s);
    Anchor anchor = anchorAt(Where::inPart(overview, partId, 0, 2), report);
    carryOut(report, anchor, spliceAt(report, 1, 1, u"长"_s));
    EXPECT_EQ(anchoredText(anchor, report), u"增长"_s);
    EXPECT_EQ(anchor.where.start, 0);
}

TEST(Anchor, followsAPartThatIsRemovedAndComesBack) {
    Report report = reportWith(u"主动公开信息"_s);
    Anchor anchor = anchorAt(Where::inPart(overview, partId, 2, 2), report);
    const Edit removal = RemovePart{overview, 0, report.narrative[overview].front()};
    carryOut(report, anchor, removal);
    EXPECT_FALSE(isAnchored(anchor, report));
    carryOut(report, anchor, inverse(removal));
    EXPECT_EQ(anchoredText(anchor, report), u"公开"_s);
}

TEST(Anchor, ofACellOrASectionStaysThere) {
    Report report = reportWith(u"文"_s);
    Anchor cell = anchorAt(Where::atCell(5, *report.format), report);
    Anchor section = anchorAt(Where::heading(3), report);
    EXPECT_EQ(section.where, Where::inSection(3));
    for (Anchor* anchor : {&cell, &section}) {
        const Anchor before = *anchor;
        carryOut(report, *anchor, SetCell{5, report.cells[5], CellValue(9)});
        carryOut(report, *anchor, SetCell{5, CellValue(9), {}});
        EXPECT_EQ(*anchor, before);
        EXPECT_TRUE(isAnchored(*anchor, report));
    }
}

TEST(Anchor, goesThroughTheStoresForm) {
    const Report report = reportWith(u"主动公开信息"_s);
    for (const Where& where : {Where::atCell(5, *report.format), Where::inSection(2),
                               Where::inPart(overview, partId, 2, 3), Where::report()}) {
        const Anchor anchor = anchorAt(where, report);
        EXPECT_EQ(anchorFromJson(toJson(anchor, *report.format), *report.format), anchor);
    }
    EXPECT_FALSE(anchorFromJson({{u"section"_s, u"none"_s}}, *report.format));
    EXPECT_FALSE(anchorFromJson({{u"table"_s, u"requests"_s}, {u"row"_s, u"x"_s}}, *report.format));
    EXPECT_FALSE(
        anchorFromJson({{u"section"_s, u"overview"_s}, {u"part"_s, 1}, {u"start"_s, -4}}, *report.format));
}

/// The words of an anchor are characters that no random edit inserts, so that what is left of them can be
/// told.
TEST(Anchor, staysOnItsWordsThroughAThousandEditsAndBack) {
    std::mt19937 random(20251129);
    const auto below = [&](qsizetype limit) {
        return std::uniform_int_distribution<int>(0, static_cast<int>(limit) - 1)(random);
    };
    const QString words = u"甲乙丙丁戊己庚辛"_s;
    for (int run = 0; run < 20; ++run) {
        Report report = reportWith(u"前文若干。"_s + words + u"后文若干。"_s);
        Anchor anchor = anchorAt(Where::inPart(overview, partId, 5, 8), report);
        const Anchor before = anchor;
        std::vector<Edit> done;
        for (int i = 0; i < 1000; ++i) {
            const auto size = textOf(report).size();
            const int position = below(size + 1);
            const int removed = below(std::min<qsizetype>(4, size - position + 1));
            done.push_back(spliceAt(report, position, removed, QString(below(5), u'子')));
            carryOut(report, anchor, done.back());
            QString left;
            for (const QChar character : textOf(report)) {
                if (words.contains(character))
                    left += character;
            }
            ASSERT_EQ(anchoredText(anchor, report).remove(u'子'), left) << run << ' ' << i;
        }
        for (auto edit = done.rbegin(); edit != done.rend(); ++edit)
            carryOut(report, anchor, inverse(*edit));
        EXPECT_EQ(anchor, before);
    }
}
