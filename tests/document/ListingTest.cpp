#include "DocumentTestSupport.h"
#include "ListingPages.h"
#include "Peers.h"
#include "TableLayout.h"
#include "XlsxTestSupport.h"

#include <document/Listing.h>

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <qpdf/QPDF.hh>

namespace nianbao::test {

namespace {

Listing sample() {
    const std::vector<ListingColumn> columns = {{u"名称"_s, 20}, {u"件数"_s, 8}};
    return {u"汇总 <A&B>"_s,
            u"zh-CN"_s,
            {{u"一/二"_s,
              columns,
              {{u"=1+1"_s, qint64(3)}, {u"http://a.example"_s, qint64(-1)}, {u"<i>&"_s, u"12"_s}}},
             {u"空"_s, columns, {}}}};
}

WorkbookRead workbookOf(const Listing& listing) {
    const Result<QByteArray> bytes = writeListingXlsx(listing, xlsxInfo());
    EXPECT_TRUE(bytes);
    return WorkbookRead(bytes ? *bytes : QByteArray());
}

} // namespace

TEST(Listing, sheetsHoldTextAsTextAndNumbersAsNumbers) {
    const WorkbookRead book = workbookOf(sample());
    ASSERT_EQ(book.sheets.size(), 2U);
    const SheetRead& sheet = book.sheets[0];
    EXPECT_EQ(sheet.name, u"一 二"_s);
    EXPECT_EQ(sheet.cells[u"A1"_s].value, u"名称"_s);
    for (const auto& [cell, text] : {std::pair(u"A2"_s, u"=1+1"_s),
                                     {u"A3"_s, u"http://a.example"_s},
                                     {u"A4"_s, u"<i>&"_s},
                                     {u"B4"_s, u"12"_s}}) {
        EXPECT_TRUE(sheet.cells[cell].isText()) << cell.toStdString();
        EXPECT_EQ(sheet.cells[cell].value, text);
        EXPECT_EQ(sheet.cells[cell].formula, QString());
    }
    EXPECT_TRUE(sheet.cells[u"B2"_s].isNumber());
    EXPECT_EQ(sheet.cells[u"B3"_s].value, u"-1"_s);
    EXPECT_TRUE(sheet.xml.all(u"hyperlink"_s).empty());
}

TEST(Listing, sheetsHaveAFrozenHeadAndFilters) {
    const WorkbookRead book = workbookOf(sample());
    const QString ranges[] = {u"A1:B4"_s, u"A1:B1"_s};
    for (size_t i = 0; i < 2; ++i) {
        const auto panes = book.sheets.at(i).xml.all(u"pane"_s);
        ASSERT_EQ(panes.size(), 1U);
        EXPECT_EQ(panes[0]->attributes[u"ySplit"_s], u"1"_s);
        const auto filters = book.sheets[i].xml.all(u"autoFilter"_s);
        ASSERT_EQ(filters.size(), 1U);
        EXPECT_EQ(filters[0]->attributes[u"ref"_s], ranges[i]);
    }
}

TEST(Listing, aTextTooLongForACellIsCut) {
    Listing listing = sample();
    listing.tables[0].rows = {{QString(40'000, u'长'), qint64(1)}};
    const QString text = workbookOf(listing).sheets.at(0).cells[u"A2"_s].value;
    EXPECT_EQ(text.size(), 32'767);
    EXPECT_TRUE(text.endsWith(u'…'));
}

TEST(Listing, pagesAreEscapedAndNameTheirTables) {
    const QString html = QString::fromUtf8(writeListingHtml(sample(), xlsxInfo()));
    EXPECT_TRUE(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"zh-CN\">"_s));
    EXPECT_TRUE(html.contains(u"<title>汇总 &lt;A&amp;B&gt;</title>"_s));
    EXPECT_TRUE(html.contains(u"<th scope=\"row\">&lt;i&gt;&amp;</th>"_s));
    EXPECT_TRUE(html.contains(u"<td class=\"number\">-1</td>"_s));
    EXPECT_EQ(html.count(u"<th scope=\"col\">"_s), 4);
    EXPECT_FALSE(html.contains(u"<i>"_s) || html.contains(u"<script"_s));
}

namespace {

/// A listing of so many rows, one of them with a text of so many characters.
Listing longListing(int rows, int longText) {
    Listing listing{
        u"各单位报告核对情况汇总表"_s,
        u"zh-CN"_s,
        {{u"核对结果"_s, {{u"单位"_s, 30}, {u"年度"_s, 8}, {u"说明"_s, 40}, {u"件数"_s, 8}}, {}}}};
    for (int i = 0; i < rows; ++i)
        listing.tables[0].rows.push_back({u"第%1乡镇人民政府"_s.arg(i), qint64(2024),
                                          u"表三第%1行合计与各列之和不符。"_s.arg(i), qint64(i)});
    if (longText > 0)
        listing.tables[0].rows[1][2] = QString(longText, u'长');
    return listing;
}

QString textOn(const Page& page) {
    QString text;
    for (const TextRun& run : page.runs)
        text += run.text;
    return text;
}

struct PagesRow {
    const char* name;
    int rows;
    int longText;
};

class ListingPagesTest : public ::testing::TestWithParam<PagesRow> {};

} // namespace

TEST_P(ListingPagesTest, KeepEveryTextInsideTheTypeAreaAndRepeatTheHead) {
    const Listing listing = longListing(GetParam().rows, GetParam().longText);
    const Pages pages = layoutListing(listing, fonts());
    QString text;
    for (size_t at = 0; at < pages.pages.size(); ++at) {
        const Page& page = pages.pages[at];
        const QString here = textOn(page);
        EXPECT_EQ(here.count(u"说明"_s), 1) << "page " << at;
        EXPECT_TRUE(here.endsWith(u"— %1 —"_s.arg(at + 1)));
        EXPECT_EQ(here.contains(u"（续表）"_s), at > 0);
        for (const Rule& rule : page.rules) {
            EXPECT_GE(rule.box.left(), leftMargin - 1e-6);
            EXPECT_LE(rule.box.right(), leftMargin + typeWidth + 1e-6);
            EXPECT_LE(rule.box.bottom(), topMargin + typeHeight + 1e-6);
        }
        for (const TextRun& run : page.runs) {
            if (run.block >= 0) {
                EXPECT_LE(boxOf(run).bottom(), topMargin + typeHeight) << run.text.toStdString();
            }
        }
        text += here;
    }
    for (int i = 0; i < GetParam().rows; ++i) {
        EXPECT_TRUE(text.contains(u"第%1乡镇人民政府"_s.arg(i))) << i;
    }
    EXPECT_EQ(text.count(u'长'), GetParam().longText);
}

INSTANTIATE_TEST_SUITE_P(Listing, ListingPagesTest,
                         ::testing::Values(PagesRow{"oneRow", 1, 0}, PagesRow{"onePage", 12, 0},
                                           PagesRow{"manyPages", 300, 0}, PagesRow{"longText", 5, 400},
                                           PagesRow{"textLongerThanPages", 3, 6000}),
                         [](const auto& test) { return test.param.name; });

TEST(Listing, columnsTakeTheirShareAndWordsOfTheHeadStayWhole) {
    Listing listing = longListing(3, 0);
    const TableLayout even(listingTable(listing, 0, fonts()), fonts(), typeHeight);
    EXPECT_NEAR(even.columnWidths()[0] / even.columnWidths()[1], 30.0 / 8, 0.01);
    listing.tables[0].columns[3] = {u"Unexplained"_s, 1};
    const TableLayout narrow(listingTable(listing, 0, fonts()), fonts(), typeHeight);
    EXPECT_EQ(narrow.linesOf(3).size(), 1U);
    EXPECT_GT(narrow.columnWidths()[3], 10);
}

TEST(Listing, textsStandLeftAndFiguresInTheMiddle) {
    Listing listing = longListing(1, 0);
    listing.tables[0].rows[0][2] = u"report.json"_s;
    const Pages pages = layoutListing(listing, fonts());
    std::map<QString, double> lefts;
    for (const TextRun& run : pages.pages.front().runs)
        lefts[run.text] = run.baseline.x();
    const double unit = typeWidth / 86;
    EXPECT_NEAR(lefts[u"report.json"_s], leftMargin + 38 * unit, 1.5);
    EXPECT_GT(lefts[u"0"_s], leftMargin + 81 * unit);
}

TEST(Listing, pdfIsSearchableAndTagged) {
    for (const QString& language : {u"zh-CN"_s, u"en"_s}) {
        Listing listing = longListing(80, 900);
        listing.language = language;
        const auto bytes = writeListingPdf(listing, fonts(), {listing.title, {}, {}, {}});
        ASSERT_TRUE(bytes);
        QPDF pdf;
        pdf.processMemoryFile("test", bytes->constData(), static_cast<size_t>(bytes->size()));
        EXPECT_EQ(pdf.getRoot().getKey("/Lang").getUTF8Value(), language.toStdString());
        EXPECT_TRUE(pdf.getRoot().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
        EXPECT_FALSE(pdf.getRoot().hasKey("/AF"));
        EXPECT_EQ(pdf.getRoot().getKey("/Outlines").getKey("/Count").getIntValue(), 1);
        EXPECT_EQ(*bytes, *writeListingPdf(listing, fonts(), {listing.title, {}, {}, {}}));
        if (!isInstalled(u"pdftotext"_s))
            continue;
        const QTemporaryDir folder;
        writeContent(folder.filePath(u"a.pdf"_s), *bytes);
        const QString text = QString::fromUtf8(saidBy(u"pdftotext"_s, {folder.filePath(u"a.pdf"_s), u"-"_s}));
        EXPECT_TRUE(text.contains(u"表三第79行合计"_s) || withoutSpace(text).contains(u"表三第79行合计"_s));
        EXPECT_EQ(text.count(u'长'), 900);
        EXPECT_TRUE(text.contains(language == u"en"_s ? u"(continued)"_s : u"（续表）"_s));
    }
}

TEST(Listing, pdfWithoutTablesOrRowsIsOnePage) {
    Listing listing = longListing(0, 0);
    EXPECT_EQ(layoutListing(listing, fonts()).pages.size(), 1U);
    listing.tables.clear();
    EXPECT_EQ(layoutListing(listing, fonts()).pages.size(), 1U);
    EXPECT_TRUE(writeListingPdf(listing, fonts(), {listing.title, {}, {}, {}}));
}

} // namespace nianbao::test
