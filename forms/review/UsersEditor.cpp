#include "UsersEditor.h"

#include "AskDialog.h"
#include "RoleBox.h"
#include "TextTable.h"
#include "start/DraftListModel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

UsersEditor::UsersEditor(Office& office, QWidget* parent)
    : OfficePage(office, parent),
      m_table(new TextTable({tr("Name"), tr("Role"), tr("Since"), tr("Key")}, tr("Users"), this)),
      m_add(newButton(tr("&Add…"), u"addUser"_s)), m_remove(newButton(tr("&Remove…"), u"removeUser"_s)),
      m_give(newButton(tr("New &passphrase…"), u"givePassphrase"_s)) {
    m_table->setObjectName(u"users"_s);
    auto* side = new QVBoxLayout;
    for (QPushButton* button : {m_add, m_remove, m_give})
        side->addWidget(button);
    side->addStretch(1);
    auto* line = new QHBoxLayout;
    line->addWidget(m_table, 1);
    line->addLayout(side);
    column()->addLayout(line);
    connect(m_table, &QTableWidget::currentCellChanged, this, &UsersEditor::showState);
    connect(m_add, &QPushButton::clicked, this, &UsersEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &UsersEditor::remove);
    connect(m_give, &QPushButton::clicked, this, &UsersEditor::givePassphrase);
}

void UsersEditor::refresh() {
    auto users = office().users();
    if (users)
        m_users = std::move(*users);
    else
        showProblem(users.problem());
    const QString refused = refusedManaging();
    m_canManage = refused.isEmpty();
    showReason(refused);
    fill();
    showState();
}

void UsersEditor::fill() {
    QList<QStringList> rows;
    for (const User& user : m_users)
        rows.append({user.name, roleText(user.role), whenText(user.added),
                     user.publicKey.isEmpty() ? tr("none") : fingerprint(user.publicKey)});
    m_table->setRows(rows);
}

void UsersEditor::showState() {
    const bool chosen = current() != nullptr;
    m_add->setEnabled(m_canManage);
    for (QPushButton* button : {m_remove, m_give}) {
        button->setEnabled(m_canManage && chosen);
        button->setToolTip(m_canManage && !chosen ? tr("Choose a user in the list first.") : QString());
    }
}

const User* UsersEditor::current() const {
    const auto row = static_cast<size_t>(m_table->currentRow());
    return row < m_users.size() ? &m_users[row] : nullptr;
}

void UsersEditor::add() {
    AskDialog dialog({tr("Add a user"),
                      tr("Tell the user the passphrase; he changes it himself under “Me”. A clerk writes and "
                         "submits, a supervisor returns and approves, an administrator manages users and "
                         "steps."),
                      tr("&Add")},
                     this);
    const QLineEdit* name = dialog.addLine(tr("&Name:"), u"name"_s);
    auto* role = new RoleBox(Role::Clerk, &dialog);
    dialog.addRow(tr("&Role:"), role, u"role"_s);
    dialog.addNewPassphrase();
    dialog.setAct([&] { return office().addUser(name->text(), role->role(), dialog.newPassphrase()); });
    if (dialog.exec() == QDialog::Accepted)
        finish({});
}

void UsersEditor::remove() {
    const User* chosen = current();
    if (!chosen)
        return;
    const UserId id = chosen->id;
    if (!isSure(tr("Remove a user"),
                tr("Remove “%1”? He cannot sign in any more, and his key is revoked from now on. What he "
                   "signed and wrote before stays.")
                    .arg(chosen->name),
                tr("Remove")))
        return;
    const bool isOneself = office().user() && office().user()->id == id;
    const Problem problem = office().removeUser(id);
    if (isOneself && problem.code == Problem::Code::None)
        office().signOut();
    finish(problem);
}

void UsersEditor::givePassphrase() {
    const User* chosen = current();
    if (!chosen)
        return;
    const UserId id = chosen->id;
    AskDialog dialog({tr("New passphrase"),
                      tr("For “%1”, who has lost his passphrase. The key that it opened is lost with it and "
                         "revoked; he gets a new key. What he signed before stays signed.")
                          .arg(chosen->name),
                      tr("&Give it")},
                     this);
    dialog.addNewPassphrase();
    dialog.setAct([&] { return office().givePassphrase(id, dialog.newPassphrase()); });
    if (dialog.exec() == QDialog::Accepted)
        finish({});
}

} // namespace nianbao
