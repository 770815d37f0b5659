#include "GeneratedReports.h"
#include "DocumentTestSupport.h"
#include "PageRules.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace nianbao::test {
namespace {

const FontBook& nominal() {
    static const FontBook book = FontBook::nominal();
    return book;
}

Pages pagesOf(const Report& report, const FontBook& book = nominal()) {
    Layout layout(book);
    return layout.paginate(compose(report));
}

QString brokenOf(const Report& report, const FontBook& book = nominal()) {
    return brokenRules(pagesOf(report, book), book).all().join(u'\n');
}

int rounds(int usual) {
    return qEnvironmentVariableIsSet("NIANBAO_LONG") ? usual * 8 : usual;
}

TEST(GeneratedReports, KeepTheRulesWithNominalWidths) {
    size_t most = 0;
    for (int seed = 1; seed <= rounds(600); ++seed) {
        const Pages pages = pagesOf(generatedReport(static_cast<quint32>(seed)));
        most = std::max(most, pages.pages.size());
        const QString broken = brokenRules(pages, nominal()).all().join(u'\n');
        EXPECT_EQ(broken, QString()) << "seed " << seed;
    }
    EXPECT_GE(most, 40U);
}

/// Their Latin is of many widths.
TEST(GeneratedReports, KeepTheRulesWithTheFacesOfThisMachine) {
    for (int seed = 1; seed <= rounds(200); ++seed)
        EXPECT_EQ(brokenOf(generatedReport(static_cast<quint32>(seed)), fonts()), QString())
            << "seed " << seed;
}

TEST(GeneratedReports, KeepTheRulesWithTheTablesAtEveryPlaceOfAPage) {
    for (int lines = 1; lines <= 46; ++lines) {
        for (const bool strays : {false, true})
            EXPECT_EQ(brokenOf(reportWithLines(lines, strays)), QString()) << lines << ' ' << strays;
    }
}

TEST(GeneratedReports, FixturesKeepTheRules) {
    for (const QString& name : fixtureReports())
        EXPECT_EQ(brokenOf(fixtureReport(name), fonts()), QString()) << name.toStdString();
}

} // namespace
} // namespace nianbao::test
