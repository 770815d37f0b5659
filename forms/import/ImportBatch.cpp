#include "ImportBatch.h"

#include "Doubts.h"
#include "ImportLook.h"
#include "look/SeverityLook.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

enum Column { FileColumn, AgencyColumn, YearColumn, FiguresColumn, DoubtsColumn, NoteColumn, ColumnCount };

} // namespace

ImportBatch::ImportBatch(const QStringList& files, Store* store, QWidget* parent)
    : QDialog(parent), m_store(store), m_reader(new BatchReader(files, {}, this)),
      m_progress(new QProgressBar(this)), m_summary(new QLabel(this)), m_tree(new QTreeWidget(this)) {
    setWindowTitle(tr("Several files"));
    resize(1000, 520);
    loadDrafts();
    build();
    for (const QString& file : files) {
        auto* item = new QTreeWidgetItem(m_tree);
        item->setText(FileColumn, QFileInfo(file).fileName());
        item->setToolTip(FileColumn, file);
        m_rows.push_back({item, {}});
    }
    connect(m_reader, &BatchReader::fileRead, this, &ImportBatch::takeFile);
    connect(m_reader, &BatchReader::finished, this, &ImportBatch::finishReading);
    showState();
    m_reader->start();
}

ImportBatch::~ImportBatch() {
    m_reader->disconnect(this); // it says that it has finished when it goes
}

void ImportBatch::loadDrafts() {
    const auto drafts = m_store->drafts();
    if (!drafts) {
        m_summary->setText(problemText(drafts.problem()));
        return;
    }
    for (const DraftSummary& draft : *drafts)
        m_drafts.emplace(draft.year, draft.agency);
}

void ImportBatch::build() {
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Files read"));
    m_progress->setRange(0, static_cast<int>(m_reader->files().size()));
    m_progress->setFormat(tr("%v of %m"));
    m_progress->setValue(0);
    m_cancel = new QPushButton(tr("&Stop reading"), this);
    m_cancel->setObjectName(u"cancel"_s);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_tree->setObjectName(u"files"_s);
    m_tree->setAccessibleName(tr("Files and what was read of them"));
    m_tree->setRootIsDecorated(false);
    m_tree->setHeaderLabels(
        {tr("File"), tr("Agency"), tr("Year"), tr("Figures"), tr("Doubts"), tr("Remark")});
    for (const int column : {FileColumn, AgencyColumn, YearColumn, FiguresColumn, DoubtsColumn})
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(this);
    m_look = buttons->addButton(tr("&Look at it…"), QDialogButtonBox::ActionRole);
    m_look->setObjectName(u"lookAt"_s);
    m_add = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_add->setObjectName(u"add"_s);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    for (QPushButton* button : {m_cancel, m_look, m_add, m_close})
        button->setAutoDefault(false); // Enter on a file opens the look
    connect(m_cancel, &QPushButton::clicked, m_reader, &BatchReader::cancel);
    connect(m_look, &QPushButton::clicked, this, [this] { lookAt(m_tree->currentItem()); });
    connect(m_add, &QPushButton::clicked, this, &ImportBatch::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportBatch::reject);
    connect(m_tree, &QTreeWidget::itemActivated, this, &ImportBatch::lookAt);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ImportBatch::showState);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ImportBatch::showState);
    auto* top = new QHBoxLayout;
    top->addWidget(m_progress, 1);
    top->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
}

void ImportBatch::takeFile(int index, const ReadFile& file) {
    Row& row = m_rows[static_cast<size_t>(index)];
    row.file = file;
    m_progress->setValue(index + 1);
    if (*file) {
        showRead(row);
    } else {
        Problem problem = file->problem();
        problem.file.clear(); // in the first column
        showNote(row, problemText(problem), true);
    }
    showState();
}

void ImportBatch::showRead(Row& row) {
    const ReadReport& read = (*row.file)->content;
    const Report& report = read.report;
    const auto doubts = doubtsOf(read).size();
    row.item->setText(AgencyColumn, report.agency.name);
    row.item->setText(YearColumn, report.year > 0 ? QString::number(report.year) : QString());
    row.item->setText(FiguresColumn, tr("%1 of %2").arg(report.filledCellCount()).arg(report.cells.size()));
    row.item->setText(DoubtsColumn, row.isPutRight ? tr("put right")
                                    : doubts > 0
                                        ? severitySign(Severity::Warning) + u' ' + QString::number(doubts)
                                        : u"✔"_s);
    if (!canBeDraft(row))
        return showNote(row, tr("Agency or year is not stated; look at it to give them."), true);
    row.item->setFlags(row.item->flags() | Qt::ItemIsUserCheckable);
    const bool isKnown = m_drafts.contains({report.year, report.agency.name});
    row.item->setCheckState(FileColumn, isKnown ? Qt::Unchecked : Qt::Checked);
    showNote(row, isKnown ? tr("There is a draft of it already.") : QString(), isKnown);
}

void ImportBatch::showNote(const Row& row, const QString& note, bool isProblem) {
    const Severity severity = row.file && *row.file ? Severity::Warning : Severity::Error;
    row.item->setText(NoteColumn, isProblem ? severitySign(severity) + u' ' + note : note);
    row.item->setToolTip(NoteColumn, note);
    row.item->setForeground(NoteColumn, isProblem ? QBrush(severityColor(severity, palette()))
                                                  : palette().brush(QPalette::Text));
}

void ImportBatch::finishReading() {
    m_isReading = false;
    for (const Row& row : m_rows) {
        if (!row.file)
            row.item->setText(NoteColumn, tr("not read"));
    }
    if (!m_tree->currentItem() && !m_rows.empty())
        m_tree->setCurrentItem(m_rows.front().item);
    showState();
    m_tree->setFocus();
}

void ImportBatch::showState() {
    const auto count = [this](auto&& fits) {
        return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), fits));
    };
    const int read = count([](const Row& row) { return row.file && *row.file; });
    const int refused = count([](const Row& row) { return row.file && !*row.file; });
    const int chosen = count([this](const Row& row) { return isChecked(row); });
    m_progress->setVisible(m_isReading);
    m_cancel->setVisible(m_isReading);
    m_summary->setText(m_isReading ? tr("Reading…")
                                   : tr("%1 read, %2 refused, %3 not read. What is checked becomes a draft.")
                                         .arg(read)
                                         .arg(refused)
                                         .arg(static_cast<int>(m_rows.size()) - read - refused));
    m_add->setText(tr("&Add %n to the store", nullptr, chosen));
    m_add->setEnabled(!m_isReading && chosen > 0);
    m_close->setEnabled(!m_isReading);
    const int current = m_tree->indexOfTopLevelItem(m_tree->currentItem());
    const ReadFile file = current < 0 ? ReadFile() : m_rows[static_cast<size_t>(current)].file;
    m_look->setEnabled(!m_isReading && file && *file && !m_rows[static_cast<size_t>(current)].isStored);
}

bool ImportBatch::canBeDraft(const Row& row) const {
    if (!row.file || !*row.file || row.isStored)
        return false;
    const Report& report = (*row.file)->content.report;
    return report.year > 0 && !report.agency.name.isEmpty();
}

bool ImportBatch::isChecked(const Row& row) const {
    return canBeDraft(row) && row.item->checkState(FileColumn) == Qt::Checked;
}

void ImportBatch::lookAt(const QTreeWidgetItem* item) {
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [item](const Row& r) { return r.item == item; });
    if (m_isReading || row == m_rows.end() || !row->file || !*row->file || row->isStored)
        return;
    ImportLook look(**row->file, tr("&Done"), this);
    if (look.exec() != QDialog::Accepted)
        return;
    const bool isAnew = look.report() != (*row->file)->content.report;
    row->isPutRight = row->isPutRight || isAnew;
    (*row->file)->content.report = look.report();
    showRead(*row);
    showState();
}

bool ImportBatch::makeDraft(Row& row) {
    const auto draft = m_store->create((*row.file)->content.report);
    if (!draft) {
        showNote(row, problemText(draft.problem()), true);
        return false;
    }
    row.isStored = true;
    ++m_stored;
    row.item->setData(FileColumn, Qt::CheckStateRole, {});
    showNote(row, tr("✔ in the store"), false);
    return true;
}

void ImportBatch::accept() {
    bool all = true;
    for (Row& row : m_rows) {
        if (!m_isReading && isChecked(row))
            all = makeDraft(row) && all;
    }
    showState();
    if (all && m_stored > 0)
        QDialog::accept();
}

void ImportBatch::reject() {
    if (m_isReading)
        return m_reader->cancel();
    const bool isLost = std::any_of(m_rows.begin(), m_rows.end(),
                                    [](const Row& row) { return row.isPutRight && !row.isStored; });
    if (isLost &&
        QMessageBox::question(this, windowTitle(),
                              tr("What was put right is not in the store yet. Close and "
                                 "lose it?"),
                              QMessageBox::Yes | QMessageBox::No, QMessageBox::No) != QMessageBox::Yes)
        return;
    QDialog::reject();
}

} // namespace nianbao
