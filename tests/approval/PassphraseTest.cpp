#include <approval/Passphrase.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace nianbao::test {
namespace {

struct LengthRow {
    const char* name;
    QString text;
    bool isLong;
};

TEST(Passphrase, hasALeastLength) {
    const LengthRow rows[] = {
        {"eight letters", u"abcdefgh"_s, true},
        {"eight characters", u"年报审核签字专用"_s, true},
        {"eight characters of two units", u"𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷"_s, true},
        {"one that becomes several", u"㍿㍿"_s, true},
        {"nothing", {}, false},
        {"seven letters", u"abcdefg"_s, false},
        {"seven characters of two units", u"𠮷𠮷𠮷𠮷𠮷𠮷𠮷"_s, false},
        {"seven, their accents apart", u"e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"_s, false},
    };
    for (const LengthRow& row : rows) {
        const Problem problem = passphraseProblem(row.text);
        EXPECT_EQ(problem.code == Problem::Code::None, row.isLong) << row.name;
        EXPECT_EQ(problemText(problem).contains(u'8'), !row.isLong) << row.name;
    }
    EXPECT_FALSE(hashPassphrase(u"abcdefg"_s));
}

struct FitsRow {
    const char* name;
    QString typed;
    bool fits;
};

TEST(Passphrase, fitsItsHashHoweverItIsTyped) {
    const auto hash = hashPassphrase(u"café ＡＢ 12345"_s);
    ASSERT_TRUE(hash);
    EXPECT_TRUE(hash->startsWith("$argon2id$v=19$m=65536,")) << hash->toStdString();
    EXPECT_FALSE(needsRehash(*hash));
    const FitsRow rows[] = {
        {"the same", u"café ＡＢ 12345"_s, true},
        {"the accent apart, half-width", u"cafe\u0301 AB １２３４５"_s, true},
        {"another case", u"café ab 12345"_s, false},
        {"an accent less", u"cafe AB 12345"_s, false},
        {"a space more", u"café AB 12345 "_s, false},
        {"nothing", {}, false},
    };
    for (const FitsRow& row : rows)
        EXPECT_EQ(fitsPassphrase(row.typed, *hash), row.fits) << row.name;
    // The salt is another one each time.
    EXPECT_NE(*hash, *hashPassphrase(u"café ＡＢ 12345"_s));
}

TEST(Passphrase, aDamagedHashFitsNone) {
    QByteArray changed = *hashPassphrase(u"abcdefgh"_s);
    changed[changed.size() - 2] = changed.at(changed.size() - 2) == 'A' ? 'B' : 'A';
    const QByteArray rows[] = {
        {}, "abcdefgh", "$argon2id$", changed, QByteArray(5000, 'a'), QByteArray(64, '\0')};
    for (const QByteArray& hash : rows)
        EXPECT_FALSE(fitsPassphrase(u"abcdefgh"_s, hash)) << hash.toStdString();
    EXPECT_TRUE(needsRehash({}));
    EXPECT_TRUE(needsRehash("abcdefgh"));
    EXPECT_TRUE(needsRehash(QByteArray(5000, 'a')));
    // One of fewer passes.
    EXPECT_TRUE(needsRehash("$argon2id$v=19$m=65536,t=1,p=1$8Xx0bq1E0cWvYyRtO2pQ7A$"
                            "u0c9bFQ0i4oVzJ1oO0u3p9m1m7E5cXf0nqVfQz0J3yA"));
}

} // namespace
} // namespace nianbao::test
