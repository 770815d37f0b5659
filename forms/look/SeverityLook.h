#pragma once

#include <report/Finding.h>

#include <QColor>
#include <QPalette>
#include <QTextCharFormat>

namespace nianbao {

/// How a severity looks in a text. The lines differ in shape too, so that colour alone says nothing.
[[nodiscard]] QTextCharFormat::UnderlineStyle severityUnderline(Severity severity);
/// Readable on the palette's base colour, light or dark.
[[nodiscard]] QColor severityColor(Severity severity, const QPalette& palette);
/// The sign in front of a finding: ✖ ▲ ●.
[[nodiscard]] QString severitySign(Severity severity);

} // namespace nianbao
