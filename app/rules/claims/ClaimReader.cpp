#include "claims/ClaimReader.h"

#include "claims/ClaimSums.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Unit = ClaimToken::Unit;

constexpr QStringView sentenceEnds = u"。！？!?\n";
constexpr QStringView clauseEnds = u"。！？!?\n，,；;：:（）()";

bool isNumber(const ClaimToken& token) {
    return token.kind == ClaimToken::Kind::Number;
}

/// 未发生一起…, 没有一件…
bool saysNotOne(Tokens before, const ClaimToken& number) {
    if (number.number != Decimal(1) || before.empty())
        return false;
    const bool verb = before.back().is(Meaning::Kind::Action);
    const size_t none = before.size() - (verb ? 2 : 1);
    return none < before.size() && before[none].is(Meaning::Kind::None);
}

/// Where reviews or lawsuits about disclosure are told as a part of all of them: 复议31件，其中涉信息公开2件;
/// -1.
int disclosurePartOf(Tokens sentence) {
    const ClaimToken* ofWhich = nullptr;
    for (size_t i = 0; i < sentence.size(); ++i) {
        if (sentence[i].isMark(u"，,；;"))
            ofWhich = nullptr;
        else if (sentence[i].is(Meaning::Kind::OfWhich))
            ofWhich = &sentence[i];
        else if (ofWhich && i > 0 && sentence[i].text.contains(u"信息公开"_s) &&
                 sentence[i - 1].text.endsWith(u'涉'))
            return ofWhich->start;
        else if (ofWhich && sentence[i].text == u"涉及"_s && i + 1 < sentence.size() &&
                 sentence[i + 1].text.contains(u"信息公开"_s))
            return ofWhich->start;
    }
    return -1;
}

} // namespace

bool isWholeRow(const QString& figure) {
    return figure == "received"_L1 || figure == "accepted"_L1 || figure == "handled"_L1 ||
           figure == "answered"_L1 || figure == "concluded"_L1;
}

bool isResult(const QString& figure) {
    static const QStringList groups = {u"granted"_s,     u"partlyGranted"_s, u"refused"_s,
                                       u"unavailable"_s, u"notProcessed"_s,  u"otherHandling"_s};
    return groups.contains(figure.section(u'.', 0, 0).section(u'&', 0, 0));
}

void placeClaim(Claim& claim, const ClaimToken& token) {
    claim.start = token.start;
    claim.length = token.length;
}

bool speaksOfDisclosure(Tokens tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [](const ClaimToken& token) {
        const Meaning* thing = token.meaning(Meaning::Kind::Thing);
        return (thing && thing->id == "application"_L1) ||
               (token.text.size() > 2 &&
                (token.text.contains(u"信息公开"_s) || token.text.contains(u"政务公开"_s) ||
                 token.text.contains(u"依申请"_s)));
    });
}

ClaimReader::ClaimReader(const QString& text, const ClaimSource& source)
    : m_source(source), m_tokens(claimTokens(text)), m_scope(source) {
    if (source.topic == "requests"_L1)
        m_setting.thing = u"application"_s;
}

std::vector<Claim> ClaimReader::run() {
    const Tokens all(m_tokens);
    size_t from = 0;
    for (size_t i = 0; i <= all.size(); ++i) {
        if (i < all.size() && !all[i].isMark(sentenceEnds))
            continue;
        readSentence(all.subspan(from, i - from));
        from = i + 1;
    }
    dropContradicted();
    return std::move(m_claims);
}

void ClaimReader::startSentence(Tokens sentence) {
    m_scope.read(sentence);
    m_setting.year = 0;
    const bool speaks = speaksOfDisclosure(sentence);
    m_disclosureSaid = m_disclosureSaid || speaks || m_source.topic == "requests"_L1;
    // 行政执法工作无复议、诉讼 is not about disclosure, whatever was said before.
    m_ofEnforcement = std::any_of(sentence.begin(), sentence.end(), [](const ClaimToken& token) {
        return token.text.size() > 1 && token.text.contains(u"执法"_s);
    });
    m_setting.aboutDisclosure = speaks || (m_disclosureSaid && !m_ofEnforcement);
    // 共办理98件。其中，自然人…: of what the sentence before told, when it told of one row only.
    if (!sentence.front().is(Meaning::Kind::OfWhich) || m_rows.size() != 1) {
        m_setting.row = u"received"_s;
        m_whole.reset();
    }
    m_rows.clear();
    m_compare = m_channel = m_total = m_inBracket = m_attributes = m_publishing = false;
    m_disclosurePart = disclosurePartOf(sentence);
    m_frame.reset();
    m_ofChannels.reset();
    m_base.reset();
    m_open.reset();
    m_actions.clear();
    m_respectively.clear();
    m_shared.clear();
    m_first = m_run = m_claims.size();
}

void ClaimReader::readSentence(Tokens sentence) {
    if (sentence.empty())
        return;
    startSentence(sentence);
    size_t from = 0;
    for (size_t i = 0; i <= sentence.size(); ++i) {
        if (i < sentence.size() && !sentence[i].isMark(clauseEnds))
            continue;
        if (i > from)
            readClause(sentence.subspan(from, i - from));
        if (i < sentence.size()) {
            m_inBracket = sentence[i].isMark(u"（(");
            if (sentence[i].isMark(u"；;")) {
                m_channel = m_publishing = false;
                m_run = m_claims.size();
            }
        }
        from = i + 1;
    }
    addSums(m_claims, m_first);
}

void ClaimReader::readClause(Tokens clause) {
    const auto firstNumber = std::find_if(clause.begin(), clause.end(), isNumber);
    m_setting.year = m_scope.yearAt(clause.back());
    m_blocked = false;
    if (firstNumber == clause.end()) {
        readWords(clause);
        return;
    }
    if (saysNotOne(clause.first(static_cast<size_t>(firstNumber - clause.begin())), *firstNumber)) {
        if (!m_scope.isBlocked(clause.back()))
            std::ignore = readNone(clause);
        return;
    }
    size_t from = 0;
    for (size_t i = 0; i < clause.size(); ++i) {
        if (!isNumber(clause[i]))
            continue;
        size_t next = i + 1;
        while (next < clause.size() && !isNumber(clause[next]))
            ++next;
        // Between two numbers, and before 无…, a list mark says which words belong to which.
        const bool isLast = next == clause.size();
        size_t end = isLast ? next : i + 1;
        // 办理的643件申请共涉及1,900项
        if (!isLast && clause[i + 1].is(Meaning::Kind::Thing)) {
            const ClaimPhrase before = phraseOf(clause.subspan(from, i - from));
            if (!before.actions.isEmpty() && before.thing.isEmpty())
                end = i + 2;
        }
        for (size_t k = i + 1; k < next; ++k) {
            if (separates(clause[k]) && (!isLast || (k + 1 < next && clause[k + 1].is(Meaning::Kind::None))))
                end = k;
        }
        readNumber(clause.subspan(from, i - from), clause[i], clause.subspan(i + 1, end - i - 1));
        from = end;
        if (isLast && end < next && !m_scope.isBlocked(clause.back()))
            std::ignore = readNone(clause.subspan(end + 1)); // 行政处罚3件、无行政强制
    }
}

/// `before` and `after`: the words that may say what the number is of.
void ClaimReader::readNumber(Tokens before, const ClaimToken& number, Tokens after) {
    m_setting.year = m_scope.yearAt(number);
    ClaimPhrase phrase = phraseOf(before);
    const ClaimPhrase following = phraseOf(after);
    m_compare = m_compare || isOfLastYear(before);
    m_publishing = m_publishing || phrase.does("published"_L1);
    m_open.reset();
    const bool ofChannel = takeChannel(before, phrase, following);
    m_blocked = m_blocked || phrase.blocked;
    const bool skipped = phrase.skipped || following.skipped || following.blocked;
    if (m_blocked || skipped || m_scope.isBlocked(number) || !number.exact) {
        if (phrase.foreign || phrase.namesFigure())
            m_last.reset();
        if (phrase.skipped && !phrase.thing.isEmpty())
            m_setting.thing = phrase.thing;
        return;
    }
    // 败诉率为0 says that none was lost; of other rates only the rate is known.
    if ((phrase.rate && number.number != Decimal(0)) || takeShares(phrase, number) ||
        takeRespectively(before, phrase, number))
        return;
    if (phrase.share || (number.unit == Unit::Percent && following.share))
        readShare(before, number);
    else if (phrase.rise || phrase.fall)
        readChange(phrase, number);
    else if (!ofChannel && number.unit != Unit::Percent && number.unit != Unit::Foreign)
        readFigure(before, phrase, number, after);
}

/// Whether the number is of one way of asking. 通过网络、信函等途径收到98件 is of all of them.
bool ClaimReader::takeChannel(Tokens before, const ClaimPhrase& phrase, const ClaimPhrase& following) {
    bool pending = std::exchange(m_channel, false);
    if (phrase.does("carriedIn"_L1) || phrase.does("carriedForward"_L1) || phrase.does("concluded"_L1) ||
        phrase.does("answered"_L1) || !phrase.result.isEmpty() || isDispute(phrase.thing))
        pending = false;
    const bool ofNext = following.channel && !phrase.namesFigure();
    bool several = false;
    for (size_t i = 1; i + 1 < before.size(); ++i)
        several = several || (separates(before[i]) && before[i - 1].is(Meaning::Kind::Channel) &&
                              before[i + 1].is(Meaning::Kind::Channel));
    const bool ofAll = several && phrase.namesFigure() && !phrase.ofWhich;
    const bool ofChannel = pending || ofNext || (phrase.channel && !ofAll);
    if (ofChannel && phrase.namesFigure())
        m_ofChannels = figureOf(phrase, m_setting);
    return ofChannel;
}

/// 比上年, or what the report's year turned into one: 较2023年.
bool ClaimReader::isOfLastYear(Tokens tokens) const {
    return std::any_of(tokens.begin(), tokens.end(), [this](const ClaimToken& token) {
        return token.is(Meaning::Kind::Compare) ||
               (token.kind == ClaimToken::Kind::Year && token.compared && token.year == m_source.year - 1);
    });
}

/// 自然人、法人分别为3件、2件: the n-th number is of the n-th word.
bool ClaimReader::takeRespectively(Tokens before, const ClaimPhrase& phrase, const ClaimToken& number) {
    if (phrase.respectively) {
        const auto word = std::find_if(before.begin(), before.end(), [](const ClaimToken& token) {
            return token.is(Meaning::Kind::Respectively);
        });
        m_respectively = figuresOfList(before.first(static_cast<size_t>(word - before.begin())), m_setting);
        if (m_respectively.size() < 2) {
            m_respectively.clear();
            return true; // of what the numbers are is not known
        }
    } else if (m_respectively.empty() || phrase.namesFigure()) {
        m_respectively.clear();
        return false;
    }
    if (fitsUnit(m_respectively.front().thing, number.unit))
        addFigure(m_respectively.front(), number);
    m_respectively.erase(m_respectively.begin());
    return true;
}

/// 收到5件，均予以公开 is of all results only when nothing was carried over from one year to another.
void ClaimReader::dropContradicted() {
    const bool carried = std::any_of(m_claims.begin(), m_claims.end(), [](const Claim& claim) {
        return claim.kind == Claim::Kind::Figure && claim.year == 0 &&
               claim.figure.startsWith("carried"_L1) && claim.number != Decimal(0);
    });
    if (!carried)
        return;
    std::erase_if(m_claims, [this](const Claim& claim) {
        return claim.inWords && std::find(m_ifNoneCarried.begin(), m_ifNoneCarried.end(), claim.start) !=
                                    m_ifNoneCarried.end();
    });
}

std::vector<Claim> readClaims(const QString& text, const ClaimSource& source) {
    return ClaimReader(text, source).run();
}

} // namespace nianbao
