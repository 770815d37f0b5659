#pragma once

#include <report/Problem.h>

#include <QDialog>
#include <QString>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nianbao {

class ProblemLine;

/// Asks for what something takes, and does it: when that is refused, the dialog stays and says why.
class AskDialog : public QDialog {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString explanation; ///< what happens; empty for none
        QString button;
    };
    using Act = std::function<Problem()>;
    explicit AskDialog(const Words& words, QWidget* parent = nullptr);

    /// What is done on accepting; without it, accepting just closes.
    void setAct(Act act) { m_act = std::move(act); }
    /// Fields, one under the other; what is named `name` is found by it.
    void addRow(const QString& label, QWidget* field, const QString& name);
    /// The same for a field that has its label above.
    void addTallRow(const QString& label, QWidget* field, const QString& name);
    QLineEdit* addLine(const QString& label, const QString& name);
    /// Not shown as it is typed, and cleared when the deed is refused.
    QLineEdit* addPassphrase(const QString& label, const QString& name);
    /// Two fields, `newPassphrase` and `repeatedPassphrase`, which must agree before anything is done.
    void addNewPassphrase();
    [[nodiscard]] QString newPassphrase() const;
    /// A widget under the fields, over their whole width.
    void addBelow(QWidget* widget);

    /// Does it; closes when it is done.
    void accept() override;

protected:
    [[nodiscard]] QPushButton* acceptButton() const { return m_button; }
    void showProblem(const Problem& problem) { showRefusal(problemText(problem)); }
    /// Why it cannot be tried as things are, for the user; empty when it can. Puts the focus where it is to
    /// be put right.
    [[nodiscard]] virtual QString missing();

private:
    void clearPassphrases();
    void showRefusal(const QString& text);

    Act m_act;
    std::vector<QLineEdit*> m_passphrases;
    QLineEdit* m_new = nullptr;
    QLineEdit* m_repeated = nullptr;
    QFormLayout* m_form;
    QLabel* m_explanation;
    ProblemLine* m_problem;
    QPushButton* m_button = nullptr;
};

} // namespace nianbao
