#include "ReviewPage.h"

#include "AskDialog.h"
#include "RecoveryCodeDialog.h"
#include "StepsEditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(Office& office, QWidget* parent)
    : OfficePage(office, parent), m_state(newText({}, u"reviewState"_s)), m_editor(new StepsEditor(this)),
      m_apply(newButton(tr("&Apply"), u"applySteps"_s)),
      m_switchOn(newButton(tr("Switch &on…"), u"switchOn"_s)),
      m_switchOff(newButton(tr("Switch o&ff…"), u"switchOff"_s)) {
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addStretch(1);
    buttons->addWidget(m_switchOn);
    buttons->addWidget(m_switchOff);
    column()->addWidget(m_state);
    column()->addWidget(m_editor, 1);
    column()->addStretch();
    column()->addLayout(buttons);
    connect(m_apply, &QPushButton::clicked, this, &ReviewPage::apply);
    connect(m_switchOn, &QPushButton::clicked, this, &ReviewPage::switchOn);
    connect(m_switchOff, &QPushButton::clicked, this, &ReviewPage::switchOff);
}

void ReviewPage::refresh() {
    const auto steps = office().reviews().steps();
    if (!steps) {
        showProblem(steps.problem());
        return;
    }
    if (*steps != m_steps) {
        m_steps = *steps;
        m_editor->setSteps(m_steps);
    }
    const bool isOn = !m_steps.empty();
    const QString refused = isOn ? refusedManaging() : QString();
    showReason(refused);
    m_state->setText(
        isOn ? tr("Review is on. A report that is submitted takes these steps, one after the other. Reports "
                  "that wait already keep the steps that they were submitted with.")
             : tr("Review is off: whoever opens this store writes, prints and publishes.\n\n"
                  "With review on, everybody signs in with a name and a passphrase. A clerk writes and "
                  "submits a report; supervisors return it with a sentence, or approve it step by step. The "
                  "copy that was approved is signed and kept, and a log tells what was done and by whom.\n\n"
                  "What it cannot protect: the store is a file. Who can write the file can replace it, or "
                  "change it with another program. The passphrases protect the keys that sign, not the "
                  "file. So give few people the right to write its folder, and save the keys elsewhere: an "
                  "approved copy can be verified by them without the store."));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_editor, m_apply, m_switchOff}) {
        widget->setVisible(isOn);
        widget->setEnabled(refused.isEmpty());
    }
    m_switchOn->setVisible(!isOn);
}

bool ReviewPage::isUnsaved() const {
    return !m_steps.empty() && m_editor->steps() != m_steps;
}

void ReviewPage::switchOn() {
    AskDialog dialog({tr("Switch review on"),
                      tr("The first administrator adds the other users and sets the steps. He is signed in "
                         "when review is on."),
                      tr("&Switch on")},
                     this);
    const QLineEdit* name = dialog.addLine(tr("&Administrator’s name:"), u"name"_s);
    dialog.addNewPassphrase();
    QString code;
    dialog.setAct([&] {
        const auto switched = office().switchOn(name->text(), dialog.newPassphrase());
        if (switched)
            code = *switched;
        return switched.problem();
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    RecoveryCodeDialog(code, this).exec();
    finish({});
}

void ReviewPage::switchOff() {
    if (isSure(tr("Switch review off"),
               tr("Switch review off? Reports that wait for review are being written again. Users, comments, "
                  "approved copies and the log stay in the store."),
               tr("Switch off")))
        finish(office().switchOff());
}

void ReviewPage::apply() {
    finish(office().setSteps(m_editor->steps()));
}

} // namespace nianbao
