#include <work/CheckBatch.h>

#include <rules/Batch.h>

#include <QFileInfo>
#include <QMutex>
#include <QThreadPool>

#include <map>

namespace nianbao {

namespace {

/// Last year's reports: one for all, or by agency and year.
struct Previous {
    std::optional<Report> forAll;
    std::map<std::pair<QString, int>, Report> byAgency;

    [[nodiscard]] const Report* of(const Report& report) const {
        if (forAll)
            return &*forAll;
        const auto found = byAgency.find({report.agency.name, report.year - 1});
        return found == byAgency.end() ? nullptr : &found->second;
    }
};

Result<Previous> readPrevious(const BatchRequest& request) {
    Previous previous;
    if (request.against.isEmpty())
        return previous;
    const bool isFolder = QFileInfo(request.against).isDir();
    for (const QString& name : expandReportArgument(request.against)) {
        auto opened = openReport(name, request.store);
        if (!opened)
            return opened.problem();
        Report& report = opened->content.report;
        if (isFolder)
            previous.byAgency.emplace(std::pair(report.agency.name, report.year), std::move(report));
        else
            previous.forAll = std::move(report);
    }
    return previous;
}

/// Lets go of what nobody asks of a report of a batch, for there may be thousands.
void lighten(CheckedReport& checked) {
    checked.opened->content.report.cells = {};
    checked.opened->content.notes = {};
    for (Finding& finding : checked.findings) {
        finding.fix = {};
        finding.otherFix = {};
    }
    checked.findings.shrink_to_fit();
}

void checkOne(CheckedReport& target, const BatchRequest& request, const Previous& previous) {
    auto opened = openReport(target.name, request.store);
    if (!opened) {
        target.problem = opened.problem();
        return;
    }
    const ReadReport& content = opened->content;
    target.findings = check(
        {content.report, previous.of(content.report), &content.notes, CheckMode::Complete, request.settings});
    target.opened = std::move(*opened);
}

/// Adds what the reports that could be read are against each other.
void checkTogether(CheckedBatch& batch, std::vector<ReportDigest> digests, const BatchRequest& request) {
    std::vector<ReportDigest> readable;
    std::vector<CheckedReport*> reports;
    for (size_t i = 0; i < digests.size(); ++i) {
        if (!batch.reports[i].opened)
            continue;
        digests[i].name = batch.reports[i].name;
        readable.push_back(std::move(digests[i]));
        reports.push_back(&batch.reports[i]);
    }
    for (auto& [index, finding] : checkBatchOf(readable, request.settings)) {
        CheckedReport& report = *reports[index];
        addExplanation(finding, report.opened->content.report);
        report.findings.push_back(std::move(finding));
    }
    batch.year = yearOfBatch(readable);
    batch.missing = missingAgencies(request.agencies, readable, request.settings);
}

} // namespace

Result<CheckedBatch> checkBatch(const BatchRequest& request, const std::function<void(int)>& progress) {
    const auto previous = readPrevious(request);
    if (!previous)
        return previous.problem();
    CheckedBatch batch;
    std::vector<CheckedReport>& results = batch.reports;
    results.resize(static_cast<size_t>(request.names.size()));
    std::vector<ReportDigest> digests(results.size());
    QMutex mutex;
    int done = 0;
    QThreadPool pool;
    for (size_t i = 0; i < results.size(); ++i) {
        CheckedReport& target = results[i];
        target.name = request.names[static_cast<qsizetype>(i)];
        ReportDigest& digest = digests[i];
        pool.start([&] {
            checkOne(target, request, *previous);
            if (target.opened) {
                digest = digestOf(target.opened->content.report);
                lighten(target);
            }
            const QMutexLocker lock(&mutex);
            ++done;
            if (progress)
                progress(done);
        });
    }
    pool.waitForDone();
    checkTogether(batch, std::move(digests), request);
    return batch;
}

} // namespace nianbao
