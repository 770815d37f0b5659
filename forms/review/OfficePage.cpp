#include "OfficePage.h"

#include "look/ProblemLine.h"
#include "look/SeverityLook.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

OfficePage::OfficePage(Office& office, QWidget* parent)
    : QWidget(parent), m_office(office), m_column(new QVBoxLayout), m_reason(newText({}, u"reason"_s)),
      m_problem(new ProblemLine(this)) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_reason);
    column->addLayout(m_column, 1);
    column->addWidget(m_problem);
}

QPushButton* OfficePage::newButton(const QString& text, const QString& name) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QLabel* OfficePage::newText(const QString& text, const QString& name) {
    auto* label = new QLabel(text, this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString OfficePage::refusedManaging() {
    const auto on = m_office.reviewIsOn();
    if (!on)
        return problemText(on.problem());
    const Situation situation{*on, m_office.user(), {}};
    return refusalText(refusalOf(Deed::Manage, situation), Deed::Manage, situation);
}

void OfficePage::showReason(const QString& reason) {
    m_reason->setText(reason.isEmpty() ? QString()
                                       : severitySign(Severity::Hint) + u' ' +
                                             tr("Nothing can be changed here now: %1").arg(reason));
    m_reason->setVisible(!reason.isEmpty());
}

void OfficePage::showProblem(const Problem& problem) {
    m_problem->showProblem(problem);
}

void OfficePage::finish(const Problem& problem) {
    showProblem(problem);
    if (problem.code == Problem::Code::None)
        emit changed();
}

bool OfficePage::mayClose() {
    return !isUnsaved() ||
           isSure(tr("Not applied"), tr("Close without applying what was changed here?"), tr("Close"));
}

bool OfficePage::isSure(const QString& title, const QString& question, const QString& button) {
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    const QPushButton* sure = box.addButton(button, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == sure;
}

} // namespace nianbao
