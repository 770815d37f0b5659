#include "FontList.h"

#include <QFile>
#include <QJsonDocument>

#include <array>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// In the order of FontRole.
constexpr std::array<QLatin1StringView, fontRoleCount> roleKeys = {
    "title"_L1, "heading1"_L1, "heading2"_L1, "body"_L1, "table"_L1, "pageNumber"_L1};

} // namespace

QJsonObject fontList() {
    QFile file(u":/fonts.json"_s);
    QJsonParseError error;
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (!document.isObject())
        qFatal("fonts.json: %s", qPrintable(error.errorString()));
    return document.object();
}

QJsonObject fontsOf(const QJsonObject& list, FontRole role) {
    return list["roles"_L1].toObject()[roleKeys[static_cast<size_t>(role)]].toObject();
}

} // namespace nianbao
