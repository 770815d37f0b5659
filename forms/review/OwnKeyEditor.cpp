#include "OwnKeyEditor.h"

#include "AskDialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

OwnKeyEditor::OwnKeyEditor(Office& office, QWidget* parent)
    : OfficePage(office, parent), m_who(newText({}, u"who"_s)),
      m_change(newButton(tr("Change the &passphrase…"), u"changePassphrase"_s)),
      m_renew(newButton(tr("&Renew the key…"), u"renewKey"_s)) {
    m_who->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_renew);
    buttons->addStretch(1);
    column()->addWidget(m_who);
    column()->addLayout(buttons);
    column()->addStretch(1);
    connect(m_change, &QPushButton::clicked, this, &OwnKeyEditor::changePassphrase);
    connect(m_renew, &QPushButton::clicked, this, &OwnKeyEditor::renewKey);
}

void OwnKeyEditor::refresh() {
    const std::optional<User>& user = office().user();
    // Without a user it is the same reason that the office cannot be managed for.
    showReason(user ? QString() : refusedManaging());
    m_who->setVisible(user.has_value());
    if (user)
        m_who->setText(tr("Signed in: %1, %2\nKey: %3")
                           .arg(user->name, roleText(user->role), fingerprint(user->publicKey)));
    m_change->setEnabled(user.has_value());
    m_renew->setEnabled(user.has_value());
}

void OwnKeyEditor::changePassphrase() {
    AskDialog dialog({tr("Change the passphrase"),
                      tr("The key stays the same. A copy of the store that was made earlier still opens with "
                         "the old passphrase."),
                      tr("&Change")},
                     this);
    const QLineEdit* old = dialog.addPassphrase(tr("&Old passphrase:"), u"oldPassphrase"_s);
    dialog.addNewPassphrase();
    dialog.setAct([&] { return office().changePassphrase(old->text(), dialog.newPassphrase()); });
    if (dialog.exec() == QDialog::Accepted)
        finish({});
}

void OwnKeyEditor::renewKey() {
    AskDialog dialog({tr("Renew the key"),
                      tr("For when the key may be in other hands, as when somebody has learnt the passphrase "
                         "(then change that first). The old key is revoked from now on; what was signed with "
                         "it before stays signed. Give the keys file out anew afterwards."),
                      tr("&Renew")},
                     this);
    const QLineEdit* passphrase = dialog.addPassphrase(tr("&Passphrase:"), u"passphrase"_s);
    dialog.setAct([&] { return office().renewKey(passphrase->text()); });
    if (dialog.exec() == QDialog::Accepted)
        finish({});
}

} // namespace nianbao
