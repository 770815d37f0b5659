#include "decode/OfficePackage.h"

#include <QDir>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr char oleMagic[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// [MS-OFFCRYPTO] 2.3.4.4: the stream that holds an encrypted package; a directory's names are UTF-16.
constexpr QStringView encryptedStream = u"EncryptedPackage";

/// A relation's target as a path of the package: from its root, or beside the part.
QString targetPath(const QString& target, const QString& part) {
    if (target.startsWith(u'/'))
        return target.sliced(1);
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    return QDir::cleanPath(folder + target);
}

} // namespace

Result<ZipFile> openOfficePackage(const QByteArray& content, const QString& fileName) {
    if (content.startsWith(oleMagic)) {
        const QByteArray name(reinterpret_cast<const char*>(encryptedStream.utf16()),
                              encryptedStream.size() * qsizetype(sizeof(char16_t)));
        const auto code = content.contains(name) ? Problem::Code::PasswordNeeded : Problem::Code::OldWordFile;
        return Problem{code, fileName, {}, {}};
    }
    return ZipFile::open(content, fileName);
}

bool isOn(const XmlLimits& xml) {
    const QString value = xml.attribute("val"_L1);
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
}

Result<PackageRelations> relationsOf(const ZipFile& package, const QString& path, const QString& fileName) {
    PackageRelations relations;
    const qsizetype name = path.lastIndexOf(u'/') + 1;
    const QString listPath = path.first(name) + u"_rels/"_s + path.sliced(name) + u".rels"_s;
    if (!package.contains(listPath))
        return relations;
    const auto problem = readPart(package, listPath, fileName, [&](XmlLimits& xml) {
        xml.nextChild();
        while (xml.nextChild()) {
            if (xml.attribute("TargetMode"_L1) != "External"_L1) {
                const QString target = targetPath(xml.attribute("Target"_L1), path);
                relations.byId.insert(xml.attribute("Id"_L1), target);
                relations.byType.insert(xml.attribute("Type"_L1).section(u'/', -1), target);
            }
            xml.skip();
        }
    });
    if (problem)
        return *problem;
    return relations;
}

Result<QString> mainPartOf(const ZipFile& package, const QString& usual, const QString& type,
                           const QString& fileName) {
    const auto root = relationsOf(package, {}, fileName);
    if (!root)
        return root.problem();
    const QString path = root->byType.value(u"officeDocument"_s, usual);
    if (!package.contains(path))
        return Problem{Problem::Code::NotOfItsType, fileName, {}, type};
    return path;
}

} // namespace nianbao
