#include "HistoryPanel.h"

#include "HistoryText.h"
#include "look/SeverityLook.h"
#include "look/TableColors.h"
#include "session/DraftSession.h"
#include "start/DraftListModel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int refreshDelay = 500; ///< ms: several saves in a row list once
constexpr int whatShown = 3;      ///< kinds of steps named on a line, the rest are counted

QDateTime minuteOf(const QDateTime& when) {
    return QDateTime::fromSecsSinceEpoch(when.toSecsSinceEpoch() / 60 * 60);
}

QLabel* plainLabel(const QString& name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

std::vector<HistoryGroup> groupedHistory(const std::vector<HistoryEntry>& steps) {
    std::vector<HistoryGroup> groups;
    for (const HistoryEntry& step : steps) {
        if (groups.empty() || groups.back().who != step.who ||
            minuteOf(groups.back().when) != minuteOf(step.when))
            groups.push_back({step.revision, step.when, step.who, {}, 0});
        HistoryGroup& group = groups.back();
        ++group.steps;
        if (!step.what.isEmpty() && !group.what.contains(step.what))
            group.what.append(step.what);
    }
    return groups;
}

HistoryPanel::HistoryPanel(Store* store, DraftSession* session, QWidget* parent)
    : QWidget(parent), m_store(store), m_session(session), m_problem(plainLabel(u"problem"_s, this)),
      m_list(new QListWidget(this)), m_caption(plainLabel(u"caption"_s, this)),
      m_view(new QTextBrowser(this)), m_restore(new QPushButton(tr("&Restore this state"), this)),
      m_why(plainLabel(u"why"_s, this)) {
    m_list->setObjectName(u"steps"_s);
    m_list->setAccessibleName(tr("History of the draft"));
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_view->setObjectName(u"state"_s);
    m_view->setAccessibleName(tr("The report as it was"));
    m_view->setOpenLinks(false);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setAutoDefault(false);
    m_problem->hide();

    auto* lower = new QWidget(this);
    auto* lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 0, 0, 0);
    lowerColumn->addWidget(m_caption);
    lowerColumn->addWidget(m_view, 1);
    lowerColumn->addWidget(m_restore);
    lowerColumn->addWidget(m_why);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(lower);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_problem);
    column->addWidget(halves, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryPanel::showChosen);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPanel::restore);
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshDelay);
    connect(&m_soon, &QTimer::timeout, this, &HistoryPanel::refresh);
    connect(m_session, &DraftSession::saved, this, [this] {
        if (isVisible())
            m_soon.start();
    });
    connect(m_session, &DraftSession::edited, this, [this] {
        if (isVisible())
            m_soon.start();
    });
    showDifference();
}

void HistoryPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void HistoryPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chosen)
        showDifference();
}

void HistoryPanel::refresh() {
    m_soon.stop();
    const auto steps = m_store->history(m_session->draft());
    if (!steps) {
        showProblem(tr("The history cannot be read: %1").arg(problemText(steps.problem())));
        return;
    }
    showProblem({});
    std::vector<HistoryGroup> groups = groupedHistory(*steps);
    if (groups != m_groups || m_list->count() == 0)
        fill(groups);
    showDifference();
}

void HistoryPanel::fill(const std::vector<HistoryGroup>& groups) {
    const QSignalBlocker quiet(m_list);
    const int scrolled = m_list->verticalScrollBar()->value();
    m_groups = groups;
    m_list->clear();
    for (const HistoryGroup& group : m_groups) {
        QString what = group.what.mid(0, whatShown).join(tr(", "));
        if (group.what.size() > whatShown)
            what += tr(" and more");
        m_list->addItem(
            tr("%1 · %2 · %n step(s)", nullptr, group.steps).arg(whenText(group.when), group.who) + u'\n' +
            what);
    }
    m_list->addItem(tr("As it was begun"));
    if (!m_chosen)
        return;
    // The chosen state stays chosen, also when its minute has got more steps since.
    int row = static_cast<int>(m_groups.size());
    for (size_t i = 0; i < m_groups.size() && m_groups[i].revision >= m_chosen->revision; ++i)
        row = static_cast<int>(i);
    if (m_chosen->revision == 0)
        row = static_cast<int>(m_groups.size());
    m_list->setCurrentRow(row);
    m_list->verticalScrollBar()->setValue(scrolled);
}

void HistoryPanel::showChosen() {
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const bool first = row >= static_cast<int>(m_groups.size());
    const Revision revision = first ? 0 : m_groups[static_cast<size_t>(row)].revision;
    auto loaded = m_store->load(m_session->draft(), revision);
    if (!loaded) {
        m_chosen.reset();
        showProblem(tr("That state cannot be read: %1").arg(problemText(loaded.problem())));
        showDifference();
        return;
    }
    showProblem({});
    m_chosen = std::move(*loaded);
    m_chosenName = first ? tr("As it was begun") : whenText(m_groups[static_cast<size_t>(row)].when);
    showDifference();
    m_view->verticalScrollBar()->setValue(0);
    emit viewRequested(m_chosen->report, m_caption->text());
}

void HistoryPanel::showDifference() {
    QString why;
    if (!m_chosen) {
        m_caption->setText(tr("Choose a step to see the report as it was then."));
        m_view->clear();
        why = tr("No state is chosen.");
    } else {
        m_caption->setText(tr("The report as it was: %1").arg(m_chosenName));
        const int scrolled = m_view->verticalScrollBar()->value();
        const TableColors colors(palette());
        m_view->setHtml(historyText(m_chosen->report, m_session->report(), colors.pale(colors.base)));
        m_view->verticalScrollBar()->setValue(scrolled);
        if (m_session->isReadOnly())
            why = tr("This draft is open to read only.");
        else if (m_chosen->report == m_session->report())
            why = tr("The report is so now.");
    }
    m_restore->setEnabled(why.isEmpty());
    m_why->setText(why.isEmpty() ? tr("Undo takes it back; nothing is lost.") : why);
}

void HistoryPanel::restore() {
    if (!m_chosen || m_session->isReadOnly())
        return;
    m_session->perform(difference(m_session->report(), m_chosen->report),
                       tr("Restore: %1").arg(m_chosenName));
    showDifference();
    emit restored();
}

void HistoryPanel::showProblem(const QString& text) {
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, severityColor(Severity::Error, colors));
    m_problem->setPalette(colors);
    m_problem->setText(text.isEmpty() ? QString() : severitySign(Severity::Error) + u' ' + text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace nianbao
