#include <approval/Keys.h>

#include "Secret.h"

#include <approval/Canonical.h>
#include <approval/Passphrase.h>

#include <QCoreApplication>

#include <sodium.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

// Written into no sealed key, so they must never change: libsodium 1.0.18's limits for somebody who waits.
constexpr unsigned long long sealOperations = 2;
constexpr size_t sealMemory = size_t{64} * 1024 * 1024; // bytes

constexpr qsizetype boxSize = crypto_secretbox_MACBYTES + crypto_sign_SECRETKEYBYTES;

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(Keys)
public:
    static QString doesNotOpen() {
        return tr("the passphrase does not open the signing key; type it again, or ask the administrator for "
                  "a new key");
    }
    static QString notAKey() { return tr("the signing key in the store is not whole"); }
};

QByteArray randomBytes(qsizetype size) {
    startSodium();
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), sizeOf(bytes));
    return bytes;
}

QByteArray publicKeyOf(const unsigned char* secretKey) {
    QByteArray key(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_ed25519_sk_to_pk(bytesOf(key), secretKey);
    return key;
}

/// The key of a box; null where there is not enough memory for Argon2id.
SecretBytes boxKey(const QString& passphrase, const QByteArray& salt) {
    SecretBytes key = secretBytes(crypto_secretbox_KEYBYTES);
    const PassphraseBytes bytes(passphrase);
    if (crypto_pwhash(key.get(), crypto_secretbox_KEYBYTES, bytes.data(), bytes.size(), bytesOf(salt),
                      sealOperations, sealMemory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        key.reset();
    return key;
}

} // namespace

/// Puts secret keys into boxes and takes them out.
class KeySealer {
public:
    static SecretKey fresh() {
        SecretBytes secret = secretBytes(crypto_sign_SECRETKEYBYTES);
        QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
        crypto_sign_keypair(bytesOf(publicKey), secret.get());
        return SecretKey(secret.release());
    }

    static Result<SealedKey> seal(const SecretKey& secret, const QString& passphrase) {
        if (const Problem problem = passphraseProblem(passphrase); problem.code != Problem::Code::None)
            return problem;
        SealedKey sealed{secret.publicKey(), randomBytes(crypto_pwhash_SALTBYTES),
                         randomBytes(crypto_secretbox_NONCEBYTES), QByteArray(boxSize, '\0')};
        const SecretBytes key = boxKey(passphrase, sealed.salt);
        if (!key)
            return noMemoryForPassphrase();
        crypto_secretbox_easy(bytesOf(sealed.box), secret.m_bytes.get(), crypto_sign_SECRETKEYBYTES,
                              bytesOf(std::as_const(sealed.nonce)), key.get());
        return sealed;
    }

    static Result<SecretKey> open(const SealedKey& sealed, const QString& passphrase) {
        if (sealed.publicKey.size() != crypto_sign_PUBLICKEYBYTES ||
            sealed.salt.size() != crypto_pwhash_SALTBYTES ||
            sealed.nonce.size() != crypto_secretbox_NONCEBYTES || sealed.box.size() != boxSize)
            return Problem{Problem::Code::Damaged, {}, {}, KeyWords::notAKey()};
        const SecretBytes key = boxKey(passphrase, sealed.salt);
        if (!key)
            return noMemoryForPassphrase();
        SecretBytes secret = secretBytes(crypto_sign_SECRETKEYBYTES);
        if (crypto_secretbox_open_easy(secret.get(), bytesOf(sealed.box), sizeOf(sealed.box),
                                       bytesOf(sealed.nonce), key.get()) != 0)
            return Problem{Problem::Code::WrongUsage, {}, {}, KeyWords::doesNotOpen()};
        if (publicKeyOf(secret.get()) != sealed.publicKey)
            return Problem{Problem::Code::Damaged, {}, {}, KeyWords::notAKey()};
        return SecretKey(secret.release());
    }
};

void SecretKey::Wipe::operator()(unsigned char* bytes) const {
    SodiumFree()(bytes);
}

QByteArray SecretKey::publicKey() const {
    return publicKeyOf(m_bytes.get());
}

QByteArray SecretKey::signatureOf(const QByteArray& message) const {
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), sizeOf(message), m_bytes.get());
    return signature;
}

Result<SealedKey> newSealedKey(const QString& passphrase) {
    return KeySealer::seal(KeySealer::fresh(), passphrase);
}

Result<SecretKey> unseal(const SealedKey& sealed, const QString& passphrase) {
    return KeySealer::open(sealed, passphrase);
}

Result<SealedKey> reseal(const SealedKey& sealed, const QString& oldPassphrase,
                         const QString& newPassphrase) {
    const Result<SecretKey> secret = unseal(sealed, oldPassphrase);
    if (!secret)
        return secret.problem();
    return KeySealer::seal(*secret, newPassphrase);
}

bool isSignatureOf(const QByteArray& signature, const QByteArray& message, const QByteArray& publicKey) {
    return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), sizeOf(message),
                                       bytesOf(publicKey)) == 0;
}

QString fingerprint(const QByteArray& publicKey) {
    constexpr qsizetype shown = 8; // bytes
    constexpr qsizetype group = 2; // bytes
    QStringList groups;
    const QByteArray hash = sha256(publicKey);
    for (qsizetype at = 0; at < shown; at += group)
        groups.append(QString::fromLatin1(hash.sliced(at, group).toHex()));
    return groups.join(u' ');
}

} // namespace nianbao
