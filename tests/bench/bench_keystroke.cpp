// From a keystroke to new findings and new pages, on the largest report at hand. Each keystroke is one
// measurement; median and 99th percentile are the figures to quote.

#include <document/Layout.h>
#include <report/Following.h>
#include <rules/FigureOffers.h>
#include <rules/Rules.h>
#include <support/Fixtures.h>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

struct Place {
    int section = 0;
    Part* part = nullptr;
};

Place longestPart(Report& report) {
    Place longest;
    for (size_t s = 0; s < report.narrative.size(); ++s) {
        for (Part& part : report.narrative[s]) {
            if (!longest.part || part.text.size() > longest.part->text.size())
                longest = {static_cast<int>(s), &part};
        }
    }
    return longest;
}

/// Puts one character after another at the end of the longest part, each in place of the one before, `act`
/// after each: no text is one that was read before.
template<typename Act>
void type(benchmark::State& state, Report report, Act act) {
    const auto [section, longest] = longestPart(report);
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
    type(state, test::largestReport(),
         [](const Report& report) { benchmark::DoNotOptimize(check({report})); });
}
BENCHMARK(keystrokeToFindings)->UseManualTime();

void keystrokeToPages(benchmark::State& state) {
    const FontBook fonts;
    Layout layout(fonts);
    type(state, test::largestReport(),
         [&layout](const Report& report) { benchmark::DoNotOptimize(layout.paginate(compose(report))); });
}
BENCHMARK(keystrokeToPages)->UseManualTime();

/// The largest report with 200 figures of its longest part bound.
Report reportWithBoundFigures() {
    constexpr int figures = 200;
    Report report = test::largestReport();
    Part& part = *longestPart(report).part;
    for (int i = 0; i < figures; ++i) {
        const FigureSource source{.cells = {i % static_cast<int>(report.cells.size())}};
        const QString text = *figureText(source, report, nullptr);
        part.text += u'，';
        part.fields.push_back({static_cast<int>(part.text.size()), static_cast<int>(text.size()), source});
        part.text += text;
    }
    part.text += u'。';
    return report;
}

/// What a keystroke asks of the figures: what follows it, and what could be bound.
void keystrokeBesideBoundFigures(benchmark::State& state) {
    const Report start = reportWithBoundFigures();
    Report other = start;
    const auto [section, part] = longestPart(other);
    const Edits key = {Splice{section, part->id, static_cast<int>(part->text.size()), {}, u"字"_s}};
    type(state, start, [&](const Report& report) {
        benchmark::DoNotOptimize(withFollowing(other, nullptr, key));
        benchmark::DoNotOptimize(figureOffers(report, nullptr));
    });
}
BENCHMARK(keystrokeBesideBoundFigures)->UseManualTime();

/// A figure typed into a cell that many bound figures follow.
void cellWithBoundFigures(benchmark::State& state) {
    Report report = reportWithBoundFigures();
    for (BoundFigure& figure : longestPart(report).part->fields)
        figure.source.cells = {0};
    const CellValue before = report.cells[0];
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(withFollowing(report, nullptr, {SetCell{0, before, CellValue(987654)}}));
}
BENCHMARK(cellWithBoundFigures);

} // namespace
