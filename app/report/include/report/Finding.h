#pragma once

#include <report/Edit.h>
#include <report/Where.h>

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace nianbao {

enum class Severity { Error, Warning, Hint };

/// "error", "warning", "hint".
QString severityId(Severity severity);

/// What a rule says: its id, the place, and what its words are made from. The words themselves are made by
/// findingText() in rules, in the user's language.
struct Finding {
    QString rule; ///< A01 …
    Severity severity = Severity::Error;
    Where where;
    /// Which of the rule's sentences; empty when it has one only.
    QString variant;
    QStringList arguments; ///< what the sentence is filled with
    QString expected;      ///< empty when there is no single right value
    QString actual;
    Edits fix;           ///< puts it right in one undo step; empty when nothing offers itself
    Edits otherFix;      ///< does so at the other of two places, where either may be wrong
    QString explanation; ///< the office's answer to a warning

    bool operator==(const Finding&) const = default;
};

} // namespace nianbao
