#include "WordComparison.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int longestIsland = 4; ///< UTF-16 units of the same between two changes that may be told as changed

bool isLatin(QChar c) {
    return c.isLetter() && (c.unicode() < 0x250 || (c.unicode() >= 0xFF21 && c.unicode() <= 0xFF5A));
}

bool isFigurePart(QChar c) {
    return c.isDigit() || c == u'.' || c == u',' || c == u'%' || c == u'％';
}

/// Whether the text may not be parted before the place.
bool isWithinWord(QStringView text, qsizetype at) {
    if (at <= 0 || at >= text.size())
        return false;
    const QChar before = text[at - 1];
    const QChar after = text[at];
    if (after.isLowSurrogate() && before.isHighSurrogate())
        return true;
    if (isLatin(before) && isLatin(after))
        return true;
    if (before.isDigit() && isFigurePart(after))
        return after.isDigit() || after == u'%' || after == u'％' ||
               (at + 1 < text.size() && text[at + 1].isDigit());
    return (before == u'.' || before == u',') && after.isDigit() && at > 1 && text[at - 2].isDigit();
}

std::vector<QStringView> tokensOf(QStringView text) {
    std::vector<QStringView> tokens;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start + 1;
        while (isWithinWord(text, end))
            ++end;
        tokens.push_back(text.sliced(start, end - start));
        start = end;
    }
    return tokens;
}

/// A stretch of both texts that is not the same, in UTF-16 units.
struct Hunk {
    qsizetype oldStart, oldEnd;
    qsizetype newStart, newEnd;
    [[nodiscard]] qsizetype size() const { return std::max(oldEnd - oldStart, newEnd - newStart); }
};

std::vector<Hunk> hunksOf(QStringView before, QStringView after, Aligner& aligner) {
    const auto olds = tokensOf(before);
    const auto news = tokensOf(after);
    const NumberedTexts numbers = numberTexts(olds, news);
    auto pairs = aligner.align(numbers.one, numbers.other);
    pairs.emplace_back(static_cast<int>(olds.size()), static_cast<int>(news.size()));
    const auto place = [](QStringView text, const std::vector<QStringView>& tokens, size_t token) {
        return token < tokens.size() ? tokens[token].data() - text.data() : text.size();
    };
    std::vector<Hunk> hunks;
    Hunk hunk{0, 0, 0, 0};
    for (const auto& [one, other] : pairs) {
        const auto old = static_cast<size_t>(one);
        const auto now = static_cast<size_t>(other);
        hunk.oldEnd = place(before, olds, old);
        hunk.newEnd = place(after, news, now);
        if (hunk.size() > 0)
            hunks.push_back(hunk);
        hunk.oldStart = place(before, olds, old + 1);
        hunk.newStart = place(after, news, now + 1);
    }
    return hunks;
}

/// Makes the words of two texts read well.
class HunkCleaner {
public:
    HunkCleaner(QStringView before, QStringView after) : m_before(before), m_after(after) {}

    std::vector<Hunk> clean(const std::vector<Hunk>& hunks) const {
        std::vector<Hunk> kept;
        for (Hunk hunk : hunks) {
            while (!kept.empty() && isIsland(kept.back(), hunk)) {
                hunk.oldStart = kept.back().oldStart;
                hunk.newStart = kept.back().newStart;
                kept.pop_back();
            }
            kept.push_back(hunk);
        }
        for (size_t i = 0; i < kept.size(); ++i)
            slide(kept, i);
        return kept;
    }

private:
    /// A figure changed into a figure.
    [[nodiscard]] bool isFigure(const Hunk& hunk) const {
        const auto isFigureText = [](QStringView text) {
            return !text.isEmpty() && std::all_of(text.begin(), text.end(), isFigurePart);
        };
        return isFigureText(m_before.sliced(hunk.oldStart, hunk.oldEnd - hunk.oldStart)) &&
               isFigureText(m_after.sliced(hunk.newStart, hunk.newEnd - hunk.newStart));
    }

    /// Whether what is the same between two changes is better told as changed.
    [[nodiscard]] bool isIsland(const Hunk& left, const Hunk& right) const {
        const qsizetype length = right.oldStart - left.oldEnd;
        if (isFigure(left) && isFigure(right))
            return false; // 2023年1月 → 2024年2月
        return length <= 1 || (length <= longestIsland && 2 * length <= std::min(left.size(), right.size()));
    }

    /// How well a change is bounded here: behind a stop, behind a comma.
    static int boundary(QStringView text, qsizetype at) {
        if (at == 0 || at == text.size() || QStringView(u"。！？；\n").contains(text[at - 1]))
            return 3;
        if (QStringView(u"，、：）”》").contains(text[at - 1]))
            return 2;
        return isWithinWord(text, at) ? -1 : 0;
    }

    /// Moves what was only inserted, or only removed, to where it is bounded best: in 一是甲；二是乙； it is
    /// 二是乙； and not ；二是乙.
    void slide(std::vector<Hunk>& hunks, size_t index) const {
        Hunk& hunk = hunks[index];
        const bool isInserted = hunk.oldStart == hunk.oldEnd;
        if (!isInserted && hunk.newStart != hunk.newEnd)
            return;
        const QStringView text = isInserted ? m_after : m_before;
        const qsizetype start = isInserted ? hunk.newStart : hunk.oldStart;
        const qsizetype end = isInserted ? hunk.newEnd : hunk.oldEnd;
        // What is the same on both sides, less two characters that keep it from the next change.
        const qsizetype before = index == 0 ? hunk.oldStart : hunk.oldStart - hunks[index - 1].oldEnd - 2;
        const qsizetype after = index + 1 == hunks.size() ? m_before.size() - hunk.oldEnd
                                                          : hunks[index + 1].oldStart - hunk.oldEnd - 2;
        qsizetype first = 0;
        while (-first < before && text[start + first - 1] == text[end + first - 1])
            --first;
        qsizetype best = 0;
        int bestScore = -3;
        for (qsizetype by = first; by <= 0 || (by <= after && text[start + by - 1] == text[end + by - 1]);
             ++by) {
            const int score = boundary(text, start + by) + boundary(text, end + by);
            best = score > bestScore ? by : best;
            bestScore = std::max(score, bestScore);
        }
        hunk = {hunk.oldStart + best, hunk.oldEnd + best, hunk.newStart + best, hunk.newEnd + best};
    }

    QStringView m_before;
    QStringView m_after;
};

} // namespace

std::vector<WordChange> compareWords(QStringView before, QStringView after, int oldStart, int newStart,
                                     Aligner& aligner) {
    std::vector<WordChange> changes;
    const auto add = [&](WordChange::Kind kind, QStringView text, qsizetype old, qsizetype now) {
        if (!text.isEmpty())
            changes.push_back(
                {kind, text.toString(), oldStart + static_cast<int>(old), newStart + static_cast<int>(now)});
    };
    auto hunks = HunkCleaner(before, after).clean(hunksOf(before, after, aligner));
    hunks.push_back({before.size(), before.size(), after.size(), after.size()});
    qsizetype old = 0;
    qsizetype now = 0;
    for (const Hunk& hunk : hunks) {
        add(WordChange::Kind::Same, before.sliced(old, hunk.oldStart - old), old, now);
        add(WordChange::Kind::Removed, before.sliced(hunk.oldStart, hunk.oldEnd - hunk.oldStart),
            hunk.oldStart, hunk.newStart);
        add(WordChange::Kind::Inserted, after.sliced(hunk.newStart, hunk.newEnd - hunk.newStart),
            hunk.oldStart, hunk.newStart);
        old = hunk.oldEnd;
        now = hunk.newEnd;
    }
    return changes;
}

} // namespace nianbao
