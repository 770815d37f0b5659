#pragma once

#include <QStringView>

#include <utility>
#include <vector>

namespace nianbao {

/// Two sequences of texts as numbers from 0: the same text has the same number, in the order of the texts, so
/// that it does not matter which of both comes first.
struct NumberedTexts {
    std::vector<int> one;
    std::vector<int> other;
};
[[nodiscard]] NumberedTexts numberTexts(const std::vector<QStringView>& one,
                                        const std::vector<QStringView>& other);

/// Finds what two sequences have in common (Myers, “An O(ND) difference algorithm and its variations”, 1986,
/// in linear space). One object serves a comparison: all its alignments draw on one stock of steps, and once
/// that is used up no more is found to be common.
class Aligner {
public:
    explicit Aligner(qint64 steps = 100'000'000) : m_steps(steps) {}

    /// A longest common subsequence: pairs of indices, both ascending. The elements are numbers from 0.
    /// Exchanging both gives the same pairs, exchanged.
    [[nodiscard]] std::vector<std::pair<int, int>> align(const std::vector<int>& one,
                                                         const std::vector<int>& other);

private:
    /// A stretch of both sequences, ends excluded.
    struct Box {
        int left, right; ///< of the first
        int top, bottom; ///< of the second
        [[nodiscard]] int width() const { return right - left; }
        [[nodiscard]] int height() const { return bottom - top; }
    };
    enum class Direction { Forward, Backward };

    void alignBox(Box box);
    [[nodiscard]] bool isSame(int one, int other) const {
        return m_one[static_cast<size_t>(one)] == m_other[static_cast<size_t>(other)];
    }
    [[nodiscard]] bool findMiddle(const Box& box, std::pair<int, int>& middle);
    [[nodiscard]] bool advance(const Box& box, Direction direction, int edits, std::pair<int, int>& middle);
    [[nodiscard]] int follow(const Box& box, Direction direction, int x, int diagonal);

    qint64 m_steps;
    std::vector<int> m_one; ///< what both have
    std::vector<int> m_other;
    std::vector<int> m_forward; ///< by diagonal: how far along the first a path has come; −1 for none
    std::vector<int> m_backward;
    std::vector<std::pair<int, int>> m_pairs;
};

} // namespace nianbao
