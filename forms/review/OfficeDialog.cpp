#include "OfficeDialog.h"

#include "DeadlinesEditor.h"
#include "KeysPage.h"
#include "OwnKeyEditor.h"
#include "ReviewPage.h"
#include "UsersEditor.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

OfficeDialog::OfficeDialog(Office& office, QWidget* parent)
    : QDialog(parent), m_tabs(new QTabWidget(this)), m_keys(new KeysPage(office)),
      m_days(new DeadlinesEditor(office)) {
    setWindowTitle(tr("Office"));
    resize(700, 440);
    addPage(new ReviewPage(office), tr("Review"), u"reviewPage"_s);
    addPage(new UsersEditor(office), tr("Users"), u"usersPage"_s);
    addPage(new OwnKeyEditor(office), tr("Me"), u"ownPage"_s);
    addPage(m_keys, tr("Keys"), u"keysPage"_s);
    addPage(m_days, tr("Days"), u"daysPage"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter in a table must not close it.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &OfficeDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    refresh();
}

void OfficeDialog::addPage(OfficePage* page, const QString& title, const QString& name) {
    page->setObjectName(name);
    m_tabs->addTab(page, title);
    m_pages.push_back(page);
    connect(page, &OfficePage::changed, this, [this] {
        refresh();
        emit changed();
    });
}

void OfficeDialog::refresh() {
    for (OfficePage* page : m_pages)
        page->refresh();
}

void OfficeDialog::reject() {
    for (OfficePage* page : m_pages) {
        if (page->isUnsaved())
            m_tabs->setCurrentWidget(page);
        if (!page->mayClose())
            return;
    }
    QDialog::reject();
}

void OfficeDialog::setAgencies(const QStringList& agencies) {
    m_days->setAgencies(agencies);
}

void OfficeDialog::setYear(int year) {
    m_days->setYear(year);
}

void OfficeDialog::saveKeys(const QString& path) {
    m_tabs->setCurrentWidget(m_keys);
    m_keys->saveKeys(path);
}

} // namespace nianbao
