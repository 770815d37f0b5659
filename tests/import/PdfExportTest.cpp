#include "PdfByHand.h"
#include "Peers.h"

#include <document/DocxWriter.h>
#include <document/FontBook.h>
#include <document/HtmlWriter.h>
#include <document/Layout.h>
#include <document/PdfWriter.h>
#include <report/ReportFile.h>
#include <support/Fixtures.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iterator>
#include <set>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

QString withoutSpace(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

Result<Source> printed(const Report& report) {
    static const FontBook fonts;
    const DocumentInfo info{u"报告"_s, report.agency.name, {}, writeReport(report)};
    const auto pdf = writePdf(Layout(fonts).paginate(compose(report)), fonts, info);
    if (!pdf)
        return pdf.problem();
    return readPdf(*pdf, u"report.pdf"_s);
}

/// "row,column rows×columns text" of each cell.
using Cells = QStringList;

QString cellOf(int row, int column, int rowSpan, int columnSpan, const QString& text) {
    return u"%1,%2 %3x%4 "_s.arg(row).arg(column).arg(rowSpan).arg(columnSpan) + withoutSpace(text);
}

/// The format may have a column that ends nowhere in print: only ends that a cell has are drawn.
Cells cellsOf(const TableBlock& table) {
    const TableSpec& spec = table.spec();
    std::set<int> ends;
    for (const GridItem& item : spec.grid)
        ends.insert(item.column);
    const auto drawn = [&ends](int column) {
        return static_cast<int>(std::distance(ends.begin(), ends.lower_bound(column)));
    };
    Cells cells;
    for (size_t i = 0; i < spec.grid.size(); ++i) {
        const GridItem& item = spec.grid[i];
        const int column = drawn(item.column);
        cells.append(cellOf(item.row, column, item.rowSpan, drawn(item.column + item.columnSpan) - column,
                            table.textAt(i)));
    }
    return cells;
}

Cells cellsOf(const SourceTable& table) {
    Cells cells;
    for (const SourceCell& cell : table.cells)
        cells.append(cellOf(cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.text));
    return cells;
}

/// What prints as paragraphs of its own; a title may take several.
struct Prose {
    QString whole;
    QStringList paragraphs;
};

Prose proseOf(const std::vector<Block>& blocks) {
    Prose prose;
    for (const Block& block : blocks) {
        QString text;
        for (const Span& span : block.spans)
            text += span.text;
        prose.whole += withoutSpace(text);
        if (block.kind == Block::Kind::Paragraph || block.kind == Block::Kind::Heading)
            prose.paragraphs.append(withoutSpace(text));
    }
    return prose;
}

Prose proseOf(const Source& source) {
    Prose prose;
    for (const SourceBlock& block : source.blocks) {
        const auto* paragraph = std::get_if<SourceParagraph>(&block);
        // Our pages say so above the rest of a table; it is in no block.
        if (paragraph && paragraph->text != u"（续表）"_s) {
            prose.whole += withoutSpace(paragraph->text);
            prose.paragraphs.append(withoutSpace(paragraph->text));
        }
    }
    return prose;
}

std::vector<SourceTable> tablesOf(const Source& source) {
    std::vector<SourceTable> tables;
    for (const SourceBlock& block : source.blocks) {
        if (const auto* table = std::get_if<SourceTable>(&block))
            tables.push_back(*table);
    }
    return tables;
}

class PrintedReport : public testing::TestWithParam<QString> {};

} // namespace

TEST_P(PrintedReport, ComesBackCellForCell) {
    const Report report = fixtureReport(GetParam());
    const auto source = printed(report);
    ASSERT_TRUE(source) << problemText(source.problem()).toStdString();
    const std::vector<SourceTable> tables = tablesOf(*source);
    size_t next = 0;
    for (const Block& block : compose(report)) {
        if (block.kind != Block::Kind::Table)
            continue;
        ASSERT_LT(next, tables.size());
        int rows = tables[next].rows;
        if (rows == block.table.spec().gridRows) {
            EXPECT_EQ(cellsOf(tables[next++]), cellsOf(block.table));
            continue;
        }
        // Broken over pages: the figures are there, in order.
        QStringList texts;
        for (; next < tables.size() && tables[next].columns == block.table.spec().gridColumns(); ++next) {
            for (const SourceCell& cell : tables[next].cells)
                texts.append(withoutSpace(cell.text));
        }
        for (size_t i = 0, at = 0; i < block.table.spec().grid.size(); ++i) {
            const bool isValue = block.table.spec().grid[i].role == GridItem::Role::Value;
            const QString text = withoutSpace(block.table.textAt(i));
            if (isValue && !text.isEmpty()) {
                const auto found = texts.indexOf(text, static_cast<qsizetype>(at));
                ASSERT_GE(found, 0) << text.toStdString();
                at = static_cast<size_t>(found) + 1;
            }
        }
    }
    EXPECT_EQ(next, tables.size());
}

TEST_P(PrintedReport, ComesBackParagraphForParagraph) {
    const Report report = fixtureReport(GetParam());
    const auto source = printed(report);
    ASSERT_TRUE(source) << problemText(source.problem()).toStdString();
    const Prose expected = proseOf(compose(report));
    const Prose read = proseOf(*source);
    EXPECT_EQ(read.whole, expected.whole);
    for (const QString& paragraph : expected.paragraphs)
        EXPECT_TRUE(read.paragraphs.contains(paragraph)) << paragraph.toStdString();
}

TEST_P(PrintedReport, CarriesItsInterchangeFile) {
    const Report report = fixtureReport(GetParam());
    const auto source = printed(report);
    ASSERT_TRUE(source);
    EXPECT_EQ(source->embedded, writeReport(report).trimmed());
    EXPECT_TRUE(source->notes.empty()) << problemText(source->notes[0]).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Fixtures, PrintedReport, testing::ValuesIn(fixtureReports()),
                         [](const auto& row) { return QString(row.param).remove(u'-').toStdString(); });

namespace {

/// What other programs print of our files: each table whole on its page, each paragraph.
void expectWhole(const Report& report, const QString& path) {
    const auto source = readPdf(contentOf(path), path);
    ASSERT_TRUE(source) << problemText(source.problem()).toStdString();
    const std::vector<SourceTable> tables = tablesOf(*source);
    size_t next = 0;
    for (const Block& block : compose(report)) {
        if (block.kind != Block::Kind::Table)
            continue;
        ASSERT_LT(next, tables.size());
        EXPECT_EQ(cellsOf(tables[next++]), cellsOf(block.table));
    }
    EXPECT_EQ(next, tables.size());
    const Prose expected = proseOf(compose(report));
    const Prose read = proseOf(*source);
    EXPECT_EQ(read.whole, expected.whole);
    for (const QString& paragraph : expected.paragraphs)
        EXPECT_TRUE(read.paragraphs.contains(paragraph)) << paragraph.toStdString();
}

const QStringList& peerReports() {
    static const QStringList names = {u"municipal-department"_s, u"lists"_s, u"format-of-2019"_s};
    return names;
}

} // namespace

TEST(PdfReader, ReadsWhatLibreOfficePrints) {
    if (!isInstalled(u"soffice"_s))
        GTEST_SKIP() << "LibreOffice is not installed";
    const QTemporaryDir folder;
    for (const QString& name : peerReports()) {
        SCOPED_TRACE(name.toStdString());
        const Report report = fixtureReport(name);
        const auto docx = writeDocx(compose(report), {u"报告"_s, report.agency.name, {}, {}});
        ASSERT_TRUE(docx);
        const QString path = folder.filePath(name + u".docx"_s);
        writeContent(path, *docx);
        expectWhole(report, convertedByOffice(path, u"pdf"_s, folder.path()));
    }
}

TEST(PdfReader, ReadsWhatChromiumPrints) {
    if (!isInstalled(u"chromium"_s))
        GTEST_SKIP() << "Chromium is not installed";
    const QTemporaryDir folder;
    for (const QString& name : peerReports()) {
        SCOPED_TRACE(name.toStdString());
        const Report report = fixtureReport(name);
        const QString path = folder.filePath(name + u".html"_s);
        writeContent(path, writeHtml(compose(report), {u"报告"_s, report.agency.name, {}, {}}));
        saidBy(u"chromium"_s,
               {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--user-data-dir="_s + folder.path(),
                u"--print-to-pdf="_s + path + u".pdf"_s, path});
        expectWhole(report, path + u".pdf"_s);
    }
}

TEST(PdfReader, ReadsAPublishedReport) {
    const QString path = sharedReport(u"huaian-2024.pdf"_s);
    if (path.isEmpty())
        GTEST_SKIP() << "no published report here";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QFile json(sharedReport(u"huaian-2024.json"_s));
    ASSERT_TRUE(json.open(QIODevice::ReadOnly));
    const auto source = readPdf(file.readAll(), path);
    ASSERT_TRUE(source) << problemText(source.problem()).toStdString();
    const auto read = readReport(json.readAll(), path);
    ASSERT_TRUE(read);

    const Prose prose = proseOf(*source);
    for (const auto& section : read->report.narrative) {
        for (const Part& part : section) {
            for (const QString& paragraph : part.text.split(u'\n', Qt::SkipEmptyParts))
                EXPECT_TRUE(prose.whole.contains(withoutSpace(paragraph))) << paragraph.toStdString();
        }
    }
    // Two tables go over a page, each row whole; the pieces have the columns of both.
    QStringList sizes;
    QStringList texts;
    for (const SourceTable& table : tablesOf(*source)) {
        sizes.append(u"%1x%2"_s.arg(table.rows).arg(table.columns));
        for (const SourceCell& cell : table.cells)
            texts.append(withoutSpace(cell.text));
    }
    EXPECT_EQ(sizes, (QStringList{u"8x4"_s, u"6x4"_s, u"16x10"_s, u"12x10"_s, u"4x15"_s}));
    qsizetype at = 0;
    for (const CellValue& value : read->report.cells) {
        const auto found = texts.indexOf(value.toString(), at);
        ASSERT_GE(found, 0) << value.toString().toStdString();
        at = found + 1;
    }
}

} // namespace nianbao::test
