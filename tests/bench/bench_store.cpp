// A store of 10,000 drafts: made once, then opened and listed. `--make PATH` only makes one, for the script
// that measures whole processes.

#include <store/Store.h>
#include <support/Fixtures.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int draftCount = 10000;

void makeStore(const QString& path) {
    const auto store = Store::open(path);
    if (!store)
        qFatal("%s", qPrintable(problemText(store.problem())));
    Agency agency;
    for (int i = 0; i < draftCount; ++i) {
        agency.name = u"第%1号测试机关"_s.arg(i / 10);
        const auto draft = (*store)->create(Report::forAgency(agency, 2016 + i % 10));
        if (!draft)
            qFatal("%s", qPrintable(problemText(draft.problem())));
    }
}

void openAndList(benchmark::State& state) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"store.sqlite"_s);
    makeStore(path);
    for ([[maybe_unused]] auto _ : state) {
        const auto store = Store::open(path);
        const auto drafts = (*store)->drafts();
        if (drafts->size() != draftCount)
            state.SkipWithError("drafts are missing");
    }
}
BENCHMARK(openAndList)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--make") {
        makeStore(QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
