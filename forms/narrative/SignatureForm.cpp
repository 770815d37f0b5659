#include "SignatureForm.h"

#include "look/Card.h"
#include "session/DraftSession.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace nianbao {

using namespace Qt::StringLiterals;

SignatureForm::SignatureForm(DraftSession* session, QWidget* parent) : QWidget(parent), m_session(session) {
    build();
    refresh();
}

void SignatureForm::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this, Card::Fill::Window);
    column->addWidget(card);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(12);
    m_signed = new QCheckBox(tr("&Signature at the end of the report"), card);
    m_signed->setObjectName(u"signed"_s);
    m_agency = new QLineEdit(card);
    m_agency->setObjectName(u"signatureAgency"_s);
    m_agency->setAccessibleName(tr("Agency that signs"));
    m_agency->setMaxLength(200);
    auto* agencyLabel = new QLabel(tr("Signed b&y"), card);
    agencyLabel->setBuddy(m_agency);
    m_dated = new QCheckBox(tr("&Date"), card);
    m_dated->setObjectName(u"dated"_s);
    m_date = new QDateEdit(card);
    m_date->setObjectName(u"signatureDate"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setAccessibleName(tr("Date of the signature"));
    m_date->setDate(QDate::currentDate());
    grid->addWidget(m_signed, 0, 0, 1, 4);
    grid->addWidget(agencyLabel, 1, 0);
    grid->addWidget(m_agency, 1, 1);
    grid->addWidget(m_dated, 1, 2);
    grid->addWidget(m_date, 1, 3);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_signed);

    connect(m_signed, &QCheckBox::toggled, this, [this](bool on) {
        if (m_refreshing || !m_session)
            return;
        const QScopedValueRollback refreshing(m_refreshing, true);
        m_agency->setText(on ? m_session->report().agency.name : QString());
        m_dated->setChecked(on);
        m_date->setDate(QDate::currentDate());
        take(tr("Signature"));
    });
    connect(m_agency, &QLineEdit::editingFinished, this, &SignatureForm::commit);
    connect(m_dated, &QCheckBox::toggled, this, &SignatureForm::commit);
    connect(m_date, &QDateEdit::dateChanged, this, &SignatureForm::commit);
}

void SignatureForm::commit() {
    if (!m_refreshing)
        take(tr("Signature"));
}

void SignatureForm::take(const QString& what) {
    if (!m_session)
        return;
    Signature after;
    if (m_signed->isChecked()) {
        after.agency = m_agency->text().trimmed();
        if (m_dated->isChecked())
            after.date = m_date->date();
    }
    if (!(after == m_session->report().signature))
        m_session->perform({SetSignature{m_session->report().signature, after}}, what);
    refresh();
}

void SignatureForm::refresh() {
    if (!m_session)
        return;
    const QScopedValueRollback refreshing(m_refreshing, true);
    const Signature& signature = m_session->report().signature;
    const bool present = !(signature == Signature());
    const bool editable = !m_session->isReadOnly();
    m_signed->setChecked(present);
    m_signed->setEnabled(editable);
    if (m_agency->text() != signature.agency)
        m_agency->setText(signature.agency);
    m_agency->setReadOnly(!editable);
    m_agency->setEnabled(present);
    m_dated->setChecked(signature.date.isValid());
    m_dated->setEnabled(present && editable);
    m_date->setEnabled(signature.date.isValid() && editable);
    if (signature.date.isValid())
        m_date->setDate(signature.date);
}

} // namespace nianbao
