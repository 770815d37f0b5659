#include "window/SectionList.h"

#include "TableTestSession.h"

#include <QSignalSpy>
#include <QTest>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

class SectionListTest : public testing::Test {
protected:
    SectionListTest() { list.setSession(session.get()); }

    int section(const QString& id) const { return session.format().sectionIndex(id); }
    QString spoken(const QString& id) const {
        return list.item(section(id))->data(Qt::AccessibleTextRole).toString();
    }
    QString shown(const QString& id) const { return list.item(section(id))->text(); }
    void write(const QString& id, const QString& text) {
        const int index = section(id);
        const auto parts = session->report().narrative[static_cast<size_t>(index)];
        for (const Part& part : parts)
            session->perform({Splice{index, part.id, 0, part.text, text}}, u"write"_s);
    }
    /// Each cell of a table that is blank becomes 0.
    void fill(const QString& table) {
        std::vector<std::pair<int, CellValue>> zeros;
        for (const int cell : session.format().tables()[static_cast<size_t>(session.table(table))].cells) {
            if (session->report().cells[static_cast<size_t>(cell)].isBlank())
                zeros.emplace_back(cell, CellValue(0));
        }
        session->setCells(zeros, u"fill"_s);
    }

    TableTestSession session;
    SectionList list;
};

TEST_F(SectionListTest, HasALineForEachSectionOfTheFormat) {
    ASSERT_EQ(list.count(), static_cast<int>(session.format().sections().size()));
    for (int i = 0; i < list.count(); ++i)
        EXPECT_TRUE(list.item(i)->text().contains(session.format().sections()[static_cast<size_t>(i)].name));
    EXPECT_FALSE(list.accessibleName().isEmpty());
}

TEST_F(SectionListTest, AnUntouchedSectionIsNotFilledInAndNotWrong) {
    for (const QString& id : {u"overview"_s, u"disclosure"_s, u"requests"_s, u"disputes"_s, u"problems"_s}) {
        EXPECT_TRUE(spoken(id).contains(u"not filled in"_s)) << spoken(id).toStdString();
        EXPECT_TRUE(shown(id).contains(u"○"_s));
    }
}

TEST_F(SectionListTest, BlankCellsAreAnErrorOnceEverythingIsChecked) {
    session.set(u"disputes.reconsideration.upheld"_s, CellValue(1));
    EXPECT_FALSE(spoken(u"disputes"_s).contains(u"error"_s));
    session->setCheckMode(CheckMode::Complete);
    EXPECT_TRUE(spoken(u"disputes"_s).contains(u"error"_s)) << spoken(u"disputes"_s).toStdString();
    EXPECT_TRUE(shown(u"disputes"_s).contains(u"✖"_s));
    fill(u"disputes"_s);
    EXPECT_FALSE(spoken(u"disputes"_s).contains(u"error"_s)) << spoken(u"disputes"_s).toStdString();
}

TEST_F(SectionListTest, ATableIsInWorkWhileACellIsBlankAndCompleteAfterwards) {
    session.set(u"disputes.reconsideration.upheld"_s, CellValue(1));
    EXPECT_TRUE(spoken(u"disputes"_s).contains(u"in work"_s)) << spoken(u"disputes"_s).toStdString();
    EXPECT_TRUE(shown(u"disputes"_s).contains(u"◐"_s));
    fill(u"disputes"_s);
    EXPECT_TRUE(spoken(u"disputes"_s).contains(u"complete"_s)) << spoken(u"disputes"_s).toStdString();
    EXPECT_TRUE(shown(u"disputes"_s).contains(u"●"_s));
}

TEST_F(SectionListTest, ANarrativeIsInWorkWhileAPartIsEmpty) {
    const int index = section(u"overview"_s);
    const Part& first = session->report().narrative[static_cast<size_t>(index)].front();
    session->perform({Splice{index, first.id, 0, {}, u"本年度各项工作有序开展。"_s}}, u"write"_s);
    EXPECT_TRUE(spoken(u"overview"_s).contains(u"in work"_s)) << spoken(u"overview"_s).toStdString();
    session->undoStack()->undo();
    EXPECT_TRUE(spoken(u"overview"_s).contains(u"not filled in"_s));
}

TEST_F(SectionListTest, SaysHowManyErrorsInWords) {
    fill(u"disputes"_s);
    session.set(u"disputes.reconsideration.total"_s, CellValue(2));
    EXPECT_TRUE(spoken(u"disputes"_s).contains(u"1 error"_s)) << spoken(u"disputes"_s).toStdString();
    EXPECT_TRUE(shown(u"disputes"_s).contains(u"✖"_s));
    session.set(u"disputes.litigationDirect.total"_s, CellValue(2));
    EXPECT_TRUE(spoken(u"disputes"_s).contains(u"2 error"_s)) << spoken(u"disputes"_s).toStdString();
    session->undoStack()->undo();
    session->undoStack()->undo();
    EXPECT_TRUE(spoken(u"disputes"_s).contains(u"complete"_s));
    EXPECT_TRUE(spoken(u"requests"_s).contains(u"not filled in"_s));
}

TEST_F(SectionListTest, HintsDoNotMakeASectionIncomplete) {
    // An agency without telephone and web sites leaves the preface short of them.
    const QString preface = spoken(u"preface"_s);
    EXPECT_TRUE(preface.contains(u"complete"_s)) << preface.toStdString();
    EXPECT_TRUE(preface.contains(u"hint"_s)) << preface.toStdString();
    EXPECT_FALSE(preface.contains(u"error"_s)) << preface.toStdString();
}

TEST_F(SectionListTest, ChoosingALineAsksForItsSectionOnce) {
    QSignalSpy chosen(&list, &SectionList::sectionChosen);
    list.setCurrentSection(2);
    EXPECT_TRUE(chosen.isEmpty());
    list.show();
    QTest::keyClick(&list, Qt::Key_Down);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 3);
}

TEST_F(SectionListTest, IsWideEnoughForItsNamesAndEmptyWithoutADraft) {
    EXPECT_GT(list.minimumSizeHint().width(), list.fontMetrics().horizontalAdvance(u"问题与改进"_s));
    list.setSession(nullptr);
    EXPECT_EQ(list.count(), 0);
}

} // namespace

} // namespace nianbao::test
