// Family B: mistakes between reports, made in the correct ones taken as a batch.

#include "Mistakes.h"

#include <rules/Batch.h>

#include <gtest/gtest.h>

#include <iostream>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

std::vector<Report> correctReports() {
    std::vector<Report> reports;
    for (const QualityReport& quality : qualityReports())
        reports.push_back(quality.report);
    return reports;
}

std::vector<ReportDigest> digestsOf(const std::vector<Report>& reports) {
    std::vector<ReportDigest> digests;
    for (size_t i = 0; i < reports.size(); ++i) {
        digests.push_back(digestOf(reports[i]));
        digests.back().name = QString::number(i);
    }
    return digests;
}

/// Another's text as a clerk takes it over: under the own name, each number typed anew.
QString takenOver(QString text, const Agency& from, const Agency& to, Random& random) {
    text.replace(from.name, to.name);
    if (!from.shortName.isEmpty())
        text.replace(from.shortName, to.shortName.isEmpty() ? to.name : to.shortName);
    QString taken;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end].isDigit())
            ++end;
        taken += end > at ? otherNumber(text.sliced(at, end - at), random) : QString(text[at]);
        at = std::max(end, at + 1);
    }
    return taken;
}

int sectionOf(const Report& report, const QString& id) {
    return report.format->sectionIndex(id);
}

/// Whether a rule of family B speaks of a report that comes to the correct ones.
bool isFound(const Report& report, const QString& rule, const Where& where) {
    static const std::vector<ReportDigest> correct = digestsOf(correctReports());
    std::vector<ReportDigest> digests = correct;
    digests.push_back(digestOf(report));
    const auto findings = checkBatchOf(digests);
    return std::any_of(findings.begin(), findings.end(), [&](const BatchFinding& found) {
        return found.report == correct.size() && found.finding.rule == rule && found.finding.where == where;
    });
}

} // namespace

TEST(BatchMistakes, areNotSeenInCorrectReports) {
    for (const BatchFinding& found : checkBatchOf(digestsOf(correctReports())))
        ADD_FAILURE() << qualityReports()[found.report].name.toStdString() << ": "
                      << found.finding.rule.toStdString();
}

TEST(BatchMistakes, areFoundWhenASectionIsTakenOver) {
    const std::vector<Report> correct = correctReports();
    int made = 0;
    int found = 0;
    for (const auto& [id, name] :
         {std::pair(u"problems"_s, u"section five"_s), std::pair(u"overview"_s, u"section one"_s)}) {
        Random random(static_cast<quint32>(id.size()));
        for (size_t i = 0; i < correct.size(); ++i) {
            const Report& source = correct[i];
            Report copy = correct[(i + 1) % correct.size()];
            copy.agency.name = u"望海市"_s + copy.agency.name; // of nobody in the batch
            copy.year = source.year;
            const auto section = static_cast<size_t>(sectionOf(source, id));
            copy.narrative[section] = source.narrative[section];
            for (Part& part : copy.narrative[section])
                part.text = takenOver(part.text, source.agency, copy.agency, random);
            ++made;
            if (isFound(copy, u"B01"_s, Where::inSection(static_cast<int>(section))))
                ++found;
            else
                std::cout << "missed " << name.toStdString() << " of "
                          << qualityReports()[i].name.toStdString() << '\n';
        }
    }
    std::cout << "B01 sections taken over: " << found << " of " << made << '\n';
    EXPECT_GE(found, 0.99 * made);
}

TEST(BatchMistakes, areFoundWhenAnAgencyReportsTwice) {
    const std::vector<Report> correct = correctReports();
    for (size_t i = 0; i < correct.size(); ++i) {
        SCOPED_TRACE(qualityReports()[i].name.toStdString());
        Report second = correct[i];
        EXPECT_TRUE(isFound(second, u"B02"_s, Where::report()));
        second.year += 10;
        EXPECT_FALSE(isFound(second, u"B02"_s, Where::report()));
    }
}

TEST(BatchMistakes, areFoundWhenAnAgencyIsMissing) {
    std::vector<Report> reports = correctReports();
    const int year = yearOfBatch(digestsOf(reports));
    std::erase_if(reports, [year](const Report& report) { return report.year != year; });
    QStringList all;
    for (const Report& report : reports)
        all.append(report.agency.name);
    EXPECT_EQ(missingAgencies(all, digestsOf(reports)), QStringList());
    for (size_t i = 0; i < reports.size(); ++i) {
        std::vector<Report> some = reports;
        some.erase(some.begin() + static_cast<std::ptrdiff_t>(i));
        EXPECT_EQ(missingAgencies(all, digestsOf(some)), QStringList(reports[i].agency.name));
    }
}

} // namespace nianbao::test
