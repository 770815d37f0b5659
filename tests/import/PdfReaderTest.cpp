#include "PdfByHand.h"

#include <gtest/gtest.h>

#include <functional>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

Problem::Code refusalOf(const QByteArray& pdf) {
    const auto source = readPdf(pdf, u"hand.pdf"_s);
    return source ? Problem::Code::None : source.problem().code;
}

/// A straight line between two points, drawn in one way or another.
using Draw = std::function<QByteArray(double, double, double, double)>;

QByteArray numbers(std::initializer_list<double> values) {
    QByteArray text;
    for (const double value : values)
        text += QByteArray::number(value) + ' ';
    return text;
}

QByteArray filled(double x1, double y1, double x2, double y2) {
    return numbers({x1, y1, std::max(x2 - x1, 0.5), std::max(y2 - y1, 0.5)}) + "re f\n";
}

/// Two rows of three columns; the first two cells are one; one is empty, one wraps. Texts are not in order.
QByteArray tableBy(const Draw& draw) {
    QByteArray content = "0.5 w\n";
    for (const double y : {640.0, 670.0, 700.0})
        content += draw(100, y, 400, y);
    for (const double x : {100.0, 300.0, 400.0})
        content += draw(x, 640, x, 700);
    content += draw(200, 640, 200, 670);
    return content;
}

const QByteArray& tableTexts() {
    static const QByteArray texts = shown(310, 645, u"二行"_s) + shown(310, 657, u"两行之"_s) +
                                    shown(120, 650, u"规章"_s) + shown(330, 680, u"12"_s) +
                                    shown(150, 680, u"合并的格"_s);
    return texts;
}

const QString& tableOutline() {
    static const QString outline = u"2x3 合并的格(1x2)|12|规章||两行之/二行"_s;
    return outline;
}

} // namespace

TEST(PdfReader, TableOfRulesDrawnInAnyWay) {
    const Draw pieces = [](double x1, double y1, double x2, double y2) {
        const double x = (x1 + x2) / 2;
        const double y = (y1 + y2) / 2;
        return filled(x, y, x2, y2) + filled(x1, y1, x, y);
    };
    const Draw dashes = [](double x1, double y1, double x2, double y2) {
        QByteArray all;
        for (double at = 0; at < std::max(x2 - x1, y2 - y1); at += 4)
            all += x1 < x2 ? stroked(x1 + at, y1, std::min(x1 + at + 2, x2), y2)
                           : stroked(x1, y1 + at, x2, std::min(y1 + at + 2, y2));
        return all;
    };
    const QByteArray rectangles = "100 640 300 60 re S 100 670 200 30 re S 300 670 100 30 re S\n"
                                  "100 640 100 30 re s 200 640 100 30 re S\n";
    const QByteArray shade = "0.8 g 100 670 200 30 re f 0 g\n";
    const QByteArray clips = "q 50 50 500 750 re W n " + tableBy(stroked) + "Q 120 645 50 20 re W n\n";
    const QByteArray upsideDown = "q 1 0 0 -1 0 842 cm\n" +
                                  tableBy([](double x1, double y1, double x2, double y2) {
                                      return stroked(x1, 842 - y1, x2, 842 - y2);
                                  }) +
                                  "Q\n";
    const std::pair<const char*, QByteArray> rows[] = {
        {"strokes", tableBy(stroked)},
        {"thin fills", tableBy(filled)},
        {"pieces", tableBy(pieces)},
        {"dashes", tableBy(dashes)},
        {"stroked rectangles", rectangles},
        {"shaded", shade + tableBy(stroked)},
        {"under clips", clips},
        {"mirrored", upsideDown},
    };
    for (const auto& [name, rules] : rows)
        EXPECT_EQ(readBack({{rules + tableTexts()}}), QStringList{tableOutline()}) << name;
}

TEST(PdfReader, TablesOnTurnedPagesAndInForms) {
    const QByteArray table = tableBy(filled) + tableTexts();
    const std::vector<QByteArray> form = {
        streamOf(table, "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Matrix [1 0 0 1 0 -20]"
                        " /Resources << /Font << /F 3 0 R >> >>")};
    const struct {
        const char* name;
        Sheet sheet;
        std::vector<QByteArray> more;
    } rows[] = {
        {"turned to the right, shown upright", {"q 0 1 -1 0 750 0 cm " + table + " Q", "/Rotate 90"}, {}},
        {"turned to the left, shown upright", {"q 0 -1 1 0 -100 595 cm " + table + " Q", "/Rotate 270"}, {}},
        {"upside down, shown upright", {"q -1 0 0 -1 595 842 cm " + table + " Q", "/Rotate 180"}, {}},
        {"lying, up the page", {"q 0 1 -1 0 750 0 cm " + table + " Q"}, {}},
        {"lying, down the page", {"q 0 -1 1 0 -100 595 cm " + table + " Q"}, {}},
        {"cropped", {table, "/CropBox [50 100 500 800]"}, {}},
        {"in a form", {"/A Do", "", "/A 7 0 R"}, form},
    };
    for (const auto& row : rows)
        EXPECT_EQ(readBack({row.sheet}, row.more), QStringList{tableOutline()}) << row.name;
}

TEST(PdfReader, RulesThatAreNoTable) {
    const QByteArray text = shown(110, 650, u"规章"_s) + shown(210, 650, u"1"_s) + shown(310, 650, u"0"_s);
    const QString line = u"规章1 0"_s;
    const std::pair<const char*, QByteArray> rows[] = {
        {"none", ""},
        {"underlined", stroked(100, 648, 400, 648)},
        {"three lines",
         stroked(100, 640, 400, 640) + stroked(100, 662, 400, 662) + stroked(100, 700, 400, 700)},
        {"framed", "90 600 400 100 re S\n"},
        {"shaded", "0.9 g 90 600 400 100 re f 0 g\n"},
        {"a cross", stroked(100, 500, 110, 510) + stroked(100, 510, 110, 500)},
        {"only a clip", "100 640 100 30 re W n 100 640 300 60 re W n\n"},
        {"not painted", "100 640 100 30 re 200 640 100 30 re n\n"},
        {"out of sight", "q 0 0 50 50 re W n\n" + tableBy(stroked) + "Q\n"},
    };
    for (const auto& [name, rules] : rows) {
        // The clip of a row is no clip of the text.
        EXPECT_EQ(readBack({{"q\n" + rules + "Q\n" + text}}), QStringList{line}) << name;
    }
}

TEST(PdfReader, OddTables) {
    const QByteArray twoByTwo = stroked(100, 700, 300, 700) + stroked(100, 670, 300, 670) +
                                stroked(200, 640, 200, 700) + shown(110, 680, u"甲"_s) +
                                shown(210, 680, u"1"_s) + shown(110, 650, u"乙"_s) + shown(210, 650, u"2"_s);
    const QByteArray wide = tableBy(stroked) + shown(310, 650, u"12345678901234567890123"_s);
    const QByteArray touching =
        tableBy(stroked) + shown(170, 650, u"第一格"_s) + shown(200, 650, u"第二格"_s);
    const QByteArray figures = tableBy(stroked) + shown(175, 650, u"12345"_s) + shown(200, 650, u"678"_s);
    const struct {
        const char* name;
        QByteArray content;
        QString outline;
    } rows[] = {
        {"open at its sides and its end", twoByTwo, u"2x2 甲|1|乙|2"_s},
        {"a figure wider than its cell", wide, u"2x3 (1x2)||||12345678901234567890123"_s},
        {"labels that touch", touching, u"2x3 (1x2)||第一格|第二格|"_s},
        {"figures that touch", figures, u"2x3 (1x2)||12345/678||"_s},
        {"all empty", tableBy(stroked) + shown(100, 300, u"这一页只有空表和这一行文字"_s),
         u"2x3 (1x2)||||"_s},
    };
    for (const auto& row : rows)
        EXPECT_EQ(readBack({{row.content}}).value(0), row.outline) << row.name;
}

TEST(PdfReader, TableOverPagesIsATableOnEach) {
    const QByteArray lastRow = "100 700 300 30 re S\n" + shown(110, 710, u"第二十条第（八）项"_s);
    EXPECT_EQ(readBack({{tableBy(stroked) + tableTexts()}, {lastRow}}),
              (QStringList{tableOutline(), u"1x3 第二十条第（八）项(1x3)"_s}));
}

namespace {

constexpr double left = 90;
constexpr int perLine = 20; // characters

/// Lines of ten points, 20 apart; the first of each paragraph is two characters in.
QByteArray proseOf(const QStringList& lines, double top = 780) {
    QByteArray content;
    for (const QString& line : lines) {
        const bool opens = line.startsWith(u'　');
        content += shown(opens ? left + 20 : left, top, opens ? line.sliced(2) : line);
        top -= 20;
    }
    return content;
}

} // namespace

TEST(PdfReader, ParagraphsAreRejoined) {
    const QString full = u"一二三四五六七八九十甲乙丙丁戊己庚辛壬癸"_s;
    const QString first = u"　　一二三四五六七八九十甲乙丙丁戊己庚辛"_s;
    ASSERT_EQ(full.size(), perLine);
    const QString bare = first.sliced(2);
    const struct {
        const char* name;
        QStringList lines;
        QStringList paragraphs;
    } rows[] = {
        {"one", {first, full, full, u"末。"_s}, {bare + full + full + u"末。"_s}},
        {"a full last line", {first, full, full, first, u"末。"_s}, {bare + full + full, bare + u"末。"_s}},
        {"headings", {u"　　一、总体情况"_s, first, full, full}, {u"一、总体情况"_s, bare + full + full}},
        {"a heading of two lines",
         {first, u"情况"_s, first, full, full},
         {bare + u"情况"_s, bare + full + full}},
        {"a number that is not parted",
         {first, full, u"一二三四五六七八九十甲乙丙丁戊己"_s, u"1234567890件"_s, full},
         {bare + full + u"一二三四五六七八九十甲乙丙丁戊己1234567890件"_s, full}},
        {"few lines, each a paragraph",
         {u"　　长长的一句话在这里。"_s, u"　　短短一句。"_s, u"　　又是一句。"_s},
         {u"长长的一句话在这里。"_s, u"短短一句。"_s, u"又是一句。"_s}},
        {"no indents, short last lines",
         {full, full, u"末。"_s, full, full, u"尾。"_s},
         {full + full + u"末。"_s, full + full + u"尾。"_s}},
        {"items with bullets, and what stands left of them",
         {full, full, full, u"　　■一、总体情况"_s, u"　　■"_s + bare.first(17), u"　　情况"_s, full, full},
         {full + full + full, u"■一、总体情况"_s, u"■"_s + bare.first(17) + u"情况"_s, full + full}},
        {"a part's number after a sentence, and leaders to page numbers",
         {full, full, full.first(19) + u"。"_s, u"（一）"_s + full.first(17), full,
          full.first(16) + u"...1"_s, full.first(16) + u"...2"_s},
         {full + full + full.first(19) + u"。"_s,
          u"（一）"_s + full.first(17) + full + full.first(16) + u"...1"_s, full.first(16) + u"...2"_s}},
        {"a heading as wide as the text, above a paragraph",
         {u"　　（一）"_s + full.first(15), first, full, u"末。"_s},
         {u"（一）"_s + full.first(15), bare + full + u"末。"_s}},
        {"official headings, whatever stands around them",
         {full, full, u"二、主动公开政府信息情况"_s, full, full, u"　　五、存在的主要问题及改进情况"_s,
          u"　　12345678号文件。"_s},
         {full + full, u"二、主动公开政府信息情况"_s, full + full, u"五、存在的主要问题及改进情况"_s,
          u"12345678号文件。"_s}},
        {"rows of figures",
         {full, full, u"甲乙丙丁戊己庚辛壬 1 0 0 2 3"_s, u"甲乙丙丁戊己庚辛壬 4 0 0 1 5"_s, full},
         {full + full, u"甲乙丙丁戊己庚辛壬1 0 0 2 3"_s, u"甲乙丙丁戊己庚辛壬4 0 0 1 5"_s, full}},
        {"signs that hang over the side",
         {full + u"，"_s, full, full + u"，"_s, full, full + u"，"_s, full.first(19), full},
         {full + u"，"_s + full + full + u"，"_s + full + full + u"，"_s + full.first(19) + full}},
        {"short lines that happen to be alike tell no side",
         {full, full.first(19), u"甲乙丙丁戊己庚辛。"_s, u"甲乙丙丁戊己庚辛。"_s, u"甲乙丙丁戊己庚辛。"_s},
         {full + full.first(19) + u"甲乙丙丁戊己庚辛。"_s, u"甲乙丙丁戊己庚辛。"_s, u"甲乙丙丁戊己庚辛。"_s}},
    };
    for (const auto& row : rows) {
        EXPECT_EQ(readBack({Sheet{proseOf(row.lines)}}), row.paragraphs) << row.name;
    }
}

TEST(PdfReader, ARowWithoutRulesIsALine) {
    const auto row = [](const QString& label, double y, const QString& value) {
        return shown(left, y, label) + shown(left + 200 - 5.0 * value.size(), y, value);
    };
    EXPECT_EQ(readBack({{row(u"行政处罚"_s, 700, u"1084836"_s) + row(u"行政强制"_s, 680, u"90674"_s) +
                         row(u"行政许可"_s, 660, u"6"_s)}}),
              (QStringList{u"行政处罚1084836"_s, u"行政强制90674"_s, u"行政许可6"_s}));
}

TEST(PdfReader, AWiderGapPartsParagraphs) {
    const QString full = u"一二三四五六七八九十甲乙丙丁戊己庚辛壬癸"_s;
    const QString stop = full.first(19) + u"。"_s;
    const QByteArray title = shown(left + 5, 780, full.first(19));
    const QByteArray text = proseOf({full, stop}, 753) + proseOf({full, u"末。"_s}, 706);
    EXPECT_EQ(readBack({Sheet{title + text}}), (QStringList{full.first(19), full + stop, full + u"末。"_s}));
}

TEST(PdfReader, ParagraphsGoOnOverPagesButNotOverTables) {
    const QString full = u"一二三四五六七八九十甲乙丙丁戊己庚辛壬癸"_s;
    const QString other = u"子丑寅卯辰巳午未申酉戌亥金木水火土日月星"_s;
    const QByteArray page = proseOf({full, full, full}, 760);
    const QByteArray next = proseOf({other, other, other}, 760);
    EXPECT_EQ(readBack({Sheet{page}, Sheet{next}}), QStringList{full + full + full + other + other + other});
    EXPECT_EQ(readBack({Sheet{page + tableBy(stroked) + tableTexts() + proseOf({other, other, other}, 600)}}),
              (QStringList{full + full + full, tableOutline(), other + other + other}));
}

TEST(PdfReader, PageNumbersAndRunningHeadsAreLeftOut) {
    const QString full = u"一二三四五六七八九十甲乙丙丁戊己庚辛壬癸"_s;
    const struct {
        const char* name;
        std::function<QByteArray(int)> edge;
        bool isLeftOut;
    } rows[] = {
        {"between dashes", [](int n) { return shown(280, 40, u"— %1 —"_s.arg(n)); }, true},
        {"bare", [](int n) { return shown(280, 40, QString::number(n)); }, true},
        {"of all", [](int n) { return shown(280, 40, u"第%1页 共3页"_s.arg(n)); }, true},
        {"counted from 11", [](int n) { return shown(280, 40, QString::number(n + 10)); }, true},
        {"head", [](int) { return shown(200, 810, u"某某县年度报告"_s); }, true},
        {"head and address",
         [](int n) {
             return shown(200, 810, u"某某县年度报告"_s) + shown(90, 20, u"http://a.cn/ %1/3"_s.arg(n));
         },
         true},
        {"a row of figures", [](int) { return shown(100, 40, u"0 0 0 0 0"_s); }, false},
        {"the end of a paragraph", [](int) { return shown(90, 810, u"报告。"_s); }, false},
        {"another each time", [](int n) { return shown(200, 810, QString(n, u'章')); }, false},
        {"another place each time", [](int n) { return shown(200, 840 - 12 * n, u"某某县"_s); }, false},
    };
    for (const auto& row : rows) {
        std::vector<Sheet> sheets;
        for (int n = 1; n <= 3; ++n)
            sheets.push_back({row.edge(n) + proseOf({full, full, full}, 700 + n * 7)});
        const QStringList outline = readBack(sheets);
        EXPECT_EQ(outline.size() == 1, row.isLeftOut)
            << row.name << ": " << outline.join(u'\n').toStdString();
        EXPECT_EQ(outline.join(QString()).count(full), 9) << row.name;
    }
}

TEST(PdfReader, APieceOfALabelIsNoRunningHead) {
    for (const auto& [head, isLeftOut] : {std::pair(u"某县公报"_s, true), std::pair(u"申请"_s, false)}) {
        std::vector<Sheet> sheets;
        for (int n = 1; n <= 5; ++n) {
            const QByteArray edge = n % 2 == 0 ? shown(200, 810, head) : QByteArray();
            sheets.push_back({edge + proseOf({QString(20, QChar(u'子' + n))}, 700 + n * 7)});
        }
        EXPECT_EQ(readBack(sheets).join(QString()).count(head), isLeftOut ? 0 : 2) << head.toStdString();
    }
}

TEST(PdfReader, ColumnsAreReadOneAfterTheOther) {
    QByteArray content;
    QString leftText;
    QString rightText;
    for (int i = 0; i < 8; ++i) {
        const QString number(1, QChar(u'子' + i));
        const QString line = u"左栏一二三四五六七八九十甲乙丙丁戊"_s;
        const QString other = u"右栏一二三四五六七八九十甲乙丙丁戊"_s;
        content += shown(330, 700 - 20 * i, other + number) + shown(100, 700 - 20 * i, line + number);
        leftText += line + number;
        rightText += other + number;
    }
    EXPECT_EQ(readBack({{content}}), QStringList{leftText + rightText});
}

TEST(PdfReader, LabelsAndFiguresAreNoColumns) {
    QByteArray content;
    QStringList rows;
    for (int i = 0; i < 8; ++i) {
        const QString label = u"没有规则的表格里第几行的名称是"_s + QChar(u'子' + i);
        content += shown(100, 700 - 20 * i, label) + shown(330, 700 - 20 * i, u"1"_s) +
                   shown(360, 700 - 20 * i, u"2"_s);
        rows.append(label + u"1 2"_s);
    }
    EXPECT_EQ(readBack({{content}}).join(QString()), rows.join(QString()));
}

TEST(PdfReader, WordsAndSpaces) {
    const std::pair<QByteArray, QString> rows[] = {
        {shown(100, 700, u"公开 68 条"_s), u"公开68条"_s},
        {shown(100, 700, u"Open Data 平台"_s), u"Open Data平台"_s},
        {shown(100, 700, u"0517-83"_s) + shown(135, 700, u"605210"_s), u"0517-83605210"_s},
        {shown(130, 700, u"后"_s) + shown(100, 700, u"先"_s), u"先后"_s},
        {shown(100, 700, u"⼀、总体⼯作"_s), u"一、总体工作"_s},
        {shown(100, 700, u"许可34"_s) + shown(130, 703.5, u"1"_s, 6), u"许可34¹"_s},
        {shown(100, 700, u"许可34"_s) + shown(130, 700, u"1"_s, 7), u"许可341"_s},
    };
    for (const auto& [content, text] : rows)
        EXPECT_EQ(readBack({{content}}), QStringList{text});
    const auto source = readPdf(pdfOf({{shown(100, 700, u"⼀、总体⼯作"_s)}}), u"hand.pdf"_s);
    ASSERT_TRUE(source);
    ASSERT_EQ(source->notes.size(), 1U);
    EXPECT_EQ(source->notes[0].code, Problem::Code::LookAlikesTurned);
    EXPECT_EQ(source->notes[0].detail, u"2"_s);
}

TEST(PdfReader, PlacesAreMillimetresOnThePage) {
    const auto source = readPdf(pdfOf({{tableBy(stroked) + tableTexts()}}), u"hand.pdf"_s);
    ASSERT_TRUE(source);
    ASSERT_EQ(source->blocks.size(), 1U);
    const SourcePlace& place = std::get<SourceTable>(source->blocks[0]).cells[0].place;
    EXPECT_EQ(place.page, 1);
    EXPECT_NEAR(place.box.left(), 100 * 25.4 / 72, 0.5);
    EXPECT_NEAR(place.box.top(), (842 - 700) * 25.4 / 72, 0.5);
    EXPECT_NEAR(place.box.width(), 200 * 25.4 / 72, 0.5);
    EXPECT_NEAR(place.box.height(), 30 * 25.4 / 72, 0.5);
}

namespace {

QByteArray encrypted(const QByteArray& pdf, const char* password) {
    QPDF file;
    file.processMemoryFile("hand", pdf.constData(), static_cast<size_t>(pdf.size()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(false);
    writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true, qpdf_r3p_full,
                                     true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

/// A form that draws another ten times, and so on.
std::vector<QByteArray> multiplied(int depth, const QByteArray& last) {
    std::vector<QByteArray> forms;
    for (int i = 0; i < depth; ++i) {
        const QByteArray next = "/N " + QByteArray::number(8 + i) + " 0 R";
        forms.push_back(
            streamOf(QByteArray("/N Do ").repeated(10),
                     "/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << " + next + " >> >>"));
    }
    forms.push_back(streamOf(last, "/Subtype /Form /BBox [0 0 9 9]"));
    return forms;
}

} // namespace

TEST(PdfReader, RefusesWhatItCannotRead) {
    const QByteArray text = shown(100, 700, u"这是可以读的一页文字"_s);
    const QByteArray picture = "q 595 0 0 842 0 0 cm /P Do Q ";
    const std::vector<QByteArray> image = {
        streamOf("\x7f", "/Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray")};
    const Sheet scan{picture, "", "/P 7 0 R"};
    const std::vector<QByteArray> itself = {
        streamOf("/N Do", "/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /N 7 0 R >> >>")};
    const QByteArray noteOf = "/Annots [<< /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 7 0 R >> >>]";
    const QByteArray stateOf =
        "/Resources << /Font << /F 3 0 R >> /ExtGState << /S << /SMask << /S /Alpha /G 7 0 R >> >> >> >>";
    const struct {
        const char* name;
        QByteArray pdf;
        Problem::Code refusal;
    } rows[] = {
        {"text", pdfOf({{text}}), Problem::Code::None},
        {"nothing", "", Problem::Code::Damaged},
        {"no PDF", "一个文本", Problem::Code::Damaged},
        {"head only", "%PDF-1.7\n", Problem::Code::Damaged},
        {"no page", pdfOf({}), Problem::Code::NoText},
        {"empty page", pdfOf({{""}}), Problem::Code::NoText},
        {"scan", pdfOf({scan}, image), Problem::Code::NoText},
        {"scan with a stamp", pdfOf({{picture + shown(300, 40, u"- 1 -"_s), "", "/P 7 0 R"}}, image),
         Problem::Code::NoText},
        {"scan and text", pdfOf({scan, {text}}, image), Problem::Code::None},
        {"password", encrypted(pdfOf({{text}}), "user"), Problem::Code::PasswordNeeded},
        {"only the owner's password", encrypted(pdfOf({{text}}), ""), Problem::Code::None},
        {"form in itself", pdfOf({{text + "/N Do", "", "/N 7 0 R"}}, itself), Problem::Code::TooMuchContent},
        {"forms a hundredfold", pdfOf({{text + "/N Do", "", "/N 7 0 R"}}, multiplied(2, "n ")),
         Problem::Code::None},
        {"forms without end", pdfOf({{text + "/N Do", "", "/N 7 0 R"}}, multiplied(8, QByteArray(4000, ' '))),
         Problem::Code::TooMuchContent},
        {"a mask without end", pdfOf({{text + "/S gs", stateOf}}, multiplied(8, QByteArray(4000, ' '))),
         Problem::Code::TooMuchContent},
        {"an annotation without end", pdfOf({{text, noteOf}}, multiplied(8, QByteArray(4000, ' '))),
         Problem::Code::TooMuchContent},
        {"a page full of text", pdfOf({{"BT (" + QByteArray(40000, 'a') + ") Tj ET"}}),
         Problem::Code::TooMuchContent},
        {"text without end",
         pdfOf(std::vector<Sheet>(40, Sheet{"BT (" + QByteArray(30000, 'a') + ") Tj ET"})),
         Problem::Code::TooMuchContent},
        {"states without end", pdfOf({{QByteArray("q ").repeated(100000) + text}}),
         Problem::Code::TooMuchContent},
        {"many pages", pdfOf(std::vector<Sheet>(501, Sheet{text})), Problem::Code::TooManyPages},
    };
    for (const auto& row : rows)
        EXPECT_EQ(refusalOf(row.pdf), row.refusal) << row.name;
}

TEST(PdfReader, AScannedPageAmongOthersIsNamed) {
    const std::vector<QByteArray> image = {
        streamOf("\x7f", "/Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray")};
    const QByteArray text = shown(100, 700, u"这是可以读的一页文字，而且不止二十个字，所以不是图章。"_s);
    const auto source =
        readPdf(pdfOf({{text}, {"q 595 0 0 842 0 0 cm /P Do Q", "", "/P 7 0 R"}}, image), u"hand.pdf"_s);
    ASSERT_TRUE(source);
    ASSERT_EQ(source->notes.size(), 1U);
    EXPECT_EQ(source->notes[0].code, Problem::Code::NoText);
    EXPECT_EQ(source->notes[0].place, u"page 2"_s);
}

TEST(PdfReader, CutOffAnywhereItNeitherCrashesNorInvents) {
    const QByteArray whole = pdfOf({{tableBy(stroked) + tableTexts()}, {shown(100, 700, u"第二页"_s)}});
    const QStringList expected = {tableOutline(), u"第二页"_s};
    int noted = 0;
    for (qsizetype size = 0; size < whole.size(); size += 37) {
        const auto source = readPdf(whole.first(size), u"cut.pdf"_s);
        if (!source)
            continue;
        const bool isNoted = std::any_of(source->notes.begin(), source->notes.end(), [](const Problem& note) {
            return note.code == Problem::Code::Repaired;
        });
        noted += isNoted ? 1 : 0;
        EXPECT_TRUE(isNoted || outlineOf(*source) == expected) << size;
    }
    EXPECT_GT(noted, 0);
}

TEST(PdfReader, BrokenOperatorsAreSteppedOver) {
    const QByteArray text = shown(100, 700, u"这是可以读的一页文字"_s);
    for (const char* odd :
         {"l S\n", "re f\n", "Q Q Q\n", "c S\n", "h S\n", "/None Do\n", "1e999 0 m 5 5 l S\n", "cm\n",
          "0 0 0 0 0 0 cm 1 1 m 5 5 l S\n", "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI\n", "<< /A [ ( ] S\n"}) {
        EXPECT_EQ(refusalOf(pdfOf({{QByteArray(text + "q ") + odd + " Q"}})), Problem::Code::None) << odd;
    }
}

} // namespace nianbao::test
