#include <report/Decimal.h>

#include <support/Fixtures.h>

#include <gtest/gtest.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

TEST(Decimal, keepsWhatWasPrinted) {
    for (const QString& text : {u"0"_s, u"7.948"_s, u"96171.6"_s, u"59237.2449"_s, u"7.950"_s, u"0.000001"_s,
                                u"-3"_s, u"-0.5"_s, u"999999999999999999"_s, u"123456789012.345678"_s}) {
        const auto decimal = Decimal::parse(text);
        ASSERT_TRUE(decimal) << text.toStdString();
        EXPECT_EQ(decimal->toString(), text);
    }
}

TEST(Decimal, refusesWhatIsNoDecimal) {
    for (const QString& text :
         {u""_s, u"-"_s, u"."_s, u"1."_s, u".5"_s, u"1.2.3"_s, u"1e3"_s, u"1,000"_s, u" 1"_s, u"１"_s,
          u"+1"_s, u"--1"_s, u"1234567890123456789"_s, u"0.1234567890123456789"_s})
        EXPECT_FALSE(Decimal::parse(text)) << text.toStdString();
}

TEST(Decimal, comparesAmountsNotPlaces) {
    struct Row {
        QString left, right;
        std::strong_ordering order;
    };
    const Row rows[] = {
        {u"7.95"_s, u"7.950"_s, std::strong_ordering::equal},
        {u"7.948"_s, u"7.95"_s, std::strong_ordering::less},
        {u"-1"_s, u"0.5"_s, std::strong_ordering::less},
        {u"-0.5"_s, u"-0.25"_s, std::strong_ordering::less},
        {u"999999999999999999"_s, u"0.000000000000000001"_s, std::strong_ordering::greater},
        {u"0.1"_s, u"0.099999999999999999"_s, std::strong_ordering::greater},
    };
    for (const Row& row : rows) {
        const auto left = *Decimal::parse(row.left);
        const auto right = *Decimal::parse(row.right);
        EXPECT_TRUE(left.compareAmount(right) == row.order) << row.left.toStdString();
        EXPECT_EQ(right.compareAmount(left) < 0, row.order > 0) << row.right.toStdString();
    }
    EXPECT_NE(*Decimal::parse(u"7.95"_s), *Decimal::parse(u"7.950"_s)) << "printed differently";
}

TEST(Decimal, isShiftedByPowersOfTen) {
    const struct {
        QString number;
        int power;
        QString shifted; ///< empty when it has too many digits
    } rows[] = {
        {u"1.2"_s, 4, u"12000"_s},
        {u"12.50"_s, 1, u"125"_s},
        {u"125000"_s, -4, u"12.5"_s},
        {u"-3940"_s, -4, u"-0.394"_s},
        {u"0"_s, -4, u"0"_s},
        {u"7.950"_s, 0, u"7.95"_s},
        {u"123456789012345678"_s, 1, {}},
        {u"0.123456789012345678"_s, -1, {}},
    };
    for (const auto& row : rows) {
        const auto shifted = Decimal::parse(row.number)->shifted(row.power);
        EXPECT_EQ(shifted ? shifted->toString() : QString(), row.shifted) << row.number.toStdString();
    }
}

TEST(Decimal, addsExactly) {
    const struct {
        QString left, right, sum; ///< sum empty when it has too many digits
    } rows[] = {
        {u"0.1"_s, u"0.2"_s, u"0.3"_s},
        {u"7.950"_s, u"2"_s, u"9.950"_s},
        {u"5"_s, u"-7"_s, u"-2"_s},
        {u"999999999999999999"_s, u"1"_s, {}},
        {u"999999999999999999"_s, u"0.1"_s, {}},
    };
    for (const auto& row : rows) {
        const auto sum = Decimal::parse(row.left)->plus(*Decimal::parse(row.right));
        EXPECT_EQ(sum ? sum->toString() : QString(), row.sum) << row.left.toStdString();
    }
    EXPECT_EQ(Decimal::parse(u"7.5")->negated(), *Decimal::parse(u"-7.5"));
}
