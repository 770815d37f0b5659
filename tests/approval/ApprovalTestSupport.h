#pragma once

#include <approval/SignedCopy.h>

#include <QDateTime>
#include <QString>

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

inline const QString passphrase = u"四个词 组成 一句话"_s;

/// Argon2id takes its time, so the tests share a key.
inline const SealedKey& sealedKey() {
    static const SealedKey sealed = *newSealedKey(passphrase);
    return sealed;
}
inline const SecretKey& secretKey() {
    static const Result<SecretKey> key = unseal(sealedKey(), passphrase);
    return *key;
}

inline QDateTime at(const QString& time) {
    return QDateTime::fromString(time, Qt::ISODate).toUTC();
}

inline Signer signerAt(const QString& time = u"2025-01-20T09:00:00Z"_s) {
    return {secretKey(), u"周审核"_s, at(time)};
}

inline std::vector<KnownKey> knownKeys(std::optional<QDateTime> revoked = {}) {
    return {{QByteArray(32, 'x'), u"别人"_s, at(u"2024-01-01T00:00:00Z"_s)},
            {sealedKey().publicKey, u"海港市政务公开办"_s, at(u"2024-01-01T00:00:00Z"_s), revoked}};
}

} // namespace nianbao::test
