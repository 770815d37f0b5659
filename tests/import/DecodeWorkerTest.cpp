// Files decoded by a process of their own: what they do to it is one file's error.

#include "decode/DecodeWorker.h"
#include "WholeReports.h"
#include "decode/SourceStream.h"

#include <document/HtmlWriter.h>
#include <import/DecodeProgram.h>

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

struct File {
    QString name;
    QByteArray content;
};

/// One of each type that is decoded.
const std::vector<File>& exportsOf() {
    static const std::vector<File> files = [] {
        const Report report = fixtureReport(u"municipal-department"_s);
        const auto xlsx = writeXlsx(report, {u"年报"_s, {}, {}, {}});
        EXPECT_TRUE(xlsx);
        return std::vector<File>{
            {u"own.pdf"_s, printedPdf(report)},
            {u"own.docx"_s, docxOf(report)},
            {u"own.xlsx"_s, xlsx ? *xlsx : QByteArray()},
            {u"own.html"_s, htmlOf(report)},
            {u"own.csv"_s, plainText(compose(report)).replace(u'\t', u',').toUtf8()},
        };
    }();
    return files;
}

const QString& program() {
    static const QString path = QStringLiteral(NIANBAO_PROGRAM);
    return path;
}

/// Of a source, or of the problem that it was refused with: tells two apart.
std::string bytesOf(const Result<Source>& source) {
    return QCryptographicHash::hash(toBytes(source), QCryptographicHash::Sha256).toHex().toStdString();
}

bool hasStopped(const Result<Source>& source) {
    return !source && source.problem().code == Problem::Code::DecoderStopped;
}

class DecodeWorkerTest : public testing::Test {
protected:
    void TearDown() override { setDecodeProgram({}); }

    /// A program that does `first` when it is started the first time, and is our own from then on.
    QString faultyOnce(const QByteArray& first) {
        const QString path = m_folder.filePath(u"worker.sh"_s);
        const QByteArray mark = m_folder.filePath(u"started"_s).toUtf8();
        writeContent(path, "#!/bin/sh\nif [ ! -e '" + mark + "' ]; then\n: > '" + mark + "'\n" + first +
                               "\nfi\nexec '" + program().toUtf8() + "' \"$@\"\n");
        EXPECT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        return path;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(DecodeWorkerTest, decodesAsThisProcessDoes) {
    DecodeWorker worker(program());
    for (const File& file : exportsOf()) {
        SCOPED_TRACE(file.name.toStdString());
        const auto here = decodeHere(file.content, file.name);
        ASSERT_TRUE(here) << problemText(here.problem()).toStdString();
        EXPECT_EQ(bytesOf(worker.decode(file.content, file.name)), bytesOf(here));
    }
    const File refused[] = {{u"empty.pdf"_s, {}},
                            {u"text.docx"_s, "no package"},
                            {u"report.ofd"_s, "PK"},
                            {u"half.pdf"_s, exportsOf().front().content.first(2000)}};
    for (const File& file : refused) {
        SCOPED_TRACE(file.name.toStdString());
        const auto there = worker.decode(file.content, file.name);
        EXPECT_FALSE(hasStopped(there));
        EXPECT_EQ(bytesOf(there), bytesOf(decodeHere(file.content, file.name)));
    }
}

TEST_F(DecodeWorkerTest, theImporterGivesTheSameReport) {
    for (const File& file : exportsOf()) {
        SCOPED_TRACE(file.name.toStdString());
        setDecodeProgram({});
        const auto here = importReport(file.content, file.name);
        setDecodeProgram(program());
        const auto there = importReport(file.content, file.name);
        ASSERT_EQ(static_cast<bool>(here), static_cast<bool>(there));
        if (!here)
            continue;
        EXPECT_EQ(writeReport(there->content.report), writeReport(here->content.report));
        EXPECT_EQ(there->content.notes, here->content.notes);
    }
}

TEST_F(DecodeWorkerTest, aWorkerThatEndsIsOneFilesError) {
    const std::pair<const char*, QByteArray> rows[] = {
        {"killed while it reads", "head -c 100 >/dev/null; kill -9 $$"},
        {"killed before it reads", "kill -9 $$"},
        {"killed while it answers", "printf '\\000\\000\\001\\000half'; kill -9 $$"},
        {"ends without an answer", "cat >/dev/null & exit 0"},
        {"answers something else", "printf '\\000\\000\\000\\004what'; cat >/dev/null; exit 0"},
        {"answers without end", "printf '\\377\\377\\377\\377'; cat >/dev/null; exit 0"},
    };
    const File& file = exportsOf().front();
    const std::string expected = bytesOf(decodeHere(file.content, file.name));
    for (const auto& [name, first] : rows) {
        SCOPED_TRACE(name);
        QFile::remove(m_folder.filePath(u"started"_s));
        DecodeWorker worker(faultyOnce(first));
        const auto stopped = worker.decode(file.content, file.name);
        EXPECT_TRUE(hasStopped(stopped));
        EXPECT_EQ(bytesOf(worker.decode(file.content, file.name)), expected);
        EXPECT_EQ(bytesOf(worker.decode(file.content, file.name)), expected);
    }
}

TEST_F(DecodeWorkerTest, aProgramThatIsNotThereIsAnErrorEachTime) {
    DecodeWorker worker(m_folder.filePath(u"none"_s));
    for (int i = 0; i < 2; ++i)
        EXPECT_TRUE(hasStopped(worker.decode("<p>一</p>", u"a.html"_s)));
}

TEST_F(DecodeWorkerTest, aBatchGoesOnPastBadFiles) {
    setDecodeProgram(faultyOnce("head -c 100 >/dev/null; kill -9 $$"));
    int good = 0;
    int bad = 0;
    for (const File& file : exportsOf()) {
        for (const QByteArray& content :
             {file.content, file.content.first(file.content.size() / 3), QByteArray(), file.content}) {
            const auto read = importReport(content, file.name);
            ++(read ? good : bad);
        }
    }
    EXPECT_EQ(good + bad, 20);
    // The first of all met the worker that is killed.
    EXPECT_GE(good, 7);
    EXPECT_GE(bad, 6);
}

TEST_F(DecodeWorkerTest, aFileCutOffAnywhereNeverTakesItDown) {
    DecodeWorker worker(program());
    for (const File& file : exportsOf()) {
        SCOPED_TRACE(file.name.toStdString());
        const bool all = qEnvironmentVariableIsSet("NIANBAO_LONG");
        const qsizetype step = all ? 1 : std::max<qsizetype>(file.content.size() / 60, 1);
        for (qsizetype length = 0; length < file.content.size(); length += step) {
            const QByteArray cut = file.content.first(length);
            const auto source = worker.decode(cut, file.name);
            ASSERT_FALSE(hasStopped(source)) << "cut off at " << length;
            if (source)
                static_cast<void>(recogniseReport(*source, file.name));
        }
    }
}

} // namespace nianbao::test
