#include "LastYearTexts.h"

#include "TakeOver.h"
#include "look/Card.h"
#include "session/DraftSession.h"

#include <report/Change.h>
#include <work/NewYear.h>

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

QLabel* readableLabel(const QString& name, const QString& text) {
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

LastYearTexts::LastYearTexts(QWidget* parent)
    : QWidget(parent), m_none(new QLabel(tr("Last year's report has no text in this section."))) {
    m_none->setObjectName(u"noText"_s);
    m_none->setWordWrap(true);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_none);
    m_column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Last year's texts"));
    scroll->setWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

void LastYearTexts::clear() {
    for (QWidget* card : std::exchange(m_cards, {})) {
        card->hide();
        card->deleteLater();
    }
    m_buttons.clear();
    m_whys.clear();
}

void LastYearTexts::setSection(DraftSession* session, int section) {
    clear();
    m_session = session;
    m_section = section;
    const Report& last = session->previous()->report;
    m_lastSection = sameSection(last, *session->report().format, section);
    const size_t count = m_lastSection < 0 ? 0 : last.narrative[static_cast<size_t>(m_lastSection)].size();
    for (size_t index = 0; index < count; ++index)
        addPart(index);
    m_none->setVisible(count == 0);
    refresh();
}

void LastYearTexts::addPart(size_t index) {
    const Part& part = m_session->previous()->report.narrative[static_cast<size_t>(m_lastSection)][index];
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(10, 6, 10, 6);
    const QString name = part.heading.isEmpty() ? tr("Part %1").arg(index + 1) : part.heading;
    if (!part.heading.isEmpty()) {
        QLabel* heading = readableLabel(u"lastHeading"_s, part.heading);
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(bold);
        column->addWidget(heading);
    }
    // Above the text, which may be pages long.
    auto* button = new QPushButton(tr("Take over"));
    button->setObjectName(u"takeOver"_s);
    button->setAccessibleName(tr("Take over %1").arg(name));
    button->setAutoDefault(false);
    auto* why = new QLabel;
    why->setObjectName(u"why"_s);
    why->setWordWrap(true);
    auto* action = new QHBoxLayout;
    action->addWidget(button);
    action->addWidget(why, 1);
    column->addLayout(action);
    QLabel* text = readableLabel(u"lastText"_s, part.text);
    text->setAccessibleName(tr("Last year's text: %1").arg(name));
    column->addWidget(text);
    connect(button, &QPushButton::clicked, this, [this, index] { take(index); });
    m_column->insertWidget(m_column->count() - 1, card);
    m_cards.push_back(card);
    m_buttons.push_back(button);
    m_whys.push_back(why);
}

void LastYearTexts::refresh() {
    if (!m_session || !m_session->previous() || m_buttons.empty())
        return;
    const std::vector<Part> parts = carriedParts();
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        QString why;
        if (m_session->isReadOnly())
            why = tr("This draft is open to read only.");
        else if (parts[i].text.isEmpty())
            why = tr("This part was empty.");
        else if (isTakenOver(m_session->report(), m_section, parts[i]))
            why = tr("This year's section has this text.");
        m_buttons[i]->setEnabled(why.isEmpty());
        m_whys[i]->setText(why);
        m_buttons[i]->setToolTip(
            why.isEmpty() ? tr("Puts this text into the part of the same heading when that is empty, else "
                               "adds it as a part; undo takes it back")
                          : why);
    }
}

std::vector<Part> LastYearTexts::carriedParts() const {
    return carriedPassages(m_session->previous()->report, m_lastSection, m_session->report());
}

void LastYearTexts::take(size_t index) {
    m_session->perform(takeOver(m_session->report(), m_section, carriedParts(), index),
                       tr("Take over last year's text"));
}

} // namespace nianbao
