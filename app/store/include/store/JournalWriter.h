#pragma once

#include <store/Store.h>

#include <QObject>

#include <memory>

namespace nianbao {

/// Writes one draft's undo steps into its journal on a thread of its own, 300 ms after the last step and at
/// most 700 ms after the first unsaved one. When writing fails it keeps the steps, says so, and tries
/// again every 2 s until it succeeds. Lives on the caller's thread; every call returns at once unless
/// it says otherwise.
class JournalWriter : public QObject {
    Q_OBJECT
public:
    JournalWriter(const QString& storePath, DraftId draft, Revision base, QObject* parent = nullptr);
    /// Writes what is left (see flush()). What cannot be written is lost with the object: failed() is emitted
    /// once more then, so call flush() first where something can still be done about it.
    ~JournalWriter() override;

    /// Queues a step; steps that come before the next write share its transaction.
    void append(JournalStep step, const FindingCounts& counts);
    /// Waits until everything is written, at most `milliseconds`; returns sooner when writing fails. False
    /// when something is still unsaved.
    bool flush(int milliseconds = 5000);
    [[nodiscard]] bool hasUnsaved() const;

signals:
    void saved(nianbao::Revision revision, const QDateTime& when);
    /// Something is unsaved and could not be written; trying goes on. Also tells, as StoreDamaged, that the
    /// store was found damaged meanwhile and has been rescued.
    void failed(const nianbao::Problem& problem);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace nianbao
