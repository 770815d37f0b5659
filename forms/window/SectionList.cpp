#include "SectionList.h"

#include "session/DraftSession.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 28; ///< frame, spacing and a scroll bar's worth of room beside the text

/// A section's findings, told apart as its state needs them.
struct SectionTally {
    int errors = 0;
    int warnings = 0;
    int hints = 0;
    bool blanks = false; ///< rule S08: while the clerk works not wrong, only not done
};

std::vector<SectionTally> tally(const DraftSession& session) {
    std::vector<SectionTally> tallies(session.report().format->sections().size());
    for (const Finding& finding : session.findings()) {
        // The title stands with the preface.
        const auto section = static_cast<size_t>(std::max(finding.where.section, 0));
        SectionTally& counts = tallies.at(section);
        if (finding.rule == "S08"_L1 && session.checkMode() == CheckMode::Drafting)
            counts.blanks = true;
        else if (finding.severity == Severity::Error)
            ++counts.errors;
        else if (finding.severity == Severity::Hint)
            ++counts.hints;
        else if (isOpen(finding))
            ++counts.warnings;
    }
    return tallies;
}

bool hasEmptyPart(const Report& report, int section) {
    const auto& parts = report.narrative[static_cast<size_t>(section)];
    return std::any_of(parts.begin(), parts.end(), [](const Part& p) { return p.text.trimmed().isEmpty(); });
}

} // namespace

SectionList::SectionList(QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("Sections"));
    setUniformItemSizes(true);
    setSpacing(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit sectionChosen(row);
    });
}

void SectionList::setSession(DraftSession* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    const QSignalBlocker quiet(this);
    clear();
    if (!session)
        return;
    for (size_t i = 0; i < session->report().format->sections().size(); ++i)
        new QListWidgetItem(this);
    connect(session, &DraftSession::findingsChanged, this, &SectionList::refresh);
    refresh();
    updateGeometry();
}

void SectionList::setCurrentSection(int section) {
    const QSignalBlocker quiet(this);
    setCurrentRow(section);
}

QSize SectionList::minimumSizeHint() const {
    int widest = 0;
    for (int section = 0; section < count(); ++section)
        widest =
            std::max(widest, fontMetrics().horizontalAdvance(item(section)->text().section(u'\n', 0, 0)));
    return {widest + padding, QListWidget::minimumSizeHint().height()};
}

void SectionList::refresh() {
    const Report& report = m_session->report();
    const auto tallies = tally(*m_session);
    for (int section = 0; section < count(); ++section) {
        const SectionTally& counts = tallies[static_cast<size_t>(section)];
        QStringList state;
        QString mark;
        if (counts.errors > 0) {
            mark = u"✖ "_s;
            state.append(tr("%n error(s)", nullptr, counts.errors));
        }
        if (counts.warnings > 0) {
            if (mark.isEmpty())
                mark = u"▲ "_s;
            state.append(tr("%n warning(s)", nullptr, counts.warnings));
        }
        if (state.isEmpty()) {
            if (report.isSectionUntouched(section)) {
                mark = u"○ "_s;
                state.append(tr("not filled in"));
            } else if (counts.blanks || hasEmptyPart(report, section)) {
                mark = u"◐ "_s;
                state.append(tr("in work"));
            } else {
                mark = u"● "_s;
                state.append(tr("complete"));
                if (counts.hints > 0)
                    state.append(tr("%n hint(s)", nullptr, counts.hints));
            }
        }
        const SectionSpec& spec = report.format->sections()[static_cast<size_t>(section)];
        // The number as the heading has it: 一、总体情况
        const qsizetype numberEnd = spec.heading.indexOf(u'、');
        const QString name = numberEnd > 0 ? spec.heading.first(numberEnd) + u'　' + spec.name : spec.name;
        QListWidgetItem* line = item(section);
        const QString words = state.join(tr(", "));
        const QString text = name + u'\n' + mark + words;
        if (line->text() == text)
            continue;
        line->setText(text);
        line->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(spec.name, words));
        line->setToolTip(tr("%1: %2 (Ctrl+%3)")
                             .arg(spec.heading.isEmpty() ? spec.name : spec.heading, words)
                             .arg(section + 1));
    }
}

} // namespace nianbao
