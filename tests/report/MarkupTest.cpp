#include <report/text/Markup.h>

#include <support/Fixtures.h>

#include <gtest/gtest.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

TEST(Markup, leavesOutWhatCannotBeWritten) {
    const struct {
        const char* name;
        QString text;
        QString allowed;
    } rows[] = {
        {"words", u"公开 ABC 0.5%"_s, u"公开 ABC 0.5%"_s},
        {"marks of markup", u"<a href='x'>&\"]]>"_s, u"<a href='x'>&\"]]>"_s},
        {"line end and tab", u"一\n二\t三"_s, u"一\n二\t三"_s},
        {"beyond the first plane", u"😀𠮷"_s, u"😀𠮷"_s},
        {"private use and zero width", u"\ue000\u200b\ufffd"_s, u"\ue000\u200b\ufffd"_s},
        {"empty", {}, {}},
        {"null", QString(QChar(u'\0')) + u'一', u"一"_s},
        {"carriage return", u"一\r\n二"_s, u"一\n二"_s},
        {"page and line feeds of Word", u"一\u000b二\u000c"_s, u"一二"_s},
        {"delete and C1", u"一\u007f\u0085\u009f"_s, u"一"_s},
        {"high half alone", u'一' + QString(QChar(0xd83d)), u"一"_s},
        {"high half before a letter", QString(QChar(0xd83d)) + u'一', u"一"_s},
        {"low half alone", QString(QChar(0xde00)) + u'一', u"一"_s},
        {"halves the wrong way round", QString(QChar(0xde00)) + QChar(0xd83d), {}},
        {"noncharacters", QString(QChar(0xffff)) + QChar(0xfffe) + QChar(0xfdd0) + QChar(0xfdef), {}},
        {"noncharacter of another plane", QString::fromUcs4(U"\U0010ffff\U0001fffe一"), u"一"_s},
    };
    for (const auto& row : rows)
        EXPECT_EQ(allowedInMarkup(row.text), row.allowed) << row.name;
}
