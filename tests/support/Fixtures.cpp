#include <support/Fixtures.h>

#include <report/ReportFile.h>

#include <QFile>

#include <gtest/gtest.h>

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
    EXPECT_TRUE(read->notes.empty()) << name.toStdString() << " is not whole";
    return read->report;
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

} // namespace nianbao::test
