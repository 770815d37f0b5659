// Rule S07: a counter whose number is missing. A chain of known words must lead from 共 or from a verb to
// the counter, and a stop must follow it; anything that is not known ends the chain in silence.

#include "Characters.h"
#include "claims/ClaimTokens.h"
#include "structure/TextFacts.h"

#include <algorithm>
#include <span>
#include <utility>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

bool isStop(QStringView text, qsizetype at) {
    static const QString stops = u"，。；、：？！（）,.;:?!()\n”"_s;
    return at >= text.size() || stops.contains(text[at]);
}

class ChainReader {
public:
    ChainReader(QStringView text, qsizetype start, bool afterStarter)
        : m_text(text), m_at(start), m_afterStarter(afterStarter) {}

    /// Reads on to a counter; false when the words end in something else.
    bool read() {
        for (;;) {
            skipSpaces();
            if (atCounter())
                return true;
            if (!step())
                return false;
        }
    }

    [[nodiscard]] qsizetype end() const { return m_at + m_counter.size(); }
    [[nodiscard]] bool hasVerb() const { return m_verb; }

    /// Whether a chain that no 共 opens can be read in one way only: 公开条 has lost a number, 答复件 and
    /// 申请件 are nouns.
    [[nodiscard]] bool isPlain(QStringView verb) const {
        if (m_gap)
            return true;
        const Statements& words = statements();
        if (m_object.isEmpty())
            return words.bareCounters.contains(m_counter.toString());
        const bool compound = std::any_of(words.compoundObjects.begin(), words.compoundObjects.end(),
                                          [this](const QString& word) { return m_object.endsWith(word); });
        return m_counter != u"件" || !compound || words.receivingVerbs.contains(verb.toString());
    }

private:
    void skipSpaces() {
        m_gap = false;
        while (m_at < m_text.size() && m_text[m_at].isSpace() && m_text[m_at] != u'\n') {
            ++m_at;
            m_gap = true;
        }
    }
    bool atCounter() {
        const qsizetype length = statements().counters.lengthAt(m_text, m_at);
        if (length == 0)
            return false;
        // 共收到件申请: after 共 the thing counted may follow as well as a stop.
        const bool ends =
            isStop(m_text, m_at + length) || (m_afterStarter && m_object.isEmpty() &&
                                              statements().objects.lengthAt(m_text, m_at + length) > 0);
        if (!ends)
            return false;
        m_counter = m_text.sliced(m_at, length);
        return true;
    }
    bool step() {
        const Statements& words = statements();
        const qsizetype object = words.objects.lengthAt(m_text, m_at);
        const qsizetype verb = words.verbs.lengthAt(m_text, m_at);
        const qsizetype starterVerb = m_afterStarter ? words.starterVerbs.lengthAt(m_text, m_at) : 0;
        if (object > 0 && object >= verb) {
            m_object = m_text.sliced(m_at, object);
            m_verb = m_verb || verb == object;
            m_at += object;
            return true;
        }
        if (verb > 0 || starterVerb > 0) {
            m_verb = true;
            m_at += std::max(verb, starterVerb);
            return true;
        }
        const qsizetype filler = words.fillers.lengthAt(m_text, m_at);
        m_at += filler;
        return filler > 0;
    }

    QStringView m_text;
    qsizetype m_at;
    bool m_afterStarter;
    bool m_verb = false;
    bool m_gap = false;
    QStringView m_object;
    QStringView m_counter;
};

bool isPartOfWord(QStringView text, qsizetype at, const QString& before) {
    return at > 0 && before.contains(text[at - 1]);
}

/// Whether a word names a figure of the tables, so that a counter behind it counts. 申请件 is a noun.
bool namesFigure(const ClaimToken& token) {
    using Kind = Meaning::Kind;
    if (const Meaning* thing = token.meaning(Kind::Thing))
        return thing->id != "application"_L1;
    return token.is(Kind::Result) || token.is(Kind::Applicant) || token.is(Kind::Outcome) ||
           token.is(Kind::Action);
}

bool isChange(const ClaimToken& token) {
    return token.is(Meaning::Kind::Rise) || token.is(Meaning::Kind::Fall);
}

bool isCount(const ClaimToken& token) {
    return token.kind == ClaimToken::Kind::Number && token.unit == ClaimToken::Unit::Count;
}

/// 收到5件，办结件: the words before a counter name a figure, and the sentence counts, or says that something
/// was done. The start of the word; -1 when nothing is lost. 办结件 alone is a noun.
qsizetype lostFigure(QStringView sentence, const std::vector<ClaimToken>& tokens, qsizetype counter) {
    const auto next = std::find_if(tokens.begin(), tokens.end(), [counter](const ClaimToken& token) {
        return token.start + token.length > counter;
    });
    const std::span before(tokens.begin(), next);
    if (before.empty() || !(namesFigure(before.back()) || isChange(before.back())) ||
        before.back().start + before.back().length != counter ||
        isPartOfWord(sentence, before.back().start, statements().nounBefore))
        return -1;
    size_t first = before.size() - 1;
    while (first > 0 && before[first - 1].kind != ClaimToken::Kind::Mark)
        --first;
    const std::span clause = before.subspan(first, before.size() - 1 - first);
    const auto has = [](std::span<const ClaimToken> some, Meaning::Kind kind) {
        return std::any_of(some.begin(), some.end(),
                           [kind](const ClaimToken& token) { return token.is(kind); });
    };
    // 比上年增加件; elsewhere 多件 are many
    if (isChange(before.back()))
        return has(clause, Meaning::Kind::Compare) ? before.back().start : -1;
    // 上年结转件。 is no noun: nothing else stands in the sentence.
    const bool alone = before.size() == 1 && tokens.size() <= 2;
    const bool counts = alone || std::any_of(tokens.begin(), tokens.end(), isCount);
    const bool acts = has(clause, Meaning::Kind::Action);
    const bool isVerb = before.back().is(Meaning::Kind::Action);
    return (counts && (clause.empty() || acts || !isVerb)) || (acts && !isVerb) ? before.back().start : -1;
}

/// Whether a counter has no word before it that it could belong to: a clause or a list goes on with it, or 的
/// or 文件 stands before it. 件件 and 的件数 are words.
bool isBareCounter(QStringView text, qsizetype at) {
    static constexpr QStringView wholes[] = {u"全部", u"均", u"都", u"已"};
    if (!QStringView(u"件宗").contains(text[at]))
        return false;
    const QStringView rest = text.sliced(at + 1);
    const bool ends = isStop(text, at + 1);
    const QChar before = text[at - 1];
    if (before == u'的' || text.first(at).endsWith(u"文件"))
        return ends;
    if (before == u'、')
        return ends && at > 1 && text[at - 2] == text[at]; // 9件、件、3件
    return QStringView(u"，。；：\n").contains(before) &&
           (ends || std::any_of(std::begin(wholes), std::end(wholes),
                                [rest](QStringView word) { return rest.startsWith(word); }));
}

/// Adds what no chain of words from a verb leads to.
void findLostFigures(QStringView text, std::vector<TextMark>& marks) {
    static const QString numbers =
        u"〇零一二两三四五六七八九十百千万亿几数余第每整逐0123456789０１２３４５６７８９"_s;
    qsizetype read = -1; // the start of the sentence whose tokens these are
    std::vector<ClaimToken> tokens;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const qsizetype length = claimWords().countCounters.lengthAt(text, at);
        const bool bare = length == 1 && isBareCounter(text, at);
        if (length == 0 || (!bare && !isStop(text, at + length)) || numbers.contains(text[at - 1]))
            continue;
        const qsizetype from = sentenceStart(text, at);
        const qsizetype to = sentenceEnd(text, at);
        const QStringView sentence = text.sliced(from, to - from);
        if (std::exchange(read, from) != from)
            tokens = claimTokens(sentence.toString());
        qsizetype start = lostFigure(sentence, tokens, at - from);
        if (start < 0 && bare && std::any_of(tokens.begin(), tokens.end(), isCount))
            start = at - from;
        if (start < 0)
            continue;
        const TextMark mark{Severity::Warning,
                            {},
                            static_cast<int>(from + start),
                            static_cast<int>(at + length - from - start)};
        const bool known = std::any_of(marks.begin(), marks.end(), [&mark](const TextMark& other) {
            return other.start < mark.start + mark.length && mark.start < other.start + other.length;
        });
        if (!known)
            marks.push_back(mark);
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const TextMark& one, const TextMark& other) { return one.start < other.start; });
}

} // namespace

std::vector<TextMark> findLostNumbers(QStringView text) {
    const Statements& words = statements();
    std::vector<TextMark> marks;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype starter = words.starters.lengthAt(text, at);
        const qsizetype verb = starter > 0 ? 0 : words.verbs.lengthAt(text, at);
        if (starter + verb == 0) {
            ++at;
            continue;
        }
        const bool afterStarter = starter > 0;
        const qsizetype next = at + starter + verb;
        // A chain from a verb begins behind it, one from 共 must find its verb.
        ChainReader chain(text, next, afterStarter);
        const QString& before = afterStarter ? words.starterBefore : words.nounBefore;
        if (isPartOfWord(text, at, before) || !chain.read() || (afterStarter && !chain.hasVerb()) ||
            (!afterStarter && !chain.isPlain(text.sliced(at, verb)))) {
            at = next;
            continue;
        }
        marks.push_back({afterStarter ? Severity::Error : Severity::Warning,
                         {},
                         static_cast<int>(at),
                         static_cast<int>(chain.end() - at)});
        at = chain.end();
    }
    findLostFigures(text, marks);
    return marks;
}

} // namespace nianbao
