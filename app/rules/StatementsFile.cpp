#include "StatementsFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace nianbao {

StatementsFile::StatementsFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not in the program", qPrintable(path));
    QJsonParseError error;
    m_root = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(path), qPrintable(error.errorString()));
}

QJsonObject StatementsFile::object(QLatin1StringView key) const {
    QJsonObject value = m_root[key].toObject();
    if (value.isEmpty())
        qFatal("statements: no %s", key.data());
    return value;
}

QStringList StatementsFile::words(const QJsonValue& value) {
    const QJsonArray array = value.toArray();
    QStringList words;
    words.reserve(array.size());
    for (const QJsonValue word : array)
        words.append(word.toString());
    return words;
}

QStringList StatementsFile::list(const QJsonObject& object, QLatin1StringView key) {
    QStringList found = words(object[key]);
    if (found.isEmpty())
        qFatal("statements: no %s", key.data());
    return found;
}

QString StatementsFile::text(QLatin1StringView key) const {
    QString value = m_root[key].toString();
    if (value.isEmpty())
        qFatal("statements: no %s", key.data());
    return value;
}

} // namespace nianbao
