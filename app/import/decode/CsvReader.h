#pragma once

#include "decode/Source.h"

namespace nianbao {

/// Comma, semicolon or tab between the fields, whichever the first lines have most; quotes as in RFC 4180;
/// encodings as decodeText() knows them. Tables are parted as SheetGrid does.
/// Refused: as decodeText() does; Damaged where a quote is never closed; TooMuchInside.
[[nodiscard]] Result<Source> readCsv(const QByteArray& content, const QString& fileName);

} // namespace nianbao
