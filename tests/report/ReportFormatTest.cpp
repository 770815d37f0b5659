#include <report/ReportFormat.h>

#include <support/Fixtures.h>

#include <gtest/gtest.h>

#include <set>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

const ReportFormat& format2021() {
    return *ReportFormat::byId(u"2021"_s);
}

} // namespace

TEST(ReportFormat, isChosenByYear) {
    struct Row {
        int year;
        QString id;
    };
    for (const Row& row :
         {Row{2019, u"2019"_s}, Row{2020, u"2019"_s}, Row{2021, u"2021"_s}, Row{2030, u"2021"_s}})
        EXPECT_EQ(ReportFormat::forYear(row.year).id(), row.id);
    EXPECT_EQ(ReportFormat::byId(u"1999"_s), nullptr);
}

TEST(ReportFormat, hasTheTablesOfItsYear) {
    struct Row {
        QString id;
        std::vector<size_t> rows;
        std::vector<size_t> cells;
    };
    const Row rows[] = {
        // format.md: 25 × 7 requests, 15 disputes, 3 + 3 + 1 + 1 + 1 + 1 disclosures.
        {u"2021"_s, {6, 25, 3}, {10, 175, 15}},
        // 23 × 7 requests; 3 + 3 + 3 × 4 + 2 + 2 disclosures.
        {u"2019"_s, {8, 23, 3}, {22, 161, 15}},
    };
    for (const Row& row : rows) {
        const ReportFormat* format = ReportFormat::byId(row.id);
        ASSERT_TRUE(format);
        EXPECT_EQ(format->sections().size(), 7U);
        ASSERT_EQ(format->tables().size(), 3U);
        for (size_t table = 0; table < 3; ++table) {
            EXPECT_EQ(format->tables()[table].rows.size(), row.rows[table]);
            EXPECT_EQ(format->tables()[table].cells.size(), row.cells[table]);
        }
    }
}

TEST(ReportFormat, gridsCoverEveryPlaceOnceAndHoldEveryCell) {
    for (const ReportFormat* format : ReportFormat::all()) {
        for (const TableSpec& table : format->tables()) {
            SCOPED_TRACE((format->id() + u' ' + table.id).toStdString());
            std::set<std::pair<int, int>> places;
            std::set<int> cells;
            for (const GridItem& item : table.grid) {
                for (int row = 0; row < item.rowSpan; ++row) {
                    for (int column = 0; column < item.columnSpan; ++column)
                        EXPECT_TRUE(places.insert({item.row + row, item.column + column}).second);
                }
                EXPECT_EQ(item.cell >= 0, item.role == GridItem::Role::Value);
                EXPECT_EQ(item.text.isEmpty(), item.role == GridItem::Role::Value);
                if (item.cell >= 0) {
                    EXPECT_TRUE(cells.insert(item.cell).second);
                }
                EXPECT_FALSE(item.cell >= 0 &&
                             (item.row < table.headRows || item.column < table.labelColumns));
            }
            EXPECT_EQ(places.size(), static_cast<size_t>(table.gridRows * table.gridColumns()));
            EXPECT_EQ(cells.size(), table.cells.size());
        }
    }
}

TEST(ReportFormat, declaresSumsAndBalance) {
    const ReportFormat& format = format2021();
    std::map<QString, int> sums;
    for (const Sum& sum : format.sums()) {
        ++sums[sum.rule];
        EXPECT_EQ(sum.addends.size(), sum.rule == u"A01"_s ? 6U : sum.rule == u"A02"_s ? 21U : 4U);
        for (const int addend : sum.addends)
            EXPECT_NE(addend, sum.total);
    }
    EXPECT_EQ(sums, (std::map<QString, int>{{u"A01"_s, 25}, {u"A02"_s, 7}, {u"A04"_s, 3}}));
    ASSERT_EQ(format.balances().size(), 7U);
    EXPECT_EQ(format.cellPath(format.balances().front().right.back()),
              u"requests.carriedForward.naturalPerson"_s);
    for (const Sum& sum : ReportFormat::byId(u"2019"_s)->sums()) {
        if (sum.rule == u"A02"_s) {
            EXPECT_EQ(sum.addends.size(), 19U);
        }
    }
}

TEST(ReportFormat, findsCellsByPathAndBack) {
    for (const ReportFormat* format : ReportFormat::all()) {
        for (int cell = 0; cell < static_cast<int>(format->cells().size()); ++cell)
            EXPECT_EQ(format->cellIndex(format->cellPath(cell)), cell);
    }
    EXPECT_EQ(format2021().cellIndex(u"requests.received.nobody"_s), -1);
    EXPECT_EQ(format2021().cellIndex(QString()), -1);
    EXPECT_EQ(
        format2021().cells()[static_cast<size_t>(format2021().cellIndex(u"requests.received.total"_s))].label,
        u"表三“本年新收”总计"_s);
}

TEST(ReportFormat, cellsOf2019NameTheirKinOf2021) {
    const ReportFormat* old = ReportFormat::byId(u"2019"_s);
    int same = 0;
    for (const CellSpec& cell : old->cells()) {
        if (cell.sameAs.isEmpty())
            continue;
        ++same;
        EXPECT_GE(format2021().cellIndex(cell.sameAs), 0) << cell.sameAs.toStdString();
    }
    EXPECT_GT(same, 170);
    const int fees = old->cellIndex(u"disclosure.fees.itemsLastYear"_s);
    EXPECT_TRUE(old->cells()[static_cast<size_t>(fees)].sameAs.isEmpty());
}
