#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace nianbao {

// How bytes and times stand in the JSON files of this folder. Each value has one form; another one is
// refused, so that no byte of it can be changed without a trace.

inline QString hexText(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toHex());
}
/// Empty for what hexText() would not have written, or not of so many bytes.
[[nodiscard]] QByteArray bytesFromHex(const QString& text, qsizetype size);

/// 2025-01-20T09:00:00Z.
[[nodiscard]] QString timeText(const QDateTime& time);
/// Invalid for what timeText() would not have written.
[[nodiscard]] QDateTime timeFromText(const QString& text);

} // namespace nianbao
