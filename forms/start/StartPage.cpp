#include "StartPage.h"

#include "DraftTable.h"
#include "WayButton.h"
#include "look/SeverityLook.h"
#include "look/TableColors.h"
#include "session/OfficeSession.h"

#include <work/Deadlines.h>

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestPage = 1160; ///< logical pixels: a wider table is hard to read across
constexpr int filterWidth = 300;
constexpr double titleScale = 1.25;

QLabel* title(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * titleScale);
    large.setBold(true);
    label->setFont(large);
    return label;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_model(new DraftListModel(DraftListModel::Kind::Kept, this)) {
    auto* centred = new QHBoxLayout(this);
    centred->setContentsMargins(24, 16, 24, 16);
    auto* page = new QWidget(this);
    page->setMaximumWidth(widestPage);
    centred->addStretch(1);
    centred->addWidget(page, 1000);
    centred->addStretch(1);

    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title(tr("Begin a report"), page));
    column->addWidget(buildWays());
    column->addSpacing(8);
    column->addWidget(buildListHead());
    m_problem = new QLabel(page);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(buildDrafts(), 1);
    column->addWidget(buildCommands());
    applyColors();
    showState();
}

StartPage::~StartPage() = default;

QWidget* StartPage::buildWays() {
    auto* ways = new QWidget(this);
    auto* row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_fromLastYear = new WayButton(WayButton::Drawing::LastYear, tr("From &last year's report"), ways);
    m_fromLastYear->setObjectName(u"fromLastYear"_s);
    m_fromFile = new WayButton(WayButton::Drawing::File, tr("From a f&ile"), ways);
    m_fromFile->setObjectName(u"fromFile"_s);
    m_blank = new WayButton(WayButton::Drawing::Blank, tr("&Blank"), ways);
    m_blank->setObjectName(u"blank"_s);
    for (WayButton* way : {m_fromLastYear, m_fromFile, m_blank})
        row->addWidget(way, 1);
    connect(m_fromLastYear, &WayButton::clicked, this, &StartPage::newFromLastYearRequested);
    connect(m_fromFile, &WayButton::clicked, this, &StartPage::newFromFileRequested);
    connect(m_blank, &WayButton::clicked, this, &StartPage::newBlankRequested);
    return ways;
}

QWidget* StartPage::buildListHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_listTitle = title(tr("&Drafts"), head);
    m_count = new QLabel(head);
    m_count->setObjectName(u"count"_s);
    m_filter = new QLineEdit(head);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter by year, agency or state"));
    m_filter->setAccessibleName(tr("Filter the drafts"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(filterWidth);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &StartPage::setFilter);
    row->addWidget(m_listTitle);
    m_due = new QLabel(head);
    m_due->setObjectName(u"due"_s);
    m_due->setTextFormat(Qt::PlainText);
    // A long agency's name must not widen the window.
    m_due->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_waiting = new QPushButton(head);
    m_waiting->setObjectName(u"waiting"_s);
    m_waiting->setCheckable(true);
    m_waiting->setAccessibleName(tr("Only what waits for me"));
    m_waiting->setAutoDefault(false);
    m_waiting->hide();
    connect(m_waiting, &QPushButton::toggled, this, &StartPage::showWaiting);
    row->addWidget(m_count);
    row->addSpacing(16);
    row->addWidget(m_due, 1);
    row->addWidget(m_waiting);
    row->addWidget(m_filter);
    return head;
}

QWidget* StartPage::buildDrafts() {
    m_stack = new QStackedWidget(this);
    buildTable();
    m_listTitle->setBuddy(m_table);
    m_stack->addWidget(m_table);
    m_stack->addWidget(buildEmpty());
    return m_stack;
}

QWidget* StartPage::buildEmpty() {
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    m_empty = new QLabel(page);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_showAll = new QPushButton(tr("Show &all"), page);
    m_showAll->setObjectName(u"showAll"_s);
    m_showAll->setAutoDefault(false);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_waiting->setChecked(false);
        m_filter->clear();
    });
    m_restore = new QPushButton(tr("&Restore a backup…"), page);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_restore->setAutoDefault(false);
    connect(m_restore, &QPushButton::clicked, this, &StartPage::restoreBackupRequested);
    column->addStretch(1);
    column->addWidget(m_empty);
    column->addWidget(m_showAll, 0, Qt::AlignHCenter);
    column->addWidget(m_restore, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

void StartPage::buildTable() {
    m_table = newDraftTable(m_model, DraftListModel::Year, m_stack);
    m_table->setAccessibleName(tr("Drafts"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    QHeaderView* header = m_table->horizontalHeader();
    const QFontMetrics metrics = fontMetrics();
    const int digit = metrics.horizontalAdvance(u'0');
    header->resizeSection(DraftListModel::Year, digit * 9);
    header->resizeSection(DraftListModel::State, digit * 12);
    m_table->showColumn(DraftListModel::Due);
    header->resizeSection(DraftListModel::Due, digit * 14);
    header->resizeSection(DraftListModel::Findings, digit * 28);
    header->resizeSection(DraftListModel::Changed, digit * 22);
    header->resizeSection(DraftListModel::ChangedBy, digit * 14);
    connect(m_table, &QTableView::doubleClicked, this, &StartPage::openCurrent);
    connect(m_table, &QTableView::customContextMenuRequested, this, &StartPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StartPage::showState);
}

QWidget* StartPage::buildCommands() {
    auto* commands = new QWidget(this);
    auto* row = new QHBoxLayout(commands);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [commands](const QString& name, const QString& text) {
        auto* button = new QPushButton(text, commands);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_open = add(u"open"_s, tr("&Open"));
    m_trash = add(u"trash"_s, tr("&Move to the trash"));
    m_showTrash = add(u"showTrash"_s, tr("&Trash…"));
    row->addWidget(m_open);
    row->addWidget(m_trash);
    row->addStretch(1);
    row->addWidget(m_showTrash);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openCurrent);
    connect(m_trash, &QPushButton::clicked, this, &StartPage::trashCurrent);
    connect(m_showTrash, &QPushButton::clicked, this, &StartPage::trashDialogRequested);
    return commands;
}

void StartPage::setStore(Store* store) {
    m_store = store;
    m_storeState = store ? StoreState::Open : StoreState::Unavailable;
    if (!store)
        m_model->setDrafts({});
    showProblem({});
    showState();
}

void StartPage::refresh() {
    if (!m_store) {
        showState();
        return;
    }
    auto drafts = m_store->drafts();
    if (!drafts) {
        showProblem(tr("The drafts cannot be listed: %1").arg(problemText(drafts.problem())));
        return;
    }
    showProblem({});
    const auto chosen = current();
    m_model->setDrafts(std::move(*drafts));
    showWaiting();
    selectDraft(chosen);
    showState();
    emit listed();
}

void StartPage::setOffice(OfficeSession* office) {
    if (m_office)
        m_office->disconnect(this);
    m_office = office;
    if (office)
        connect(office, &OfficeSession::changed, this, &StartPage::showWaiting);
    showWaiting();
}

void StartPage::showWaiting() {
    const bool reviews = m_store && m_office && m_office->isReviewOn() && m_office->user();
    m_waiting->setVisible(reviews);
    if (!reviews) {
        m_model->setOnly({});
        return showState();
    }
    const auto waiting = m_office->office().waiting(m_model->drafts());
    if (!waiting)
        return showProblem(tr("The drafts cannot be listed: %1").arg(problemText(waiting.problem())));
    m_waiting->setText(tr("Waits for me (%1)").arg(waiting->size()));
    m_model->setOnly(m_waiting->isChecked() ? std::optional(*waiting) : std::nullopt);
    showState();
}

void StartPage::setDue(const std::vector<DueDraft>& drafts, QDate today) {
    std::map<DraftId, QDate> dates;
    for (const DueDraft& due : drafts)
        dates[due.draft.id] = due.due;
    m_model->setDueDates(std::move(dates), today);
    if (drafts.empty())
        return m_due->clear();
    const DueDraft& next = drafts.front();
    m_due->setText(tr("Next: %1, %2 (%3)")
                       .arg(DraftListModel::nameOf(next.draft), dueText(next.due, today),
                            QLocale().toString(next.due, QLocale::ShortFormat)));
    m_due->setToolTip(m_due->text());
}

std::optional<DraftId> StartPage::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->draft(index.row()).id) : std::nullopt;
}

void StartPage::selectDraft(std::optional<DraftId> draft) {
    if (m_model->rowCount() == 0)
        return;
    const int row = draft ? m_model->rowOf(*draft).value_or(0) : 0;
    m_table->setCurrentIndex(m_model->index(row, DraftListModel::Agency));
}

void StartPage::setFilter(const QString& text) {
    const auto chosen = current();
    m_model->setFilter(text);
    selectDraft(chosen);
    showState();
}

void StartPage::showProblem(const QString& text) {
    m_problem->setText(text.isEmpty() ? QString() : severitySign(Severity::Error) + u' ' + text);
    m_problem->setVisible(!text.isEmpty());
}

void StartPage::showState() {
    const bool open = m_storeState == StoreState::Open;
    const bool writable = open && m_store && m_store->access() == Store::Access::ReadWrite;
    const bool chosen = current().has_value();
    const int all = m_model->draftCount();
    const int shown = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n draft(s)", nullptr, all) : tr("%1 of %2").arg(shown).arg(all));
    m_count->setVisible(all > 0);
    m_filter->setEnabled(all > 0);
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    m_showAll->setVisible(all > 0);
    m_restore->setVisible(m_storeState == StoreState::Unavailable);
    if (m_storeState == StoreState::NotYetOpened)
        m_empty->setText(tr("The drafts are being read…"));
    else if (!open)
        m_empty->setText(tr("The drafts cannot be opened. A backup can be restored in their place; the "
                            "present file is kept beside it."));
    else if (all == 0)
        m_empty->setText(tr("No drafts yet. Begin one above."));
    else if (m_waiting->isChecked() && m_filter->text().trimmed().isEmpty())
        m_empty->setText(tr("Nothing waits for you."));
    else
        m_empty->setText(tr("No draft has “%1”.").arg(m_filter->text().trimmed()));
    m_open->setEnabled(chosen);
    m_trash->setEnabled(chosen && writable);
    m_showTrash->setEnabled(open);
    const QString choose = tr("Choose a draft in the list first.");
    m_open->setToolTip(chosen ? tr("Opens the chosen draft (Enter)") : choose);
    m_trash->setToolTip(!chosen    ? choose
                        : writable ? tr("The draft can be brought back from there (Delete)")
                                   : tr("The drafts can only be read."));
    showWays();
}

void StartPage::showWays() {
    QString why;
    if (m_storeState == StoreState::NotYetOpened)
        why = tr("The drafts are being read…");
    else if (m_storeState == StoreState::Unavailable)
        why = tr("Not now: the drafts cannot be opened.");
    else if (m_store && m_store->access() == Store::Access::ReadOnly)
        why = tr("Not now: the drafts can only be read.");
    const bool can = why.isEmpty();
    m_fromLastYear->setEnabled(can);
    m_fromLastYear->setSentence(can ? tr("Takes over the agency, the headings and the figures that go on; "
                                         "passages as you choose. From a draft or a file.")
                                    : why);
    m_fromFile->setEnabled(can);
    m_fromFile->setSentence(can ? tr("Reads a report that exists: PDF, Word, Excel, a web page, text or an "
                                     "interchange file.")
                                : why);
    m_blank->setEnabled(can);
    m_blank->setSentence(can ? tr("Year and agency are asked for, then everything is filled in by hand.")
                             : why);
}

void StartPage::openCurrent() {
    if (const auto draft = current())
        emit openRequested(*draft);
}

void StartPage::trashCurrent() {
    const auto draft = current();
    if (!draft || !m_trash->isEnabled())
        return;
    // The next one down is chosen then, so that several can go one after the other.
    const int row = m_table->currentIndex().row();
    const int next = row + 1 < m_model->rowCount() ? row + 1 : row - 1;
    if (next >= 0)
        m_table->setCurrentIndex(m_model->index(next, DraftListModel::Agency));
    emit trashRequested(*draft);
}

void StartPage::showMenu(const QPoint& position) {
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    QMenu menu(this);
    menu.addAction(tr("Open"), this, &StartPage::openCurrent);
    menu.addAction(tr("Move to the trash"), this, &StartPage::trashCurrent)->setEnabled(m_trash->isEnabled());
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void StartPage::focusTable() {
    if (m_model->rowCount() > 0)
        m_table->setFocus();
}

void StartPage::takeFocus() {
    if (m_model->rowCount() > 0)
        m_table->setFocus();
    else
        m_blank->setFocus();
}

bool StartPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter) {
        openCurrent();
        return true;
    }
    if (watched == m_table && key == Qt::Key_Delete) {
        trashCurrent();
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Down) {
        focusTable();
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StartPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_problem)
        applyColors();
}

void StartPage::applyColors() {
    const QColor window = palette().color(QPalette::Window);
    const TableColors colors(palette());
    const auto paint = [](QLabel* label, const QColor& color) {
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, color);
        label->setPalette(own);
    };
    paint(m_problem, colors.error(window));
    paint(m_count, colors.pale(window));
    paint(m_empty, colors.pale(window));
}

} // namespace nianbao
