#include "ApprovalTestSupport.h"

#include <QRegularExpression>

#include <functional>

namespace nianbao::test {
namespace {

TEST(Keys, aSealedKeyOpensWithItsPassphraseOnly) {
    const Result<SecretKey> key = unseal(sealedKey(), passphrase);
    ASSERT_TRUE(key);
    EXPECT_EQ(key->publicKey(), sealedKey().publicKey);
    const QByteArray signature = key->signatureOf("message");
    EXPECT_TRUE(isSignatureOf(signature, "message", sealedKey().publicKey));
    EXPECT_EQ(signature, secretKey().signatureOf("message"));

    const auto refused = unseal(sealedKey(), passphrase + u'。');
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.problem().code, Problem::Code::WrongUsage);
    EXPECT_FALSE(newSealedKey(u"short"_s));
}

TEST(Keys, aNewPassphraseTakesThePlaceOfTheOld) {
    const QString next = u"另外 三个词 就好"_s;
    const auto sealed = reseal(sealedKey(), passphrase, next);
    ASSERT_TRUE(sealed);
    EXPECT_EQ(sealed->publicKey, sealedKey().publicKey);
    EXPECT_NE(sealed->salt, sealedKey().salt);
    EXPECT_NE(sealed->box, sealedKey().box);
    EXPECT_TRUE(unseal(*sealed, next));
    EXPECT_FALSE(unseal(*sealed, passphrase));
    EXPECT_FALSE(reseal(sealedKey(), next, passphrase));
    EXPECT_FALSE(reseal(sealedKey(), passphrase, u"short"_s));
}

struct DamageRow {
    const char* name;
    std::function<void(SealedKey&)> damage;
    Problem::Code code;
};

TEST(Keys, aDamagedOneDoesNotOpen) {
    const DamageRow rows[] = {
        {"no box", [](SealedKey& key) { key.box.clear(); }, Problem::Code::Damaged},
        {"a box cut off", [](SealedKey& key) { key.box.chop(1); }, Problem::Code::Damaged},
        {"a salt too long", [](SealedKey& key) { key.salt += 'a'; }, Problem::Code::Damaged},
        {"no nonce", [](SealedKey& key) { key.nonce.clear(); }, Problem::Code::Damaged},
        {"a box changed", [](SealedKey& key) { key.box[40] = static_cast<char>(key.box[40] ^ 1); },
         Problem::Code::WrongUsage},
        {"another salt", [](SealedKey& key) { key.salt[0] = static_cast<char>(key.salt[0] ^ 1); },
         Problem::Code::WrongUsage},
        {"another's public key", [](SealedKey& key) { key.publicKey = QByteArray(32, 'a'); },
         Problem::Code::Damaged},
    };
    for (const DamageRow& row : rows) {
        SealedKey key = sealedKey();
        row.damage(key);
        const auto opened = unseal(key, passphrase);
        ASSERT_FALSE(opened) << row.name;
        EXPECT_EQ(opened.problem().code, row.code) << row.name;
    }
}

/// RFC 8032, 7.1, test 2.
TEST(Keys, verifiesAsTheStandardDoes) {
    const QByteArray key =
        QByteArray::fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const QByteArray signature =
        QByteArray::fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    EXPECT_TRUE(isSignatureOf(signature, "r", key));
    EXPECT_FALSE(isSignatureOf(signature, "s", key));
    EXPECT_FALSE(isSignatureOf(signature.chopped(1), "r", key));
    EXPECT_FALSE(isSignatureOf(signature, "r", key.chopped(1)));
    EXPECT_FALSE(isSignatureOf({}, {}, {}));
    EXPECT_FALSE(isSignatureOf(QByteArray(64, '\0'), "r", QByteArray(32, '\0'))) << "a key of small order";
}

TEST(Keys, fingerprintsAreShortAndDiffer) {
    static const QRegularExpression groups(u"^[0-9a-f]{4}( [0-9a-f]{4}){3}$"_s);
    EXPECT_TRUE(groups.match(fingerprint(sealedKey().publicKey)).hasMatch());
    EXPECT_NE(fingerprint(QByteArray(32, 'a')), fingerprint(QByteArray(32, 'b')));
}

} // namespace
} // namespace nianbao::test
