#pragma once

#include <report/Problem.h>

#include <QByteArray>
#include <QString>

namespace nianbao {

/// A file's content. Refused: CannotRead; TooLarge, more than `most` bytes, of which no more are read.
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qint64 most);

} // namespace nianbao
