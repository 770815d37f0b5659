#include "DocumentTestSupport.h"
#include "Peers.h"

#include <document/PdfWriter.h>
#include <report/ReportFile.h>

#include <QRegularExpression>
#include <QStringDecoder>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace nianbao::test {
namespace {

Pages pagesOf(const Report& report) {
    Layout layout(fonts());
    return layout.paginate(compose(report));
}

QByteArray pdfOf(const Pages& pages) {
    const DocumentInfo info{
        u"年度报告"_s, u"临海市港口管理局"_s, QDateTime(QDate(2025, 1, 20), QTime(9, 0), Qt::UTC), {}};
    const auto pdf = writePdf(pages, fonts(), info);
    if (!pdf) {
        ADD_FAILURE() << problemText(pdf.problem()).toStdString();
        return {};
    }
    return *pdf;
}

/// What a program of another's says of the PDF.
QString saidOf(const QByteArray& pdf, const QString& program, const QStringList& arguments) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    writeContent(path, pdf);
    QStringList all = arguments;
    all.replaceInStrings(u"PDF"_s, path);
    return QString::fromUtf8(saidBy(program, all));
}

QString textOf(const QByteArray& pdf) {
    return saidOf(pdf, u"pdftotext"_s, {u"-raw"_s, u"PDF"_s, u"-"_s});
}

/// What the pages print, in their order, without white space.
QString printed(const Pages& pages) {
    QString text;
    for (const Page& page : pages.pages) {
        for (const TextRun& run : page.runs)
            text += run.text;
    }
    return text.remove(u' ');
}

QString sorted(QString text) {
    std::sort(text.begin(), text.end());
    return text;
}

TEST(PdfWriter, TextComesBackCharacterForCharacter) {
    const Pages pages = pagesOf(harbourReport());
    EXPECT_EQ(sorted(withoutSpace(textOf(pdfOf(pages)))), sorted(printed(pages)));
}

TEST(PdfWriter, ParagraphComesBackInOrder) {
    Report report = harbourReport();
    report.narrative[1] = {
        {2, {}, u"一户一门人民见户，网址http://www.example.cn，2024年共12件。“公开”——《办法》"_s, {}}};
    EXPECT_TRUE(withoutSpace(textOf(pdfOf(pagesOf(report)))).contains(report.narrative[1][0].text));
}

/// GB 2312, by its rows and cells: a seventh of it, all with `tests/run.sh --long`.
TEST(PdfWriter, CharactersOfGb2312ComeBack) {
    QStringDecoder decoder("GB18030");
    if (!decoder.isValid())
        GTEST_SKIP() << "this Qt has no GB 18030";
    const int step = qEnvironmentVariableIsSet("NIANBAO_LONG") ? 1 : 7;
    QString all;
    for (int at = 0; at < 72 * 94; at += step) {
        // Rows 16 to 87 are the Chinese characters; the last cells of row 55 are empty.
        const int row = 16 + at / 94;
        const int cell = 1 + at % 94;
        if (row == 55 && cell > 89)
            continue;
        const char bytes[] = {static_cast<char>(0xa0 + row), static_cast<char>(0xa0 + cell), 0};
        all += QString(decoder(QByteArrayView(bytes, 2)));
    }
    ASSERT_GT(all.size(), 6763 / step - 10);
    EXPECT_EQ(fonts().missingCharacters(FontRole::Body, all), QString());
    Report report = harbourReport();
    report.narrative[1] = {{2, {}, all, {}}};
    EXPECT_TRUE(
        withoutSpace(textOf(pdfOf(pagesOf(report)))).remove(QRegularExpression(u"—\\d+—"_s)).contains(all));
}

TEST(PdfWriter, EveryFixtureComesBackExact) {
    ASSERT_GE(fixtureReports().size(), 12U);
    for (const QString& name : fixtureReports()) {
        const Pages pages = pagesOf(fixtureReport(name));
        EXPECT_EQ(sorted(withoutSpace(textOf(pdfOf(pages)))), sorted(withoutSpace(printed(pages))))
            << name.toStdString();
    }
}

TEST(PdfWriter, OtherReadersSeeTheSameText) {
    if (!isInstalled(u"mutool"_s))
        GTEST_SKIP() << "mutool is not installed";
    const Pages pages = pagesOf(harbourReport());
    EXPECT_EQ(
        sorted(withoutSpace(saidOf(pdfOf(pages), u"mutool"_s, {u"draw"_s, u"-F"_s, u"txt"_s, u"PDF"_s}))),
        sorted(printed(pages)));
}

TEST(PdfWriter, FontsAreEmbeddedAndMapped) {
    const QStringList lines = saidOf(pdfOf(pagesOf(harbourReport())), u"pdffonts"_s, {u"PDF"_s}).split(u'\n');
    int seen = 0;
    for (const QString& line : lines.sliced(2)) {
        if (line.isEmpty())
            continue;
        ++seen;
        EXPECT_TRUE(line.contains(QRegularExpression(u"yes +(yes|no) +yes"_s))) << line.toStdString();
    }
    // 小标宋, 黑体, 楷体, 仿宋 and 宋体.
    EXPECT_GE(seen, 5);
}

TEST(PdfWriter, PagesAreA4AndAsManyAsLaidOut) {
    const Pages pages = pagesOf(harbourReport());
    const QByteArray bytes = pdfOf(pages);
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), static_cast<size_t>(bytes.size()));
    auto sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    EXPECT_EQ(sheets.size(), pages.pages.size());
    for (QPDFPageObjectHelper& sheet : sheets) {
        const auto box = sheet.getMediaBox().getArrayAsRectangle();
        EXPECT_NEAR(box.urx * 25.4 / 72, 210, 0.3);
        EXPECT_NEAR(box.ury * 25.4 / 72, 297, 0.3);
    }
    EXPECT_TRUE(pdf.getWarnings().empty());
    EXPECT_EQ(pdf.getRoot().getKey("/Lang").getStringValue(), "zh-CN");
    EXPECT_EQ(pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value(), "年度报告");
    EXPECT_EQ(pdf.getTrailer().getKey("/Info").getKey("/CreationDate").getStringValue(), "D:20250120090000Z");
}

TEST(PdfWriter, OddCharactersMakeAPdfThatReadersTake) {
    Report report = harbourReport();
    report.title = u"公\u0007开“<>()\\”\n年报"_s;
    report.narrative[1] = {{2,
                            {},
                            u"👨‍👩‍👧‍👦𠮷\u0378\ue000"_s + QChar(0xD842) +
                                u"a\u0301\u200b نص & <b> \\ ( ) %PDF"_s,
                            {}}};
    const QByteArray bytes = pdfOf(pagesOf(report));
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), static_cast<size_t>(bytes.size()));
    EXPECT_TRUE(pdf.getWarnings().empty());
    EXPECT_TRUE(textOf(bytes).contains(u"%PDF"_s));
    EXPECT_TRUE(textOf(bytes).contains(u"𠮷"_s));
}

TEST(PdfWriter, SameInputSameBytes) {
    const Pages pages = pagesOf(harbourReport());
    EXPECT_EQ(pdfOf(pages), pdfOf(pages));
    Report other = harbourReport();
    other.cells[0] = CellValue(99);
    EXPECT_NE(pdfOf(pages), pdfOf(pagesOf(other)));
}

TEST(PdfWriter, SourceDateEpochWins) {
    qputenv("SOURCE_DATE_EPOCH", "86400");
    const QByteArray bytes = pdfOf(pagesOf(harbourReport()));
    qunsetenv("SOURCE_DATE_EPOCH");
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), static_cast<size_t>(bytes.size()));
    EXPECT_EQ(pdf.getTrailer().getKey("/Info").getKey("/ModDate").getStringValue(), "D:19700102000000Z");
}

TEST(PdfWriter, CharactersThatShareAGlyphComeBackEachAsItself) {
    // In faces that cover both, 一 and the radical ⼀ are one glyph.
    Report report = harbourReport();
    report.narrative[1] = {{2, {}, u"一⼀户⼾门见⻅民一"_s, {}}};
    EXPECT_TRUE(withoutSpace(textOf(pdfOf(pagesOf(report)))).contains(u"一⼀户⼾门见⻅民一"_s));
}

TEST(PdfWriter, LinesComeBackWhole) {
    // Squeezed marks overlap and justified lines have gaps; no reader may see words or line ends in them.
    Report report = harbourReport();
    const Pages pages = pagesOf(report);
    const QString text = textOf(pdfOf(pages));
    int seen = 0;
    for (const Page& page : pages.pages) {
        for (const TextRun& run : page.runs) {
            if (run.block < 0 ||
                pages.blocks[static_cast<size_t>(run.block)].kind != Block::Kind::Paragraph ||
                run.text.contains(u' '))
                continue;
            ++seen;
            EXPECT_TRUE(text.contains(run.text)) << run.text.toStdString();
        }
    }
    EXPECT_GT(seen, 20);
}

TEST(PdfWriter, CharacterThatNoFaceHasIsDrawnAndComesBack) {
    Report report = harbourReport();
    report.narrative[1] = {{2, {}, u"甲\u0378乙\u0379丙"_s, {}}};
    const QByteArray bytes = pdfOf(pagesOf(report));
    EXPECT_TRUE(withoutSpace(textOf(bytes)).contains(u"甲\u0378乙\u0379丙"_s));
    EXPECT_TRUE(fonts().glyph(FontRole::Body, 0x378).isMissing);
}

TEST(FontBook, EveryRoleHasAFaceAndSaysWhatStandsIn) {
    for (int role = 0; role < fontRoleCount; ++role) {
        EXPECT_FALSE(fonts().family(static_cast<FontRole>(role)).isEmpty());
        EXPECT_NE(fonts().glyph(static_cast<FontRole>(role), U'政').index, 0U);
    }
    const QStringList lines = fonts().substitutions();
    for (const QString& line : lines)
        EXPECT_EQ(lines.count(line), 1);
}

TEST(FontBook, UsersOwnFamilyComesFirstAndIsNamedWhenItIsNotHere) {
    std::array<QString, fontRoleCount> preferred;
    preferred[static_cast<size_t>(FontRole::Body)] = u"Noto Sans CJK SC"_s;
    preferred[static_cast<size_t>(FontRole::Table)] = u"没有的字体"_s;
    const FontBook book(preferred);
    EXPECT_EQ(book.family(FontRole::Body), u"Noto Sans CJK SC"_s);
    EXPECT_EQ(book.family(FontRole::Table), fonts().family(FontRole::Table));
    const QString lines = book.substitutions().join(u'\n');
    EXPECT_TRUE(lines.contains(u"没有的字体"_s)) << lines.toStdString();
    EXPECT_FALSE(lines.contains(u"Noto Sans"_s)) << lines.toStdString();
}

TEST(FontBook, MissingCharactersAreNamedOnce) {
    EXPECT_EQ(fonts().missingCharacters(FontRole::Body, u"政府信息公开，2024年 \n"_s), QString());
    // An unassigned code point: no face can have it.
    EXPECT_EQ(fonts().missingCharacters(FontRole::Body, u"甲\u0378乙\u0378"_s), u"\u0378"_s);
}

TEST(FontBook, CharacterThatTheFaceLacksIsTakenFromAnother) {
    // U+20BB7 is in none of the faces of GB 2312.
    const FontBook::Glyph& rare = fonts().glyph(FontRole::Body, U'𠮷');
    EXPECT_NE(rare.index, 0U);
    EXPECT_NEAR(rare.advance, 1, 0.01);
}

TEST(FontBook, WhatIsInvisibleTakesNoRoom) {
    EXPECT_EQ(fonts().glyph(FontRole::Body, 0x200b).advance, 0);
    EXPECT_EQ(fonts().glyph(FontRole::Body, 0x200b).face, -1);
    EXPECT_GT(fonts().glyph(FontRole::Body, U'\t').advance, 0);
}

/// A signature is filled in after the file is written, byte for byte.
TEST(PdfWriter, AHoleForAnApprovalStandsInTheFileAsItIs) {
    const QByteArray hole = "<(mark" + QByteArray(500, ' ') + "mark)>";
    DocumentInfo info{u"<(mark 年报"_s, u"临海市港口管理局"_s, {}, writeReport(harbourReport())};
    const auto without = writePdf(pagesOf(harbourReport()), fonts(), info);
    info.approvalHole = hole;
    const auto pdf = writePdf(pagesOf(harbourReport()), fonts(), info);
    ASSERT_TRUE(pdf && without);
    EXPECT_FALSE(without->contains("NianbaoApproval"));
    EXPECT_LT(pdf->size(), without->size() + hole.size() + 200) << "the rest is packed as ever";
    EXPECT_EQ(pdf->count(hole), 1);
    EXPECT_EQ(pdf->count("<(mark"), 1) << "the title in the metadata looks like the mark";
    QByteArray filled = *pdf;
    filled.replace("<(mark" + QByteArray(500, ' '), "<(mark" + QByteArray(500, 'A'));
    QPDF read;
    read.processMemoryFile("filled", filled.constData(), static_cast<size_t>(filled.size()));
    EXPECT_EQ(read.getRoot().getKey("/NianbaoApproval").getRawStreamData()->getSize(),
              static_cast<size_t>(hole.size()));
    EXPECT_TRUE(read.getWarnings().empty());
    EXPECT_EQ(textOf(filled), textOf(*without));
    for (const auto& [program, arguments] : {std::pair(u"qpdf"_s, QStringList{u"--check"_s, u"PDF"_s}),
                                             std::pair(u"mutool"_s, QStringList{u"info"_s, u"PDF"_s}),
                                             std::pair(u"pdfinfo"_s, QStringList{u"PDF"_s})}) {
        if (isInstalled(program)) {
            EXPECT_FALSE(saidOf(filled, program, arguments).isEmpty()) << program.toStdString();
        }
    }
}

} // namespace
} // namespace nianbao::test
