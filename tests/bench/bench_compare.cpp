// Comparing two reports: two offices', two years', and two states of one draft.

#include <support/Fixtures.h>

#include <compare/Comparison.h>
#include <report/ReportFile.h>

#include <QFile>

#include <benchmark/benchmark.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

Report reportAt(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no report %s", qPrintable(path));
    auto read = readReport(file.readAll(), path);
    if (!read)
        qFatal("%s", qPrintable(problemText(read.problem())));
    return std::move(read->report);
}

void measure(benchmark::State& state, const Report& old, const Report& now) {
    size_t count = 0;
    for ([[maybe_unused]] auto _ : state) {
        const Comparison comparison = compareReports(old, now);
        count = comparison.cells.size() + comparison.texts.size();
    }
    state.counters["differences"] = static_cast<double>(count);
}

void twoOffices(benchmark::State& state) {
    const QString published = test::sharedReport(u"weihai-2024.json"_s);
    measure(state, published.isEmpty() ? test::fixtureReport(u"municipal-department"_s) : reportAt(published),
            test::largestReport());
}
BENCHMARK(twoOffices)->Unit(benchmark::kMillisecond);

void twoYears(benchmark::State& state) {
    const QString folder = test::fixturePath(u"../quality/reports/"_s);
    measure(state, reportAt(folder + u"city-2023.json"_s), reportAt(folder + u"city-2024.json"_s));
}
BENCHMARK(twoYears)->Unit(benchmark::kMillisecond);

/// Every paragraph has lost a figure and gained a word.
void twoStates(benchmark::State& state) {
    const Report old = test::largestReport();
    Report now = old;
    for (auto& parts : now.narrative) {
        for (Part& part : parts) {
            part.text.remove(part.text.size() / 3, 1);
            part.text.replace(u"。\n"_s, u"，群众满意。\n"_s);
        }
    }
    measure(state, old, now);
}
BENCHMARK(twoStates)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
