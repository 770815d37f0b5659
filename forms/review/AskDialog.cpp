#include "AskDialog.h"

#include "look/Mnemonic.h"
#include "look/ProblemLine.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 460;

/// Passphrases take their time, on purpose.
Problem doneWaiting(const AskDialog::Act& act) {
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    Problem problem = act();
    QGuiApplication::restoreOverrideCursor();
    return problem;
}

/// A field's label as it is read out.
QString spoken(const QString& label) {
    QString text = withoutMnemonic(label);
    while (text.endsWith(u':') || text.endsWith(u'：'))
        text.chop(1);
    return text;
}

void nameField(QWidget* field, const QString& label, const QString& name) {
    field->setObjectName(name);
    field->setAccessibleName(spoken(label));
}

} // namespace

AskDialog::AskDialog(const Words& words, QWidget* parent)
    : QDialog(parent), m_form(new QFormLayout), m_explanation(new QLabel(words.explanation, this)),
      m_problem(new ProblemLine(this)) {
    setWindowTitle(words.title);
    setMinimumWidth(usualWidth);
    m_explanation->setObjectName(u"explanation"_s);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setVisible(!words.explanation.isEmpty());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_button = buttons->addButton(words.button, QDialogButtonBox::AcceptRole);
    m_button->setObjectName(u"accept"_s);
    m_button->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_explanation);
    column->addLayout(m_form);
    column->addStretch(1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

void AskDialog::addRow(const QString& label, QWidget* field, const QString& name) {
    nameField(field, label, name);
    m_form->addRow(label, field);
}

void AskDialog::addTallRow(const QString& label, QWidget* field, const QString& name) {
    nameField(field, label, name);
    auto* above = new QLabel(label, this);
    above->setBuddy(field);
    m_form->addRow(above);
    m_form->addRow(field);
}

QLineEdit* AskDialog::addLine(const QString& label, const QString& name) {
    auto* edit = new QLineEdit(this);
    addRow(label, edit, name);
    return edit;
}

QLineEdit* AskDialog::addPassphrase(const QString& label, const QString& name) {
    QLineEdit* edit = addLine(label, name);
    edit->setEchoMode(QLineEdit::Password);
    m_passphrases.push_back(edit);
    return edit;
}

void AskDialog::addNewPassphrase() {
    m_new = addPassphrase(tr("&New passphrase:"), u"newPassphrase"_s);
    m_repeated = addPassphrase(tr("&Once more:"), u"repeatedPassphrase"_s);
    m_new->setPlaceholderText(tr("several words are better than one"));
}

QString AskDialog::newPassphrase() const {
    return m_new ? m_new->text() : QString();
}

void AskDialog::addBelow(QWidget* widget) {
    m_form->addRow(widget);
}

QString AskDialog::missing() {
    if (!m_new || m_new->text() == m_repeated->text())
        return {};
    clearPassphrases();
    return tr("The two passphrases differ; type both again.");
}

void AskDialog::clearPassphrases() {
    for (QLineEdit* edit : m_passphrases)
        edit->clear();
    if (!m_passphrases.empty())
        m_passphrases.front()->setFocus();
}

void AskDialog::showRefusal(const QString& text) {
    m_problem->showText(text);
    // The line has wrapped words, whose height a layout does not ask for.
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void AskDialog::accept() {
    if (const QString why = missing(); !why.isEmpty()) {
        showRefusal(why);
        return;
    }
    const Problem problem = m_act ? doneWaiting(m_act) : Problem();
    if (problem.code == Problem::Code::None) {
        QDialog::accept();
        return;
    }
    clearPassphrases();
    showRefusal(problemText(problem));
}

} // namespace nianbao
