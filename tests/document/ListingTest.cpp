#include "XlsxTestSupport.h"

#include <document/Listing.h>

#include <gtest/gtest.h>

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

} // namespace nianbao::test
