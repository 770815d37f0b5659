// Checking many reports at once, and one in a process that has read nothing.

#include <support/Fixtures.h>
#include <work/CheckBatch.h>

#include <report/ReportFile.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <ctime>
#include <iostream>
#include <random>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int reportCount = 2000;
constexpr auto firstCheckOption = "--first-check";

std::vector<Report> patterns() {
    std::vector<Report> reports;
    for (const QString& folder : {u"reports"_s, u"../quality/reports"_s}) {
        const QDir files(test::fixturePath(folder));
        for (const QString& file : files.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            auto read = readReport(test::readFixture(folder + u'/' + file), file);
            if (!read)
                qFatal("%s", qPrintable(problemText(read.problem())));
            reports.push_back(std::move(read->report));
        }
    }
    return reports;
}

/// A text's pieces, each up to and with its comma or stop.
QStringList phrasesOf(const QString& text) {
    QStringList phrases;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (u"，。；\n"_s.contains(text[i]) || i + 1 == text.size()) {
            phrases.append(text.sliced(start, i + 1 - start));
            start = i + 1;
        }
    }
    return phrases;
}

/// Writes reports with names of their own; every other one has prose of its own too, as long as its pattern's
/// and made of the phrases of all patterns.
QStringList writeReports(const QString& folder) {
    const std::vector<Report> all = patterns();
    QStringList phrases;
    for (const Report& report : all) {
        for (const auto& parts : report.narrative) {
            for (const Part& part : parts)
                phrases += phrasesOf(part.text);
        }
    }
    std::mt19937 random; // NOLINT(cert-msc32-c,cert-msc51-cpp): the same files in each run
    const auto ownProse = [&](qsizetype length) {
        QString text;
        while (text.size() < length)
            text += phrases[static_cast<qsizetype>(random() % static_cast<unsigned>(phrases.size()))];
        return text;
    };
    QStringList names;
    for (int i = 0; i < reportCount; ++i) {
        Report report = all[static_cast<size_t>(i) / 2 % all.size()];
        report.agency.name = u"第%1号"_s.arg(i) + report.agency.name;
        for (auto& parts : report.narrative) {
            for (Part& part : parts)
                part.text = i % 2 == 0 ? part.text : ownProse(part.text.size());
        }
        names.append(folder + u"/%1.json"_s.arg(i));
        QFile file(names.back());
        if (!file.open(QIODevice::WriteOnly) || file.write(writeReport(report)) < 0)
            qFatal("%s", qPrintable(file.errorString()));
    }
    return names;
}

void batch(benchmark::State& state) {
    const QTemporaryDir folder;
    const QStringList names = writeReports(folder.path());
    for ([[maybe_unused]] auto _ : state) {
        const auto checked = checkBatch({names, {}, {}});
        if (!checked || checked->reports.size() != reportCount)
            state.SkipWithError("reports are missing");
    }
    // By the processor time of all threads, so that it is a core's.
    state.counters["files_per_core_second"] = {reportCount, benchmark::Counter::kIsIterationInvariantRate};
}
// Once: a second time every text would be known.
BENCHMARK(batch)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->Iterations(1);

/// Milliseconds of the first check in this process, reading the rules and their words with it; by the
/// processor's clock, for it is too short to be measured beside other work.
double firstCheck() {
    const Report report = test::largestReport();
    const std::clock_t start = std::clock();
    benchmark::DoNotOptimize(check({report}));
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void checkFromNothing(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(firstCheckOption)});
        if (!process.waitForFinished() || process.exitCode() != 0)
            state.SkipWithError("the process failed");
        state.SetIterationTime(process.readAllStandardOutput().trimmed().toDouble() / 1000);
    }
}
BENCHMARK(checkFromNothing)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(21);

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc == 2 && QByteArrayView(argv[1]) == firstCheckOption) {
        std::cout << firstCheck() << '\n';
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
