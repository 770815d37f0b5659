#include <approval/SignedCopy.h>

#include "Secret.h"

#include <approval/Canonical.h>
#include <report/JsonFile.h>
#include <report/ReportFile.h>

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

#include <sodium.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Kind = Verification::Kind;
using Change = Verification::Change;

// With characters that XML escapes, so that no title in the metadata can look like one.
constexpr QByteArrayView holeHead = "<nianbao-approval/1:";
constexpr QByteArrayView holeTail = ":1/nianbao-approval>";
/// Bytes between the marks: a statement with the longest name in base64 is shorter.
constexpr qsizetype holeWidth = 2048;
constexpr char blank = ' ';

constexpr auto approvalKey = "approval"_L1;
constexpr QByteArrayView pdfStart = "%PDF-";

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(Approval)
public:
    static QString noHole() {
        return tr("the PDF has no place for a signature; make it as an approved copy");
    }
    static QString severalHoles() { return tr("the PDF has marks of a signature in several places"); }
    static QString isSigned() { return tr("the PDF is signed already; make it anew"); }
    static QString otherReport() {
        return tr("the signature is about another state of the report; approve it anew");
    }
    static QString copyType() { return tr("PDF or JSON"); }
};

struct Hole {
    enum class State { None, Whole, Broken, Several };
    State state = State::None;
    qsizetype start = 0; ///< of the bytes between the marks
};

Hole findHole(QByteArrayView bytes) {
    const qsizetype head = bytes.indexOf(holeHead);
    const qsizetype tail = bytes.indexOf(holeTail);
    if (head < 0 && tail < 0)
        return {};
    const qsizetype start = head + holeHead.size();
    if (head < 0 || tail != start + holeWidth)
        return {Hole::State::Broken};
    const bool again = bytes.indexOf(holeHead, start) >= 0 || bytes.indexOf(holeTail, tail + 1) >= 0;
    return {again ? Hole::State::Several : Hole::State::Whole, start};
}

/// Of all bytes, as if the hole were blank.
QByteArray pdfHashOf(QByteArrayView pdf, qsizetype hole) {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    const auto add = [&state](QByteArrayView part) {
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                                  static_cast<size_t>(part.size()));
    };
    add(pdf.first(hole));
    add(QByteArray(holeWidth, blank));
    add(pdf.sliced(hole + holeWidth));
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256_final(&state, bytesOf(hash));
    return hash;
}

QByteArray holeContent(const ApprovalStatement& statement) {
    return canonicalJson(statementToJson(statement)).toBase64().leftJustified(holeWidth, blank);
}

/// None where the hole is not filled as holeContent() fills it, to the last byte.
std::optional<ApprovalStatement> statementIn(QByteArrayView content) {
    const QByteArray json = QByteArray::fromBase64(content.trimmed().toByteArray());
    auto statement = statementFromJson(QJsonDocument::fromJson(json).object());
    if (!statement || holeContent(*statement) != content)
        return {};
    return statement;
}

QByteArray hashOf(QJsonObject report) {
    report.remove(approvalKey);
    return sha256(canonicalJson(report));
}

const KnownKey* findKey(const std::vector<KnownKey>& keys, const QByteArray& publicKey) {
    const KnownKey* found = nullptr;
    for (const KnownKey& key : keys) {
        if (key.publicKey == publicKey && (!found || (key.revoked && !found->revoked)))
            found = &key;
    }
    return found;
}

Verification changed(Change change, std::optional<ApprovalStatement> statement = {}) {
    return {Kind::Changed, change, std::move(statement), {}};
}

Verification wholeCopy(const ApprovalStatement& statement, const std::vector<KnownKey>& keys) {
    const KnownKey* key = findKey(keys, statement.publicKey);
    if (!key)
        return {Kind::WholeSignerUnknown, Change::None, statement, {}};
    return {key->revoked ? Kind::WholeRevokedKey : Kind::WholeAndKnown, Change::None, statement, *key};
}

Verification verifyPdf(QByteArrayView pdf, const Hole& hole, const std::vector<KnownKey>& keys) {
    if (hole.state == Hole::State::None)
        return {};
    if (hole.state != Hole::State::Whole)
        return changed(Change::Signature);
    const QByteArrayView content = pdf.sliced(hole.start, holeWidth);
    if (content == QByteArray(holeWidth, blank))
        return {};
    const auto statement = statementIn(content);
    if (!statement || !isSigned(*statement))
        return changed(Change::Signature, statement);
    if (pdfHashOf(pdf, hole.start) != statement->pdfHash)
        return changed(Change::File, statement);
    return wholeCopy(*statement, keys);
}

Verification verifyInterchange(const QJsonObject& report, const std::vector<KnownKey>& keys) {
    const QJsonValue approval = report[approvalKey];
    if (approval.isUndefined())
        return {};
    const auto statement = statementFromJson(approval.toObject());
    if (!statement || !isSigned(*statement))
        return changed(Change::Signature, statement);
    if (hashOf(report) != statement->reportHash)
        return changed(Change::Report, statement);
    return wholeCopy(*statement, keys);
}

/// An interchange file may be quite unlike an object by now, but a PDF never begins like one.
bool startsLikeJson(QByteArrayView bytes) {
    constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";
    if (bytes.startsWith(byteOrderMark))
        bytes = bytes.sliced(byteOrderMark.size());
    const auto first = std::find_if(bytes.begin(), bytes.end(),
                                    [](char c) { return !QByteArrayView(" \t\r\n").contains(c); });
    return first != bytes.end() && *first == '{';
}

} // namespace

QByteArray blankApprovalHole() {
    return holeHead.toByteArray() + QByteArray(holeWidth, blank) + holeTail.toByteArray();
}

Result<QByteArray> reportHashOf(const QByteArray& interchange) {
    const auto report = readJsonObject(interchange, {}, maximumReportFileSize);
    if (!report)
        return report.problem();
    return hashOf(*report);
}

Result<QByteArray> signPdf(const QByteArray& pdfWithHole, const QByteArray& interchange,
                           const Signer& signer) {
    const auto refused = [](const QString& reason) {
        return Problem{Problem::Code::WrongUsage, {}, {}, reason};
    };
    const Hole hole = findHole(pdfWithHole);
    if (hole.state == Hole::State::Several)
        return refused(CopyWords::severalHoles());
    if (hole.state != Hole::State::Whole || !pdfWithHole.startsWith(pdfStart))
        return refused(CopyWords::noHole());
    if (pdfWithHole.sliced(hole.start, holeWidth) != QByteArray(holeWidth, blank))
        return refused(CopyWords::isSigned());
    const auto reportHash = reportHashOf(interchange);
    if (!reportHash)
        return reportHash.problem();
    const auto statement = signStatement(*reportHash, pdfHashOf(pdfWithHole, hole.start), signer);
    if (!statement)
        return statement.problem();
    QByteArray pdf = pdfWithHole;
    pdf.replace(hole.start, holeWidth, holeContent(*statement));
    return pdf;
}

Result<QByteArray> signInterchange(const QByteArray& interchange, const Signer& signer) {
    const auto reportHash = reportHashOf(interchange);
    if (!reportHash)
        return reportHash.problem();
    const auto statement = signStatement(*reportHash, {}, signer);
    if (!statement)
        return statement.problem();
    return withStatement(interchange, *statement);
}

Result<QByteArray> withStatement(const QByteArray& interchange, const ApprovalStatement& statement) {
    auto report = readJsonObject(interchange, {}, maximumReportFileSize);
    if (!report)
        return report.problem();
    if (hashOf(*report) != statement.reportHash)
        return Problem{Problem::Code::WrongUsage, {}, {}, CopyWords::otherReport()};
    (*report)[approvalKey] = statementToJson(statement);
    return QJsonDocument(*report).toJson(QJsonDocument::Indented);
}

bool Verification::isBeforeRevocation() const {
    return statement && key && key->revoked && statement->when < *key->revoked;
}

Result<Verification> verifyCopy(const QByteArray& bytes, const std::vector<KnownKey>& keys) {
    if (startsLikeJson(bytes)) {
        const auto report = readJsonObject(bytes, {}, maximumReportFileSize);
        if (!report)
            return report.problem();
        return verifyInterchange(*report, keys);
    }
    // A copy whose first bytes were changed is a changed copy, and not no PDF.
    const Hole hole = findHole(bytes);
    if (hole.state == Hole::State::None && !bytes.startsWith(pdfStart))
        return Problem{Problem::Code::NotOfItsType, {}, {}, CopyWords::copyType()};
    return verifyPdf(bytes, hole, keys);
}

} // namespace nianbao
