#include "claims/ClaimPhrase.h"

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView applicationActions[] = {"received"_L1,      "accepted"_L1,  "handled"_L1,
                                                    "answered"_L1,      "concluded"_L1, "carriedIn"_L1,
                                                    "carriedForward"_L1};

bool isLitigation(const QString& thing) {
    return thing.startsWith("litigation"_L1);
}

/// The row of applications that an action names: the last one said, for 收到并办结 speaks of what came of it.
QString rowOfActions(const QStringList& actions) {
    // 结转下年度办理 is not handled yet.
    for (const QLatin1StringView first : {"carriedForward"_L1, "carriedIn"_L1}) {
        if (actions.contains(first))
            return first;
    }
    QString row;
    for (const QString& action : actions) {
        for (const QLatin1StringView known : applicationActions) {
            if (action == known)
                row = action;
        }
    }
    return row;
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
    if (phrase.does("published"_L1) && !phrase.does("inForce"_L1))
        return std::nullopt;
    for (const QLatin1StringView action : {"inForce"_L1, "repealed"_L1, "issued"_L1}) {
        if (phrase.does(action))
            return NamedFigure{thing, thing + u'.' + action, setting.year};
    }
    return std::nullopt;
}

} // namespace

void ClaimPhrase::add(const ClaimToken& token) {
    if (!token.meanings)
        return;
    for (const Meaning& meaning : *token.meanings) {
        using Kind = Meaning::Kind;
        bool named = true;
        switch (meaning.kind) {
        case Kind::Thing:
            // 未经复议直接起诉的行政诉讼 is the former.
            if (!(isLitigation(thing) && meaning.id == "litigation"_L1))
                thing = meaning.id;
            foreign = false;
            break;
        case Kind::Foreign:
            foreign = true;
            named = false;
            break;
        case Kind::Action:
            actions.append(meaning.id);
            break;
        case Kind::Result:
            // 属于国家秘密不予公开: the row, not its group
            if (!result.startsWith(meaning.id + u'.'))
                result = meaning.id;
            break;
        case Kind::Applicant:
            severalApplicants = severalApplicants || !applicant.isEmpty();
            applicant = meaning.id;
            break;
        case Kind::Outcome:
            outcome = meaning.id;
            break;
        default:
            named = false;
            addRelation(meaning.kind);
        }
        if (named) {
            start = start < 0 ? token.start : start;
            end = token.start + token.length;
        }
    }
}

void ClaimPhrase::addRelation(Meaning::Kind kind) {
    using Kind = Meaning::Kind;
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
    blocked = blocked || kind == Kind::Blocker;
}

std::optional<NamedFigure> figureOf(const ClaimPhrase& phrase, const ClaimSetting& setting) {
    if (phrase.foreign || (setting.foreign && phrase.thing.isEmpty() && phrase.result.isEmpty()))
        return std::nullopt;
    const QString thing = phrase.thing.isEmpty() ? setting.thing : phrase.thing;
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
        if (!phrase.does("decided"_L1) || phrase.does("published"_L1))
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
