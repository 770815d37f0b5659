#pragma once

#include <QString>

namespace nianbao {

/// The account's name on this machine.
[[nodiscard]] QString userName();
[[nodiscard]] QString hostName();

/// When a process of this machine began, as a mark that no later process of the same number has: the boot,
/// a colon, a count. Empty when there is none or the system does not tell.
[[nodiscard]] QString processStart(qint64 process);
/// Whether the process that began at `start` still runs. With an empty `start` any process of this
/// number counts.
[[nodiscard]] bool isRunning(qint64 process, const QString& start);

/// What a lock says of the process that took it.
struct HolderMark {
    QString host;
    qint64 process = 0;
    QString started;      ///< see processStart()
    qint64 heartbeat = 0; ///< ms since 1970
};
/// Who can reach the locked file.
enum class Reach { ThisMachine, Network };
/// Whether the holder still runs: looked up where it is a process of this machine, else by its heartbeat of
/// the last two minutes.
[[nodiscard]] bool holderLives(const HolderMark& holder, Reach reach, qint64 now);

} // namespace nianbao
