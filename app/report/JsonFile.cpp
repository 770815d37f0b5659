#include <report/JsonFile.h>

#include <QJsonDocument>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// "line 3, column 7" of a byte offset; columns count bytes as editors count characters of ASCII.
QString lineAndColumn(const QByteArray& json, qsizetype offset) {
    const QByteArrayView before = QByteArrayView(json).first(std::min(offset, json.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - before.lastIndexOf('\n');
    return u"line %1, column %2"_s.arg(line).arg(column);
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray& json, const QString& fileName, qint64 most) {
    if (json.size() > most)
        return Problem{Problem::Code::TooLarge, fileName, {}, QString::number(most >> 20)};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Problem{Problem::Code::NotJson, fileName, lineAndColumn(json, error.offset),
                       error.errorString()};
    if (!document.isObject())
        return Problem{Problem::Code::NotAnObject, fileName, u"$"_s, {}};
    return document.object();
}

} // namespace nianbao
