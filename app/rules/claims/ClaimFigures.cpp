#include "claims/ClaimReader.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Kind = Meaning::Kind;

constexpr int nearWords = 4; ///< UTF-16 units

/// 个, 项 and the like count what a word behind them says, when there is one.
bool countsThings(Tokens after) {
    return after.empty() || after.front().kind != ClaimToken::Kind::Other || after.front().text == u"的"_s;
}

bool hasUnknownNoun(Tokens tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [](const ClaimToken& token) {
        return token.kind == ClaimToken::Kind::Other && token.text.size() > 1;
    });
}

/// 明确5个办理环节
bool namesActOnly(const ClaimPhrase& phrase) {
    return !phrase.actions.isEmpty() && phrase.thing.isEmpty() && phrase.result.isEmpty();
}

/// Nothing but 共, 为 and the like around the number.
bool isBare(Tokens before, Tokens after) {
    static const QStringList verbs = {u"计"_s, u"达"_s, u"是"_s, u"有"_s, u"仍"_s, u"仍为"_s};
    const auto saysNothing = [](const ClaimToken& token) {
        return token.is(Kind::Neutral) || token.is(Kind::Level) || token.is(Kind::Year) ||
               verbs.contains(token.text);
    };
    const auto isTotal = [](const ClaimToken& token) { return token.meaning(Kind::Neutral) != nullptr; };
    return std::all_of(after.begin(), after.end(), isTotal) &&
           std::all_of(before.begin(), before.end(), saysNothing);
}

bool saysTotal(Tokens tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [](const ClaimToken& token) {
        const Meaning* neutral = token.meaning(Kind::Neutral);
        return neutral && neutral->id == "total"_L1;
    });
}

/// 3件因表述不清经补正后再行办理: far behind the number, a word is of something else, unless what stands
/// between only says how: 3件已按规定答复.
bool isFarOff(const ClaimPhrase& following, Tokens after) {
    if (following.start < 0 || !following.result.isEmpty() || !following.outcome.isEmpty())
        return false;
    int distance = 0;
    for (const ClaimToken& token : after) {
        if (token.start >= following.start)
            break;
        if (!token.is(Kind::Filler) && !token.is(Kind::Neutral))
            distance += token.length;
    }
    const QStringView first = after.front().text;
    const bool saysHow = first.startsWith(u"已") || first.startsWith(u"均") || first.startsWith(u"按");
    return distance > nearWords && !following.does("carriedForward"_L1) &&
           !(saysHow && (following.does("answered"_L1) || following.does("concluded"_L1)));
}

/// What a number counts may follow it: 3件予以公开, 收到12件政府信息公开申请.
void takeAfter(ClaimPhrase& phrase, Tokens after) {
    const ClaimPhrase following = phraseOf(after);
    if (!phrase.namesFigure() && !phrase.foreign) {
        if (isFarOff(following, after))
            return;
        const QString thing = phrase.thing;
        const bool ofWhich = phrase.ofWhich;
        const bool each = phrase.each || following.each;
        phrase = following;
        phrase.each = each;
        // 1件因第三方意见未反馈结转至下年: the cause counts nothing
        if (following.does("carriedForward"_L1)) {
            phrase = {};
            phrase.actions = {u"carriedForward"_s};
        }
        phrase.ofWhich = ofWhich;
        if (phrase.thing.isEmpty())
            phrase.thing = thing;
        return;
    }
    phrase.foreign = phrase.foreign || (following.foreign && following.thing.isEmpty());
    if (phrase.thing.isEmpty())
        phrase.thing = following.thing;
    if (phrase.applicant.isEmpty() && phrase.result.isEmpty() && !following.thing.isEmpty())
        phrase.applicant = following.applicant;
    if (phrase.actions.isEmpty() && phrase.result.isEmpty() && phrase.outcome.isEmpty())
        phrase.actions = following.actions;
}

/// The table has 万元, what is said of processing fees 元.
Decimal inUnitOf(const QString& thing, const Decimal& number) {
    return thing == "fees"_L1 ? number.shifted(-4).value_or(number) : number;
}

} // namespace

void ClaimReader::readFigure(Tokens before, ClaimPhrase phrase, const ClaimToken& number, Tokens after) {
    const bool total = std::exchange(m_total, saysTotal(after));
    if (takeLastYears(before, phrase, number) ||
        ((total || saysTotal(before)) && takeTotal(before, phrase, number)))
        return;
    const bool namedBefore = phrase.namesFigure();
    m_attributes = m_attributes || (!before.empty() && before.back().text == u"主动公开"_s);
    takeAfter(phrase, after);
    // 其中2件为2023年结转
    if (!namedBefore && phrase.does("carriedForward"_L1) && saysLastYear(after))
        m_setting.year = -1;
    // 新增政策问答58条: an unknown noun, and what is counted is not what was spoken of before
    const bool ofUnknown = number.weak && phrase.thing.isEmpty() && hasUnknownNoun(before);
    const bool inherits = !phrase.namesFigure();
    inherit(phrase);
    m_setting.none = number.number == Decimal(0);
    std::vector<NamedFigure> figures = figuresAround(before, phrase, after);
    if (!figures.empty() && isUnclear(figures.front(), before, phrase, number)) {
        m_setting.thing = figures.front().thing;
        m_last.reset();
        return;
    }
    const bool fits = std::all_of(figures.begin(), figures.end(), [&number](const NamedFigure& figure) {
        return fitsUnit(figure.thing, number.unit) && figure.year <= 0;
    });
    const bool countsOther =
        ofUnknown ||
        (number.weak && (!countsThings(after) || (!namedBefore && !inherits && namesActOnly(phrase))));
    if (figures.empty() || !fits || countsOther) {
        m_setting.foreign = m_setting.foreign || phrase.foreign;
        m_last.reset();
        if (!phrase.foreign && number.unit == ClaimToken::Unit::Count && !countsOther)
            m_open = number;
        return;
    }
    tellFigures(figures, phrase, number);
    // 收到5件全部予以公开
    const ClaimPhrase following = phraseOf(after);
    if (namedBefore && following.each && !following.result.isEmpty() && m_last)
        readEach(following);
}

bool ClaimReader::isUnclear(const NamedFigure& figure, Tokens before, const ClaimPhrase& phrase,
                            const ClaimToken& number) const {
    return isOfOtherMatters(figure.thing, before, number) || isAttribute(before, figure, phrase) ||
           isPartInTime(before, phrase) || isLapsedToo(figure, phrase);
}

void ClaimReader::tellFigures(const std::vector<NamedFigure>& figures, const ClaimPhrase& phrase,
                              const ClaimToken& number) {
    for (const NamedFigure& figure : figures) {
        // 共收到6件，其中校外人员申请4件: what was received is told already
        if (isWholeTold(figure) || dropToldAgain(figure))
            continue;
        // 收到30件（含上年结转3件） tells what there was to do, not what came in this year.
        if (figure.id == "carriedIn"_L1 && phrase.ofWhich && m_last && m_last->figure == "received"_L1 &&
            m_last->year == 0 && !m_claims.empty() && m_claims.back().start == m_last->start)
            m_claims.back().figure = u"accepted"_s;
        addFigure(figure, number);
    }
    // 收到和办理3件，其中自然人…
    if (figures.size() > 1 && isWholeRow(figures.front().id))
        m_setting.row = figures.front().id;
    m_setting.foreign = false;
}

std::vector<NamedFigure> ClaimReader::figuresAround(Tokens before, const ClaimPhrase& phrase,
                                                    Tokens after) const {
    // 制发、废止均为0件 says it of each, and so does 收到和办理3件; 予以公开及部分公开42件 of both together.
    std::vector<NamedFigure> figures = figuresOfList(before, m_setting);
    if (figures.size() < 2) {
        figures.clear();
        if (const auto figure = figureNamed(phrase, before, after))
            figures.push_back(*figure);
    }
    // 受理办理3件
    if (figures.size() == 1 && phrase.does("both"_L1) && figures.front().id != "accepted"_L1) {
        figures.insert(figures.begin(), figures.front());
        figures.front().id = u"accepted"_s;
    }
    const bool areWholes = std::all_of(figures.begin(), figures.end(),
                                       [](const NamedFigure& figure) { return isWholeRow(figure.id); });
    if (figures.size() > 1 && !phrase.each && !areWholes)
        figures = {joined(figures)};
    return figures;
}

std::optional<NamedFigure> ClaimReader::figureNamed(const ClaimPhrase& phrase, Tokens before,
                                                    Tokens after) const {
    ClaimPhrase whole = phrase;
    // 受理政府信息公开1件
    if (whole.thing.isEmpty() && !before.empty() && before.back().text.endsWith(u"信息公开"_s) &&
        before.back().is(Kind::Filler) && (whole.does("received"_L1) || whole.does("accepted"_L1)))
        whole.thing = u"application"_s;
    // Behind what was received or answered, 公开3件 is a result.
    const bool ofApplications = m_setting.thing == "application"_L1 && (m_whole || m_frame || whole.ofWhich);
    if (whole.actions == QStringList{u"published"_s} && !before.empty() && before.back().text == u"公开"_s &&
        whole.thing.isEmpty() && !whole.foreign && ofApplications && !m_setting.foreign)
        return NamedFigure{u"application"_s, u"granted"_s, m_setting.year};
    // 复议、诉讼共698件，维持441件
    if (m_last && m_last->figure.contains(u'&') && isDispute(m_setting.thing) && whole.thing.isEmpty() &&
        !whole.outcome.isEmpty() && !whole.foreign) {
        QStringList parts = m_last->figure.split(u'&');
        for (QString& part : parts)
            part = part.section(u'.', 0, 0) + u'.' + whole.outcome;
        return NamedFigure{m_setting.thing, parts.join(u'&'), m_setting.year};
    }
    // 上年度尚未审结的1件 is told because of what came of it.
    if (m_setting.year == -1 && !whole.outcome.isEmpty() && !before.empty() && before.back().text == u"的"_s)
        return std::nullopt;
    // 行政诉讼92件，其中直接起诉34件，复议后起诉58件，败诉6件: of all 92
    if (!m_inBracket && !whole.ofWhich && m_setting.thing == "litigationAfterReconsideration"_L1 &&
        whole.thing.isEmpty() && !whole.outcome.isEmpty() && !whole.foreign && isTold(u"litigation"_s) &&
        isTold(u"litigationDirect"_s) && isTold(u"litigationAfterReconsideration"_s))
        return NamedFigure{u"litigation"_s, u"litigation."_s + whole.outcome, m_setting.year};
    // 行政事业性收费12万元，其中登记费3万元
    if (m_setting.thing == "fees"_L1 && whole.thing.isEmpty() && !isBare(before, after) &&
        !whole.does("charged"_L1))
        return std::nullopt;
    if (const auto figure = figureOf(whole, m_setting))
        return figure;
    return m_frame && isBare(before, after) && !whole.foreign ? m_frame : std::nullopt;
}

/// 行政复议31件，其中涉及政府信息公开2件: the first are of all matters.
bool ClaimReader::isOfOtherMatters(const QString& thing, Tokens before, const ClaimToken& number) const {
    return isDispute(thing) && number.start < m_disclosurePart && !speaksOfDisclosure(before);
}

bool ClaimReader::saysLastYear(Tokens tokens) const {
    return std::any_of(tokens.begin(), tokens.end(), [this](const ClaimToken& token) {
        const Meaning* year = token.meaning(Kind::Year);
        return (year && year->id == "-1"_L1) ||
               (token.kind == ClaimToken::Kind::Year && token.year == m_source.year - 1);
    });
}

/// 主动公开41件、依申请公开4件、不予公开3件 tells how papers are to be published.
bool ClaimReader::isAttribute(Tokens before, const NamedFigure& figure, const ClaimPhrase& phrase) const {
    if (!m_attributes || (m_whole && isWholeRow(m_whole->figure)))
        return false;
    const bool withoutVerb = phraseOf(before).actions.isEmpty();
    return withoutVerb && (figure.thing == "application"_L1 || !phrase.result.isEmpty());
}

/// 办理30件，其中按期答复28件: there may be more that were answered.
bool ClaimReader::isPartInTime(Tokens before, const ClaimPhrase& phrase) {
    return phrase.ofWhich && phraseOf(before).inTime;
}

/// 废止5件、宣布失效3件: whether the table has both in one is not known.
bool ClaimReader::isLapsedToo(const NamedFigure& figure, const ClaimPhrase& phrase) const {
    return phrase.does("lapsed"_L1) && isTold(figure.id);
}

/// Whether the sentence has told all that the figure counts: what comes later is a part, or another's.
bool ClaimReader::isWholeTold(const NamedFigure& figure) const {
    return (isWholeRow(figure.id) || (isDispute(figure.thing) && !figure.id.contains(u'.'))) &&
           std::any_of(m_claims.begin() + static_cast<std::ptrdiff_t>(m_first), m_claims.end(),
                       [&figure](const Claim& claim) {
                           return claim.kind == Claim::Kind::Figure && claim.figure == figure.id &&
                                  claim.year == figure.year;
                       });
}

/// 现行有效12件，清理后保留10件: which of them the table has is not known.
bool ClaimReader::dropToldAgain(const NamedFigure& figure) {
    if (figure.thing == "application"_L1 || isDispute(figure.thing))
        return false;
    const auto sentence = m_claims.begin() + static_cast<std::ptrdiff_t>(m_first);
    const auto told = std::remove_if(sentence, m_claims.end(), [&figure](const Claim& claim) {
        return claim.figure == figure.id && claim.kind == Claim::Kind::Figure && claim.year == figure.year;
    });
    const bool found = told != m_claims.end();
    m_claims.erase(told, m_claims.end());
    return found;
}

/// Whether the sentence has told the figure.
bool ClaimReader::isTold(const QString& figure) const {
    return std::any_of(m_claims.begin() + static_cast<std::ptrdiff_t>(m_first), m_claims.end(),
                       [&figure](const Claim& told) { return told.figure == figure; });
}

/// 比上年的10件增加3件, 18件（上年15件）: a bare number of last year is of the figure before.
bool ClaimReader::takeLastYears(Tokens before, const ClaimPhrase& phrase, const ClaimToken& number) {
    const bool compared = isOfLastYear(before) || m_setting.year == -1;
    if (!compared || phrase.namesFigure() || phrase.foreign || !phrase.thing.isEmpty() || !m_last ||
        m_last->year != 0)
        return false;
    if (number.unit != ClaimToken::Unit::Count)
        return true;
    Claim claim = *m_last;
    claim.year = -1;
    claim.number = number.number;
    placeClaim(claim, number);
    m_claims.push_back(claim);
    m_compare = true;
    return true;
}

/// 新收3件，上年结转2件，共计5件; 予以公开3件……其他处理1件，合计9件.
bool ClaimReader::takeTotal(Tokens before, const ClaimPhrase& phrase, const ClaimToken& number) {
    if (phrase.namesFigure() || !phrase.thing.isEmpty() || phrase.foreign || !isBare(before, {}))
        return false;
    if (m_ofChannels) {
        addFigure(*m_ofChannels, number);
        return true;
    }
    QStringList groups;
    Claim sum;
    sum.kind = Claim::Kind::Sum;
    sum.number = number.number;
    for (size_t i = m_first; i < m_claims.size(); ++i) {
        const Claim& claim = m_claims[i];
        const bool isPart = claim.kind == Claim::Kind::Figure && claim.year == 0 && !claim.inWords &&
                            (claim.figure == "received"_L1 || claim.figure == "carriedIn"_L1 ||
                             (isResult(claim.figure) && !claim.figure.contains(u'.')));
        if (!isPart)
            continue;
        groups.append(claim.figure);
        sum.parts.push_back(claim.number);
    }
    const bool ofIncoming =
        groups.size() == 2 && groups.contains(u"received"_s) && groups.contains(u"carriedIn"_s);
    std::sort(groups.begin(), groups.end());
    const bool ofResults = groups == QStringList{u"granted"_s,       u"notProcessed"_s, u"otherHandling"_s,
                                                 u"partlyGranted"_s, u"refused"_s,      u"unavailable"_s};
    if (!ofIncoming && !ofResults)
        return false;
    if (ofResults)
        addFigure({u"application"_s, u"concluded"_s, m_setting.year}, number);
    sum.figure = ofResults ? u"concluded"_s : u"accepted"_s;
    placeClaim(sum, number);
    m_claims.push_back(sum);
    return true;
}

/// 收到留言45条、申请6件: the second was received too.
void ClaimReader::inherit(ClaimPhrase& phrase) {
    if (!phrase.thing.isEmpty() && !phrase.namesFigure() && !isDispute(phrase.thing))
        phrase.actions = m_actions;
    // 公开行政许可决定5件、行政处罚决定3件: the second were published too.
    if (phrase.actions == QStringList{u"decisions"_s} && m_publishing)
        phrase.actions.append(u"published"_s);

    if (!phrase.actions.isEmpty())
        m_actions = phrase.actions;
}

void ClaimReader::addFigure(const NamedFigure& figure, const ClaimToken& number) {
    Claim claim;
    claim.figure = figure.id;
    claim.year = figure.year;
    claim.number = inUnitOf(figure.thing, number.number);
    placeClaim(claim, number);
    m_setting.thing = figure.thing;
    m_setting.afterApplicant = figure.id.contains(u'/');
    // Whose applicants are told: 收到…，结转2件。其中自然人… is of those received.
    if (isWholeRow(figure.id)) {
        m_setting.row = figure.id;
        if (!m_rows.contains(figure.id))
            m_rows.append(figure.id);
    }

    if (isDispute(figure.thing) && figure.id.contains(u'.'))
        m_run = m_claims.size() + 1;
    m_compare = m_compare || figure.year == -1;
    m_last = claim;
    if (!m_whole)
        m_whole = claim;
    m_claims.push_back(claim);
}

} // namespace nianbao
