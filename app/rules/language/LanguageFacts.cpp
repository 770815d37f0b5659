#include "language/LanguageFacts.h"

#include <algorithm>

namespace nianbao {

LanguageText::LanguageText(const QString& whole) : text(whole), links(linksIn(whole)) {
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        if (!QStringView(text).sliced(start, end - start).trimmed().isEmpty())
            paragraphs.push_back({start, end});
        start = end + 1;
    }
}

bool LanguageText::isInLink(qsizetype place) const {
    const auto after = std::upper_bound(links.begin(), links.end(), place,
                                        [](qsizetype at, const Link& link) { return at < link.start; });
    return after != links.begin() && place < std::prev(after)->start + std::prev(after)->length;
}

LanguageFacts readLanguage(const QString& whole) {
    LanguageFacts facts;
    if (whole.isEmpty())
        return facts;
    const LanguageText text(whole);
    facts.years = findTellingYears(whole);
    facts.periods = findStatedPeriods(whole);
    facts.pairs = findUnpaired(text);
    facts.widths = findWrongWidths(text);
    facts.doubled = findDoubled(text);
    facts.paragraphs = findParagraphs(text);
    facts.personal = findPersonalNumbers(text);
    readCitations(text, facts);
    facts.lookAlikes = findLookAlikes(whole);
    facts.ends = findOpenEnds(text);
    facts.series = findBrokenSeries(text);
    facts.phrases = findMisspeltPhrases(text);
    facts.contacts = findBrokenContacts(text);
    return facts;
}

} // namespace nianbao
