#pragma once

#include <report/ReportFile.h>
#include <rules/Rules.h>
#include <support/Fixtures.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

struct Outcome {
    int status = -1;
    QString out;
    QString err;
};

/// Runs the program as a server would: no display, a foreign locale, nothing from the user's own folders.
class Program : public testing::Test {
protected:
    Outcome run(const QStringList& arguments, const QString& locale = u"C.UTF-8"_s) const {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name :
             {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_RUNTIME_DIR"_s})
            environment.remove(name);
        environment.insert(u"LC_ALL"_s, locale);
        environment.insert(u"NIANBAO_STORE"_s, path(u"store.sqlite"_s));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(NIANBAO_PROGRAM), arguments);
        if (!process.waitForFinished(120'000)) {
            process.kill();
            return {};
        }
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString writeReportFile(const QString& name) const {
        Agency agency;
        agency.name = u"海港市渔业局"_s;
        agency.shortName = u"市渔业局"_s;
        return writeText(name, writeReport(Report::forAgency(agency, 2024)));
    }
    QString writeText(const QString& name, const QByteArray& content) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path(name);
    }
    QTemporaryDir m_folder;
};

inline QJsonObject object(const QString& line) {
    const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
    EXPECT_TRUE(document.isObject()) << line.toStdString();
    return document.object();
}

} // namespace nianbao::test
