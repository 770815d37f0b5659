#pragma once

#include "decode/Source.h"

#include <import/PagePicture.h>

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
    /// The same for drawPage().
    [[nodiscard]] Result<PagePicture> draw(const QByteArray& content, const QString& fileName, int page,
                                           double dotsPerInch);

private:
    bool start();
    void stop();
    bool send(const QByteArray& frame);
    bool receive(QByteArray& frame);
    /// False when no answer came.
    bool ask(const QByteArray& question, QByteArray& answer);
    Problem stopped(const QString& fileName);

    QString m_program;
    std::unique_ptr<QProcess> m_process;
};

/// Longest time for one file, in seconds.
inline constexpr int decodeSeconds = 30;

} // namespace nianbao
