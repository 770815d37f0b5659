#pragma once

#include <QStringView>

#include <vector>

namespace nianbao {

/// A text's character bigrams without white space, each as often as it stands there, sorted.
using Bigrams = std::vector<quint32>;
[[nodiscard]] Bigrams bigramsOf(QStringView text);

/// Whether texts of so many bigrams can be at least `least` alike: at most twice the smaller number is
/// shared.
[[nodiscard]] bool canBeAlike(size_t one, size_t other, double least);

/// Dice's coefficient of the two: 0 (nothing shared, or both empty) to 1.
[[nodiscard]] double likeness(const Bigrams& left, const Bigrams& right);

/// Dice's coefficient of the two texts' character bigrams without white space: 0 (nothing shared) to 1.
[[nodiscard]] double likeness(QStringView left, QStringView right);

} // namespace nianbao
