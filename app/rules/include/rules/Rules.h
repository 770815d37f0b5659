#pragma once

#include <report/Finding.h>
#include <report/ReportFile.h>

#include <QString>

#include <map>
#include <set>
#include <vector>

namespace nianbao {

/// One entry of resources/rules.json.
struct RuleInfo {
    QString id;     ///< A01
    QString family; ///< A, S, …
    Severity severity = Severity::Error;
    QString title;                        ///< English, translated under the context "Rules"
    QString basis;                        ///< where the rule comes from, Chinese
    std::map<QString, double> thresholds; ///< by name
};

/// Every rule that is built, in the order of resources/rules.json.
const std::vector<RuleInfo>& rules();
/// The rule of an id; null when there is none.
[[nodiscard]] const RuleInfo* ruleOf(const QString& id);

enum class CheckMode {
    Drafting, ///< a section that nobody has touched raises nothing
    Complete, ///< on submitting and in the command `check`
};

/// What an office has settled of the rules: which are off, how severe, and their thresholds.
struct RuleSettings {
    std::set<QString> off;                                   ///< rule ids
    std::map<QString, Severity> severities;                  ///< by rule id, for all that the rule finds
    std::map<QString, std::map<QString, double>> thresholds; ///< by rule id and name

    bool operator==(const RuleSettings&) const = default;
};

struct CheckInput {
    const Report& report;
    const Report* previous = nullptr;             ///< last year's report, when at hand
    const std::vector<ReadNote>* notes = nullptr; ///< what reading the file noted
    CheckMode mode = CheckMode::Complete;
    const RuleSettings* settings = nullptr; ///< those of rules.json when null
};

/// All findings, by section as they stand in the report, then by place. Free of state; safe on any thread.
[[nodiscard]] std::vector<Finding> check(const CheckInput& input);

/// What a finding is about: its rule, place, figures and words. Two findings of the same are answered by one
/// explanation, and one whose figures or words have changed is about something else.
[[nodiscard]] QString findingSubject(const Finding& finding, const Report& report);
/// Gives a warning the report's explanation of it, where it has one; check() has done so for its own.
void addExplanation(Finding& finding, const Report& report);
/// Warnings without an explanation, and errors: what keeps a report from being submitted.
[[nodiscard]] bool isOpen(const Finding& finding);

/// How many findings of each kind; `warnings` are those without an explanation.
struct FindingTally {
    int errors = 0;
    int warnings = 0;
    int explained = 0;
    int hints = 0;
};
[[nodiscard]] FindingTally tallyOf(const std::vector<Finding>& findings);

/// The finding's sentence in the user's language: what is wrong, what is expected, what to do.
[[nodiscard]] QString findingText(const Finding& finding, const Report& report);
/// The place in a few words: 三 · 本年新收 · 总计.
[[nodiscard]] QString whereText(const Where& where, const Report& report);
/// The line of `check --json` for a finding (without the report's name).
[[nodiscard]] QJsonObject findingToJson(const Finding& finding, const Report& report);

} // namespace nianbao
