#pragma once

#include <QString>

namespace nianbao {

/// The style sheet of a page, for screen and paper; nothing in it has to be escaped.
[[nodiscard]] QString htmlStyle();

} // namespace nianbao
