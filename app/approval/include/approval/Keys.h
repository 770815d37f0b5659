#pragma once

#include <report/Problem.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace nianbao {

/// A key pair of Ed25519 as it is kept: the secret one in a box (XSalsa20-Poly1305) that its owner's
/// passphrase opens by Argon2id. None of the four is secret.
struct SealedKey {
    QByteArray publicKey; ///< 32 bytes
    QByteArray salt;      ///< 16 bytes, of Argon2id
    QByteArray nonce;     ///< 24 bytes, of the box
    QByteArray box;       ///< 80 bytes

    bool operator==(const SealedKey&) const = default;
};

/// An opened key. It can be moved and not copied, lies in memory kept out of the swap, and is wiped when it
/// goes.
class SecretKey {
public:
    /// 32 bytes.
    [[nodiscard]] QByteArray publicKey() const;
    /// The Ed25519 signature of a message, 64 bytes; the same message gives the same bytes.
    [[nodiscard]] QByteArray signatureOf(const QByteArray& message) const;

private:
    friend class KeySealer;
    struct Wipe {
        void operator()(unsigned char* bytes) const;
    };
    explicit SecretKey(unsigned char* bytes) : m_bytes(bytes) {}

    std::unique_ptr<unsigned char[], Wipe> m_bytes;
};

/// A fresh key pair. Refused: see hashPassphrase(). Takes as long.
[[nodiscard]] Result<SealedKey> newSealedKey(const QString& passphrase);

/// Refused: WrongUsage, the passphrase is another one or the box was changed, which cannot be told apart;
/// Damaged, parts of another size or a public key that is not the secret one's.
[[nodiscard]] Result<SecretKey> unseal(const SealedKey& sealed, const QString& passphrase);

/// The same pair under another passphrase. Copies that were made of the old one still open with the old
/// passphrase.
[[nodiscard]] Result<SealedKey> reseal(const SealedKey& sealed, const QString& oldPassphrase,
                                       const QString& newPassphrase);

/// The signature of a message by this key is right. False too for keys and signatures that are none.
[[nodiscard]] bool isSignatureOf(const QByteArray& signature, const QByteArray& message,
                                 const QByteArray& publicKey);

/// The public key for people to compare: 16 hexadecimal digits of its SHA-256 in groups of four.
[[nodiscard]] QString fingerprint(const QByteArray& publicKey);

/// A key that the office knows.
struct KnownKey {
    QByteArray publicKey;                  ///< 32 bytes
    QString owner;                         ///< name that the office knows its owner by
    QDateTime since;                       ///< UTC, whole seconds
    std::optional<QDateTime> revoked = {}; ///< from when on it is not to be trusted; it stays in the list

    bool operator==(const KnownKey&) const = default;
};

/// Most bytes and keys of a file of keys.
inline constexpr qint64 maximumKeysFileSize = 4LL * 1024 * 1024;
inline constexpr qsizetype maximumKeys = 10'000;

/// Reads `nianbao-keys/1`: `{"format", "keys": [{"publicKey": 64 hexadecimal digits, "owner", "since",
/// "revoked"}]}`, dates in UTC as 2025-01-20T09:00:00Z, `revoked` only where it is. Nothing is passed over:
/// each key that is not right, that stands twice, or has a member more, refuses the file and is named by its
/// path.
[[nodiscard]] Result<std::vector<KnownKey>> readKeys(const QByteArray& json, const QString& fileName);

/// The same file, indented. Reading it back gives equal keys.
[[nodiscard]] QByteArray writeKeys(const std::vector<KnownKey>& keys);

} // namespace nianbao
