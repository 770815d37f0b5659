#pragma once

#include "decode/Source.h"

#include <QProcess>

#include <memory>

namespace nianbao {

/// A process that decodes files one after another. It is started when first needed, and anew when a file has
/// ended it.
class DecodeWorker {
public:
    explicit DecodeWorker(QString program);
    ~DecodeWorker();
    DecodeWorker(const DecodeWorker&) = delete;
    DecodeWorker& operator=(const DecodeWorker&) = delete;

    /// The worker of this thread; null when no program was set.
    static DecodeWorker* ofThisThread();

    /// Refused with DecoderStopped when the process ends or takes longer than decodeSeconds.
    [[nodiscard]] Result<Source> decode(const QByteArray& content, const QString& fileName);

private:
    bool start();
    void stop();
    bool send(const QByteArray& frame);
    bool receive(QByteArray& frame);

    QString m_program;
    std::unique_ptr<QProcess> m_process;
};

/// Longest time for one file, in seconds.
inline constexpr int decodeSeconds = 30;

} // namespace nianbao
