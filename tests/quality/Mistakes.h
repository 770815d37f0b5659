#pragma once

#include "QualityReports.h"

#include <report/Where.h>
#include <rules/Rules.h>

#include <QStringList>

#include <functional>
#include <random>

namespace nianbao::test {

/// One mistake in a correct report.
struct Mistake {
    std::function<void(Report& report, Report* previous)> make;
    std::vector<Where>
        places;   ///< it must be found at one of them; a whole section takes in all that is in it
    QString what; ///< for people
    RuleSettings settings = {}; ///< of the office that makes it
};

using Random = std::mt19937;
using Mistakes = std::vector<Mistake>;

/// A kind of mistake, and the rules that are right when they find it.
struct MistakeKind {
    QString id;
    QStringList rules;
    std::function<Mistakes(const QualityReport& report, Random& random)> all; ///< one a place
};

/// Families A and Y, S, T with Y03, and L.
std::vector<MistakeKind> tableMistakes();
std::vector<MistakeKind> structureMistakes();
std::vector<MistakeKind> figureMistakes();
std::vector<MistakeKind> languageMistakes();

// What they are made with.

/// 0 … count − 1; the same everywhere for the same seed.
int pick(Random& random, qsizetype count);
/// A number in digits or Chinese numerals, changed to another that could be mistyped for it.
QString otherNumber(const QString& number, Random& random);

/// Replaces characters of a part's text; found where the new ones stand.
Mistake replacement(const QualityReport& report, int section, int part, qsizetype start, qsizetype length,
                    const QString& after);
/// The same for a marked figure.
Mistake replacement(const QualityReport& report, const MarkedFigure& figure, const QString& after);
/// Adds a sentence at the end of a part.
Mistake addition(const QualityReport& report, int section, int part, const QString& sentence);

/// Calls act(section, part index, text) for each part of the narrative.
void eachText(const QualityReport& report, const std::function<void(int, int, const QString&)>& act);

/// The cell of table, row and column.
int cellOf(const Report& report, const QString& table, const QString& row, const QString& column);
Where whereCell(const Report& report, int cell);
/// Adds to a count.
void raise(Report& report, int cell, qint64 by);

} // namespace nianbao::test
