#include "ApprovalTestSupport.h"

namespace nianbao::test {
namespace {

const QByteArray key = QByteArray(64, 'a');
const QByteArray good =
    R"({"format": "nianbao-keys/1", "keys": [{"publicKey": ")" + key +
    R"(", "owner": "周审核", "since": "2024-01-01T00:00:00Z", "revoked": "2025-01-01T08:00:00Z"}]})";

TEST(KeysFile, comesBack) {
    for (const auto& keys :
         {std::vector<KnownKey>{}, knownKeys(), knownKeys(at(u"2025-01-01T00:00:00Z"_s))}) {
        const auto read = readKeys(writeKeys(keys), u"keys.json"_s);
        ASSERT_TRUE(read) << problemText(read.problem()).toStdString();
        EXPECT_EQ(*read, keys);
    }
    const auto read = readKeys(good, {});
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 1U);
    EXPECT_EQ(read->front().owner, u"周审核"_s);
    EXPECT_EQ(read->front().revoked, at(u"2025-01-01T08:00:00Z"_s));
}

struct RefusedRow {
    const char* name;
    QByteArray from; ///< replaced in the good file
    QByteArray to;
    Problem::Code code;
    QString place;
};

TEST(KeysFile, damagedOnesAreRefusedAndSayWhere) {
    const QByteArray twice =
        good.sliced(good.indexOf("{\"publicKey"), good.indexOf(']') - good.indexOf("{\"publicKey"));
    const RefusedRow rows[] = {
        {"empty", good, {}, Problem::Code::NotJson, u"line 1, column 1"_s},
        {"cut off", "\"}]}", {}, Problem::Code::NotJson, {}},
        {"an array", good, "[]", Problem::Code::WrongType, u"$"_s},
        {"another format", "keys/1", "keys/2", Problem::Code::CannotRead, u"$.format"_s},
        {"no format", "format", "form", Problem::Code::CannotRead, u"$.format"_s},
        {"no keys", "\"keys\"", "\"key\"", Problem::Code::MissingMember, u"$.keys"_s},
        {"no array", good.sliced(good.indexOf('[')).chopped(1), "7", Problem::Code::WrongType, u"$.keys"_s},
        {"a key that is text", twice, "\"a\"", Problem::Code::WrongType, u"$.keys[0]"_s},
        {"a short key", key, key.chopped(2), Problem::Code::WrongType, u"$.keys[0].publicKey"_s},
        {"a key in capitals", key, key.toUpper(), Problem::Code::WrongType, u"$.keys[0].publicKey"_s},
        {"a key of other letters", key, key.chopped(1) + 'g', Problem::Code::WrongType,
         u"$.keys[0].publicKey"_s},
        {"no public key", "publicKey", "public", Problem::Code::MissingMember, u"$.keys[0].publicKey"_s},
        {"the same key again", twice, twice + ',' + twice, Problem::Code::WrongType,
         u"$.keys[1].publicKey"_s},
        {"no owner", "周审核", " ", Problem::Code::WrongType, u"$.keys[0].owner"_s},
        {"an endless owner", "周审核", QByteArray(201, 'a'), Problem::Code::WrongType, u"$.keys[0].owner"_s},
        {"no such day", "2024-01-01", "2024-02-30", Problem::Code::WrongType, u"$.keys[0].since"_s},
        {"a time of no zone", "00:00Z", "00:00", Problem::Code::WrongType, u"$.keys[0].since"_s},
        {"a revocation without a date",
         "2025-01-01T08:00:00Z",
         {},
         Problem::Code::WrongType,
         u"$.keys[0].revoked"_s},
        {"a revocation misspelt", "revoked", "revokd", Problem::Code::CannotRead, u"$.keys[0]"_s},
    };
    for (const RefusedRow& row : rows) {
        QByteArray file = good;
        ASSERT_TRUE(file.contains(row.from)) << row.name;
        file.replace(row.from, row.to);
        const auto read = readKeys(file, u"keys.json"_s);
        ASSERT_FALSE(read) << row.name;
        EXPECT_EQ(read.problem().code, row.code) << row.name;
        EXPECT_EQ(read.problem().file, u"keys.json"_s) << row.name;
        if (!row.place.isEmpty()) {
            EXPECT_EQ(read.problem().place.toStdString(), row.place.toStdString()) << row.name;
        }
    }
}

TEST(KeysFile, hasItsLimits) {
    std::vector<KnownKey> many;
    for (qsizetype i = 0; i <= maximumKeys; ++i)
        many.push_back(
            {QByteArray::number(i).rightJustified(32, '0'), u"某人"_s, at(u"2024-01-01T00:00:00Z"_s)});
    EXPECT_EQ(readKeys(writeKeys(many), {}).problem().code, Problem::Code::TooMuchInside);
    many.pop_back();
    EXPECT_TRUE(readKeys(writeKeys(many), {}));
    EXPECT_EQ(readKeys(QByteArray(maximumKeysFileSize + 1, ' '), {}).problem().code, Problem::Code::TooLarge);
}

} // namespace
} // namespace nianbao::test
