#include "OpenFiles.h"
#include "Schema.h"
#include "StorePrivate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t keptBackups = 30;

struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString inUse() { return tr("this or another window"); }
    static QString noFolder() { return tr("the folder cannot be made"); }
    static QString notOurs() { return tr("it is no backup of a store of drafts"); }
};

QString backupName(const QDateTime& when, int attempt) {
    const QString suffix = attempt == 1 ? QString() : u'-' + QString::number(attempt);
    return u"nianbao-"_s + when.toString(u"yyyyMMdd-HHmmss"_s) + suffix + u".sqlite"_s;
}

/// When a backup was made, by its name; null when it is none.
QDateTime backupTime(const QString& name) {
    if (!name.startsWith("nianbao-"_L1) || !name.endsWith(".sqlite"_L1))
        return {};
    return QDateTime::fromString(name.sliced(8, std::min<qsizetype>(15, name.size() - 8)),
                                 u"yyyyMMdd-HHmmss"_s);
}

} // namespace

Problem verifyStore(const QString& path) {
    if (!QFile::exists(path))
        return {Problem::Code::CannotRead, path, {}, qt_error_string(ENOENT)};
    auto file = Database::open(path, Database::Mode::Immutable);
    if (!file)
        return file.problem();
    const auto version = storedSchemaVersion(**file);
    if (!version)
        return version.problem();
    if (*version == 0)
        return {Problem::Code::CannotRead, path, {}, BackupWords::notOurs()};
    const auto said = integrity(**file, u"integrity_check"_s);
    if (!said)
        return said.problem();
    return *said == "ok"_L1 ? Problem() : Problem{Problem::Code::StoreDamaged, path, {}, *said};
}

namespace {

/// Renames `partial` to `target`, which must not exist, once it is on the disk.
Problem moveIntoPlace(const QString& partial, const QString& target) {
    if (!syncToDisk(partial)) {
        const QString reason = qt_error_string(errno);
        QFile::remove(partial);
        return {Problem::Code::CannotWrite, partial, {}, reason};
    }
    QFile file(partial);
    if (!file.rename(target)) {
        const QString reason = file.errorString();
        QFile::remove(partial);
        return {Problem::Code::CannotWrite, target, {}, reason};
    }
    // The content is safe already; only the new name might be lost with the power.
    (void)syncToDisk(target);
    return {};
}

} // namespace

Problem copyStore(Database& from, const QString& target) {
    const QString partial = target + u".partial"_s;
    QFile::remove(partial); // of an earlier attempt that was cut off
    Problem problem = from.execute(u"VACUUM INTO ?"_s, {partial});
    if (!isProblem(problem))
        problem = verifyStore(partial);
    if (isProblem(problem)) {
        QFile::remove(partial);
        if (problem.code != Problem::Code::StoreDamaged || problem.file == partial)
            problem.file = target;
        return problem;
    }
    return moveIntoPlace(partial, target);
}

Problem writeBackup(Database& database, const QString& folder) {
    if (!QDir().mkpath(folder))
        return {Problem::Code::CannotWrite, folder, {}, BackupWords::noFolder()};
    const QDateTime now = QDateTime::currentDateTime();
    QString target;
    for (int attempt = 1; target.isEmpty() || QFile::exists(target); ++attempt)
        target = QDir(folder).filePath(backupName(now, attempt));
    return copyStore(database, target);
}

QString Store::usualBackupFolder(const QString& storePath) {
    return QFileInfo(storePath).absolutePath() + u"/backups"_s;
}

Problem Store::backUp(const QString& folder, Backup kind) {
    const auto present = backups(folder);
    if (kind == Backup::Daily && !present.empty() && present.front().when.date() == QDate::currentDate())
        return {};
    if (Problem problem = writeBackup(*d->database, folder); isProblem(problem))
        return problem;
    const auto all = backups(folder);
    for (size_t i = keptBackups; i < all.size(); ++i) {
        QFile old(all[i].path);
        if (!old.remove())
            return {Problem::Code::CannotWrite, all[i].path, {}, old.errorString()};
    }
    return {};
}

std::vector<Store::BackupFile> Store::backups(const QString& folder) {
    std::vector<BackupFile> list;
    // Of one second, the name with the higher number is the newer one.
    for (const QFileInfo& info :
         QDir(folder).entryInfoList({u"nianbao-*.sqlite"_s}, QDir::Files, QDir::Time | QDir::Reversed)) {
        if (const QDateTime when = backupTime(info.fileName()); when.isValid())
            list.push_back({info.absoluteFilePath(), when, info.size()});
    }
    std::ranges::stable_sort(list, [](const BackupFile& a, const BackupFile& b) {
        return a.when != b.when ? a.when > b.when
                                : std::pair(a.path.size(), a.path) > std::pair(b.path.size(), b.path);
    });
    return list;
}

Problem Store::restoreBackup(const QString& backup, const QString& storePath) {
    const QMutexLocker locker(&OpenFiles::mutex());
    OpeningLock opening(storePath);
    if (OpenFiles::has(storePath) || !opening.take() || isOpenElsewhere(storePath))
        return {Problem::Code::StoreBusy, storePath, {}, BackupWords::inUse()};
    if (Problem problem = verifyStore(backup); isProblem(problem))
        return problem;
    if (Problem problem = nobodyHolds(storePath); isProblem(problem))
        return problem;
    const QString partial = storePath + restoringSuffix;
    QFile::remove(partial);
    QFile source(backup);
    if (!source.copy(partial))
        return {Problem::Code::CannotWrite, partial, {}, source.errorString()};
    // A backup may lie on a read-only medium, whose permissions the copy would keep.
    QFile::setPermissions(partial, QFile::permissions(partial) | QFile::ReadOwner | QFile::WriteOwner);
    Problem problem = verifyStore(partial);
    if (!isProblem(problem) && !syncToDisk(partial))
        problem = {Problem::Code::CannotWrite, partial, {}, qt_error_string(errno)};
    if (!isProblem(problem))
        problem = replaceStore(storePath, partial, u"replaced"_s).problem();
    if (isProblem(problem))
        QFile::remove(partial);
    else
        QFile::remove(doubtMarker(storePath));
    return problem;
}

} // namespace nianbao
