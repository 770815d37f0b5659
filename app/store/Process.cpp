#include "Process.h"

#include <QFile>
#include <QSysInfo>

#include <array>
#include <cerrno>
#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

QByteArray readSystemFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace

QString userName() {
    std::array<char, 16384> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return qEnvironmentVariable("USER", QString::number(geteuid()));
}

QString hostName() {
    return QSysInfo::machineHostName();
}

bool holderLives(const HolderMark& holder, Reach reach, qint64 now) {
    constexpr qint64 heartbeatLimit = 2LL * 60 * 1000;
    const auto bootOf = [](const QString& start) { return start.section(u':', 0, 0); };
    // Office machines are cloned, names and all; then the boot tells one from another. On a file that no
    // other machine reaches, another boot is an earlier one of this machine.
    const bool sameBoot =
        holder.started.isEmpty() || bootOf(holder.started) == bootOf(processStart(getpid()));
    const bool here = holder.host == hostName() && (sameBoot || reach == Reach::ThisMachine);
    return here ? isRunning(holder.process, holder.started) : now - holder.heartbeat < heartbeatLimit;
}

QString processStart(qint64 process) {
    const QByteArray stat = readSystemFile(u"/proc/%1/stat"_s.arg(process));
    // The name in brackets may hold anything; field 22, the start in ticks since boot, is the 20th after it.
    const qsizetype end = stat.lastIndexOf(')');
    const QList<QByteArray> fields = end < 0 ? QList<QByteArray>() : stat.mid(end + 2).split(' ');
    if (fields.size() < 20)
        return {};
    const QByteArray boot = readSystemFile(u"/proc/sys/kernel/random/boot_id"_s);
    return QString::fromLatin1(boot + ':' + fields[19]);
}

bool isRunning(qint64 process, const QString& start) {
    if (process <= 0 || (kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH))
        return false;
    const QString found = processStart(process);
    return start.isEmpty() || found.isEmpty() || found == start;
}

} // namespace nianbao
