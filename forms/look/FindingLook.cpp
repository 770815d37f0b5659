#include "FindingLook.h"

#include "SeverityLook.h"

#include <rules/Rules.h>

#include <QCoreApplication>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

} // namespace

QString severityWord(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return Words::tr("Error");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Hint:
        break;
    }
    return Words::tr("Hint");
}

QString findingMark(const Finding& finding) {
    if (!finding.explanation.isEmpty())
        return u"✔ "_s + Words::tr("Explained");
    return severitySign(finding.severity) + u' ' + severityWord(finding.severity);
}

Severity markedSeverity(const Finding& finding) {
    return finding.explanation.isEmpty() ? finding.severity : Severity::Hint;
}

QString explainedText(const Finding& finding, const Report& report) {
    const QString text = findingText(finding, report);
    return finding.explanation.isEmpty() ? text
                                         : text + u'\n' + Words::tr("Explained: %1").arg(finding.explanation);
}

} // namespace nianbao
