#pragma once

#include <report/Problem.h>

#include <QByteArray>
#include <QJsonObject>

namespace nianbao {

/// The object that a JSON file holds. Refused: TooLarge, more than `most` bytes; NotJson, with line and
/// column; NotAnObject.
[[nodiscard]] Result<QJsonObject> readJsonObject(const QByteArray& json, const QString& fileName,
                                                 qint64 most);

} // namespace nianbao
