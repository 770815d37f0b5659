#include "DraftSession.h"

#include <report/Following.h>
#include <report/Totals.h>
#include <work/Settings.h>

#include <QScopedValueRollback>
#include <QTimer>
#include <QUndoCommand>

#include <utility>

namespace nianbao {

namespace {

constexpr int typingCommand = 1;

/// Nothing but a single splice without a line end can be part of a typed word.
const Splice* typedSplice(const Edits& edits) {
    const auto* splice = edits.size() == 1 ? std::get_if<Splice>(&edits.front()) : nullptr;
    return splice && splice->removed.size() + splice->inserted.size() > 0 ? splice : nullptr;
}

bool endsWord(const QString& text) {
    return !text.isEmpty() && (text.back().isSpace() || text.back().isPunct());
}

} // namespace

/// An undo step of the session. Typing is joined until a word ends, so that undo takes back words.
class SessionCommand : public QUndoCommand {
public:
    SessionCommand(DraftSession& session, Edits edits, const QString& what, StepJoin join)
        : QUndoCommand(what), m_session(session), m_edits(std::move(edits)), m_join(join) {}

    int id() const override { return m_join.kind == StepJoin::Kind::Typing ? typingCommand : -1; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const SessionCommand*>(other);
        const Splice* mine = typedSplice(m_edits);
        const Splice* theirs = typedSplice(next->m_edits);
        if (!mine || !theirs || mine->section != theirs->section || mine->part != theirs->part)
            return false;
        Splice joined = *mine;
        const bool typesOn = theirs->removed.isEmpty() && mine->removed.isEmpty() &&
                             theirs->position == mine->position + mine->inserted.size();
        const bool erasesOn = theirs->inserted.isEmpty() && mine->inserted.isEmpty() &&
                              theirs->position + theirs->removed.size() == mine->position;
        if (typesOn && !endsWord(mine->inserted)) {
            joined.inserted += theirs->inserted;
        } else if (erasesOn) {
            joined.position = theirs->position;
            joined.removed.prepend(theirs->removed);
        } else {
            return false;
        }
        m_edits = {joined};
        return true;
    }

    void redo() override {
        m_session.carryOut(m_edits, text());
        if (std::exchange(m_done, true))
            emit m_session.undoneOrRedone(m_edits);
    }
    void undo() override {
        const Edits back = inverse(m_edits);
        m_session.carryOut(back, DraftSession::tr("Undo: %1").arg(text()));
        emit m_session.undoneOrRedone(back);
    }

private:
    DraftSession& m_session;
    Edits m_edits;
    StepJoin m_join;
    bool m_done = false; ///< pushing a step carries it out too
};

DraftSession::DraftSession(Report report, DraftId draft, std::unique_ptr<JournalWriter> writer,
                           QObject* parent)
    : QObject(parent), m_report(std::move(report)), m_draft(draft), m_writer(std::move(writer)),
      m_readOnly(!m_writer), m_rules(Settings().rules()) {
    if (m_writer) {
        connect(m_writer.get(), &JournalWriter::saved, this,
                [this](Revision revision, const QDateTime& when) {
                    m_revision = revision;
                    emit saved(when, revision);
                });
        connect(m_writer.get(), &JournalWriter::failed, this, &DraftSession::saveFailed);
    }
    recheck();
}

std::unique_ptr<DraftSession> DraftSession::onTrial(Report report) {
    auto session = std::make_unique<DraftSession>(std::move(report), DraftId(), nullptr);
    session->m_readOnly = false;
    return session;
}

DraftSession::~DraftSession() = default;

void DraftSession::setCheckMode(CheckMode mode) {
    if (m_mode == mode)
        return;
    m_mode = mode;
    recheck();
    emit findingsChanged();
}

void DraftSession::setPrevious(std::optional<PreviousReport> previous) {
    m_previous = std::move(previous);
    recheck();
    emit findingsChanged();
    emit previousChanged();
    // A step cannot begin within another, as when a changed year has brought another report.
    if (m_carrying)
        QTimer::singleShot(0, this, &DraftSession::followPrevious);
    else
        followPrevious();
}

void DraftSession::followPrevious() {
    const Edits updates = m_readOnly ? Edits() : figureUpdates(m_report, previousReport());
    if (!updates.empty())
        m_undo.push(new SessionCommand(*this, updates, tr("Figures against last year"), {}));
}

void DraftSession::setRuleSettings(RuleSettings rules) {
    if (m_rules == rules)
        return;
    m_rules = std::move(rules);
    recheck();
    emit findingsChanged();
}

FindingCounts DraftSession::openCounts() const {
    const FindingTally tally = tallyOf(m_findings);
    return {tally.errors, tally.warnings, tally.hints};
}

void DraftSession::perform(const Edits& edits, const QString& what, StepJoin join) {
    if (m_readOnly || edits.empty())
        return;
    m_undo.push(new SessionCommand(*this, withFollowing(m_report, previousReport(), edits), what, join));
}

void DraftSession::setCells(const std::vector<std::pair<int, CellValue>>& values, const QString& what,
                            std::map<int, QString> notes) {
    Edits edits = setCellsWithTotals(m_report, values);
    std::map<int, QString> present = m_report.cellNotes();
    for (const auto& [cell, value] : values) {
        if (present[cell] != notes[cell])
            edits.push_back(SetNote{cell, present[cell], notes[cell]});
    }
    perform(edits, what);
}

bool DraftSession::flush() {
    return !m_writer || m_writer->flush();
}

void DraftSession::carryOut(const Edits& edits, const QString& what) {
    const QScopedValueRollback carrying(m_carrying, true);
    if (!applyEdits(m_report, edits)) {
        Q_ASSERT_X(false, "DraftSession", "edits do not fit the report");
        qCritical("an edit did not fit the report and was left out");
        return;
    }
    recheck();
    if (m_writer)
        m_writer->append({edits, what, QDateTime::currentDateTimeUtc()}, openCounts());
    emit edited(edits);
    emit findingsChanged();
}

const std::vector<FigureOffer>& DraftSession::figureOffers() const {
    if (!m_offers)
        m_offers = nianbao::figureOffers(m_report, previousReport());
    return *m_offers;
}

const std::vector<Finding>& DraftSession::completeFindings() const {
    if (m_mode == CheckMode::Complete)
        return m_findings;
    if (!m_completeFindings)
        m_completeFindings = check({m_report, previousReport(), nullptr, CheckMode::Complete, &m_rules});
    return *m_completeFindings;
}

void DraftSession::recheck() {
    m_offers.reset();
    m_completeFindings.reset();
    m_findings = check({m_report, previousReport(), nullptr, m_mode, &m_rules});
}

} // namespace nianbao
