#include "LastYearPanel.h"

#include "LastYearTable.h"
#include "LastYearTexts.h"
#include "session/DraftSession.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace nianbao {

using namespace Qt::StringLiterals;

LastYearPanel::LastYearPanel(QWidget* parent)
    : QWidget(parent), m_which(new QLabel(this)), m_stack(new QStackedWidget(this)),
      m_nothing(new QWidget(this)), m_texts(new LastYearTexts(this)), m_table(new LastYearTable(this)) {
    m_which->setObjectName(u"which"_s);
    m_which->setWordWrap(true);
    m_which->setTextFormat(Qt::PlainText);
    auto* file = new QPushButton(tr("Choose a file…"), this);
    file->setObjectName(u"chooseFile"_s);
    file->setToolTip(tr("Reads last year's report from a file"));
    auto* draft = new QPushButton(tr("Choose a draft…"), this);
    draft->setObjectName(u"chooseDraft"_s);
    draft->setToolTip(tr("Takes a draft of last year for last year's report"));
    for (QWidget* page : {m_nothing, static_cast<QWidget*>(m_texts), static_cast<QWidget*>(m_table)})
        m_stack->addWidget(page);

    auto* choices = new QHBoxLayout;
    choices->addWidget(file);
    choices->addWidget(draft);
    choices->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_which);
    column->addLayout(choices);
    column->addWidget(m_stack, 1);

    connect(file, &QPushButton::clicked, this, &LastYearPanel::fileRequested);
    connect(draft, &QPushButton::clicked, this, &LastYearPanel::draftRequested);
    connect(m_table, &LastYearTable::cellActivated, this, &LastYearPanel::cellActivated);
}

void LastYearPanel::setSession(DraftSession* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_section = -1;
    if (session) {
        connect(session, &DraftSession::edited, this, &LastYearPanel::refresh);
        connect(session, &DraftSession::previousChanged, this, &LastYearPanel::rebuild);
    }
    rebuild();
}

void LastYearPanel::showSection(int section) {
    if (section == m_section)
        return;
    m_section = section;
    rebuild();
}

void LastYearPanel::rebuild() {
    m_stale = true;
    const PreviousReport* previous = m_session ? m_session->previous() : nullptr;
    if (!previous || m_section < 0)
        m_stack->setCurrentWidget(m_nothing);
    if (!isVisible())
        return;
    m_stale = false;
    if (!m_session || m_section < 0) {
        m_which->clear();
        return;
    }
    if (!previous) {
        m_which->setText(tr("The report of %1 is not among the drafts. Choose it as a file, or a draft of "
                            "another name.")
                             .arg(m_session->report().year - 1));
        return;
    }
    const Report& last = previous->report;
    m_which->setText(
        last.format == m_session->report().format
            ? tr("Last year's report: %1").arg(previous->name)
            : tr("Last year's report: %1 (format of %2)").arg(previous->name, last.format->id()));
    const int table = m_session->report().format->sections()[static_cast<size_t>(m_section)].table;
    if (table >= 0)
        m_table->setTable(m_session, table);
    else
        m_texts->setSection(m_session, m_section);
    m_stack->setCurrentWidget(table >= 0 ? static_cast<QWidget*>(m_table) : m_texts);
}

void LastYearPanel::refresh() {
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    if (m_stack->currentWidget() == m_table)
        m_table->refresh();
    else if (m_stack->currentWidget() == m_texts)
        m_texts->refresh();
}

void LastYearPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        rebuild();
}

void LastYearPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace nianbao
