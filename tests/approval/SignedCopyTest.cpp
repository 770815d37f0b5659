#include "ApprovalTestSupport.h"

#include <approval/Canonical.h>
#include <report/ReportFile.h>
#include <support/Fixtures.h>

#include <QJsonDocument>
#include <QRandomGenerator>

#include <functional>

namespace nianbao::test {
namespace {

using Kind = Verification::Kind;
using Change = Verification::Change;

const QByteArray interchange =
    R"({"format": "nianbao-report/1", "year": 2024, "title": "年报", "a": [1, null]})";

/// Bytes around a hole; nothing of a PDF is decoded here (tests/work signs a real one).
QByteArray pdfWithHole() {
    return "%PDF-1.7\n" + QByteArray(3000, 'a') + blankApprovalHole() + QByteArray(2000, 'b') + "\n%%EOF\n";
}

QByteArray signedPdf(const QString& time = u"2025-01-20T09:00:00Z"_s) {
    return *signPdf(pdfWithHole(), interchange, signerAt(time));
}

bool isWhole(const Result<Verification>& verification) {
    return verification && verification->kind != Kind::Changed && verification->kind != Kind::NotSigned;
}

TEST(SignedCopy, aPdfIsWholeAndItsSignerKnown) {
    const QByteArray pdf = signedPdf();
    EXPECT_EQ(pdf.size(), pdfWithHole().size());
    EXPECT_EQ(pdf, signedPdf()) << "the same gives the same bytes";
    const auto verification = verifyCopy(pdf, knownKeys());
    ASSERT_TRUE(verification);
    EXPECT_EQ(verification->kind, Kind::WholeAndKnown);
    EXPECT_EQ(verification->key->owner, u"海港市政务公开办"_s);
    EXPECT_EQ(verification->statement->signer, u"周审核"_s);
    EXPECT_EQ(verification->statement->when, at(u"2025-01-20T09:00:00Z"_s));
    EXPECT_EQ(verification->statement->pdfHash, sha256(pdfWithHole()));
    EXPECT_EQ(verification->statement->reportHash, *reportHashOf(interchange));
    EXPECT_EQ(verifyCopy(pdf, {})->kind, Kind::WholeSignerUnknown);
    EXPECT_EQ(verifyCopy(pdfWithHole(), knownKeys())->kind, Kind::NotSigned);
}

TEST(SignedCopy, aRevokedKeyKeepsItsDate) {
    const auto revoked = at(u"2025-03-01T00:00:00Z"_s);
    const std::pair<QString, bool> rows[] = {{u"2025-02-28T23:59:59Z"_s, true},
                                             {u"2025-03-01T00:00:00Z"_s, false},
                                             {u"2025-04-01T00:00:00Z"_s, false}};
    for (const auto& [time, isBefore] : rows) {
        const auto verification = verifyCopy(signedPdf(time), knownKeys(revoked));
        ASSERT_TRUE(verification);
        EXPECT_EQ(verification->kind, Kind::WholeRevokedKey) << time.toStdString();
        EXPECT_EQ(verification->isBeforeRevocation(), isBefore) << time.toStdString();
        EXPECT_EQ(verification->key->revoked, revoked);
    }
    // Known from two sides, of which one has heard of the revocation.
    std::vector<KnownKey> keys = knownKeys();
    keys.push_back(knownKeys(revoked).back());
    EXPECT_EQ(verifyCopy(signedPdf(), keys)->kind, Kind::WholeRevokedKey);
}

TEST(SignedCopy, eachChangedByteIsFound) {
    const QByteArray pdf = signedPdf();
    QRandomGenerator random(20250120);
    std::vector<qsizetype> places;
    const qsizetype hole = pdfWithHole().indexOf(blankApprovalHole());
    for (qsizetype i = 0; i < blankApprovalHole().size(); ++i)
        places.push_back(hole + i); // the hole is in no hash
    for (int i = 0; i < 1000; ++i)
        places.push_back(random.bounded(static_cast<int>(pdf.size())));
    for (const qsizetype place : places) {
        QByteArray changed = pdf;
        changed[place] = static_cast<char>(changed[place] ^ random.bounded(1, 256));
        EXPECT_FALSE(isWhole(verifyCopy(changed, knownKeys())))
            << "byte " << place << " became " << int(changed[place]);
    }
}

struct ChangeRow {
    const char* name;
    std::function<void(QByteArray&)> change;
    Kind kind;
    Change what;
};

TEST(SignedCopy, aChangedPdfIsFoundAndSaidHow) {
    const qsizetype hole = pdfWithHole().indexOf(blankApprovalHole());
    const qsizetype size = blankApprovalHole().size();
    const QByteArray other = *signPdf(pdfWithHole().replace("aaa", "aab"), interchange, signerAt());
    const ChangeRow rows[] = {
        {"a byte", [](QByteArray& pdf) { pdf[20] = 'x'; }, Kind::Changed, Change::File},
        {"a byte of the end", [](QByteArray& pdf) { pdf[pdf.size() - 3] = 'x'; }, Kind::Changed,
         Change::File},
        {"something appended", [](QByteArray& pdf) { pdf += "\n1 0 obj"; }, Kind::Changed, Change::File},
        {"one byte appended", [](QByteArray& pdf) { pdf += '\n'; }, Kind::Changed, Change::File},
        {"the last byte cut off", [](QByteArray& pdf) { pdf.chop(1); }, Kind::Changed, Change::File},
        {"something put before", [](QByteArray& pdf) { pdf.prepend('\n'); }, Kind::Changed, Change::File},
        {"the hole moved",
         [=](QByteArray& pdf) {
             const QByteArray filled = pdf.mid(hole, size);
             pdf.remove(hole, size).insert(hole - 10, filled);
         },
         Kind::Changed, Change::File},
        {"the hole emptied", [=](QByteArray& pdf) { pdf.replace(hole, size, blankApprovalHole()); },
         Kind::NotSigned, Change::None},
        {"cut off within the hole", [=](QByteArray& pdf) { pdf.truncate(hole + 100); }, Kind::Changed,
         Change::Signature},
        {"cut off before the hole", [=](QByteArray& pdf) { pdf.truncate(hole); }, Kind::NotSigned,
         Change::None},
        {"the first mark gone", [=](QByteArray& pdf) { pdf[hole] = ' '; }, Kind::Changed, Change::Signature},
        {"the last mark gone", [=](QByteArray& pdf) { pdf[hole + size - 1] = ' '; }, Kind::Changed,
         Change::Signature},
        {"a hole more", [](QByteArray& pdf) { pdf += blankApprovalHole(); }, Kind::Changed,
         Change::Signature},
        {"the same again", [=](QByteArray& pdf) { pdf += pdf.mid(hole, size); }, Kind::Changed,
         Change::Signature},
        {"a mark more", [](QByteArray& pdf) { pdf += blankApprovalHole().first(20); }, Kind::Changed,
         Change::Signature},
        {"a blank put in", [=](QByteArray& pdf) { pdf.insert(hole + 30, ' '); }, Kind::Changed,
         Change::Signature},
        {"a blank within", [=](QByteArray& pdf) { pdf[hole + 30] = ' '; }, Kind::Changed, Change::Signature},
        {"no blank at the end", [=](QByteArray& pdf) { pdf[hole + size - 25] = 'A'; }, Kind::Changed,
         Change::Signature},
        {"the statement of another copy",
         [=](QByteArray& pdf) { pdf.replace(hole, size, other.mid(hole, size)); }, Kind::Changed,
         Change::File},
    };
    for (const ChangeRow& row : rows) {
        QByteArray pdf = signedPdf();
        row.change(pdf);
        const auto verification = verifyCopy(pdf, knownKeys());
        ASSERT_TRUE(verification) << row.name;
        EXPECT_EQ(verification->kind, row.kind) << row.name;
        EXPECT_EQ(verification->change, row.what) << row.name;
    }
}

TEST(SignedCopy, signsOnlyWhatHasOneBlankHole) {
    const QByteArray rows[] = {{},
                               "%PDF-1.7\n",
                               blankApprovalHole(),
                               pdfWithHole() + blankApprovalHole(),
                               pdfWithHole().replace("  ", " "),
                               "%PDF-1.7\n" + blankApprovalHole().chopped(1),
                               signedPdf()};
    for (const QByteArray& pdf : rows)
        EXPECT_FALSE(signPdf(pdf, interchange, signerAt()))
            << pdf.first(std::min<qsizetype>(20, pdf.size())).toStdString();
    EXPECT_EQ(signPdf(pdfWithHole(), "{", signerAt()).problem().code, Problem::Code::NotJson);
    EXPECT_EQ(signPdf(pdfWithHole(), "[]", signerAt()).problem().code, Problem::Code::NotAnObject);
}

TEST(SignedCopy, aSignerHasANameAndATime) {
    const std::pair<QString, bool> names[] = {{u"周"_s, true},
                                              {QString(200, u'年'), true},
                                              {u"<nianbao-approval/1:\"\\"_s, true},
                                              {{}, false},
                                              {u" "_s, false},
                                              {QString(201, u'a'), false},
                                              {u"周\n审核"_s, false},
                                              {u"周"_s + QChar(0xD842), false}};
    for (const auto& [name, isRight] : names) {
        const auto pdf =
            signPdf(pdfWithHole(), interchange, {secretKey(), name, at(u"2025-01-20T09:00:00Z"_s)});
        EXPECT_EQ(static_cast<bool>(pdf), isRight) << name.toStdString();
        if (pdf) {
            EXPECT_EQ(verifyCopy(*pdf, knownKeys())->kind, Kind::WholeAndKnown) << name.toStdString();
        }
    }
    EXPECT_FALSE(signPdf(pdfWithHole(), interchange, {secretKey(), u"周"_s, {}}));
    // By the clock of the office, with parts of a second.
    const QDateTime local(QDate(2025, 1, 20), QTime(17, 0, 0, 500), Qt::OffsetFromUTC, 8 * 3600);
    const auto pdf = signPdf(pdfWithHole(), interchange, {secretKey(), u"周"_s, local});
    ASSERT_TRUE(pdf);
    EXPECT_EQ(verifyCopy(*pdf, {})->statement->when, at(u"2025-01-20T09:00:00Z"_s));
}

struct JsonRow {
    const char* name;
    QByteArray from;
    QByteArray to;
    Kind kind;
    Change what;
};

TEST(SignedCopy, anInterchangeFileIsWholeWhateverItsWhiteSpace) {
    const auto file = signInterchange(interchange, signerAt());
    ASSERT_TRUE(file);
    const QByteArray key = "\"" + sealedKey().publicKey.toHex() + "\"";
    const JsonRow rows[] = {
        {"as it was", {}, {}, Kind::WholeAndKnown, Change::None},
        {"white space", "\n", " \r\n ", Kind::WholeAndKnown, Change::None},
        {"an escape", "年报", "\\u5e74报", Kind::WholeAndKnown, Change::None},
        {"a figure", "\"year\": 2024", "\"year\": 2025", Kind::Changed, Change::Report},
        {"a text", "年报", "年报 ", Kind::Changed, Change::Report},
        {"a blank to 0", "null", "0", Kind::Changed, Change::Report},
        {"a member more", "\"year\"", "\"more\": 1, \"year\"", Kind::Changed, Change::Report},
        {"the signer", "周审核", "李审核", Kind::Changed, Change::Signature},
        {"the time", "09:00:00Z", "09:00:01Z", Kind::Changed, Change::Signature},
        {"a member of the statement more", "\"signer\"", "\"more\": 1, \"signer\"", Kind::Changed,
         Change::Signature},
        {"the key in capitals", key, key.toUpper(), Kind::Changed, Change::Signature},
        {"another key", key, "\"" + QByteArray(64, '1') + "\"", Kind::Changed, Change::Signature},
        {"no statement", "\"approval\"", "\"approved\"", Kind::NotSigned, Change::None},
        {"a statement that is none", "\"approval\": {", "\"approval\": 7, \"x\": {", Kind::Changed,
         Change::Signature},
    };
    for (const JsonRow& row : rows) {
        QByteArray changed = *file;
        if (!row.from.isEmpty()) {
            ASSERT_TRUE(changed.contains(row.from)) << row.name;
            changed.replace(row.from, row.to);
        }
        const auto verification = verifyCopy(changed, knownKeys());
        ASSERT_TRUE(verification) << row.name << " " << changed.toStdString();
        EXPECT_EQ(verification->kind, row.kind) << row.name;
        EXPECT_EQ(verification->change, row.what) << row.name;
    }
}

TEST(SignedCopy, thePdfsStatementServesItsInterchangeFile) {
    const auto statement = verifyCopy(signedPdf(), {})->statement;
    const auto file = withStatement(interchange, *statement);
    ASSERT_TRUE(file);
    EXPECT_EQ(*verifyCopy(*file, knownKeys())->statement, *statement);
    EXPECT_EQ(verifyCopy(*file, knownKeys())->kind, Kind::WholeAndKnown);
    // Signed again, the new one takes its place.
    const auto again = signInterchange(*file, signerAt(u"2025-02-01T00:00:00Z"_s));
    ASSERT_TRUE(again);
    EXPECT_EQ(verifyCopy(*again, knownKeys())->statement->when, at(u"2025-02-01T00:00:00Z"_s));
    EXPECT_TRUE(verifyCopy(*again, knownKeys())->statement->pdfHash.isEmpty());
    QByteArray other = interchange;
    other.replace("2024", "2023");
    EXPECT_EQ(withStatement(other, *statement).problem().code, Problem::Code::WrongUsage);
    EXPECT_EQ(withStatement("7", *statement).problem().code, Problem::Code::NotJson);
}

TEST(SignedCopy, aSignedReportIsReadAsAReportAndStaysWholeWhenWrittenBack) {
    int written = 0;
    for (const QString& name : fixtureReports()) {
        const auto file = signInterchange(readFixture(u"reports/"_s + name + u".json"_s), signerAt());
        ASSERT_TRUE(file) << name.toStdString();
        const auto read = readReport(*file, name);
        ASSERT_TRUE(read) << name.toStdString();
        // What stood in the file as no figure is kept as the text that it was.
        if (read->notes.empty()) {
            ++written;
            EXPECT_EQ(verifyCopy(writeReport(read->report), knownKeys())->kind, Kind::WholeAndKnown)
                << name.toStdString();
        }
    }
    EXPECT_GT(written, 0);
}

TEST(SignedCopy, whatIsNoCopyIsAProblem) {
    const std::pair<QByteArray, Problem::Code> rows[] = {
        {{}, Problem::Code::NotOfItsType},
        {"PK\x03\x04", Problem::Code::NotOfItsType},
        {"[]", Problem::Code::NotOfItsType},
        {"{", Problem::Code::NotJson},
        {"{} {}", Problem::Code::NotJson},
        {"{" + QByteArray(maximumReportFileSize, ' ') + "}", Problem::Code::TooLarge},
    };
    for (const auto& [bytes, code] : rows) {
        const auto verification = verifyCopy(bytes, {});
        ASSERT_FALSE(verification) << bytes.first(std::min<qsizetype>(20, bytes.size())).toStdString();
        EXPECT_EQ(verification.problem().code, code);
    }
    EXPECT_EQ(verifyCopy("%PDF-1.7\n", {})->kind, Kind::NotSigned);
    EXPECT_EQ(verifyCopy(" \n{}", {})->kind, Kind::NotSigned);
}

/// Pieces that a copy is made of, in any order, and bytes that mean nothing: none is whole, none does harm.
TEST(SignedCopy, garbageIsNeverWhole) {
    const QByteArray pdf = signedPdf();
    const QByteArray json = *signInterchange(interchange, signerAt());
    const qsizetype hole = pdf.indexOf(blankApprovalHole().first(20));
    const std::vector<QByteArray> pieces = {"%PDF-1.7\n",
                                            blankApprovalHole(),
                                            pdf.mid(hole, blankApprovalHole().size()),
                                            pdf.mid(hole, 300),
                                            pdf.mid(hole + 300),
                                            "{",
                                            "\"approval\":",
                                            json.mid(json.indexOf("{\n        \"format")),
                                            "\xEF\xBB\xBF",
                                            "}"};
    QRandomGenerator random(4);
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(6); i >= 0; --i) {
            if (random.bounded(4) == 0)
                for (int more = random.bounded(40); more > 0; --more)
                    bytes += static_cast<char>(random.bounded(256));
            else
                bytes += pieces[random.bounded(static_cast<quint32>(pieces.size()))];
        }
        EXPECT_FALSE(isWhole(verifyCopy(bytes, knownKeys()))) << bytes.toBase64().toStdString();
    }
}

} // namespace
} // namespace nianbao::test
