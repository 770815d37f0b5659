#include "ImportLook.h"

#include "DoubtList.h"
#include "ImportEdits.h"
#include "SectionChoice.h"
#include "SourceView.h"
#include "look/SeverityLook.h"
#include "session/DraftSession.h"
#include "table/TableForm.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1320, 680);
constexpr int farYear = 2199; ///< for a format that is in force

QString summaryOf(const Report& report, const QString& fileName) {
    int characters = 0;
    for (size_t section = 0; section < report.narrative.size(); ++section)
        characters += report.characterCount(static_cast<int>(section));
    return ImportLook::tr("%1\nRead from “%2”: %3 of %4 figures, %5 characters of text.")
        .arg(QString(report.titleText()).replace(u'\n', u' '), fileName)
        .arg(report.filledCellCount())
        .arg(report.cells.size())
        .arg(characters);
}

/// The texts of all sections as they were read.
QString textOf(const Report& report) {
    QStringList lines;
    for (size_t section = 0; section < report.narrative.size(); ++section) {
        const auto& parts = report.narrative[section];
        if (parts.empty())
            continue;
        lines.append(report.headingText(static_cast<int>(section)));
        for (const Part& part : parts)
            lines << part.heading << part.text;
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// The lower one takes the room.
QWidget* belowEachOther(QWidget* upper, QWidget* lower) {
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(upper);
    column->addWidget(lower, 1);
    return both;
}

} // namespace

ImportLook::ImportLook(const OpenedReport& opened, const Report* openDraft, QWidget* parent)
    : QDialog(parent), m_openDraft(openDraft) {
    build(opened);
    addUses(static_cast<QVBoxLayout*>(layout()), {});
    showUses();
}

ImportLook::ImportLook(const OpenedReport& opened, const QString& goOn, QWidget* parent)
    : QDialog(parent), m_use(Use::GoOn) {
    build(opened);
    addUses(static_cast<QVBoxLayout*>(layout()), goOn);
    showUses();
}

ImportLook::~ImportLook() {
    // The forms speak to the session until they are gone.
    qDeleteAll(m_tables);
    delete m_doubts;
}

void ImportLook::build(const OpenedReport& opened) {
    m_fileName = QFileInfo(opened.name).fileName();
    m_session = DraftSession::onTrial(opened.content.report);
    setWindowTitle(tr("A look at “%1”").arg(m_fileName));
    resize(usualSize);
    auto* summary = new QLabel(summaryOf(m_session->report(), m_fileName), this);
    summary->setWordWrap(true);
    summary->setTextFormat(Qt::PlainText);
    auto* halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    if (SourceView::isUseful(opened)) {
        m_source = new SourceView(opened);
        halves->addWidget(m_source);
    }
    halves->addWidget(makeRight(opened));
    halves->setSizes({usualSize.width() * 4 / 10, usualSize.width() * 6 / 10});
    auto* column = new QVBoxLayout(this);
    column->addWidget(summary);
    column->addWidget(makeWhose());
    column->addWidget(halves, 1);
    connectParts();
    m_doubts->chooseFirst();
    showDoubts();
    m_doubts->takeFocus();
}

QWidget* ImportLook::makeRight(const OpenedReport& opened) {
    m_doubts = new DoubtList(m_session.get(), doubtsOf(opened.content));
    m_tabs = new QTabWidget;
    m_tabs->setAccessibleName(tr("What was read"));
    addTables();
    addTexts();
    // Without a doubt one line is all that is said; the room is the tables'.
    if (m_doubts->openCount() == 0)
        return belowEachOther(m_doubts, m_tabs);
    auto* right = new QSplitter(Qt::Vertical);
    right->addWidget(m_doubts);
    right->addWidget(m_tabs);
    right->setStretchFactor(1, 1);
    right->setSizes({usualSize.height() / 3, usualSize.height() * 2 / 3});
    return right;
}

QWidget* ImportLook::makeWhose() {
    const Report& read = m_session->report();
    auto* whose = new QWidget(this);
    m_agency = new QLineEdit(read.agency.name, whose);
    m_agency->setObjectName(u"agency"_s);
    m_year = new QSpinBox(whose);
    m_year->setObjectName(u"year"_s);
    const int first = read.format->firstYear();
    const int last = read.format->lastYear() > 0 ? read.format->lastYear() : farYear;
    const int least = read.year > 0 ? std::min(first, read.year) : first;
    m_year->setRange(least - 1, std::max(last, read.year));
    m_year->setSpecialValueText(tr("not stated"));
    m_year->setValue(read.year > 0 ? read.year : least - 1);
    m_missing = new QLabel(whose);
    m_missing->setObjectName(u"missing"_s);
    QPalette colors = m_missing->palette();
    colors.setColor(QPalette::WindowText, severityColor(Severity::Warning, colors));
    m_missing->setPalette(colors);
    auto* agencyLabel = new QLabel(tr("A&gency:"), whose);
    agencyLabel->setBuddy(m_agency);
    auto* yearLabel = new QLabel(tr("&Year:"), whose);
    yearLabel->setBuddy(m_year);
    auto* line = new QHBoxLayout(whose);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(agencyLabel);
    line->addWidget(m_agency, 1);
    line->addWidget(yearLabel);
    line->addWidget(m_year);
    line->addWidget(m_missing);
    return whose;
}

void ImportLook::addTables() {
    const auto& tables = m_session->report().format->tables();
    for (size_t table = 0; table < tables.size(); ++table) {
        auto* form = new TableForm(m_session.get(), static_cast<int>(table));
        m_tables.push_back(form);
        m_tabs->addTab(form, tables[table].name);
    }
}

void ImportLook::addTexts() {
    auto* texts = new QPlainTextEdit(textOf(m_session->report()));
    texts->setObjectName(u"texts"_s);
    texts->setReadOnly(true);
    texts->setTabChangesFocus(true);
    texts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    texts->setAccessibleName(tr("The texts that were read"));
    m_tabs->addTab(texts, tr("Texts"));
}

QPushButton* ImportLook::addUse(const QString& name, Use use) {
    auto* button = new QPushButton(name, this);
    connect(button, &QPushButton::clicked, this, [this, use] {
        if (use == Use::IntoOpen)
            chooseSections();
        else
            finish(use);
    });
    return button;
}

void ImportLook::addUses(QVBoxLayout* column, const QString& goOn) {
    auto* buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString& name, Use use, const QString& objectName) {
        QPushButton* button = addUse(name, use);
        button->setObjectName(objectName);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
        return button;
    };
    if (!goOn.isEmpty()) {
        m_goOn = add(goOn, Use::GoOn, u"goOn"_s);
    } else {
        m_newDraft = add(tr("New &draft"), Use::NewDraft, u"newDraft"_s);
        m_lastYears = add(tr("&Last year's report"), Use::LastYears, u"lastYears"_s);
        m_intoOpen = add(tr("&Into the open draft…"), Use::IntoOpen, u"intoOpen"_s);
    }
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportLook::reject);
    column->addWidget(buttons);
    // Enter goes to the next doubt and presses no button, the tables' own included.
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
}

void ImportLook::connectParts() {
    connect(m_doubts, &DoubtList::cellChosen, this, &ImportLook::showCell);
    connect(m_doubts, &DoubtList::settled, this, &ImportLook::showDoubts);
    connect(m_agency, &QLineEdit::textChanged, this, &ImportLook::showUses);
    connect(m_year, &QSpinBox::valueChanged, this, &ImportLook::showUses);
    if (m_source)
        connect(m_source, &SourceView::cellChosen, this, &ImportLook::showCell);
    for (const TableForm* form : m_tables) {
        connect(form->view()->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, form] {
            if (m_source && form->view()->currentCell() >= 0)
                m_source->showCell(form->view()->currentCell());
        });
    }
}

void ImportLook::showCell(int cell) {
    const auto table =
        static_cast<size_t>(m_session->report().format->cells()[static_cast<size_t>(cell)].table);
    m_tabs->setCurrentWidget(m_tables[table]);
    m_tables[table]->view()->goToCell(cell);
    if (m_source)
        m_source->showCell(cell);
}

void ImportLook::showDoubts() {
    for (const TableForm* form : m_tables)
        form->model()->setDoubts(m_doubts->openCells());
}

void ImportLook::showUses() {
    const Report now = report();
    const bool isWhole = now.year > 0 && !now.agency.name.isEmpty();
    m_missing->setText(isWhole ? QString()
                               : severitySign(Severity::Warning) + u' ' +
                                     tr("A draft needs the agency's full name and the year."));
    m_missing->setVisible(!isWhole);
    if (m_goOn) {
        m_goOn->setEnabled(isWhole);
        return;
    }
    m_newDraft->setEnabled(isWhole);
    m_lastYears->setEnabled(isWhole && m_openDraft && m_openDraft->year == now.year + 1);
    m_lastYears->setToolTip(m_lastYears->isEnabled()
                                ? QString()
                                : tr("Open the draft of the year after first: this report is kept as a draft "
                                     "then, and compared with it."));
    m_intoOpen->setEnabled(m_openDraft && !sectionsRead(*m_openDraft, now).empty());
    m_intoOpen->setToolTip(m_intoOpen->isEnabled() ? QString() : tr("Open the draft that it is to go into."));
}

Report ImportLook::report() const {
    Report report = m_session->report();
    report.agency.name = m_agency->text().trimmed();
    report.year = m_year->value() == m_year->minimum() ? 0 : m_year->value();
    return report;
}

int ImportLook::openDoubts() const {
    return m_doubts->openCount();
}

bool ImportLook::settle() {
    return m_doubts->settle() && std::all_of(m_tables.begin(), m_tables.end(),
                                             [](TableForm* form) { return form->finishEditing(); });
}

bool ImportLook::isChanged() const {
    const Report& session = m_session->report();
    const Report now = report();
    return m_session->undoStack()->count() > 0 || now.agency != session.agency || now.year != session.year;
}

void ImportLook::finish(Use use) {
    const Report now = report();
    if (!settle() || (use != Use::IntoOpen && (now.year == 0 || now.agency.name.isEmpty())))
        return;
    m_use = use;
    QDialog::accept();
}

void ImportLook::accept() {
    finish(m_goOn ? Use::GoOn : Use::NewDraft);
}

void ImportLook::reject() {
    if (!settle() || isChanged()) {
        QMessageBox question(QMessageBox::Question, windowTitle(),
                             tr("Something was put right here. Close and lose it?"), QMessageBox::NoButton,
                             this);
        QPushButton* stay = question.addButton(tr("&Stay"), QMessageBox::RejectRole);
        const QAbstractButton* lose =
            question.addButton(tr("Close and &lose it"), QMessageBox::DestructiveRole);
        question.setDefaultButton(stay);
        question.exec();
        if (question.clickedButton() != lose)
            return;
    }
    QDialog::reject();
}

void ImportLook::chooseSections() {
    if (!settle())
        return;
    SectionChoice choice(*m_openDraft, m_session->report(), this);
    if (choice.exec() != QDialog::Accepted)
        return;
    m_sections = choice.sections();
    finish(Use::IntoOpen);
}

} // namespace nianbao
