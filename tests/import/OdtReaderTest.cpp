#include "decode/OdtReader.h"
#include "SourceTestSupport.h"

namespace nianbao::test {
namespace {

const QByteArray lists =
    "<office:automatic-styles><text:list-style style:name=\"L\">"
    "<text:list-level-style-number text:level=\"1\" style:num-format=\"一, 二, 三, ...\" "
    "style:num-suffix=\"、\"/>"
    "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-suffix=\".\"/>"
    "<text:list-level-style-bullet text:level=\"3\" text:bullet-char=\"o\"/></text:list-style>"
    "<style:style style:name=\"Hidden\" style:family=\"text\"><style:text-properties text:display=\"none\"/>"
    "</style:style>"
    "<style:style style:name=\"Struck\" style:family=\"text\">"
    "<style:text-properties style:text-line-through-style=\"solid\"/></style:style>"
    "<style:style style:name=\"Raised\" style:family=\"text\">"
    "<style:text-properties style:text-position=\"super 58%\" style:text-line-through-style=\"none\"/>"
    "</style:style>"
    "<style:style style:name=\"Lowered\" style:family=\"text\">"
    "<style:text-properties style:text-position=\"-33% 58%\"/></style:style></office:automatic-styles>";

QByteArray contentOf(const QByteArray& body, const QByteArray& kind = "text") {
    return "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:style=\"s\" "
           "xmlns:draw=\"d\">" +
           lists + "<office:body><office:" + kind + ">" + body + "</office:" + kind +
           "></office:body></office:document-content>";
}

Result<Source> readBody(const QByteArray& body) {
    return readOdt(zipOf({{"content.xml"_L1, contentOf(body)}}), u"x.odt"_s);
}

QByteArray p(const QByteArray& text) {
    return "<text:p>" + text + "</text:p>";
}

QByteArray cell(const QByteArray& text, const QByteArray& attributes = {}) {
    return "<table:table-cell " + attributes + ">" + p(text) + "</table:table-cell>";
}

QByteArray row(const QByteArray& cells, const QByteArray& attributes = {}) {
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QByteArray item(const QByteArray& content) {
    return "<text:list-item>" + content + "</text:list-item>";
}

QByteArray list(const QByteArray& items, const QByteArray& attributes = {}) {
    return "<text:list text:style-name=\"L\" " + attributes + ">" + items + "</text:list>";
}

} // namespace

TEST(OdtReader, readsText) {
    const struct {
        const char* name;
        QByteArray body;
        QStringList lines;
    } rows[] = {
        {"paragraphs and headings", "<text:h>甲</text:h>" + p("乙") + p(""), {u"甲"_s, u"乙"_s}},
        {"spans", p("共<text:span>3</text:span>件"), {u"共3件"_s}},
        {"white space", p("a \n b<text:s text:c=\"2\"/>c<text:tab/>d"), {u"a b  c\td"_s}},
        {"a line end parts", p("甲<text:line-break/>乙"), {u"甲"_s, u"乙"_s}},
        {"deleted text",
         "<text:tracked-changes>" + p("删") + "</text:tracked-changes>" + p("留<text:change/>"),
         {u"留"_s}},
        {"contents", "<text:table-of-content>" + p("目录") + "</text:table-of-content>" + p("文"), {u"文"_s}},
        {"a note", p("文<text:note><text:note-citation>1</text:note-citation></text:note>"), {u"文"_s}},
        {"hidden", p("显<text:span text:style-name=\"Hidden\">藏</text:span>"), {u"显"_s}},
        {"struck out", p("显<text:span text:style-name=\"Struck\">12</text:span>3"), {u"显3"_s}},
        {"raised",
         p("34<text:span text:style-name=\"Raised\">1</text:span>5"
           "<text:span text:style-name=\"Lowered\">2</text:span>"),
         {u"34¹52"_s}},
        {"a text box",
         p("前<draw:frame><draw:text-box>" + p("框") + "</draw:text-box></draw:frame>"),
         {u"前"_s, u"框"_s}},
        {"a section", "<text:section>" + p("甲") + "</text:section>", {u"甲"_s}},
        {"numbers",
         list(item(p("甲") + list(item(p("子")) + item(p("丑")))) + item(p("乙"))),
         {u"一、甲"_s, u"1.子"_s, u"2.丑"_s, u"二、乙"_s}},
        {"a second paragraph of an item", list(item(p("甲") + p("又"))), {u"一、甲"_s, u"又"_s}},
        {"a list that goes on",
         list(item(p("甲"))) + p("文") + list(item(p("乙")), "text:continue-numbering=\"true\""),
         {u"一、甲"_s, u"文"_s, u"二、乙"_s}},
        {"a list anew", list(item(p("甲"))) + list(item(p("乙"))), {u"一、甲"_s, u"一、乙"_s}},
        {"a bullet is no number", list(item(list(item(list(item(p("甲"))))))), {u"甲"_s}},
    };
    for (const auto& each : rows) {
        SCOPED_TRACE(each.name);
        EXPECT_EQ(linesOf(readBody(each.body)), each.lines);
    }
}

TEST(OdtReader, readsTables) {
    const QByteArray covered = "<table:covered-table-cell/>";
    const struct {
        const char* name;
        QByteArray rows;
        QStringList lines;
    } rows[] = {
        {"spans",
         row(cell("甲", "table:number-columns-spanned=\"2\"") + covered) + row(cell("1") + cell("2")),
         {u"|甲{1×2}"_s, u"|1|2"_s}},
        {"spans down",
         row(cell("甲", "table:number-rows-spanned=\"2\"") + cell("1")) + row(covered + cell("2")),
         {u"|甲{2×1}|1"_s, u"|2"_s}},
        {"repeated cells",
         row(cell("甲") + cell("0", "table:number-columns-repeated=\"3\"")),
         {u"|甲|0|0|0"_s}},
        {"repeated rows",
         row(cell("1") + cell("2"), "table:number-rows-repeated=\"2\""),
         {u"|1|2"_s, u"|1|2"_s}},
        {"repeated covered cells",
         row(cell("甲", "table:number-columns-spanned=\"3\"") +
             "<table:covered-table-cell table:number-columns-repeated=\"2\"/>" + cell("1")) +
             row(cell("a") + cell("b") + cell("c") + cell("2")),
         {u"|甲{1×3}|1"_s, u"|a|b|c|2"_s}},
        {"a head",
         "<table:table-header-rows>" + row(cell("甲") + cell("乙")) + "</table:table-header-rows>" +
             row(cell("1") + cell("2")),
         {u"|甲|乙"_s, u"|1|2"_s}},
    };
    for (const auto& each : rows) {
        SCOPED_TRACE(each.name);
        EXPECT_EQ(linesOf(readBody("<table:table>" + each.rows + "</table:table>")), each.lines);
    }
}

TEST(OdtReader, refuses) {
    const QByteArray encrypted =
        "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
    const QByteArray endless = "<table:table>" +
                               row(cell("1") + cell("2"), "table:number-rows-repeated=\"999999999\"") +
                               "</table:table>";
    const struct {
        const char* name;
        QByteArray content;
        Problem::Code code;
    } rows[] = {
        {"empty", {}, Problem::Code::NotOfItsType},
        {"another package", zipOf({{"a"_L1, "a"}}), Problem::Code::NotOfItsType},
        {"a spreadsheet", zipOf({{"content.xml"_L1, contentOf({}, "spreadsheet")}}),
         Problem::Code::NotOfItsType},
        {"a password", zipOf({{"META-INF/manifest.xml"_L1, encrypted}, {"content.xml"_L1, "x"}}),
         Problem::Code::PasswordNeeded},
        {"no XML", zipOf({{"content.xml"_L1, "x"}}), Problem::Code::Damaged},
        {"cut off", zipOf({{"content.xml"_L1, contentOf(p("甲")).chopped(20)}}), Problem::Code::Damaged},
        {"a document type", zipOf({{"content.xml"_L1, "<!DOCTYPE a><a/>"}}), Problem::Code::Damaged},
        {"rows without number", zipOf({{"content.xml"_L1, contentOf(endless)}}),
         Problem::Code::TooMuchInside},
        {"deep", zipOf({{"content.xml"_L1, contentOf(QByteArray("<text:section>").repeated(999))}}),
         Problem::Code::TooMuchInside},
    };
    for (const auto& each : rows) {
        SCOPED_TRACE(each.name);
        const auto source = readOdt(each.content, u"x.odt"_s);
        ASSERT_FALSE(source);
        EXPECT_EQ(source.problem().code, each.code) << problemText(source.problem()).toStdString();
    }
}

TEST(OdtReader, damageIsSafe) {
    const QByteArray odt =
        zipOf({{"content.xml"_L1, contentOf(list(item(p("甲"))) + "<table:table>" +
                                            row(cell("1") + cell("2")) + "</table:table>")}});
    expectSafeWhenCutOff(readOdt, odt);
    expectSafeWhenChanged(readOdt, odt);
}

} // namespace nianbao::test
