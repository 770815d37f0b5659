#pragma once

#include <approval/Keys.h>

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace nianbao {

/// What whoever approves a report signs, `nianbao-approval/1`.
struct ApprovalStatement {
    QString signer;       ///< what the signer is called, by himself
    QDateTime when;       ///< UTC, whole seconds, by the signer's own clock: a claim
    QByteArray publicKey; ///< the signer's, 32 bytes
    QByteArray
        reportHash;       ///< SHA-256 of the interchange file's canonical form, without its member `approval`
    QByteArray pdfHash;   ///< SHA-256 of the PDF with its hole blank; empty where none was signed with it
    QByteArray signature; ///< Ed25519 over statementMessage(), 64 bytes

    bool operator==(const ApprovalStatement&) const = default;
};

/// Who signs, and when.
struct Signer {
    const SecretKey& key;
    QString name; ///< at most maximumSignerLength UTF-16 units on one line
    QDateTime when;
};
inline constexpr qsizetype maximumSignerLength = 200;
/// Neither blank nor too long, and without control characters.
[[nodiscard]] bool isSignerName(const QString& name);

/// What is signed: the canonical JSON of all members but the signature. It names its format, so that it is no
/// message of anything else.
[[nodiscard]] QByteArray statementMessage(const ApprovalStatement& statement);

/// Refused, WrongUsage: a signer without a name, or with one that is too long or has control characters; no
/// time.
[[nodiscard]] Result<ApprovalStatement> signStatement(const QByteArray& reportHash, const QByteArray& pdfHash,
                                                      const Signer& signer);

/// The statement was signed by the key that it names; whose that is, is another question.
[[nodiscard]] bool isSigned(const ApprovalStatement& statement);

/// Hexadecimal hashes, keys and signatures.
[[nodiscard]] QJsonObject statementToJson(const ApprovalStatement& statement);
/// None for an object that statementToJson() would not have made: a member more or less, capital digits, a
/// leap in time. So no two objects are the same statement.
[[nodiscard]] std::optional<ApprovalStatement> statementFromJson(const QJsonObject& object);

} // namespace nianbao
