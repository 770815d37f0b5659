#include <document/PdfWriter.h>

#include "TextMap.h"

#include <document/PagePainter.h>

#include <QBuffer>
#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <vector>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 1200; ///< dots an inch: positions are exact to 0.02 mm

/// The pages as Qt writes them.
QByteArray paintedPdf(const Pages& pages, const FontBook& fonts, const DocumentInfo& info) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(info.title);
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    for (const Page& page : pages.pages) {
        if (page.number > 1 && !writer.newPage())
            return {};
        paintPage(painter, page, fonts, resolution / 25.4);
    }
    return painter.end() ? buffer.data() : QByteArray();
}

/// ISO 32000-1, 9.6.4: six capitals before the name of a subset. Qt makes them of object numbers, which
/// follow a hash; these follow from the subset's characters, so that the same input gives the same bytes.
QByteArray subsetTag(const QByteArray& textMap) {
    QByteArray tag = QCryptographicHash::hash(textMap, QCryptographicHash::Sha256).first(6);
    for (char& letter : tag)
        letter = static_cast<char>('A' + static_cast<unsigned char>(letter) % 26);
    return tag;
}

/// The composite fonts: what Qt sets type with.
std::vector<QPDFObjectHandle> fontsOf(QPDF& pdf) {
    std::vector<QPDFObjectHandle> found;
    for (QPDFObjectHandle object : pdf.getAllObjects()) { // a handle; qpdf's questions are not const
        if (object.isDictionaryOfType("/Font", "/Type0") && object.getKey("/ToUnicode").isStream() &&
            object.getKey("/DescendantFonts").isArray())
            found.push_back(object);
    }
    return found;
}

/// Puts the fonts' text maps right and names each font as the subset that it is.
void mendFonts(QPDF& pdf, const TextMap& map) {
    std::vector<QPDFObjectHandle> found = fontsOf(pdf);
    std::vector<QByteArray> cmaps;
    for (QPDFObjectHandle& font : found) {
        const auto data = font.getKey("/ToUnicode").getStreamData();
        cmaps.emplace_back(reinterpret_cast<const char*>(data->getBuffer()),
                           static_cast<qsizetype>(data->getSize()));
    }
    cmaps = map.mended(cmaps);
    for (size_t i = 0; i < found.size(); ++i) {
        QPDFObjectHandle& font = found[i];
        font.getKey("/ToUnicode")
            .replaceStreamData(cmaps[i].toStdString(), QPDFObjectHandle::newNull(),
                               QPDFObjectHandle::newNull());
        const QByteArray plain = QByteArray::fromStdString(font.getKey("/BaseFont").getName()).sliced(1);
        const QPDFObjectHandle name =
            QPDFObjectHandle::newName(('/' + subsetTag(cmaps[i]) + '+' + plain).toStdString());
        QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        font.replaceKey("/BaseFont", name);
        descendant.replaceKey("/BaseFont", name);
        descendant.getKey("/FontDescriptor").replaceKey("/FontName", name);
    }
}

void setInfo(QPDF& pdf, const DocumentInfo& info) {
    const auto text = [](const QString& value) {
        return QPDFObjectHandle::newUnicodeString(value.toStdString());
    };
    QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
    dictionary.replaceKey("/Title", text(info.title));
    dictionary.replaceKey("/Author", text(info.author));
    dictionary.replaceKey("/Creator", text(DocumentInfo::generator()));
    dictionary.replaceKey("/Producer", text(DocumentInfo::generator()));
    if (const QDateTime date = info.date(); date.isValid()) {
        // ISO 32000-1, 7.9.4.
        const QString stamp = date.toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
        dictionary.replaceKey("/CreationDate", QPDFObjectHandle::newString(stamp.toStdString()));
        dictionary.replaceKey("/ModDate", QPDFObjectHandle::newString(stamp.toStdString()));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(dictionary));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

} // namespace

Result<QByteArray> writePdf(const Pages& pages, const FontBook& fonts, const DocumentInfo& info) {
    const QByteArray painted = paintedPdf(pages, fonts, info);
    if (painted.isEmpty())
        return Problem{Problem::Code::CannotWrite, {}, {}, u"QPdfWriter"_s};
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pages", painted.constData(), static_cast<size_t>(painted.size()));
        mendFonts(pdf, TextMap(pages, fonts));
        setInfo(pdf, info);
        // Qt's is a random one; without it qpdf makes one from the content.
        pdf.getTrailer().removeKey("/ID");
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        // Object streams would be filled in the order of Qt's numbers, which follow a hash.
        writer.setObjectStreamMode(qpdf_o_disable);
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
