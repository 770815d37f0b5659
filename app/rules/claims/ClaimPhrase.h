#pragma once

#include "claims/Claim.h"
#include "claims/ClaimTokens.h"

#include <optional>

namespace nianbao {

/// The words around a number, gathered by what they mean.
struct ClaimPhrase {
    QString thing;
    QStringList actions;
    QString result;
    QString applicant;
    QString outcome;
    bool severalApplicants = false; ///< 公民、法人和其他组织: whoever asks
    bool foreign = false;           ///< something is counted that the tables do not count
    bool compare = false;
    bool rise = false;
    bool fall = false;
    bool level = false; ///< a change is told by what it came to
    bool same = false;
    bool nearly = false;
    bool share = false;
    bool channel = false;
    bool each = false;
    bool respectively = false;
    bool ofWhich = false;
    bool blocked = false;       ///< nothing can be concluded from the rest of the clause
    bool skipped = false;       ///< nor from this number
    bool content = false;       ///< it tells what applications ask for
    bool inTime = false;        ///< 按期
    bool foreignObject = false; ///< foreign, but by 信息 or the like only
    bool rate = false;          ///< 败诉率 and the like
    int start = -1;             ///< UTF-16 place of the first word that names a figure
    int end = -1;
    int lastThingEnd = -1;
    QString otherWords; ///< the last ones that mean nothing to us
    int otherEnd = -1;
    bool andOthers = false; ///< 等 was said: what follows is the group
    bool documents = false; ///< 文件 that were repealed or are in force

    void add(const ClaimToken& token);
    [[nodiscard]] bool isOfOtherApplication(const ClaimToken& token) const;
    void addForeign(const ClaimToken& token, const QString& id);
    void addResult(const QString& id);
    void addThing(const QString& id);
    void addRelation(const Meaning& meaning);
    /// Whether it says which figure of a thing.
    [[nodiscard]] bool namesFigure() const {
        return !actions.isEmpty() || !result.isEmpty() || !applicant.isEmpty() || !outcome.isEmpty();
    }
    [[nodiscard]] bool does(QLatin1StringView action) const { return actions.contains(action); }
};

/// What the words before say of those that leave it out.
struct ClaimSetting {
    QString thing;                ///< application, litigation …; empty while nothing is known
    QString row;                  ///< of the last figure of applications
    bool afterApplicant = false;  ///< the last figure was of one kind of applicants
    bool foreign = false;         ///< the text speaks of something that the tables do not count
    bool aboutDisclosure = false; ///< reviews and lawsuits of other matters are not counted
    int year = 0;
    bool none = false; ///< the number is 0: what was not decided needs no verb
};

/// The figure that a phrase names, with the year that it is of.
struct NamedFigure {
    QString thing;
    QString id;
    int year = 0;
};
[[nodiscard]] std::optional<NamedFigure> figureOf(const ClaimPhrase& phrase, const ClaimSetting& setting);

/// Whether a number with this unit can be the figure's.
[[nodiscard]] bool fitsUnit(const QString& thing, ClaimToken::Unit unit);

} // namespace nianbao
