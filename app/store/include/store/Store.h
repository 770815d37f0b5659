#pragma once

#include <report/Edit.h>
#include <report/Problem.h>
#include <report/Report.h>

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace nianbao {

using DraftId = qint64;
/// Counts a draft's journal: 0 is the draft as it was created, n the state after its n-th undo step.
using Revision = qint64;

/// A line of the start page.
struct DraftSummary {
    DraftId id = 0;
    int year = 0;
    QString agency;
    QString state;   ///< see ReviewState; "draft" where review is off
    int errors = -1; ///< findings when it was last saved; -1 when not known
    int warnings = -1;
    int hints = -1;
    QDateTime created;
    QDateTime changed;
    QString changedBy; ///< the user's name on this machine
    QDateTime trashed; ///< null when it is not in the trash
    Revision revision = 0;
};

struct HistoryEntry {
    Revision revision = 0;
    QDateTime when;
    QString who;
    QString what; ///< a few words for the step, in the user's language when it was made
    int edits = 0;
};

struct LoadedDraft {
    Report report;
    Revision revision = 0;
    QDateTime changed;
};

/// Who has a draft open.
struct DraftHolder {
    QString user;
    QString host;
    qint64 process = 0;
    QDateTime since;
};

/// An undo step on its way into the journal.
struct JournalStep {
    Edits edits;
    QString what; ///< a few words, for the history
    QDateTime when;
};

struct FindingCounts {
    int errors = -1;
    int warnings = -1;
    int hints = -1;
};

/// A store of drafts: one SQLite file. One object a thread; every call blocks. Each change is one
/// transaction and is on the disk when the call returns.
class Store {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens the file, creating it and its folder on first use and migrating an older one after a backup
    /// into `backupFolder` (empty, or when that cannot be written: usualBackupFolder()). ReadOnly (see
    /// access()): a newer program's file, one that may not be written, an older one that could not be
    /// migrated. A damaged file is set aside under another name, what can be read is rescued into a new one,
    /// and openingNotes() says so.
    [[nodiscard]] static Result<std::shared_ptr<Store>>
    open(const QString& path, Access wanted = Access::ReadWrite, const QString& backupFolder = {});
    /// The same for a file that was there before: CannotWrite, and nothing is created, when it is missing.
    [[nodiscard]] static Result<std::shared_ptr<Store>> openExisting(const QString& path);
    virtual ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] Access access() const;
    /// What the user must know of how it was opened: newer schema, rescue, no write permission, a migration
    /// that failed.
    [[nodiscard]] std::vector<Problem> openingNotes() const;

    /// Drafts, newest year and change first; those in the trash only when asked for.
    enum class Which { Kept, Trashed };
    [[nodiscard]] Result<std::vector<DraftSummary>> drafts(Which which = Which::Kept);
    [[nodiscard]] Result<DraftId> create(const Report& report);
    /// The draft at a revision, the newest by default (-1).
    [[nodiscard]] Result<LoadedDraft> load(DraftId draft, Revision revision = -1);
    /// Appends the steps in one transaction; `base` is the revision they follow. CannotWrite when the draft
    /// has moved on. Returns the new revision.
    [[nodiscard]] Result<Revision> append(DraftId draft, Revision base, const std::vector<JournalStep>& steps,
                                          const FindingCounts& counts);
    /// The newest state that can still be had when load() fails, with its revision. Go on from it in a draft
    /// of its own (create()): this one's journal lies beyond it.
    [[nodiscard]] Result<LoadedDraft> rescue(DraftId draft);
    /// The steps, newest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(DraftId draft);
    /// Problem::Code::None when done. A draft that somebody else has open is neither thrown away nor deleted:
    /// StoreBusy names him.
    [[nodiscard]] Problem moveToTrash(DraftId draft);
    [[nodiscard]] Problem restoreFromTrash(DraftId draft);
    [[nodiscard]] Problem deleteForever(DraftId draft);

    /// Takes the draft for this process. A holder that no longer runs on this host loses it. Returns the
    /// living holder when somebody else has it.
    [[nodiscard]] Result<std::optional<DraftHolder>> lock(DraftId draft);
    void unlock(DraftId draft);
    /// Tells other hosts that the holder lives; one that has not been heard of for two minutes loses the
    /// draft to them. Does nothing for a draft that this process does not hold.
    [[nodiscard]] Problem refreshLock(DraftId draft);

    /// Agency profiles.
    struct Profile {
        qint64 id = 0;
        Agency agency;
    };
    [[nodiscard]] Result<std::vector<Profile>> profiles();
    [[nodiscard]] Result<qint64> saveProfile(const Profile& profile); ///< id 0 adds
    [[nodiscard]] Problem removeProfile(qint64 id);

    /// Dated copies in a folder: at most one a day when `daily`; the newest 30 are kept.
    enum class Backup { Daily, Now };
    /// `backups` beside the store.
    [[nodiscard]] static QString usualBackupFolder(const QString& storePath);
    [[nodiscard]] Problem backUp(const QString& folder, Backup kind);
    struct BackupFile {
        QString path;
        QDateTime when;
        qint64 size = 0;
    };
    [[nodiscard]] static std::vector<BackupFile> backups(const QString& folder);
    /// Puts a backup in the store's place; the present file is set aside beside it, never overwritten.
    /// The Store must be closed first. StoreBusy while it, or a draft of it, is open somewhere.
    [[nodiscard]] static Problem restoreBackup(const QString& backup, const QString& storePath);

protected:
    friend class Reviews;
    Store();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace nianbao
