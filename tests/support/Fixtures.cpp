#include <support/Fixtures.h>

#include <report/ReportFile.h>

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace nianbao::test {

using namespace Qt::StringLiterals;

QString fixturePath(const QString& name) {
    return QStringLiteral(NIANBAO_FIXTURES) + u'/' + name;
}

QByteArray readFixture(const QString& name) {
    QFile file(fixturePath(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << "no fixture " << name.toStdString();
    return file.readAll();
}

Report fixtureReport(const QString& name) {
    const auto read = readReport(readFixture(u"reports/"_s + name + u".json"_s), name);
    if (!read) {
        ADD_FAILURE() << name.toStdString() << ": " << problemText(read.problem()).toStdString();
        return Report();
    }
    const bool isWhole = std::all_of(read->notes.begin(), read->notes.end(), [](const ReadNote& note) {
        return note.problem.code == Problem::Code::NotACount ||
               note.problem.code == Problem::Code::NotAnAmount;
    });
    EXPECT_TRUE(isWhole) << name.toStdString() << " is not whole";
    return read->report;
}

std::vector<QString> fixtureReports() {
    std::vector<QString> names;
    const QDir folder(fixturePath(u"reports"_s));
    for (const QString& file : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names.push_back(file.chopped(5));
    return names;
}

int cellAt(const Report& report, const QString& path) {
    const int cell = report.format->cellIndex(path);
    EXPECT_GE(cell, 0) << "no cell " << path.toStdString();
    return cell;
}

QString sharedReport(const QString& name) {
    const QString path = QStringLiteral(NIANBAO_SHARED) + u"/reports/"_s + name;
    return QFile::exists(path) ? path : QString();
}

Report largestReport() {
    const QString published = sharedReport(u"huaian-2024.json"_s);
    QFile file(published.isEmpty() ? fixturePath(u"reports/county-government.json"_s) : published);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no report to measure with");
    auto read = readReport(file.readAll(), file.fileName());
    if (!read)
        qFatal("%s", qPrintable(problemText(read.problem())));
    return std::move(read->report);
}

} // namespace nianbao::test
