#include "PdfByHand.h"

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstMore = 7;

void addFont(std::vector<QByteArray>& objects) {
    objects.push_back("<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H"
                      " /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>");
    objects.push_back("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /FontDescriptor 6 0 R"
                      " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
                      " /DW 1000 /W [32 126 500] >>");
    objects.push_back(streamOf("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                               "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
                               "1 beginbfrange <0000> <FFFF> <0000> endbfrange\n"
                               "endcmap end end"));
    objects.push_back("<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900]"
                      " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>");
}

} // namespace

QByteArray streamOf(const QByteArray& content, const QByteArray& entries) {
    return "<< " + entries + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content +
           "\nendstream";
}

QByteArray pdfOf(const std::vector<Sheet>& sheets, const std::vector<QByteArray>& more) {
    const int firstPage = firstMore + static_cast<int>(more.size());
    QByteArray kids;
    for (size_t i = 0; i < sheets.size(); ++i)
        kids += QByteArray::number(firstPage + 2 * static_cast<int>(i)) + " 0 R ";
    std::vector<QByteArray> objects = {"<< /Type /Catalog /Pages 2 0 R >>",
                                       "<< /Type /Pages /MediaBox [0 0 595 842] /Count " +
                                           QByteArray::number(static_cast<int>(sheets.size())) + " /Kids [" +
                                           kids + "] >>"};
    addFont(objects);
    objects.insert(objects.end(), more.begin(), more.end());
    for (const Sheet& sheet : sheets) {
        const QByteArray number = QByteArray::number(static_cast<int>(objects.size()) + 2);
        const QByteArray resources =
            sheet.entries.contains("/Resources")
                ? QByteArray()
                : " /Resources << /Font << /F 3 0 R >> /XObject << " + sheet.objects + " >> >> ";
        objects.push_back("<< /Type /Page /Parent 2 0 R /Contents " + number + " 0 R " + resources +
                          sheet.entries + " >>");
        objects.push_back(streamOf(sheet.content));
    }
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table = "0000000000 65535 f \n";
    for (size_t i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(static_cast<int>(i) + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    const QByteArray size = QByteArray::number(static_cast<int>(objects.size()) + 1);
    return pdf + "xref\n0 " + size + "\n" + table + "trailer\n<< /Root 1 0 R /Size " + size +
           " >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray shown(double x, double y, const QString& text, double size) {
    QByteArray codes;
    for (const QChar c : text)
        codes += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return "BT /F " + QByteArray::number(size) + " Tf " + QByteArray::number(x) + ' ' +
           QByteArray::number(y) + " Td <" + codes + "> Tj ET\n";
}

QByteArray stroked(double x1, double y1, double x2, double y2) {
    QByteArray text;
    const auto add = [&text](double x, double y, const char* operators) {
        text += QByteArray::number(x) + ' ' + QByteArray::number(y) + operators;
    };
    add(x1, y1, " m ");
    add(x2, y2, " l S\n");
    return text;
}

QStringList outlineOf(const Source& source) {
    QStringList outline;
    for (const SourceBlock& block : source.blocks) {
        if (const auto* paragraph = std::get_if<SourceParagraph>(&block)) {
            outline.append(paragraph->text);
            continue;
        }
        const auto& table = std::get<SourceTable>(block);
        QStringList cells;
        for (const SourceCell& cell : table.cells) {
            const bool spans = cell.rowSpan > 1 || cell.columnSpan > 1;
            const QString text = QString(cell.text).replace(u'\n', u'/');
            cells.append(spans ? u"%1(%2x%3)"_s.arg(text).arg(cell.rowSpan).arg(cell.columnSpan) : text);
        }
        outline.append(u"%1x%2 %3"_s.arg(table.rows).arg(table.columns).arg(cells.join(u'|')));
    }
    return outline;
}

QStringList readBack(const std::vector<Sheet>& sheets, const std::vector<QByteArray>& more) {
    const auto source = readPdf(pdfOf(sheets, more), u"hand.pdf"_s);
    if (!source)
        return {u"refused: "_s + problemText(source.problem())};
    return outlineOf(*source);
}

} // namespace nianbao::test
