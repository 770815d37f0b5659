#include "WindowStatus.h"

#include "session/DraftSession.h"

namespace nianbao {

using namespace Qt::StringLiterals;

WindowStatus::WindowStatus(QStatusBar* bar)
    : QObject(bar), m_saved(new QLabel(bar)), m_findings(new QLabel(bar)), m_characters(new QLabel(bar)),
      m_zoom(new QLabel(bar)) {
    m_saved->setObjectName(u"savedLabel"_s);
    m_saved->setAccessibleName(tr("Saving"));
    m_findings->setAccessibleName(tr("Findings"));
    m_characters->setAccessibleName(tr("Characters"));
    m_zoom->setAccessibleName(tr("Zoom"));
    bar->addWidget(m_saved);
    bar->addWidget(m_findings);
    bar->addWidget(m_characters);
    const auto zoomButton = [bar](const QString& text, const QString& name) {
        auto* button = new QToolButton(bar);
        button->setText(text);
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        return button;
    };
    QToolButton* out = zoomButton(u"−"_s, tr("Zoom out"));
    QToolButton* in = zoomButton(u"+"_s, tr("Zoom in"));
    connect(out, &QToolButton::clicked, this, &WindowStatus::zoomOutRequested);
    connect(in, &QToolButton::clicked, this, &WindowStatus::zoomInRequested);
    bar->addPermanentWidget(m_zoom);
    bar->addPermanentWidget(out);
    bar->addPermanentWidget(in);
    setZoom(1.0);
}

void WindowStatus::setSession(DraftSession* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_saved->setStyleSheet({});
    m_saved->clear();
    m_findings->clear();
    m_characters->clear();
    if (!session)
        return;
    m_saved->setText(session->isReadOnly() ? tr("Read only") : tr("Everything is saved"));
    connect(session, &DraftSession::saved, this, &WindowStatus::showSaved);
    connect(session, &DraftSession::saveFailed, this, &WindowStatus::showFailure);
    connect(session, &DraftSession::edited, this, [this] {
        // A failure stays in sight until it is mended.
        if (m_saved->styleSheet().isEmpty())
            m_saved->setText(tr("Saving…"));
    });
    connect(session, &DraftSession::findingsChanged, this, &WindowStatus::refresh);
    refresh();
}

void WindowStatus::setCurrentSection(int section) {
    m_section = section;
    if (m_session)
        refresh();
}

void WindowStatus::setZoom(double factor) {
    m_zoom->setText(tr("%1 %").arg(qRound(factor * 100)));
}

void WindowStatus::showSaved(const QDateTime& when, Revision revision) {
    m_saved->setStyleSheet({});
    m_saved->setText(
        tr("Saved %1 · change %2").arg(when.toLocalTime().toString(u"HH:mm:ss"_s)).arg(revision));
    m_saved->setToolTip({});
}

void WindowStatus::showFailure(const Problem& problem) {
    m_saved->setStyleSheet(
        u"QLabel { background: #b00020; color: white; font-weight: bold; padding: 2px 8px; }"_s);
    m_saved->setText(tr("✖ NOT SAVED – trying again"));
    m_saved->setToolTip(problemText(problem));
}

void WindowStatus::refresh() {
    const auto [errors, warnings, hints] = m_session->openCounts();
    m_findings->setText(errors + warnings == 0 ? tr("No errors")
                                               : tr("%1, %2").arg(tr("%n error(s)", nullptr, errors),
                                                                  tr("%n warning(s)", nullptr, warnings)));
    const Report& report = m_session->report();
    const SectionSpec& spec = report.format->sections()[static_cast<size_t>(m_section)];
    m_characters->setText(
        spec.isNarrative()
            ? tr("%1: %n character(s)", nullptr, report.characterCount(m_section)).arg(spec.name)
            : QString());
}

} // namespace nianbao
