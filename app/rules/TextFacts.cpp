#include "TextFacts.h"

#include <QMutex>

namespace nianbao {

namespace {

/// Room for the texts of some hundred reports, in UTF-16 units. Beyond it everything is read anew.
constexpr qsizetype maximumKept = 4'000'000;

class FactsCache {
public:
    std::shared_ptr<const TextFacts> find(const QString& text) {
        const QMutexLocker lock(&m_mutex);
        return m_facts.value(text);
    }
    void keep(const QString& text, const std::shared_ptr<const TextFacts>& facts) {
        const QMutexLocker lock(&m_mutex);
        // An empty text costs room as well.
        m_kept += text.size() + 64;
        if (m_kept > maximumKept) {
            m_facts.clear();
            m_kept = text.size() + 64;
        }
        m_facts.insert(text, facts);
    }

private:
    QMutex m_mutex;
    QHash<QString, std::shared_ptr<const TextFacts>> m_facts;
    qsizetype m_kept = 0;
};

std::shared_ptr<const TextFacts> read(const QString& text) {
    auto facts = std::make_shared<TextFacts>();
    const WordFinder& finder = statements().concepts;
    for (qsizetype at = 0; at < text.size(); ++at)
        facts->concepts |= finder.valuesAt(text, at);
    facts->placeholders = findPlaceholders(text);
    facts->lostNumbers = findLostNumbers(text);
    readFees(text, *facts);
    return facts;
}

} // namespace

std::shared_ptr<const TextFacts> factsOf(const QString& text) {
    static FactsCache cache;
    if (auto kept = cache.find(text))
        return kept;
    auto facts = read(text);
    cache.keep(text, facts);
    return facts;
}

} // namespace nianbao
