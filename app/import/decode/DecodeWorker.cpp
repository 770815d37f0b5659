#include "decode/DecodeWorker.h"

#include "decode/Decode.h"
#include "decode/SourceStream.h"
#include "decode/pdf/PdfPicture.h"

#include <import/DecodeProgram.h>

#include <QDataStream>
#include <QDeadlineTimer>
#include <QFile>
#include <QtEndian>

#include <sys/resource.h>
#include <unistd.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 workerMemory = 1536LL * 1024 * 1024; ///< address space, bytes
constexpr quint32 longestFrame = 512U * 1024 * 1024;  ///< bytes
constexpr int startMilliseconds = 10'000;
constexpr qint64 decodeMilliseconds = qint64{decodeSeconds} * 1000;
constexpr qint32 wholeFile = 0; ///< in a page's stead: decode all of it

QString& decodeProgram() {
    static QString program;
    return program;
}

/// A frame: its length as four bytes, then its bytes.
QByteArray framed(const QByteArray& bytes) {
    QByteArray frame(sizeof(quint32), Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(bytes.size()), frame.data());
    return frame + bytes;
}

QByteArray questionOf(const QString& fileName, const QByteArray& content, qint32 page, double dotsPerInch) {
    QByteArray question;
    QDataStream out(&question, QIODevice::WriteOnly);
    out << fileName << content << page << dotsPerInch;
    return question;
}

/// What a file does may not take the machine's memory along.
void limitMemory() {
#ifndef __SANITIZE_ADDRESS__ // which reserves far more than it uses
    const rlimit limit{static_cast<rlim_t>(workerMemory), static_cast<rlim_t>(workerMemory)};
    setrlimit(RLIMIT_AS, &limit);
#endif
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
}

/// Reads so many bytes of standard input; fewer at its end.
QByteArray readInput(QFile& input, qint64 size) {
    QByteArray bytes;
    while (bytes.size() < size) {
        const QByteArray more = input.read(size - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

} // namespace

void setDecodeProgram(const QString& program) {
    decodeProgram() = program;
}

int runDecodeWorker() {
    limitMemory();
    QFile input;
    QFile output;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 2;
    for (;;) {
        const QByteArray head = readInput(input, sizeof(quint32));
        if (head.size() < static_cast<qsizetype>(sizeof(quint32)))
            return 0;
        const auto size = qFromBigEndian<quint32>(head.constData());
        const QByteArray frame = size <= longestFrame ? readInput(input, size) : QByteArray();
        QDataStream in(frame);
        QString name;
        QByteArray content;
        qint32 page = 0;
        double dotsPerInch = 0;
        in >> name >> content >> page >> dotsPerInch;
        if (in.status() != QDataStream::Ok)
            return 2;
        const QByteArray answer =
            framed(page == wholeFile ? toBytes(decodeHere(content, name))
                                     : toBytes(drawPageHere(content, name, page, dotsPerInch)));
        if (output.write(answer) != answer.size())
            return 2;
    }
}

DecodeWorker::DecodeWorker(QString program) : m_program(std::move(program)) {}

DecodeWorker::~DecodeWorker() {
    stop();
}

DecodeWorker* DecodeWorker::ofThisThread() {
    if (decodeProgram().isEmpty())
        return nullptr;
    static thread_local DecodeWorker worker(decodeProgram());
    return &worker;
}

bool DecodeWorker::start() {
    if (m_process && m_process->state() == QProcess::Running)
        return true;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(m_program, {decodeWorkerArgument});
    return m_process->waitForStarted(startMilliseconds);
}

void DecodeWorker::stop() {
    if (!m_process)
        return;
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(100)) {
        m_process->kill();
        m_process->waitForFinished();
    }
    m_process.reset();
}

bool DecodeWorker::send(const QByteArray& frame) {
    const QDeadlineTimer deadline(decodeMilliseconds);
    m_process->write(frame);
    while (m_process->bytesToWrite() > 0) {
        if (!m_process->waitForBytesWritten(static_cast<int>(deadline.remainingTime())))
            return false;
    }
    return true;
}

bool DecodeWorker::receive(QByteArray& frame) {
    const QDeadlineTimer deadline(decodeMilliseconds);
    qint64 wanted = sizeof(quint32);
    bool haveHead = false;
    for (;;) {
        while (m_process->bytesAvailable() < wanted) {
            if (!m_process->waitForReadyRead(static_cast<int>(deadline.remainingTime())))
                return false;
        }
        if (haveHead)
            break;
        wanted = qFromBigEndian<quint32>(m_process->read(wanted).constData());
        haveHead = true;
        if (wanted > longestFrame)
            return false;
    }
    frame = m_process->read(wanted);
    return true;
}

bool DecodeWorker::ask(const QByteArray& question, QByteArray& answer) {
    return start() && send(framed(question)) && receive(answer);
}

Problem DecodeWorker::stopped(const QString& fileName) {
    // The next file gets a new process.
    if (m_process)
        m_process->kill();
    stop();
    return Problem{Problem::Code::DecoderStopped, fileName, {}, QString::number(decodeSeconds)};
}

Result<Source> DecodeWorker::decode(const QByteArray& content, const QString& fileName) {
    QByteArray answer;
    if (ask(questionOf(fileName, content, wholeFile, 0), answer)) {
        if (auto result = sourceFromBytes(answer))
            return std::move(*result);
    }
    return stopped(fileName);
}

Result<PagePicture> DecodeWorker::draw(const QByteArray& content, const QString& fileName, int page,
                                       double dotsPerInch) {
    QByteArray answer;
    if (ask(questionOf(fileName, content, page, dotsPerInch), answer)) {
        if (auto result = pictureFromBytes(answer))
            return std::move(*result);
    }
    return stopped(fileName);
}

} // namespace nianbao
