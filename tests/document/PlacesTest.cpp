#include "DocumentTestSupport.h"

#include <gtest/gtest.h>

#include <set>

namespace nianbao::test {

namespace {

/// A report whose first part is of many lines, over at least one page break.
class PlacesTest : public testing::Test {
protected:
    PlacesTest() : report(harbourReport()) {
        Part& part = report.narrative[1].front();
        for (int i = 0; i < 60; ++i)
            part.text += u"\n第"_s + QString::number(i) + u"项工作按时完成，并在门户网站公开；共𠮷件。"_s;
        text = part.text;
        id = part.id;
        Layout layout(fonts());
        pages = layout.paginate(compose(report));
    }
    [[nodiscard]] Where place(int start, int length) const { return Where::inPart(1, id, start, length); }
    /// The characters whose middle lies in one of the boxes.
    [[nodiscard]] std::set<int> charactersIn(const std::vector<PagePlace>& places) const {
        std::set<int> found;
        for (const PagePlace& box : places) {
            for (const TextRun& run : pages.pages[static_cast<size_t>(box.page)].runs) {
                if (run.block < 0 || run.source.kind != Where::Kind::Part || run.source.partId != id)
                    continue;
                double x = run.baseline.x();
                for (size_t i = 0; i < run.advances.size(); ++i) {
                    const auto advance = static_cast<double>(run.advances[i]);
                    const QPointF middle(x + advance / 2, run.baseline.y() - 1);
                    if (advance > 0 && box.box.contains(middle))
                        found.insert(run.source.start + static_cast<int>(i));
                    x += advance;
                }
            }
        }
        return found;
    }
    /// Those of a range that print.
    [[nodiscard]] std::set<int> printed(int start, int length) const {
        std::set<int> all;
        for (int i = start; i < start + length; ++i) {
            if (!text[i].isSpace() && !text[i].isLowSurrogate())
                all.insert(i);
        }
        return all;
    }

    Report report;
    QString text;
    quint32 id = 0;
    Pages pages;
};

TEST_F(PlacesTest, HoldJustTheCharactersOfTheRange) {
    QRandomGenerator random(7);
    for (int i = 0; i < 60; ++i) {
        const int start = random.bounded(static_cast<int>(text.size()) - 1);
        const int length = 1 + random.bounded(std::min(200, static_cast<int>(text.size()) - start));
        EXPECT_EQ(charactersIn(placesOf(pages, place(start, length))), printed(start, length))
            << start << " " << length;
    }
}

TEST_F(PlacesTest, AreOneALineAndGoOverThePageBreak) {
    const auto places = placesOf(pages, place(0, static_cast<int>(text.size())));
    ASSERT_GT(places.size(), 60U);
    EXPECT_LT(places.front().page, places.back().page);
    for (size_t i = 1; i < places.size(); ++i) {
        const PagePlace& above = places[i - 1];
        EXPECT_TRUE(above.page < places[i].page || above.box.top() < places[i].box.top()) << i;
        EXPECT_LE(places[i].box.right(), leftMargin + typeWidth + 6);
    }
    EXPECT_EQ(placesOf(pages, place(0, 3)).size(), 1U);
}

TEST_F(PlacesTest, AgreeWithFindPlace) {
    QRandomGenerator random(8);
    std::vector<Where> wheres = {Where::title(),
                                 Where::heading(2),
                                 Where::inSection(1),
                                 Where::inTable(0, 3),
                                 Where::atCell(5, *report.format),
                                 Where::partHeading(1, id)};
    for (int i = 0; i < 20; ++i)
        wheres.push_back(place(random.bounded(300), random.bounded(300)));
    for (const Where& where : wheres) {
        const PagePlace found = findPlace(pages, where);
        PagePlace joined;
        for (const PagePlace& one : placesOf(pages, where)) {
            joined.page = joined.page < 0 ? one.page : joined.page;
            if (one.page == joined.page)
                joined.box = joined.box.united(one.box);
        }
        EXPECT_EQ(joined.page, found.page);
        EXPECT_EQ(joined.box, found.box);
    }
}

TEST_F(PlacesTest, ACellIsItsBox) {
    const Where cell = Where::atCell(5, *report.format);
    const auto places = placesOf(pages, cell);
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(placeAt(pages, places[0].page, places[0].box.center()), cell);
}

TEST_F(PlacesTest, ACaretStandsInFrontOfItsCharacter) {
    for (const int start : {0, 1, 7, 40, 200}) {
        if (text[start].isSpace())
            continue;
        const PagePlace caret = caretAt(pages, place(start, 0));
        const PagePlace character = findPlace(pages, place(start, 1));
        const PagePlace before = findPlace(pages, place(std::max(0, start - 1), 1));
        EXPECT_EQ(caret.box.width(), 0);
        // At a line's beginning it may stand at the end of the line before.
        const bool stands = caret.box.topLeft() == character.box.topLeft() ||
                            std::abs(caret.box.left() - before.box.right()) < 1e-6;
        EXPECT_TRUE(stands) << start;
    }
    const PagePlace cell = caretAt(pages, Where::atCell(5, *report.format));
    EXPECT_EQ(cell.box.left(), findPlace(pages, Where::atCell(5, *report.format)).box.left());
}

TEST_F(PlacesTest, NothingIsThereForWhatIsNotPrinted) {
    const auto end = static_cast<int>(text.size());
    for (const Where& where : {Where::report(), Where::inPart(1, 9999, 0, 5), place(end + 1, 5),
                               Where::agency(u"phone"_s), Where::partHeading(1, 9999)}) {
        EXPECT_TRUE(placesOf(pages, where).empty());
        EXPECT_EQ(caretAt(pages, where).page, -1);
    }
    EXPECT_TRUE(placesOf({}, place(0, 5)).empty());
}

} // namespace

} // namespace nianbao::test
