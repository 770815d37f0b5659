#include <report/Change.h>

#include <support/Fixtures.h>

#include <gtest/gtest.h>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

namespace {

CellValue figure(const QString& text) {
    const auto decimal = Decimal::parse(text);
    if (!decimal)
        return text.isEmpty() ? CellValue() : CellValue::unreadable(text);
    return decimal->places() == 0 ? CellValue(text.toLongLong()) : CellValue(*decimal);
}

Decimal decimal(const QString& text) {
    return *Decimal::parse(text);
}

} // namespace

TEST(Change, isTheDifferenceAndThePercentOfWhatWas) {
    const struct {
        const char* name;
        QString before, after, difference;
        QString percent; ///< empty for none
    } rows[] = {
        {"more", u"1"_s, u"3"_s, u"2"_s, u"200.0"_s},
        {"fewer", u"3"_s, u"1"_s, u"-2"_s, u"-66.7"_s},
        {"the same", u"5"_s, u"5"_s, u"0"_s, u"0.0"_s},
        {"to none", u"4"_s, u"0"_s, u"-4"_s, u"-100.0"_s},
        {"from none there is no percent", u"0"_s, u"4"_s, u"4"_s, {}},
        {"none and none", u"0"_s, u"0"_s, u"0"_s, {}},
        {"a half rounds away from zero", u"2000"_s, u"2001"_s, u"1"_s, u"0.1"_s},
        {"so it does below zero", u"2000"_s, u"1999"_s, u"-1"_s, u"-0.1"_s},
        {"less than a half", u"2001"_s, u"2002"_s, u"1"_s, u"0.0"_s},
        {"money is exact", u"7.948"_s, u"8.05"_s, u"0.102"_s, u"1.3"_s},
        {"money in other places", u"59237.2449"_s, u"59237.2"_s, u"-0.0449"_s, u"0.0"_s},
        {"money and a whole number", u"0.3"_s, u"1"_s, u"0.7"_s, u"233.3"_s},
        {"from below zero there is no percent", u"-2"_s, u"3"_s, u"5"_s, {}},
        {"large", u"1"_s, u"900000000000000"_s, u"899999999999999"_s, u"89999999999999900.0"_s},
        {"a percent beyond 18 digits is none",
         u"0.000001"_s,
         u"900000000000"_s,
         u"899999999999.999999"_s,
         {}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const auto change = changeOf(figure(row.before), figure(row.after));
        ASSERT_TRUE(change);
        EXPECT_EQ(change->difference.toString(), row.difference);
        EXPECT_EQ(change->percent ? change->percent->toString() : QString(), row.percent);
    }
}

TEST(Change, needsTwoNumbers) {
    const struct {
        const char* name;
        QString before, after;
    } rows[] = {
        {"blank before is not 0", {}, u"3"_s},
        {"blank after is not 0", u"3"_s, {}},
        {"both blank", {}, {}},
        {"a word before", u"三"_s, u"3"_s},
        {"a word after", u"3"_s, u"/"_s},
        {"beyond 18 digits", u"-999999999999999999"_s, u"999999999999999999"_s},
    };
    for (const auto& row : rows)
        EXPECT_FALSE(changeOf(figure(row.before), figure(row.after))) << row.name;
}

TEST(Change, aShareIsInPercentOfTheWhole) {
    const struct {
        const char* name;
        QString part, whole;
        int places;
        QString percent; ///< empty for none
    } rows[] = {
        {"one place", u"103"_s, u"231"_s, 1, u"44.6"_s},
        {"two places", u"103"_s, u"231"_s, 2, u"44.59"_s},
        {"no place", u"103"_s, u"231"_s, 0, u"45"_s},
        {"all", u"7"_s, u"7"_s, 1, u"100.0"_s},
        {"none of some", u"0"_s, u"7"_s, 2, u"0.00"_s},
        {"a half", u"1"_s, u"16"_s, 1, u"6.3"_s},
        {"just below a half", u"0.6249999999"_s, u"10"_s, 1, u"6.2"_s},
        {"many places of the part", u"0.000000000000000001"_s, u"0.000000000000000002"_s, 1, u"50.0"_s},
        {"many places that are cut", u"0.045450000000000000"_s, u"100"_s, 1, u"0.0"_s},
        {"of none", u"3"_s, u"0"_s, 1, {}},
        {"of less than none", u"3"_s, u"-1"_s, 1, {}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const auto percent = percentOf(decimal(row.part), decimal(row.whole), row.places);
        EXPECT_EQ(percent ? percent->toString() : QString(), row.percent);
    }
}

TEST(Change, aCellIsFoundInAnotherFormatByWhatItMeans) {
    Report report(ReportFormat::forYear(2021), 2021);
    const struct {
        const char* name;
        QString cell;
        QString old; ///< of 2019's format; empty when it has none
    } rows[] = {
        {"of the same path", u"requests.received.total"_s, u"requests.received.total"_s},
        {"regulations in force", u"disclosure.regulations.inForce"_s, u"disclosure.regulations.inForce"_s},
        {"repealed ones were not asked for", u"disclosure.regulations.repealed"_s, {}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        Report last(ReportFormat::forYear(2020), 2020);
        if (!row.old.isEmpty())
            last.cells[static_cast<size_t>(cellAt(last, row.old))] = CellValue(9);
        const CellValue* found = sameCell(last, *report.format, cellAt(report, row.cell));
        ASSERT_EQ(found != nullptr, !row.old.isEmpty());
        if (found) {
            EXPECT_EQ(*found, CellValue(9));
        }
        Report own(*report.format, 2020);
        own.cells[static_cast<size_t>(cellAt(own, row.cell))] = CellValue(4);
        EXPECT_EQ(*sameCell(own, *report.format, cellAt(report, row.cell)), CellValue(4));
    }
}
