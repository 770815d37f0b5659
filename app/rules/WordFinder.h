#pragma once

#include <QHash>
#include <QStringList>
#include <QStringView>

#include <bitset>
#include <vector>

namespace nianbao {

/// Finds many words in one pass over a text.
class WordFinder {
public:
    struct Word {
        QString text;
        int value = 0;
    };

    WordFinder() = default;
    explicit WordFinder(const QStringList& words, int value = 0) {
        for (const QString& word : words)
            add(word, value);
    }
    void add(const QString& word, int value);

    /// The longest word that stands at a place; null when none does.
    [[nodiscard]] const Word* longestAt(QStringView text, qsizetype at) const {
        return at < text.size() && m_first[filterOf(text[at])] ? longestFrom(text, at) : nullptr;
    }
    /// Its length; 0 when there is none.
    [[nodiscard]] qsizetype lengthAt(QStringView text, qsizetype at) const {
        const Word* word = longestAt(text, at);
        return word ? word->text.size() : 0;
    }
    [[nodiscard]] bool isIn(QStringView text) const {
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (lengthAt(text, at) > 0)
                return true;
        }
        return false;
    }
    /// The values of all words at a place, each as the bit 1 << value.
    [[nodiscard]] quint32 valuesAt(QStringView text, qsizetype at) const {
        return m_first[filterOf(text[at])] ? allAt(text, at) : 0;
    }

private:
    [[nodiscard]] const Word* longestFrom(QStringView text, qsizetype at) const;
    [[nodiscard]] quint32 allAt(QStringView text, qsizetype at) const;

    /// Small, so that the filters of all vocabularies stay in the processor's cache; few characters share a
    /// bit.
    static constexpr size_t filterSize = 0x1000;
    [[nodiscard]] static size_t filterOf(QChar c) { return c.unicode() % filterSize; }

    std::bitset<filterSize> m_first;            ///< where words may begin
    QHash<char16_t, std::vector<Word>> m_words; ///< by first character, longest first
};

} // namespace nianbao
