// A published report's PDF read in this process, and how many a second on two threads. Where no published one
// is at hand, our own PDF of the largest fixture without the interchange file.

#include <document/Block.h>
#include <document/Layout.h>
#include <document/PdfWriter.h>
#include <import/Import.h>
#include <support/Fixtures.h>

#include <QFile>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

QByteArray ownPdf() {
    const Report report = test::largestReport();
    const FontBook fonts;
    const auto pdf =
        writePdf(Layout(fonts).paginate(compose(report)), fonts, {u"年报"_s, report.agency.name, {}, {}});
    if (!pdf)
        qFatal("%s", qPrintable(problemText(pdf.problem())));
    return *pdf;
}

const QByteArray& measuredPdf() {
    static const QByteArray pdf = [] {
        const QString published = test::sharedReport(u"huaian-2024.pdf"_s);
        return published.isEmpty() ? ownPdf() : contentOf(published);
    }();
    return pdf;
}

/// Whether it is read, with most of its figures.
bool isRead(const QByteArray& pdf) {
    const auto read = importReport(pdf, u"report.pdf"_s);
    if (!read)
        return false;
    const std::vector<CellValue>& cells = read->content.report.cells;
    const auto filled =
        std::count_if(cells.begin(), cells.end(), [](const CellValue& value) { return !value.isBlank(); });
    return static_cast<size_t>(filled) * 2 > cells.size();
}

void onePdf(benchmark::State& state) {
    const QByteArray& pdf = measuredPdf();
    for ([[maybe_unused]] auto _ : state) {
        if (!isRead(pdf))
            state.SkipWithError("the report cannot be read");
    }
}
BENCHMARK(onePdf)->Unit(benchmark::kMillisecond);

void manyPdfsOnTwoThreads(benchmark::State& state) {
    constexpr int files = 40;
    const QByteArray& pdf = measuredPdf();
    for ([[maybe_unused]] auto _ : state) {
        std::atomic<int> next = 0;
        std::atomic<bool> allRead = true;
        const auto work = [&] {
            while (next++ < files) {
                if (!isRead(pdf))
                    allRead = false;
            }
        };
        std::thread other(work);
        work();
        other.join();
        if (!allRead)
            state.SkipWithError("the report cannot be read");
    }
    state.SetItemsProcessed(state.iterations() * files);
}
BENCHMARK(manyPdfsOnTwoThreads)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
