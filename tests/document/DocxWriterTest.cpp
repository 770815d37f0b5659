#include "DocumentTestSupport.h"
#include "DocxTestSupport.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <set>

namespace nianbao::test {
namespace {

Block paragraph(const QString& text, FontRole role = FontRole::Body, const QString& link = {}) {
    Block block;
    block.spans = {{role, text, {}, link}};
    return block;
}

/// The paragraphs of the body outside tables, as style and text.
std::vector<std::pair<QString, QString>> textsOf(const Element& document) {
    std::vector<std::pair<QString, QString>> texts;
    for (const Element& child : document.child(u"w:body"_s).children) {
        if (child.name == "w:p"_L1)
            texts.emplace_back(child.child(u"w:pPr"_s).value(u"w:pStyle"_s), child.text);
    }
    return texts;
}

TEST(DocxWriter, PackageNamesTheTypeOfEachPart) {
    const Unzipped package = unzipped(docxOf(compose(harbourReport())));
    ASSERT_FALSE(package.paths.isEmpty());
    EXPECT_EQ(package.paths.front(), u"[Content_Types].xml"_s);
    const Element types = parsed(package.files[u"[Content_Types].xml"_s]);
    QStringList typed;
    for (const Element& type : types.children) {
        if (type.name == "Override"_L1)
            typed.append(type.attributes[u"PartName"_s].sliced(1));
    }
    for (const QString& path : package.paths) {
        parsed(package.files[path]);
        EXPECT_EQ(path.endsWith(".rels"_L1) || path.startsWith(u'['), !typed.contains(path))
            << path.toStdString();
    }
    for (const QString& path : typed)
        EXPECT_TRUE(package.paths.contains(path)) << path.toStdString();
    for (const auto& [path, type] : {std::pair{u"document"_s, u"document.main"_s},
                                     {u"styles"_s, u"styles"_s},
                                     {u"settings"_s, u"settings"_s},
                                     {u"fontTable"_s, u"fontTable"_s},
                                     {u"footer1"_s, u"footer"_s}}) {
        const bool found = std::any_of(types.children.begin(), types.children.end(), [&](const Element& e) {
            return e.attributes[u"PartName"_s] == u"/word/"_s + path + u".xml"_s &&
                   e.attributes[u"ContentType"_s] ==
                       u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s + type +
                           u"+xml"_s;
        });
        EXPECT_TRUE(found) << path.toStdString();
    }
}

TEST(DocxWriter, EachRelationshipLeadsSomewhere) {
    const Unzipped package = unzipped(docxOf(compose(harbourReport())));
    for (const Element& relation : parsed(package.files[u"_rels/.rels"_s]).children)
        EXPECT_TRUE(package.paths.contains(relation.attributes[u"Target"_s]));
    std::set<QString> ids;
    for (const Element& relation : parsed(package.files[u"word/_rels/document.xml.rels"_s]).children) {
        EXPECT_TRUE(ids.insert(relation.attributes[u"Id"_s]).second) << "an id twice";
        EXPECT_TRUE(relation.attributes[u"TargetMode"_s] == "External"_L1 ||
                    package.paths.contains(u"word/"_s + relation.attributes[u"Target"_s]));
    }
    const Element document = parsed(package.files[u"word/document.xml"_s]);
    for (const auto& name : {u"w:hyperlink"_s, u"w:footerReference"_s}) {
        EXPECT_FALSE(document.all(name).empty());
        for (const Element* element : document.all(name))
            EXPECT_TRUE(ids.contains(element->attributes[u"r:id"_s]));
    }
}

TEST(DocxWriter, PageIsThatOfTheStandard) {
    const Element document = documentOf(compose(harbourReport()));
    const Element& section = document.child(u"w:body"_s).children.back();
    ASSERT_EQ(section.name, u"w:sectPr"_s);
    // 1 mm is 1440 / 25.4 twips: 210 × 297; 37 above, 28 left, 26 right, 35 below.
    EXPECT_EQ(section.child(u"w:pgSz"_s).number(u"w:w"_s), 11906);
    EXPECT_EQ(section.child(u"w:pgSz"_s).number(u"w:h"_s), 16838);
    const Element& margins = section.child(u"w:pgMar"_s);
    EXPECT_EQ(margins.number(u"w:top"_s), 2098);
    EXPECT_EQ(margins.number(u"w:left"_s), 1587);
    EXPECT_EQ(margins.number(u"w:right"_s), 1474);
    EXPECT_EQ(margins.number(u"w:bottom"_s), 1984);
    // 7 mm and the number's own 14 points below the type area.
    EXPECT_EQ(margins.number(u"w:footer"_s), 1984 - 397 - 280);
    EXPECT_EQ(section.child(u"w:docGrid"_s).attributes[u"w:type"_s], u"lines"_s);
    const int pitch = section.child(u"w:docGrid"_s).number(u"w:linePitch"_s);
    const int room = 16838 - 2098 - 1984;
    EXPECT_LE(22 * pitch, room);
    EXPECT_GT(23 * pitch, room);
}

TEST(DocxWriter, LineHolds28Characters) {
    const Element styles = partOf(compose(harbourReport()), u"word/styles.xml"_s);
    int size = 0;
    int spacing = 0;
    for (const Element* style : styles.all(u"w:style"_s)) {
        if (style->attributes[u"w:styleId"_s] == "Normal"_L1) {
            spacing = style->child(u"w:rPr"_s).value(u"w:spacing"_s).toInt();
            EXPECT_EQ(style->child(u"w:pPr"_s).child(u"w:spacing"_s).number(u"w:line"_s), 579);
        }
    }
    size = styles.child(u"w:docDefaults"_s).all(u"w:sz"_s).front()->number(u"w:val"_s) * 10; // half points
    EXPECT_EQ(size, 16 * 20);
    const int room = 11906 - 1587 - 1474;
    EXPECT_LE(28 * (size + spacing), room);
    // Nor may half a character more find room.
    EXPECT_GT(28 * (size + spacing) + (size + spacing) / 2, room);
}

TEST(DocxWriter, PageNumbersStandOutside) {
    const Unzipped package = unzipped(docxOf(compose(harbourReport())));
    EXPECT_TRUE(parsed(package.files[u"word/settings.xml"_s]).has(u"w:evenAndOddHeaders"_s));
    const Element document = parsed(package.files[u"word/document.xml"_s]);
    QMap<QString, QString> targets;
    for (const Element& relation : parsed(package.files[u"word/_rels/document.xml.rels"_s]).children)
        targets[relation.attributes[u"Id"_s]] = relation.attributes[u"Target"_s];
    QMap<QString, QString> sides;
    for (const Element* reference : document.all(u"w:footerReference"_s)) {
        const Element footer = parsed(package.files[u"word/"_s + targets[reference->attributes[u"r:id"_s]]]);
        EXPECT_EQ(footer.text.simplified(), u"— 1 —"_s);
        EXPECT_EQ(footer.all(u"w:fldSimple"_s).front()->attributes[u"w:instr"_s], u" PAGE "_s);
        EXPECT_EQ(footer.all(u"w:ind"_s).front()->number(u"w:left"_s), 280);
        EXPECT_EQ(footer.all(u"w:ind"_s).front()->number(u"w:right"_s), 280);
        sides[reference->attributes[u"w:type"_s]] = footer.all(u"w:jc"_s).front()->attributes[u"w:val"_s];
    }
    EXPECT_EQ(sides, (QMap<QString, QString>{{u"default"_s, u"right"_s}, {u"even"_s, u"left"_s}}));
}

TEST(DocxWriter, StylesAreWordsOwnAndThere) {
    const Unzipped package = unzipped(docxOf(compose(harbourReport())));
    const Element styles = parsed(package.files[u"word/styles.xml"_s]);
    EXPECT_FALSE(QString::fromUtf8(package.files[u"word/styles.xml"_s]).contains(u'{'));
    EXPECT_FALSE(QString::fromUtf8(package.files[u"word/settings.xml"_s]).contains(u'{'));
    QMap<QString, const Element*> byId;
    for (const Element* style : styles.all(u"w:style"_s))
        byId[style->attributes[u"w:styleId"_s]] = style;
    const QMap<QString, QString> names = {
        {u"Normal"_s, u"Normal"_s},        {u"NormalIndent"_s, u"Normal Indent"_s},
        {u"Title"_s, u"Title"_s},          {u"Heading1"_s, u"heading 1"_s},
        {u"Heading2"_s, u"heading 2"_s},   {u"Header"_s, u"header"_s},
        {u"Footer"_s, u"footer"_s},        {u"Hyperlink"_s, u"Hyperlink"_s},
        {u"TableGrid"_s, u"Table Grid"_s}, {u"Signature"_s, u"Signature"_s}};
    for (auto name = names.begin(); name != names.end(); ++name) {
        ASSERT_TRUE(byId.contains(name.key())) << name.key().toStdString();
        EXPECT_EQ(byId[name.key()]->value(u"w:name"_s), name.value());
    }
    EXPECT_EQ(byId[u"Heading1"_s]->child(u"w:pPr"_s).value(u"w:outlineLvl"_s), u"0"_s);
    EXPECT_EQ(byId[u"Heading2"_s]->child(u"w:pPr"_s).value(u"w:outlineLvl"_s), u"1"_s);
    for (const auto& id : {u"Heading1"_s, u"Heading2"_s, u"NormalIndent"_s})
        EXPECT_EQ(byId[id]->child(u"w:pPr"_s).child(u"w:ind"_s).number(u"w:firstLineChars"_s), 200);
    for (const Element* style : styles.all(u"w:style"_s)) {
        for (const auto& other : {u"w:basedOn"_s, u"w:next"_s, u"w:link"_s})
            EXPECT_TRUE(!style->has(other) || byId.contains(style->value(other)));
    }
    EXPECT_EQ(styles.all(u"w:lang"_s).front()->attributes[u"w:eastAsia"_s], u"zh-CN"_s);
    const Element document = parsed(package.files[u"word/document.xml"_s]);
    for (const auto& reference : {u"w:pStyle"_s, u"w:rStyle"_s, u"w:tblStyle"_s}) {
        EXPECT_FALSE(document.all(reference).empty());
        for (const Element* element : document.all(reference))
            EXPECT_TRUE(byId.contains(element->attributes[u"w:val"_s]));
    }
}

TEST(DocxWriter, FacesHaveTheirOtherNames) {
    const Unzipped package = unzipped(docxOf(compose(harbourReport())));
    QMap<QString, QString> others;
    for (const Element& font : parsed(package.files[u"word/fontTable.xml"_s]).children)
        others[font.attributes[u"w:name"_s]] = font.value(u"w:altName"_s);
    EXPECT_TRUE(others[u"仿宋"_s].startsWith(u"仿宋_GB2312,"_s));
    EXPECT_TRUE(others[u"黑体"_s].contains(u"SimHei"_s));
    EXPECT_FALSE(others[u"黑体"_s].split(u',').contains(u"黑体"_s));
    const Element styles = parsed(package.files[u"word/styles.xml"_s]);
    for (const Element* fonts : styles.all(u"w:rFonts"_s)) {
        for (const auto& script : {u"w:ascii"_s, u"w:eastAsia"_s, u"w:hAnsi"_s})
            EXPECT_TRUE(others.contains(fonts->attributes[script]));
    }
}

TEST(DocxWriter, TextStandsInTheOrderOfTheBlocks) {
    const std::vector<Block> blocks = compose(fixtureReport(u"county-government"_s));
    QStringList expected;
    for (const Block& block : blocks) {
        QString text;
        for (const Span& span : block.spans) {
            if (block.kind == Block::Kind::Signature)
                expected.append(span.text);
            text += span.text;
        }
        if (block.kind == Block::Kind::Heading || block.kind == Block::Kind::Paragraph)
            expected.append(text);
    }
    QStringList found;
    for (const auto& [style, text] : textsOf(documentOf(blocks))) {
        if (style != "Title"_L1)
            found.append(text);
    }
    EXPECT_EQ(found, expected);
}

TEST(DocxWriter, EachKindOfTextHasItsStyle) {
    Report report = harbourReport();
    report.narrative[0] = {};
    report.narrative[1] = {{1, u"（一）主动公开"_s, u"1.一级目录。\n2.二级目录。"_s, {}},
                           {2, u""_s, u"（二）加强培训。全年办班两次。"_s, {}}};
    report.narrative[5] = {};
    report.narrative[6] = {};
    report.title = u"港口管理局年度报告"_s;
    const Element document = documentOf(compose(report));
    EXPECT_EQ(textsOf(document), (std::vector<std::pair<QString, QString>>{
                                     {u"Title"_s, u"港口管理局年度报告"_s},
                                     {u"Heading1"_s, u"一、总体情况"_s},
                                     {u"Heading2"_s, u"（一）主动公开"_s},
                                     {u"NormalIndent"_s, u"1.一级目录。"_s},
                                     {u"NormalIndent"_s, u"2.二级目录。"_s},
                                     {u"NormalIndent"_s, u"（二）加强培训。全年办班两次。"_s},
                                     {u"Heading1"_s, u"二、主动公开政府信息情况"_s},
                                     {u"Heading1"_s, u"三、收到和处理政府信息公开申请情况"_s},
                                     {u"Heading1"_s, u"四、政府信息公开行政复议、行政诉讼情况"_s},
                                     {u"Heading1"_s, u"五、存在的主要问题及改进情况"_s},
                                     {u"Heading1"_s, u"六、其他需要报告的事项"_s},
                                     {u"Signature"_s, u"临海市港口管理局"_s},
                                     {u"Signature"_s, u"2025年1月20日"_s}}));
    EXPECT_TRUE(document.all(u"w:numPr"_s).empty()) << "a number is text";
    QStringList kai;
    for (const Element* run : document.all(u"w:r"_s)) {
        if (run->child(u"w:rPr"_s).value(u"w:rStyle"_s) == "Heading2Char"_L1)
            kai.append(run->text);
    }
    EXPECT_EQ(kai, QStringList{u"（二）加强培训。"_s});
}

TEST(DocxWriter, LongTitleIsBrokenBySense) {
    Report report = harbourReport();
    report.title = u"临海市港口管理局2024年政府信息公开工作年度报告"_s;
    EXPECT_EQ(textsOf(documentOf(compose(report))).front().second,
              u"临海市港口管理局\n2024年政府信息公开工作年度报告"_s);
}

struct LinkRow {
    const char* name;
    QString address;
    QString target; ///< empty: plain text
};

class DocxLink : public testing::TestWithParam<LinkRow> {};

TEST_P(DocxLink, LeadsToTheWebOrToMailOnly) {
    const LinkRow& row = GetParam();
    const Unzipped package = unzipped(docxOf({paragraph(u"此处"_s, FontRole::Body, row.address),
                                              paragraph(u"再次"_s, FontRole::Body, row.address)}));
    QStringList targets;
    for (const Element& relation : parsed(package.files[u"word/_rels/document.xml.rels"_s]).children) {
        if (relation.attributes[u"TargetMode"_s] == "External"_L1)
            targets.append(relation.attributes[u"Target"_s]);
    }
    EXPECT_EQ(targets, row.target.isEmpty() ? QStringList() : QStringList{row.target});
    const Element document = parsed(package.files[u"word/document.xml"_s]);
    EXPECT_EQ(document.all(u"w:hyperlink"_s).size(), row.target.isEmpty() ? 0U : 2U);
    EXPECT_EQ(document.text, u"此处再次"_s);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, DocxLink,
    testing::Values(LinkRow{"Web", u"http://www.example.cn/a?b=1&c=2"_s,
                            u"http://www.example.cn/a?b=1&c=2"_s},
                    LinkRow{"Secure", u"https://www.example.cn"_s, u"https://www.example.cn"_s},
                    LinkRow{"Mail", u"mailto:gongkai@example.cn"_s, u"mailto:gongkai@example.cn"_s},
                    LinkRow{"ChinesePathIsEncoded", u"http://www.example.cn/公开"_s,
                            u"http://www.example.cn/%E5%85%AC%E5%BC%80"_s},
                    LinkRow{"Script", u"javascript:alert(1)"_s, u""_s},
                    LinkRow{"File", u"file:///etc/passwd"_s, u""_s},
                    LinkRow{"NoScheme", u"www.example.cn"_s, u""_s}, LinkRow{"NoHost", u"http://"_s, u""_s},
                    LinkRow{"BadPort", u"http://a:99999999/"_s, u""_s}, LinkRow{"None", u""_s, u""_s}),
    [](const auto& row) { return row.param.name; });

struct TextRow {
    const char* name;
    QString text;
    QString expected;
};

class DocxText : public testing::TestWithParam<TextRow> {};

TEST_P(DocxText, IsWrittenAsXmlCanHoldIt) {
    const TextRow& row = GetParam();
    EXPECT_EQ(documentOf({paragraph(row.text)}).text, row.expected);
    Block title;
    title.kind = Block::Kind::Title;
    title.spans = {{FontRole::Title, row.text, {}}};
    EXPECT_EQ(documentOf({title}).text, row.expected);
    Report report(ReportFormat::forYear(2024), 2024);
    report.cells[0] = CellValue::unreadable(row.text);
    const Element document = documentOf(compose(report));
    EXPECT_TRUE(document.all(u"w:tbl"_s).front()->text.contains(row.expected));
    const DocumentInfo about{row.text, row.text, {}, {}};
    const Element core = parsed(unzipped(docxOf({}, about)).files[u"docProps/core.xml"_s]);
    QString named = core.child(u"dc:title"_s).text;
    EXPECT_EQ(named.remove(u'\r'), row.expected);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, DocxText,
    testing::Values(TextRow{"Markup", u"<w:p>&amp;\"']]>"_s, u"<w:p>&amp;\"']]>"_s},
                    TextRow{"Controls", u"甲\u0001\u0008\u000b\u001f乙"_s, u"甲乙"_s},
                    TextRow{"LoneHighSurrogate", u"甲"_s + QChar(0xD842) + u"乙"_s, u"甲乙"_s},
                    TextRow{"LoneLowSurrogate", u"甲"_s + QChar(0xDFB7) + u"乙"_s, u"甲乙"_s},
                    TextRow{"Noncharacters", u"甲"_s + QChar(0xFFFE) + QChar(0xFFFF) + u"乙"_s, u"甲乙"_s},
                    TextRow{"SurrogatePair", u"𠮷野"_s, u"𠮷野"_s},
                    TextRow{"TabAndLine", u"甲\t乙\n丙"_s, u"甲\t乙\n丙"_s},
                    TextRow{"WindowsLine", u"甲\r\n乙"_s, u"甲\n乙"_s},
                    TextRow{"Spaces", u" 甲  乙 "_s, u" 甲  乙 "_s}),
    [](const auto& row) { return row.param.name; });

TEST(DocxWriter, PageBreakStandsBeforeWhatFollows) {
    Block pageBreak;
    pageBreak.kind = Block::Kind::PageBreak;
    const Element document =
        documentOf({paragraph(u"一"_s), pageBreak, paragraph(u"二"_s), paragraph(u"三"_s)});
    QStringList broken;
    for (const Element* p : document.all(u"w:p"_s)) {
        if (p->child(u"w:pPr"_s).has(u"w:pageBreakBefore"_s))
            broken.append(p->text);
    }
    EXPECT_EQ(broken, QStringList{u"二"_s});
}

TEST(DocxWriter, SignatureStandsAtTheRight) {
    Block signature;
    signature.kind = Block::Kind::Signature;
    signature.spans = {{FontRole::Body, u"港口局"_s, {}}, {FontRole::Body, u"2025年1月20日"_s, {}}};
    const Element document = documentOf({paragraph(u"正文。"_s), signature});
    const std::vector<const Element*> paragraphs = document.all(u"w:p"_s);
    ASSERT_EQ(paragraphs.size(), 3U);
    // Four characters of 156 / 28 mm; the date is 7 digits and 3 characters long, the agency 3 characters.
    const int character = 316;
    EXPECT_NEAR(paragraphs[2]->all(u"w:ind"_s).front()->number(u"w:right"_s), 4 * character, 3);
    EXPECT_NEAR(paragraphs[1]->all(u"w:ind"_s).front()->number(u"w:right"_s), (4 + 3.5 / 2) * character, 3);
    EXPECT_EQ(paragraphs[1]->all(u"w:spacing"_s).front()->number(u"w:before"_s), 579);
    EXPECT_TRUE(paragraphs[0]->child(u"w:pPr"_s).has(u"w:keepNext"_s));
    EXPECT_TRUE(paragraphs[1]->child(u"w:pPr"_s).has(u"w:keepNext"_s));
    EXPECT_FALSE(paragraphs[2]->child(u"w:pPr"_s).has(u"w:keepNext"_s));
}

TEST(DocxWriter, LongAgencyReachesTheMargin) {
    Block signature;
    signature.kind = Block::Kind::Signature;
    signature.spans = {{FontRole::Body, QString(24, u'局'), {}}, {FontRole::Body, u"2025年1月20日"_s, {}}};
    const Element document = documentOf({signature});
    EXPECT_TRUE(document.all(u"w:p"_s).front()->all(u"w:ind"_s).empty());
}

TEST(DocxWriter, PropertiesAreTheReports) {
    const Unzipped package = unzipped(docxOf({}));
    const Element core = parsed(package.files[u"docProps/core.xml"_s]);
    EXPECT_EQ(core.child(u"dc:title"_s).text, docxInfo().title);
    EXPECT_EQ(core.child(u"dc:creator"_s).text, docxInfo().author);
    EXPECT_EQ(core.child(u"dcterms:created"_s).text, u"2025-01-20T08:30:00Z"_s);
    EXPECT_EQ(core.child(u"dcterms:modified"_s).text, u"2025-01-20T08:30:00Z"_s);
    const Element application = parsed(package.files[u"docProps/app.xml"_s]);
    EXPECT_EQ(application.child(u"Application"_s).text, DocumentInfo::generator());
    const Element undated =
        parsed(unzipped(docxOf({}, {u"标题"_s, {}, {}, {}})).files[u"docProps/core.xml"_s]);
    EXPECT_FALSE(undated.has(u"dcterms:created"_s));
    EXPECT_FALSE(undated.has(u"dcterms:modified"_s));
}

TEST(DocxWriter, InterchangeFileIsNotCarriedAlong) {
    DocumentInfo about = docxInfo();
    about.interchange = "{\"format\": \"nianbao-report/1\"}";
    EXPECT_EQ(docxOf(compose(harbourReport()), about), docxOf(compose(harbourReport())));
}

TEST(DocxWriter, SameReportGivesTheSameBytesInEveryTimeZone) {
    const QByteArray first = docxOf(compose(harbourReport()));
    const QByteArray zone = qgetenv("TZ");
    for (const char* other : {"Asia/Shanghai", "America/Los_Angeles", "UTC"}) {
        qputenv("TZ", other);
        tzset();
        EXPECT_TRUE(docxOf(compose(harbourReport())) == first) << other;
    }
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
}

} // namespace
} // namespace nianbao::test
