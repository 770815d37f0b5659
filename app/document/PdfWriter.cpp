#include <document/PdfWriter.h>

#include "MarkPath.h"
#include "pdf/PdfContent.h"
#include "pdf/PdfFonts.h"
#include "pdf/PdfMetadata.h"
#include "pdf/PdfOutline.h"
#include "pdf/PdfStructure.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace nianbao {

namespace {

PdfObject sheetOf(QPDF& pdf, const PdfObject& resources, const QByteArray& content) {
    PdfObject sheet = pdf.makeIndirectObject(PdfObject::newDictionary());
    sheet.replaceKey("/Type", pdfName("/Page"));
    sheet.replaceKey("/MediaBox", pdfRectangle({0, 0, pageWidth, pageHeight}));
    sheet.replaceKey("/Resources", resources);
    sheet.replaceKey("/Contents", pdfStream(pdf, content));
    return sheet;
}

void writeDocument(QPDF& pdf, const Pages& pages, const FontBook& book, const DocumentInfo& info) {
    pdf.emptyPDF();
    const PdfFonts fonts(pages, book);
    PdfObject resources = pdf.makeIndirectObject(PdfObject::newDictionary());
    PdfStructure structure(pdf, pages.blocks);
    std::vector<PdfObject> sheets;
    for (const Page& page : pages.pages) {
        const PdfContent content = contentOf(page, pages.blocks, fonts, markPath(page.mark, book));
        sheets.push_back(sheetOf(pdf, resources, content.stream));
        QPDFPageDocumentHelper(pdf).addPage(sheets.back(), false);
        structure.addPage(sheets.back(), content);
    }
    structure.finish();
    writeOutline(pdf, pages, sheets);
    pdf.getRoot().replaceKey("/PageLabels", PdfObject::parse("<< /Nums [0 << /S /D >>] >>"));
    // ISO 19005-3, 6.2.11.8 and 6.2.11.7.3: no undefined glyph; no character whose meaning nobody knows.
    const PdfConformance conformance = fonts.hasUndefinedGlyphs()     ? PdfConformance::None
                                       : fonts.hasPrivateCharacters() ? PdfConformance::Unicode
                                                                      : PdfConformance::Accessible;
    writeMetadata(pdf, info, conformance);
    resources.replaceKey("/Font", fonts.writeTo(pdf));
}

} // namespace

Result<QByteArray> writePdf(const Pages& pages, const FontBook& fonts, const DocumentInfo& info) {
    try {
        QPDF pdf;
        writeDocument(pdf, pages, fonts, info);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& error) {
        return Problem{Problem::Code::CannotWrite, {}, {}, QString::fromUtf8(error.what())};
    }
}

} // namespace nianbao
