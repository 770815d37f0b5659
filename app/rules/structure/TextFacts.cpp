#include "structure/TextFacts.h"

#include "Characters.h"
#include "TextCache.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype farthestDenial = 2; ///< characters between 没有 and what there was none of

/// Whether a denial stands shortly before a place, in the same clause.
bool isDenied(QStringView before) {
    for (qsizetype gap = 0; gap <= std::min(farthestDenial, before.size()); ++gap) {
        const QStringView rest = before.chopped(gap);
        if (gap > 0 && !isHan(before[before.size() - gap]))
            return false;
        const QStringList& denials = statements().denials;
        if (std::any_of(denials.begin(), denials.end(),
                        [rest](const QString& word) { return rest.endsWith(word); }))
            return true;
    }
    return false;
}

/// What the words at a place speak of. 针对上述问题 states no problem, 没有相应增加 no improvement.
quint32 conceptsAt(QStringView text, qsizetype at) {
    const Statements& words = statements();
    quint32 concepts = words.concepts.valuesAt(text, at);
    const auto drop = [&concepts](Concept what) { concepts &= ~(1U << static_cast<unsigned>(what)); };
    const auto has = [&concepts](Concept what) {
        return (concepts >> static_cast<unsigned>(what) & 1U) != 0;
    };
    const QStringView before = text.first(at);
    if (has(Concept::Problem) && std::any_of(words.problemPointers.begin(), words.problemPointers.end(),
                                             [before](const QString& word) { return before.endsWith(word); }))
        drop(Concept::Problem);
    if (has(Concept::Improvement) && (words.notImproving.lengthAt(text, at) > 0 || isDenied(before)))
        drop(Concept::Improvement);
    return concepts;
}

TextFacts read(const QString& text) {
    TextFacts facts;
    for (qsizetype at = 0; at < text.size(); ++at)
        facts.concepts |= conceptsAt(text, at);
    facts.placeholders = findPlaceholders(text);
    facts.lostNumbers = findLostNumbers(text);
    readFees(text, facts);
    facts.language = readLanguage(text);
    return facts;
}

} // namespace

std::shared_ptr<const TextFacts> factsOf(const QString& text) {
    static TextCache<TextFacts> cache;
    return cache.get(text, [&text] { return read(text); });
}

} // namespace nianbao
