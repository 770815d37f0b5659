#pragma once

#include "decode/Source.h"

#include <QStringList>

namespace nianbao {

/// Suffixes that are decoded, without the dot.
[[nodiscard]] QStringList decodedSuffixes();

/// Decodes a file in this process; its type is told by its content and, where that says nothing, its suffix.
[[nodiscard]] Result<Source> decodeHere(const QByteArray& content, const QString& fileName);

/// Decodes a file in the worker process where there is one (setDecodeProgram()), else here.
[[nodiscard]] Result<Source> decode(const QByteArray& content, const QString& fileName);

} // namespace nianbao
