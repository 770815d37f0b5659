#include <report/Totals.h>

#include <support/Fixtures.h>

#include <gtest/gtest.h>

#include <limits>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

namespace {

class Totals : public testing::Test {
protected:
    void set(const QString& path, const CellValue& value) {
        const Edits edits = setCellWithTotals(report, cellAt(report, path), value);
        ASSERT_TRUE(applyEdits(report, edits));
    }
    void force(const QString& path, const CellValue& value) {
        report.cells[static_cast<size_t>(cellAt(report, path))] = value;
    }
    CellValue at(const QString& path) const {
        return report.cells[static_cast<size_t>(cellAt(report, path))];
    }

    Report report{ReportFormat::forYear(2025), 2025};
};

} // namespace

TEST_F(Totals, aBlankTotalFollows) {
    set(u"requests.received.naturalPerson"_s, CellValue(2));
    EXPECT_EQ(at(u"requests.received.total"_s), CellValue(2));
    set(u"requests.received.enterprise"_s, CellValue(3));
    EXPECT_EQ(at(u"requests.received.total"_s), CellValue(5));
}

TEST_F(Totals, totalsOfTotalsFollowInTheSameStep) {
    set(u"requests.granted.naturalPerson"_s, CellValue(4));
    set(u"requests.refused.stateSecret.enterprise"_s, CellValue(1));
    EXPECT_EQ(at(u"requests.granted.total"_s), CellValue(4));
    EXPECT_EQ(at(u"requests.concluded.naturalPerson"_s), CellValue(4));
    EXPECT_EQ(at(u"requests.concluded.enterprise"_s), CellValue(1));
    EXPECT_EQ(at(u"requests.concluded.total"_s), CellValue(5));
}

TEST_F(Totals, anEmptiedRowEmptiesItsTotal) {
    set(u"disputes.reconsideration.upheld"_s, CellValue(1));
    set(u"disputes.reconsideration.upheld"_s, CellValue());
    EXPECT_TRUE(at(u"disputes.reconsideration.total"_s).isBlank());
}

TEST_F(Totals, aTotalThatWasTypedAndDiffersIsKept) {
    set(u"requests.received.naturalPerson"_s, CellValue(2));
    set(u"requests.received.total"_s, CellValue(7));
    set(u"requests.received.enterprise"_s, CellValue(3));
    EXPECT_EQ(at(u"requests.received.total"_s), CellValue(7));
    EXPECT_EQ(expectedTotal(report, cellAt(report, u"requests.received.total"_s)), std::nullopt)
        << "four blanks";
    set(u"requests.received.total"_s, CellValue(5));
    set(u"requests.received.naturalPerson"_s, CellValue(3));
    EXPECT_EQ(at(u"requests.received.total"_s), CellValue(6)) << "right again, it follows again";
}

TEST_F(Totals, aPastedTotalIsNotOverwritten) {
    const Edits edits =
        setCellsWithTotals(report, {{cellAt(report, u"requests.received.naturalPerson"_s), CellValue(2)},
                                    {cellAt(report, u"requests.received.total"_s), CellValue(9)}});
    ASSERT_TRUE(applyEdits(report, edits));
    EXPECT_EQ(at(u"requests.received.total"_s), CellValue(9));
}

TEST_F(Totals, oneStepIsUndoneWhole) {
    const Report before = report;
    const Edits edits =
        setCellWithTotals(report, cellAt(report, u"requests.granted.naturalPerson"_s), CellValue(4));
    EXPECT_EQ(edits.size(), 4U) << "the cell, its row, its column, both";
    ASSERT_TRUE(applyEdits(report, edits));
    ASSERT_TRUE(applyEdits(report, inverse(edits)));
    EXPECT_EQ(report, before);
}

TEST_F(Totals, overflowLeavesTheTotalAlone) {
    set(u"disputes.reconsideration.upheld"_s, CellValue(std::numeric_limits<qint64>::max()));
    set(u"disputes.reconsideration.other"_s, CellValue(1));
    EXPECT_EQ(at(u"disputes.reconsideration.total"_s), CellValue(std::numeric_limits<qint64>::max()));
}

TEST_F(Totals, anUnreadableAddendIsNoZero) {
    force(u"disputes.reconsideration.upheld"_s, CellValue::unreadable(u"x"_s));
    const SumState state = sumOf(report, report.format->sums().back().addends);
    EXPECT_TRUE(state.empty);
    EXPECT_EQ(state.blanks, 4);
}

TEST_F(Totals, imbalanceNeedsEveryCell) {
    const Balance& balance = report.format->balances().front();
    for (const QString& row : {u"received"_s, u"carriedIn"_s, u"concluded"_s})
        force(u"requests."_s + row + u".naturalPerson"_s, CellValue(3));
    EXPECT_EQ(imbalance(report, balance), std::nullopt);
    force(u"requests.carriedForward.naturalPerson"_s, CellValue(1));
    EXPECT_EQ(imbalance(report, balance), 2);
}
