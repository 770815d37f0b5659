#pragma once

#include "decode/Source.h"

namespace nianbao {

/// The sheets of an XLSX (ISO/IEC 29500, either edition) that are not hidden, cut as SheetGrid does. Formulas
/// give the value that was kept with them; a number stands with the digits that it has, at most 15, and at
/// least the places of its format. A sheet that begins with no title has its name as a paragraph in front.
/// Refused as openOfficePackage() does, NotOfItsType for a package that is no workbook, TooMuchInside.
[[nodiscard]] Result<Source> readSheet(const QByteArray& content, const QString& fileName);

} // namespace nianbao
