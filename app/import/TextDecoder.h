#pragma once

#include <report/Problem.h>

#include <QByteArray>
#include <QString>

namespace nianbao {

/// Largest text that is read, in bytes; a published report has some 30 KB.
inline constexpr qint64 maximumTextSize = 16LL * 1024 * 1024;

struct DecodedText {
    QString text;
    bool anew = false; ///< it was not Unicode and was read as GB18030
};

/// Bytes → characters: UTF-8 and UTF-16 by byte order mark, UTF-16 also by its line ends, else UTF-8 where
/// that is valid, else GB18030, also behind a mark of UTF-8.
/// Refused: TooLarge, and NotAReport for what is no text in any of these.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray& content, const QString& fileName);

/// Whether it is UTF-8 but for a few wrong bytes.
[[nodiscard]] bool isMostlyUtf8(const QByteArray& content);

} // namespace nianbao
