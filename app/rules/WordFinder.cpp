#include "WordFinder.h"

#include <algorithm>

namespace nianbao {

void WordFinder::add(const QString& word, int value) {
    if (word.isEmpty())
        qFatal("an empty word would be found everywhere");
    m_first.set(word.front().unicode());
    auto& words = m_words[word.front().unicode()];
    words.push_back({word, value});
    std::stable_sort(words.begin(), words.end(),
                     [](const Word& one, const Word& other) { return one.text.size() > other.text.size(); });
}

const WordFinder::Word* WordFinder::longestFrom(QStringView text, qsizetype at) const {
    const auto found = m_words.constFind(text[at].unicode());
    if (found == m_words.constEnd())
        return nullptr;
    const QStringView rest = text.sliced(at);
    for (const Word& word : *found) {
        if (rest.startsWith(word.text))
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
        if (rest.startsWith(word.text))
            values |= 1U << word.value;
    }
    return values;
}

} // namespace nianbao
