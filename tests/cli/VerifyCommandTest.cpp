#include "ProgramTest.h"

#include <approval/SignedCopy.h>

using namespace Qt::StringLiterals;

namespace nianbao::test {

namespace {

const QDateTime approved(QDate(2025, 1, 20), QTime(9, 0), Qt::UTC);

const SecretKey& secretKey() {
    static const Result<SecretKey> key =
        unseal(*newSealedKey(u"四个词 组成 一句话"_s), u"四个词 组成 一句话"_s);
    return *key;
}

QByteArray signedPdf() {
    return *signPdf("%PDF-1.7\n" + blankApprovalHole() + "\n%%EOF\n", "{}",
                    {secretKey(), u"周审核"_s, approved});
}

QByteArray keysFile(std::optional<QDateTime> revoked = {}) {
    return writeKeys({{secretKey().publicKey(), u"海港市政务公开办"_s, approved.addYears(-1), revoked}});
}

struct Row {
    const char* name;
    QByteArray file;
    QByteArray keys; ///< none: without --keys
    int status;
    QString result;
    QString words;
};

} // namespace

TEST_F(Program, verifySaysWhetherACopyIsWholeAndWhoApprovedIt) {
    const QByteArray report = writeReport(Report::forAgency(Agency(), 2024));
    const QByteArray json = *signInterchange(report, {secretKey(), u"周审核"_s, approved});
    const Row rows[] = {
        {"whole", signedPdf(), keysFile(), 0, u"whole"_s, u"whole, approved by 海港市政务公开办"_s},
        {"a JSON file", json, keysFile(), 0, u"whole"_s, u"whole, approved by"_s},
        {"no keys", signedPdf(), {}, 1, u"unknownSigner"_s, u"whole, signer unknown"_s},
        {"others' keys", signedPdf(), writeKeys({}), 1, u"unknownSigner"_s, u"whole, signer unknown"_s},
        {"revoked later", signedPdf(), keysFile(approved.addDays(1)), 1, u"revokedKey"_s, u"made before"_s},
        {"revoked before", signedPdf(), keysFile(approved.addDays(-1)), 1, u"revokedKey"_s, u"made after"_s},
        {"changed", signedPdf().replace("EOF", "EOG"), keysFile(), 1, u"changed"_s,
         u"the bytes of the PDF"_s},
        {"another figure", QByteArray(json).replace("2024", "2025"), keysFile(), 1, u"changed"_s,
         u"texts or figures"_s},
        {"not signed", report, keysFile(), 1, u"notSigned"_s, u"not signed"_s},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.name);
        QStringList arguments{u"verify"_s, writeText(u"copy"_s, row.file)};
        if (!row.keys.isEmpty())
            arguments += {u"--keys"_s, writeText(u"keys.json"_s, row.keys)};
        const Outcome said = run(arguments);
        EXPECT_EQ(said.status, row.status);
        EXPECT_EQ(said.out.count(u'\n'), 1);
        EXPECT_TRUE(said.out.startsWith(path(u"copy"_s) + u": "_s) && said.out.contains(row.words))
            << said.out.toStdString();
        EXPECT_EQ(said.err, QString());

        const Outcome printed = run(arguments + QStringList{u"--json"_s});
        EXPECT_EQ(printed.status, row.status);
        const QJsonObject result = object(printed.out);
        EXPECT_EQ(result[u"result"].toString(), row.result);
        EXPECT_EQ(result[u"file"].toString(), path(u"copy"_s));
        EXPECT_EQ(result.contains(u"owner"_s), row.result == "whole"_L1 || row.result == "revokedKey"_L1);
        EXPECT_EQ(result.contains(u"revoked"_s), row.result == "revokedKey"_L1);
        EXPECT_EQ(result.contains(u"changed"_s), row.result == "changed"_L1);
        EXPECT_EQ(result.contains(u"approval"_s), row.result != "changed"_L1 && row.result != "notSigned"_L1);
    }
}

TEST_F(Program, verifyRefusesWhatItCannotRead) {
    const QString good = writeText(u"good.pdf"_s, signedPdf());
    const QStringList rows[] = {
        {writeText(u"a.txt"_s, "年报")},
        {writeText(u"a.json"_s, "{")},
        {m_folder.path()},
        {good, u"--keys"_s, u"missing.json"_s},
        {good, u"--keys"_s, writeText(u"keys.json"_s, "{}")},
        {good, u"--keys"_s, writeText(u"cut.json"_s, keysFile().chopped(9))},
    };
    for (const QStringList& row : rows) {
        SCOPED_TRACE(row.join(u' ').toStdString());
        const Outcome done = run(QStringList{u"verify"_s} + row);
        EXPECT_EQ(done.status, 2);
        EXPECT_EQ(done.out, QString());
        EXPECT_EQ(done.err.count(u'\n'), 1) << done.err.toStdString();
        EXPECT_TRUE(done.err.contains(row.last())) << done.err.toStdString();
    }
}

} // namespace nianbao::test
