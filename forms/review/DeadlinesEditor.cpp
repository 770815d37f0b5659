#include "DeadlinesEditor.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <set>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Submit, Publish, ColumnCount };

struct DeadlinesWords {
    Q_DECLARE_TR_FUNCTIONS(DeadlinesEditor)
public:
    static QString noDay(const QString& text) {
        return tr("“%1” is no day; write it as 2026-01-31, or leave it empty.").arg(text);
    }
    static QString noName() { return tr("Name the agency that the days are for."); }
    static QString twice(const QString& agency) {
        return tr("“%1” stands there twice; remove one of the rows’ days.").arg(agency);
    }
    static QString noPublishing(const QString& agency) {
        return tr("“%1” needs the day to publish too.").arg(agency);
    }
    static QString wrongOrder(const QString& agency) {
        return tr("“%1” would have to hand in after it has published.").arg(agency);
    }
};

struct Row {
    QString agency;
    QString submit;
    QString publish;
    [[nodiscard]] bool hasDays() const { return !submit.isEmpty() || !publish.isEmpty(); }
};

QDate dayOf(const QString& text) {
    return QDate::fromString(text, u"yyyy-M-d"_s);
}

/// What is wrong with a row that has days; empty when nothing is.
QString rowProblem(const Row& row) {
    for (const QString& text : {row.submit, row.publish}) {
        if (!text.isEmpty() && !dayOf(text).isValid())
            return DeadlinesWords::noDay(text);
    }
    if (row.agency.isEmpty())
        return DeadlinesWords::noName();
    if (row.publish.isEmpty())
        return DeadlinesWords::noPublishing(row.agency);
    if (dayOf(row.submit) > dayOf(row.publish))
        return DeadlinesWords::wrongOrder(row.agency);
    return {};
}

Row rowOf(const QTableWidget& table, int row) {
    const auto text = [&](Column column) { return table.item(row, column)->text().simplified(); };
    return {text(Name), text(Submit), text(Publish)};
}

} // namespace

DeadlinesEditor::DeadlinesEditor(Office& office, QWidget* parent)
    : OfficePage(office, parent), m_year(new QSpinBox(this)), m_table(new QTableWidget(0, ColumnCount, this)),
      m_add(newButton(tr("A&dd an agency"), u"addDays"_s)), m_apply(newButton(tr("&Apply"), u"applyDays"_s)),
      m_discard(newButton(tr("D&iscard"), u"discardDays"_s)) {
    m_table->setObjectName(u"days"_s);
    m_table->setAccessibleName(tr("Days to hand in and to publish"));
    m_table->setHorizontalHeaderLabels({tr("Agency"), tr("Hand in by"), tr("Publish by")});
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_apply);
    column()->addWidget(newText(tr("Where the authority in charge has set days of its own. Agencies without "
                                   "days keep those of the law: 31 January, for governments 31 March."),
                                u"aboutDays"_s));
    column()->addWidget(newYearLine());
    column()->addWidget(m_table, 1);
    column()->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, [this] { setUnsaved(true); });
    connect(m_year, &QSpinBox::valueChanged, this, [this] { refresh(); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({}, {});
        m_table->setCurrentCell(m_table->rowCount() - 1, Name);
        m_table->setFocus();
        m_table->editItem(m_table->currentItem());
    });
    connect(m_apply, &QPushButton::clicked, this, &DeadlinesEditor::apply);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        setUnsaved(false);
        showProblem({});
        refresh();
    });
}

QWidget* DeadlinesEditor::newYearLine() {
    auto* line = new QWidget(this);
    auto* label = new QLabel(tr("&Year of the report:"), line);
    label->setBuddy(m_year);
    m_year->setObjectName(u"year"_s);
    m_year->setAccessibleName(tr("Year of the report"));
    m_year->setRange(2008, 2199);
    m_year->setValue(QDate::currentDate().year() - 1);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_year);
    layout->addStretch(1);
    return line;
}

void DeadlinesEditor::setAgencies(const QStringList& agencies) {
    m_agencies = agencies;
    refresh();
}

void DeadlinesEditor::setYear(int year) {
    m_year->setValue(year);
}

Result<OwnDeadlines> DeadlinesEditor::stored() {
    const auto text = office().reviews().officeValue(QString::fromLatin1(ownDeadlinesKey));
    return text ? Result<OwnDeadlines>(ownDeadlinesFromText(*text)) : text.problem();
}

void DeadlinesEditor::refresh() {
    const auto on = office().reviewIsOn();
    const QString refused = on && !*on ? QString() : refusedManaging();
    m_canChange = refused.isEmpty();
    showReason(refused);
    if (!m_isUnsaved) {
        if (const auto own = stored())
            fill(*own);
        else
            showProblem(own.problem());
    }
    setUnsaved(m_isUnsaved);
}

void DeadlinesEditor::fill(const OwnDeadlines& own) {
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    std::set<QString> names(m_agencies.begin(), m_agencies.end());
    for (const auto& [whose, days] : own) {
        if (whose.second == m_year->value())
            names.insert(whose.first);
    }
    for (const QString& name : names) {
        const auto set = own.find({name, m_year->value()});
        addRow(name, set == own.end() ? Deadlines() : set->second);
    }
}

void DeadlinesEditor::addRow(const QString& agency, const Deadlines& days) {
    const QSignalBlocker quiet(m_table); // an empty row is nothing to apply yet
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Name, new QTableWidgetItem(agency));
    m_table->setItem(row, Submit, new QTableWidgetItem(days.submit.toString(Qt::ISODate)));
    m_table->setItem(row, Publish, new QTableWidgetItem(days.publish.toString(Qt::ISODate)));
}

void DeadlinesEditor::setUnsaved(bool unsaved) {
    m_isUnsaved = unsaved;
    m_table->setEnabled(m_canChange);
    m_add->setEnabled(m_canChange);
    m_apply->setEnabled(m_canChange && unsaved);
    m_discard->setEnabled(m_canChange && unsaved);
    // Another year would be shown in the place of what was typed.
    m_year->setEnabled(!unsaved);
    m_year->setToolTip(unsaved ? tr("Apply or discard the changes first.") : QString());
}

QString DeadlinesEditor::take(OwnDeadlines& own) const {
    const int year = m_year->value();
    std::erase_if(own, [year](const auto& entry) { return entry.first.second == year; });
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const Row row = rowOf(*m_table, i);
        if (!row.hasDays())
            continue;
        if (QString problem = rowProblem(row); !problem.isEmpty())
            return problem;
        if (!own.insert({{row.agency, year}, {dayOf(row.submit), dayOf(row.publish)}}).second)
            return DeadlinesWords::twice(row.agency);
    }
    return {};
}

void DeadlinesEditor::apply() {
    auto own = stored();
    if (!own) {
        showProblem(own.problem());
        return;
    }
    if (const QString wrong = take(*own); !wrong.isEmpty()) {
        showProblem({Problem::Code::WrongUsage, {}, {}, wrong});
        return;
    }
    const std::optional<User>& user = office().user();
    const Problem problem =
        office().reviews().setOfficeValue(QString::fromLatin1(ownDeadlinesKey), ownDeadlinesText(*own),
                                          {u"setDeadlines"_s, 0, {{u"year"_s, m_year->value()}}},
                                          user ? Actor{user->id, user->name} : Reviews::account());
    if (problem.code == Problem::Code::None)
        setUnsaved(false);
    finish(problem);
}

} // namespace nianbao
