#include "FindingsPanel.h"

#include "FindingsDelegate.h"
#include "FindingsTree.h"
#include "look/FindingLook.h"
#include "look/SeverityLook.h"
#include "session/DraftSession.h"
#include <work/Settings.h>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array severities{Severity::Error, Severity::Warning, Severity::Hint};

constexpr QSize explainSize(460, 300);

size_t at(Severity severity) {
    return static_cast<size_t>(severity);
}

/// A row's way from the root, by which rows are put in the order they are seen.
std::vector<int> pathOf(QModelIndex index) {
    std::vector<int> path;
    for (; index.isValid(); index = index.parent())
        path.insert(path.begin(), index.row());
    return path;
}

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent)
    : QWidget(parent), m_model(new FindingsModel(this)), m_tree(new FindingsTree(this)),
      m_delegate(m_tree->delegate()), m_stack(new QStackedWidget(this)), m_empty(new QLabel(this)),
      m_basis(new QLabel(this)) {
    setAccessibleName(tr("Findings"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilter());
    column->addWidget(m_stack, 1);
    column->addWidget(m_basis);
    makeTree();
    m_basis->setObjectName(u"basis"_s);
    m_basis->setTextFormat(Qt::PlainText);
    m_basis->setWordWrap(true);
    m_basis->setMargin(6);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_tree);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FindingsPanel::refreshNow);
    showCounts();
    showEmptiness();
    showBasis();
}

FindingsPanel::~FindingsPanel() = default;

QWidget* FindingsPanel::makeFilter() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(4);
    for (const Severity severity : severities) {
        auto* button = new QToolButton(bar);
        button->setObjectName(u"filter-"_s + severityId(severity));
        button->setCheckable(true);
        button->setChecked(Settings().shownSeverities().contains(severityId(severity)));
        m_model->setShown(severity, button->isChecked());
        button->setToolTip(tr("Show or hide these findings in the list"));
        m_filters[at(severity)] = button;
        row->addWidget(button);
        connect(button, &QToolButton::toggled, this, [this, severity](bool shown) {
            m_model->setShown(severity, shown);
            rememberFilter();
            refreshNow();
        });
    }
    row->addStretch(1);
    return bar;
}

void FindingsPanel::rememberFilter() const {
    QStringList shown;
    for (const Severity severity : severities) {
        if (m_filters[at(severity)]->isChecked())
            shown.append(severityId(severity));
    }
    Settings().setValue(Setting::SeverityShown, shown);
}

void FindingsPanel::makeTree() {
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Findings"));
    connect(m_tree, &FindingsTree::chosen, this, &FindingsPanel::activate);
    connect(m_tree, &FindingsTree::fixRequested, this, &FindingsPanel::fix);
    connect(m_tree, &FindingsTree::explainRequested, this, &FindingsPanel::explain);
    connect(m_tree, &FindingsTree::copyRequested, this,
            [this] { copy(m_tree->selectionModel()->selectedIndexes()); });
    connect(m_tree, &FindingsTree::menuRequested, this,
            [this](const QModelIndex& index, const QPoint& position) {
                QMenu menu(this);
                fillMenu(menu, index);
                menu.exec(position);
            });
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &FindingsPanel::beforeRemoval);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex& parent, int first, int last) {
                // Sections unfold when they come; a table's cells stay folded.
                for (int row = first; !parent.isValid() && row <= last; ++row)
                    m_tree->expand(m_model->index(row, 0));
            });
}

void FindingsPanel::setSession(DraftSession* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_cursor = m_resume = QModelIndex();
    m_cursorGone = false;
    m_model->clear();
    if (session) {
        m_model->setFixable(!session->isReadOnly());
        connect(session, &DraftSession::findingsChanged, this, &FindingsPanel::refresh);
    }
    refreshNow();
}

void FindingsPanel::refresh() {
    if (!m_soon.isActive())
        m_soon.start();
}

void FindingsPanel::refreshNow() {
    m_soon.stop();
    if (m_session)
        m_model->setFindings(m_session->findings(), m_session->report());
    else
        m_model->clear();
    showCounts();
    showEmptiness();
    showBasis();
}

void FindingsPanel::showBasis() {
    m_basis->setVisible(m_session);
    if (!m_session)
        return;
    const PreviousReport* previous = m_session->previous();
    QStringList lines{previous ? tr("Compared with last year's report: %1").arg(previous->name)
                               : tr("Last year's report is not at hand.")};
    if (const auto& off = m_session->ruleSettings().off; !off.empty())
        lines.append(tr("Rules that are off: %1").arg(QStringList(off.begin(), off.end()).join(tr(", "))));
    m_basis->setText(lines.join(u'\n'));
}

void FindingsPanel::showCounts() {
    std::array<int, 3> counts{};
    for (const Severity severity : severities) {
        const int count = m_model->count(severity);
        counts[at(severity)] = count;
        m_filters[at(severity)]->setText(tr("%1 %2 %3", "mark, word, count")
                                             .arg(severitySign(severity), severityWord(severity))
                                             .arg(count));
        m_filters[at(severity)]->setAccessibleName(
            tr("%1: %2 findings").arg(severityWord(severity)).arg(count));
    }
    const int explained = m_model->explainedCount();
    const QString tip = tr("Show or hide these findings in the list");
    m_filters[at(Severity::Warning)]->setToolTip(
        explained == 0 ? tip : tip + u'\n' + tr("%n more explained", nullptr, explained));
    if (counts == m_told)
        return;
    m_told = counts;
    emit countChanged(counts[0], counts[1], counts[2]);
}

void FindingsPanel::showEmptiness() {
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_tree);
        return;
    }
    if (!m_session)
        m_empty->setText(tr("No draft is open."));
    else if (m_model->total() > 0)
        m_empty->setText(tr("The filter above hides %n finding(s).", nullptr, m_model->total()));
    else if (m_session->checkMode() == CheckMode::Drafting)
        m_empty->setText(tr("✔ Nothing found.\n\nSections that are not filled in yet do not count while you "
                            "work; F7 checks them too."));
    else
        m_empty->setText(tr("✔ Nothing found.\n\nEverything has been checked."));
    m_stack->setCurrentWidget(m_empty);
}

void FindingsPanel::activate(const QModelIndex& index) {
    m_cursor = index;
    m_cursorGone = false;
    emit activated(m_model->where(index));
}

void FindingsPanel::goTo(const QModelIndex& index) {
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_tree->scrollTo(index);
    activate(index);
}

/// Goes to a finding, or to the first that a step leads to which nobody has explained, once round the list.
bool FindingsPanel::goToOpen(const QModelIndex& first, Step step) {
    const auto firstOpen = [this, step](QModelIndex row) {
        while (row.isValid() && row.data(FindingsModel::ExplainedRole).toBool())
            row = (m_model->*step)(row);
        return row;
    };
    QModelIndex open = firstOpen(first);
    if (!open.isValid())
        open = firstOpen((m_model->*step)({}));
    if (!open.isValid())
        return false;
    goTo(open);
    return true;
}

bool FindingsPanel::goToNext() {
    if (m_soon.isActive())
        refreshNow();
    return goToOpen(m_cursorGone ? QModelIndex(m_resume) : m_model->nextFinding(m_cursor),
                    &FindingsModel::nextFinding);
}

bool FindingsPanel::goToPrevious() {
    if (m_soon.isActive())
        refreshNow();
    return goToOpen(m_model->previousFinding(m_cursorGone ? m_resume : m_cursor),
                    &FindingsModel::previousFinding);
}

void FindingsPanel::fix(const QModelIndex& index, Offer offer) {
    const QPersistentModelIndex row = index;
    // A fix fits the report only as long as it was made for this very state.
    if (m_soon.isActive())
        refreshNow();
    const Finding* finding = row.isValid() ? m_model->finding(row) : nullptr;
    if (!finding || offeredEdits(*finding, offer).empty() || !m_session || m_session->isReadOnly())
        return;
    m_cursor = row;
    m_cursorGone = false;
    // The list may change while this is performed.
    const Edits edits = offeredEdits(*finding, offer);
    const QString what = tr("%1: %2", "place, what was done")
                             .arg(row.data(FindingsModel::PlaceRole).toString(), fixText(*finding, offer));
    m_session->perform(edits, what);
}

const Finding* FindingsPanel::explainable(const QModelIndex& index) const {
    const Finding* finding = index.isValid() ? m_model->finding(index) : nullptr;
    return finding && finding->severity == Severity::Warning && m_session && !m_session->isReadOnly()
               ? finding
               : nullptr;
}

void FindingsPanel::explain(const QModelIndex& index) {
    const QPersistentModelIndex row = index;
    if (m_soon.isActive())
        refreshNow();
    if (!explainable(row))
        return;
    // The list may change while the user writes.
    const Finding finding = *explainable(row);
    QInputDialog dialog(this);
    dialog.setWindowTitle(tr("Explain a warning"));
    dialog.setLabelText(
        tr("%1\n\nWhy is it right all the same? The sentence stays with the draft, and lapses when the "
           "figures or the words change.")
            .arg(findingText(finding, m_session->report())));
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog.setTextValue(finding.explanation);
    dialog.resize(explainSize);
    for (QLabel* label : dialog.findChildren<QLabel*>()) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QPlainTextEdit* input : dialog.findChildren<QPlainTextEdit*>())
        input->setTabChangesFocus(true);
    if (dialog.exec() == QDialog::Accepted)
        setExplanation(finding, dialog.textValue().trimmed());
}

void FindingsPanel::setExplanation(const Finding& finding, const QString& text) {
    if (!m_session)
        return;
    const QString subject = findingSubject(finding, m_session->report());
    const QString before = m_session->report().explanation(subject);
    if (text == before)
        return;
    const QString place = whereText(finding.where, m_session->report());
    m_session->perform({SetExplanation{subject, before, text}},
                       tr("%1: %2", "place, what was done")
                           .arg(place, text.isEmpty() ? tr("explanation removed") : tr("explained")));
}

void FindingsPanel::beforeRemoval(const QModelIndex& parent, int first, int last) {
    const auto goesAway = [&](QModelIndex index) {
        for (; index.isValid(); index = index.parent()) {
            if (index.parent() == parent && index.row() >= first && index.row() <= last)
                return true;
        }
        return false;
    };
    const QModelIndex kept = m_cursorGone ? m_resume : m_cursor;
    if (!kept.isValid() || !goesAway(kept))
        return;
    QModelIndex after = kept;
    while (after.isValid() && goesAway(after))
        after = m_model->nextFinding(after);
    m_cursorGone = true;
    m_resume = after;
}

void FindingsPanel::addFindingActions(QMenu& menu, const QPersistentModelIndex& row) {
    menu.addAction(tr("&Go there"), this, [this, row] {
        if (row.isValid())
            activate(row);
    });
    const auto offerFix = [&](Offer offer, FindingsModel::Role role, const QString& keys) {
        if (QString words = row.data(role).toString(); !words.isEmpty())
            menu.addAction(words.replace(u'&', u"&&"_s) + u'\t' + keys, this,
                           [this, row, offer] { fix(row, offer); });
    };
    offerFix(Offer::Fix, FindingsModel::FixRole, tr("Ctrl+Enter"));
    offerFix(Offer::OtherFix, FindingsModel::OtherFixRole, tr("Ctrl+Shift+Enter"));
    const Finding* finding = explainable(row);
    if (!finding)
        return;
    menu.addAction(tr("&Explain…") + u'\t' + tr("F2"), this, [this, row] { explain(row); });
    if (!finding->explanation.isEmpty())
        menu.addAction(tr("&Remove the explanation"), this, [this, row] {
            if (const Finding* now = explainable(row))
                setExplanation(*now, {});
        });
}

void FindingsPanel::fillMenu(QMenu& menu, const QModelIndex& index) {
    if (index.isValid()) {
        addFindingActions(menu, index);
        menu.addSeparator();
    }
    const QModelIndexList rows = m_tree->selectionModel()->selectedIndexes();
    QAction* some = menu.addAction(tr("&Copy") + u'\t' +
                                       QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
                                   this, [this, rows] { copy(rows); });
    some->setEnabled(!rows.isEmpty());
    QAction* all = menu.addAction(tr("Copy &all"), this, [this] { copy(everyRow()); });
    all->setEnabled(m_model->rowCount() > 0);
}

QModelIndexList FindingsPanel::everyRow() const {
    QModelIndexList rows;
    for (QModelIndex row = m_model->nextFinding({}); row.isValid(); row = m_model->nextFinding(row))
        rows.append(row);
    return rows;
}

void FindingsPanel::copy(QModelIndexList rows) const {
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex& a, const QModelIndex& b) { return pathOf(a) < pathOf(b); });
    QStringList lines;
    for (const QModelIndex& row : rows)
        lines.append(m_model->line(row));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void FindingsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_delegate->forgetHeights();
    QWidget::changeEvent(event);
}

} // namespace nianbao
