#include "LabelAligner.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int aMatch = 2;
constexpr int inARow = 3; // a match right after a match

enum Step : unsigned char {
    FromMatch = 1,   // the match before this one was its neighbour
    GapUp = 2,       // the gap skips a character of the text
    GapFromMatch = 4 // the gap opens after a match
};

} // namespace

std::vector<int> alignLabels(QStringView text, QStringView labels) {
    std::vector<int> aligned(static_cast<size_t>(text.size()), -1);
    if (text.isEmpty() || labels.isEmpty() || text.size() > maximumTableText ||
        labels.size() > maximumTableText)
        return aligned;
    const auto rows = static_cast<size_t>(text.size());
    const auto columns = static_cast<size_t>(labels.size());
    constexpr int never = -1'000'000;
    // Best worth up to (i, j), ending in a match there or in a gap.
    std::vector<int> match(columns + 1, never);
    std::vector<int> gap(columns + 1, 0);
    std::vector<int> matchBefore(columns + 1, never);
    std::vector<int> gapBefore(columns + 1, 0);
    std::vector<unsigned char> steps((rows + 1) * (columns + 1), 0);
    for (size_t i = 1; i <= rows; ++i) {
        std::swap(match, matchBefore);
        std::swap(gap, gapBefore);
        match[0] = never;
        gap[0] = 0;
        for (size_t j = 1; j <= columns; ++j) {
            unsigned char step = 0;
            match[j] = never;
            if (text[static_cast<qsizetype>(i - 1)] == labels[static_cast<qsizetype>(j - 1)]) {
                const int linked = matchBefore[j - 1] + inARow;
                const int fresh = gapBefore[j - 1] + aMatch;
                match[j] = std::max(linked, fresh);
                if (linked >= fresh)
                    step |= FromMatch;
            }
            const int up = std::max(gapBefore[j], matchBefore[j]);
            const int left = std::max(gap[j - 1], match[j - 1]);
            gap[j] = std::max(up, left);
            if (up >= left)
                step |= GapUp;
            const bool opens = up >= left ? matchBefore[j] > gapBefore[j] : match[j - 1] > gap[j - 1];
            if (opens)
                step |= GapFromMatch;
            steps[i * (columns + 1) + j] = step;
        }
    }
    size_t i = rows;
    size_t j = columns;
    bool inMatch = match[j] > gap[j];
    while (i > 0 && j > 0) {
        const unsigned char step = steps[i * (columns + 1) + j];
        if (inMatch) {
            aligned[i - 1] = static_cast<int>(j - 1);
            inMatch = (step & FromMatch) != 0;
            --i;
            --j;
        } else {
            inMatch = (step & GapFromMatch) != 0;
            if (step & GapUp)
                --i;
            else
                --j;
        }
    }
    return aligned;
}

} // namespace nianbao
