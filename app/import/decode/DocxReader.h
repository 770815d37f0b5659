#pragma once

#include "decode/Source.h"

namespace nianbao {

/// A DOCX (ISO/IEC 29500, either edition) as a reader sees it: automatic numbers are part of the text,
/// tracked changes are accepted, hidden text, fields' instructions, tables of contents, notes, heads and feet
/// are left out; a text box stands after the paragraph that it is anchored in. A line end in a paragraph
/// parts it. Refused as openOfficePackage() does, and NotOfItsType for a package that is no document.
[[nodiscard]] Result<Source> readDocx(const QByteArray& content, const QString& fileName);

} // namespace nianbao
