#include <approval/Canonical.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace nianbao::test {
namespace {

struct Row {
    const char* name;
    QByteArray json; ///< in an array, which every version of the parser takes
    QByteArray canonical;
};

QByteArray canonicalOf(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    EXPECT_TRUE(document.isArray()) << json.toStdString();
    return canonicalJson(document.array());
}

TEST(Canonical, hasOneFormForEqualValues) {
    const Row rows[] = {
        {"nothing", "[]", "[]"},
        {"white space", " [ 1 ,\n\t2 ] ", "[1,2]"},
        {"literals", "[true, false, null]", "[true,false,null]"},
        {"members in order", R"([{"b": 1, "a": {"d": [], "c": {}}}])", R"([{"a":{"c":{},"d":[]},"b":1}])"},
        {"a name that another begins with", R"([{"a b": 1, "a": 2, "a!": 3, "": 4}])",
         R"([{"":4,"a":2,"a b":1,"a!":3}])"},
        {"code points, not UTF-16 units", R"([{"𠮷": 1, "豈": 2, "年": 3}])", R"([{"年":3,"豈":2,"𠮷":1}])"},
        {"the last of two members", R"([{"a": 1, "a": 2}])", R"([{"a":2}])"},
        {"escapes that need not be", R"(["\u5e74\/\u0041"])", R"(["年/A"])"},
        {"escapes that must be", R"(["\"\\\b\f\n\r\t\u0001\u001F\u007f"])",
         "[\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\"]"},
        {"a pair of surrogates", R"(["\ud842\udfb7"])", R"(["𠮷"])"},
        {"whole numbers", "[0, -0, 7, -7, 1.0, 1e2, 9007199254740993]", "[0,0,7,-7,1,100,9007199254740993]"},
        {"fractions", "[0.1, 0.10, 1e-7, 1.5E+300]", "[0.1,0.1,1e-07,1.5e+300]"},
    };
    for (const Row& row : rows) {
        const QByteArray canonical = canonicalOf(row.json);
        EXPECT_EQ(canonical.toStdString(), row.canonical.toStdString()) << row.name;
        EXPECT_EQ(canonicalOf(canonical), canonical) << row.name;
    }
}

TEST(Canonical, tellsValuesApart) {
    const std::pair<QByteArray, QByteArray> rows[] = {
        {"[1]", "[\"1\"]"},
        {"[null]", "[]"},
        {"[0]", "[null]"},
        {"[\"a\"]", "[\"a \"]"},
        {"[[1],2]", "[1,[2]]"},
        {"[\"a\",\"b\"]", "[\"a,b\"]"},
        {"[{}]", "[[]]"},
        {"[{\"a\":1}]", "[{\"b\":1}]"},
        {"[\"\\ud842\"]", "[\"\\ud843\"]"},
        {"[\"\\ud842\"]", "[\"?\"]"},
        {"[\"\\ud842\"]", "[\"\\\\ud842\"]"},
    };
    for (const auto& [left, right] : rows)
        EXPECT_NE(canonicalOf(left), canonicalOf(right)) << left.toStdString() << " " << right.toStdString();
}

/// FIPS 180-4's examples.
TEST(Canonical, hashesAsTheStandardDoes) {
    EXPECT_EQ(sha256("abc").toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256({}).toHex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

} // namespace
} // namespace nianbao::test
