#include "RecoveryCodeDialog.h"

#include "CopyButton.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

QLabel* codeLabel(const QString& code, QWidget* parent) {
    auto* label = new QLabel(code, parent);
    label->setObjectName(u"code"_s);
    label->setAccessibleName(RecoveryCodeDialog::tr("Recovery code"));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * 1.4);
    label->setFont(font);
    return label;
}

} // namespace

RecoveryCodeDialog::RecoveryCodeDialog(const QString& code, QWidget* parent)
    : QDialog(parent), m_written(new QCheckBox(tr("&I have written it down"), this)) {
    setWindowTitle(tr("Recovery code"));
    setMinimumWidth(460);
    auto* about = new QLabel(tr("An administrator who has lost his passphrase gets a new one with this code. "
                                "It is shown now and never again, works once, and replaces every earlier "
                                "code. Write it down and keep it where only administrators can take it."),
                             this);
    about->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(codeLabel(code, this));
    line->addStretch(1);
    auto* copy = new CopyButton(
        tr("&Copy"), tr("Recovery code"), [code] { return code; }, this);
    copy->setObjectName(u"copy"_s);
    line->addWidget(copy);
    m_written->setObjectName(u"written"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* close = buttons->button(QDialogButtonBox::Close);
    const auto showState = [this, close] {
        close->setEnabled(m_written->isChecked());
        close->setToolTip(m_written->isChecked() ? QString() : tr("Confirm first that it is written down."));
    };
    connect(m_written, &QCheckBox::toggled, this, showState);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecoveryCodeDialog::reject);
    showState();
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(line);
    column->addWidget(m_written);
    column->addStretch(1);
    column->addWidget(buttons);
}

void RecoveryCodeDialog::reject() {
    if (m_written->isChecked())
        QDialog::reject();
}

} // namespace nianbao
