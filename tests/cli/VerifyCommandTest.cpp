#include "ProgramTest.h"

#include <approval/Office.h>
#include <approval/SignedCopy.h>
#include <support/Need.h>

#include <QSqlDatabase>
#include <QSqlQuery>

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

/// SQL straight at the file, as nobody should.
void execute(const QString& path, const QString& statement) {
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        EXPECT_TRUE(database.open() && QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
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

TEST_F(Program, verifyTrustsTheKeysOfTheStore) {
    const QString store = path(u"store.sqlite"_s);
    QByteArray pdf;
    {
        Office office(need(Store::open(store)));
        const QString passphrase = u"四个词 组成 一句话"_s;
        EXPECT_TRUE(office.switchOn(u"周审核"_s, passphrase));
        const User user = *office.user();
        // The signature of the store's own key, as an approval makes it.
        const DraftId draft = need(need(Store::open(store))->create(Report::forAgency({}, 2024)));
        needDone(office.addUser(u"拟稿人"_s, Role::Clerk, passphrase));
        needDone(office.setSteps({{u"签发"_s, Role::Administrator}}));
        needDone(office.signIn(u"拟稿人"_s, passphrase));
        needDone(office.submit(draft, {}));
        needDone(office.signIn(user.name, passphrase));
        needDone(
            office.approve(draft, passphrase, {}, [&](const SecretKey& key, const User& signer, const auto&) {
                pdf = *signPdf("%PDF-1.7\n" + blankApprovalHole() + "\n%%EOF\n", "{}",
                               {key, signer.name, approved});
                return ApprovedCopy{1, 0, approved, pdf, "{}"};
            }));
    }
    const QString copy = writeText(u"copy.pdf"_s, pdf);
    EXPECT_EQ(run({u"verify"_s, copy}).status, 0);
    EXPECT_EQ(run({u"verify"_s, copy, u"--store"_s, store}).status, 0);
    EXPECT_EQ(run({u"verify"_s, copy, u"--keys"_s, writeText(u"none.json"_s, writeKeys({}))}).status, 1);
}

TEST_F(Program, verifySaysWhetherTheAuditLogIsWhole) {
    const QString store = path(u"store.sqlite"_s);
    EXPECT_EQ(run({u"verify"_s, u"--store"_s, path(u"missing.sqlite"_s)}).status, 2);
    {
        const auto opened = need(Store::open(store));
        for (int i = 0; i < 3; ++i)
            needDone(Reviews(*opened).addToLog({u"print"_s, 1, {{u"copies"_s, i}}}, {1, u"李文"_s}));
    }
    for (const QStringList& arguments :
         {QStringList{u"verify"_s, u"--store"_s}, {u"verify"_s, u"--store"_s, store}}) {
        const Outcome whole = run(arguments);
        EXPECT_EQ(whole.status, 0) << whole.err.toStdString();
        EXPECT_TRUE(whole.out.contains(u"3 entries"_s)) << whole.out.toStdString();
    }
    execute(store, u"UPDATE auditLog SET who = '别人' WHERE number = 2"_s);
    const Outcome changed = run({u"verify"_s, u"--store"_s, store});
    EXPECT_EQ(changed.status, 1);
    EXPECT_TRUE(changed.out.contains(u"entry 2"_s)) << changed.out.toStdString();
    const QJsonObject result = object(run({u"verify"_s, u"--store"_s, store, u"--json"_s}).out);
    EXPECT_EQ(result[u"result"_s].toString(), u"changed"_s);
    EXPECT_EQ(result[u"entries"_s].toInt(), 3);
}

} // namespace nianbao::test
