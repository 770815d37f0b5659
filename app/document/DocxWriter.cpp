#include <document/DocxWriter.h>

#include "XmlPart.h"
#include "ZipArchive.h"
#include "docx/DocxBody.h"
#include "docx/DocxStyles.h"

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView
    officeRelationships("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
constexpr QLatin1StringView
    packageRelationships("http://schemas.openxmlformats.org/package/2006/relationships");
constexpr QLatin1StringView wordTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.");

/// A file of the package: where it lies, what it is, and who leads to it.
struct Part {
    QLatin1StringView path;
    QString contentType;
    QLatin1StringView id; ///< of the relationship, from the package or from the document
    QString relationship; ///< its type
    QByteArray content;
    [[nodiscard]] bool isOfDocument() const { return path.startsWith("word/"_L1) && id != "document"_L1; }
};

/// The properties that a file manager shows (ISO/IEC 29500-2, 11).
QByteArray coreProperties(const DocumentInfo& info) {
    XmlPart xml(
        "cp:coreProperties"_L1,
        {{"xmlns:cp"_L1, "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_L1},
         {"xmlns:dc"_L1, "http://purl.org/dc/elements/1.1/"_L1},
         {"xmlns:dcterms"_L1, "http://purl.org/dc/terms/"_L1},
         {"xmlns:xsi"_L1, "http://www.w3.org/2001/XMLSchema-instance"_L1}});
    xml.leaf("dc:title"_L1, info.title);
    xml.leaf("dc:creator"_L1, info.author);
    xml.leaf("dc:language"_L1, u"zh-CN"_s);
    if (const QDateTime date = info.date(); date.isValid()) {
        for (const auto element : {"dcterms:created"_L1, "dcterms:modified"_L1})
            xml.leaf(element, date.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s),
                     {{"xsi:type"_L1, "dcterms:W3CDTF"_L1}});
    }
    return xml.finish();
}

QByteArray applicationProperties() {
    XmlPart xml(
        "Properties"_L1,
        {{"xmlns"_L1, "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_L1}});
    xml.leaf("Application"_L1, DocumentInfo::generator());
    return xml.finish();
}

QByteArray contentTypes(const std::vector<Part>& parts) {
    XmlPart xml("Types"_L1,
                {{"xmlns"_L1, "http://schemas.openxmlformats.org/package/2006/content-types"_L1}});
    xml.empty("Default"_L1,
              {{"Extension"_L1, "rels"_L1},
               {"ContentType"_L1, "application/vnd.openxmlformats-package.relationships+xml"_L1}});
    for (const Part& part : parts)
        xml.empty("Override"_L1, {{"PartName"_L1, u'/' + part.path}, {"ContentType"_L1, part.contentType}});
    return xml.finish();
}

QByteArray packageRelations(const std::vector<Part>& parts) {
    XmlPart xml("Relationships"_L1, {{"xmlns"_L1, packageRelationships}});
    for (const Part& part : parts) {
        if (!part.isOfDocument())
            xml.empty("Relationship"_L1,
                      {{"Id"_L1, part.id}, {"Type"_L1, part.relationship}, {"Target"_L1, part.path}});
    }
    return xml.finish();
}

QByteArray documentRelations(const std::vector<Part>& parts, const QStringList& links) {
    XmlPart xml("Relationships"_L1, {{"xmlns"_L1, packageRelationships}});
    for (const Part& part : parts) {
        if (part.isOfDocument())
            xml.empty(
                "Relationship"_L1,
                {{"Id"_L1, part.id}, {"Type"_L1, part.relationship}, {"Target"_L1, part.path.sliced(5)}});
    }
    for (qsizetype i = 0; i < links.size(); ++i)
        xml.empty("Relationship"_L1, {{"Id"_L1, DocxBody::linkId(i)},
                                      {"Type"_L1, officeRelationships + "hyperlink"_L1},
                                      {"Target"_L1, links[i]},
                                      {"TargetMode"_L1, "External"_L1}});
    return xml.finish();
}

} // namespace

Result<QByteArray> writeDocx(const std::vector<Block>& blocks, const DocumentInfo& info) {
    const bool isMarked = !info.mark.isEmpty();
    const DocxBody body = docxBody(blocks, isMarked ? PageHead::Marked : PageHead::None);
    const auto word = [](QLatin1StringView path, QLatin1StringView id, QLatin1StringView kind,
                         const QByteArray& content) {
        const QLatin1StringView type = kind == "officeDocument"_L1 ? "document.main"_L1 : kind;
        return Part{path, wordTypes + type + "+xml"_L1, id, officeRelationships + kind, content};
    };
    std::vector<Part> parts = {
        word("word/document.xml"_L1, "document"_L1, "officeDocument"_L1, body.xml),
        word("word/styles.xml"_L1, "styles"_L1, "styles"_L1, docxStyles()),
        word("word/settings.xml"_L1, "settings"_L1, "settings"_L1, docxSettings()),
        word("word/fontTable.xml"_L1, "fonts"_L1, "fontTable"_L1, docxFontTable()),
        word("word/footer1.xml"_L1, oddFooterId, "footer"_L1, docxFooter(PageSide::Odd)),
        word("word/footer2.xml"_L1, evenFooterId, "footer"_L1, docxFooter(PageSide::Even)),
        {"docProps/core.xml"_L1, u"application/vnd.openxmlformats-package.core-properties+xml"_s, "core"_L1,
         packageRelationships + "/metadata/core-properties"_L1, coreProperties(info)},
        {"docProps/app.xml"_L1, u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s,
         "app"_L1, officeRelationships + "extended-properties"_L1, applicationProperties()},
    };
    if (isMarked)
        parts.push_back(word("word/header1.xml"_L1, headerId, "header"_L1, docxHeader(info.mark)));
    std::vector<ZipEntry> entries = {{"[Content_Types].xml"_L1, contentTypes(parts)},
                                     {"_rels/.rels"_L1, packageRelations(parts)}};
    for (const Part& part : parts)
        entries.push_back({part.path, part.content});
    entries.push_back({"word/_rels/document.xml.rels"_L1, documentRelations(parts, body.links)});
    return zipArchive(entries);
}

} // namespace nianbao
