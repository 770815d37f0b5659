#include "decode/DocxReader.h"
#include "SourceTestSupport.h"

#include <document/DocxWriter.h>

#include <QFile>

namespace nianbao::test {
namespace {

QByteArray inDocument(const QByteArray& body) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
           "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:v\">"
           "<w:body>" +
           body + "</w:body></w:document>";
}

const QByteArray rels =
    "<Relationships><Relationship Id=\"a\" Type=\"x/numbering\" Target=\"numbering.xml\"/>"
    "<Relationship Id=\"b\" Type=\"x/styles\" Target=\"/word/styles.xml\"/></Relationships>";

const QByteArray numbering =
    "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"1\">"
    "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/>"
    "<w:pStyle w:val=\"Part\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
    "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/>"
    "<w:lvlText w:val=\"（%2）\"/></w:lvl>"
    "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/>"
    "<w:lvlText w:val=\"%1.%3.\"/></w:lvl>"
    "<w:lvl w:ilvl=\"3\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/></w:lvl>"
    "</w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/></w:num>"
    "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"1\">"
    "<w:startOverride w:val=\"4\"/></w:lvlOverride></w:num></w:numbering>";

const QByteArray styles =
    "<w:styles xmlns:w=\"w\"><w:style w:type=\"paragraph\" w:styleId=\"Part\"><w:pPr>"
    "<w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Child\"><w:basedOn w:val=\"Part\"/></w:style>"
    "</w:styles>";

Result<Source> readBody(const QByteArray& body) {
    return readDocx(zipOf({{"word/document.xml"_L1, inDocument(body)},
                           {"word/_rels/document.xml.rels"_L1, rels},
                           {"word/numbering.xml"_L1, numbering},
                           {"word/styles.xml"_L1, styles}}),
                    u"x.docx"_s);
}

QByteArray p(const QByteArray& text, const QByteArray& properties = {}) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QByteArray item(int list, int level, const QByteArray& text) {
    return p(text, "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\"" +
                       QByteArray::number(list) + "\"/></w:numPr>");
}

QByteArray tc(const QByteArray& content, const QByteArray& properties = {}) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
}

QByteArray tr(const QByteArray& cells) {
    return "<w:tr>" + cells + "</w:tr>";
}

QByteArray tbl(const QByteArray& rows) {
    return "<w:tbl>" + rows + "</w:tbl>";
}

} // namespace

TEST(DocxReader, readsOurOwn) {
    for (const QString& name : fixtureReports()) {
        SCOPED_TRACE(name.toStdString());
        const std::vector<Block> blocks = compose(fixtureReport(name));
        const auto docx = writeDocx(blocks, {u"年报"_s, {}, {}, {}});
        ASSERT_TRUE(docx);
        const auto source = readDocx(*docx, name);
        ASSERT_TRUE(source) << problemText(source.problem()).toStdString();
        expectTables(*source, blocks);
        expectParagraphs(*source, blocks);
    }
}

TEST(DocxReader, readsTheOfficialTemplate) {
    const QString path = sharedReport(u"template-2021.docx"_s);
    if (path.isEmpty())
        GTEST_SKIP() << "../shared is not there";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto source = readDocx(file.readAll(), path);
    ASSERT_TRUE(source);
    const auto tables = tablesOf(*source);
    const ReportFormat& format = ReportFormat::forYear(2021);
    ASSERT_EQ(tables.size(), format.tables().size());
    for (size_t i = 0; i < tables.size(); ++i)
        expectTable(*tables[i], format.tables()[i],
                    [&](size_t g) { return format.tables()[i].grid[g].text; });
    const QStringList paragraphs = paragraphsOf(*source);
    for (const SectionSpec& section : format.sections()) {
        EXPECT_TRUE(section.heading.isEmpty() || paragraphs.contains(section.heading))
            << section.heading.toStdString();
    }
}

TEST(DocxReader, readsText) {
    const struct {
        const char* name;
        QByteArray body;
        QStringList lines;
    } rows[] = {
        {"paragraphs", p("甲") + p(" 乙 ") + p(""), {u"甲"_s, u"乙"_s}},
        {"a line end parts", "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>", {u"甲"_s, u"乙"_s}},
        {"no style, several runs",
         "<w:p><w:r><w:t>共</w:t></w:r><w:r><w:t>3件</w:t></w:r></w:p>",
         {u"共3件"_s}},
        {"a link", "<w:p><w:hyperlink><w:r><w:t>网站</w:t></w:r></w:hyperlink></w:p>", {u"网站"_s}},
        {"inserted", "<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>", {u"新"_s}},
        {"deleted",
         "<w:p><w:r><w:t>留</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>",
         {u"留"_s}},
        {"moved",
         "<w:p><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>新"
         "</w:t></w:r></w:moveTo></w:p>",
         {u"新"_s}},
        {"a deleted end", p("前", "<w:rPr><w:del/></w:rPr>") + p("后"), {u"前后"_s}},
        {"hidden",
         "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/>"
         "</w:rPr><w:t>显</w:t></w:r></w:p>",
         {u"显"_s}},
        {"struck out",
         "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>12</w:t></w:r><w:r><w:rPr><w:strike w:val=\"0\"/>"
         "</w:rPr><w:t>34</w:t></w:r><w:r><w:rPr><w:dstrike/></w:rPr><w:t>56</w:t></w:r></w:p>",
         {u"34"_s}},
        {"raised",
         "<w:p><w:r><w:t>34</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t>"
         "</w:r><w:r><w:t>5</w:t></w:r><w:r><w:rPr><w:position "
         "w:val=\"8\"/></w:rPr><w:t>20</w:t></w:r></w:p>",
         {u"34¹5²⁰"_s}},
        {"a field",
         "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>REF a</w:instrText>"
         "<w:fldChar w:fldCharType=\"separate\"/><w:t>7</w:t><w:fldChar w:fldCharType=\"end\"/>"
         "</w:r></w:p>",
         {u"7"_s}},
        {"contents",
         "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> TOC \\o</w:instrText>"
         "<w:fldChar w:fldCharType=\"separate\"/><w:t>一、总体情况 1</w:t></w:r></w:p><w:p><w:r>"
         "<w:fldChar w:fldCharType=\"end\"/><w:t>正文</w:t></w:r></w:p>",
         {u"正文"_s}},
        {"a text box once",
         "<w:p><w:r><w:t>前</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("框") +
             "</w:txbxContent></mc:Choice><mc:Fallback><v:x><w:txbxContent>" + p("框") +
             "</w:txbxContent></v:x></mc:Fallback></mc:AlternateContent></w:r></w:p>" + p("后"),
         {u"前"_s, u"框"_s, u"后"_s}},
        {"a content control", "<w:sdt><w:sdtContent>" + p("内") + "</w:sdtContent></w:sdt>", {u"内"_s}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(linesOf(readBody(row.body)), row.lines);
    }
}

TEST(DocxReader, printsNumbers) {
    const struct {
        const char* name;
        QByteArray body;
        QStringList lines;
    } rows[] = {
        {"three levels",
         item(5, 0, "甲") + item(5, 1, "乙") + item(5, 1, "丙") + item(5, 2, "丁") + item(5, 0, "戊") +
             item(5, 1, "己"),
         {u"一、甲"_s, u"（一）乙"_s, u"（二）丙"_s, u"1.1.丁"_s, u"二、戊"_s, u"（一）己"_s}},
        {"by the style",
         p("甲", "<w:pStyle w:val=\"Part\"/>") + p("乙", "<w:pStyle w:val=\"Child\"/>"),
         {u"一、甲"_s, u"二、乙"_s}},
        {"two lists of one pattern go on",
         item(5, 1, "甲") + item(6, 1, "乙"),
         {u"（一）甲"_s, u"（四）乙"_s}},
        {"a bullet is no number", item(5, 3, "甲"), {u"甲"_s}},
        {"taken away",
         p("甲", "<w:pStyle w:val=\"Part\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
         {u"甲"_s}},
        {"no such list", item(99, 0, "甲"), {u"甲"_s}},
        {"no such level", item(5, 99, "甲"), {u"甲"_s}},
        {"an empty paragraph counts", item(5, 0, "") + item(5, 0, "甲"), {u"二、甲"_s}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(linesOf(readBody(row.body)), row.lines);
    }
}

TEST(DocxReader, readsTables) {
    const QByteArray restart = "<w:vMerge w:val=\"restart\"/>";
    const QByteArray goesOn = "<w:vMerge/>";
    const QByteArray two = "<w:gridSpan w:val=\"2\"/>";
    const QByteArray inner = tbl(tr(tc(p("1")) + tc(p("2"))) + tr(tc(p("3")) + tc(p("4"))));
    const struct {
        const char* name;
        QByteArray body;
        QStringList lines;
    } rows[] = {
        {"merged across",
         tbl(tr(tc(p("甲"), two)) + tr(tc(p("1")) + tc(p("2")))),
         {u"|甲{1×2}"_s, u"|1|2"_s}},
        {"merged down",
         tbl(tr(tc(p("甲"), restart) + tc(p("1"))) + tr(tc(p(""), goesOn) + tc(p("2")))),
         {u"|甲{2×1}|1"_s, u"|2"_s}},
        {"merged both ways",
         tbl(tr(tc(p("甲"), two + restart) + tc(p("1"))) + tr(tc(p(""), two + goesOn) + tc(p("2"))) +
             tr(tc(p("a")) + tc(p("b")) + tc(p("c")))),
         {u"|甲{2×2}|1"_s, u"|2"_s, u"|a|b|c"_s}},
        {"goes on from nothing", tbl(tr(tc(p("甲"), goesOn) + tc(p("1")))), {u"|甲|1"_s}},
        {"lines of a cell", tbl(tr(tc(p("甲") + p("乙")) + tc(p("1")))), {u"|甲/乙|1"_s}},
        {"a short row", tbl(tr(tc(p("1")) + tc(p("2"))) + tr(tc(p("3")))), {u"|1|2"_s, u"|3|"_s}},
        {"a deleted row",
         tbl(tr("<w:trPr><w:del/></w:trPr>" + tc(p("0")) + tc(p("0"))) + tr(tc(p("1")) + tc(p("2")))),
         {u"|1|2"_s}},
        {"cells before",
         tbl(tr(tc(p("1")) + tc(p("2"))) + tr("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc(p("3")))),
         {u"|1|2"_s, u"||3"_s}},
        {"a table in a layout", tbl(tr(tc(p("左")) + tc(inner))), {u"左"_s, u"|1|2"_s, u"|3|4"_s}},
        {"one cell", tbl(tr(tc(p("框住的话")))), {u"框住的话"_s}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(linesOf(readBody(row.body)), row.lines);
    }
}

TEST(DocxReader, refuses) {
    const QByteArray ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    const QString stream = u"EncryptedPackage"_s;
    const QByteArray encrypted(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2);
    const QByteArray good = zipOf({{"word/document.xml"_L1, inDocument(p("甲"))}});
    const QByteArray bomb = zipOf({{"word/document.xml"_L1, QByteArray(8 << 20, ' ')}});
    const QByteArray large = "<a/>" + QByteArray(70 << 20, 'x');
    QByteArray wide;
    for (int i = 0; i < 120; ++i)
        wide += tr(tc(p("1"), "<w:gridSpan w:val=\"9999\"/>") + tc(p("2")));
    const struct {
        const char* name;
        QByteArray content;
        Problem::Code code;
    } rows[] = {
        {"empty", {}, Problem::Code::NotOfItsType},
        {"a web page", "<html>", Problem::Code::NotOfItsType},
        {"an old file", ole + QByteArray(600, '\0'), Problem::Code::OldWordFile},
        {"a password", ole + QByteArray(600, '\0') + encrypted, Problem::Code::PasswordNeeded},
        {"another package", zipOf({{"a.txt"_L1, "a"}}), Problem::Code::NotOfItsType},
        {"another root", zipOf({{"word/document.xml"_L1, "<workbook/>"}}), Problem::Code::NotOfItsType},
        {"half of it", good.first(good.size() / 2), Problem::Code::Damaged},
        {"no XML", zipOf({{"word/document.xml"_L1, "<a><b></a>"}}), Problem::Code::Damaged},
        {"a document type", zipOf({{"word/document.xml"_L1, "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"}}),
         Problem::Code::Damaged},
        {"a bomb", bomb, Problem::Code::TooMuchInside},
        {"larger than is read", zipOf({{"word/document.xml"_L1, large}}), Problem::Code::TooMuchInside},
        {"deep", zipOf({{"word/document.xml"_L1, inDocument(QByteArray("<w:x>").repeated(5000))}}),
         Problem::Code::TooMuchInside},
        {"more columns than a table has", zipOf({{"word/document.xml"_L1, inDocument(tbl(wide))}}),
         Problem::Code::TooMuchInside},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const auto source = readDocx(row.content, u"x.docx"_s);
        ASSERT_FALSE(source);
        EXPECT_EQ(source.problem().code, row.code) << problemText(source.problem()).toStdString();
        EXPECT_EQ(source.problem().file, u"x.docx"_s);
    }
}

TEST(DocxReader, damageIsSafe) {
    const auto docx = writeDocx(compose(fixtureReport(u"township"_s)), {u"年报"_s, {}, {}, {}});
    ASSERT_TRUE(docx);
    expectSafeWhenCutOff(readDocx, *docx);
    expectSafeWhenChanged(readDocx, *docx);
}

} // namespace nianbao::test
