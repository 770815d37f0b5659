#include <store/Store.h>

#include "OpenFiles.h"
#include "Rescue.h"
#include "Schema.h"
#include "StorePrivate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct StoreWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString missing() { return tr("there is no such file"); }
    static QString noDatabase() { return tr("it is no store of drafts, and was left as it is"); }
    static QString noFolder() { return tr("the folder cannot be made"); }
    static QString noPermission() { return tr("no permission to write; it is opened to read only"); }
    static QString readOnly() { return tr("it is opened to read only"); }
    static QString movedAway() { return tr("the file has been moved, replaced or deleted"); }
    static QString replacementFinished() {
        return tr("a rescue or the restoring of a backup had been cut off and was brought to its end");
    }
    static QString notMigrated(const QString& reason) {
        return tr("%1. It stays as the older version wrote it and is opened to read only").arg(reason);
    }
    static QString anotherWindow() { return tr("another window that is just opening it"); }
    static QString wasEmpty() { return tr("the file was empty; it has been set up as a new store"); }
    static QString logAside(const QString& name) {
        return tr("a change log without its store was found and kept as %1").arg(name);
    }
};

bool hasContent(const QString& path) {
    return QFileInfo(path).size() > 0;
}

/// Whether the file, and the log beside it, can be written.
bool isWritable(const QString& path) {
    const QFileInfo file(path);
    return (!file.exists() || file.isWritable()) && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace

QString doubtMarker(const QString& storePath) {
    return storePath + u".doubt"_s;
}

Result<QString> integrity(Database& database, const QString& pragma) {
    const auto said = database.value(u"PRAGMA %1(1)"_s.arg(pragma));
    if (!said)
        return said.problem();
    return said->toString();
}

Store::Store() : d(std::make_unique<Private>()) {}

Store::~Store() {
    const QMutexLocker locker(&OpenFiles::mutex());
    if (d->database && d->database->sawDamage()) {
        QFile marker(doubtMarker(d->path));
        // Without it the damage is found at the next failure; there is nobody left to tell.
        (void)marker.open(QIODevice::WriteOnly);
    }
    d->database.reset();
    if (!d->openKey.isEmpty())
        OpenFiles::remove(d->openKey);
}

Result<std::shared_ptr<Store>> Store::openExisting(const QString& path) {
    const QMutexLocker locker(&OpenFiles::mutex());
    if (!QFileInfo::exists(path))
        return Problem{Problem::Code::CannotWrite, path, {}, qt_error_string(ENOENT)};
    return open(path);
}

Result<std::shared_ptr<Store>> Store::open(const QString& path, Access wanted, const QString& backupFolder) {
    const QMutexLocker locker(&OpenFiles::mutex());
    const std::shared_ptr<Store> store(new Store);
    store->d->path = QFileInfo(path).absoluteFilePath();
    store->d->backupFolder = backupFolder;
    if (Problem problem = store->d->openFile(wanted); isProblem(problem))
        return problem;
    store->d->identity = fileIdentity(store->d->path);
    store->d->openKey = OpenFiles::add(store->d->path);
    return store;
}

QString Store::path() const {
    return d->path;
}

Store::Access Store::access() const {
    return d->access;
}

std::vector<Problem> Store::openingNotes() const {
    return d->notes;
}

Problem Store::Private::writable() const {
    if (access == Access::ReadOnly)
        return {Problem::Code::CannotWrite, path, {}, StoreWords::readOnly()};
    if (fileIdentity(path) != identity)
        return {Problem::Code::CannotWrite, path, {}, StoreWords::movedAway()};
    return {};
}

Problem Store::Private::openFile(Access wanted) {
    access = wanted;
    bool damaged = false;
    // What cannot be made is told by prepareFile().
    if (access == Access::ReadWrite)
        (void)QDir().mkpath(QFileInfo(path).absolutePath());
    OpeningLock opening(path);
    if (!OpenFiles::has(path)) {
        if (access == Access::ReadWrite && !opening.take())
            return {Problem::Code::StoreBusy, path, {}, StoreWords::anotherWindow()};
        if (Problem problem = prepareFile(damaged); isProblem(problem))
            return problem;
        if (!damaged && hasContent(path)) {
            if (Problem problem = inspect(damaged); isProblem(problem) && !damaged)
                return problem;
        }
        if (damaged) {
            if (Problem problem = rescueFile(); isProblem(problem))
                return problem;
        }
    }
    if (access == Access::ReadWrite && !isWritable(path)) {
        access = Access::ReadOnly;
        notes.push_back({Problem::Code::CannotWrite, path, {}, StoreWords::noPermission()});
    }
    return access == Access::ReadWrite ? connectReadWrite() : connectReadOnly();
}

Problem Store::Private::keepStrayLog() {
    if (!hasContent(path + u"-wal"_s) || isOpenElsewhere(path))
        return {};
    const QString kept = datedName(path, u"damaged"_s) + u"-wal"_s;
    if (!QFile::rename(path + u"-wal"_s, kept))
        return {Problem::Code::CannotWrite, path + u"-wal"_s, {}, qt_error_string(errno)};
    notes.push_back({Problem::Code::StoreDamaged, path, {}, StoreWords::logAside(kept)});
    return {};
}

bool Store::Private::finishReplacement() {
    for (const auto suffix : {rescuedSuffix, restoringSuffix}) {
        const QString fresh = path + suffix;
        if (!QFile::exists(fresh) || isProblem(verifyStore(fresh)) || !QFile::rename(fresh, path))
            continue;
        notes.push_back({Problem::Code::StoreDamaged, path, {}, StoreWords::replacementFinished()});
        return true;
    }
    return false;
}

/// What can be told before SQLite sees the file.
Problem Store::Private::prepareFile(bool& damaged) {
    const FileKind kind = fileKind(path);
    switch (kind) {
    case FileKind::Store:
        return {};
    case FileKind::BrokenStore:
        damaged = true;
        return {};
    case FileKind::Foreign:
        return {Problem::Code::CannotRead, path, {}, StoreWords::noDatabase()};
    case FileKind::Unreadable: {
        QFile file(path);
        (void)file.open(QIODevice::ReadOnly);
        return {Problem::Code::CannotRead, path, {}, file.errorString()};
    }
    case FileKind::Missing:
    case FileKind::Empty:
        break;
    }
    if (access == Access::ReadOnly)
        return {Problem::Code::CannotRead,
                path,
                {},
                kind == FileKind::Empty ? StoreWords::noDatabase() : StoreWords::missing()};
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return {Problem::Code::CannotWrite, QFileInfo(path).absolutePath(), {}, StoreWords::noFolder()};
    if (!isWritable(path))
        return {Problem::Code::CannotWrite, path, {}, qt_error_string(EACCES)};
    // SQLite deletes a log that it finds beside an empty file.
    if (Problem problem = keepStrayLog(); isProblem(problem))
        return problem;
    if (kind == FileKind::Missing && finishReplacement())
        return {};
    if (kind == FileKind::Empty)
        notes.push_back({Problem::Code::StoreDamaged, path, {}, StoreWords::wasEmpty()});
    return {};
}

/// Looks for damage through a connection of its own that writes nothing, unless an interrupted transaction
/// must be rolled back first.
Problem Store::Private::inspect(bool& damaged) {
    // The files beside a store that is open elsewhere tell nothing.
    const bool lives = isOpenElsewhere(path);
    const bool interrupted = !lives && hasContent(path + u"-journal"_s);
    const bool doubtful =
        interrupted || (!lives && hasContent(path + u"-wal"_s)) || QFile::exists(doubtMarker(path));
    auto mode = interrupted ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    if (!isWritable(path) && !hasContent(path + u"-wal"_s))
        mode = Database::Mode::Immutable;
    auto file = Database::open(path, mode);
    if (!file)
        return file.problem();
    const auto version = storedSchemaVersion(**file);
    damaged = (*file)->sawDamage();
    if (!version)
        return version.problem();
    if (doubtful)
        return checkIntegrity(**file, damaged);
    return {};
}

Problem Store::Private::checkIntegrity(Database& file, bool& damaged) const {
    const bool marked = QFile::exists(doubtMarker(path));
    const auto said = integrity(file, marked ? u"integrity_check"_s : u"quick_check"_s);
    damaged = file.sawDamage() || (said && *said != "ok"_L1);
    if (!said)
        return said.problem();
    if (marked && !damaged && access == Access::ReadWrite)
        QFile::remove(doubtMarker(path));
    return {};
}

Problem Store::Private::rescueFile() {
    if (access == Access::ReadOnly || isOpenElsewhere(path) || !isWritable(path))
        return {Problem::Code::StoreDamaged, path, {}, RescueWords::notNow()};
    auto note = rescueStore(path);
    if (!note)
        return note.problem();
    QFile::remove(doubtMarker(path));
    notes.push_back({Problem::Code::StoreDamaged, path, {}, *note});
    return {};
}

Problem Store::Private::connectReadWrite() {
    auto file = Database::open(path, QFile::exists(path) ? Database::Mode::ReadWriteExisting
                                                         : Database::Mode::ReadWrite);
    if (!file)
        return file.problem();
    database = std::move(*file);
    const auto version = storedSchemaVersion(*database);
    if (!version)
        return version.problem();
    if (*version > schemaVersion()) {
        access = Access::ReadOnly;
        return connectReadOnly();
    }
    if (*version < schemaVersion()) {
        Problem problem = migrateFrom(*version);
        if (isProblem(problem) && *version > 0 && problem.code == Problem::Code::CannotWrite) {
            problem.detail = StoreWords::notMigrated(problem.detail);
            notes.push_back(problem);
            access = Access::ReadOnly;
            return connectReadOnly();
        }
        if (isProblem(problem))
            return problem;
    }
    return configure();
}

Problem Store::Private::connectReadOnly() {
    database.reset();
    Problem problem;
    // Without a log nobody is writing; a folder that cannot be written then needs the immutable way.
    for (const auto mode : {Database::Mode::ReadOnly, Database::Mode::Immutable}) {
        if (mode == Database::Mode::Immutable && hasContent(path + u"-wal"_s))
            break;
        auto file = Database::open(path, mode);
        if (!file) {
            problem = file.problem();
            continue;
        }
        const auto version = storedSchemaVersion(**file);
        if (!version) {
            problem = version.problem();
            continue;
        }
        if (*version == 0)
            return {Problem::Code::CannotRead, path, {}, StoreWords::noDatabase()};
        if (*version > schemaVersion())
            notes.push_back({Problem::Code::StoreNewer, path, {}, QString::number(*version)});
        keepsReview = *version >= reviewSchemaVersion;
        database = std::move(*file);
        return {};
    }
    return problem;
}

Problem Store::Private::migrateFrom(int version) {
    if (version > 0) {
        if (Problem problem = backUpBeforeMigration(); isProblem(problem))
            return problem;
    }
    return migrate(*database, version);
}

Problem Store::Private::backUpBeforeMigration() {
    // The user's folder may lie on a disk that is not there today.
    if (!backupFolder.isEmpty() && !isProblem(writeBackup(*database, backupFolder)))
        return {};
    return writeBackup(*database, usualBackupFolder(path));
}

Problem Store::Private::configure() {
    const QString journal = isOnNetwork(path) ? u"delete"_s : u"wal"_s;
    const auto mode = database->value(u"PRAGMA journal_mode = %1"_s.arg(journal));
    if (!mode)
        return mode.problem();
    // Where WAL cannot be had (no shared memory), SQLite stays with its rollback journal, which is as safe.
    for (const QString& statement : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (Problem problem = database->execute(statement); isProblem(problem))
            return problem;
    }
    return {};
}

} // namespace nianbao
