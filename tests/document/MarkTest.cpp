#include "DocumentTestSupport.h"
#include "DocxTestSupport.h"
#include "MarkPath.h"
#include "Peers.h"
#include "XlsxTestSupport.h"

#include <document/HtmlWriter.h>
#include <document/PagePainter.h>
#include <document/PdfWriter.h>

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace nianbao::test {
namespace {

Pages harbourPages(const QString& mark) {
    Pages pages = Layout(fonts()).paginate(compose(harbourReport()));
    setMark(pages, mark);
    return pages;
}

QByteArray pdfOf(const Pages& pages) {
    const auto bytes = writePdf(pages, fonts(), {u"年报"_s, {}, {}, {}});
    EXPECT_TRUE(bytes);
    return bytes ? *bytes : QByteArray();
}

/// What a reader gets of each page.
std::vector<std::string> contentsOf(const QByteArray& bytes) {
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), static_cast<size_t>(bytes.size()));
    std::vector<std::string> contents;
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        const auto data = page.getObjectHandle().getKey("/Contents").getStreamData();
        contents.emplace_back(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    }
    return contents;
}

QImage painted(const Page& page) {
    QImage image(420, 594, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, page, fonts(), 2);
    return image;
}

TEST(Mark, isAnArtifactOfOutlinesOnEveryPage) {
    const auto plain = contentsOf(pdfOf(harbourPages({})));
    const auto marked = contentsOf(pdfOf(harbourPages(unapprovedMark)));
    ASSERT_EQ(plain.size(), marked.size());
    const std::string tag = "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\n";
    for (size_t i = 0; i < marked.size(); ++i) {
        EXPECT_EQ(plain[i].find("Watermark"), std::string::npos);
        // The first of all, so that it lies under the text; behind it the page is the same.
        ASSERT_EQ(marked[i].find(tag), 0U);
        const size_t end = marked[i].find("EMC\n");
        EXPECT_EQ(marked[i].substr(0, end).find("BT"), std::string::npos);
        EXPECT_NE(marked[i].substr(0, end).find(" c\n"), std::string::npos);
        EXPECT_EQ(marked[i].substr(end + 4), plain[i]);
    }
}

TEST(Mark, leavesTheFilesFontsAsTheyWere) {
    // Characters of the mark alone would be embedded for nothing, and found by a search.
    QPDF pdf;
    const QByteArray bytes = pdfOf(harbourPages(u"鼙"_s));
    pdf.processMemoryFile("test", bytes.constData(), static_cast<size_t>(bytes.size()));
    int maps = 0;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        ++maps;
        const auto data = object.getKey("/ToUnicode").getStreamData();
        const std::string map(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        EXPECT_EQ(map.find("<9F19>"), std::string::npos);
    }
    EXPECT_GT(maps, 0);
}

TEST(Mark, isNoTextToAReader) {
    if (!isInstalled(u"pdftotext"_s))
        GTEST_SKIP();
    const QTemporaryDir folder;
    const auto textOf = [&folder](const QString& mark) {
        writeContent(folder.filePath(u"a.pdf"_s), pdfOf(harbourPages(mark)));
        return QString::fromUtf8(saidBy(u"pdftotext"_s, {folder.filePath(u"a.pdf"_s), u"-"_s}));
    };
    EXPECT_EQ(textOf(unapprovedMark), textOf({}));
    EXPECT_FALSE(textOf(unapprovedMark).contains(u"未经审核"_s));
}

TEST(Mark, isPaintedPaleUnderTheText) {
    const QImage plain = painted(harbourPages({}).pages[0]);
    const QImage marked = painted(harbourPages(unapprovedMark).pages[0]);
    int grey = 0;
    int dark = 0;
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x) {
            const int before = qGray(plain.pixel(x, y));
            const int after = qGray(marked.pixel(x, y));
            grey += before == 255 && after < 255 ? 1 : 0;
            // Nothing gets lighter, and what was white stays pale.
            EXPECT_LE(after, before);
            dark += before == 255 && after < 0xd0 ? 1 : 0;
        }
    }
    EXPECT_GT(grey, 4000);
    EXPECT_EQ(dark, 0);
}

TEST(Mark, fitsTheSheetWhateverItsLength) {
    const QRectF sheet(0, 0, pageWidth, pageHeight);
    for (const QString& mark : {u"密"_s, unapprovedMark, QString(30, u'稿'), u"DRAFT"_s}) {
        const QRectF box = markPath(mark, fonts()).boundingRect();
        EXPECT_TRUE(sheet.contains(box)) << mark.toStdString();
        EXPECT_NEAR(box.center().x(), pageWidth / 2, 8) << mark.toStdString();
    }
    EXPECT_TRUE(markPath({}, fonts()).isEmpty());
    EXPECT_TRUE(markPath(unapprovedMark, FontBook::nominal()).isEmpty());
}

struct MarkedRow {
    const char* name;
    QString mark;
    qsizetype times;
};

class MarkedFiles : public ::testing::TestWithParam<MarkedRow> {
protected:
    DocumentInfo info() const {
        DocumentInfo info{u"年报"_s, {}, {}, {}};
        info.mark = GetParam().mark;
        return info;
    }
};

TEST_P(MarkedFiles, WebPageHasItOnceAtItsHead) {
    const QString html = QString::fromUtf8(writeHtml(compose(harbourReport()), info()));
    EXPECT_EQ(html.count(u"未经审核"_s), GetParam().times);
    EXPECT_EQ(html.contains(u"<body>\n<p class=\"mark\" role=\"note\">未经审核</p>"_s), GetParam().times > 0);
}

TEST_P(MarkedFiles, WordHasItInTheHeadOfEveryPage) {
    const auto files = unzipped(docxOf(compose(harbourReport()), info())).files;
    const QByteArray document = files.value(u"word/document.xml"_s);
    EXPECT_EQ(document.count("w:headerReference"), 2 * GetParam().times);
    EXPECT_FALSE(document.contains("未经审核"));
    ASSERT_EQ(files.contains(u"word/header1.xml"_s), GetParam().times > 0);
    if (GetParam().times == 0)
        return;
    const Element head = parsed(files.value(u"word/header1.xml"_s));
    EXPECT_EQ(head.all(u"v:shape"_s).size(), 1U);
    EXPECT_EQ(head.all(u"v:textpath"_s).back()->attributes[u"string"_s], u"未经审核"_s);
}

TEST_P(MarkedFiles, WorkbookHasItAboveAndBesideEachTable) {
    const WorkbookRead book(xlsxOf(harbourReport(), info()));
    ASSERT_EQ(book.sheets.size(), 3U);
    for (const SheetRead& sheet : book.sheets) {
        qsizetype cells = 0;
        for (const SheetCellRead& cell : sheet.cells)
            cells += cell.value == u"未经审核"_s ? 1 : 0;
        EXPECT_EQ(cells, GetParam().times);
        const auto heads = sheet.xml.all(u"oddHeader"_s);
        ASSERT_EQ(heads.size(), 1U);
        EXPECT_EQ(heads[0]->text.startsWith(u"&L未经审核&C"_s), GetParam().times > 0);
    }
}

INSTANTIATE_TEST_SUITE_P(Mark, MarkedFiles,
                         ::testing::Values(MarkedRow{"marked", unapprovedMark, 1}, MarkedRow{"plain", {}, 0}),
                         [](const auto& test) { return test.param.name; });

} // namespace
} // namespace nianbao::test
