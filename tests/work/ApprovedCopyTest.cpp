#include <document/FontBook.h>
#include <report/ReportFile.h>
#include <support/Fixtures.h>
#include <work/ApprovedCopy.h>
#include <work/OpenReport.h>

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace nianbao::test {

namespace {

const QDateTime approved(QDate(2025, 1, 20), QTime(9, 0), Qt::UTC);

const SecretKey& secretKey() {
    static const Result<SecretKey> key =
        unseal(*newSealedKey(u"四个词 组成 一句话"_s), u"四个词 组成 一句话"_s);
    return *key;
}

std::vector<KnownKey> knownKeys() {
    return {{secretKey().publicKey(), u"海港市政务公开办"_s, approved.addYears(-1)}};
}

Report answeredReport() {
    Report report = fixtureReport(u"county-government"_s);
    report.explanations[u"Y05 requests.received.total"_s] = u"系统并入两个单位"_s;
    return report;
}

/// Set once, for setting takes its time.
const SignedFiles& copy() {
    static const Result<SignedFiles> made =
        makeApprovedCopy(answeredReport(), approved, FontBook(), {secretKey(), u"周审核"_s, approved});
    return *made;
}

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& content) {
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    return file.fileName();
}

} // namespace

TEST(ApprovedCopy, bothFilesAreWholeAndCarryTheSameStatement) {
    const QTemporaryDir folder;
    const auto pdf = verifyFile(written(folder, u"a.pdf"_s, copy().pdf), knownKeys());
    const auto json = verifyFile(written(folder, u"a.json"_s, copy().interchange), knownKeys());
    ASSERT_TRUE(pdf && json);
    EXPECT_EQ(pdf->kind, Verification::Kind::WholeAndKnown);
    EXPECT_EQ(json->kind, Verification::Kind::WholeAndKnown);
    EXPECT_EQ(pdf->statement, json->statement);
    EXPECT_TRUE(verificationText(*pdf).contains(u"海港市政务公开办"_s));
}

TEST(ApprovedCopy, thePdfCarriesTheReportThatWasSigned) {
    const QTemporaryDir folder;
    const auto opened = openReport(written(folder, u"a.pdf"_s, copy().pdf), {});
    ASSERT_TRUE(opened) << problemText(opened.problem()).toStdString();
    Report expected = answeredReport();
    expected.explanations.clear(); // not for the public
    EXPECT_EQ(opened->content.report, expected);
    EXPECT_FALSE(copy().interchange.contains("系统并入"));
    EXPECT_EQ(*reportHashOf(writeReport(opened->content.report)),
              verifyCopy(copy().pdf, {})->statement->reportHash);
}

TEST(ApprovedCopy, aChangeAtAnyByteOfThePdfIsFound) {
    QRandomGenerator random(2025);
    for (int i = 0; i < 1000; ++i) {
        QByteArray changed = copy().pdf;
        const auto place = static_cast<qsizetype>(random.bounded(static_cast<quint32>(changed.size())));
        changed[place] = static_cast<char>(changed[place] ^ random.bounded(1, 256));
        const auto verification = verifyCopy(changed, knownKeys());
        EXPECT_TRUE(!verification || verification->kind == Verification::Kind::Changed)
            << "byte " << place << " became " << int(changed[place]);
    }
}

TEST(ApprovedCopy, theSameGivesTheSameBytes) {
    const auto again =
        makeApprovedCopy(answeredReport(), approved, FontBook(), {secretKey(), u"周审核"_s, approved});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->pdf, copy().pdf);
    EXPECT_EQ(again->interchange, copy().interchange);
    EXPECT_FALSE(makeApprovedCopy(answeredReport(), approved, FontBook(), {secretKey(), {}, approved}));
}

TEST(ApprovedCopy, whatCannotBeVerifiedIsRefusedByName) {
    const QTemporaryDir folder;
    QFile large(folder.filePath(u"large.pdf"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(maximumCopySize + 1));
    large.close();
    const std::pair<QString, Problem::Code> rows[] = {
        {folder.filePath(u"missing.pdf"_s), Problem::Code::CannotRead},
        {folder.path(), Problem::Code::CannotRead},
        {large.fileName(), Problem::Code::TooLarge},
        {written(folder, u"empty.pdf"_s, {}), Problem::Code::NotOfItsType},
        {written(folder, u"a.txt"_s, "年报"), Problem::Code::NotOfItsType},
        {written(folder, u"b.json"_s, "{"), Problem::Code::NotJson},
    };
    for (const auto& [path, code] : rows) {
        const auto verification = verifyFile(path, knownKeys());
        ASSERT_FALSE(verification) << path.toStdString();
        EXPECT_EQ(verification.problem().code, code) << path.toStdString();
        EXPECT_EQ(verification.problem().file, path);
    }
    EXPECT_EQ(readKeysFile(folder.filePath(u"missing.json"_s)).problem().code, Problem::Code::CannotRead);
    EXPECT_EQ(readKeysFile(large.fileName()).problem().code, Problem::Code::TooLarge);
    EXPECT_EQ(*readKeysFile(written(folder, u"keys.json"_s, writeKeys(knownKeys()))), knownKeys());
}

TEST(ApprovedCopy, eachOutcomeHasItsWords) {
    const auto statement = verifyCopy(copy().pdf, {})->statement;
    KnownKey revoked = knownKeys().front();
    QSet<QString> sentences;
    using Kind = Verification::Kind;
    using Change = Verification::Change;
    for (const qint64 days : {-1, 1}) {
        revoked.revoked = approved.addDays(days);
        sentences.insert(verificationText({Kind::WholeRevokedKey, Change::None, statement, revoked}));
    }
    for (const Change change : {Change::File, Change::Report, Change::Signature})
        sentences.insert(verificationText({Kind::Changed, change, statement, {}}));
    sentences.insert(verificationText({Kind::WholeAndKnown, Change::None, statement, knownKeys().front()}));
    sentences.insert(verificationText({Kind::WholeSignerUnknown, Change::None, statement, {}}));
    sentences.insert(verificationText({}));
    EXPECT_EQ(sentences.size(), 8);
}

} // namespace nianbao::test
