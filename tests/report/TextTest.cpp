#include <report/text/CodePoints.h>
#include <report/text/Likeness.h>
#include <report/text/LookAlikes.h>

#include <support/Fixtures.h>

#include <gtest/gtest.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

TEST(CodePoints, countSurrogatePairsOnce) {
    const QString text = u"一𠮷二"_s;
    EXPECT_EQ(codePointCount(text), 3);
    EXPECT_EQ(codePointOffset(text, 3), 2);
    EXPECT_EQ(utf16Offset(text, 2), 3);
    EXPECT_EQ(utf16Offset(text, 99), 4);
    EXPECT_EQ(codePointOffset(text, 99), 3);
}

TEST(LookAlikes, turnRadicalsIntoCharacters) {
    EXPECT_EQ(withOrdinaryCharacters(u"⼀⼆⼗⼈⼤⾄⾏⻚⻔⺠⻅⼾⽅⽹"), u"一二十人大至行页门民见户方网"_s);
    EXPECT_EQ(ordinaryCharacter(U'⼀'), U'一');
}

TEST(LookAlikes, leaveEverythingElse) {
    const QString text = u"一、总体情况（2024年）𠮷㊣①々〇ABC。"_s;
    EXPECT_EQ(withOrdinaryCharacters(text), text);
    EXPECT_EQ(ordinaryCharacter(0x2E9A), char32_t(0x2E9A)) << "an unassigned place of the block";
}

TEST(LookAlikes, nameInvisibleCharacters) {
    for (const char32_t c : {U'\u200B', U'\uFEFF', U'\u202E', U'\0', U'\uE000', U'\u00AD'})
        EXPECT_TRUE(isInvisible(c)) << static_cast<uint32_t>(c);
    for (const char32_t c : {U'一', U'\n', U'\t', U' ', U'\u3000', U'a', U'。'})
        EXPECT_FALSE(isInvisible(c)) << static_cast<uint32_t>(c);
}

TEST(Likeness, isDiceOfBigramsWithoutSpaces) {
    EXPECT_DOUBLE_EQ(likeness(u"政务公开", u"政务 公开"), 1.0);
    EXPECT_DOUBLE_EQ(likeness(u"甲乙丙", u"丁戊己"), 0.0);
    EXPECT_DOUBLE_EQ(likeness(u"甲乙丙丁", u"甲乙丙戊"), 2.0 * 2 / 6);
    EXPECT_DOUBLE_EQ(likeness(u"", u""), 1.0);
    EXPECT_DOUBLE_EQ(likeness(u"", u"甲乙"), 0.0);
}
