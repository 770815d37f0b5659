#include <approval/ApprovalStatement.h>

#include "SignedValue.h"

#include <approval/Canonical.h>

#include <QCoreApplication>

#include <algorithm>

#include <sodium.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatKey = "format"_L1;
constexpr auto signerKey = "signer"_L1;
constexpr auto whenKey = "when"_L1;
constexpr auto publicKeyKey = "publicKey"_L1;
constexpr auto reportHashKey = "reportHash"_L1;
constexpr auto pdfHashKey = "pdfHash"_L1;
constexpr auto signatureKey = "signature"_L1;
constexpr auto approvalFormat = "nianbao-approval/1"_L1;

struct ApprovalWords {
    Q_DECLARE_TR_FUNCTIONS(Approval)
public:
    static QString name() {
        return tr("who signs needs a name of at most %n characters on one line", nullptr,
                  static_cast<int>(maximumSignerLength));
    }
    static QString time() { return tr("the time of signing is not known; set the clock and try again"); }
};

} // namespace

bool isSignerName(const QString& name) {
    return !name.trimmed().isEmpty() && name.size() <= maximumSignerLength && name.isValidUtf16() &&
           std::none_of(name.begin(), name.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; });
}

QByteArray statementMessage(const ApprovalStatement& statement) {
    QJsonObject object = statementToJson(statement);
    object.remove(signatureKey);
    return canonicalJson(object);
}

Result<ApprovalStatement> signStatement(const QByteArray& reportHash, const QByteArray& pdfHash,
                                        const Signer& signer) {
    if (!isSignerName(signer.name))
        return Problem{Problem::Code::WrongUsage, {}, {}, ApprovalWords::name()};
    // As it is written, that is without fractions of seconds.
    const QDateTime when = timeFromText(timeText(signer.when));
    if (!when.isValid())
        return Problem{Problem::Code::WrongUsage, {}, {}, ApprovalWords::time()};
    ApprovalStatement statement{signer.name, when, signer.key.publicKey(), reportHash, pdfHash, {}};
    statement.signature = signer.key.signatureOf(statementMessage(statement));
    return statement;
}

bool isSigned(const ApprovalStatement& statement) {
    return isSignatureOf(statement.signature, statementMessage(statement), statement.publicKey);
}

QJsonObject statementToJson(const ApprovalStatement& statement) {
    return {{formatKey, approvalFormat},
            {signerKey, statement.signer},
            {whenKey, timeText(statement.when)},
            {publicKeyKey, hexText(statement.publicKey)},
            {reportHashKey, hexText(statement.reportHash)},
            {pdfHashKey, hexText(statement.pdfHash)},
            {signatureKey, hexText(statement.signature)}};
}

std::optional<ApprovalStatement> statementFromJson(const QJsonObject& object) {
    const auto bytes = [&object](QLatin1StringView key, qsizetype size) {
        return bytesFromHex(object[key].toString(), size);
    };
    ApprovalStatement statement{object[signerKey].toString(),
                                timeFromText(object[whenKey].toString()),
                                bytes(publicKeyKey, crypto_sign_PUBLICKEYBYTES),
                                bytes(reportHashKey, crypto_hash_sha256_BYTES),
                                bytes(pdfHashKey, crypto_hash_sha256_BYTES),
                                bytes(signatureKey, crypto_sign_BYTES)};
    if (!isSignerName(statement.signer) || !statement.when.isValid() || statementToJson(statement) != object)
        return {};
    return statement;
}

} // namespace nianbao
