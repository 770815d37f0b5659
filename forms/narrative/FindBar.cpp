#include "FindBar.h"

#include "session/DraftSession.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostMatches = 100'000;

/// Every match in the report's texts, in reading order.
std::vector<Where> matchesIn(const Report& report, const QString& term, Qt::CaseSensitivity sensitivity) {
    std::vector<Where> matches;
    if (term.isEmpty())
        return matches;
    for (size_t section = 0; section < report.narrative.size(); ++section) {
        for (const Part& part : report.narrative[section]) {
            for (qsizetype at = part.text.indexOf(term, 0, sensitivity); at >= 0;
                 at = part.text.indexOf(term, at + term.size(), sensitivity)) {
                if (matches.size() == mostMatches)
                    return matches;
                matches.push_back(Where::inPart(static_cast<int>(section), part.id, static_cast<int>(at),
                                                static_cast<int>(term.size())));
            }
        }
    }
    return matches;
}

} // namespace

FindBar::FindBar(DraftSession* session, QWidget* parent) : QWidget(parent), m_session(session) {
    build();
    setVisible(false);
    connect(m_term, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_matchCase, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_replace, &QToolButton::clicked, this, &FindBar::replace);
    connect(m_replaceAll, &QToolButton::clicked, this, &FindBar::replaceAll);
    connect(session, &DraftSession::edited, this, [this] {
        if (isVisible())
            search();
    });
}

QToolButton* FindBar::addButton(const QString& objectName, const QString& text, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(28);
    return button;
}

void FindBar::build() {
    m_term = new QLineEdit(this);
    m_term->setObjectName(u"findTerm"_s);
    m_term->setPlaceholderText(tr("Find in all texts"));
    m_term->setAccessibleName(tr("Find"));
    m_term->setClearButtonEnabled(true);
    m_replacement = new QLineEdit(this);
    m_replacement->setObjectName(u"replacement"_s);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    for (auto* edit : {m_term, m_replacement}) {
        edit->setMinimumHeight(28);
        edit->setMinimumWidth(160);
        edit->installEventFilter(this);
    }
    auto* previous = addButton(u"findPrevious"_s, tr("Previous"), tr("Previous match (Shift+F3)"));
    auto* next = addButton(u"findNext"_s, tr("Next"), tr("Next match (F3)"));
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    m_matchCase = new QCheckBox(tr("Match case"), this);
    m_matchCase->setObjectName(u"matchCase"_s);
    m_count = new QLabel(this);
    m_count->setObjectName(u"matchCount"_s);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(u"000 / 000 000"_s));
    m_replace = addButton(u"replace"_s, tr("Replace"), tr("Replace this match and go to the next"));
    m_replaceAll = addButton(u"replaceAll"_s, tr("Replace all"), tr("Replace every match in the report"));
    auto* close = addButton(u"closeFind"_s, tr("Close"), tr("Close the search (Esc)"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &FindBar::closeBar);

    m_replaceRow = new QWidget(this);
    auto* replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins(0, 0, 0, 0);
    replaceRow->addWidget(m_replace);
    replaceRow->addWidget(m_replaceAll);
    replaceRow->addStretch(1);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 6, 12, 6);
    grid->setHorizontalSpacing(6);
    grid->addWidget(m_term, 0, 0);
    auto* findRow = new QHBoxLayout;
    for (QWidget* widget : {static_cast<QWidget*>(previous), static_cast<QWidget*>(next),
                            static_cast<QWidget*>(m_matchCase), static_cast<QWidget*>(m_count)})
        findRow->addWidget(widget);
    findRow->addStretch(1);
    findRow->addWidget(close);
    grid->addLayout(findRow, 0, 1);
    grid->addWidget(m_replacement, 1, 0);
    grid->addWidget(m_replaceRow, 1, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
}

void FindBar::open(bool withReplace, const QString& term) {
    const bool replaces = withReplace && m_session && !m_session->isReadOnly();
    m_replacement->setVisible(replaces);
    m_replaceRow->setVisible(replaces);
    setVisible(true);
    // A selection across paragraphs is hardly what somebody looks for.
    if (!term.isEmpty() && !term.contains(u'\n'))
        m_term->setText(term);
    search();
    m_term->setFocus();
    m_term->selectAll();
}

void FindBar::closeBar() {
    setVisible(false);
    emit closed();
}

void FindBar::search() {
    m_matches.clear();
    if (m_session)
        m_matches = matchesIn(m_session->report(), m_term->text(),
                              m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
    updateCount();
}

void FindBar::setPlace(const Where& place) {
    m_place = place;
    if (isVisible())
        updateCount();
}

std::pair<int, int> FindBar::order(const Where& where) const {
    const int part = m_session ? m_session->report().partIndex(where.section, where.partId) : -1;
    return {where.section, part};
}

int FindBar::currentMatch() const {
    const auto found = std::find(m_matches.begin(), m_matches.end(), m_place);
    return found == m_matches.end() ? -1 : static_cast<int>(found - m_matches.begin());
}

void FindBar::updateCount() {
    const int current = currentMatch();
    if (m_term->text().isEmpty())
        m_count->clear();
    else if (m_matches.empty())
        m_count->setText(tr("Not found"));
    else if (current >= 0)
        m_count->setText(tr("%L1 of %L2").arg(current + 1).arg(matchCount()));
    else
        m_count->setText(tr("%Ln matches", nullptr, matchCount()));
    m_replace->setEnabled(current >= 0);
    m_replaceAll->setEnabled(!m_matches.empty());
}

void FindBar::goTo(int match) {
    QWidget* focus = focusWidget();
    const bool hadFocus = focus && focus->hasFocus();
    const Where where = m_matches[static_cast<size_t>(match)];
    emit goToRequested(where);
    m_place = where;
    // Else the next Enter would overwrite the match that was found.
    if (hadFocus)
        focus->setFocus();
    updateCount();
}

void FindBar::findNext() {
    if (m_term->text().isEmpty()) {
        open(m_replacement->isVisible());
        return;
    }
    search();
    if (m_matches.empty())
        return;
    const auto isAfter = [this, place = order(m_place)](const Where& match) {
        const auto at = order(match);
        return at != place ? at > place : match.start >= m_place.start + m_place.length;
    };
    const auto found = std::find_if(m_matches.begin(), m_matches.end(), isAfter);
    goTo(found == m_matches.end() ? 0 : static_cast<int>(found - m_matches.begin()));
}

void FindBar::findPrevious() {
    if (m_term->text().isEmpty()) {
        open(m_replacement->isVisible());
        return;
    }
    search();
    if (m_matches.empty())
        return;
    const auto isBefore = [this, place = order(m_place)](const Where& match) {
        const auto at = order(match);
        return at != place ? at < place : match.start + match.length <= m_place.start;
    };
    const auto found = std::find_if(m_matches.rbegin(), m_matches.rend(), isBefore);
    goTo(found == m_matches.rend() ? matchCount() - 1 : static_cast<int>(m_matches.rend() - found) - 1);
}

void FindBar::replace() {
    if (!m_session || m_session->isReadOnly())
        return;
    search();
    const int current = currentMatch();
    if (current < 0) {
        findNext();
        return;
    }
    const Where match = m_matches[static_cast<size_t>(current)];
    const Part* part = m_session->report().part(match.section, match.partId);
    const QString replacement = m_replacement->text();
    m_session->perform({Splice{match.section, match.partId, match.start,
                               part->text.sliced(match.start, match.length), replacement}},
                       tr("Replace"));
    // Behind what was put in, or a replacement that holds the term would be found for ever.
    m_place = Where::inPart(match.section, match.partId, match.start + static_cast<int>(replacement.size()));
    findNext();
}

void FindBar::replaceAll() {
    if (!m_session || m_session->isReadOnly())
        return;
    search();
    const Report& report = m_session->report();
    Edits edits;
    // From the end, so that the places before stay what they are.
    for (auto match = m_matches.rbegin(); match != m_matches.rend(); ++match) {
        const Part* part = report.part(match->section, match->partId);
        edits.push_back(Splice{match->section, match->partId, match->start,
                               part->text.sliced(match->start, match->length), m_replacement->text()});
    }
    if (edits.empty())
        return;
    const auto count = static_cast<int>(edits.size());
    m_session->perform(edits, tr("Replace all"));
    m_count->setText(tr("%Ln replaced", nullptr, count));
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        closeBar();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (watched == m_replacement)
            replace();
        else if (key->modifiers() & Qt::ShiftModifier)
            findPrevious();
        else
            findNext();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else
        QWidget::keyPressEvent(event);
}

} // namespace nianbao
