#pragma once

#include <QString>

namespace nianbao {

/// A menu's or button's text as it is read out: without the mark of its key, nor the bracketed key that
/// Chinese texts carry — 文件(&F) is 文件.
[[nodiscard]] QString withoutMnemonic(const QString& text);

} // namespace nianbao
