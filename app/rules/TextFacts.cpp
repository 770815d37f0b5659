#include "TextFacts.h"

#include "TextCache.h"

namespace nianbao {

namespace {

TextFacts read(const QString& text) {
    TextFacts facts;
    const WordFinder& finder = statements().concepts;
    for (qsizetype at = 0; at < text.size(); ++at)
        facts.concepts |= finder.valuesAt(text, at);
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
