#include "AlikeTexts.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace nianbao {

namespace {

/// A text as a set: each occurrence of a bigram by its rank, rarest first.
using Ranks = std::vector<int>;

constexpr double sharedOfRarest = 0.04; ///< of a text's occurrences, that a candidate must share

/// Each occurrence as the bigram with its count so far, so that a repeated one is an element of its own.
std::vector<quint64> occurrencesOf(const Bigrams& text) {
    std::vector<quint64> occurrences;
    occurrences.reserve(text.size());
    quint64 repeats = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        repeats = i > 0 && text[i] == text[i - 1] ? repeats + 1 : 0;
        occurrences.push_back(repeats << 32 | text[i]);
    }
    return occurrences;
}

std::vector<Ranks> ranksOf(const std::vector<OwnedText>& texts) {
    std::unordered_map<quint64, int> numbers;
    std::vector<int> frequency;
    std::vector<Ranks> sets;
    for (const OwnedText& text : texts) {
        Ranks& set = sets.emplace_back();
        for (const quint64 occurrence : occurrencesOf(*text.text)) {
            const auto [number, isNew] = numbers.try_emplace(occurrence, static_cast<int>(frequency.size()));
            if (isNew)
                frequency.push_back(0);
            ++frequency[static_cast<size_t>(number->second)];
            set.push_back(number->second);
        }
    }
    std::vector<int> order(frequency.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&frequency](int one, int other) {
        return frequency[static_cast<size_t>(one)] < frequency[static_cast<size_t>(other)];
    });
    std::vector<int> rank(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        rank[static_cast<size_t>(order[i])] = static_cast<int>(i);
    for (Ranks& set : sets) {
        for (int& element : set)
            element = rank[static_cast<size_t>(element)];
        std::sort(set.begin(), set.end());
    }
    return sets;
}

class AlikeFinder {
public:
    AlikeFinder(const std::vector<OwnedText>& texts, double least)
        : m_texts(texts), m_least(least), m_ratio(least / (2 - least)), m_sets(ranksOf(texts)),
          m_shared(texts.size()), m_found(texts.size()) {
        int ranks = 0;
        for (const Ranks& set : m_sets)
            ranks = set.empty() ? ranks : std::max(ranks, set.back() + 1);
        m_holders.resize(static_cast<size_t>(ranks));
        for (size_t i = 0; i < m_sets.size(); ++i) {
            // Long enough for the longest text that can be alike.
            const size_t length =
                prefixLength(i, needed(static_cast<double>(m_sets[i].size()) / m_ratio + 1e-6));
            for (size_t k = 0; k < length; ++k)
                m_holders[static_cast<size_t>(m_sets[i][k])].push_back(static_cast<int>(i));
        }
    }

    std::vector<AlikeText> find() {
        for (size_t i = 0; i < m_sets.size(); ++i) {
            if (m_found[i].other < 0)
                probe(i);
        }
        return std::move(m_found);
    }

private:
    /// How many of the rarest a text of this size must share with another that is alike.
    static size_t needed(double size) { return static_cast<size_t>(size * sharedOfRarest) + 1; }

    /// So many of the rarest that another text which is alike shares `share` of them.
    [[nodiscard]] size_t prefixLength(size_t text, size_t share) const {
        const size_t size = m_sets[text].size();
        // What is not shared of it, at most; a rounding error must not make it less.
        const double missing = static_cast<double>(size) * (1 - m_ratio) + 1e-6;
        return std::min(size, static_cast<size_t>(missing) + share);
    }

    [[nodiscard]] bool canBeAlike(size_t one, size_t other) const {
        return m_texts[one].owner != m_texts[other].owner &&
               nianbao::canBeAlike(m_sets[one].size(), m_sets[other].size(), m_least);
    }

    void probe(size_t text) {
        const size_t share = needed(static_cast<double>(m_sets[text].size()));
        const size_t length = prefixLength(text, share);
        std::fill(m_shared.begin(), m_shared.end(), 0);
        for (size_t k = 0; k < length; ++k) {
            for (const int holder : m_holders[static_cast<size_t>(m_sets[text][k])]) {
                const auto other = static_cast<size_t>(holder);
                if (++m_shared[other] == share && canBeAlike(text, other) && areAlike(text, other))
                    return;
            }
        }
    }

    bool areAlike(size_t one, size_t other) {
        const double alike = likeness(*m_texts[one].text, *m_texts[other].text);
        if (alike < m_least)
            return false;
        m_found[one] = {static_cast<int>(other), alike};
        if (m_found[other].other < 0)
            m_found[other] = {static_cast<int>(one), alike};
        return true;
    }

    const std::vector<OwnedText>& m_texts;
    double m_least;
    double m_ratio; ///< of the sizes of two texts that are alike, at least
    std::vector<Ranks> m_sets;
    std::vector<std::vector<int>> m_holders; ///< by rank: the texts that hold it among their rarest
    std::vector<quint32> m_shared;           ///< by text: how many it shares with the one that probes
    std::vector<AlikeText> m_found;
};

} // namespace

std::vector<AlikeText> findAlike(const std::vector<OwnedText>& texts, double least) {
    return AlikeFinder(texts, std::clamp(least, 0.01, 1.0)).find();
}

} // namespace nianbao
