#pragma once

#include "RuleContext.h"

namespace nianbao {

/// A rule with what runs it.
struct RuleEntry {
    RuleInfo info;
    RuleFunction run = nullptr; ///< null for family B, which is over many reports
};

/// resources/rules.json with the functions; a rule without a function ends the program, as does a function
/// without a rule.
const std::vector<RuleEntry>& ruleTable();
/// A threshold of a rule: the office's own, else that of rules.json.
double thresholdOf(const RuleInfo& rule, const RuleSettings* settings, const QString& name);
/// The titles of rules.json where the translation tools can see them.
const QStringList& ruleTitles();

} // namespace nianbao
