#pragma once

#include "decode/Source.h"

namespace nianbao {

/// An ODT (ISO/IEC 26300, 1.2 and later) as a reader sees it: automatic numbers are part of the text, tracked
/// changes are accepted, hidden text, indexes, notes, heads and feet are left out; a text box stands after
/// the paragraph that it is anchored in. A line end in a paragraph parts it.
/// Refused as ZipFile::open() does; PasswordNeeded for an encrypted one, NotOfItsType for another package.
[[nodiscard]] Result<Source> readOdt(const QByteArray& content, const QString& fileName);

} // namespace nianbao
