#pragma once

#include <QStringView>

namespace nianbao {

/// Code points in the first `utf16` units of a text.
[[nodiscard]] int codePointOffset(QStringView text, int utf16);
/// UTF-16 units of the first `codePoints` code points; the text's length when there are fewer.
[[nodiscard]] int utf16Offset(QStringView text, int codePoints);
[[nodiscard]] int codePointCount(QStringView text);

} // namespace nianbao
