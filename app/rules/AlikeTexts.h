#pragma once

#include <report/text/Likeness.h>

#include <vector>

namespace nianbao {

/// A text to be compared with those of other owners.
struct OwnedText {
    const Bigrams* text = nullptr;
    int owner = 0;
};

struct AlikeText {
    int other = -1; ///< index of a text of another owner that is alike; -1 when there is none
    double likeness = 0;
};

/// For each text another owner's that is at least `least` alike (likeness(), above 0). Misses none, and does
/// not compare all pairs: two texts so much alike share some of their rarest bigrams (prefix filtering: Xiao
/// et al., “Efficient similarity joins for near-duplicate detection”, 2011).
[[nodiscard]] std::vector<AlikeText> findAlike(const std::vector<OwnedText>& texts, double least);

} // namespace nianbao
