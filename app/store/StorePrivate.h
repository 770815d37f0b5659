#pragma once

#include "Database.h"

#include <store/Reviews.h>
#include <store/Store.h>

#include <functional>
#include <optional>

namespace nianbao {

/// Steps between two whole states of a draft.
inline constexpr Revision snapshotInterval = 200;

struct Store::Private {
    QString path;
    QString openKey;     ///< in OpenFiles
    QByteArray identity; ///< see fileIdentity(): what is written to a file that was moved away is lost
    Access access = Access::ReadWrite;
    std::unique_ptr<Database> database;
    std::vector<Problem> notes;
    QString backupFolder; ///< for the copy before a migration

    /// The draft that was last appended to or loaded, so that a step is tried before it is written without
    /// replaying the journal each time.
    struct Cached {
        DraftId draft = 0;
        Revision revision = 0;
        Report report;
    };
    std::optional<Cached> cached;
    /// False for an older file that is only read: nothing of review is in it yet.
    bool keepsReview = true;

    [[nodiscard]] Problem openFile(Access wanted);
    /// Why nothing can be written; Code::None when it can.
    [[nodiscard]] Problem writable() const;
    [[nodiscard]] Problem notInStore(DraftId draft) const;
    /// Executes an UPDATE or DELETE of one draft; NotInStore when there is none.
    [[nodiscard]] Problem changeDraft(const QString& sql, const QVariantList& values, DraftId draft);
    /// The same in a transaction, refused with StoreBusy while somebody else has the draft open.
    [[nodiscard]] Problem changeUnheldDraft(const QString& sql, const QVariantList& values, DraftId draft);
    /// Carries `change` out, and the line that it leaves in the audit log, in one transaction.
    [[nodiscard]] Problem changeAndLog(const AuditNote& note, const Actor& actor,
                                       const std::function<Problem(Database&)>& change);
    /// The draft at a revision, from memory or the journal.
    [[nodiscard]] Result<Cached> takeState(DraftId draft, Revision base);
    /// Why steps cannot follow `base`; Code::None when they can.
    [[nodiscard]] Problem appendable(DraftId draft, Revision base);
    /// Tries a step on the state and writes it, with a snapshot when one is due. In a transaction.
    [[nodiscard]] Problem writeStep(Cached& state, const JournalStep& step, const QString& who);

private:
    [[nodiscard]] Problem prepareFile(bool& damaged);
    [[nodiscard]] Problem keepStrayLog();
    /// A replacement that was cut off between its two renames is brought to its end. True when one was.
    [[nodiscard]] bool finishReplacement();
    [[nodiscard]] Problem inspect(bool& damaged);
    [[nodiscard]] Problem checkIntegrity(Database& file, bool& damaged) const;
    [[nodiscard]] Problem rescueFile();
    [[nodiscard]] Problem connectReadWrite();
    [[nodiscard]] Problem connectReadOnly();
    [[nodiscard]] Problem migrateFrom(int version);
    [[nodiscard]] Problem backUpBeforeMigration();
    [[nodiscard]] Problem configure();
};

/// Milliseconds since 1970; an invalid time is now.
[[nodiscard]] qint64 toStored(const QDateTime& time);
/// In local time; null for null.
[[nodiscard]] QDateTime fromStored(const QVariant& time);
/// QString() would be bound as NULL.
[[nodiscard]] QString notNull(const QString& text);

/// What the office has settled under a key; empty when it has not.
[[nodiscard]] Result<QString> officeOf(Database& database, const QString& key);
[[nodiscard]] Problem setOffice(Database& database, const QString& key, const QString& value);
/// A list of review steps as the store keeps it.
[[nodiscard]] QJsonArray stepsToJson(const std::vector<ReviewStep>& steps);
[[nodiscard]] std::vector<ReviewStep> stepsFromText(const QString& text);
/// SHA-256 in hex.
[[nodiscard]] QString sha256Hex(const QByteArray& bytes);
/// Appends a line to the audit log. In a transaction.
[[nodiscard]] Problem writeAuditLine(Database& database, const AuditNote& note, const Actor& actor);

/// An existing file of this name beside a store asks for a full check when it is opened next.
[[nodiscard]] QString doubtMarker(const QString& storePath);

/// A consistent copy of an open store, written aside, checked and renamed to `target`, which is free.
[[nodiscard]] Problem copyStore(Database& from, const QString& target);

/// Writes a dated copy of an open store into a folder, which is made when it is missing.
[[nodiscard]] Problem writeBackup(Database& database, const QString& folder);

/// Whether the file is whole, and a store of drafts. Nobody has it open to write.
[[nodiscard]] Problem verifyStore(const QString& path);

/// A backup lies under this name beside the store until it takes its place.
inline constexpr auto restoringSuffix = QLatin1StringView(".restoring");

/// Who, of other living processes, has a draft open.
[[nodiscard]] Result<std::optional<DraftHolder>> holderElsewhere(Database& database, DraftId draft);
/// "user on host", for messages.
[[nodiscard]] QString holderText(const DraftHolder& holder);

/// StoreBusy, naming the holder, while somebody else has a draft of this file open. A file that cannot be
/// read counts as free.
[[nodiscard]] Problem nobodyHolds(const QString& path);

/// "ok", or the first thing that is wrong; `pragma` is quick_check or integrity_check.
[[nodiscard]] Result<QString> integrity(Database& database, const QString& pragma);

} // namespace nianbao
