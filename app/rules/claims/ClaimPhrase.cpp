#include "claims/ClaimPhrase.h"

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView applicationActions[] = {"received"_L1,      "accepted"_L1,  "handled"_L1,
                                                    "answered"_L1,      "concluded"_L1, "carriedIn"_L1,
                                                    "carriedForward"_L1};

constexpr int shortestMatter = 4; ///< characters of what an application may be for

bool isLitigation(const QString& thing) {
    return thing.startsWith("litigation"_L1);
}

/// The row of applications that an action names: the last one said, for 收到并办结 speaks of what came of it.
QString rowOfActions(const QStringList& actions) {
    // 结转下年度办理 is not handled yet.
    for (const QLatin1StringView first : {"carriedForward"_L1, "carriedIn"_L1}) {
        // 结转上年后新收到
        const bool receivedAfter = first == "carriedIn"_L1 &&
                                   actions.lastIndexOf(u"received"_s) > actions.lastIndexOf(QString(first));
        if (actions.contains(first) && !receivedAfter)
            return first;
    }
    QString row;
    for (const QString& action : actions) {
        for (const QLatin1StringView known : applicationActions) {
            if (action == known)
                row = action;
        }
    }
    // 办理依申请公开答复3件
    const bool isReply = row == "answered"_L1 && actions.contains(u"handled"_s);
    return isReply ? u"handled"_s : row;
}

std::optional<NamedFigure> applicationFigure(const ClaimPhrase& phrase, const ClaimSetting& setting) {
    NamedFigure figure{u"application"_s, phrase.result, setting.year};
    if (figure.id.isEmpty())
        figure.id = rowOfActions(phrase.actions);
    if (phrase.does("published"_L1) && phrase.result.isEmpty() && figure.id.isEmpty())
        return std::nullopt;
    if (figure.id == "carriedForward"_L1 && figure.year == -1)
        figure = {figure.thing, u"carriedIn"_s, 0};
    else if (figure.id == "carriedForward"_L1 && figure.year == 1)
        figure.year = 0;
    else if (figure.id == "carriedIn"_L1)
        figure.year = 0;
    QString applicant = phrase.severalApplicants ? QString() : phrase.applicant;
    // Behind other applicants 其他 is the last column.
    if (setting.afterApplicant && phrase.outcome == "other"_L1 && figure.id.isEmpty())
        applicant = u"otherOrganization"_s;
    if (!applicant.isEmpty()) {
        if (figure.id.isEmpty())
            figure.id = setting.row;
        figure.id += u'/' + applicant;
    }
    return figure.id.isEmpty() ? std::nullopt : std::optional(figure);
}

std::optional<NamedFigure> disputeFigure(const QString& thing, const ClaimPhrase& phrase,
                                         const ClaimSetting& setting) {
    if (!setting.aboutDisclosure || phrase.does("published"_L1))
        return std::nullopt;
    NamedFigure figure{thing, thing, setting.year};
    if (!phrase.outcome.isEmpty())
        figure.id += u'.' + phrase.outcome;
    else if (phrase.does("concluded"_L1))
        figure.id += u".concluded"_s;
    else if (!phrase.result.isEmpty() || !phrase.applicant.isEmpty() || phrase.does("answered"_L1))
        return std::nullopt;
    return figure;
}

std::optional<NamedFigure> documentFigure(const QString& thing, const ClaimPhrase& phrase,
                                          const ClaimSetting& setting) {
    // 公开新制定的规范性文件3件 were issued; of 公开规范性文件3件 it is not known.
    if (phrase.does("published"_L1) && !phrase.does("inForce"_L1) && !phrase.does("new"_L1))
        return std::nullopt;
    for (const QLatin1StringView action : {"inForce"_L1, "repealed"_L1, "lapsed"_L1, "issued"_L1}) {
        if (phrase.does(action))
            return NamedFigure{thing, thing + u'.' + (action == "lapsed"_L1 ? "repealed"_L1 : action),
                               setting.year};
    }
    return std::nullopt;
}

} // namespace

void ClaimPhrase::add(const ClaimToken& token) {
    if (token.kind == ClaimToken::Kind::Other) {
        otherWords = token.text;
        otherEnd = token.start + token.length;
    }
    if (!token.meanings)
        return;
    for (const Meaning& meaning : *token.meanings) {
        using Kind = Meaning::Kind;
        bool named = true;
        switch (meaning.kind) {
        case Kind::Thing:
            addThing(meaning.id);
            lastThingEnd = token.start + token.length;
            foreign = isOfOtherApplication(token);
            break;
        case Kind::Foreign:
            addForeign(token, meaning.id);
            named = false;
            break;
        case Kind::Action:
            actions.append(meaning.id);
            break;
        case Kind::Result:
            addResult(meaning.id);
            break;
        case Kind::Applicant:
            severalApplicants = severalApplicants || (!applicant.isEmpty() && applicant != meaning.id);
            applicant = meaning.id;
            break;
        case Kind::Outcome:
            outcome = meaning.id;
            break;
        default:
            named = false;
            addRelation(meaning);
        }
        if (named) {
            start = start < 0 ? token.start : start;
            end = token.start + token.length;
        }
    }
    andOthers = andOthers || token.text == u"等"_s;
}

void ClaimPhrase::addThing(const QString& id) {
    foreign = false;
    // 未经复议直接起诉的行政诉讼 is the former.
    if (!(isLitigation(thing) && id == "litigation"_L1))
        thing = id;
}

/// 城市道路申请件 ask for something else; 某市民申请 may ask for information.
bool ClaimPhrase::isOfOtherApplication(const ClaimToken& token) const {
    return (token.text == u"申请"_s || token.text == u"申请件"_s) && otherEnd == token.start &&
           otherWords.size() >= shortestMatter &&
           !QStringView(u"的民人众户司者生类").contains(otherWords.back());
}

/// 申请公开的信息, 依申请公开来信 are applications still; 废止文件 behind normative documents are documents.
void ClaimPhrase::addForeign(const ClaimToken& token, const QString& id) {
    const bool isObject = id == "object"_L1 &&
                          (thing == "application"_L1 || thing == "processingFee"_L1 ||
                           thing == "reconsideration"_L1 || isLitigation(thing)) &&
                          token.start - lastThingEnd <= 1;
    const bool isDocument = id == "document"_L1 && (does("repealed"_L1) || does("inForce"_L1));
    documents = documents || isDocument;
    foreignObject = id == "object"_L1 && (!foreign || foreignObject);
    foreign = foreign || (!isObject && !isDocument);
}

void ClaimPhrase::addResult(const QString& id) {
    // 信息无法提供
    if (foreignObject)
        foreign = false;
    // 属于国家秘密不予公开: the row; 不掌握等无法提供: the group
    if (!isOfGroup(result, id) || andOthers)
        result = id;
}

void ClaimPhrase::addRelation(const Meaning& meaning) {
    using Kind = Meaning::Kind;
    const Kind kind = meaning.kind;
    compare = compare || kind == Kind::Compare;
    rise = rise || kind == Kind::Rise;
    fall = fall || kind == Kind::Fall;
    level = level || ((rise || fall) && kind == Kind::Level);
    same = same || kind == Kind::Same;
    nearly = nearly || kind == Kind::Nearly;
    share = share || kind == Kind::Share;
    channel = channel || kind == Kind::Channel;
    each = each || kind == Kind::Each;
    respectively = respectively || kind == Kind::Respectively;
    ofWhich = ofWhich || kind == Kind::OfWhich;
    inTime = inTime || (kind == Kind::Neutral && meaning.id == "inTime"_L1);
    rate = rate || (kind == Kind::Neutral && meaning.id == "rate"_L1);
    if (kind == Kind::Blocker) {
        skipped = skipped || meaning.id == "item"_L1;
        content = content || meaning.id == "content"_L1;
        blocked = blocked || meaning.id == "clause"_L1 || meaning.id == "content"_L1;
    }
}

std::optional<NamedFigure> figureOf(const ClaimPhrase& phrase, const ClaimSetting& setting) {
    if (phrase.foreign || (setting.foreign && phrase.thing.isEmpty() && phrase.result.isEmpty()))
        return std::nullopt;
    QString thing = phrase.thing.isEmpty() ? setting.thing : phrase.thing;
    if (phrase.documents && phrase.thing.isEmpty() && thing != "normativeDocuments"_L1 &&
        thing != "regulations"_L1)
        return std::nullopt;
    // Only applications are carried over or accepted.
    if (phrase.thing.isEmpty() && !isLitigation(thing) && thing != "reconsideration"_L1 &&
        (phrase.does("carriedForward"_L1) || phrase.does("carriedIn"_L1)))
        thing = u"application"_s;
    // 发出收费通知2份，实际收取1,100元
    if (phrase.thing.isEmpty() && thing == "processingFeeNotices"_L1 && phrase.does("charged"_L1))
        thing = u"processingFee"_s;
    // A result or an applicant is of applications, whatever was spoken of before.
    const bool ofApplications =
        phrase.thing.isEmpty() && (!phrase.result.isEmpty() || !phrase.applicant.isEmpty());
    if (thing == "application"_L1 || (ofApplications && phrase.outcome.isEmpty()))
        return applicationFigure(phrase, setting);
    if (thing == "reconsideration"_L1 || isLitigation(thing))
        return disputeFigure(thing, phrase, setting);
    if (thing == "regulations"_L1 || thing == "normativeDocuments"_L1)
        return documentFigure(thing, phrase, setting);
    if (thing == "licensing"_L1 || thing == "penalties"_L1 || thing == "compulsoryMeasures"_L1) {
        const bool decides = setting.none || phrase.does("decided"_L1) || phrase.does("decisions"_L1);
        if (!decides || phrase.does("published"_L1))
            return std::nullopt;
        return NamedFigure{thing, thing, setting.year};
    }
    if (thing == "fees"_L1 || thing == "processingFee"_L1)
        return NamedFigure{thing, thing, setting.year};
    if (thing == "processingFeeNotices"_L1 && phrase.does("sent"_L1))
        return NamedFigure{thing, thing, setting.year};
    return std::nullopt;
}

bool fitsUnit(const QString& thing, ClaimToken::Unit unit) {
    using Unit = ClaimToken::Unit;
    const bool isMoney = thing == "fees"_L1 || thing == "processingFee"_L1;
    return isMoney ? unit == Unit::Yuan : unit == Unit::Count || unit == Unit::Bare;
}

} // namespace nianbao
