#pragma once

#include <QStringView>

namespace nianbao {

/// Dice's coefficient of the two texts' character bigrams without white space: 0 (nothing shared) to 1.
[[nodiscard]] double likeness(QStringView left, QStringView right);

} // namespace nianbao
