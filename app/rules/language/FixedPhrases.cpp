// L10: a fixed phrase one character off. With one character off, one of a phrase's halves is whole, so the
// halves are looked for, and what stands beside one is compared with the other.

#include "language/LanguageFacts.h"

#include "language/LanguageWords.h"

#include <QHash>

#include <algorithm>
#include <bitset>
#include <optional>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longPhrase = 12; ///< of which the outermost character tells as well

/// What stands in place of a half, when it is one character off it.
struct Slip {
    qsizetype length = 0; ///< of what stands there
    qsizetype same = 0;   ///< characters from the other half on that are right
    QChar right;          ///< the character that should stand there; null when one is too many
    QChar wrong;          ///< the one that does; null when one is missing
};

/// The slip between a half and the text that begins with what stands for it; both may be read backwards.
template<typename HalfAt, typename TextAt>
std::optional<Slip> slipOf(qsizetype size, HalfAt half, qsizetype available, TextAt text, bool tellsOuter) {
    qsizetype same = 0;
    while (same < size && same < available && half(same) == text(same))
        ++same;
    if (same == size)
        return std::nullopt;
    const auto matches = [&](qsizetype halfFrom, qsizetype textFrom) {
        const qsizetype left = size - halfFrom;
        if (textFrom + left > available)
            return false;
        for (qsizetype i = 0; i < left; ++i) {
            if (half(halfFrom + i) != text(textFrom + i))
                return false;
        }
        return true;
    };
    // At its outer end the sentence may go elsewhere: 召开的二十届三中全会 is no slip for 党的….
    const bool outermost = same + 1 == size;
    if (same < available && matches(same + 1, same + 1) && (!outermost || tellsOuter))
        return Slip{size, same, half(same), text(same)};
    if (matches(same, same + 1))
        return Slip{size + 1, same, {}, text(same)};
    if (!outermost && matches(same + 1, same))
        return Slip{size - 1, same, half(same), {}};
    return std::nullopt;
}

/// Which halves begin with a pair of characters.
struct HalfIndex {
    struct Half {
        size_t phrase = 0;
        bool first = true;
    };
    std::bitset<0x10000> beginnings;
    QHash<quint32, std::vector<Half>> halves;

    HalfIndex() {
        const auto& phrases = languageWords().phrases;
        for (size_t i = 0; i < phrases.size(); ++i) {
            add(phrases[i].words, {i, true});
            add(QStringView(phrases[i].words).sliced(phrases[i].half), {i, false});
        }
    }
    static quint32 key(QStringView text) {
        return static_cast<quint32>(text[0].unicode()) << 16 | text[1].unicode();
    }

private:
    void add(QStringView words, Half half) {
        beginnings.set(words[0].unicode());
        halves[key(words)].push_back(half);
    }
};

class PhraseFinder {
public:
    explicit PhraseFinder(const LanguageText& text) : m_text(text), m_view(text.text) {}

    std::vector<TextMark> find() {
        static const HalfIndex index;
        for (qsizetype at = 0; at + 1 < m_view.size(); ++at) {
            if (!index.beginnings[m_view[at].unicode()])
                continue;
            const auto found = index.halves.constFind(HalfIndex::key(m_view.sliced(at)));
            if (found == index.halves.constEnd())
                continue;
            for (const HalfIndex::Half& half : *found)
                compare(languageWords().phrases[half.phrase], half.first, at);
        }
        return std::move(m_marks);
    }

private:
    void compare(const FixedPhrase& phrase, bool first, qsizetype at) {
        const QStringView words = phrase.words;
        const QStringView whole = first ? words.first(phrase.half) : words.sliced(phrase.half);
        if (!m_view.sliced(at).startsWith(whole))
            return;
        const QStringView other = first ? words.sliced(phrase.half) : words.first(phrase.half);
        const qsizetype after = at + whole.size();
        const qsizetype size = other.size();
        const bool isLong = words.size() >= longPhrase;
        const auto slip = first ? slipOf(
                                      size, [other](qsizetype i) { return other[i]; }, m_view.size() - after,
                                      [this, after](qsizetype i) { return m_view[after + i]; }, isLong)
                                : slipOf(
                                      size, [other](qsizetype i) { return other[other.size() - 1 - i]; }, at,
                                      [this, at](qsizetype i) { return m_view[at - 1 - i]; }, isLong);
        if (!slip)
            return;
        const qsizetype start = first ? at : at - slip->length;
        const qsizetype length = whole.size() + slip->length;
        const bool missing = slip->wrong.isNull();
        const qsizetype place = first ? after + slip->same : at - slip->same - (missing ? 0 : 1);
        if (isSlip(*slip) && !isRight(place, missing))
            mark(phrase, start, length);
    }
    /// Marks, numerals and particles are left out, put in or changed without a slip.
    static bool isSlip(const Slip& slip) {
        static constexpr QStringView numerals = u"〇零一二三四五六七八九十";
        const QString& particles = languageWords().phraseParticles;
        const auto plain = [](QChar c) { return c.isNull() || (isHan(c) && !numerals.contains(c)); };
        if (!plain(slip.right) || !plain(slip.wrong))
            return false;
        const auto isParticle = [&particles](QChar c) { return c.isNull() || particles.contains(c); };
        return !isParticle(slip.right) || !isParticle(slip.wrong);
    }
    /// Whether another phrase, or a variant of this one, holds the place of the slip.
    [[nodiscard]] bool isRight(qsizetype place, bool missing) const {
        const auto covers = [this, place, missing](const QString& words) {
            const qsizetype from = std::max<qsizetype>(0, place - words.size() + 1);
            const qsizetype to = std::min(m_view.size(), place + words.size());
            const QStringView around = m_view.sliced(from, to - from);
            const qsizetype found = around.indexOf(words);
            return found >= 0 && !(missing && from + found == place);
        };
        const LanguageWords& words = languageWords();
        return std::any_of(words.phraseVariants.begin(), words.phraseVariants.end(), covers) ||
               std::any_of(words.phrases.begin(), words.phrases.end(),
                           [&covers](const FixedPhrase& phrase) { return covers(phrase.words); });
    }
    void mark(const FixedPhrase& phrase, qsizetype start, qsizetype length) {
        // A longer phrase tells more than a shorter one within it.
        if (!m_marks.empty() && start < m_marks.back().start + m_marks.back().length) {
            if (phrase.words.size() > m_marks.back().expected.size())
                m_marks.back() = markOf(phrase, start, length);
            return;
        }
        m_marks.push_back(markOf(phrase, start, length));
    }
    [[nodiscard]] TextMark markOf(const FixedPhrase& phrase, qsizetype start, qsizetype length) const {
        TextMark mark{Severity::Warning, {}, static_cast<int>(start), static_cast<int>(length), phrase.words};
        mark.arguments = {m_text.text.mid(start, length), phrase.words};
        mark.changes = {{static_cast<int>(start), static_cast<int>(length), phrase.words}};
        return mark;
    }

    const LanguageText& m_text;
    QStringView m_view;
    std::vector<TextMark> m_marks;
};

} // namespace

std::vector<TextMark> findMisspeltPhrases(const LanguageText& text) {
    return PhraseFinder(text).find();
}

} // namespace nianbao
