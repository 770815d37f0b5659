#include <store/JournalWriter.h>

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QMutex>
#include <QThread>
#include <QTimer>
#include <QWaitCondition>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qint64 quietTime = 300;    ///< ms after the last step
constexpr qint64 longestWait = 700;  ///< ms after the first unsaved step
constexpr int retryTime = 2000;      ///< ms after a failure
constexpr int heartbeatTime = 30000; ///< ms

/// What both threads see; the mutex is never held while a disk is waited for.
struct Shared {
    QMutex mutex;
    QWaitCondition attempted;
    std::vector<JournalStep> pending;
    FindingCounts counts;
    QElapsedTimer firstUnsaved;
    qint64 attempts = 0; ///< writes that have ended, well or not
    Problem lastProblem;
};

} // namespace

/// The half that lives on the writing thread.
class JournalWorker : public QObject {
public:
    JournalWorker(std::shared_ptr<Shared> shared, JournalWriter* owner, QString path, DraftId draft,
                  Revision base)
        : m_shared(std::move(shared)), m_owner(owner), m_path(std::move(path)), m_draft(draft), m_base(base),
          m_timer(this), m_heartbeat(this) {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &JournalWorker::write);
        connect(&m_heartbeat, &QTimer::timeout, this, &JournalWorker::beat);
    }

    void start() {
        beat();
        m_heartbeat.start(heartbeatTime);
    }

    void schedule() {
        if (m_failing)
            return; // the retry is on its way
        const QMutexLocker locker(&m_shared->mutex);
        if (m_shared->pending.empty())
            return;
        const qint64 left = longestWait - m_shared->firstUnsaved.elapsed();
        m_timer.start(static_cast<int>(std::clamp<qint64>(left, 0, quietTime)));
    }

    void write() {
        std::vector<JournalStep> steps;
        FindingCounts counts;
        QElapsedTimer taken;
        {
            const QMutexLocker locker(&m_shared->mutex);
            steps = m_shared->pending;
            counts = m_shared->counts;
            taken.start();
        }
        const Problem problem = steps.empty() ? Problem() : store(steps, counts);
        m_failing = problem.code != Problem::Code::None;
        bool more = false;
        {
            const QMutexLocker locker(&m_shared->mutex);
            if (!m_failing) {
                m_shared->pending.erase(m_shared->pending.begin(),
                                        m_shared->pending.begin() +
                                            static_cast<std::ptrdiff_t>(steps.size()));
                // What has come while this was written waits since then, at the longest.
                m_shared->firstUnsaved = taken;
            }
            more = !m_shared->pending.empty();
            m_shared->lastProblem = problem;
            ++m_shared->attempts;
            m_shared->attempted.wakeAll();
        }
        if (m_failing) {
            m_timer.start(retryTime);
            report([problem](JournalWriter* owner) { emit owner->failed(problem); });
            return;
        }
        if (more)
            schedule();
        else
            m_timer.stop();
        if (!steps.empty())
            report([revision = m_base, when = QDateTime::currentDateTime()](JournalWriter* owner) {
                emit owner->saved(revision, when);
            });
    }

private:
    Problem open() {
        if (m_store)
            return {};
        // No new store is made where the old one's disk is only away for a while.
        auto opened = Store::openExisting(m_path);
        if (!opened)
            return opened.problem();
        m_store = std::move(*opened);
        for (const Problem& note : m_store->openingNotes()) {
            if (note.code == Problem::Code::StoreDamaged)
                report([note](JournalWriter* owner) { emit owner->failed(note); });
        }
        return {};
    }

    Problem store(const std::vector<JournalStep>& steps, const FindingCounts& counts) {
        if (Problem problem = open(); problem.code != Problem::Code::None)
            return problem;
        const auto revision = m_store->append(m_draft, m_base, steps, counts);
        if (!revision) {
            // A file that came back, or may be written again, is seen by a new connection only.
            m_store.reset();
            return revision.problem();
        }
        m_base = *revision;
        return {};
    }

    /// Also for a draft that is only being read, or other hosts would think its holder gone.
    void beat() {
        // A heartbeat that fails shows at the next write, which is told.
        if (open().code == Problem::Code::None)
            (void)m_store->refreshLock(m_draft);
    }

    template<typename Call>
    void report(Call call) {
        QMetaObject::invokeMethod(
            m_owner, [owner = m_owner, call] { call(owner); }, Qt::QueuedConnection);
    }

    std::shared_ptr<Shared> m_shared;
    JournalWriter* m_owner; ///< outlives the thread
    QString m_path;
    DraftId m_draft;
    Revision m_base;
    QTimer m_timer;
    QTimer m_heartbeat;
    std::shared_ptr<Store> m_store; ///< made and used on the writing thread only
    bool m_failing = false;
};

struct JournalWriter::Private {
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
    QThread thread;
    JournalWorker* worker = nullptr;
};

JournalWriter::JournalWriter(const QString& storePath, DraftId draft, Revision base, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>()) {
    d->worker = new JournalWorker(d->shared, this, storePath, draft, base);
    d->worker->moveToThread(&d->thread);
    // The connection is closed on the thread that made it.
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    connect(&d->thread, &QThread::started, d->worker, [worker = d->worker] { worker->start(); });
    d->thread.setObjectName(QStringLiteral("journal"));
    d->thread.start();
}

JournalWriter::~JournalWriter() {
    flush();
    d->thread.quit();
    d->thread.wait();
    if (hasUnsaved())
        emit failed(d->shared->lastProblem);
}

void JournalWriter::append(JournalStep step, const FindingCounts& counts) {
    {
        const QMutexLocker locker(&d->shared->mutex);
        if (d->shared->pending.empty())
            d->shared->firstUnsaved.start();
        d->shared->pending.push_back(std::move(step));
        d->shared->counts = counts;
    }
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker] { worker->schedule(); }, Qt::QueuedConnection);
}

bool JournalWriter::flush(int milliseconds) {
    const QDeadlineTimer deadline(milliseconds);
    qint64 seen = 0;
    {
        const QMutexLocker locker(&d->shared->mutex);
        if (d->shared->pending.empty())
            return true;
        seen = d->shared->attempts;
    }
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker] { worker->write(); }, Qt::QueuedConnection);
    const QMutexLocker locker(&d->shared->mutex);
    while (!d->shared->pending.empty()) {
        // One write may have been under way already; the one asked for here is the second at most.
        const bool tried = d->shared->attempts >= seen + 2 ||
                           (d->shared->attempts > seen && d->shared->lastProblem.code != Problem::Code::None);
        if (tried || !d->shared->attempted.wait(&d->shared->mutex, deadline))
            break;
    }
    return d->shared->pending.empty();
}

bool JournalWriter::hasUnsaved() const {
    const QMutexLocker locker(&d->shared->mutex);
    return !d->shared->pending.empty();
}

} // namespace nianbao
