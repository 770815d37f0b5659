#include "ReviewBar.h"

#include "look/Mnemonic.h"
#include "session/DraftSession.h"
#include "session/OfficeSession.h"

#include <work/Review.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr Deed deeds[] = {Deed::Return, Deed::Revise, Deed::Submit, Deed::Approve, Deed::Publish};

/// The deeds that lead on from a state, the usual one last.
std::vector<Deed> nextDeeds(ReviewState state) {
    switch (state) {
    case ReviewState::Draft:
    case ReviewState::Returned:
        return {Deed::Submit};
    case ReviewState::Submitted:
        return {Deed::Return, Deed::Approve};
    case ReviewState::Approved:
        return {Deed::Revise, Deed::Publish};
    case ReviewState::Published:
        return {Deed::Revise};
    }
    Q_UNREACHABLE();
}

} // namespace

QString openWork(Deed deed, const OfficeSession& office) {
    return deed == Deed::Submit && office.draft() ? openWorkText(tallyOf(office.draft()->completeFindings()))
                                                  : QString();
}

QString deedText(Deed deed) {
    switch (deed) {
    case Deed::Submit:
        return ReviewBar::tr("&Submit for review…");
    case Deed::Return:
        return ReviewBar::tr("&Return…");
    case Deed::Approve:
        return ReviewBar::tr("&Approve…");
    case Deed::Publish:
        return ReviewBar::tr("&Published…");
    case Deed::Revise:
        return ReviewBar::tr("&Correct…");
    default:
        return {};
    }
}

ReviewBar::ReviewBar(QWidget* parent)
    : QWidget(parent), m_standing(new QLabel(this)), m_whyNot(new QLabel(this)),
      m_signIn(new QPushButton(tr("Sign in…"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 4, 0);
    row->addStretch(1);
    m_standing->setObjectName(u"standing"_s);
    m_whyNot->setObjectName(u"whyNot"_s);
    for (QLabel* label : {m_whyNot, m_standing}) {
        label->setTextFormat(Qt::PlainText);
        row->addWidget(label);
    }
    m_signIn->setObjectName(u"signIn"_s);
    row->addWidget(m_signIn);
    connect(m_signIn, &QPushButton::clicked, this, &ReviewBar::signInRequested);
    for (const Deed deed : deeds) {
        auto* button = new QPushButton(withoutMnemonic(deedText(deed)), this);
        button->setObjectName(u"deed%1"_s.arg(static_cast<int>(deed)));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, deed] { emit deedChosen(deed); });
        m_choices.push_back({deed, button});
    }
    refresh();
}

void ReviewBar::setOffice(OfficeSession* office) {
    if (m_office)
        m_office->disconnect(this);
    m_office = office;
    if (office) {
        connect(office, &OfficeSession::changed, this, &ReviewBar::refresh);
        connect(office, &OfficeSession::findingsChanged, this, &ReviewBar::refresh);
    }
    refresh();
}

void ReviewBar::refresh() {
    const bool on = m_office && m_office->isReviewOn();
    const bool open = on && m_office->draft();
    m_standing->setVisible(open);
    m_signIn->setVisible(on && !m_office->user());
    m_whyNot->clear();
    if (open)
        m_standing->setText(standingText(m_office->situation().standing));
    const std::vector<Deed> next =
        open && m_office->user() ? nextDeeds(m_office->situation().standing.state) : std::vector<Deed>();
    for (const auto& [deed, button] : m_choices)
        showDeed(button, deed, std::find(next.begin(), next.end(), deed) != next.end());
    m_whyNot->setVisible(!m_whyNot->text().isEmpty());
}

void ReviewBar::showDeed(QPushButton* button, Deed deed, bool fits) {
    button->setVisible(fits);
    if (!fits)
        return;
    QString whyNot = m_office->refusal(deed);
    if (whyNot.isEmpty())
        whyNot = openWork(deed, *m_office);
    button->setEnabled(whyNot.isEmpty());
    button->setToolTip(whyNot);
    // One reason is enough beside the buttons: that of the usual deed, which comes last.
    if (!whyNot.isEmpty())
        m_whyNot->setText(whyNot);
}

} // namespace nianbao
