#pragma once

#include <report/Problem.h>

#include <QLabel>

namespace nianbao {

/// The line of a dialog that says why something was refused: a sign, words, and nothing while all is well.
class ProblemLine : public QLabel {
    Q_OBJECT
public:
    explicit ProblemLine(QWidget* parent = nullptr);

    /// Problem::Code::None hides it.
    void showProblem(const Problem& problem);
    void showText(const QString& text);
};

} // namespace nianbao
