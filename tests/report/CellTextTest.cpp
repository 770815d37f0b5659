#include <report/text/CellText.h>

#include <support/Fixtures.h>

#include <gtest/gtest.h>

using namespace nianbao;
using namespace Qt::StringLiterals;
using Kind = CellSpec::Kind;
using Outcome = CellText::Outcome;
using Reason = CellText::Reason;

TEST(CellText, readsNumbersAsPeopleWriteThem) {
    struct Row {
        QString text;
        Kind kind;
        QString value;
    };
    const Row rows[] = {
        {u"0"_s, Kind::Count, u"0"_s},
        {u"12"_s, Kind::Count, u"12"_s},
        {u"  12\t"_s, Kind::Count, u"12"_s},
        {u"１２"_s, Kind::Count, u"12"_s},
        {u"1,234"_s, Kind::Count, u"1234"_s},
        {u"１，２３４"_s, Kind::Count, u"1234"_s},
        {u"11,398,889"_s, Kind::Count, u"11398889"_s},
        {u"11 398 889"_s, Kind::Count, u"11398889"_s},
        {u"007"_s, Kind::Count, u"7"_s},
        {u"+3"_s, Kind::Count, u"3"_s},
        {u"-3"_s, Kind::Change, u"-3"_s},
        {u"7.948"_s, Kind::Amount, u"7.948"_s},
        {u"96,171.60"_s, Kind::Amount, u"96171.60"_s},
        {u"0"_s, Kind::Amount, u"0"_s},
        {u"12件"_s, Kind::Count, u"12"_s},
        {u"共12件"_s, Kind::Count, u"12"_s},
        {u"12 件次"_s, Kind::Count, u"12"_s},
        {u"12人次"_s, Kind::Count, u"12"_s},
        {u"3起"_s, Kind::Count, u"3"_s},
        {u"零"_s, Kind::Count, u"0"_s},
        {u"1234.0"_s, Kind::Count, u"1234"_s},
        {u"12.00"_s, Kind::Count, u"12"_s},
        {u"12.00"_s, Kind::Amount, u"12.00"_s},
    };
    for (const Row& row : rows) {
        const CellText read = readCellText(row.text, row.kind);
        EXPECT_EQ(read.outcome, Outcome::Value) << row.text.toStdString();
        EXPECT_EQ(read.value.toString(), row.value);
        EXPECT_TRUE(read.note.isEmpty());
    }
}

TEST(CellText, keepsTheNoteBesideANumber) {
    const CellText read = readCellText(u"22（其中修订16件）", Kind::Count);
    EXPECT_EQ(read.value, CellValue(22));
    EXPECT_EQ(read.note, u"其中修订16件"_s);
    for (const QString& note : {u"其中修订16件"_s, u"含网上（3件）"_s, u"a(b)c"_s}) {
        const CellText back = readCellText(u"22"_s + bracketed(note), Kind::Count);
        EXPECT_EQ(back.value, CellValue(22));
        EXPECT_EQ(back.note, note) << "what is printed reads back";
    }
    EXPECT_EQ(bracketed({}), QString());
}

TEST(CellText, blankIsNever0) {
    for (const QString& text : {u""_s, u"   "_s, u"　"_s, u"/"_s, u"—"_s, u"——"_s, u"-"_s, u"无"_s}) {
        const CellText read = readCellText(text, Kind::Count);
        EXPECT_EQ(read.outcome, Outcome::Blank) << text.toStdString();
        EXPECT_TRUE(read.value.isBlank());
    }
}

TEST(CellText, refusesWithAReason) {
    struct Row {
        QString text;
        Kind kind;
        Reason reason;
    };
    const Row rows[] = {
        {u"a"_s, Kind::Count, Reason::NotANumber},
        {u"共"_s, Kind::Count, Reason::NotANumber},
        {u"件次"_s, Kind::Count, Reason::NotANumber},
        {u"12人件"_s, Kind::Count, Reason::NotANumber},
        {u"12.000"_s, Kind::Count, Reason::NotWhole}, // 12,000 as some write it
        {u"12.01"_s, Kind::Count, Reason::NotWhole},
        {u".0"_s, Kind::Count, Reason::NotANumber},
        {u"1a"_s, Kind::Count, Reason::NotANumber},
        {u"1 2"_s, Kind::Count, Reason::NotANumber},
        {u"1,23"_s, Kind::Count, Reason::NotANumber},
        {u"1234,567"_s, Kind::Count, Reason::NotANumber},
        {u",123"_s, Kind::Count, Reason::NotANumber},
        {u"1.2.3"_s, Kind::Amount, Reason::NotANumber},
        {u"1."_s, Kind::Amount, Reason::NotANumber},
        {u"件"_s, Kind::Count, Reason::NotANumber},
        {u"3元"_s, Kind::Count, Reason::NotANumber},
        {u"3元"_s, Kind::Amount, Reason::NotANumber},
        {u"3件"_s, Kind::Amount, Reason::NotANumber},
        {u"3万元"_s, Kind::Count, Reason::NotANumber},
        {u"（3）"_s, Kind::Count, Reason::NotANumber},
        {u"1.5"_s, Kind::Count, Reason::NotWhole},
        {u"-1"_s, Kind::Count, Reason::Negative},
        {u"-1.5"_s, Kind::Amount, Reason::Negative},
        {u"1234567890123456789"_s, Kind::Count, Reason::TooLarge},
        {u"1.1234567"_s, Kind::Amount, Reason::TooManyPlaces},
    };
    for (const Row& row : rows) {
        const CellText read = readCellText(row.text, row.kind);
        EXPECT_EQ(read.outcome, Outcome::Refused) << row.text.toStdString();
        EXPECT_EQ(read.reason, row.reason) << row.text.toStdString();
        EXPECT_TRUE(read.value.isBlank());
    }
}
