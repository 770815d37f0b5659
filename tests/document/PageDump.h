#pragma once

#include <document/Page.h>

#include <QString>

namespace nianbao::test {

/// Pages as a text that people can read and compare: page, line, words with the place where each begins (mm,
/// to a hundredth); table cells with their boxes, and what of them repeats.
[[nodiscard]] QString dumpOf(const Pages& pages);

/// The first lines in which two texts differ, with their number; empty when they do not.
[[nodiscard]] QString firstDifference(const QString& expected, const QString& actual);

} // namespace nianbao::test
