#include "HtmlTestSupport.h"

#include <document/HtmlWriter.h>

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace nianbao::test {
namespace {

using Kind = Block::Kind;

Block block(Kind kind, int section, const std::vector<Span>& spans, int level = 0, int listNumber = 0) {
    Block made;
    made.kind = kind;
    made.section = section;
    made.spans = spans;
    made.level = level;
    made.listNumber = listNumber;
    return made;
}

Span span(const QString& text, FontRole role = FontRole::Body, const QString& link = {}) {
    return {role, text, {}, link};
}

DocumentInfo info() {
    return {u"年度报告"_s, u"临海市港口管理局"_s, QDateTime(QDate(2025, 1, 20), QTime(9, 0), Qt::UTC), {}};
}

QString page(const std::vector<Block>& blocks) {
    return QString::fromUtf8(writeHtml(blocks, info()));
}

QString page(const Report& report) {
    return page(compose(report));
}

QString bodyOf(const QString& html) {
    return html.sliced(html.indexOf("<body>"_L1));
}

QString styleOf(const QString& html) {
    return textsOf(elementsOf(html), u"style"_s).join(QString());
}

/// The only element with an attribute of this value.
HtmlElement withAttribute(const std::vector<HtmlElement>& elements, const QString& attribute,
                          const QString& value) {
    std::vector<HtmlElement> found;
    for (const HtmlElement& element : elements) {
        if (element.attributes.value(attribute) == value)
            found.push_back(element);
    }
    EXPECT_EQ(found.size(), 1U) << attribute.toStdString() << ' ' << value.toStdString();
    return found.empty() ? HtmlElement() : found.front();
}

TEST(HtmlWriter, PageHasLandmarksHeadingsAndLists) {
    const std::vector<Block> blocks = {
        block(Kind::Title, -1, {span(u"临海市\n年度报告"_s, FontRole::Title)}),
        block(Kind::Paragraph, 0, {span(u"前言。"_s)}),
        block(Kind::Heading, 1, {span(u"一、总体情况"_s, FontRole::Heading1)}, 1),
        block(Kind::Heading, 1, {span(u"（一）公开"_s, FontRole::Heading2)}, 2),
        block(Kind::Paragraph, 1, {span(u"（二）培训。"_s, FontRole::Heading2), span(u"两次。"_s)}),
        block(Kind::Paragraph, 1, {span(u"1.甲。"_s)}, 0, 1),
        block(Kind::Paragraph, 1, {span(u"2.乙。"_s)}, 0, 2),
        block(Kind::Paragraph, 1, {span(u"1.丙。"_s)}, 0, 1),
        block(Kind::Paragraph, 1, {span(u"2.丁。"_s)}, 0, 2),
        block(Kind::Paragraph, 1,
              {span(u"见"_s), span(u"http://a.cn/?b&c"_s, FontRole::Body, u"http://a.cn/?b&c"_s)}),
        block(Kind::Heading, 6, {span(u"六、其他"_s, FontRole::Heading1)}, 1),
        block(Kind::PageBreak, 6, {}),
        block(Kind::Signature, -1, {span(u"港口局"_s), span(u"2025年1月20日"_s)}),
    };
    EXPECT_EQ(bodyOf(page(blocks)), uR"(<body>
<header>
<h1>临海市<br/>年度报告</h1>
</header>
<nav aria-label="目录">
<ul>
<li><a href="#section-1">一、总体情况</a></li>
<li><a href="#section-2">六、其他</a></li>
</ul>
</nav>
<main>
<div>
<p>前言。</p>
</div>
<section aria-labelledby="section-1">
<h2 id="section-1">一、总体情况</h2>
<h3>（一）公开</h3>
<p><strong class="run-in">（二）培训。</strong>两次。</p>
<div role="list">
<p role="listitem">1.甲。</p>
<p role="listitem">2.乙。</p>
</div>
<div role="list">
<p role="listitem">1.丙。</p>
<p role="listitem">2.丁。</p>
</div>
<p>见<a href="http://a.cn/?b&amp;c">http://a.cn/?b&amp;c</a></p>
</section>
<section aria-labelledby="section-2">
<h2 id="section-2">六、其他</h2>
<div class="page-break"></div>
</section>
<div>
<div class="signature">
<p>港口局</p>
<p><time datetime="2025-01-20">2025年1月20日</time></p>
</div>
</div>
</main>
</body>
</html>
)"_s);
}

TEST(HtmlWriter, HeadSaysWhatThePageIs) {
    qunsetenv("SOURCE_DATE_EPOCH");
    const QString html = page(harbourReport());
    EXPECT_TRUE(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                                u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                                u"<title>年度报告</title>\n"
                                u"<meta name=\"author\" content=\"临海市港口管理局\"/>\n"
                                u"<meta name=\"date\" content=\"2025-01-20T09:00:00Z\"/>\n"
                                u"<meta name=\"generator\" content=\"nianbao "_s));
}

TEST(HtmlWriter, DateOfTheSourceWins) {
    qputenv("SOURCE_DATE_EPOCH", "86400");
    const QString html = page(harbourReport());
    qunsetenv("SOURCE_DATE_EPOCH");
    EXPECT_TRUE(html.contains(u"<meta name=\"date\" content=\"1970-01-02T00:00:00Z\"/>"_s));
}

TEST(HtmlWriter, WhatIsNotKnownIsNotSaid) {
    qunsetenv("SOURCE_DATE_EPOCH");
    const QString html = QString::fromUtf8(writeHtml(compose(harbourReport()), {}));
    EXPECT_FALSE(html.contains(u"name=\"author\""_s));
    EXPECT_FALSE(html.contains(u"name=\"date\""_s));
    EXPECT_TRUE(html.contains(u"<title>临海市港口管理局2024年政府信息公开工作年度报告</title>"_s));
}

TEST(HtmlWriter, TitleIsInPiecesOfSense) {
    Report report = harbourReport();
    report.title = u"临海市港口管理局2024年政府信息公开工作年度报告"_s;
    EXPECT_TRUE(page(report).contains(
        u"<h1><span>临海市港口管理局</span><span>2024年政府信息公开工作年度报告</span></h1>"_s));
}

TEST(HtmlWriter, NothingRunsAndNothingIsLoaded) {
    const QString html = page(harbourReport());
    const QStringList wanted = {
        u"html"_s,  u"head"_s,  u"meta"_s, u"title"_s, u"style"_s,   u"body"_s,   u"header"_s,   u"h1"_s,
        u"span"_s,  u"nav"_s,   u"ul"_s,   u"li"_s,    u"a"_s,       u"main"_s,   u"section"_s,  u"h2"_s,
        u"h3"_s,    u"div"_s,   u"p"_s,    u"table"_s, u"caption"_s, u"col"_s,    u"colgroup"_s, u"tr"_s,
        u"thead"_s, u"tbody"_s, u"th"_s,   u"td"_s,    u"time"_s,    u"strong"_s, u"br"_s};
    for (const HtmlElement& element : elementsOf(html)) {
        EXPECT_TRUE(wanted.contains(element.name)) << element.name.toStdString();
        for (const QString& attribute : element.attributes.keys()) {
            EXPECT_FALSE(attribute.startsWith("on"_L1) || attribute == "src"_L1) << attribute.toStdString();
        }
    }
    EXPECT_FALSE(styleOf(html).contains(QRegularExpression(u"url\\(|@import|https?:"_s)));
}

TEST(HtmlWriter, TablesHoldEachCellOnce) {
    for (const ReportFormat* format : ReportFormat::all()) {
        const Report report = countedReport(*format);
        const std::vector<Block> blocks = compose(report);
        const std::vector<HtmlElement> elements = elementsOf(page(blocks));
        expectTables(elements, blocks);
        QMap<QString, QString> figures;
        for (const HtmlElement& element : elements) {
            if (!element.attributes.contains(u"data-cell"_s))
                continue;
            EXPECT_EQ(element.name, u"td"_s);
            EXPECT_FALSE(figures.contains(element.attributes[u"data-cell"_s]));
            figures[element.attributes[u"data-cell"_s]] = element.text;
        }
        EXPECT_EQ(figures.size(), std::ssize(report.cells));
        for (size_t cell = 0; cell < report.cells.size(); ++cell)
            EXPECT_EQ(figures.value(format->cellPath(static_cast<int>(cell))), QString::number(1000 + cell));
    }
}

TEST(HtmlWriter, CellsStandUnderTheHeadsOfTheirOwnGroup) {
    const struct {
        const char* format;
        QString cell;
        QStringList heads;
    } rows[] = {
        {"2021",
         u"disclosure.regulations.repealed"_s,
         {u"第二十条第（一）项"_s, u"本年废止件数"_s, u"规章"_s}},
        {"2021",
         u"disclosure.compulsoryMeasures.decisions"_s,
         {u"第二十条第（六）项"_s, u"本年处理决定数量"_s, u"行政强制"_s}},
        {"2021",
         u"disclosure.fees.amount"_s,
         {u"第二十条第（八）项"_s, u"本年收费金额（单位：万元）"_s, u"行政事业性收费"_s}},
        {"2019",
         u"disclosure.procurement.amount"_s,
         {u"第二十条第（九）项"_s, u"采购总金额"_s, u"政府集中采购"_s}},
        {"2021",
         u"requests.received.total"_s,
         {u"申请人情况"_s, u"总计"_s, u"一、本年新收政府信息公开申请数量"_s}},
        {"2021",
         u"requests.refused.enforcementFile.researchInstitution"_s,
         {u"申请人情况"_s, u"法人或其他组织"_s, u"科研机构"_s, u"三、本年度办理结果"_s, u"（三）不予公开"_s,
          u"7.属于行政执法案卷"_s}},
        {"2021",
         u"requests.concluded.naturalPerson"_s,
         {u"申请人情况"_s, u"自然人"_s, u"三、本年度办理结果"_s, u"（七）总计"_s}},
        {"2021",
         u"requests.carriedForward.naturalPerson"_s,
         {u"申请人情况"_s, u"自然人"_s, u"四、结转下年度继续办理"_s}},
        {"2019",
         u"requests.otherHandling.otherOrganization"_s,
         {u"申请人情况"_s, u"法人或其他组织"_s, u"其他"_s, u"三、本年度办理结果"_s, u"（六）其他处理"_s}},
        {"2021", u"disputes.reconsideration.upheld"_s, {u"行政复议"_s, u"结果维持"_s}},
        {"2021",
         u"disputes.litigationAfterReconsideration.pending"_s,
         {u"行政诉讼"_s, u"复议后起诉"_s, u"尚未审结"_s}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.cell.toStdString());
        const auto elements =
            elementsOf(page(countedReport(*ReportFormat::byId(QString::fromLatin1(row.format)))));
        const HtmlElement cell = withAttribute(elements, u"data-cell"_s, row.cell);
        QStringList heads;
        for (const QString& id : cell.attributes[u"headers"_s].split(u' ')) {
            const HtmlElement head = withAttribute(elements, u"id"_s, id);
            EXPECT_EQ(head.name, u"th"_s);
            EXPECT_EQ(head.table, cell.table);
            heads.append(head.text);
        }
        EXPECT_EQ(heads, row.heads);
    }
}

TEST(HtmlWriter, HeadsHaveAScope) {
    const struct {
        const char* text;
        QString scope;
    } rows[] = {
        {"第二十条第（五）项", u"colgroup"_s},
        {"现行有效件数", u"col"_s},
        {"行政许可", u"row"_s},
        {"法人或其他组织", u"colgroup"_s},
        {"自然人", u"col"_s},
        {"三、本年度办理结果", u"rowgroup"_s},
        {"（四）无法提供", u"rowgroup"_s},
        {"2.重复申请", u"row"_s},
        {"未经复议直接起诉", u"colgroup"_s},
    };
    const auto elements = elementsOf(page(harbourReport()));
    for (const auto& row : rows) {
        const auto head = std::find_if(elements.begin(), elements.end(), [&](const HtmlElement& element) {
            return element.name == "th"_L1 && element.text == QString::fromUtf8(row.text);
        });
        ASSERT_NE(head, elements.end()) << row.text;
        EXPECT_EQ(head->attributes[u"scope"_s], row.scope) << row.text;
    }
}

TEST(HtmlWriter, TablesHaveNamesGroupsAndWidths) {
    const QString html = page(harbourReport());
    const auto elements = elementsOf(html);
    EXPECT_EQ(textsOf(elements, u"caption"_s),
              QStringList({u"表二　二、主动公开政府信息情况"_s, u"表三　三、收到和处理政府信息公开申请情况"_s,
                           u"表四　四、政府信息公开行政复议、行政诉讼情况"_s}));
    QStringList groups;
    QStringList widths;
    for (const HtmlElement& element : elements) {
        if (element.name == "thead"_L1 || element.name == "tbody"_L1)
            groups.append(QString::number(element.table) + element.name);
        if (element.name == "col"_L1 && element.table == 1)
            widths.append(element.attributes[u"style"_s]);
    }
    EXPECT_EQ(groups, QStringList({u"0tbody"_s, u"0tbody"_s, u"0tbody"_s, u"0tbody"_s, u"1thead"_s,
                                   u"1tbody"_s, u"2thead"_s, u"2tbody"_s}));
    // 754 : 921 : 3271 : 685 × 7, of 9741.
    EXPECT_EQ(widths, QStringList({u"width:7.74%"_s, u"width:9.45%"_s, u"width:33.58%"_s, u"width:7.03%"_s,
                                   u"width:7.03%"_s, u"width:7.03%"_s, u"width:7.03%"_s, u"width:7.03%"_s,
                                   u"width:7.03%"_s, u"width:7.03%"_s}));
    EXPECT_EQ(html.count(u"<table class=\"wide\" border=\"1\">"_s), 2);
    for (const QString& id : {u"disclosure"_s, u"requests"_s, u"disputes"_s})
        EXPECT_TRUE(html.contains(
            u"<div class=\"scroll\" role=\"region\" aria-labelledby=\"%1-name\" tabindex=\"0\">"_s.arg(id)));
}

TEST(HtmlWriter, FiguresStandAsPrinted) {
    Report report = harbourReport();
    const auto set = [&](const QString& path, const CellValue& value) {
        report.cells[static_cast<size_t>(cellAt(report, path))] = value;
    };
    set(u"disclosure.fees.amount"_s, CellValue::fromJson(u"96171.60"_s));
    set(u"disclosure.regulations.issued"_s, CellValue());
    set(u"disclosure.regulations.repealed"_s, CellValue(0));
    set(u"disclosure.regulations.inForce"_s, CellValue(22));
    set(u"disclosure.licensing.decisions"_s, CellValue::unreadable(u"约一百二十件左右（详见附件一）"_s));
    report.notes = {QJsonObject{
        {u"where"_s, Where::atCell(cellAt(report, u"disclosure.regulations.inForce"_s), 0, 2).toJson(report)},
        {u"text"_s, u"其中修订16件"_s}}};
    const auto elements = elementsOf(page(report));
    const auto cell = [&](const QString& path) { return withAttribute(elements, u"data-cell"_s, path); };
    EXPECT_EQ(cell(u"disclosure.fees.amount"_s).text, u"96171.60"_s);
    EXPECT_EQ(cell(u"disclosure.regulations.issued"_s).text, QString());
    EXPECT_EQ(cell(u"disclosure.regulations.repealed"_s).text, u"0"_s);
    EXPECT_EQ(cell(u"disclosure.regulations.inForce"_s).text, u"22（其中修订16件）"_s);
    EXPECT_EQ(cell(u"disclosure.licensing.decisions"_s).attributes.value(u"class"_s), u"long"_s);
    EXPECT_FALSE(cell(u"disclosure.fees.amount"_s).attributes.contains(u"class"_s));
}

TEST(HtmlWriter, OnlyWebAndMailAddressesAreLinks) {
    const struct {
        const char* name;
        QString link;
        bool leads;
    } rows[] = {
        {"web", u"http://a.example.cn/"_s, true},
        {"secure", u"https://a.example.cn/?q=\"<>&"_s, true},
        {"capitals", u"HTTPS://A.EXAMPLE.CN"_s, true},
        {"mail", u"mailto:a@example.cn"_s, true},
        {"none", {}, false},
        {"script", u"javascript:alert(1)"_s, false},
        {"script in capitals", u"JavaScript:alert(1)"_s, false},
        {"script behind a space", u" javascript:alert(1)"_s, false},
        {"script behind a scheme", u"https:javascript:alert(1)"_s, false},
        {"data", u"data:text/html,<b>"_s, false},
        {"file", u"file:///etc/passwd"_s, false},
        {"without a scheme", u"//a.example.cn"_s, false},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const std::vector<Block> blocks = {
            block(Kind::Paragraph, 0, {span(u"此处"_s, FontRole::Body, row.link)})};
        for (const QString& html : {page(blocks), htmlFragment(blocks)}) {
            const auto links = named(elementsOf(html), u"a"_s);
            ASSERT_EQ(links.size(), row.leads ? 1U : 0U);
            if (row.leads) {
                EXPECT_EQ(links[0].attributes[u"href"_s], row.link);
                EXPECT_EQ(links[0].text, u"此处"_s);
            }
            EXPECT_TRUE(html.contains(u"此处"_s));
        }
    }
}

TEST(HtmlWriter, HostileTextStaysText) {
    const QString forbidden = QString(QChar(u'\0')) + QChar(0x0b) + QChar(0x1b) + QChar(0x85) +
                              QChar(0xd83d) + QChar(0xffff) + QChar(0xfdd0) +
                              QString::fromUcs4(U"\U0001fffe");
    const QString allowed =
        u"</style></title><script>alert(\"1\")</script>&amp;&#0;]]>'--><!-- %1😀\U00020BB7"_s;
    const QString text = forbidden + allowed + QChar(0xde00);
    Report report = harbourReport();
    report.title = text;
    report.headings[u"overview"_s] = u"一、"_s + text;
    report.narrative[1] = {{1, u"（一）"_s + text, text, {}}};
    report.signature.agency = text;
    report.cells[0] = CellValue::unreadable(text);
    report.notes = {QJsonObject{{u"where"_s, Where::atCell(1, 0, 2).toJson(report)}, {u"text"_s, text}}};
    const std::vector<Block> blocks = compose(report);

    DocumentInfo hostile = info();
    hostile.title = text;
    hostile.author = text;
    const auto elements = elementsOf(QString::fromUtf8(writeHtml(blocks, hostile)));
    EXPECT_EQ(textsOf(elements, u"title"_s), QStringList{allowed});
    EXPECT_EQ(withAttribute(elements, u"name"_s, u"author"_s).attributes[u"content"_s], allowed);
    EXPECT_EQ(textsOf(elements, u"h1"_s), QStringList{allowed});
    EXPECT_TRUE(textsOf(elements, u"h2"_s).contains(u"一、"_s + allowed));
    EXPECT_EQ(textsOf(elements, u"h3"_s).front(), u"（一）"_s + allowed);
    EXPECT_EQ(withAttribute(elements, u"data-cell"_s, report.format->cellPath(0)).text, allowed);
    EXPECT_EQ(withAttribute(elements, u"data-cell"_s, report.format->cellPath(1)).text,
              u"1（"_s + allowed + u"）"_s);
    EXPECT_TRUE(textsOf(elements, u"p"_s).contains(allowed));
    EXPECT_TRUE(named(elements, u"script"_s).empty());
}

TEST(HtmlWriter, BlankReportHasHeadingsAndEmptyTables) {
    for (const ReportFormat* format : ReportFormat::all()) {
        const Report blank(*format, format->firstYear());
        const std::vector<Block> blocks = compose(blank);
        const auto elements = elementsOf(page(blocks));
        expectTables(elements, blocks);
        EXPECT_EQ(named(elements, u"h1"_s).size(), 1U);
        EXPECT_EQ(named(elements, u"h2"_s).size(), 6U);
        EXPECT_TRUE(named(elements, u"p"_s).empty());
        for (const HtmlElement& element : elements) {
            if (element.attributes.contains(u"data-cell"_s)) {
                EXPECT_EQ(element.text, QString());
            }
        }
    }
}

TEST(HtmlWriter, NoBlocksMakeAPage) {
    const auto elements = elementsOf(page(std::vector<Block>()));
    EXPECT_EQ(textsOf(elements, u"main"_s), QStringList{u"\n"_s});
    EXPECT_TRUE(named(elements, u"nav"_s).empty());
}

TEST(HtmlWriter, LongReportIsWhole) {
    Report report = harbourReport();
    QRandomGenerator random(40);
    QStringList paragraphs;
    for (int i = 0; i < 220; ++i)
        paragraphs.append(u"第%1段"_s.arg(i) + randomText(random, 60).trimmed());
    report.narrative[1][0].text = paragraphs.join(u'\n');
    QStringList printed;
    for (const QString& text : textsOf(elementsOf(page(report)), u"p"_s)) {
        if (text.startsWith(u"第"_s))
            printed.append(text);
    }
    EXPECT_EQ(printed, paragraphs);
}

TEST(HtmlWriter, SameReportSameBytes) {
    EXPECT_EQ(page(harbourReport()), page(harbourReport()));
    EXPECT_NE(page(harbourReport()), page(Report::forAgency(harbourOffice(), 2024)));
}

TEST(HtmlWriter, PrintsByTheStandard) {
    const QString style = styleOf(page(harbourReport()));
    // GB/T 9704-2012: 210 − 28 − 156 = 26 mm on the right, 297 − 37 − 225 = 35 mm at the foot; a line of 225
    // / 22 mm.
    for (const QString& rule :
         {u"@page{size:A4;margin:37mm 26mm 35mm 28mm}"_s, u"--title-size:22pt"_s, u"--body-size:16pt"_s,
          u"--line:10.2273mm"_s, u"\"仿宋_GB2312\""_s, u"\"FangSong\""_s, u"\"方正小标宋简体\""_s,
          u"\"SimHei\""_s, u"\"KaiTi\""_s, u"nav{display:none}"_s, u"tr{break-inside:avoid}"_s,
          u"thead{display:table-header-group}"_s, u":focus-visible{outline:"_s})
        EXPECT_TRUE(style.contains(rule)) << rule.toStdString();
    EXPECT_TRUE(style.contains(QRegularExpression(u"h2,h3\\{[^}]*break-after:avoid"_s)));
}

/// WCAG 2.1, relative luminance.
double luminance(const QString& colour) {
    const auto part = [&](int at) {
        const double value = QStringView(colour).sliced(at, 2).toInt(nullptr, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

TEST(HtmlWriter, TextStandsOutFromTheGround) {
    const QString style = styleOf(page(harbourReport()));
    static const QRegularExpression ink(u"[{;]color:(#[0-9a-f]{6})"_s);
    int inks = 0;
    for (auto matches = ink.globalMatch(style); matches.hasNext(); ++inks) {
        // 7 : 1 (WCAG 2.1, 1.4.6), on the shaded rows of table 2 too.
        const QString colour = matches.next().captured(1);
        EXPECT_GE((luminance(u"#e6e6e6"_s) + 0.05) / (luminance(colour) + 0.05), 7) << colour.toStdString();
    }
    EXPECT_EQ(inks, 2);
    EXPECT_TRUE(style.contains(u"background:#fff;"_s));
}

} // namespace
} // namespace nianbao::test
