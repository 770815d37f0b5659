#pragma once

#include <approval/Workflow.h>

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace nianbao {

class OfficeSession;

/// At the tool bar's right: where the open draft stands, what whoever is signed in can do next, and why not.
/// Empty where review is off.
class ReviewBar : public QWidget {
    Q_OBJECT
public:
    explicit ReviewBar(QWidget* parent = nullptr);

    /// Null for none; the bar follows its signals.
    void setOffice(OfficeSession* office);

signals:
    void deedChosen(nianbao::Deed deed);
    void signInRequested();

private:
    void refresh();
    void showDeed(QPushButton* button, Deed deed, bool fits);

    OfficeSession* m_office = nullptr;
    QLabel* m_standing;
    QLabel* m_whyNot;
    QPushButton* m_signIn;
    struct Choice {
        Deed deed;
        QPushButton* button;
    };
    std::vector<Choice> m_choices;
};

/// What is left to do before the open draft can be submitted; empty for any other deed.
[[nodiscard]] QString openWork(Deed deed, const OfficeSession& office);
/// "Submit for review…", as a button or a menu says it.
[[nodiscard]] QString deedText(Deed deed);

} // namespace nianbao
