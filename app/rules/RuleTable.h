#pragma once

#include "RuleContext.h"

#include <QJsonObject>

namespace nianbao {

/// A rule with what runs it.
struct RuleEntry {
    RuleInfo info;
    QJsonObject thresholds; ///< as in resources/rules.json
    RuleFunction run = nullptr;
};

/// resources/rules.json with the functions; a rule without a function ends the program, as does a function
/// without a rule.
const std::vector<RuleEntry>& ruleTable();
/// The thresholds of a rule, which must be there.
const QJsonObject& thresholdsOf(QLatin1StringView rule);
/// The titles of rules.json where the translation tools can see them.
const QStringList& ruleTitles();

} // namespace nianbao
