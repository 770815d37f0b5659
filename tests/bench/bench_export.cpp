// A hundred reports to PDF in one process: the fixtures in turn, from the report to the bytes of the file.

#include <document/Layout.h>
#include <document/PdfWriter.h>
#include <report/ReportFile.h>
#include <support/Fixtures.h>

#include <benchmark/benchmark.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t reportCount = 100;

void hundredReportsToPdf(benchmark::State& state) {
    std::vector<Report> reports;
    for (const QString& name : test::fixtureReports())
        reports.push_back(test::fixtureReport(name));
    if (reports.empty())
        qFatal("no report to measure with");
    const FontBook fonts;
    for ([[maybe_unused]] auto _ : state) {
        Layout layout(fonts);
        for (size_t i = 0; i < reportCount; ++i) {
            const Report& report = reports[i % reports.size()];
            const DocumentInfo info{report.titleText(), report.agency.name, {}, writeReport(report)};
            if (!writePdf(layout.paginate(compose(report)), fonts, info))
                state.SkipWithError("a report cannot be written");
        }
    }
}
BENCHMARK(hundredReportsToPdf)->Unit(benchmark::kMillisecond);

} // namespace
