#include "Alignment.h"

#include <QHash>

#include <algorithm>

namespace nianbao {

namespace {

std::vector<bool> presence(const std::vector<int>& elements, size_t count) {
    std::vector<bool> present(count);
    for (const int element : elements)
        present[static_cast<size_t>(element)] = true;
    return present;
}

/// The places of the elements that `present` has.
std::vector<int> placesOf(const std::vector<int>& elements, const std::vector<bool>& present) {
    std::vector<int> places;
    for (size_t i = 0; i < elements.size(); ++i) {
        if (present[static_cast<size_t>(elements[i])])
            places.push_back(static_cast<int>(i));
    }
    return places;
}

std::vector<int> elementsAt(const std::vector<int>& elements, const std::vector<int>& places) {
    std::vector<int> chosen;
    chosen.reserve(places.size());
    for (const int place : places)
        chosen.push_back(elements[static_cast<size_t>(place)]);
    return chosen;
}

/// The place of diagonal 0 among a box's diagonals, with room for a neighbour at both ends.
int zeroOf(int width, int height) {
    return (width + height + 1) / 2 + 1;
}

} // namespace

NumberedTexts numberTexts(const std::vector<QStringView>& one, const std::vector<QStringView>& other) {
    QHash<QStringView, int> numbers;
    for (const auto* texts : {&one, &other}) {
        for (const QStringView text : *texts)
            numbers.insert(text, 0);
    }
    std::vector<QStringView> inOrder(numbers.keyBegin(), numbers.keyEnd());
    std::sort(inOrder.begin(), inOrder.end());
    for (size_t i = 0; i < inOrder.size(); ++i)
        numbers[inOrder[i]] = static_cast<int>(i);
    const auto numbered = [&numbers](const std::vector<QStringView>& texts) {
        std::vector<int> result;
        result.reserve(texts.size());
        for (const QStringView text : texts)
            result.push_back(numbers.value(text));
        return result;
    };
    return {numbered(one), numbered(other)};
}

std::vector<std::pair<int, int>> Aligner::align(const std::vector<int>& one, const std::vector<int>& other) {
    // Of several longest ones the same is taken, whichever of both comes first.
    if (other < one) {
        auto pairs = align(other, one);
        for (auto& [left, right] : pairs)
            std::swap(left, right);
        return pairs;
    }
    int count = 0;
    for (const auto* elements : {&one, &other}) {
        for (const int element : *elements)
            count = std::max(count, element + 1);
    }
    // What only one of both has is in nothing common.
    const auto onePlaces = placesOf(one, presence(other, static_cast<size_t>(count)));
    const auto otherPlaces = placesOf(other, presence(one, static_cast<size_t>(count)));
    m_one = elementsAt(one, onePlaces);
    m_other = elementsAt(other, otherPlaces);
    m_pairs.clear();
    alignBox({0, static_cast<int>(m_one.size()), 0, static_cast<int>(m_other.size())});
    for (auto& [left, right] : m_pairs) {
        left = onePlaces[static_cast<size_t>(left)];
        right = otherPlaces[static_cast<size_t>(right)];
    }
    return std::move(m_pairs);
}

void Aligner::alignBox(Box box) {
    for (; box.width() > 0 && box.height() > 0 && isSame(box.left, box.top); ++box.left, ++box.top)
        m_pairs.emplace_back(box.left, box.top);
    int behind = 0;
    for (; box.width() > 0 && box.height() > 0 && isSame(box.right - 1, box.bottom - 1); ++behind) {
        --box.right;
        --box.bottom;
    }
    std::pair<int, int> middle;
    if (box.width() > 0 && box.height() > 0 && findMiddle(box, middle)) {
        alignBox({box.left, middle.first, box.top, middle.second});
        alignBox({middle.first, box.right, middle.second, box.bottom});
    }
    for (int i = 0; i < behind; ++i)
        m_pairs.emplace_back(box.right + i, box.bottom + i);
}

/// A point on a shortest path, where paths from both ends meet; false when no step is left. The box has no
/// common beginning or end, so the point is none of its corners.
bool Aligner::findMiddle(const Box& box, std::pair<int, int>& middle) {
    const int zero = zeroOf(box.width(), box.height());
    const auto middleDiagonal = static_cast<size_t>(zero);
    m_forward.assign(2 * middleDiagonal + 1, -1);
    m_backward.assign(2 * middleDiagonal + 1, -1);
    m_forward[middleDiagonal + 1] = m_backward[middleDiagonal + 1] = 0;
    m_steps -= zero;
    for (int edits = 0; edits < zero && m_steps > 0; ++edits) {
        if (advance(box, Direction::Forward, edits, middle) ||
            advance(box, Direction::Backward, edits, middle))
            return true;
    }
    return false;
}

/// Takes the paths of one direction an edit further. x and y count from the direction's own corner.
bool Aligner::advance(const Box& box, Direction direction, int edits, std::pair<int, int>& middle) {
    const int width = box.width();
    const int height = box.height();
    const int zero = zeroOf(width, height);
    const bool isForward = direction == Direction::Forward;
    std::vector<int>& ends = isForward ? m_forward : m_backward;
    const std::vector<int>& facing = isForward ? m_backward : m_forward;
    // Paths of odd length meet as the forward ones grow, those of even length as the backward ones do.
    const bool mayMeet = isForward == ((width - height) % 2 != 0);
    // Diagonals beyond the box's corners lead nowhere.
    const int first = edits <= height ? -edits : -height + (edits + height) % 2;
    const int last = edits <= width ? edits : width - (edits + width) % 2;
    for (int diagonal = first; diagonal <= last; diagonal += 2) {
        const int shifted = zero + diagonal;
        const auto at = static_cast<size_t>(shifted);
        const bool fromAbove = diagonal == -edits || (diagonal != edits && ends[at - 1] < ends[at + 1]);
        const int x = follow(box, direction, fromAbove ? ends[at + 1] : ends[at - 1] + 1, diagonal);
        ends[at] = x;
        const int across = width - height - diagonal; // the same diagonal, seen from the other corner
        if (!mayMeet || x > width || x - diagonal > height || across < -zero || across > zero)
            continue;
        const int opposite = zero + across;
        const int end = facing[static_cast<size_t>(opposite)];
        if (end < 0 || end > width || end - across > height || x < width - end)
            continue;
        middle = isForward ? std::pair(box.left + x, box.top + x - diagonal)
                           : std::pair(box.right - x, box.bottom - x + diagonal);
        return true;
    }
    return false;
}

/// Goes on along a diagonal while both are the same.
int Aligner::follow(const Box& box, Direction direction, int x, int diagonal) {
    const int start = x;
    const int end = std::min(box.width(), box.height() + diagonal);
    if (direction == Direction::Forward) {
        while (x < end && isSame(box.left + x, box.top + x - diagonal))
            ++x;
    } else {
        while (x < end && isSame(box.right - 1 - x, box.bottom - 1 - x + diagonal))
            ++x;
    }
    m_steps -= 1 + x - start;
    return x;
}

} // namespace nianbao
