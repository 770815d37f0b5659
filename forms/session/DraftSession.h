#pragma once

#include "PreviousReport.h"

#include <report/Finding.h>
#include <report/Report.h>
#include <rules/FigureOffers.h>
#include <rules/Rules.h>
#include <store/JournalWriter.h>

#include <QObject>
#include <QUndoStack>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace nianbao {

/// What an undo step may join: typing goes on within a word, everything else stands alone.
struct StepJoin {
    enum class Kind { Alone, Typing } kind = Kind::Alone;
};

/// One open draft: the report, its undo stack, its findings, its way into the store. The only place in the
/// window where a report changes; every form asks it to perform edits and redraws on edited().
class DraftSession : public QObject {
    Q_OBJECT
public:
    /// A draft kept in the store; `writer` is null for one that is only looked at.
    DraftSession(Report report, DraftId draft, std::unique_ptr<JournalWriter> writer,
                 QObject* parent = nullptr);
    /// A report on trial: edited like a draft, and kept nowhere.
    [[nodiscard]] static std::unique_ptr<DraftSession> onTrial(Report report);
    ~DraftSession() override;

    [[nodiscard]] const Report& report() const { return m_report; }
    [[nodiscard]] DraftId draft() const { return m_draft; }
    /// The newest that is saved, or that was loaded.
    [[nodiscard]] Revision revision() const { return m_revision; }
    void setRevision(Revision revision) { m_revision = revision; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] QUndoStack* undoStack() { return &m_undo; }
    /// Findings of the report as it stands now, in the order of check().
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    /// Those of a complete check, whatever the mode; made once a change, when asked.
    [[nodiscard]] const std::vector<Finding>& completeFindings() const;
    [[nodiscard]] CheckMode checkMode() const { return m_mode; }
    void setCheckMode(CheckMode mode);
    /// The figures of the report as it stands now that can be bound; looked for once a change, when asked.
    [[nodiscard]] const std::vector<FigureOffer>& figureOffers() const;
    /// Errors, warnings that nobody has explained, and hints.
    [[nodiscard]] FindingCounts openCounts() const;
    /// Last year's report, with which it is compared; null when none is at hand.
    [[nodiscard]] const PreviousReport* previous() const { return m_previous ? &*m_previous : nullptr; }
    /// Its report alone.
    [[nodiscard]] const Report* previousReport() const { return m_previous ? &m_previous->report : nullptr; }
    void setPrevious(std::optional<PreviousReport> previous);
    /// What the office has settled of the rules; at first as Settings has it.
    [[nodiscard]] const RuleSettings& ruleSettings() const { return m_rules; }
    void setRuleSettings(RuleSettings rules);

    /// Carries the edits out as one undo step, with what follows them (withFollowing()), and journals them.
    /// `what` names the step for undo and the history. Does nothing when read-only, when `edits` is empty, or
    /// when they do not fit the report (which is an own bug and asserts in debug builds).
    void perform(const Edits& edits, const QString& what, StepJoin join = {});
    /// setCellsWithTotals() as one undo step, with the notes of these cells: one that `notes` does not name
    /// has none afterwards.
    void setCells(const std::vector<std::pair<int, CellValue>>& values, const QString& what,
                  std::map<int, QString> notes = {});
    /// Writes what is unsaved; false when that failed.
    bool flush();

signals:
    /// After edits were done, undone or redone; findings() is already anew.
    void edited(const nianbao::Edits& edits);
    /// After edited(), when it came from undo or redo: what changed may lie where nobody looks.
    void undoneOrRedone(const nianbao::Edits& edits);
    void findingsChanged();
    /// After setPrevious().
    void previousChanged();
    /// Everything up to `revision` of the draft is on the disk.
    void saved(const QDateTime& when, nianbao::Revision revision);
    void saveFailed(const nianbao::Problem& problem);

private:
    friend class SessionCommand;
    void carryOut(const Edits& edits, const QString& what);
    void recheck();
    /// What follows last year's figures is a step of its own, so that it can be seen and undone.
    void followPrevious();

    Report m_report;
    DraftId m_draft = 0;
    Revision m_revision = 0;
    std::unique_ptr<JournalWriter> m_writer;
    bool m_readOnly = false;
    bool m_carrying = false; ///< edits are being carried out
    CheckMode m_mode = CheckMode::Drafting;
    std::optional<PreviousReport> m_previous;
    RuleSettings m_rules;
    QUndoStack m_undo;
    std::vector<Finding> m_findings;
    mutable std::optional<std::vector<Finding>> m_completeFindings;
    mutable std::optional<std::vector<FigureOffer>> m_offers;
};

} // namespace nianbao
