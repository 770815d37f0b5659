#include "PassageMatcher.h"

#include <algorithm>
#include <tuple>

namespace nianbao {

namespace {

constexpr double leastAlike = 0.6;      ///< of passages that are one rewritten, elsewhere
constexpr double inPlaceBonus = 0.2;    ///< standing in the same place makes it so much more likely
constexpr qsizetype mostWeighed = 4096; ///< UTF-16 units of a passage that its likeness is taken from
constexpr double mostPairs = 50'000;    ///< of each side's passages with those nearby that are weighed, about

std::vector<QStringView> textsOf(const std::vector<Passage>& passages) {
    std::vector<QStringView> texts;
    texts.reserve(passages.size());
    for (const Passage& passage : passages)
        texts.push_back(passage.text);
    return texts;
}

/// The first passage of a section or of a later one.
int firstOf(const std::vector<Passage>& passages, int section) {
    const auto first =
        std::partition_point(passages.begin(), passages.end(),
                             [section](const Passage& passage) { return passage.place.section < section; });
    return static_cast<int>(first - passages.begin());
}

} // namespace

struct PassageMatcher::Candidate {
    int old;
    int now;
    double likeness;
    double score;
    std::pair<int, int> texts; ///< their numbers, the lesser first

    /// The better first; nothing depends on which report is the old one.
    bool operator<(const Candidate& other) const {
        const auto key = [](const Candidate& c) {
            return std::tuple(-c.score, c.old + c.now, std::abs(c.old - c.now), c.texts);
        };
        return key(*this) < key(other);
    }
};

PassageMatcher::PassageMatcher(const std::vector<Passage>& old, const std::vector<Passage>& now,
                               const std::vector<int>& sections, Aligner& aligner)
    : m_old(old), m_now(now), m_sections(sections), m_aligner(aligner),
      m_numbers(numberTexts(textsOf(old), textsOf(now))), m_byOld(old.size()), m_isTaken(now.size()) {}

std::vector<PassageMatch> PassageMatcher::match() {
    for (size_t section = 0; section < m_sections.size(); ++section) {
        const auto one = static_cast<int>(section);
        const int other = m_sections[section];
        if (other >= 0)
            alignSection({firstOf(m_old, one), firstOf(m_old, one + 1)},
                         {firstOf(m_now, other), firstOf(m_now, other + 1)});
    }
    matchMoved(true);
    matchMoved(false);
    matchAlike();
    std::vector<PassageMatch> matches = std::move(m_byOld);
    std::erase_if(matches, [](const PassageMatch& match) { return match.now < 0; });
    return matches;
}

void PassageMatcher::add(int old, int now, bool isInPlace, bool isSame) {
    m_byOld[static_cast<size_t>(old)] = {old, now, isInPlace, isSame};
    m_isTaken[static_cast<size_t>(now)] = true;
    if (isInPlace)
        m_inPlace.emplace(old, now);
}

std::vector<std::pair<int, int>> PassageMatcher::alignKind(Kind kind, const Stretch& old,
                                                           const Stretch& now) const {
    std::vector<int> places[2];
    std::vector<int> numbers[2];
    const auto collect = [kind](const std::vector<Passage>& passages, const std::vector<int>& all,
                                const Stretch& stretch, std::vector<int>& at, std::vector<int>& number) {
        for (int i = stretch.first; i < stretch.end; ++i) {
            if (passages[static_cast<size_t>(i)].isHeading() != (kind == Kind::Heading))
                continue;
            at.push_back(i);
            number.push_back(all[static_cast<size_t>(i)]);
        }
    };
    collect(m_old, m_numbers.one, old, places[0], numbers[0]);
    collect(m_now, m_numbers.other, now, places[1], numbers[1]);
    auto pairs = m_aligner.align(numbers[0], numbers[1]);
    for (auto& [one, other] : pairs) {
        one = places[0][static_cast<size_t>(one)];
        other = places[1][static_cast<size_t>(other)];
    }
    return pairs;
}

void PassageMatcher::alignSection(const Stretch& old, const Stretch& now) {
    auto anchors = alignKind(Kind::Heading, old, now);
    for (const auto& [one, other] : anchors)
        add(one, other, true, true);
    anchors.emplace_back(old.end, now.end);
    Stretch oldPiece{old.first, old.first};
    Stretch newPiece{now.first, now.first};
    for (const auto& [one, other] : anchors) {
        oldPiece.end = one;
        newPiece.end = other;
        for (const auto& [left, right] : alignKind(Kind::Paragraph, oldPiece, newPiece))
            add(left, right, true, true);
        oldPiece.first = one + 1;
        newPiece.first = other + 1;
    }
}

/// Matches what is the same and left over, in order; in the same section, or anywhere.
void PassageMatcher::matchMoved(bool inSection) {
    using Key = std::tuple<int, bool, int>; // text, heading or not, section
    std::map<Key, std::vector<int>> left;
    const auto key = [inSection](int number, const Passage& passage, int section) {
        return Key(number, passage.isHeading(), inSection ? section : 0);
    };
    for (size_t now = m_now.size(); now-- > 0;) {
        if (!m_isTaken[now])
            left[key(m_numbers.other[now], m_now[now], m_now[now].place.section)].push_back(
                static_cast<int>(now));
    }
    for (size_t old = 0; old < m_old.size(); ++old) {
        if (m_byOld[old].now >= 0)
            continue;
        const auto found = left.find(key(m_numbers.one[old], m_old[old], sectionOf(m_old[old])));
        if (found == left.end() || found->second.empty())
            continue;
        const int now = found->second.back();
        found->second.pop_back();
        // Between others that are told as rewritten it may stand where it stood.
        add(static_cast<int>(old), now, wouldBeInPlace(static_cast<int>(old), now), true);
    }
}

bool PassageMatcher::wouldBeInPlace(int old, int now) const {
    if (sectionOf(m_old[static_cast<size_t>(old)]) != m_now[static_cast<size_t>(now)].place.section)
        return false;
    const auto next = m_inPlace.upper_bound(old);
    return (next == m_inPlace.end() || next->second > now) &&
           (next == m_inPlace.begin() || std::prev(next)->second < now);
}

std::vector<PassageMatcher::Candidate> PassageMatcher::candidates() const {
    std::vector<int> olds;
    std::vector<int> news;
    std::vector<Bigrams> bigrams;
    for (size_t now = 0; now < m_now.size(); ++now) {
        if (m_isTaken[now])
            continue;
        news.push_back(static_cast<int>(now));
        bigrams.push_back(bigramsOf(m_now[now].text.left(mostWeighed)));
    }
    for (size_t old = 0; old < m_old.size(); ++old) {
        if (m_byOld[old].now < 0)
            olds.push_back(static_cast<int>(old));
    }
    const auto oldCount = static_cast<double>(olds.size());
    const auto newCount = static_cast<double>(news.size());
    // All with all, or, where that were too many, those at about the same place.
    const double most = std::max({oldCount, newCount, 1.0});
    const double reach = most * std::clamp(mostPairs / most, 2.0, 200.0);
    std::vector<Candidate> found;
    for (size_t i = 0; i < olds.size(); ++i) {
        const Bigrams own = bigramsOf(m_old[static_cast<size_t>(olds[i])].text.left(mostWeighed));
        const double middle = static_cast<double>(i) * newCount;
        const auto first = static_cast<size_t>(std::max((middle - reach) / oldCount, 0.0));
        const auto last = static_cast<size_t>((middle + reach) / oldCount);
        for (size_t j = first; j <= last && j < news.size(); ++j) {
            if (const auto pair = candidate(olds[i], news[j], own, bigrams[j]))
                found.push_back(*pair);
        }
    }
    return found;
}

std::optional<PassageMatcher::Candidate> PassageMatcher::candidate(int old, int now, const Bigrams& before,
                                                                   const Bigrams& after) const {
    const auto one = static_cast<size_t>(old);
    const auto other = static_cast<size_t>(now);
    if (m_old[one].isHeading() != m_now[other].isHeading() ||
        !canBeAlike(before.size(), after.size(), leastAlike - inPlaceBonus))
        return std::nullopt;
    const double alike = likeness(before, after);
    const double score = alike + (wouldBeInPlace(old, now) ? inPlaceBonus : 0);
    if (score < leastAlike)
        return std::nullopt;
    return Candidate{old, now, alike, score, std::minmax(m_numbers.one[one], m_numbers.other[other])};
}

void PassageMatcher::matchAlike() {
    std::vector<Candidate> found = candidates();
    std::sort(found.begin(), found.end());
    for (const Candidate& candidate : found) {
        if (m_byOld[static_cast<size_t>(candidate.old)].now >= 0 ||
            m_isTaken[static_cast<size_t>(candidate.now)])
            continue;
        // A better one may have come between since.
        const bool isInPlace = wouldBeInPlace(candidate.old, candidate.now);
        if (isInPlace || candidate.likeness >= leastAlike)
            add(candidate.old, candidate.now, isInPlace, false);
    }
}

} // namespace nianbao
