#include "QualityReports.h"

#include <report/ReportFile.h>
#include <support/Fixtures.h>

#include <QDir>

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

QString reportPath(const QString& file) {
    return u"../quality/reports/"_s + file;
}

std::optional<Report> readQualityReport(const QString& name) {
    const auto read = readReport(readFixture(reportPath(name + u".json"_s)), name);
    if (!read || !read->notes.empty()) {
        ADD_FAILURE() << name.toStdString() << " is not whole";
        return std::nullopt;
    }
    return read->report;
}

std::vector<MarkedFigure> readFigures(const QString& name, const Report& report) {
    std::vector<MarkedFigure> figures;
    const QString table = QString::fromUtf8(readFixture(reportPath(name + u".figures.tsv"_s)));
    for (const QString& line : table.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList fields = line.split(u'\t');
        if (fields.size() != 8) {
            ADD_FAILURE() << "not eight columns: " << line.toStdString();
            continue;
        }
        figures.push_back({report.format->sectionIndex(fields[0]), fields[1].toInt(), fields[2].toInt(),
                           fields[3].toInt(), fields[4], fields[5], fields[6], fields[7]});
    }
    return figures;
}

std::vector<QualityReport> readAll() {
    std::vector<QualityReport> all;
    for (const QString& file :
         QDir(fixturePath(reportPath({}))).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(5);
        if (const auto report = readQualityReport(name))
            all.push_back({name, *report, std::nullopt, readFigures(name, *report)});
    }
    for (QualityReport& later : all) {
        for (const QualityReport& earlier : all) {
            if (earlier.report.agency.name == later.report.agency.name &&
                earlier.report.year + 1 == later.report.year)
                later.previous = earlier.report;
        }
    }
    return all;
}

} // namespace

const std::vector<QualityReport>& qualityReports() {
    static const std::vector<QualityReport> all = readAll();
    return all;
}

} // namespace nianbao::test
