#include <approval/Passphrase.h>

#include "Secret.h"

#include <QCoreApplication>

#include <sodium.h>

namespace nianbao {

namespace {

struct PassphraseWords {
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
public:
    static QString tooShort() {
        return tr("the passphrase is too short; use at least %n characters, for instance several words",
                  nullptr, minimumPassphraseLength);
    }
    static QString noMemory() {
        return tr(
            "there is not enough memory to work on a passphrase (64 MB); close other programs and try again");
    }
};

/// As libsodium reads it: ended by a zero, and no longer than any that it writes.
bool isHash(const QByteArray& hash) {
    return hash.size() < crypto_pwhash_STRBYTES && !hash.contains('\0');
}

} // namespace

Problem passphraseProblem(const QString& passphrase) {
    if (PassphraseBytes(passphrase).length() < minimumPassphraseLength)
        return {Problem::Code::WrongUsage, {}, {}, PassphraseWords::tooShort()};
    return {};
}

Problem noMemoryForPassphrase() {
    return {Problem::Code::WrongUsage, {}, {}, PassphraseWords::noMemory()};
}

Result<QByteArray> hashPassphrase(const QString& passphrase) {
    if (const Problem problem = passphraseProblem(passphrase); problem.code != Problem::Code::None)
        return problem;
    startSodium();
    const PassphraseBytes bytes(passphrase);
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(hash.data(), bytes.data(), bytes.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                              crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return noMemoryForPassphrase();
    hash.truncate(hash.indexOf('\0'));
    return hash;
}

bool fitsPassphrase(const QString& passphrase, const QByteArray& hash) {
    if (!isHash(hash))
        return false;
    startSodium();
    const PassphraseBytes bytes(passphrase);
    return crypto_pwhash_str_verify(hash.constData(), bytes.data(), bytes.size()) == 0;
}

bool needsRehash(const QByteArray& hash) {
    return !isHash(hash) ||
           crypto_pwhash_str_needs_rehash(hash.constData(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0;
}

} // namespace nianbao
