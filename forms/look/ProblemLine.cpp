#include "ProblemLine.h"

#include "SeverityLook.h"

namespace nianbao {

using namespace Qt::StringLiterals;

ProblemLine::ProblemLine(QWidget* parent) : QLabel(parent) {
    setObjectName(u"problem"_s);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, severityColor(Severity::Error, colors));
    setPalette(colors);
    hide();
}

void ProblemLine::showProblem(const Problem& problem) {
    showText(problemText(problem));
}

void ProblemLine::showText(const QString& text) {
    setText(text.isEmpty() ? QString() : severitySign(Severity::Error) + u' ' + text);
    setVisible(!text.isEmpty());
}

} // namespace nianbao
