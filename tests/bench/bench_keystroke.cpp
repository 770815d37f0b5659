// From a keystroke to new findings and new pages, on the largest report at hand. Each keystroke is one
// measurement; median and 99th percentile are the figures to quote.

#include <document/Layout.h>
#include <rules/Rules.h>
#include <support/Fixtures.h>

#include <report/ReportFile.h>

#include <QFile>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

Report largestReport() {
    const QString published = test::sharedReport(u"huaian-2024.json"_s);
    QFile file(published.isEmpty() ? test::fixturePath(u"reports/county-government.json"_s) : published);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no report to measure with");
    auto read = readReport(file.readAll(), file.fileName());
    if (!read)
        qFatal("%s", qPrintable(problemText(read.problem())));
    return std::move(read->report);
}

/// Puts one character after another at the end of the longest part, each in place of the one before, `act`
/// after each: no text is one that was read before.
template<typename Act>
void type(benchmark::State& state, Act act) {
    Report report = largestReport();
    int section = 0;
    const Part* longest = nullptr;
    for (size_t s = 0; s < report.narrative.size(); ++s) {
        for (const Part& part : report.narrative[s]) {
            if (!longest || part.text.size() > longest->text.size()) {
                longest = &part;
                section = static_cast<int>(s);
            }
        }
    }
    Splice key{section, longest->id, static_cast<int>(longest->text.size()), {}, {}};
    constexpr char16_t firstCharacter = u'一';
    constexpr int characters = 20'000;
    static int typed = 0; // over all runs of the measurement
    std::vector<double> microseconds;
    for ([[maybe_unused]] auto _ : state) {
        key.removed = std::exchange(key.inserted, QString(QChar(firstCharacter + typed++ % characters)));
        const auto start = std::chrono::steady_clock::now();
        if (!applyEdit(report, key))
            state.SkipWithError("the edit does not fit");
        act(report);
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
        state.SetIterationTime(elapsed.count());
        microseconds.push_back(elapsed.count() * 1e6);
    }
    std::sort(microseconds.begin(), microseconds.end());
    state.counters["median_us"] = microseconds[microseconds.size() / 2];
    state.counters["p99_us"] = microseconds[microseconds.size() * 99 / 100];
}

void keystrokeToFindings(benchmark::State& state) {
    type(state, [](const Report& report) { benchmark::DoNotOptimize(check({report})); });
}
BENCHMARK(keystrokeToFindings)->UseManualTime();

void keystrokeToPages(benchmark::State& state) {
    const FontBook fonts;
    Layout layout(fonts);
    type(state,
         [&layout](const Report& report) { benchmark::DoNotOptimize(layout.paginate(compose(report))); });
}
BENCHMARK(keystrokeToPages)->UseManualTime();

} // namespace
