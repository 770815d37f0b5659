#include "decode/HtmlReader.h"
#include "SourceTestSupport.h"

#include <document/HtmlWriter.h>

#include <QStringEncoder>

namespace nianbao::test {
namespace {

Result<Source> readPage(const QByteArray& html) {
    return readHtml(html, u"x.html"_s);
}

/// A report's text, so that a site's head and foot are the small part of the page.
const QByteArray prose = "<p>" + QByteArray("本年度依法公开各类信息。").repeated(20) + "</p>";
const QString proseText = u"本年度依法公开各类信息。"_s.repeated(20);

} // namespace

TEST(HtmlReader, readsOurOwn) {
    for (const QString& name : fixtureReports()) {
        SCOPED_TRACE(name.toStdString());
        std::vector<Block> blocks = compose(fixtureReport(name));
        auto fragment = readPage(htmlFragment(blocks).toUtf8());
        ASSERT_TRUE(fragment) << problemText(fragment.problem()).toStdString();
        expectTables(*fragment, blocks);
        auto page = readPage(writeHtml(blocks, {u"年报"_s, {}, {}, {}}));
        ASSERT_TRUE(page);
        expectTables(*page, blocks);
        // The page has captions.
        QStringList paragraphs = paragraphsOf(*page);
        paragraphs.removeIf(
            [](const QString& text) { return text.startsWith(u'表') && text.contains(u'、'); });
        const QStringList wanted = paragraphsOf(blocks);
        EXPECT_EQ(paragraphs.join(QString()), wanted.join(QString()));
        std::erase_if(blocks, [](const Block& block) { return block.kind == Block::Kind::Title; });
        expectParagraphs(*fragment, blocks);
    }
}

TEST(HtmlReader, readsText) {
    const struct {
        const char* name;
        QByteArray html;
        QStringList lines;
    } rows[] = {
        {"paragraphs", "<p>甲</p><p>乙", {u"甲"_s, u"乙"_s}},
        {"a line end parts", "<p>甲<br>乙<br/><br/>丙</p>", {u"甲"_s, u"乙"_s, u"丙"_s}},
        {"divisions", "<div>甲<div>乙</div>丙</div>", {u"甲"_s, u"乙"_s, u"丙"_s}},
        {"white space", "<p>&nbsp;&nbsp; Open\n  Data 公开\n信息 </p>", {u"Open Data 公开信息"_s}},
        {"indents", "<p>　　甲</p>", {u"甲"_s}},
        {"never closed", "<div><font><b><p>甲<p>乙<li>丙", {u"甲"_s, u"乙"_s, u"丙"_s}},
        {"wrongly nested", "<b><i>甲</b>乙</i><p>丙", {u"甲乙"_s, u"丙"_s}},
        {"entities", "<p>&lt;1&#65289;&ldquo;甲&rdquo;</p>", {u"<1）“甲”"_s}},
        {"scripts and styles", "<script>var a='<p>x</p>'</script><style>p{}</style><p>甲</p>", {u"甲"_s}},
        {"hidden", "<p style='DISPLAY: none'>x</p><p hidden>y</p><p>甲</p>", {u"甲"_s}},
        {"comments of Word", "<p><!--[if gte mso 9]><xml>x</xml><![endif]-->甲<o:p></o:p></p>", {u"甲"_s}},
        {"a list", "<ol start=3><li>甲<li>乙</ol>", {u"3. 甲"_s, u"4. 乙"_s}},
        {"a list without numbers", "<ul><li>甲<li>乙</ul>", {u"甲"_s, u"乙"_s}},
        {"a struck word of Word", "<p>甲<del>乙</del><ins>丙</ins></p>", {u"甲丙"_s}},
        {"struck out",
         "<p>甲<s>1</s><strike>2</strike><span style='text-decoration: line-through'>3</span>4</p>",
         {u"甲4"_s}},
        {"without size",
         "<p>甲<i style='font-size: 0px'>1</i><i style='font-size:0.9em'>2</i></p>",
         {u"甲2"_s}},
        {"raised",
         "<p>34<sup>1</sup>5<span style='vertical-align:super'>2<b>0</b></span>6</p>",
         {u"34¹5²⁰6"_s}},
        {"as it stands", "<pre>甲\n乙</pre>", {u"甲"_s, u"乙"_s}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(linesOf(readPage(row.html)), row.lines);
    }
}

TEST(HtmlReader, readsTables) {
    const struct {
        const char* name;
        QByteArray html;
        QStringList lines;
    } rows[] = {
        {"spans",
         "<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>1<td>2</table>",
         {u"|甲{2×1}|乙{1×2}"_s, u"|1|2"_s}},
        {"to the end of the group",
         "<table><tbody><tr><td rowspan=0>甲<td>1<tr><td>2</tbody><tbody><tr><td>3<td>4</tbody></table>",
         {u"|甲{2×1}|1"_s, u"|2"_s, u"|3|4"_s}},
        {"spans beyond the table",
         "<table><tr><td rowspan=9>甲<td colspan=9>1<tr><td>2</table>",
         {u"|甲{2×1}|1"_s, u"|2"_s}},
        {"columns that no cell has alone",
         "<table><tr><td colspan=2>甲<td>乙<tr><td>1<td colspan=2>2</table>",
         {u"|甲{1×2}|乙"_s, u"|1|2{1×2}"_s}},
        {"a cell missing", "<table><tr><td>1<td>2<tr><td>3</table>", {u"|1|2"_s, u"|3|"_s}},
        {"lines of a cell", "<table><tr><td><p>甲<p>乙<td>1<br>2</table>", {u"|甲/乙|1/2"_s}},
        {"an empty cell", "<table><tr><td>甲<td>&nbsp;</table>", {u"|甲|"_s}},
        {"the row of widths that Word adds",
         "<table><tr><td>甲<td>1</tr><tr height=0><td width=9><td width=9></tr></table>",
         {u"|甲|1"_s}},
        {"a head of its own class",
         "<table><tr class=header><th>甲<th>乙<tr><td>1<td>2</table>",
         {u"|甲|乙"_s, u"|1|2"_s}},
        {"a name", "<table><caption>表二</caption><tr><td>1<td>2</table>", {u"表二"_s, u"|1|2"_s}},
        {"layout",
         "<table><tr><td>左<td><table><tr><td>1<td>2<tr><td>3<td>4</table></table>",
         {u"左"_s, u"|1|2"_s, u"|3|4"_s}},
        {"layout in layout",
         "<table><tr><td><table><tr><td><p>文<table><tr><td>1<td>2</table></table></table>",
         {u"文"_s, u"|1|2"_s}},
        {"a figure's cell that holds a table",
         "<table><tr><td>甲<td>1<td>2<tr><td>乙<td>3<td><table><tr><td>4<td></table></table>",
         {u"|甲|1|2"_s, u"|乙|3|4\t"_s}},
        {"prose", "<table><tr><td>&nbsp;<td>" + prose.repeated(2) + "<td></table>", {proseText, proseText}},
        {"text astray", "<table>甲<tr><td>1<td>2</table>", {u"甲"_s, u"|1|2"_s}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(linesOf(readPage(row.html)), row.lines);
    }
}

TEST(HtmlReader, leavesTheSiteOut) {
    const QByteArray links = "<a href=1>首页</a> <a href=2>政务</a> <a href=3>公开</a>";
    const struct {
        const char* name;
        QByteArray html;
        bool isLeftOut;
    } rows[] = {
        {"navigation", "<nav>首页</nav>", true},
        {"a head with links", "<header><h1>门户</h1>" + links + "</header>", true},
        {"a head with the title alone", "<header><h1>年度报告</h1></header>", false},
        {"a foot", "<footer>版权所有</footer>", true},
        {"a foot by its class", "<div class='site_foot'>版权所有</div>", true},
        {"a foot by its id", "<div id=pageFooter>版权所有</div>", true},
        {"a foot by its role", "<div role=contentinfo>版权所有</div>", true},
        {"a page's foot of LibreOffice", "<div title=footer><p>— 1 —</div>", true},
        {"a list of links", "<ul><li>" + links + "</ul>", true},
        {"one link in a sentence", "<p>详见<a href=1>www.example.cn</a>。</p>", false},
        {"a class that says nothing", "<div class='box w1200'>说明</div>", false},
        {"a class of content", "<div class='footer-content article'>说明</div>", false},
        {"a class that holds such a word", "<div class='footnote'>说明</div>", false},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const auto source = readPage("<html><body>" + row.html + prose + "</body></html>");
        ASSERT_TRUE(source);
        EXPECT_EQ(linesOf(*source).size(), row.isLeftOut ? 1 : 2)
            << linesOf(*source).join(u'/').toStdString();
        EXPECT_EQ(linesOf(*source).back(), proseText);
    }
    // A wrapper of the whole page is never its foot.
    EXPECT_EQ(linesOf(readPage("<body><div class=header>" + prose + "</div>")), QStringList{proseText});
}

TEST(HtmlReader, readsEncodings) {
    QStringEncoder gb("GB18030");
    if (!gb.isValid())
        GTEST_SKIP() << "this Qt has no GB18030";
    const QString text = u"<p>政府信息公开</p>"_s;
    const QByteArray inGb = gb(text);
    const struct {
        const char* name;
        QByteArray html;
        QString line;
        size_t notes;
    } rows[] = {
        {"UTF-8", text.toUtf8(), u"政府信息公开"_s, 0},
        {"UTF-8 that says GB2312", "<meta charset=gb2312>" + text.toUtf8(), u"政府信息公开"_s, 0},
        {"GB18030 that says so", "<meta http-equiv=a content='text/html; charset=gb2312'>" + inGb,
         u"政府信息公开"_s, 0},
        {"GB18030 that says nothing", inGb, u"政府信息公开"_s, 1},
        {"GB18030 that says UTF-8", "<meta charset=utf-8>" + inGb, u"政府信息公开"_s, 1},
        {"GB18030 that says UTF-8, with a wrong byte", "<meta charset=utf-8>" + inGb + "<p>\xFF",
         u"政府信息公开"_s, 1},
        {"GB18030 behind a mark of UTF-8", "\xEF\xBB\xBF" + inGb, u"政府信息公开"_s, 1},
        {"UTF-8 that says GB2312, with a wrong byte", "<meta charset=gb2312>" + text.toUtf8() + "<p>\xFF",
         u"政府信息公开"_s, 1},
        {"UTF-8 with a wrong byte", "<meta charset=utf-8>" + text.toUtf8() + "<p>\xFF", u"政府信息公开"_s, 1},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const auto source = readPage(row.html);
        ASSERT_TRUE(source);
        EXPECT_EQ(linesOf(*source).value(0), row.line);
        EXPECT_EQ(source->notes.size(), row.notes);
    }
}

TEST(HtmlReader, namesPlaces) {
    const auto source = readPage("<p>甲</p>\n\n<p>乙</p><table><tr><td>1<td>2<tr><td>3<td>4</table>");
    ASSERT_TRUE(source);
    EXPECT_EQ(std::get<SourceParagraph>(source->blocks[1]).place.name, u"line 3"_s);
    EXPECT_EQ(tablesOf(*source).front()->cells.back().place.name, u"table 1, row 2"_s);
}

TEST(HtmlReader, refuses) {
    QByteArray fonts;
    for (int i = 0; i < 900; ++i)
        fonts += "<font size=" + QByteArray::number(i) + ">";
    const struct {
        const char* name;
        QByteArray html;
        Problem::Code code;
    } rows[] = {
        {"empty", {}, Problem::Code::NotOfItsType},
        {"a text", "甲乙", Problem::Code::NotOfItsType},
        {"a package", QByteArray("PK\3\4\0\0\0", 7), Problem::Code::NotAReport},
        {"too large", QByteArray(17 << 20, '<'), Problem::Code::TooLarge},
        {"deep", QByteArray("<div>").repeated(60000), Problem::Code::TooMuchInside},
        {"deep letters", QByteArray("<b>").repeated(60000), Problem::Code::TooMuchInside},
        {"letters opened anew in each paragraph", fonts + QByteArray("<p>").repeated(50000),
         Problem::Code::TooMuchInside},
        {"a million tags", QByteArray("<br>").repeated(1'000'000), Problem::Code::TooMuchInside},
        {"frames", QByteArray("<b>").repeated(900) + "<FRAMESET>", Problem::Code::Damaged},
        {"wide rows",
         "<table>" + ("<tr>" + QByteArray("<td colspan=1000>").repeated(1) + "<td>").repeated(300),
         Problem::Code::TooMuchInside},
        {"a huge grid", "<table><tr><td colspan=999>1<td>2" + QByteArray("<tr>").repeated(5000),
         Problem::Code::TooMuchInside},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const auto source = readPage(row.html);
        ASSERT_FALSE(source);
        EXPECT_EQ(source.problem().code, row.code) << problemText(source.problem()).toStdString();
    }
}

TEST(HtmlReader, damageIsSafe) {
    const QByteArray page = writeHtml(compose(fixtureReport(u"township"_s)), {u"年报"_s, {}, {}, {}});
    expectSafeWhenCutOff(readHtml, page);
    expectSafeWhenChanged(readHtml, page);
}

} // namespace nianbao::test
