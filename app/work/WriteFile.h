#pragma once

#include <report/Problem.h>

#include <QByteArray>
#include <QString>

namespace nianbao {

/// Writes a file aside and puts it in place when it is whole; the problem that stopped it, or none.
[[nodiscard]] Problem writeFile(const QString& path, const QByteArray& content);

} // namespace nianbao
