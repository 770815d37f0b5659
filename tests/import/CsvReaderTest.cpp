#include "decode/CsvReader.h"
#include "SourceTestSupport.h"

#include <QStringEncoder>

namespace nianbao::test {

TEST(CsvReader, readsFields) {
    const struct {
        const char* name;
        QByteArray csv;
        QStringList lines;
    } rows[] = {
        {"commas", "a,b\n1,2\n", {u"|a|b"_s, u"|1|2"_s}},
        {"semicolons", "a;b,c\n1;2\n", {u"|a|b,c"_s, u"|1|2"_s}},
        {"tabs", "a\tb\r\n1\t2", {u"|a|b"_s, u"|1|2"_s}},
        {"old line ends", "a,b\r1,2\r", {u"|a|b"_s, u"|1|2"_s}},
        {"a mark in front",
         "\xEF\xBB\xBF"
         "a,b\n",
         {u"|a|b"_s}},
        {"quotes", "\"a,\"\"b\"\"\",\"c\nd\"\n1,2", {u"|a,\"b\"|c/d"_s, u"|1|2"_s}},
        {"a quote within", "a\"b,c\n", {u"|a\"b|c"_s}},
        {"an empty field", "a,b,c\n1,,3\n", {u"|a|b|c"_s, u"|1||3"_s}},
        {"a short row", "a,b\n1\n2,3\n", {u"|a|b"_s, u"|1|"_s, u"|2|3"_s}},
        {"a title", "表三,,\na,b,c\n", {u"表三"_s, u"|a|b|c"_s}},
        {"two tables", "a,b\n,\nc,d\n", {u"|a|b"_s, u"|c|d"_s}},
        {"one column", "甲\n乙\n", {u"甲"_s, u"乙"_s}},
        {"nothing", "", {}},
        {"empty rows", ",,\n,,\n", {}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(linesOf(readCsv(row.csv, u"x.csv"_s)), row.lines);
    }
}

TEST(CsvReader, readsGb18030) {
    QStringEncoder gb("GB18030");
    if (!gb.isValid())
        GTEST_SKIP() << "this Qt has no GB18030";
    const auto source = readCsv(gb(u"规章,0\n行政许可,3\n"_s), u"x.csv"_s);
    ASSERT_TRUE(source);
    EXPECT_EQ(linesOf(*source), (QStringList{u"|规章|0"_s, u"|行政许可|3"_s}));
    ASSERT_EQ(source->notes.size(), 1U);
    EXPECT_EQ(source->notes[0].code, Problem::Code::DecodedAnew);
}

TEST(CsvReader, namesLines) {
    const auto source = readCsv("\"a\nb\",c\n1,2\n", u"x.csv"_s);
    ASSERT_TRUE(source);
    EXPECT_EQ(tablesOf(*source).front()->cells.back().place.name, u"line 3"_s);
}

TEST(CsvReader, refuses) {
    const struct {
        const char* name;
        QByteArray csv;
        Problem::Code code;
        QString place;
    } rows[] = {
        {"a quote never closed", "a,b\n\"c,d\n", Problem::Code::Damaged, u"line 2"_s},
        {"a package", QByteArray("PK\3\4\0\0\0", 7), Problem::Code::NotAReport, {}},
        {"too large", QByteArray(17 << 20, ','), Problem::Code::TooLarge, {}},
        {"a million cells", QByteArray("1,2,3,4\n").repeated(250'000), Problem::Code::TooMuchInside, {}},
        {"a million separators", QByteArray(1'000'000, ','), Problem::Code::TooMuchInside, {}},
        {"a row of many columns", QByteArray("1,").repeated(5000), Problem::Code::TooMuchInside, {}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const auto source = readCsv(row.csv, u"x.csv"_s);
        ASSERT_FALSE(source);
        EXPECT_EQ(source.problem().code, row.code) << problemText(source.problem()).toStdString();
        EXPECT_EQ(source.problem().place, row.place);
    }
}

} // namespace nianbao::test
