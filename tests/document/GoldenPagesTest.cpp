#include "DocumentTestSupport.h"
#include "PageDump.h"

#include <QFile>

#include <gtest/gtest.h>

namespace nianbao::test {
namespace {

/// Table 3 goes on over several pages.
Report tableOverPages() {
    Report report = harbourReport();
    for (const int cell : report.format->tables()[1].cells)
        report.cells[static_cast<size_t>(cell)] = CellValue::unreadable(u"三件以上，详见附件"_s);
    return report;
}

struct GoldenRow {
    const char* name;
    Report (*report)();
};

/// Pages that were looked at and found right, in tests/fixtures/pages; NIANBAO_GOLDEN=write writes them anew.
/// With nominal widths, so that they are the same on every machine.
class GoldenPages : public testing::TestWithParam<GoldenRow> {};

TEST_P(GoldenPages, AreAsTheyWere) {
    const FontBook book = FontBook::nominal();
    Layout layout(book);
    const QString actual = dumpOf(layout.paginate(compose(GetParam().report())));
    QFile file(fixturePath(u"pages/%1.txt"_s.arg(QString::fromLatin1(GetParam().name))));
    if (qEnvironmentVariable("NIANBAO_GOLDEN") == "write"_L1) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << file.fileName().toStdString();
        file.write(actual.toUtf8());
        file.close();
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << "no golden file " << file.fileName().toStdString();
    EXPECT_EQ(firstDifference(QString::fromUtf8(file.readAll()), actual), QString());
}

INSTANTIATE_TEST_SUITE_P(
    Rows, GoldenPages,
    testing::Values(GoldenRow{"addresses", [] { return fixtureReport(u"addresses"_s); }},
                    GoldenRow{"empty", [] { return fixtureReport(u"empty"_s); }},
                    GoldenRow{"format-of-2019", [] { return fixtureReport(u"format-of-2019"_s); }},
                    GoldenRow{"long-title", [] { return fixtureReport(u"long-title"_s); }},
                    GoldenRow{"municipal-department",
                              [] { return fixtureReport(u"municipal-department"_s); }},
                    GoldenRow{"notes-in-cells", [] { return fixtureReport(u"notes-in-cells"_s); }},
                    GoldenRow{"rare-characters", [] { return fixtureReport(u"rare-characters"_s); }},
                    GoldenRow{"table-over-pages", tableOverPages}),
    [](const auto& row) { return QString::fromLatin1(row.param.name).replace(u'-', u'_').toStdString(); });

TEST(GoldenPages, DifferenceIsShownByItsFirstLines) {
    EXPECT_EQ(firstDifference(u"a\nb\nc"_s, u"a\nb\nc"_s), QString());
    EXPECT_EQ(firstDifference(u"a\nb\nc"_s, u"a\nx\nc"_s), u"line 2\n- b\n- c\n+ x\n+ c"_s);
    EXPECT_EQ(firstDifference(u"a"_s, u"a\nb"_s), u"line 2\n- \n+ b"_s);
}

TEST(GoldenPages, DumpSeesAShiftOfAHundredthAndWhatRepeats) {
    const FontBook book = FontBook::nominal();
    Layout layout(book);
    Pages pages = layout.paginate(compose(tableOverPages()));
    const QString before = dumpOf(pages);
    EXPECT_TRUE(before.contains(u" again | "_s));
    EXPECT_TRUE(before.contains(u"续表）"_s));
    pages.pages[1].runs[0].baseline.rx() += 0.01;
    EXPECT_NE(dumpOf(pages), before);
}

} // namespace
} // namespace nianbao::test
