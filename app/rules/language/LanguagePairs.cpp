// L02: quotes and brackets pair, paragraph by paragraph.

#include "language/LanguageFacts.h"

#include <algorithm>
#include <optional>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView openers = u"“‘（《〈〔『「【";
constexpr QStringView closers = u"”’）》〉〕』」】";
constexpr qsizetype longestTurned = 40; ///< “…“ that is meant as a pair
constexpr int excerptLength = 12;
constexpr size_t mostLone = 64; ///< marks of a paragraph that are looked at, and levels of nesting

/// Index of the kind of an opener or closer, -1 for any other. Half-width brackets pair with the others.
qsizetype openerKind(QChar c) {
    return openers.indexOf(c == u'(' ? QChar(u'（') : c);
}
qsizetype closerKind(QChar c) {
    return closers.indexOf(c == u')' ? QChar(u'）') : c);
}

struct Lone {
    qsizetype at = 0;
    qsizetype kind = 0;
};

class PairFinder {
public:
    explicit PairFinder(const LanguageText& text)
        : m_text(text), m_partner(static_cast<size_t>(text.text.size()), -1) {}

    std::vector<TextMark> find() {
        std::vector<Lone> openBefore;
        for (size_t i = 0; i < m_text.paragraphs.size(); ++i) {
            pairUp(m_text.paragraphs[i]);
            closeAcross(openBefore);
            report(openBefore, m_previousEnd);
            std::erase_if(m_open, [&](const Lone& open) { return continuesBelow(open, i); });
            markTurned();
            markMixed();
            for (const Lone& close : m_close)
                markUnopened(close);
            openBefore = m_open;
            m_previousEnd = m_text.paragraphs[i].end;
        }
        report(openBefore, m_previousEnd);
        return std::move(m_marks);
    }

private:
    void pairUp(const LanguageText::Paragraph& paragraph) {
        m_open.clear();
        m_close.clear();
        for (qsizetype at = paragraph.start; at < paragraph.end; ++at) {
            const QChar c = m_text.text[at];
            if (isHan(c) || (c < u'‘' && c != u'(' && c != u')') || m_text.isInLink(at))
                continue;
            if (const qsizetype kind = openerKind(c); kind >= 0)
                m_open.push_back({at, kind});
            else if (const qsizetype closed = closerKind(c); closed >= 0)
                close(at, closed, paragraph);
        }
        m_open.insert(m_open.end(), m_lost.begin(), m_lost.end());
        m_lost.clear();
        std::sort(m_open.begin(), m_open.end(),
                  [](const Lone& one, const Lone& other) { return one.at < other.at; });
        // What is no text at all need not be told mark by mark.
        m_open.resize(std::min(m_open.size(), mostLone));
        m_close.resize(std::min(m_close.size(), mostLone));
    }
    void close(qsizetype at, qsizetype kind, const LanguageText::Paragraph& paragraph) {
        const auto deepest = m_open.rbegin() + static_cast<qsizetype>(std::min(m_open.size(), mostLone));
        const auto found =
            std::find_if(m_open.rbegin(), deepest, [kind](const Lone& open) { return open.kind == kind; });
        if (found == deepest) {
            if (!isListNumber(at, kind, paragraph) && !isApostrophe(at))
                m_close.push_back({at, kind});
            return;
        }
        m_partner[static_cast<size_t>(found->at)] = at;
        m_partner[static_cast<size_t>(at)] = found->at;
        // What was opened inside and not closed stays behind; what was closed is done with.
        m_lost.insert(m_lost.end(), found.base(), m_open.end());
        m_open.erase(std::prev(found.base()), m_open.end());
    }
    /// 1）, a) and （一）'s kin at the beginning of an item.
    [[nodiscard]] bool isListNumber(qsizetype at, qsizetype kind,
                                    const LanguageText::Paragraph& paragraph) const {
        if (closers[kind] != u'）')
            return false;
        static constexpr QStringView numerals = u"一二三四五六七八九十";
        qsizetype start = at;
        while (start > paragraph.start && at - start < 3 &&
               (isAsciiDigit(m_text.at(start - 1)) || isAsciiLetter(m_text.at(start - 1)) ||
                isFullWidthDigit(m_text.at(start - 1)) || numerals.contains(m_text.at(start - 1))))
            --start;
        return start < at && isBoundary(m_text.text, start);
    }
    [[nodiscard]] bool isApostrophe(qsizetype at) const {
        const auto isWord = [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c); };
        return m_text.at(at) == u'’' && (isWord(m_text.at(at - 1)) || isWord(m_text.at(at + 1)));
    }
    /// A quotation of several paragraphs opens in each of them; only the last is closed.
    [[nodiscard]] bool continuesBelow(const Lone& open, size_t paragraph) const {
        const auto opening = [this](size_t index) {
            const auto& p = m_text.paragraphs[index];
            qsizetype at = p.start;
            while (at < p.end && m_text.text[at].isSpace())
                ++at;
            return at;
        };
        return paragraph + 1 < m_text.paragraphs.size() && open.at == opening(paragraph) &&
               m_text.at(opening(paragraph + 1)) == m_text.at(open.at);
    }
    /// A bracket may be closed in the next line where a file breaks its lines anywhere.
    void closeAcross(std::vector<Lone>& openBefore) {
        std::erase_if(openBefore, [this](const Lone& open) {
            const auto closed = std::find_if(m_close.begin(), m_close.end(),
                                             [&open](const Lone& close) { return close.kind == open.kind; });
            if (closed == m_close.end())
                return false;
            m_close.erase(closed);
            return true;
        });
    }
    /// ”…“, and “…“ where the second was meant to close.
    void markTurned() {
        for (size_t i = 0; i < m_open.size(); ++i) {
            const Lone open = m_open[i];
            const auto before = std::find_if(m_close.begin(), m_close.end(), [&open](const Lone& close) {
                return close.kind == open.kind && close.at < open.at;
            });
            if (before != m_close.end()) {
                markPair(before->at, open.at, open.kind);
                m_close.erase(before);
                erasePair(i, i);
                --i;
            } else if (i + 1 < m_open.size() && m_open[i + 1].kind == open.kind &&
                       isPhrase(open.at, m_open[i + 1].at)) {
                markPair(open.at, m_open[i + 1].at, open.kind);
                erasePair(i, i + 1);
                --i;
            }
        }
        for (size_t i = 0; i + 1 < m_close.size(); ++i) {
            if (m_close[i].kind != m_close[i + 1].kind || !isPhrase(m_close[i].at, m_close[i + 1].at))
                continue;
            markPair(m_close[i].at, m_close[i + 1].at, m_close[i].kind);
            m_close.erase(m_close.begin() + static_cast<qsizetype>(i),
                          m_close.begin() + static_cast<qsizetype>(i) + 2);
            --i;
        }
    }
    /// ‘…”: opened and closed by marks of two kinds.
    void markMixed() {
        std::erase_if(m_open, [this](const Lone& open) {
            const auto after = std::find_if(m_close.begin(), m_close.end(), [this, &open](const Lone& close) {
                return close.at > open.at && isPhrase(open.at, close.at);
            });
            if (after == m_close.end())
                return false;
            markPair(open.at, after->at, open.kind);
            m_close.erase(after);
            return true;
        });
    }
    void erasePair(size_t first, size_t last) {
        m_open.erase(m_open.begin() + static_cast<qsizetype>(first),
                     m_open.begin() + static_cast<qsizetype>(last) + 1);
    }
    [[nodiscard]] bool isPhrase(qsizetype from, qsizetype to) const {
        const QStringView between = QStringView(m_text.text).sliced(from + 1, to - from - 1);
        return !between.isEmpty() && between.size() <= longestTurned &&
               std::none_of(between.begin(), between.end(),
                            [](QChar c) { return endsSentence(c) || QStringView(u"，；").contains(c); });
    }
    void markPair(qsizetype from, qsizetype to, qsizetype kind) {
        TextMark mark{Severity::Warning, u"turned"_s, static_cast<int>(from),
                      static_cast<int>(to - from + 1)};
        const QString words = m_text.text.mid(from, to - from + 1);
        mark.expected = openers[kind] + words.mid(1, words.size() - 2) + closers[kind];
        mark.arguments = {words, mark.expected};
        mark.changes = {{static_cast<int>(from), 1, QString(openers[kind])},
                        {static_cast<int>(to), 1, QString(closers[kind])}};
        m_marks.push_back(std::move(mark));
    }
    void report(const std::vector<Lone>& open, qsizetype end) {
        for (const Lone& lone : open)
            markUnclosed(lone, end);
    }
    void markUnclosed(const Lone& open, qsizetype end) {
        TextMark mark{Severity::Warning, u"unclosed"_s, static_cast<int>(open.at), 1};
        mark.expected = closers[open.kind];
        const qsizetype shown = std::min<qsizetype>(end - open.at, excerptLength);
        mark.arguments = {m_text.text.mid(open.at, shown), mark.expected};
        if (const auto straight = straightQuote(open, end))
            mark.changes = {{static_cast<int>(*straight), 1, mark.expected}};
        else
            mark.changes = {{static_cast<int>(closingPlace(open, end)), 0, mark.expected}};
        m_marks.push_back(std::move(mark));
    }
    /// “…" : the quote that was typed instead.
    [[nodiscard]] std::optional<qsizetype> straightQuote(const Lone& open, qsizetype end) const {
        const QStringView rest = QStringView(m_text.text).sliced(open.at, end - open.at);
        if (openers[open.kind] != u'“' || rest.count(u'"') != 1)
            return std::nullopt;
        return open.at + rest.indexOf(u'"');
    }
    /// Before the first mark that the words within would hardly hold, or where what encloses them ends.
    [[nodiscard]] qsizetype closingPlace(const Lone& open, qsizetype end) const {
        const bool round = QStringView(u"（【「").contains(openers[open.kind]);
        const QStringView stops = round ? QStringView(u"。；！？") : QStringView(u"，。；：！？、（");
        for (qsizetype at = open.at + 1; at < end; ++at) {
            const qsizetype partner = m_partner[static_cast<size_t>(at)];
            if (stops.contains(m_text.text[at]) || (partner >= 0 && partner < open.at) ||
                openerKind(m_text.text[at]) == open.kind)
                return std::max(at, open.at + 1);
            if (partner > at)
                at = partner;
        }
        return end;
    }
    void markUnopened(const Lone& close) {
        TextMark mark{Severity::Warning, u"unopened"_s, static_cast<int>(close.at), 1};
        const qsizetype shown = std::min<qsizetype>(close.at + 1, excerptLength);
        mark.arguments = {m_text.text.mid(close.at + 1 - shown, shown), QString(openers[close.kind])};
        m_marks.push_back(std::move(mark));
    }

    const LanguageText& m_text;
    std::vector<qsizetype> m_partner; ///< of each character that pairs, -1 for the others
    std::vector<Lone> m_open;         ///< in the paragraph, not closed
    std::vector<Lone> m_lost;         ///< inside a pair that was closed
    std::vector<Lone> m_close;        ///< in the paragraph, not opened
    qsizetype m_previousEnd = 0;
    std::vector<TextMark> m_marks;
};

} // namespace

std::vector<TextMark> findUnpaired(const LanguageText& text) {
    return PairFinder(text).find();
}

} // namespace nianbao
