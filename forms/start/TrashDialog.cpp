#include "TrashDialog.h"

#include "DraftTable.h"
#include "look/SeverityLook.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

TrashDialog::TrashDialog(Store* store, QWidget* parent)
    : QDialog(parent), m_store(store), m_model(new DraftListModel(DraftListModel::Kind::Trashed, this)) {
    setWindowTitle(tr("Trash"));
    resize(760, 440);
    build();
    refresh();
}

void TrashDialog::build() {
    m_table = newDraftTable(m_model, DraftListModel::Changed, this);
    m_table->setAccessibleName(tr("Drafts in the trash"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView* header = m_table->horizontalHeader();
    header->resizeSection(DraftListModel::Findings, fontMetrics().horizontalAdvance(u'0') * 28);
    header->resizeSection(DraftListModel::Changed, fontMetrics().horizontalAdvance(u'0') * 20);
    m_table->hideColumn(DraftListModel::State);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrashDialog::showState);

    m_empty = new QLabel(tr("The trash is empty."), this);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, severityColor(Severity::Error, palette()));
    m_problem->setPalette(colors);
    m_problem->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_bringBack = buttons->addButton(tr("&Bring back"), QDialogButtonBox::ActionRole);
    m_bringBack->setObjectName(u"bringBack"_s);
    m_delete = buttons->addButton(tr("&Delete forever…"), QDialogButtonBox::ActionRole);
    m_delete->setObjectName(u"deleteForever"_s);
    connect(m_bringBack, &QPushButton::clicked, this, &TrashDialog::bringBack);
    connect(m_delete, &QPushButton::clicked, this, &TrashDialog::deleteForever);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

void TrashDialog::refresh() {
    auto drafts = m_store->drafts(Store::Which::Trashed);
    if (drafts)
        m_model->setDrafts(std::move(*drafts));
    else
        showProblem(drafts.problem());
    const bool any = m_model->draftCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any && drafts);
    if (any)
        m_table->selectRow(0);
    showState();
}

void TrashDialog::showState() {
    const bool writable = m_store->access() == Store::Access::ReadWrite;
    const bool chosen = !selected().empty();
    for (QPushButton* button : {m_bringBack, m_delete}) {
        button->setEnabled(chosen && writable);
        button->setToolTip(!writable ? tr("The drafts can only be read.")
                           : chosen  ? QString()
                                     : tr("Choose drafts in the list first."));
    }
}

std::vector<DraftSummary> TrashDialog::selected() const {
    std::vector<DraftSummary> drafts;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows(DraftListModel::Agency))
        drafts.push_back(m_model->draft(row.row()));
    return drafts;
}

void TrashDialog::bringBack() {
    m_problem->hide();
    for (const DraftSummary& draft : selected()) {
        if (const Problem problem = m_store->restoreFromTrash(draft.id);
            problem.code != Problem::Code::None) {
            showProblem(problem);
            break;
        }
    }
    refresh();
}

void TrashDialog::deleteForever() {
    m_problem->hide();
    const std::vector<DraftSummary> drafts = selected();
    if (drafts.empty())
        return;
    QMessageBox question(QMessageBox::Warning, tr("Delete forever"),
                         drafts.size() == 1
                             ? tr("Delete “%1” and its history forever? This cannot be undone.")
                                   .arg(DraftListModel::nameOf(drafts.front()))
                             : tr("Delete %n draft(s) and their history forever? This cannot be undone.",
                                  nullptr, static_cast<int>(drafts.size())),
                         QMessageBox::Cancel, this);
    question.setTextFormat(Qt::PlainText);
    const QPushButton* sure = question.addButton(tr("Delete forever"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() != sure)
        return;
    for (const DraftSummary& draft : drafts) {
        if (const Problem problem = m_store->deleteForever(draft.id); problem.code != Problem::Code::None) {
            showProblem(problem);
            break;
        }
    }
    refresh();
}

void TrashDialog::showProblem(const Problem& problem) {
    m_problem->setText(severitySign(Severity::Error) + u' ' + problemText(problem));
    m_problem->show();
}

} // namespace nianbao
