#include "OpenFiles.h"

#include "Schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStorageInfo>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, int>& counts() {
    static QHash<QString, int> paths;
    return paths;
}

QString keyOf(const QString& path) {
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return info.exists() ? info.canonicalFilePath()
                         : (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

/// Open file descriptor, closed with the object.
class Descriptor {
public:
    Descriptor(const QString& path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC)) {}
    ~Descriptor() {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// Renames a store with what lies beside it; false when a piece could not be.
bool renameStore(const QString& from, const QString& to) {
    // The store first. Cut off here, it leaves a log without its store, which opening keeps; the other way
    // round it would leave a store without its latest changes, and nobody would know.
    if (!QFile::rename(from, to))
        return false;
    for (const auto suffix : {"-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        if (QFile::exists(from + suffix) && !QFile::rename(from + suffix, to + suffix))
            return false;
    }
    return true;
}

} // namespace

QRecursiveMutex& OpenFiles::mutex() {
    static QRecursiveMutex mutex;
    return mutex;
}

bool OpenFiles::has(const QString& path) {
    const QMutexLocker locker(&mutex());
    return counts().value(keyOf(path)) > 0;
}

QString OpenFiles::add(const QString& path) {
    const QMutexLocker locker(&mutex());
    QString key = keyOf(path);
    ++counts()[key];
    return key;
}

void OpenFiles::remove(const QString& key) {
    const QMutexLocker locker(&mutex());
    if (--counts()[key] <= 0)
        counts().remove(key);
}

OpeningLock::OpeningLock(const QString& storePath) : m_file(storePath + u".opening"_s) {
    // Of a process on another machine, which cannot be asked; one of this machine is.
    constexpr int rescueTakesAtMost = 10 * 60 * 1000;
    m_file.setStaleLockTime(rescueTakesAtMost);
}

bool OpeningLock::take() {
    constexpr int patience = 20'000;
    return m_file.tryLock(patience) || m_file.error() != QLockFile::LockFailedError;
}

FileKind fileKind(const QString& path) {
    if (!QFile::exists(path))
        return FileKind::Missing;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return FileKind::Unreadable;
    const QByteArray head = file.read(100);
    if (head.isEmpty())
        return FileKind::Empty;
    if (head.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return FileKind::Store;
    // The application id stands at byte 68 of the header.
    return head.size() == 100 && qFromBigEndian<qint32>(head.constData() + 68) == storeApplicationId
               ? FileKind::BrokenStore
               : FileKind::Foreign;
}

bool isOpenElsewhere(const QString& path) {
    const Descriptor file(path, O_RDONLY);
    if (file.number() < 0)
        return false;
    // SQLite's lock bytes; a connection in WAL mode holds a shared lock there as long as it lives.
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000;
    lock.l_len = 512;
    return fcntl(file.number(), F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

bool isOnNetwork(const QString& path) {
    return isNetworkFileSystem(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

bool isNetworkFileSystem(const QByteArray& type) {
    const QByteArray name = type.toLower();
    // Local disks through FUSE have types of their own; of the rest hardly any can share memory.
    for (const char* local :
         {"fuseblk", "fuse.ntfs", "fuse.exfat", "fuse.ext", "fuse.encfs", "fuse.gocryptfs", "fuse.cryfs"}) {
        if (name.startsWith(local))
            return false;
    }
    if (name.startsWith("fuse"))
        return true;
    for (const char* shared :
         {"nfs",   "cifs",   "smb",      "9p",     "afs",      "ceph",   "gluster", "davfs",
          "ncpfs", "ncp",    "virtiofs", "vboxsf", "vmhgfs",   "prl_fs", "drvfs",   "lustre",
          "gpfs",  "beegfs", "ocfs2",    "gfs2",   "orangefs", "coda"}) {
        if (name.startsWith(shared))
            return true;
    }
    return false;
}

QByteArray fileIdentity(const QString& path) {
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    // Some network file systems make their inode numbers up as they go.
    return isOnNetwork(path) ? QByteArray("there")
                             : QByteArray::number(quint64(status.st_dev)) + ':' +
                                   QByteArray::number(quint64(status.st_ino));
}

bool syncToDisk(const QString& path) {
    const Descriptor file(path, O_RDONLY);
    const Descriptor folder(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
    // Some file systems cannot sync a folder; the file itself is what counts.
    if (folder.number() >= 0)
        (void)fsync(folder.number());
    return file.number() >= 0 && fsync(file.number()) == 0;
}

QString datedName(const QString& path, const QString& mark) {
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u'.' + mark + u'-' +
                         QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stem + suffix;
    for (int i = 2; QFile::exists(name); ++i)
        name = stem + u'-' + QString::number(i) + suffix;
    return name;
}

QString setAside(const QString& path, const QString& mark) {
    QString name = datedName(path, mark);
    if (renameStore(path, name))
        return name;
    const int reason = errno;
    // A piece that stayed where it was needs no way back.
    (void)renameStore(name, path);
    errno = reason;
    return {};
}

Result<QString> replaceStore(const QString& path, const QString& fresh, const QString& mark) {
    QString aside;
    if (QFile::exists(path)) {
        aside = setAside(path, mark);
        if (aside.isEmpty())
            return Problem{Problem::Code::CannotWrite, path, {}, qt_error_string(errno)};
    }
    QFile file(fresh);
    if (!file.rename(path)) {
        const Problem problem{Problem::Code::CannotWrite, path, {}, file.errorString()};
        if (!aside.isEmpty())
            (void)renameStore(aside, path);
        return problem;
    }
    // The content is safe already; only the new name might be lost with the power.
    (void)syncToDisk(path);
    return aside;
}

} // namespace nianbao
