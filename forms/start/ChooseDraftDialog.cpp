#include "ChooseDraftDialog.h"

#include "DraftTable.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace nianbao {

using namespace Qt::StringLiterals;

ChooseDraftDialog::ChooseDraftDialog(std::vector<DraftSummary> drafts, QWidget* parent, Purpose purpose)
    : QDialog(parent), m_model(new DraftListModel(DraftListModel::Kind::Kept, this)) {
    setWindowTitle(purpose == Purpose::BeginFrom ? tr("From last year's report")
                                                 : tr("Compare with last year's report"));
    resize(720, 420);
    m_model->setDrafts(std::move(drafts));
    build(purpose);
    chooseFirst();
}

void ChooseDraftDialog::build(Purpose purpose) {
    auto* about = new QLabel(
        purpose == Purpose::BeginFrom
            ? tr("The report of the year after the chosen one takes over its agency, its headings and the "
                 "figures that go on; what else, you choose next.")
            : tr("The drafts of last year. The open draft is compared with the chosen one, which stays as "
                 "it is."),
        this);
    about->setWordWrap(true);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter by year, agency or state"));
    m_filter->setAccessibleName(tr("Filter the drafts"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_table = newDraftTable(m_model, DraftListModel::Year, this);
    m_table->setAccessibleName(tr("Drafts"));
    QHeaderView* header = m_table->horizontalHeader();
    header->resizeSection(DraftListModel::Changed, fontMetrics().horizontalAdvance(u'0') * 20);
    m_table->hideColumn(DraftListModel::Findings);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_begin = buttons->button(QDialogButtonBox::Ok);
    m_begin->setText(purpose == Purpose::BeginFrom ? tr("&Next") : tr("&Compare"));
    if (purpose == Purpose::BeginFrom) {
        auto* file = buttons->addButton(tr("From a &file…"), QDialogButtonBox::ActionRole);
        file->setObjectName(u"fromFile"_s);
        connect(file, &QPushButton::clicked, this, [this] {
            m_wantsFile = true;
            reject();
        });
    }
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    m_table->setFocus();

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        chooseFirst();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChooseDraftDialog::showState);
    connect(m_table, &QTableView::doubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ChooseDraftDialog::chooseFirst() {
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, DraftListModel::Agency));
    showState();
}

std::optional<DraftId> ChooseDraftDialog::chosen() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->draft(index.row()).id) : std::nullopt;
}

void ChooseDraftDialog::showState() {
    const auto draft = chosen();
    m_begin->setEnabled(draft.has_value());
    m_begin->setToolTip(draft ? QString() : tr("No draft has what the filter asks for."));
}

bool ChooseDraftDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_filter && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_table->setFocus();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace nianbao
