#include "KeysPage.h"

#include "TextTable.h"
#include "start/DraftListModel.h"

#include <work/ApprovedCopy.h>

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

KeysPage::KeysPage(Office& office, QWidget* parent)
    : OfficePage(office, parent),
      m_table(new TextTable({tr("Owner"), tr("Key"), tr("Since"), tr("State")}, tr("Keys"), this)),
      m_saved(newText({}, u"saved"_s)), m_save(newButton(tr("&Save the keys…"), u"saveKeys"_s)) {
    m_table->setObjectName(u"keys"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_saved, 1);
    buttons->addWidget(m_save);
    column()->addWidget(newText(tr("Whose key signed an approved copy is told by these keys; none of them is "
                                   "secret. With the file of keys anybody verifies a copy without the store. "
                                   "Compare a key with its owner’s own before you trust a file that came by "
                                   "another way."),
                                u"aboutKeys"_s));
    column()->addWidget(m_table, 1);
    column()->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &KeysPage::chooseFile);
}

void KeysPage::refresh() {
    const auto keys = office().knownKeys();
    if (!keys) {
        showProblem(keys.problem());
        return;
    }
    QList<QStringList> rows;
    for (const KnownKey& key : *keys)
        rows.append({key.owner, fingerprint(key.publicKey), whenText(key.since),
                     key.revoked ? tr("revoked, %1").arg(whenText(*key.revoked)) : tr("good")});
    m_table->setRows(rows);
    showReason({});
    m_save->setEnabled(!rows.isEmpty());
    m_save->setToolTip(rows.isEmpty() ? tr("There is no key yet; switch review on first.") : QString());
}

void KeysPage::chooseFile() {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the keys"), QDir::home().filePath(u"nianbao-keys.json"_s),
                                     tr("Keys (%1)").arg(u"*.json"_s));
    if (!path.isEmpty())
        saveKeys(path);
}

void KeysPage::saveKeys(const QString& path) {
    m_saved->clear();
    const auto keys = office().knownKeys();
    const Problem problem = keys ? writeKeysFile(path, *keys) : keys.problem();
    showProblem(problem);
    if (problem.code == Problem::Code::None)
        m_saved->setText(u"✔ "_s + tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace nianbao
