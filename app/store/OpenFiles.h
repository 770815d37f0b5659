#pragma once

#include <report/Problem.h>

#include <QByteArray>
#include <QLockFile>
#include <QMutex>
#include <QString>

namespace nianbao {

/// What this process has open. SQLite's file locks are the process's: closing any other handle of the same
/// file drops them, so a store's file is read as a file only while this process has no connection to it.
class OpenFiles {
public:
    /// Held while a store is opened, set aside or put back.
    static QRecursiveMutex& mutex();
    [[nodiscard]] static bool has(const QString& path);
    /// Returns the key to give to remove().
    static QString add(const QString& path);
    static void remove(const QString& key);
};

/// Held by the one process that sets a store up, migrates, rescues or replaces it.
class OpeningLock {
public:
    explicit OpeningLock(const QString& storePath);
    /// Waits a while; false when another process still has it. Where no lock can be made nothing else can be
    /// written either, and it counts as taken.
    [[nodiscard]] bool take();

private:
    QLockFile m_file;
};

/// What a path holds, by its first bytes.
enum class FileKind {
    Missing,
    Empty,
    Store,       ///< a SQLite file, or one of ours whose first bytes are broken
    BrokenStore, ///< ours by its application id, but SQLite would not take it
    Foreign,     ///< no SQLite file
    Unreadable,
};
/// Not to be called while this process has the file open.
[[nodiscard]] FileKind fileKind(const QString& path);

/// Whether another process has a connection to the file. Not to be called while this process has one.
[[nodiscard]] bool isOpenElsewhere(const QString& path);

/// A folder that several machines share: SQLite's WAL must not be used there.
[[nodiscard]] bool isOnNetwork(const QString& path);
/// Whether a file system of this type, as the mount table names it, may be shared between machines. What is
/// mounted by an unknown FUSE program counts as shared.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray& type);

/// Tells one file from another of the same name; empty when there is none.
[[nodiscard]] QByteArray fileIdentity(const QString& path);

/// Written to the disk for good, name included.
[[nodiscard]] bool syncToDisk(const QString& path);

/// Renames the file with its -wal, -shm and -journal to datedName(). Returns the new name; empty, with all as
/// it was, when it could not be.
[[nodiscard]] QString setAside(const QString& path, const QString& mark);

/// Puts `fresh`, which is on the disk already, in the place of the store, which is set aside under `mark`.
/// When it cannot, the store is back where it was. Returns the name that the old file has now, empty when
/// there was none.
[[nodiscard]] Result<QString> replaceStore(const QString& path, const QString& fresh, const QString& mark);

/// A free name beside the file: `base.MARK-DATE.suffix`.
[[nodiscard]] QString datedName(const QString& path, const QString& mark);

} // namespace nianbao
