#include "TableTestSession.h"
#include "findings/FindingsModel.h"
#include "findings/FindingsPanel.h"
#include "findings/FindingsTree.h"
#include <work/Settings.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

class FindingsModelTest : public testing::Test {
protected:
    Finding at(const QString& path, Severity severity, const QString& expected = {}) const {
        const int cell = cellAt(report, path);
        const CellSpec& spec = report.format->cells()[static_cast<size_t>(cell)];
        Finding finding;
        finding.rule = u"A01"_s;
        finding.severity = severity;
        finding.where =
            Where::atCell(cell, spec.table, report.format->tables()[static_cast<size_t>(spec.table)].section);
        finding.expected = expected;
        if (!expected.isEmpty())
            finding.fix = {SetCell{cell, {}, CellValue(expected.toLongLong())}};
        return finding;
    }
    QList<Severity> listed() const {
        QList<Severity> severities;
        for (QModelIndex row = model.nextFinding({}); row.isValid(); row = model.nextFinding(row))
            severities.append(model.finding(row)->severity);
        return severities;
    }

    const Report report = Report::forAgency(Agency(), 2024);
    FindingsModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(FindingsModelTest, GroupsBySectionInTheOrderOfTheReport) {
    model.setFindings({at(u"disclosure.regulations.issued"_s, Severity::Hint),
                       at(u"requests.received.total"_s, Severity::Error, u"3"_s),
                       at(u"requests.granted.total"_s, Severity::Warning)},
                      report);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 1);
    EXPECT_EQ(model.rowCount(model.index(1, 0)), 2);
    EXPECT_EQ(listed(), (QList<Severity>{Severity::Hint, Severity::Error, Severity::Warning}));
    EXPECT_EQ(model.where(model.index(0, 0, model.index(1, 0))).cell,
              cellAt(report, u"requests.received.total"_s));
    EXPECT_EQ(model.finding(model.index(0, 0)), nullptr);
}

TEST_F(FindingsModelTest, WhatIsHiddenCountsAllTheSame) {
    model.setShown(Severity::Hint, false);
    model.setFindings(
        {at(u"requests.received.total"_s, Severity::Hint), at(u"requests.granted.total"_s, Severity::Error)},
        report);
    EXPECT_EQ(listed(), QList<Severity>{Severity::Error});
    EXPECT_EQ(model.total(), 2);
    EXPECT_EQ(model.count(Severity::Hint), 1);
    model.setShown(Severity::Error, false);
    model.setFindings({at(u"requests.granted.total"_s, Severity::Error)}, report);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(FindingsModelTest, OffersAFixOnlyWhereThereIsOneAndItIsAllowed) {
    const std::vector<Finding> findings = {at(u"requests.received.total"_s, Severity::Error, u"3"_s),
                                           at(u"requests.granted.total"_s, Severity::Error)};
    model.setFindings(findings, report);
    const QModelIndex first = model.nextFinding({});
    EXPECT_EQ(first.data(FindingsModel::FixRole).toString(), u"Change to 3"_s);
    EXPECT_TRUE(model.nextFinding(first).data(FindingsModel::FixRole).toString().isEmpty());
    model.setFixable(false);
    model.setFindings(findings, report);
    EXPECT_TRUE(model.nextFinding({}).data(FindingsModel::FixRole).toString().isEmpty());
}

TEST_F(FindingsModelTest, AnUpdateMovesOnlyWhatDiffers) {
    const Finding first = at(u"requests.received.total"_s, Severity::Error);
    const Finding second = at(u"requests.granted.total"_s, Severity::Error);
    model.setFindings({first, second}, report);
    const QPersistentModelIndex kept = model.nextFinding(model.nextFinding({}));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setFindings({second}, report);
    EXPECT_EQ(removed.size(), 1);
    ASSERT_TRUE(kept.isValid());
    EXPECT_EQ(*model.finding(kept), second);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setFindings({second}, report);
    EXPECT_TRUE(inserted.isEmpty());
    model.clear();
    EXPECT_FALSE(kept.isValid());
}

class FindingsPanelTest : public testing::Test {
protected:
    FindingsPanelTest() {
        // Two totals that are wrong, in two tables.
        session.set(u"requests.received.naturalPerson"_s, CellValue(5));
        session.set(u"requests.received.total"_s, CellValue(2));
        session.set(u"disputes.reconsideration.upheld"_s, CellValue(5));
        session.set(u"disputes.reconsideration.total"_s, CellValue(1));
        panel = std::make_unique<FindingsPanel>();
        panel->setSession(session.get());
        panel->resize(330, 600);
        panel->show();
        QApplication::setActiveWindow(panel.get());
        QObject::connect(panel.get(), &FindingsPanel::activated,
                         [this](const Where& where) { visited.push_back(where); });
    }
    int visitedCell() const { return visited.empty() ? -1 : visited.back().cell; }
    /// Goes on until the cell is reached; fails the test when it never is.
    void goOnTo(const QString& path) {
        const int cell = session.cell(path);
        for (int i = 0; i < 50 && visitedCell() != cell; ++i)
            ASSERT_TRUE(panel->goToNext());
        EXPECT_EQ(visitedCell(), cell) << path.toStdString();
    }
    QToolButton* filter(const QString& severity) const {
        return panel->findChild<QToolButton*>(u"filter-"_s + severity);
    }
    FindingsTree* tree() const { return panel->findChild<FindingsTree*>(); }

    TableTestSession session;
    std::unique_ptr<FindingsPanel> panel;
    std::vector<Where> visited;
};

TEST_F(FindingsPanelTest, GoesThroughAllAndRoundTheEnd) {
    goOnTo(u"requests.received.total"_s);
    goOnTo(u"disputes.reconsideration.total"_s);
    goOnTo(u"requests.received.total"_s);
    const Where here = visited.back();
    ASSERT_TRUE(panel->goToNext());
    ASSERT_TRUE(panel->goToPrevious());
    EXPECT_EQ(visited.back(), here);
}

TEST_F(FindingsPanelTest, WhatIsMendedGivesWayToTheOneThatFollowed) {
    goOnTo(u"requests.received.total"_s);
    session.set(u"requests.received.total"_s, CellValue(5));
    ASSERT_TRUE(panel->goToNext());
    EXPECT_NE(visitedCell(), session.cell(u"requests.received.total"_s));
    goOnTo(u"disputes.reconsideration.total"_s);
}

TEST_F(FindingsPanelTest, NeverTakesTheFocus) {
    QWidget other;
    other.setFocusPolicy(Qt::StrongFocus);
    other.show();
    QApplication::setActiveWindow(&other);
    other.setFocus();
    ASSERT_TRUE(other.hasFocus());
    panel->goToNext();
    session.set(u"disputes.reconsideration.total"_s, CellValue(3));
    QCoreApplication::processEvents();
    EXPECT_TRUE(other.hasFocus());
}

TEST_F(FindingsPanelTest, EnterInTheListGoesThere) {
    goOnTo(u"requests.received.total"_s);
    visited.clear();
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Return);
    EXPECT_EQ(visitedCell(), session.cell(u"requests.received.total"_s));
}

TEST_F(FindingsPanelTest, TheFilterIsRemembered) {
    EXPECT_TRUE(filter(u"hint"_s)->isChecked());
    filter(u"hint"_s)->click();
    EXPECT_EQ(Settings().shownSeverities(), (QStringList{u"error"_s, u"warning"_s}));
    const FindingsPanel next;
    EXPECT_FALSE(next.findChild<QToolButton*>(u"filter-hint"_s)->isChecked());
    filter(u"hint"_s)->click();
    EXPECT_EQ(Settings().shownSeverities().size(), 3);
}

TEST_F(FindingsPanelTest, NothingListedIsNothingToGoTo) {
    filter(u"error"_s)->click();
    filter(u"warning"_s)->click();
    filter(u"hint"_s)->click();
    EXPECT_FALSE(panel->goToNext());
    EXPECT_FALSE(panel->goToPrevious());
    for (const QString& severity : {u"error"_s, u"warning"_s, u"hint"_s})
        filter(severity)->click();
    EXPECT_TRUE(panel->goToNext());
    panel->setSession(nullptr);
    EXPECT_FALSE(panel->goToNext());
}

} // namespace

} // namespace nianbao::test
