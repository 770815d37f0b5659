#include "SectionChoice.h"

#include "ImportEdits.h"
#include "look/SeverityLook.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

SectionChoice::SectionChoice(const Report& draft, const Report& read, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Into the open draft"));
    resize(560, 360);
    auto* about = new QLabel(tr("The texts of a chosen section take the place of those in the draft; figures "
                                "are written over where "
                                "the file has one. It is one step, which can be undone."),
                             this);
    about->setWordWrap(true);
    m_list->setObjectName(u"sections"_s);
    m_list->setAccessibleName(tr("Sections that go into the draft"));
    for (const int section : sectionsRead(draft, read)) {
        const bool isEmpty = draft.isSectionUntouched(section);
        const QString name = draft.format->sections()[static_cast<size_t>(section)].name;
        auto* row = new QListWidgetItem(
            isEmpty ? name : tr("%1 %2 – replaces what is there").arg(severitySign(Severity::Warning), name),
            m_list);
        row->setData(Qt::UserRole, section);
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(isEmpty ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* take = buttons->button(QDialogButtonBox::Ok);
    take->setText(tr("&Take over"));
    const auto showState = [this, take] { take->setEnabled(!sections().empty()); };
    connect(m_list, &QListWidget::itemChanged, this, showState);
    showState();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    m_list->setFocus();
}

std::vector<int> SectionChoice::sections() const {
    std::vector<int> chosen;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            chosen.push_back(m_list->item(i)->data(Qt::UserRole).toInt());
    }
    return chosen;
}

} // namespace nianbao
