#include "HtmlTestSupport.h"

#include <document/HtmlWriter.h>

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace nianbao::test {
namespace {

Report listReport() {
    Report report = harbourReport();
    report.narrative[1] = {{1, u"（一）主动公开情况。"_s, u"全年128条，见http://www.example.cn/a。"_s, {}},
                           {2, u"（二）监督"_s, u"1.培训两次。\n2.检查四次。"_s, {}}};
    return report;
}

/// What an editor may leave of it.
QString stripped(const QString& html) {
    static const QRegularExpression attribute(u" (?!colspan|rowspan|border|href)[a-z-]+=\"[^\"]*\""_s);
    return QString(html).remove(attribute);
}

std::vector<HtmlElement> elementsOfFragment(const QString& html) {
    return elementsOf(u"<div>"_s + html + u"</div>"_s);
}

TEST(HtmlFragment, TextIsPlainHtml) {
    const QString html = htmlFragment(compose(listReport()));
    const qsizetype start = html.indexOf(u"<h2>一、"_s);
    EXPECT_EQ(html.sliced(start, html.indexOf(u"<h2>二、"_s) - start), uR"(<h2>一、总体情况</h2>
<p style="text-indent:2em"><strong>（一）主动公开情况。</strong>全年128条，见<a href="http://www.example.cn/a">http://www.example.cn/a</a>。</p>
<h3>（二）监督</h3>
<p style="text-indent:2em">1.培训两次。</p>
<p style="text-indent:2em">2.检查四次。</p>
)"_s);
    EXPECT_TRUE(html.endsWith(uR"(<p style="text-align:right">临海市港口管理局</p>
<p style="text-align:right">2025年1月20日</p>
)"_s));
}

TEST(HtmlFragment, TableHasItsLinesInline) {
    const QString html = htmlFragment(compose(harbourReport()));
    EXPECT_TRUE(html.contains(uR"(<table border="1" style="border-collapse:collapse;width:100%">
<colgroup><col style="width:25.00%"/><col style="width:25.00%"/><col style="width:25.00%"/><col style="width:25.00%"/></colgroup>
<tbody>
<tr><th scope="colgroup" colspan="4" style="border:1px solid #000;padding:4px;text-align:center;font-weight:normal;background-color:#e6e6e6">第二十条第（一）项</th></tr>
)"_s));
    // regulations.inForce is the third cell: 2.
    EXPECT_TRUE(
        html.contains(uR"(<td style="border:1px solid #000;padding:4px;text-align:center">2</td></tr>)"_s));
}

TEST(HtmlFragment, HasNothingThatASiteTakesForItsOwn) {
    const QStringList wanted = {u"div"_s,   u"h2"_s,    u"h3"_s,       u"p"_s,   u"strong"_s,
                                u"a"_s,     u"table"_s, u"colgroup"_s, u"col"_s, u"thead"_s,
                                u"tbody"_s, u"tr"_s,    u"th"_s,       u"td"_s};
    const QStringList attributes = {u"style"_s,   u"href"_s,    u"border"_s,
                                    u"colspan"_s, u"rowspan"_s, u"scope"_s};
    const QString html = htmlFragment(compose(listReport()));
    for (const HtmlElement& element : elementsOfFragment(html)) {
        EXPECT_TRUE(wanted.contains(element.name)) << element.name.toStdString();
        for (const QString& attribute : element.attributes.keys())
            EXPECT_TRUE(attributes.contains(attribute)) << attribute.toStdString();
    }
    EXPECT_FALSE(html.contains(u"临海市港口管理局2024年政府信息公开工作年度报告</"_s));
}

TEST(HtmlFragment, ReadsRightWithoutItsAttributes) {
    for (const ReportFormat* format : ReportFormat::all()) {
        Report report = countedReport(*format);
        report.narrative = listReport().narrative;
        const std::vector<Block> blocks = compose(report);
        const QString html = stripped(htmlFragment(blocks));
        EXPECT_FALSE(html.contains(u"style"_s));
        EXPECT_FALSE(html.contains(u"scope"_s));
        const auto elements = elementsOfFragment(html);
        expectTables(elements, blocks);
        QStringList printed;
        QStringList wanted;
        for (const Block& block : blocks) {
            QString text;
            for (const Span& span : block.spans)
                text += span.text;
            if (block.kind == Block::Kind::Heading)
                wanted.append((block.level == 1 ? u"h2 "_s : u"h3 "_s) + text);
            else if (block.kind == Block::Kind::Paragraph)
                wanted.append(u"p "_s + text);
        }
        for (const HtmlElement& element : elements) {
            if (QStringList{u"h2"_s, u"h3"_s, u"p"_s}.contains(element.name))
                printed.append(element.name + u' ' + element.text);
        }
        EXPECT_EQ(printed, wanted);
        EXPECT_EQ(textsOf(elements, u"strong"_s), QStringList{u"（一）主动公开情况。"_s});
        EXPECT_EQ(named(elements, u"a"_s).front().attributes[u"href"_s],
                  u"http://www.linhai-port.example.cn/zwgk/index.html"_s);
    }
}

TEST(HtmlFragment, HostileTextStaysText) {
    const QString allowed = u"</p><script>alert(\"1\")</script>&]]>😀"_s;
    Report report = harbourReport();
    report.narrative[1] = {{1, allowed, QString(QChar(u'\0')) + allowed + QChar(0xd800), {}}};
    report.cells[0] = CellValue::unreadable(allowed + QChar(0xffff));
    const std::vector<Block> blocks = compose(report);
    const auto elements = elementsOfFragment(htmlFragment(blocks));
    EXPECT_EQ(textsOf(elements, u"h3"_s).front(), allowed);
    EXPECT_TRUE(textsOf(elements, u"p"_s).contains(allowed));
    EXPECT_TRUE(textsOf(elements, u"td"_s).contains(allowed));
    EXPECT_TRUE(named(elements, u"script"_s).empty());
    EXPECT_FALSE(plainText(blocks).contains(QChar(u'\0')));
}

TEST(HtmlFragment, BlankReportHasTheTables) {
    const std::vector<Block> blocks = compose(Report(ReportFormat::forYear(2024), 2024));
    const auto elements = elementsOfFragment(htmlFragment(blocks));
    expectTables(elements, blocks);
    EXPECT_TRUE(named(elements, u"p"_s).empty());
    EXPECT_EQ(htmlFragment({}), QString());
}

TEST(PlainText, ParagraphsAreLinesAndTablesHaveTabs) {
    Report report = listReport();
    report.narrative[0].clear();
    report.cells[0] = CellValue();
    report.cells[1] = CellValue::unreadable(u"一\t二\n三"_s);
    const QString text = plainText(compose(report));
    EXPECT_TRUE(text.startsWith(u"一、总体情况\n（一）主动公开情况。全年128条，见http://www.example.cn/a。\n"
                                "（二）监督\n1.培训两次。\n2.检查四次。\n"
                                "二、主动公开政府信息情况\n第二十条第（一）项\t\t\t\n"
                                "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n"
                                "规章\t\t一 二 三\t2\n"_s))
        << text.left(400).toStdString();
    EXPECT_TRUE(text.contains(
        u"行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n"
        "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n"_s));
    EXPECT_TRUE(text.endsWith(u"临海市港口管理局\n2025年1月20日\n"_s));
}

TEST(PlainText, EachRowOfATableHasAllItsColumns) {
    for (const ReportFormat* format : ReportFormat::all()) {
        const QStringList lines = plainText(compose(countedReport(*format))).split(u'\n');
        for (const TableSpec& table : format->tables()) {
            const auto isRow = [&](const QString& line) {
                return line.count(u'\t') + 1 == table.gridColumns();
            };
            EXPECT_EQ(std::count_if(lines.begin(), lines.end(), isRow), table.gridRows)
                << table.id.toStdString();
        }
    }
}

} // namespace
} // namespace nianbao::test
