#pragma once

#include <QString>
#include <QStringView>

namespace nianbao {

/// The text without what HTML and XML 1.0 (2.2, Char) have no way to write: controls other than line end and
/// tab, surrogates without their other half, noncharacters. They are left out, as a paste into the window
/// leaves them out: none of them stands for anything that a reader sees. Not escaped yet.
[[nodiscard]] QString allowedInMarkup(QStringView text);

} // namespace nianbao
