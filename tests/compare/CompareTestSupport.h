#pragma once

#include <compare/Comparison.h>
#include <support/Fixtures.h>

#include <random>

namespace nianbao::test {

/// What was removed in [-…-], what was inserted in {+…+}.
QString marked(const std::vector<WordChange>& words);
/// The text before and after, put together from the words.
QString beforeOf(const std::vector<WordChange>& words);
QString afterOf(const std::vector<WordChange>& words);

/// The differences as they are when both reports are exchanged, in an order of their own.
Comparison sorted(Comparison comparison);
Comparison exchanged(Comparison comparison);

/// A report with the paragraphs of section 一 and nothing else; a line that begins with # begins a part.
Report reportOf(const QStringList& lines, int year = 2024);

/// Changes a report at random: words, paragraphs and parts are removed, inserted, exchanged.
void editAtRandom(Report& report, std::mt19937& random);
/// A text of so many random characters of a small alphabet: Chinese, digits, Latin, a pair of surrogates.
QString randomText(std::mt19937& random, int length);

} // namespace nianbao::test
