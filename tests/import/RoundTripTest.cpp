// What our own exports and published reports come back as through the whole importer.

#include "WholeReports.h"

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

class RoundTrip : public testing::TestWithParam<QString> {
protected:
    void SetUp() override { m_report = fixtureReport(GetParam()); }

    [[nodiscard]] Result<ImportedReport> read(const QByteArray& content, const QString& suffix) const {
        return importReport(content, GetParam() + u'.' + suffix);
    }

    [[nodiscard]] Headings headings() const { return headingsOf(GetParam()); }

    Report m_report;
};

} // namespace

TEST_P(RoundTrip, json) {
    const auto back = read(writeReport(m_report), u"json"_s);
    ASSERT_TRUE(back) << problemText(back.problem()).toStdString();
    EXPECT_EQ(writeReport(back->content.report).toStdString(), writeReport(m_report).toStdString());
}

TEST_P(RoundTrip, pdfCarriesTheReport) {
    const auto back = read(printedPdf(m_report), u"pdf"_s);
    ASSERT_TRUE(back) << problemText(back.problem()).toStdString();
    EXPECT_EQ(writeReport(back->content.report).toStdString(), writeReport(m_report).toStdString());
    for (const ReadNote& note : back->content.notes)
        EXPECT_NE(note.problem.code, Problem::Code::PrintDiffers) << problemText(note.problem).toStdString();
}

TEST_P(RoundTrip, pdfAsPrinted) {
    auto source = decodeHere(printedPdf(m_report), u"own.pdf"_s);
    ASSERT_TRUE(source) << problemText(source.problem()).toStdString();
    ASSERT_FALSE(source->embedded.isEmpty());
    source->embedded.clear();
    expectSame(recogniseReport(*source, u"own.pdf"_s), m_report, headings());
}

TEST_P(RoundTrip, docx) {
    expectSame(read(docxOf(m_report), u"docx"_s), m_report, headings());
}

TEST_P(RoundTrip, htmlPage) {
    expectSame(read(htmlOf(m_report), u"html"_s), m_report, headings());
}

/// It is pasted below a title that the site sets.
TEST_P(RoundTrip, htmlFragment) {
    const QString page = u"<h1>"_s + QString(m_report.titleText()).remove(u'\n') + u"</h1>"_s +
                         htmlFragment(compose(m_report));
    expectSame(read(page.toUtf8(), u"html"_s), m_report, headings());
}

TEST_P(RoundTrip, xlsx) {
    const auto xlsx = writeXlsx(m_report, {u"年报"_s, {}, {}, {}});
    ASSERT_TRUE(xlsx);
    const auto back = read(*xlsx, u"xlsx"_s);
    ASSERT_TRUE(back) << problemText(back.problem()).toStdString();
    // Comments on cells hold the notes, and a workbook has no text.
    EXPECT_EQ(differingCells(back->content.report, m_report), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Fixtures, RoundTrip, testing::ValuesIn(fixtureReports()),
                         [](const auto& row) { return QString(row.param).remove(u'-').toStdString(); });

TEST(PublishedReport, isReadWithoutAWrongCell) {
    for (const QString& name : {u"huaian-2024.pdf"_s, u"weihai-2024.txt"_s}) {
        SCOPED_TRACE(name.toStdString());
        const QString path = sharedReport(name);
        const QString beside = sharedReport(name.chopped(3) + u"json"_s);
        if (path.isEmpty() || beside.isEmpty())
            GTEST_SKIP() << "no published report here";
        const auto expected = readReport(contentOf(beside), beside);
        ASSERT_TRUE(expected);
        ASSERT_EQ(expected->report.cells.size(), 200U);
        expectSame(importReport(contentOf(path), path), expected->report);
    }
}

} // namespace nianbao::test
