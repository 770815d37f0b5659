#pragma once

#include "Alignment.h"
#include "Passages.h"

#include <report/text/Likeness.h>

#include <map>
#include <optional>

namespace nianbao {

/// Two passages that are the same or alike.
struct PassageMatch {
    int old = -1; ///< indices of the passages
    int now = -1;
    bool isInPlace = false; ///< in the same section, and crossing no other such match
    bool isSame = false;    ///< word for word
};

/// Finds which passages of two reports belong together: first those that are the same, section by section and
/// between headings that are the same; then those that are the same elsewhere; then those that are alike.
class PassageMatcher {
public:
    /// `sections`: by section of the old report the new one's, −1 for none. All outlive the matcher.
    PassageMatcher(const std::vector<Passage>& old, const std::vector<Passage>& now,
                   const std::vector<int>& sections, Aligner& aligner);

    /// Each passage is in one match at most; by the old passage.
    [[nodiscard]] std::vector<PassageMatch> match();

private:
    /// Passages from `first` to before `end`.
    struct Stretch {
        int first = 0;
        int end = 0;
    };
    struct Candidate;
    enum class Kind { Heading, Paragraph };

    void alignSection(const Stretch& old, const Stretch& now);
    [[nodiscard]] std::vector<std::pair<int, int>> alignKind(Kind kind, const Stretch& old,
                                                             const Stretch& now) const;
    void matchMoved(bool inSection);
    void matchAlike();
    [[nodiscard]] std::vector<Candidate> candidates() const;
    /// Two passages that may be one, rewritten; nullopt when they are not alike enough.
    [[nodiscard]] std::optional<Candidate> candidate(int old, int now, const Bigrams& before,
                                                     const Bigrams& after) const;
    void add(int old, int now, bool isInPlace, bool isSame);
    [[nodiscard]] int sectionOf(const Passage& passage) const {
        return m_sections[static_cast<size_t>(passage.place.section)];
    }
    /// The two stand in the same section, between the same matches that are in place.
    [[nodiscard]] bool wouldBeInPlace(int old, int now) const;

    const std::vector<Passage>& m_old;
    const std::vector<Passage>& m_now;
    const std::vector<int>& m_sections;
    Aligner& m_aligner;
    NumberedTexts m_numbers;
    std::vector<PassageMatch> m_byOld; ///< by old passage
    std::vector<bool> m_isTaken;       ///< by new passage
    std::map<int, int> m_inPlace;      ///< old passage → new passage
};

} // namespace nianbao
