#include <report/text/Links.h>

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

TEST(Links, AddressesAreFoundWithoutTheMarksAroundThem) {
    const struct {
        const char* name;
        QString text;
        QString shown;
        QString target;
    } rows[] = {
        {"a site", u"网址：https://www.example.cn/zwgk/，欢迎查阅"_s, u"https://www.example.cn/zwgk/"_s,
         u"https://www.example.cn/zwgk/"_s},
        {"a full stop", u"See http://a.cn/b.html."_s, u"http://a.cn/b.html"_s, u"http://a.cn/b.html"_s},
        {"half-width brackets", u"(http://a.cn/b)"_s, u"http://a.cn/b"_s, u"http://a.cn/b"_s},
        {"brackets of its own", u"http://a.cn/b(1)。"_s, u"http://a.cn/b(1)"_s, u"http://a.cn/b(1)"_s},
        {"a query", u"http://a.cn/?id=3&x=%20#top；"_s, u"http://a.cn/?id=3&x=%20#top"_s,
         u"http://a.cn/?id=3&x=%20#top"_s},
        {"no scheme", u"登录www.example.cn查询"_s, u"www.example.cn"_s, u"http://www.example.cn"_s},
        {"capitals", u"HTTP://A.CN/"_s, u"HTTP://A.CN/"_s, u"HTTP://A.CN/"_s},
        {"a mailbox", u"邮箱：xxgk@example.gov.cn。"_s, u"xxgk@example.gov.cn"_s,
         u"mailto:xxgk@example.gov.cn"_s},
    };
    for (const auto& row : rows) {
        const std::vector<Link> links = linksIn(row.text);
        ASSERT_EQ(links.size(), 1U) << row.name;
        EXPECT_EQ(row.text.sliced(links[0].start, links[0].length), row.shown) << row.name;
        EXPECT_EQ(links[0].target, row.target) << row.name;
    }
}

TEST(Links, WhatIsNoAddressIsLeft) {
    for (const QString& text : {u"共12@件"_s, u"http://"_s, u"https://。"_s, u"www."_s, u"a@b"_s,
                                u"xhttp:/a.cn"_s, QString(), u"@"_s})
        EXPECT_TRUE(linksIn(text).empty()) << text.toStdString();
}

TEST(Links, SeveralComeInOrder) {
    const std::vector<Link> links = linksIn(u"http://a.cn/，www.b.cn 和c@d.cn"_s);
    ASSERT_EQ(links.size(), 3U);
    EXPECT_EQ(links[1].target, u"http://www.b.cn"_s);
    EXPECT_LT(links[1].start, links[2].start);
}

} // namespace
} // namespace nianbao::test
