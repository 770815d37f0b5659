#include "DocumentTestSupport.h"

#include <document/PdfWriter.h>
#include <report/ReportFile.h>

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <set>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace nianbao::test {
namespace {

/// A PDF of a report, opened as another program would.
class PdfOf {
public:
    explicit PdfOf(const Report& report) {
        Layout layout(fonts());
        m_pages = layout.paginate(compose(report));
        const DocumentInfo info{u"港口 & <年报>"_s, u"临海市港口管理局"_s,
                                QDateTime(QDate(2025, 1, 20), QTime(9, 0), Qt::UTC), writeReport(report)};
        const auto written = writePdf(m_pages, fonts(), info);
        if (!written) {
            ADD_FAILURE() << problemText(written.problem()).toStdString();
            return;
        }
        m_bytes = *written;
        m_pdf.processMemoryFile("test", m_bytes.constData(), static_cast<size_t>(m_bytes.size()));
    }
    QPDFObjectHandle root() { return m_pdf.getRoot(); }
    QPDF& pdf() { return m_pdf; }
    const Pages& pages() const { return m_pages; }

    /// Elements in the order of the tree, with their depth.
    void walk(const std::function<void(QPDFObjectHandle, int)>& visit) {
        walk(root().getKey("/StructTreeRoot").getKey("/K").getArrayItem(0), 0, visit);
    }
    static void walk(QPDFObjectHandle element, int depth,
                     const std::function<void(QPDFObjectHandle, int)>& visit) {
        visit(element, depth);
        if (!element.getKey("/K").isArray())
            return;
        for (QPDFObjectHandle kid : element.getKey("/K").getArrayAsVector()) {
            if (kid.isDictionary() && kid.hasKey("/S"))
                walk(kid, depth + 1, visit);
        }
    }

private:
    Pages m_pages;
    QByteArray m_bytes;
    QPDF m_pdf;
};

std::string streamOf(QPDFObjectHandle stream) {
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

Report linkedReport() {
    Report report = harbourReport();
    report.narrative[1][0].text = u"网址http://www.example.cn/a，另见：\n1.甲项。\n2.乙项。"_s;
    return report;
}

TEST(PdfStructure, HeadingsParagraphsListsAndLinksAreTagged) {
    PdfOf pdf(linkedReport());
    std::map<std::string, int> counts;
    pdf.walk([&](QPDFObjectHandle element, int) { ++counts[element.getKey("/S").getName()]; });
    EXPECT_EQ(counts["/Document"], 1);
    EXPECT_EQ(counts["/H1"], 1);
    EXPECT_EQ(counts["/H2"], 6);
    EXPECT_EQ(counts["/Table"], 3);
    EXPECT_EQ(counts["/L"], 1);
    EXPECT_EQ(counts["/LI"], 2);
    EXPECT_EQ(counts["/LBody"], 2);
    EXPECT_GE(counts["/Link"], 2); // and the site in the preface
    EXPECT_TRUE(pdf.root().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
}

/// ISO 19005-3, 6.7.3: everything is in the structure, once, or an artifact.
TEST(PdfStructure, EveryMarkBelongsToOneElementAndTheParentTreeAgrees) {
    PdfOf pdf(linkedReport());
    auto sheets = QPDFPageDocumentHelper(pdf.pdf()).getAllPages();
    std::map<QPDFObjGen, int> numberOf;
    for (size_t i = 0; i < sheets.size(); ++i)
        numberOf[sheets[i].getObjectHandle().getObjGen()] = static_cast<int>(i);
    std::map<std::pair<int, int>, QPDFObjGen> owners;
    pdf.walk([&](QPDFObjectHandle element, int) {
        if (!element.getKey("/K").isArray())
            return;
        for (QPDFObjectHandle kid : element.getKey("/K").getArrayAsVector()) {
            QPDFObjectHandle page = element.getKey("/Pg");
            QPDFObjectHandle id = kid;
            if (kid.isDictionary() && kid.hasKey("/MCID")) {
                page = kid.getKey("/Pg");
                id = kid.getKey("/MCID");
            }
            if (!id.isInteger())
                continue;
            const std::pair key(numberOf.at(page.getObjGen()), id.getIntValueAsInt());
            EXPECT_TRUE(owners.emplace(key, element.getObjGen()).second) << "marked twice";
        }
    });
    std::map<int, QPDFObjectHandle> parents;
    auto numbers =
        pdf.root().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums").getArrayAsVector();
    for (size_t i = 0; i + 1 < numbers.size(); i += 2)
        parents[numbers[i].getIntValueAsInt()] = numbers[i + 1];
    for (size_t i = 0; i < sheets.size(); ++i) {
        QPDFObjectHandle sheet = sheets[i].getObjectHandle();
        const std::string content = streamOf(sheet.getKey("/Contents"));
        QPDFObjectHandle row = parents.at(sheet.getKey("/StructParents").getIntValueAsInt());
        for (int id = 0; id < row.getArrayNItems(); ++id) {
            EXPECT_NE(content.find("/MCID " + std::to_string(id) + ">>"), std::string::npos);
            const auto owner = owners.find({static_cast<int>(i), id});
            ASSERT_NE(owner, owners.end()) << "page " << i << " mark " << id;
            EXPECT_EQ(owner->second, row.getArrayItem(id).getObjGen());
            owners.erase(owner);
        }
        // No text stands outside of marks.
        int depth = 0;
        for (size_t at = 0; at < content.size();) {
            const size_t end = std::min(content.find('\n', at), content.size());
            const std::string line = content.substr(at, end - at);
            depth += line.ends_with("BDC") ? 1 : line == "EMC" ? -1 : 0;
            EXPECT_TRUE(depth > 0 || line == "EMC" || line.empty()) << line;
            at = end + 1;
        }
        EXPECT_EQ(depth, 0);
    }
    EXPECT_TRUE(owners.empty());
}

/// Spans cover the grid of each table once, and what is a head says of what.
TEST(PdfStructure, TablesHaveTheirCellsSpansAndHeads) {
    const Report report = harbourReport();
    PdfOf pdf(report);
    size_t table = 0;
    pdf.walk([&](QPDFObjectHandle element, int) {
        if (element.getKey("/S").getName() != "/Table")
            return;
        const TableSpec& spec = report.format->tables()[table++];
        std::vector<QPDFObjectHandle> cells;
        std::vector<std::vector<int>> filled(static_cast<size_t>(spec.gridRows),
                                             std::vector<int>(static_cast<size_t>(spec.gridColumns()), 0));
        const auto rows = element.getKey("/K").getArrayAsVector();
        ASSERT_EQ(rows.size(), static_cast<size_t>(spec.gridRows));
        for (size_t r = 0; r < rows.size(); ++r) {
            QPDFObjectHandle row = rows[r];
            EXPECT_EQ(row.getKey("/S").getName(), "/TR");
            for (QPDFObjectHandle cell : row.getKey("/K").getArrayAsVector()) {
                QPDFObjectHandle attributes = cell.getKey("/A");
                const auto spanOf = [&attributes](const char* key) {
                    QPDFObjectHandle span = attributes.getKey(key);
                    return span.isInteger() ? static_cast<size_t>(span.getIntValue()) : size_t(1);
                };
                size_t column = 0;
                while (column < filled[r].size() && filled[r][column] > 0)
                    ++column;
                for (size_t y = r; y < r + spanOf("/RowSpan"); ++y) {
                    for (size_t x = column; x < column + spanOf("/ColSpan"); ++x)
                        ++filled.at(y).at(x);
                }
                const bool isHead = cell.getKey("/S").getName() == "/TH";
                EXPECT_EQ(isHead, attributes.hasKey("/Scope"));
                cells.push_back(cell);
            }
        }
        ASSERT_EQ(cells.size(), spec.grid.size());
        for (size_t i = 0; i < cells.size(); ++i) {
            if (spec.grid[i].role == GridItem::Role::Value) {
                EXPECT_EQ(cells[i].getKey("/S").getName(), "/TD");
            }
        }
        for (const auto& row : filled) {
            for (const int times : row)
                EXPECT_EQ(times, 1);
        }
    });
    EXPECT_EQ(table, 3U);
}

TEST(PdfStructure, BookmarksLeadToTheSectionsAndTheirHeadings) {
    PdfOf pdf(harbourReport());
    QPDFObjectHandle outlines = pdf.root().getKey("/Outlines");
    QStringList sections;
    int headings = 0;
    for (auto item = outlines.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
        sections.append(QString::fromStdString(item.getKey("/Title").getUTF8Value()));
        EXPECT_EQ(item.getKey("/Dest").getArrayItem(0).getKey("/Type").getName(), "/Page");
        for (auto kid = item.getKey("/First"); kid.isDictionary(); kid = kid.getKey("/Next"))
            ++headings;
    }
    ASSERT_EQ(sections.size(), 6);
    EXPECT_EQ(sections.front(), u"一、总体情况"_s);
    EXPECT_EQ(outlines.getKey("/Count").getIntValue(), 6 + headings);
    EXPECT_GE(headings, 5);
}

TEST(PdfStructure, LinksLeadWhereTheirTextSays) {
    PdfOf pdf(linkedReport());
    std::set<std::string> targets;
    for (auto& sheet : QPDFPageDocumentHelper(pdf.pdf()).getAllPages()) {
        for (auto& link : sheet.getAnnotations("/Link")) {
            QPDFObjectHandle object = link.getObjectHandle();
            targets.insert(object.getKey("/A").getKey("/URI").getStringValue());
            EXPECT_EQ(object.getKey("/F").getIntValue(), 4);
            EXPECT_TRUE(object.hasKey("/StructParent"));
            const auto box = link.getRect();
            EXPECT_GT(box.urx - box.llx, 10);
            EXPECT_GT(box.ury - box.lly, 10);
        }
    }
    EXPECT_TRUE(targets.contains("http://www.example.cn/a"));
    EXPECT_TRUE(targets.contains("http://www.linhai-port.example.cn/zwgk/index.html"));
}

TEST(PdfStructure, InterchangeFileIsAttachedAsData) {
    const Report report = linkedReport();
    PdfOf pdf(report);
    QPDFEmbeddedFileDocumentHelper files(pdf.pdf());
    const auto all = files.getEmbeddedFiles();
    ASSERT_EQ(all.size(), 1U);
    QPDFObjectHandle file = all.begin()->second->getObjectHandle();
    EXPECT_EQ(file.getKey("/AFRelationship").getName(), "/Data");
    EXPECT_EQ(pdf.root().getKey("/AF").getArrayItem(0).getObjGen(), file.getObjGen());
    QPDFObjectHandle stream = all.begin()->second->getEmbeddedFileStream();
    EXPECT_EQ(stream.getDict().getKey("/Subtype").getName(), "/application/json");
    const auto read = readReport(QByteArray::fromStdString(streamOf(stream)), u"a.json"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->report, report);
}

/// The clauses of ISO 19005-3 that are checked; the file claims no more than these were meant for.
TEST(PdfStructure, KeepsTheCheckableClausesOfPdfA3) {
    PdfOf pdf(linkedReport());
    QPDFObjectHandle root = pdf.root();
    // 6.1.3: an identifier, no encryption.
    EXPECT_TRUE(pdf.pdf().getTrailer().getKey("/ID").isArray());
    EXPECT_FALSE(pdf.pdf().isEncrypted());
    // 6.2.3: one output intent with a profile of three components.
    QPDFObjectHandle intent = root.getKey("/OutputIntents").getArrayItem(0);
    EXPECT_EQ(intent.getKey("/S").getName(), "/GTS_PDFA1");
    EXPECT_EQ(intent.getKey("/DestOutputProfile").getDict().getKey("/N").getIntValue(), 3);
    EXPECT_EQ(streamOf(intent.getKey("/DestOutputProfile")).substr(36, 4), "acsp");
    // 6.2.4, 6.2.10: greys alone, no transparency.
    for (auto& sheet : QPDFPageDocumentHelper(pdf.pdf()).getAllPages()) {
        QPDFObjectHandle page = sheet.getObjectHandle();
        EXPECT_FALSE(page.hasKey("/Group"));
        EXPECT_FALSE(page.getKey("/Resources").hasKey("/ExtGState"));
        EXPECT_EQ(streamOf(page.getKey("/Contents")).find(" rg\n"), std::string::npos);
        EXPECT_EQ(page.getKey("/Tabs").getName(), "/S");
    }
    // 6.2.11: fonts embedded, with text maps, widths as in the program (see codes below), no .notdef.
    QPDFObjectHandle faces = QPDFPageDocumentHelper(pdf.pdf())
                                 .getAllPages()[0]
                                 .getObjectHandle()
                                 .getKey("/Resources")
                                 .getKey("/Font");
    EXPECT_GE(faces.getKeys().size(), 5U);
    for (const std::string& name : faces.getKeys()) {
        QPDFObjectHandle font = faces.getKey(name);
        EXPECT_EQ(font.getKey("/Encoding").getName(), "/Identity-H");
        EXPECT_TRUE(font.getKey("/ToUnicode").isStream());
        QPDFObjectHandle descriptor =
            font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
        EXPECT_TRUE(descriptor.getKey("/FontFile3").isStream() || descriptor.getKey("/FontFile2").isStream());
        const std::string map = streamOf(font.getKey("/ToUnicode"));
        EXPECT_EQ(map.find("<0000> <"), map.find("<0000> <FFFF>")) << "the glyph of what is undefined";
    }
    // 6.6: XMP, not compressed, agreeing with the Info dictionary, with the part and level.
    QPDFObjectHandle metadata = root.getKey("/Metadata");
    EXPECT_FALSE(metadata.getDict().hasKey("/Filter"));
    const std::string xmp = streamOf(metadata);
    EXPECT_NE(xmp.find("<pdfaid:part>3</pdfaid:part>"), std::string::npos);
    EXPECT_NE(xmp.find("<pdfaid:conformance>A</pdfaid:conformance>"), std::string::npos);
    QPDFObjectHandle info = pdf.pdf().getTrailer().getKey("/Info");
    EXPECT_EQ(info.getKey("/Title").getUTF8Value(), "港口 & <年报>");
    EXPECT_NE(xmp.find("港口 &amp; &lt;年报&gt;"), std::string::npos);
    EXPECT_NE(xmp.find(info.getKey("/Author").getUTF8Value()), std::string::npos);
    EXPECT_NE(xmp.find("<xmp:ModifyDate>2025-01-20T09:00:00Z</xmp:ModifyDate>"), std::string::npos);
    EXPECT_EQ(info.getKey("/ModDate").getStringValue(), "D:20250120090000Z");
    // 6.7.4: the language; 6.9 has no forms here.
    EXPECT_EQ(root.getKey("/Lang").getStringValue(), "zh-CN");
    EXPECT_FALSE(root.hasKey("/AcroForm"));
    EXPECT_FALSE(root.hasKey("/OpenAction"));
    EXPECT_TRUE(pdf.pdf().getWarnings().empty());
}

TEST(PdfStructure, ClaimsLessWhereACharactersMeaningIsPrivate) {
    Report report = harbourReport();
    report.narrative[1][0].text = u"造字\ue000一个。"_s;
    PdfOf pdf(report);
    EXPECT_NE(streamOf(pdf.root().getKey("/Metadata")).find("<pdfaid:conformance>U<"), std::string::npos);
}

TEST(PdfStructure, EmptyReportIsAWholeDocument) {
    PdfOf pdf(Report(ReportFormat::forYear(2024), 2024));
    EXPECT_TRUE(pdf.root().getKey("/Outlines").isDictionary());
    EXPECT_TRUE(pdf.pdf().getWarnings().empty());
    EXPECT_EQ(QPDFPageDocumentHelper(pdf.pdf()).getAllPages().size(), pdf.pages().pages.size());
}

} // namespace
} // namespace nianbao::test
