#include "Alignment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace nianbao::test {

namespace {

using Pairs = std::vector<std::pair<int, int>>;

/// The length of a longest common subsequence, by the table of all beginnings.
size_t commonLength(const std::vector<int>& one, const std::vector<int>& other) {
    std::vector<size_t> above(other.size() + 1);
    for (const int element : one) {
        std::vector<size_t> row(other.size() + 1);
        for (size_t j = 0; j < other.size(); ++j)
            row[j + 1] = element == other[j] ? above[j] + 1 : std::max(row[j], above[j + 1]);
        above = row;
    }
    return above.back();
}

std::vector<int> randomElements(std::mt19937& random, size_t length, unsigned kinds) {
    std::vector<int> elements(length);
    for (int& element : elements)
        element = static_cast<int>(random() % kinds);
    return elements;
}

void expectCommon(const Pairs& pairs, const std::vector<int>& one, const std::vector<int>& other) {
    std::pair<int, int> last(-1, -1);
    for (const auto& pair : pairs) {
        ASSERT_GT(pair.first, last.first);
        ASSERT_GT(pair.second, last.second);
        ASSERT_EQ(one.at(static_cast<size_t>(pair.first)), other.at(static_cast<size_t>(pair.second)));
        last = pair;
    }
}

} // namespace

TEST(Alignment, findsWhatIsCommon) {
    const struct {
        const char* name;
        std::vector<int> one, other;
        Pairs pairs;
    } rows[] = {
        {"nothing", {}, {}, {}},
        {"nothing in one", {}, {1}, {}},
        {"one, the same", {3}, {3}, {{0, 0}}},
        {"one, another", {3}, {4}, {}},
        {"all removed", {1, 2}, {}, {}},
        {"nothing shared", {1, 2, 3}, {4, 5}, {}},
        {"one inserted", {1, 2}, {1, 9, 2}, {{0, 0}, {1, 2}}},
        {"one removed", {1, 9, 2}, {1, 2}, {{0, 0}, {2, 1}}},
        {"one replaced", {1, 9, 2}, {1, 8, 2}, {{0, 0}, {2, 2}}},
        {"the longer of two moved", {7, 1, 2}, {1, 2, 7}, {{1, 0}, {2, 1}}},
    };
    for (const auto& row : rows)
        EXPECT_EQ(Aligner().align(row.one, row.other), row.pairs) << row.name;
}

TEST(Alignment, isLongestAndTheSameTheOtherWayRound) {
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same in each run
    for (int round = 0; round < 3000; ++round) {
        const unsigned kinds = 2 + static_cast<unsigned>(random() % 8);
        const auto one = randomElements(random, random() % 40, kinds);
        const auto other = randomElements(random, random() % 40, kinds);
        Pairs pairs = Aligner().align(one, other);
        expectCommon(pairs, one, other);
        ASSERT_EQ(pairs.size(), commonLength(one, other)) << "round " << round;
        Pairs back = Aligner().align(other, one);
        for (auto& [left, right] : back)
            std::swap(left, right);
        ASSERT_EQ(back, pairs) << "round " << round;
    }
}

TEST(Alignment, endsWhenItsStepsAreUsedUp) {
    std::mt19937 random(8); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same in each run
    const auto one = randomElements(random, 3000, 50);
    const auto other = randomElements(random, 3000, 50);
    Aligner few(20'000);
    const Pairs pairs = few.align(one, other);
    expectCommon(pairs, one, other);
    EXPECT_LT(pairs.size(), Aligner().align(one, other).size());
    // What both begin or end with costs nothing.
    EXPECT_EQ(few.align({1, 2, 3}, {1, 2, 3}).size(), 3U);
}

TEST(Alignment, numbersTextsInTheirOrder) {
    const NumberedTexts numbers = numberTexts({u"丙", u"甲", u"丙"}, {u"乙", u"甲"});
    EXPECT_EQ(numbers.one, (std::vector<int>{0, 2, 0}));
    EXPECT_EQ(numbers.other, (std::vector<int>{1, 2}));
    EXPECT_TRUE(numberTexts({}, {}).one.empty());
}

} // namespace nianbao::test
