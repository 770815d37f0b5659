#include "TableTestSession.h"
#include "history/HistoryPanel.h"
#include "history/HistoryText.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

HistoryEntry entry(Revision revision, const QTime& time, const QString& what,
                   const QString& who = u"zhang"_s) {
    return {revision, QDateTime(QDate(2025, 1, 20), time), who, what, 1};
}

TEST(HistoryGroupsTest, StepsOfOneMinuteByOnePersonAreOneLine) {
    const auto groups = groupedHistory({entry(5, QTime(9, 1, 59), u"b"_s), entry(4, QTime(9, 1, 30), u"a"_s),
                                        entry(3, QTime(9, 1, 0), u"b"_s), entry(2, QTime(9, 0, 59), u"a"_s),
                                        entry(1, QTime(9, 0, 58), u"a"_s, u"li"_s)});
    ASSERT_EQ(groups.size(), 3U);
    EXPECT_EQ(groups[0].revision, 5);
    EXPECT_EQ(groups[0].steps, 3);
    EXPECT_EQ(groups[0].what, (QStringList{u"b"_s, u"a"_s}));
    EXPECT_EQ(groups[1].revision, 2);
    EXPECT_EQ(groups[2].who, u"li"_s);
    EXPECT_TRUE(groupedHistory({}).empty());
}

Report reportWith(const QString& text) {
    Report report = Report::forAgency(Agency(), 2024);
    report.narrative[1][0].text = text;
    return report;
}

TEST(HistoryTextTest, MarksWhatIsNotSoNow) {
    const struct {
        const char* name;
        QString then;
        QString now;
        QString marked; ///< empty: nothing is
    } rows[] = {
        {"the same", u"本年公开信息三条。"_s, u"本年公开信息三条。"_s, {}},
        {"a word changed", u"本年公开信息三条。"_s, u"本年公开信息九条。"_s, u"三"_s},
        {"a word is gone now", u"本年共公开信息三条。"_s, u"本年公开信息三条。"_s, u"共"_s},
        {"a word came since", u"本年公开信息三条。"_s, u"本年共公开信息三条。"_s, {}},
        {"a paragraph is gone now", u"第一段。\n网站改版。"_s, u"第一段。"_s, u"网站改版。"_s},
        {"a paragraph came since", u"第一段。"_s, u"第一段。\n网站改版。"_s, {}},
        {"everything is gone now", u"第一段。"_s, {}, u"第一段。"_s},
        {"a mark of HTML", u"甲<乙"_s, {}, u"甲&lt;乙"_s},
        {"half a pair is never marked", u"信息公开😀工作"_s, u"信息公开😁工作"_s, u"😀"_s},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const QString html = historyText(reportWith(row.then), reportWith(row.now), Qt::gray);
        const qsizetype start = html.indexOf(u"<b><u>"_s);
        const QString marked = start < 0 ? QString() : html.sliced(start + 6).section(u"</u></b>"_s, 0, 0);
        EXPECT_EQ(marked, row.marked);
        EXPECT_EQ(html.count(u"<b><u>"_s), row.marked.isEmpty() ? 0 : 1);
    }
}

TEST(HistoryTextTest, NamesEachFigureAndFieldThatIsAnotherNow) {
    const Report then = reportWith({});
    Report now = then;
    EXPECT_FALSE(historyText(then, now, Qt::gray).contains(u"(now"_s));
    const int cell = cellAt(now, u"requests.received.total"_s);
    now.cells[static_cast<size_t>(cell)] = CellValue(7);
    now.agency.name = u"某<局"_s;
    const QString html = historyText(then, now, Qt::gray);
    EXPECT_TRUE(html.contains(now.format->cells()[static_cast<size_t>(cell)].label));
    EXPECT_TRUE(html.contains(u"(now 7)"_s));
    EXPECT_TRUE(html.contains(u"某&lt;局"_s));
    EXPECT_FALSE(html.contains(u"某<局"_s));
    now = then;
    now.setCellNote(cell, u"含网上"_s);
    EXPECT_TRUE(historyText(then, now, Qt::gray).contains(u"(now （含网上）)"_s));
}

class HistoryPanelTest : public testing::Test {
protected:
    HistoryPanelTest() {
        const auto opened = Store::open(session.storeFile());
        EXPECT_TRUE(opened);
        store = *opened;
        session.set(u"requests.received.naturalPerson"_s, CellValue(3));
        EXPECT_TRUE(session->flush());
        session.set(u"requests.received.naturalPerson"_s, CellValue(5));
        EXPECT_TRUE(session->flush());
    }
    void show(DraftSession* shown) {
        panel = std::make_unique<HistoryPanel>(store.get(), shown);
        panel->resize(360, 600);
        panel->show();
    }
    QListWidget* list() const { return panel->findChild<QListWidget*>(u"steps"_s); }
    QPushButton* restore() const { return panel->findChild<QPushButton*>(u"restore"_s); }
    QString why() const { return panel->findChild<QLabel*>(u"why"_s)->text(); }
    QString view() const { return panel->findChild<QTextBrowser*>(u"state"_s)->toPlainText(); }

    TableTestSession session;
    std::shared_ptr<Store> store;
    std::unique_ptr<HistoryPanel> panel;
};

TEST_F(HistoryPanelTest, ShowsADraftAsItWasAndRestoresItAsOneStep) {
    show(session.get());
    EXPECT_FALSE(restore()->isEnabled());
    QSignalSpy viewed(panel.get(), &HistoryPanel::viewRequested);
    list()->setCurrentRow(list()->count() - 1); // as it was begun
    EXPECT_EQ(viewed.size(), 1);
    EXPECT_TRUE(view().contains(u"(now 5)"_s)) << view().toStdString();
    ASSERT_TRUE(restore()->isEnabled());
    const int before = session.steps();
    restore()->click();
    EXPECT_EQ(session.steps(), before + 1);
    EXPECT_TRUE(session.value(u"requests.received.naturalPerson"_s).isBlank());
    EXPECT_TRUE(session.value(u"requests.received.total"_s).isBlank());
    EXPECT_FALSE(restore()->isEnabled());
    session->undoStack()->undo();
    EXPECT_EQ(session.text(u"requests.received.naturalPerson"_s), u"5"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return restore()->isEnabled(); }));
}

TEST_F(HistoryPanelTest, TheStateOfNowNeedsNoRestoring) {
    show(session.get());
    list()->setCurrentRow(0);
    EXPECT_FALSE(restore()->isEnabled());
    EXPECT_FALSE(why().isEmpty());
}

TEST_F(HistoryPanelTest, ListsNewStepsByItselfAndKeepsTheChosenOne) {
    show(session.get());
    list()->setCurrentRow(list()->count() - 1);
    const QString first = list()->item(0)->text();
    session.set(u"requests.received.enterprise"_s, CellValue(8));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list()->item(0)->text() != first; }));
    EXPECT_EQ(list()->currentRow(), list()->count() - 1);
    EXPECT_TRUE(view().contains(u"(now 8)"_s)) << view().toStdString();
}

TEST_F(HistoryPanelTest, AReadOnlyDraftIsSeenButNotRestored) {
    DraftSession reader(session->report(), session->draft(), nullptr);
    show(&reader);
    list()->setCurrentRow(list()->count() - 1);
    EXPECT_TRUE(view().contains(u"(now 5)"_s));
    EXPECT_FALSE(restore()->isEnabled());
    EXPECT_TRUE(why().contains(u"read"_s));
}

TEST_F(HistoryPanelTest, SaysWhenTheHistoryCannotBeRead) {
    DraftSession stranger(session->report(), 4711, nullptr);
    show(&stranger);
    const auto* problem = panel->findChild<QLabel*>(u"problem"_s);
    list()->setCurrentRow(0);
    EXPECT_TRUE(problem->isVisible());
    EXPECT_FALSE(problem->text().isEmpty());
}

} // namespace

} // namespace nianbao::test
