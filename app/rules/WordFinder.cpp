#include "WordFinder.h"

#include <algorithm>
#include <cstring>

namespace nianbao {

namespace {

/// Asked of many words at nearly every place of a text, hence not QStringView::startsWith, which is a call.
bool startsWith(QStringView text, const QString& word) {
    // The first character is the bucket's; nearly always the second tells.
    return text.size() >= word.size() && (word.size() == 1 || text[1] == word[1]) &&
           std::memcmp(text.utf16(), word.utf16(), static_cast<size_t>(word.size()) * sizeof(char16_t)) == 0;
}

} // namespace

void WordFinder::add(const QString& word, int value) {
    if (word.isEmpty())
        qFatal("an empty word would be found everywhere");
    m_first.set(filterOf(word.front()));
    auto& words = m_words[word.front().unicode()];
    const auto shorter =
        std::upper_bound(words.begin(), words.end(), word.size(),
                         [](qsizetype length, const Word& other) { return length > other.text.size(); });
    words.insert(shorter, {word, value});
}

const WordFinder::Word* WordFinder::longestFrom(QStringView text, qsizetype at) const {
    const auto found = m_words.constFind(text[at].unicode());
    if (found == m_words.constEnd())
        return nullptr;
    const QStringView rest = text.sliced(at);
    for (const Word& word : *found) {
        if (startsWith(rest, word.text))
            return &word;
    }
    return nullptr;
}

quint32 WordFinder::allAt(QStringView text, qsizetype at) const {
    quint32 values = 0;
    const auto found = m_words.constFind(text[at].unicode());
    if (found == m_words.constEnd())
        return values;
    const QStringView rest = text.sliced(at);
    for (const Word& word : *found) {
        if (startsWith(rest, word.text))
            values |= 1U << word.value;
    }
    return values;
}

} // namespace nianbao
