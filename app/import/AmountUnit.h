#pragma once

#include <QString>

#include <optional>

namespace nianbao {

/// The power of ten that turns an amount in the unit that a text names into one in 万元: -4 for 元, 4 for
/// 亿元. Nullopt where it names none, several, or another country's.
[[nodiscard]] std::optional<int> unitPower(const QString& text);

/// Cuts the unit off that stands behind a figure (79000元, 79000元（含规费）); nullopt where there is none.
[[nodiscard]] std::optional<int> takeUnit(QString& figure);

} // namespace nianbao
