#include "Peers.h"
#include "SourceTestSupport.h"
#include "decode/CsvReader.h"
#include "decode/DocxReader.h"
#include "decode/HtmlReader.h"
#include "decode/OdtReader.h"
#include "decode/SheetReader.h"

#include <document/DocxWriter.h>
#include <document/XlsxWriter.h>
#include <report/Report.h>

#include <QTemporaryDir>

namespace nianbao::test {
namespace {

/// What LibreOffice makes of our own files.
class FromOffice : public testing::Test {
protected:
    void SetUp() override {
        if (!isInstalled(u"soffice"_s))
            GTEST_SKIP() << "LibreOffice is not installed";
    }

    QByteArray converted(const QByteArray& content, const QString& suffix, const QString& type) {
        const QString path = m_folder.filePath(u"own."_s + suffix);
        writeContent(path, content);
        return contentOf(convertedByOffice(path, type, m_folder.path()));
    }

    QTemporaryDir m_folder;
};

QByteArray docxOf(const std::vector<Block>& blocks) {
    const auto docx = writeDocx(blocks, {u"年报"_s, {}, {}, {}});
    EXPECT_TRUE(docx);
    return docx ? *docx : QByteArray();
}

/// Those with text, in reading order.
QStringList textsOfCells(const Source& source) {
    QStringList texts;
    for (const SourceTable* table : tablesOf(source)) {
        for (const SourceCell& cell : table->cells)
            texts.append(withoutSpaces(cell.text));
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

TEST_F(FromOffice, OdtAndDocxAndHtmlOfADocument) {
    const std::vector<Block> blocks = compose(fixtureReport(u"lists"_s));
    const QByteArray own = docxOf(blocks);
    const QByteArray odt = converted(own, u"docx"_s, u"odt"_s);
    const std::pair<Reader, QByteArray> rows[] = {
        {readOdt, odt},
        {readDocx, converted(odt, u"odt"_s, u"docx"_s)},
    };
    for (const auto& [read, content] : rows) {
        SCOPED_TRACE(read == &readOdt ? "odt" : "docx");
        const auto source = read(content, u"own"_s);
        ASSERT_TRUE(source) << problemText(source.problem()).toStdString();
        expectTables(*source, blocks);
        expectParagraphs(*source, blocks);
    }
    const auto page = readHtml(converted(own, u"docx"_s, u"html"_s), u"own.html"_s);
    ASSERT_TRUE(page) << problemText(page.problem()).toStdString();
    expectParagraphs(*page, blocks);
    // It has columns of its own where edges of cells do not quite meet.
    EXPECT_EQ(textsOfCells(*page), textsOfCells(*readDocx(own, u"own.docx"_s)));
}

TEST_F(FromOffice, XlsxAndCsvOfAWorkbook) {
    const Report report = fixtureReport(u"county-government"_s);
    const auto own = writeXlsx(report, {u"年报"_s, {}, {}, {}});
    ASSERT_TRUE(own);
    const auto before = readSheet(*own, u"own.xlsx"_s);
    const auto after = readSheet(converted(*own, u"xlsx"_s, u"xlsx:Calc MS Excel 2007 XML"_s), u"own.xlsx"_s);
    ASSERT_TRUE(before && after);
    EXPECT_EQ(linesOf(*after), linesOf(*before));
    const auto csv = readCsv(converted(*own, u"xlsx"_s, u"csv"_s), u"own.csv"_s);
    ASSERT_TRUE(csv);
    EXPECT_FALSE(tablesOf(*csv).empty());
}

} // namespace nianbao::test
