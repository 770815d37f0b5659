#include "review/ChangesPanel.h"
#include "StoreTestFolder.h"
#include "compare/ComparisonView.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTextBrowser>

#include <algorithm>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

using Kind = PageMark::Kind;

/// A report that was returned, and what became of it.
class ChangesPanelTest : public testing::Test {
protected:
    ChangesPanelTest() : old(Report::forAgency({}, 2024)) {
        text(old) = u"全年收到申请2件，均按时答复。\n网站改版完成，运行平稳。\n队伍建设加强。"_s;
        now = old;
        event.action = ReviewAction::Return;
        event.who = u"陈主管"_s;
        event.when = QDateTime(QDate(2025, 1, 20), QTime(9, 30));
        event.sentence = u"件数请核对"_s;
    }
    [[nodiscard]] static QString& text(Report& report) { return report.narrative[1].front().text; }
    /// The words that are marked as changed, and how many places as removed.
    std::pair<QStringList, int> marked() {
        const Comparison comparison = compareReports(old, now);
        std::pair<QStringList, int> found;
        for (const PageMark& mark : marksOf({old, now, comparison, {}, {}})) {
            if (mark.kind == Kind::Removed)
                ++found.second;
            else if (mark.where.kind == Where::Kind::Cell)
                found.first.append(now.cells[static_cast<size_t>(mark.where.cell)].toString());
            else if (mark.where.kind == Where::Kind::Part)
                found.first.append(text(now).mid(mark.where.start, mark.where.length));
            else
                found.first.append(u"?"_s);
        }
        return found;
    }

    Report old;
    Report now;
    ReviewEvent event;
};

TEST_F(ChangesPanelTest, MarksWhatIsNewAndWhereSomethingStood) {
    const struct {
        const char* name;
        QString from;
        QString to;
        QStringList changed;
        int removed;
    } rows[] = {
        {"nothing", u"2"_s, u"2"_s, {}, 0},
        {"a word for another", u"申请2件"_s, u"申请3件"_s, {u"3"_s}, 0},
        {"a word more", u"答复"_s, u"办结答复"_s, {u"办结"_s}, 0},
        {"a word less", u"，均按时答复"_s, u"，均答复"_s, {}, 1},
        {"a paragraph more", u"\n网站"_s, u"\n新的一段内容在此。\n网站"_s, {u"新的一段内容在此。"_s}, 0},
        {"a paragraph less", u"\n网站改版完成，运行平稳。"_s, u""_s, {}, 1},
    };
    for (const auto& row : rows) {
        now = old;
        text(now).replace(row.from, row.to);
        const auto [changed, removed] = marked();
        EXPECT_EQ(changed, row.changed) << row.name << ": " << changed.join(u'|').toStdString();
        EXPECT_EQ(removed, row.removed) << row.name;
    }
}

TEST_F(ChangesPanelTest, MarksFiguresAndMovedParagraphs) {
    now.cells[4] = CellValue(7);
    EXPECT_EQ(marked(), std::pair(QStringList{u"7"_s}, 0));
    now = old;
    now.cells[4] = {};
    EXPECT_EQ(marked(), std::pair(QStringList(), 0));
    text(now) = u"队伍建设加强。\n全年收到申请2件，均按时答复。\n网站改版完成，运行平稳。"_s;
    EXPECT_EQ(marked(), std::pair(QStringList{u"队伍建设加强。"_s}, 0));
}

TEST_F(ChangesPanelTest, MarksATitleAndWhatHasNoCharacters) {
    now.title = now.titleText() + u"（更正）"_s;
    now.signature.agency = u"某局"_s;
    EXPECT_EQ(marked().first.size(), 2);
}

TEST_F(ChangesPanelTest, SaysSinceWhenAndShowsTheDifference) {
    ChangesPanel panel;
    panel.resize(400, 600);
    panel.show();
    text(now).replace(u"2件"_s, u"3件"_s);
    panel.setReports(old, event, now);
    const QString since = childOf<QLabel>(panel, u"since"_s)->text();
    for (const QString& part : {u"returned"_s, u"2025-01-20 09:30"_s, u"陈主管"_s, u"件数请核对"_s})
        EXPECT_TRUE(since.contains(part)) << since.toStdString();
    EXPECT_EQ(panel.marks().size(), 1U);
    QSignalSpy chosen(&panel, &ChangesPanel::placeChosen);
    emit childOf<QTextBrowser>(panel, u"texts"_s)->anchorClicked(QUrl(u"#0"_s));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<Where>().kind, Where::Kind::Part);
}

TEST_F(ChangesPanelTest, SaysThatItWasNeverReturnedAndThatNothingDiffers) {
    ChangesPanel panel;
    EXPECT_FALSE(childOf<QLabel>(panel, u"since"_s)->text().isEmpty());
    EXPECT_FALSE(panel.findChild<ComparisonView*>()->isVisibleTo(&panel));
    panel.setReports(old, event, old);
    EXPECT_TRUE(panel.findChild<ComparisonView*>()->isVisibleTo(&panel));
    EXPECT_TRUE(panel.marks().empty());
    EXPECT_EQ(childOf<QLabel>(panel, u"summary"_s)->text(), u"Nothing differs."_s);
    text(now).replace(u"2件"_s, u"3件"_s);
    panel.setReports(old, event, now);
    panel.clear();
    EXPECT_TRUE(panel.marks().empty());
    EXPECT_FALSE(panel.findChild<ComparisonView*>()->isVisibleTo(&panel));
}

} // namespace

} // namespace nianbao::test
