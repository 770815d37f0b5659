#pragma once

#include <report/Finding.h>
#include <report/ReportFile.h>

#include <QString>

#include <optional>
#include <vector>

namespace nianbao {

/// One entry of resources/rules.json.
struct RuleInfo {
    QString id;     ///< A01
    QString family; ///< A, S, …
    Severity severity = Severity::Error;
    QString title; ///< English, translated under the context "Rules"
    QString basis; ///< where the rule comes from, Chinese
};

/// Every rule that is built, in the order of resources/rules.json.
const std::vector<RuleInfo>& rules();

enum class CheckMode {
    Drafting, ///< a section that nobody has touched raises nothing
    Complete, ///< on submitting and in the command `check`
};

/// Longest texts in characters (rule S10); 0 is no limit.
struct TextLimits {
    int government = 0; ///< 总体情况 of a government
    int department = 0; ///< 总体情况 of anybody else
    int problems = 0;   ///< section five
};

struct CheckInput {
    const Report& report;
    const Report* previous = nullptr;             ///< last year's report, when at hand
    const std::vector<ReadNote>* notes = nullptr; ///< what reading the file noted
    CheckMode mode = CheckMode::Complete;
    std::optional<TextLimits> limits = std::nullopt; ///< the office's own; those of rules.json when absent
};

/// All findings, by section as they stand in the report, then by place. Free of state; safe on any thread.
[[nodiscard]] std::vector<Finding> check(const CheckInput& input);

/// The finding's sentence in the user's language: what is wrong, what is expected, what to do.
[[nodiscard]] QString findingText(const Finding& finding, const Report& report);
/// The place in a few words: 三 · 本年新收 · 总计.
[[nodiscard]] QString whereText(const Where& where, const Report& report);
/// The line of `check --json` for a finding (without the report's name).
[[nodiscard]] QJsonObject findingToJson(const Finding& finding, const Report& report);

} // namespace nianbao
