#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

/// Programs of others that read what we wrote (tests/install-peers.sh). Ask first, and skip without it.
inline bool isInstalled(const QString& program) {
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// Longest that a program of another's may take on a busy machine, ms.
inline constexpr int peerPatience = 180000;

/// What a program says on standard output; a failure of the test where it fails or never ends. What it says
/// on standard error goes to `complaints`.
inline QByteArray saidBy(const QString& program, const QStringList& arguments,
                         QByteArray* complaints = nullptr) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(peerPatience)) {
        process.kill();
        ADD_FAILURE() << program.toStdString() << " does not end";
        return {};
    }
    const QByteArray errors = process.readAllStandardError();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << program.toStdString() << ": " << errors.toStdString();
    if (complaints)
        *complaints = errors;
    return process.readAllStandardOutput();
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

inline void writeContent(const QString& path, const QByteArray& content) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size())
        << path.toStdString();
}

/// LibreOffice turns `path` into a file of another type beside it: suffix, or suffix:filter. The new path; a
/// failure of the test when there is none. `folder` holds its profile.
inline QString convertedByOffice(const QString& path, const QString& type, const QString& folder,
                                 const QStringList& more = {}) {
    saidBy(u"soffice"_s, QStringList{u"-env:UserInstallation=file://"_s + folder + u"/profile"_s,
                                     u"--headless"_s, u"--convert-to"_s, type, u"--outdir"_s, folder} +
                             more + QStringList{path});
    const QString name = path.section(u'/', -1).section(u'.', 0, -2);
    const QString made = folder + u'/' + name + u'.' + type.section(u':', 0, 0);
    EXPECT_TRUE(QFile::exists(made)) << "LibreOffice made no " << made.toStdString();
    return made;
}

} // namespace nianbao::test
