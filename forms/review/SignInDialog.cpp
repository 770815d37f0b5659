#include "SignInDialog.h"

#include "RecoveryCodeDialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace nianbao {

using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(Office& office, const QString& lastName, QWidget* parent)
    : AskDialog({tr("Sign in"), {}, tr("&Sign in")}, parent), m_office(office), m_name(new QComboBox(this)) {
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    addRow(tr("&Name:"), m_name, u"name"_s);
    QLineEdit* passphrase = addPassphrase(tr("&Passphrase:"), u"passphrase"_s);
    addLostPassphrase();
    fillNames(lastName);
    setAct([this, passphrase] { return m_office.signIn(name(), passphrase->text()); });
    if (name().isEmpty())
        m_name->setFocus();
    else
        passphrase->setFocus();
}

QString SignInDialog::name() const {
    return m_name->currentText();
}

void SignInDialog::fillNames(const QString& lastName) {
    const auto users = m_office.users();
    if (!users) {
        showProblem(users.problem());
        return;
    }
    for (const User& user : *users)
        m_name->addItem(user.name);
    m_name->setCurrentIndex(m_name->findText(lastName, Qt::MatchExactly));
    if (m_name->count() == 1)
        m_name->setCurrentIndex(0);
}

void SignInDialog::addLostPassphrase() {
    auto* lost = new QPushButton(tr("&Lost passphrase…"), this);
    lost->setObjectName(u"lostPassphrase"_s);
    lost->setFlat(true);
    lost->setAutoDefault(false);
    connect(lost, &QPushButton::clicked, this, &SignInDialog::recover);
    addBelow(lost);
}

void SignInDialog::recover() {
    AskDialog dialog({tr("Lost passphrase"),
                      tr("A passphrase cannot be read back by anybody. An administrator gives a new one, "
                         "under “Office…”, “Users”; what was signed before stays signed.\n\n"
                         "An administrator who has lost his own uses the recovery code that was shown when "
                         "review was switched on, or used last."),
                      tr("&Use the recovery code")},
                     this);
    QLineEdit* code = dialog.addLine(tr("&Recovery code:"), u"code"_s);
    QLineEdit* administrator = dialog.addLine(tr("&Administrator’s name:"), u"name"_s);
    administrator->setText(name());
    dialog.addNewPassphrase();
    QString next;
    dialog.setAct([&] {
        const auto recovered = m_office.recover(code->text(), administrator->text(), dialog.newPassphrase());
        if (recovered)
            next = *recovered;
        return recovered.problem();
    });
    code->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return;
    RecoveryCodeDialog(next, this).exec();
    m_name->setCurrentText(administrator->text().simplified());
    done(QDialog::Accepted);
}

} // namespace nianbao
