#pragma once

#include "decode/ZipFile.h"

#include <QHash>

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

} // namespace nianbao
