#include "pdf/PdfMetadata.h"

#include <report/text/LookAlikes.h>

#include <QColorSpace>
#include <QXmlStreamWriter>

#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr auto attachmentName = "nianbao-report.json";

/// On one line, and without what neither a reader nor XML takes.
QString plainText(const QString& text) {
    QString plain;
    for (const char32_t character : text.simplified().toUcs4()) {
        if (!isInvisible(character) && !QChar::isSurrogate(character) && !QChar::isNonCharacter(character))
            plain += QString::fromUcs4(&character, 1);
    }
    return plain;
}

/// ISO 32000-1, 7.9.4.
QString pdfDate(const QDateTime& date) {
    return date.toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
}

/// XMP specification, part 1, 8.2.1.
QString xmpDate(const QDateTime& date) {
    return date.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

void writeInfo(QPDF& pdf, const DocumentInfo& info) {
    PdfObject dictionary = PdfObject::newDictionary();
    dictionary.replaceKey("/Title", pdfText(plainText(info.title)));
    dictionary.replaceKey("/Author", pdfText(plainText(info.author)));
    dictionary.replaceKey("/Creator", pdfText(DocumentInfo::generator()));
    dictionary.replaceKey("/Producer", pdfText(DocumentInfo::generator()));
    if (const QDateTime date = info.date(); date.isValid()) {
        dictionary.replaceKey("/CreationDate", PdfObject::newString(pdfDate(date).toStdString()));
        dictionary.replaceKey("/ModDate", PdfObject::newString(pdfDate(date).toStdString()));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(dictionary));
}

/// A property of XMP that is a list with one entry.
void writeList(QXmlStreamWriter& xml, const QString& name, const QString& kind, const QString& value,
               const QString& language = {}) {
    xml.writeStartElement(name);
    xml.writeStartElement(u"rdf:"_s + kind);
    xml.writeStartElement(u"rdf:li"_s);
    if (!language.isEmpty())
        xml.writeAttribute(u"xml:lang"_s, language);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray xmp(const DocumentInfo& info, PdfConformance conformance) {
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeStartElement(u"x:xmpmeta"_s);
    xml.writeAttribute(u"xmlns:x"_s, u"adobe:ns:meta/"_s);
    xml.writeStartElement(u"rdf:RDF"_s);
    xml.writeAttribute(u"xmlns:rdf"_s, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s);
    xml.writeStartElement(u"rdf:Description"_s);
    xml.writeAttribute(u"rdf:about"_s, QString());
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:xmp"_s, u"http://ns.adobe.com/xap/1.0/"_s);
    xml.writeAttribute(u"xmlns:pdf"_s, u"http://ns.adobe.com/pdf/1.3/"_s);
    xml.writeAttribute(u"xmlns:pdfaid"_s, u"http://www.aiim.org/pdfa/ns/id/"_s);
    if (conformance != PdfConformance::None) {
        xml.writeTextElement(u"pdfaid:part"_s, u"3"_s);
        xml.writeTextElement(u"pdfaid:conformance"_s,
                             conformance == PdfConformance::Accessible ? u"A"_s : u"U"_s);
    }
    writeList(xml, u"dc:title"_s, u"Alt"_s, plainText(info.title), u"x-default"_s);
    writeList(xml, u"dc:creator"_s, u"Seq"_s, plainText(info.author));
    writeList(xml, u"dc:language"_s, u"Bag"_s, info.language);
    xml.writeTextElement(u"pdf:Producer"_s, DocumentInfo::generator());
    xml.writeTextElement(u"xmp:CreatorTool"_s, DocumentInfo::generator());
    if (const QDateTime date = info.date(); date.isValid()) {
        for (const QString& name : {u"xmp:CreateDate"_s, u"xmp:ModifyDate"_s, u"xmp:MetadataDate"_s})
            xml.writeTextElement(name, xmpDate(date));
    }
    for (int open = 0; open < 3; ++open)
        xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"r\""_s);
    return packet;
}

/// ISO 19005-3, 6.2.3: what the greys of the page mean.
void writeOutputIntent(QPDF& pdf) {
    PdfObject profile = pdfStream(pdf, QColorSpace(QColorSpace::SRgb).iccProfile());
    profile.getDict().replaceKey("/N", pdfInteger(3));
    PdfObject intent = PdfObject::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier "
                                        "(sRGB) /Info (sRGB IEC61966-2.1) >>");
    intent.replaceKey("/DestOutputProfile", profile);
    PdfObject intents = PdfObject::newArray();
    intents.appendItem(intent);
    pdf.getRoot().replaceKey("/OutputIntents", intents);
}

/// ISO 19005-3, 6.8: an attachment says its type, its date and how it belongs to the document.
void attachInterchange(QPDF& pdf, const DocumentInfo& info) {
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, info.interchange.toStdString());
    stream.setSubtype("application/json");
    if (const QDateTime date = info.date(); date.isValid()) {
        stream.setCreationDate(pdfDate(date).toStdString());
        stream.setModDate(pdfDate(date).toStdString());
    }
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachmentName, stream);
    file.setDescription("The report's texts and figures, nianbao-report/1");
    PdfObject specification = file.getObjectHandle();
    specification.replaceKey("/AFRelationship", pdfName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(attachmentName, file);
    PdfObject associated = PdfObject::newArray();
    associated.appendItem(specification);
    pdf.getRoot().replaceKey("/AF", associated);
}

/// A stream, for other objects lie in compressed ones; as it is, so that it can be filled in afterwards.
void writeApprovalHole(QPDF& pdf, const QByteArray& hole) {
    PdfObject stream = pdfStream(pdf, hole);
    stream.setFilterOnWrite(false);
    pdf.getRoot().replaceKey("/NianbaoApproval", stream);
}

} // namespace

void writeMetadata(QPDF& pdf, const DocumentInfo& info, PdfConformance conformance) {
    writeInfo(pdf, info);
    PdfObject root = pdf.getRoot();
    root.replaceKey("/Lang", PdfObject::newString(info.language.toStdString()));
    root.replaceKey("/ViewerPreferences", PdfObject::parse("<< /DisplayDocTitle true >>"));
    PdfObject metadata = pdfStream(pdf, xmp(info, conformance));
    metadata.getDict().replaceKey("/Type", pdfName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", pdfName("/XML"));
    root.replaceKey("/Metadata", metadata);
    writeOutputIntent(pdf);
    if (!info.interchange.isEmpty())
        attachInterchange(pdf, info);
    if (!info.approvalHole.isEmpty())
        writeApprovalHole(pdf, info.approvalHole);
}

} // namespace nianbao
