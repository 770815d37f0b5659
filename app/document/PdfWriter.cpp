#include <document/PdfWriter.h>

#include "TextMap.h"

#include <document/PagePainter.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

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

void mendTextMaps(QPDF& pdf, const TextMap& map) {
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        if (!stream.isStream())
            continue;
        const auto data = stream.getStreamData();
        const QByteArray cmap(reinterpret_cast<const char*>(data->getBuffer()),
                              static_cast<qsizetype>(data->getSize()));
        stream.replaceStreamData(map.mended(cmap).toStdString(), QPDFObjectHandle::newNull(),
                                 QPDFObjectHandle::newNull());
    }
}

QDateTime dateOf(const DocumentInfo& info) {
    bool isSet = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC) : info.changed.toUTC();
}

void setInfo(QPDF& pdf, const DocumentInfo& info) {
    const auto text = [](const QString& value) {
        return QPDFObjectHandle::newUnicodeString(value.toStdString());
    };
    QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
    dictionary.replaceKey("/Title", text(info.title));
    dictionary.replaceKey("/Author", text(info.author));
    dictionary.replaceKey("/Creator", text(u"nianbao "_s + QStringLiteral(NIANBAO_VERSION)));
    dictionary.replaceKey("/Producer", text(u"nianbao "_s + QStringLiteral(NIANBAO_VERSION)));
    if (const QDateTime date = dateOf(info); date.isValid()) {
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
        mendTextMaps(pdf, TextMap(pages, fonts));
        setInfo(pdf, info);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
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
