#pragma once

#include "decode/XmlLimits.h"
#include "decode/ZipFile.h"

#include <QHash>

#include <optional>

namespace nianbao {

/// Opens the package of an office file. Refused besides what ZipFile refuses: OldWordFile and PasswordNeeded
/// for an OLE file, which is a file of before 2007, or an encrypted one.
[[nodiscard]] Result<ZipFile> openOfficePackage(const QByteArray& content, const QString& fileName);

/// What a part of an OOXML package leads to.
struct PackageRelations {
    QHash<QString, QString> byId;   ///< r:id → path in the package
    QHash<QString, QString> byType; ///< last word of the type → path: "styles" → "word/styles.xml"
};

/// The relations of a part, of the package for an empty path. None is no error.
[[nodiscard]] Result<PackageRelations> relationsOf(const ZipFile& package, const QString& path,
                                                   const QString& fileName);

/// Where the main part of an OOXML package lies; `usual` where the package does not say. Refused with
/// NotOfItsType when it is not there; `type` is what the file should be.
[[nodiscard]] Result<QString> mainPartOf(const ZipFile& package, const QString& usual, const QString& type,
                                         const QString& fileName);

/// Whether the element that is entered switches something on, as it does unless its val says not (ECMA-376,
/// 17.17.4).
[[nodiscard]] bool isOn(const XmlLimits& xml);

/// Reads an XML part of a package by `read(XmlLimits&)`; a problem when it is missing or damaged.
template<typename Read>
[[nodiscard]] std::optional<Problem> readPart(const ZipFile& package, const QString& path,
                                              const QString& fileName, Read read) {
    const auto part = package.read(path);
    if (!part)
        return part.problem();
    XmlLimits xml(*part);
    read(xml);
    return xml.hasError() ? std::optional(xml.problem(fileName, path)) : std::nullopt;
}

} // namespace nianbao
