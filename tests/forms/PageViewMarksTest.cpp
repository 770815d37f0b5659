#include "TableTestSession.h"
#include "pages/PageView.h"
#include "pages/PreviewPanel.h"

#include <document/Layout.h>

#include <QSignalSpy>
#include <QTest>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

using Kind = PageMark::Kind;

class PageViewMarksTest : public testing::Test {
protected:
    PageViewMarksTest() : view(&fonts), report(Report::forAgency({}, 2024)) {
        Part& part = report.narrative[1].front();
        part.text = u"全年收到申请2件，均按时答复。"_s + QString(60, u'字') + u"。"_s;
        id = part.id;
        view.resize(700, 900);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
        showReport();
    }
    void showReport() {
        Layout layout(fonts);
        view.setPages(layout.paginate(compose(report)));
    }
    [[nodiscard]] Where words(int start, int length) const { return Where::inPart(1, id, start, length); }
    [[nodiscard]] size_t boxes(Kind kind) const { return view.markBoxes(kind).size(); }
    /// Pixels that a mark makes different in the view.
    int difference(const std::vector<PageMark>& marks, QRectF within) {
        view.setMarks({});
        const QImage plain = view.viewport()->grab().toImage();
        view.setMarks(marks);
        const QImage marked = view.viewport()->grab().toImage();
        int count = 0;
        const QRect area = within.toAlignedRect().intersected(marked.rect());
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x)
                count += plain.pixel(x, y) != marked.pixel(x, y) ? 1 : 0;
        }
        return count;
    }

    FontBook fonts;
    PageView view;
    Report report;
    quint32 id = 0;
};

TEST_F(PageViewMarksTest, EachKindLeavesInkInItsOwnShape) {
    const QRectF all = view.viewport()->rect();
    std::vector<int> inks;
    view.showPlace(words(2, 4));
    for (const Kind kind : {Kind::Changed, Kind::Comment, Kind::Removed, Kind::Current}) {
        const int ink = difference({{words(2, 4), kind}}, all);
        EXPECT_GT(ink, 0) << static_cast<int>(kind);
        EXPECT_EQ(boxes(kind), 1U);
        inks.push_back(ink);
    }
    EXPECT_EQ(view.markBoxes(Kind::Removed).size(), 0U);
    std::sort(inks.begin(), inks.end());
    EXPECT_EQ(std::unique(inks.begin(), inks.end()), inks.end()) << "no two look the same";
}

TEST_F(PageViewMarksTest, ACommentSpeaksInTheMarginOnce) {
    view.showPlace(words(0, 60));
    view.setMarks({{words(0, 60), Kind::Comment}});
    const auto lines = view.markBoxes(Kind::Comment);
    ASSERT_GE(lines.size(), 3U);
    const QRectF page = view.sheet(0);
    const double margin = page.left() + page.width() * (leftMargin + typeWidth + 1) / pageWidth;
    const auto beside = [&](const QRectF& line) {
        return QRectF(margin, line.top(), page.right() - margin, line.height());
    };
    EXPECT_GT(difference({{words(0, 60), Kind::Comment}}, beside(lines[0])), 0);
    EXPECT_EQ(difference({{words(0, 60), Kind::Comment}}, beside(lines[2])), 0);
    EXPECT_EQ(difference({{words(0, 60), Kind::Changed}}, beside(lines[0])), 0);
}

TEST_F(PageViewMarksTest, AClickOnASpeechMarkIsOneOnWhatItSpeaksOf) {
    view.showPlace(words(0, 60));
    view.setMarks({{words(0, 60), Kind::Comment}, {words(5, 2), Kind::Changed}});
    const QRectF line = view.markBoxes(Kind::Comment).front();
    const QRectF page = view.sheet(0);
    QSignalSpy clicked(&view, &PageView::placeClicked);
    const QPoint balloon(qRound(page.left() + page.width() * (leftMargin + typeWidth + 5) / pageWidth),
                         qRound(line.center().y()));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, balloon);
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked[0][0].value<Where>(), words(0, 60));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, balloon + QPoint(0, qRound(2 * line.height())));
    EXPECT_NE(clicked.back()[0].value<Where>(), words(0, 60)) << "beside another line";
}

TEST_F(PageViewMarksTest, WhatIsGoneIsACaretWithoutWidth) {
    view.setMarks({{words(4, 0), Kind::Removed}, {words(4, 2), Kind::Changed}});
    const auto carets = view.markBoxes(Kind::Removed);
    const auto words = view.markBoxes(Kind::Changed);
    ASSERT_EQ(carets.size(), 1U);
    ASSERT_EQ(words.size(), 1U);
    EXPECT_EQ(carets[0].width(), 0);
    EXPECT_NEAR(carets[0].left(), words[0].left(), 0.01);
}

TEST_F(PageViewMarksTest, MarksStayWithTheirWordsOnOtherPages) {
    view.setMarks({{words(0, 4), Kind::Changed}});
    const QRectF before = view.markBoxes(Kind::Changed).at(0);
    report.narrative[0].front().text += u"\n多一行。\n再多一行。"_s;
    showReport();
    const QRectF after = view.markBoxes(Kind::Changed).at(0);
    EXPECT_GT(after.top(), before.top());
    report.narrative[1].clear();
    showReport();
    EXPECT_EQ(boxes(Kind::Changed), 0U);
}

TEST_F(PageViewMarksTest, NoPictureIsPaintedAnewForAMark) {
    view.viewport()->grab();
    const int painted = view.paintedPages();
    view.setMarks({{words(0, 4), Kind::Changed}, {Where::atCell(0, *report.format), Kind::Comment}});
    view.viewport()->grab();
    EXPECT_EQ(view.paintedPages(), painted);
    EXPECT_EQ(boxes(Kind::Comment), 1U);
}

TEST_F(PageViewMarksTest, NothingIsMarkedThatIsNotPrinted) {
    view.setMarks({{Where::inPart(1, 9999, 0, 3), Kind::Changed},
                   {Where::inPart(1, 9999), Kind::Removed},
                   {Where::agency(u"phone"_s), Kind::Comment},
                   {Where::report(), Kind::Current}});
    for (const Kind kind : {Kind::Changed, Kind::Comment, Kind::Removed, Kind::Current})
        EXPECT_EQ(boxes(kind), 0U);
    view.setPages({});
    view.setMarks({{words(0, 4), Kind::Changed}});
    EXPECT_EQ(boxes(Kind::Changed), 0U);
}

TEST_F(PageViewMarksTest, CellsAndSectionsAreMarkedToo) {
    const Where cell = Where::atCell(cellAt(report, u"disclosure.fees.amount"_s), *report.format);
    view.setMarks({{cell, Kind::Changed}, {Where::inSection(2), Kind::Comment}});
    view.showPlace(cell);
    ASSERT_EQ(boxes(Kind::Changed), 1U);
    EXPECT_EQ(boxes(Kind::Comment), 1U);
    EXPECT_EQ(view.markBoxes(Kind::Changed)[0], view.frame());
    EXPECT_GT(difference({{cell, Kind::Changed}}, view.frame()), 0);
}

TEST(PreviewPanelMarks, ArePassedOnAndFollowTheSession) {
    FontBook fonts;
    TableTestSession session;
    PreviewPanel panel(&fonts);
    panel.setMarks({{Where::inSection(1), Kind::Comment}});
    panel.setSession(session.get());
    (void)panel.pages();
    const auto* view = panel.findChild<PageView*>();
    EXPECT_EQ(view->markBoxes(Kind::Comment).size(), 1U);
    panel.setSession(nullptr);
    EXPECT_TRUE(view->markBoxes(Kind::Comment).empty());
}

} // namespace

} // namespace nianbao::test
