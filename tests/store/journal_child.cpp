// The other process of the store's tests.
//   edit STORE DRAFT   locks the draft and edits it until it is killed; a line for each step
//   lock STORE DRAFT   locks the draft and waits
//   create STORE       opens the store, perhaps as the first, and creates a draft
//   limit STORE        writes until a limit on the file's size stops it, then lifts the limit
//   disk STORE         the same with a disk that is filled up, then has room again

#include <store/JournalWriter.h>
#include <store/Store.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <exception>
#include <functional>
#include <random>
#include <sys/resource.h>
#include <unistd.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void fail(const char* where, const Problem& problem) {
    std::fprintf(stderr, "%s: %s\n", where, qPrintable(problemText(problem)));
    std::_Exit(1);
}

template<typename T>
T need(const char* where, Result<T> result) {
    if (!result)
        fail(where, result.problem());
    return std::move(*result);
}

int edit(const QString& path, DraftId id) {
    const auto store = need("open", Store::open(path));
    if (need("lock", store->lock(id)))
        fail("lock", {Problem::Code::StoreBusy, path, {}, {}});
    const LoadedDraft draft = need("load", store->load(id));
    Report report = draft.report;
    Revision number = draft.revision;
    JournalWriter writer(path, id, number);
    QObject::connect(&writer, &JournalWriter::failed, [](const Problem& problem) { fail("write", problem); });
    std::mt19937 random(std::random_device{}());
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, [&] {
        ++number;
        const auto cell = static_cast<int>(number % static_cast<Revision>(report.cells.size()));
        const Edits edits{SetCell{cell, report.cells[static_cast<size_t>(cell)], CellValue(number)}};
        if (!applyEdits(report, edits))
            fail("edit", {});
        const QDateTime now = QDateTime::currentDateTime();
        writer.append({edits, u"step %1"_s.arg(number), now}, {});
        std::printf("%lld %lld .\n", static_cast<long long>(number),
                    static_cast<long long>(now.toMSecsSinceEpoch()));
        std::fflush(stdout);
        // Bursts, and now and then a pause that lets the quiet time run out.
        timer.start(random() % 20 == 0 ? 500 : static_cast<int>(random() % 30));
    });
    timer.start(0);
    return QCoreApplication::exec();
}

int lock(const QString& path, DraftId id) {
    const auto store = need("open", Store::open(path));
    if (need("lock", store->lock(id)))
        fail("lock", {Problem::Code::StoreBusy, path, {}, {}});
    std::puts("locked");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

int create(const QString& path) {
    const auto store = need("open", Store::open(path));
    if (store->access() != Store::Access::ReadWrite)
        fail("access", {});
    need("create", store->create(Report(ReportFormat::forYear(2024), 2024)));
    std::puts("ok");
    return 0;
}

/// Edits through a writer until the disk, made full by `fill`, refuses; then `makeRoom` and all is saved.
int fillUp(const QString& path, const std::function<void()>& fill, const std::function<void()>& makeRoom) {
    const auto store = need("open", Store::open(path));
    Report report(ReportFormat::forYear(2024), 2024);
    const DraftId id = need("create", store->create(report));
    JournalWriter writer(path, id, 0);
    Revision made = 0;
    Revision saved = 0;
    Problem problem;
    QObject::connect(&writer, &JournalWriter::failed, [&](const Problem& found) { problem = found; });
    QObject::connect(&writer, &JournalWriter::saved, [&](Revision revision) { saved = revision; });
    const auto type = [&] {
        const Edits edits{SetTitle{report.title, QString(20000, QChar(u'a' + ushort(made % 26)))}};
        if (!applyEdits(report, edits))
            fail("edit", {});
        writer.append({edits, {}, {}}, {});
        ++made;
    };
    const auto wait = [](const char* what, const std::function<bool()>& done) {
        QElapsedTimer timer;
        timer.start();
        while (!done()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            if (timer.elapsed() > 60000)
                fail(what, {});
        }
    };
    type();
    wait("first save", [&] { return saved == 1; });
    fill();
    for (int i = 0; i < 200; ++i)
        type();
    wait("refusal", [&] { return problem.code != Problem::Code::None; });
    if (problem.code != Problem::Code::CannotWrite || problem.detail.isEmpty() || !writer.hasUnsaved())
        fail("another problem than expected", problem);
    if (need("load", store->load(id)).revision != saved)
        fail("a refused step was written", {});
    makeRoom();
    wait("save after all", [&] { return saved == made; });
    if (!(need("load", store->load(id)).report == report))
        fail("not what was typed", {});
    std::puts("ok");
    return 0;
}

int limit(const QString& path) {
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    return fillUp(
        path,
        [old] {
            const rlimit small{1024UL * 1024, old.rlim_max};
            setrlimit(RLIMIT_FSIZE, &small);
        },
        [old] { setrlimit(RLIMIT_FSIZE, &old); });
}

int disk(const QString& path) {
    const QString filler = QFileInfo(path).absolutePath() + u"/filler"_s;
    return fillUp(
        path,
        [filler] {
            QFile file(filler);
            if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                fail("filler", {});
            while (file.write(QByteArray(4096, 'x')) == 4096) {
            }
        },
        [filler] { QFile::remove(filler); });
}

} // namespace

int main(int argc, char** argv) try {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString verb = arguments.value(1);
    const QString path = arguments.value(2);
    const DraftId id = arguments.value(3).toLongLong();
    if (verb == "edit"_L1)
        return edit(path, id);
    if (verb == "lock"_L1)
        return lock(path, id);
    if (verb == "create"_L1)
        return create(path);
    if (verb == "limit"_L1)
        return limit(path);
    if (verb == "disk"_L1)
        return disk(path);
    std::fputs("usage: journal_child edit|lock|create|limit|disk STORE [DRAFT]\n", stderr);
    return 2;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
