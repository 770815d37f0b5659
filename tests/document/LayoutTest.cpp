#include "DocumentTestSupport.h"

#include "Measures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace nianbao::test {
namespace {

Pages pagesOf(const Report& report) {
    Layout layout(fonts());
    return layout.paginate(compose(report));
}

const Block* blockOf(const Pages& pages, const TextRun& run) {
    return run.block < 0 ? nullptr : &pages.blocks[static_cast<size_t>(run.block)];
}

bool isText(const Pages& pages, const TextRun& run) {
    const Block* block = blockOf(pages, run);
    return block && block->kind != Block::Kind::Table;
}

/// Baselines of a page's text, from top to bottom, with the block that stands there.
std::map<double, int> textLines(const Pages& pages, const Page& page) {
    std::map<double, int> lines;
    for (const TextRun& run : page.runs) {
        if (isText(pages, run))
            lines[run.baseline.y()] = run.block;
    }
    return lines;
}

/// A report whose first part has so many full lines before the tables.
Report reportWithLines(int lines) {
    Report report = harbourReport();
    report.narrative[0] = {{1, {}, u"前言。"_s, {}}};
    report.narrative[1] = {{2, {}, QString(26 + 28 * (lines - 1), u'公'), {}}};
    return report;
}

TEST(Layout, TextStandsOnTheGridOf22Lines) {
    const Pages pages = pagesOf(harbourReport());
    ASSERT_GE(pages.pages.size(), 3U);
    for (const Page& page : pages.pages) {
        const auto lines = textLines(pages, page);
        EXPECT_LE(lines.size(), 22U);
        for (const auto& [baseline, block] : lines) {
            const double size =
                pages.blocks[static_cast<size_t>(block)].kind == Block::Kind::Title ? titleSize : bodySize;
            const double row = (baseline - baselineIn(topMargin, linePitch, size)) / linePitch;
            EXPECT_NEAR(row, std::round(row), 1e-6);
        }
    }
}

TEST(Layout, NothingLeavesTheTypeAreaButThePageNumber) {
    Report report = harbourReport();
    QRandomGenerator random(7);
    for (Part& part : report.narrative[1])
        part.text = u"公"_s + randomText(random, 600);
    const Pages pages = pagesOf(report);
    const QRectF area(leftMargin - 0.05, topMargin - 0.05, typeWidth + 0.1, typeHeight + 0.1);
    for (const Page& page : pages.pages) {
        int numbers = 0;
        for (const TextRun& run : page.runs) {
            double width = 0;
            for (const float advance : run.advances)
                width += static_cast<double>(advance);
            if (run.block < 0) {
                ++numbers;
                continue;
            }
            EXPECT_TRUE(area.contains(run.baseline)) << run.text.toStdString();
            EXPECT_TRUE(area.contains(run.baseline + QPointF(width, 0))) << run.text.toStdString();
        }
        EXPECT_EQ(numbers, 1);
        for (const Rule& rule : page.rules)
            EXPECT_TRUE(area.contains(rule.box.topLeft()) && area.contains(rule.box.bottomRight()));
    }
}

TEST(Layout, PageNumberStandsRightOnOddAndLeftOnEvenPages) {
    const Pages pages = pagesOf(harbourReport());
    for (const Page& page : pages.pages) {
        const TextRun& number = page.runs.back();
        EXPECT_EQ(number.text, u"— %1 —"_s.arg(page.number));
        EXPECT_EQ(number.size, 14);
        EXPECT_NEAR(number.baseline.y() - ascentShare * millimetres(14), topMargin + typeHeight + 7, 1e-6);
        double width = 0;
        for (const float advance : number.advances)
            width += static_cast<double>(advance);
        const double em = millimetres(14);
        if (page.number % 2 == 1) {
            EXPECT_NEAR(number.baseline.x() + width, leftMargin + typeWidth - em, 1e-3);
        } else {
            EXPECT_NEAR(number.baseline.x(), leftMargin + em, 1e-3);
        }
    }
}

TEST(Layout, TitleHasTwoBlankLinesAboveAndOneBelow) {
    const Pages pages = pagesOf(harbourReport());
    const auto lines = textLines(pages, pages.pages.front());
    EXPECT_NEAR(lines.begin()->first, baselineIn(topMargin + 2 * linePitch, linePitch, titleSize), 1e-6);
    auto last = lines.begin();
    while (std::next(last)->second == lines.begin()->second)
        ++last;
    const double gap = std::next(last)->first - last->first;
    EXPECT_GT(gap, 1.5 * linePitch);
    EXPECT_LT(gap, 2.5 * linePitch);
}

/// With the tables at every place of a page.
class LayoutAtEveryPlace : public testing::TestWithParam<int> {
protected:
    Pages pages = pagesOf(reportWithLines(GetParam()));
};
INSTANTIATE_TEST_SUITE_P(Lines, LayoutAtEveryPlace, testing::Range(1, 46));

TEST_P(LayoutAtEveryPlace, HeadingStandsWithWhatFollows) {
    for (const Page& page : pages.pages) {
        int lastBlock = -1;
        for (const TextRun& run : page.runs)
            lastBlock = std::max(lastBlock, run.block);
        EXPECT_NE(pages.blocks[static_cast<size_t>(lastBlock)].kind, Block::Kind::Heading)
            << "page " << page.number;
    }
}

TEST_P(LayoutAtEveryPlace, TablesAreWholeAndEachFigureIsPrintedOnce) {
    std::map<int, std::set<int>> pagesOfTable;
    std::map<int, int> printed;
    for (const Page& page : pages.pages) {
        for (const Target& target : page.targets) {
            if (target.where.kind != Where::Kind::Cell)
                continue;
            pagesOfTable[target.where.table].insert(page.number);
            ++printed[target.where.cell];
        }
    }
    EXPECT_EQ(printed.size(), harbourReport().cells.size());
    for (const auto& [cell, times] : printed)
        EXPECT_EQ(times, 1) << "cell " << cell;
    for (const auto& [table, numbers] : pagesOfTable)
        EXPECT_EQ(numbers.size(), 1U) << "table " << table;
}

TEST_P(LayoutAtEveryPlace, NoSingleLineAtTheHeadOfAPageAndNoSignatureAlone) {
    for (size_t i = 1; i < pages.pages.size(); ++i) {
        const auto lines = textLines(pages, pages.pages[i]);
        if (lines.empty())
            continue;
        const int first = lines.begin()->second;
        const Block& block = pages.blocks[static_cast<size_t>(first)];
        EXPECT_NE(block.kind, Block::Kind::Signature) << "page " << i + 1;
        const auto before = textLines(pages, pages.pages[i - 1]);
        const bool goesOn =
            std::any_of(before.begin(), before.end(), [&](const auto& l) { return l.second == first; });
        if (!goesOn)
            continue;
        const auto here =
            std::count_if(lines.begin(), lines.end(), [&](const auto& l) { return l.second == first; });
        EXPECT_GE(here, 2) << "page " << i + 1;
    }
}

TEST(Layout, TableLongerThanAPageHasItsHeadAndContinuedOnEach) {
    Report report = harbourReport();
    for (const int cell : report.format->tables()[1].cells)
        report.cells[static_cast<size_t>(cell)] = CellValue::unreadable(u"三件以上，详见附件"_s);
    const Pages pages = pagesOf(report);
    std::vector<QString> texts;
    for (const Page& page : pages.pages) {
        QString text;
        for (const TextRun& run : page.runs) {
            const Block* block = blockOf(pages, run);
            if (block && block->kind == Block::Kind::Table && block->table.table == 1)
                text += run.text;
        }
        if (!text.isEmpty())
            texts.push_back(text);
    }
    ASSERT_GE(texts.size(), 2U);
    EXPECT_FALSE(texts.front().contains(u"续表"_s));
    for (size_t i = 1; i < texts.size(); ++i) {
        EXPECT_TRUE(texts[i].startsWith(u"（续表）"_s));
        EXPECT_TRUE(texts[i].contains(u"申请人情况"_s));
    }
}

TEST(Layout, SignatureIsFourCharactersFromTheRight) {
    const Pages pages = pagesOf(harbourReport());
    std::vector<TextRun> signature;
    for (const Page& page : pages.pages) {
        for (const TextRun& run : page.runs) {
            if (run.source.kind == Where::Kind::Signature)
                signature.push_back(run);
        }
    }
    ASSERT_EQ(signature.size(), 2U);
    const auto widthOf = [](const TextRun& run) {
        double width = 0;
        for (const float advance : run.advances)
            width += static_cast<double>(advance);
        return width;
    };
    const TextRun& agency = signature[0];
    const TextRun& date = signature[1];
    EXPECT_EQ(date.text, u"2025年1月20日"_s);
    EXPECT_NEAR(date.baseline.x() + widthOf(date), leftMargin + typeWidth - 4 * characterPitch, 1e-3);
    EXPECT_NEAR(agency.baseline.x() + widthOf(agency) / 2, date.baseline.x() + widthOf(date) / 2, 1e-3);
    EXPECT_NEAR(date.baseline.y() - agency.baseline.y(), linePitch, 1e-6);
}

/// Texts of one paragraph each under a heading, so long that the last ends at every place of a page.
Report reportThatEnds(int lines, const QString& last) {
    Report report = harbourReport();
    const auto full = [](int count) { return QString(26 + 28 * (count - 1), u'公'); };
    report.narrative.back() = {{2, {}, full(lines), {}}, {3, u"（一）结语"_s, last, {}}};
    return report;
}

int pageOf(const Pages& pages, Where::Kind kind, bool isFirst) {
    int found = -1;
    for (const Page& page : pages.pages) {
        for (const TextRun& run : page.runs) {
            if (run.source.kind == kind && (found < 0 || !isFirst))
                found = page.number;
        }
    }
    return found;
}

struct EndRow {
    const char* name;
    QString last; ///< text under the last heading
    QString agency;
};
class LayoutOfTheEnd : public testing::TestWithParam<EndRow> {};

TEST_P(LayoutOfTheEnd, KeepsHeadingTextAndSignatureTogether) {
    for (int lines = 1; lines <= 24; ++lines) {
        Report report = reportThatEnds(lines, GetParam().last);
        report.signature.agency = GetParam().agency;
        const Pages pages = pagesOf(report);
        const int signature = pageOf(pages, Where::Kind::Signature, true);
        EXPECT_EQ(pageOf(pages, Where::Kind::Signature, false), signature) << lines;
        EXPECT_EQ(pageOf(pages, Where::Kind::PartHeading, false), signature) << lines;
    }
}

INSTANTIATE_TEST_SUITE_P(Rows, LayoutOfTheEnd,
                         testing::Values(EndRow{"HeadingAlone", {}, u"临海市港口管理局"_s},
                                         EndRow{"OneLine", u"无。"_s, u"临海市港口管理局"_s},
                                         EndRow{"ThreeLines", QString(70, u'公'), u"临海市港口管理局"_s},
                                         EndRow{"LongAgency", u"无。"_s, QString(40, u'局')}),
                         [](const auto& row) { return row.param.name; });

TEST(Layout, HeadingsWithoutTextFillTheirPages) {
    Report report = harbourReport();
    report.narrative[1].clear();
    for (quint32 id = 1; id <= 60; ++id)
        report.narrative[1].push_back({id, u"（一）港口"_s, {}, {}});
    const Pages pages = pagesOf(report);
    EXPECT_LE(pages.pages.size(), 8U);
    // None of them stands alone at the foot.
    EXPECT_GE(textLines(pages, pages.pages[1]).size(), 21U);
}

TEST(Layout, KeptLinesGiveTheSamePagesAsNewOnes) {
    Report report = harbourReport();
    Layout kept(fonts());
    QRandomGenerator random(3);
    for (int i = 0; i < 30; ++i) {
        Part& part = report.narrative[1][static_cast<size_t>(random.bounded(6))];
        part.text.insert(random.bounded(static_cast<int>(part.text.size())), randomText(random, 9));
        report.cells[static_cast<size_t>(random.bounded(static_cast<int>(report.cells.size())))] =
            CellValue(random.bounded(100000));
        const Pages again = kept.paginate(compose(report));
        const Pages anew = pagesOf(report);
        ASSERT_EQ(again.pages.size(), anew.pages.size());
        for (size_t page = 0; page < anew.pages.size(); ++page) {
            ASSERT_EQ(again.pages[page].runs.size(), anew.pages[page].runs.size());
            for (size_t run = 0; run < anew.pages[page].runs.size(); ++run) {
                EXPECT_EQ(again.pages[page].runs[run].text, anew.pages[page].runs[run].text);
                EXPECT_EQ(again.pages[page].runs[run].baseline, anew.pages[page].runs[run].baseline);
            }
        }
    }
}

TEST(Layout, AllTextIsPrinted) {
    QRandomGenerator random(11);
    Report report = harbourReport();
    report.narrative[1][0].text = u"公"_s + randomText(random, 3000);
    QString printed;
    const Pages pages = pagesOf(report);
    for (const Page& page : pages.pages) {
        for (const TextRun& run : page.runs) {
            if (run.source.kind == Where::Kind::Part && run.source.partId == report.narrative[1][0].id)
                printed += run.text;
        }
    }
    EXPECT_EQ(printed.remove(u' '), QString(report.narrative[1][0].text).remove(u' '));
}

struct OddRow {
    const char* name;
    QString text;
};
class LayoutOfOddText : public testing::TestWithParam<OddRow> {};

TEST_P(LayoutOfOddText, StaysOnThePageEverywhere) {
    const QString text = GetParam().text;
    Report report = harbourReport();
    report.title = text;
    report.headings[u"overview"_s] = text;
    report.signature.agency = text;
    report.narrative[1] = {{2, text, text, {}}};
    report.cells[0] = CellValue::unreadable(text);
    const Pages pages = pagesOf(report);
    ASSERT_LT(pages.pages.size(), 3000U);
    for (const Page& page : pages.pages) {
        for (const TextRun& run : page.runs) {
            ASSERT_EQ(run.advances.size(), static_cast<size_t>(run.text.size()));
            EXPECT_GE(run.baseline.x(), leftMargin - 6);
            EXPECT_LE(run.baseline.x(), pageWidth);
            EXPECT_LE(run.baseline.y(), pageHeight);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Rows, LayoutOfOddText,
    testing::Values(OddRow{"Nothing", u""_s}, OddRow{"SpacesOnly", u" \u3000\t "_s},
                    OddRow{"MarksOnly", QString(300, u'，')}, OddRow{"OpeningMarksOnly", QString(300, u'（')},
                    OddRow{"DashesOnly", QString(301, u'—')},
                    OddRow{"ControlCharacters", u"\u0001\u0007\u001b公\u200b开\ufeff\u202e"_s},
                    OddRow{"LoneSurrogates", u"公"_s + QChar(0xD842) + u"开"_s + QChar(0xDFB7)},
                    OddRow{"Emoji", u"👨‍👩‍👧‍👦公开🇨🇳"_s},
                    OddRow{"CombiningMarks", u"a"_s + QString(200, QChar(0x0301))},
                    OddRow{"RightToLeft", u"نص عربي 公开 טקסט"_s},
                    OddRow{"PrivateUse", QString(50, QChar(0xE000))},
                    OddRow{"LineEnds", u"\n\n公开\r\n\u2028\n"_s}, OddRow{"EndlessWord", QString(5000, u'w')},
                    OddRow{"EndlessText", QString(60000, u'字')}),
    [](const auto& row) { return row.param.name; });

TEST(Layout, NothingAtAllIsOnePage) {
    Layout layout(fonts());
    const Pages pages = layout.paginate({});
    ASSERT_EQ(pages.pages.size(), 1U);
    EXPECT_EQ(pages.pages.front().runs.size(), 1U);
}

TEST(Page, EveryPrintedCharacterLeadsToItsPlaceAndBack) {
    const Pages pages = pagesOf(harbourReport());
    int checked = 0;
    for (size_t at = 0; at < pages.pages.size(); ++at) {
        for (const TextRun& run : pages.pages[at].runs) {
            if (!isText(pages, run) || run.source.kind == Where::Kind::Signature)
                continue;
            double x = run.baseline.x();
            for (qsizetype i = 0; i < run.text.size(); ++i) {
                const auto advance = static_cast<double>(run.advances[static_cast<size_t>(i)]);
                Where expected = run.source;
                expected.start += static_cast<int>(i);
                // The left half of a character is the place before it.
                const QPointF point(x + advance / 4, run.baseline.y() - 1);
                EXPECT_EQ(placeAt(pages, static_cast<int>(at), point), expected) << run.text.toStdString();
                expected.length = 1;
                const PagePlace place = findPlace(pages, expected);
                EXPECT_EQ(place.page, static_cast<int>(at));
                EXPECT_TRUE(place.box.contains(point)) << run.text.toStdString();
                x += advance;
                ++checked;
            }
        }
    }
    EXPECT_GT(checked, 500);
}

TEST(Page, EveryCellIsFoundAndLeadsBack) {
    const Report report = harbourReport();
    const Pages pages = pagesOf(report);
    for (size_t i = 0; i < report.cells.size(); ++i) {
        const int table = report.format->cells()[i].table;
        const Where where = Where::atCell(static_cast<int>(i), table,
                                          report.format->tables()[static_cast<size_t>(table)].section);
        const PagePlace place = findPlace(pages, where);
        ASSERT_GE(place.page, 0);
        EXPECT_EQ(placeAt(pages, place.page, place.box.center()), where);
    }
}

TEST(Page, SectionTableAndSignatureAreFound) {
    const Report report = harbourReport();
    const Pages pages = pagesOf(report);
    for (int section = 0; section < static_cast<int>(report.format->sections().size()); ++section)
        EXPECT_GE(findPlace(pages, Where::inSection(section)).page, 0) << section;
    EXPECT_EQ(findPlace(pages, Where::inSection(0)).page, 0);
    EXPECT_GE(findPlace(pages, Where::inTable(2, 4)).page, 0);
    Where signature;
    signature.kind = Where::Kind::Signature;
    EXPECT_EQ(findPlace(pages, signature).page, static_cast<int>(pages.pages.size()) - 1);
}

TEST(Page, NothingIsFoundWhereNothingIs) {
    const Pages pages = pagesOf(harbourReport());
    EXPECT_EQ(findPlace(pages, Where::report()).page, -1);
    EXPECT_EQ(findPlace(pages, Where::inPart(1, 9999)).page, -1);
    EXPECT_EQ(findPlace(pages, Where::agency(u"phone"_s)).page, -1);
    EXPECT_EQ(placeAt(pages, 99, {100, 100}).kind, Where::Kind::Report);
    EXPECT_EQ(placeAt(pages, -1, {100, 100}).kind, Where::Kind::Report);
    EXPECT_EQ(placeAt(pages, 0, {100, 5}).kind, Where::Kind::Report);
}

} // namespace
} // namespace nianbao::test
