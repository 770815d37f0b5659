#pragma once

#include <report/Finding.h>
#include <report/Report.h>

#include <QString>

namespace nianbao {

/// "Error", "Warning" or "Hint" in the user's language.
[[nodiscard]] QString severityWord(Severity severity);
/// A finding's sign and word: ▲ Warning, ✔ Explained.
[[nodiscard]] QString findingMark(const Finding& finding);
/// How loudly a finding is marked at its place: an explained warning no louder than a hint.
[[nodiscard]] Severity markedSeverity(const Finding& finding);
/// findingText(), and on lines of its own the office's explanation.
[[nodiscard]] QString explainedText(const Finding& finding, const Report& report);

} // namespace nianbao
