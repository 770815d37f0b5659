#include <approval/Canonical.h>

#include "Secret.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <vector>

#include <sodium.h>

namespace nianbao {

namespace {

QByteArray unicodeEscape(char16_t unit) {
    return "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
}

QByteArray escaped(char16_t unit) {
    switch (unit) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\b':
        return "\\b";
    case u'\t':
        return "\\t";
    case u'\n':
        return "\\n";
    case u'\f':
        return "\\f";
    case u'\r':
        return "\\r";
    default:
        return unicodeEscape(unit);
    }
}

bool needsEscape(QStringView text, qsizetype at) {
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return c < u' ' || c == u'"' || c == u'\\';
}

QByteArray stringOf(QStringView text) {
    QByteArray bytes = "\"";
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!needsEscape(text, at))
            continue;
        bytes += text.sliced(start, at - start).toUtf8() + escaped(text[at].unicode());
        start = at + 1;
    }
    return bytes + text.sliced(start).toUtf8() + '"';
}

QByteArray numberOf(const QJsonValue& value) {
    // What is no whole number is whatever default is asked for.
    if (const qint64 whole = value.toInteger(0); whole == value.toInteger(1))
        return QByteArray::number(whole);
    return QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

QByteArray arrayOf(const QJsonArray& array) {
    QByteArray bytes;
    for (const QJsonValue value : array)
        bytes += (bytes.isEmpty() ? "" : ",") + canonicalJson(value);
    return '[' + bytes + ']';
}

QByteArray objectOf(const QJsonObject& object) {
    std::vector<std::pair<QByteArray, QString>> names;
    for (const QString& name : object.keys())
        names.emplace_back(name.toUtf8(), name);
    // The order of UTF-8 is that of code points; names that have the same UTF-8, for they have none, keep
    // theirs.
    std::stable_sort(names.begin(), names.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    QByteArray bytes;
    for (const auto& [utf8, name] : names)
        bytes += (bytes.isEmpty() ? "" : ",") + stringOf(name) + ':' + canonicalJson(object[name]);
    return '{' + bytes + '}';
}

} // namespace

QByteArray canonicalJson(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return numberOf(value);
    case QJsonValue::String:
        return stringOf(value.toString());
    case QJsonValue::Array:
        return arrayOf(value.toArray());
    case QJsonValue::Object:
        return objectOf(value.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return "null";
    }
    Q_UNREACHABLE();
}

QByteArray sha256(const QByteArray& bytes) {
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(bytesOf(hash), bytesOf(bytes), sizeOf(bytes));
    return hash;
}

} // namespace nianbao
