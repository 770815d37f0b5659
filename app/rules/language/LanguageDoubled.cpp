// L04: words, marks and paragraphs that stand twice.

#include "language/LanguageFacts.h"
#include "language/LanguageWords.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestRepeat = 4; ///< 研究研究 is a way of speaking, 信息公开信息公开 is not
constexpr qsizetype longestRepeat = 16;
/// The stops that a sentence can have one of, the weightier first.
constexpr QStringView stops = u"。；：，、";

bool isStop(QChar c) {
    return stops.contains(c);
}

class DoubledFinder {
public:
    explicit DoubledFinder(const LanguageText& text) : m_view(text.text) {}

    std::vector<TextMark> find() {
        for (qsizetype at = 0; at < m_view.size(); ++at) {
            const QChar c = m_view[at];
            qsizetype length = 0;
            if (isHan(c) || isAsciiDigit(c))
                length = std::max(wordAt(at), repeatAt(at));
            else if (isStop(c))
                length = stopsAt(at);
            if (length > 0)
                at += length - 1;
        }
        return std::move(m_marks);
    }

private:
    void mark(const QString& variant, qsizetype at, qsizetype length, const QString& once) {
        TextMark mark{Severity::Warning, variant, static_cast<int>(at), static_cast<int>(length), once};
        mark.changes = {{static_cast<int>(at), static_cast<int>(length), once}};
        m_marks.push_back(std::move(mark));
    }
    /// 。。 and ，。: one stop is enough, the weightiest.
    qsizetype stopsAt(qsizetype at) {
        qsizetype end = at;
        qsizetype weightiest = stops.size();
        while (end < m_view.size() && isStop(m_view[end]))
            weightiest = std::min(weightiest, stops.indexOf(m_view[end++]));
        if (end - at > 1)
            mark(u"stop"_s, at, end - at, QString(stops[weightiest]));
        return end - at;
    }
    qsizetype wordAt(qsizetype at) {
        const qsizetype length = languageWords().doubled.lengthAt(m_view, at);
        if (length == 0 || isRight(at, length))
            return 0;
        qsizetype end = at + length;
        const qsizetype word = length / 2;
        // 的的的 is one slip.
        while (m_view.sliced(end).startsWith(m_view.sliced(at, word)))
            end += word;
        mark(u"word"_s, at, end - at, m_view.sliced(at, word).toString());
        return end - at;
    }
    /// 目的的 and the like around the place.
    [[nodiscard]] bool isRight(qsizetype at, qsizetype length) const {
        const QStringList& right = languageWords().doubledRight;
        return std::any_of(right.begin(), right.end(), [this, at, length](const QString& word) {
            const qsizetype from = std::max<qsizetype>(0, at - word.size() + 1);
            const qsizetype to = std::min(m_view.size(), at + length + word.size() - 1);
            return m_view.sliced(from, to - from).contains(word);
        });
    }
    /// The same four or more characters twice in a row.
    qsizetype repeatAt(qsizetype at) {
        const qsizetype most = std::min(longestRepeat, (m_view.size() - at) / 2);
        for (qsizetype length = shortestRepeat; length <= most; ++length) {
            if (m_view[at] != m_view[at + length] || m_view[at + 1] != m_view[at + length + 1] ||
                m_view.sliced(at, length) != m_view.sliced(at + length, length))
                continue;
            const QStringView words = m_view.sliced(at, length);
            const auto plain = [](QChar c) { return isHan(c) || isAsciiDigit(c); };
            if (!std::all_of(words.begin(), words.end(), plain) ||
                std::none_of(words.begin(), words.end(), isHan) ||
                std::all_of(words.begin(), words.end(), [&words](QChar c) { return c == words.front(); }))
                return 0;
            mark(u"word"_s, at, 2 * length, words.toString());
            return 2 * length;
        }
        return 0;
    }

    QStringView m_view;
    std::vector<TextMark> m_marks;
};

} // namespace

std::vector<TextMark> findDoubled(const LanguageText& text) {
    return DoubledFinder(text).find();
}

std::vector<PlacedParagraph> findParagraphs(const LanguageText& text) {
    std::vector<PlacedParagraph> found;
    for (const LanguageText::Paragraph& paragraph : text.paragraphs) {
        const QStringView words =
            QStringView(text.text).sliced(paragraph.start, paragraph.end - paragraph.start).trimmed();
        found.push_back({static_cast<int>(words.utf16() - QStringView(text.text).utf16()),
                         static_cast<int>(words.size()), qHash(words)});
    }
    return found;
}

} // namespace nianbao
