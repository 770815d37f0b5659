#include <report/Report.h>

#include <support/Fixtures.h>

#include <gtest/gtest.h>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

namespace {

Agency someAgency() {
    Agency agency;
    agency.name = u"青澜市图书档案管理局"_s;
    agency.phone = u"0999-1234567"_s;
    return agency;
}

} // namespace

TEST(Report, startsWithThePartsOfItsFormatAndAPreface) {
    const Report report = Report::forAgency(someAgency(), 2025);
    EXPECT_EQ(report.format->id(), u"2021"_s);
    EXPECT_EQ(report.titleText(), u"青澜市图书档案管理局2025年政府信息公开工作年度报告"_s);
    ASSERT_EQ(report.narrative[1].size(), 6U);
    EXPECT_EQ(report.narrative[1][1].heading, u"（一）主动公开"_s);
    EXPECT_TRUE(report.narrative[2].empty());
    EXPECT_TRUE(report.narrative[0][0].text.contains(u"2025年1月1日起，至2025年12月31日"_s));
    std::set<quint32> ids;
    for (const auto& parts : report.narrative) {
        for (const Part& part : parts)
            EXPECT_TRUE(ids.insert(part.id).second);
    }
    EXPECT_FALSE(ids.contains(report.freshPartId()));
}

TEST(Report, composesThePrefaceWithoutWhatTheAgencyHasNot) {
    const QString pattern = u"在[{websites}查阅。]请联系（[地址：{address}][；电话：{phone}]）。"_s;
    Agency agency = someAgency();
    EXPECT_EQ(composeFromPattern(pattern, agency, 2025), u"在请联系（电话：0999-1234567）。"_s);
    agency.address = u"甲路1号"_s;
    agency.websites = {u"http://a.example"_s, u"http://b.example"_s};
    EXPECT_EQ(composeFromPattern(pattern, agency, 2025),
              u"在http://a.example、http://b.example查阅。请联系（地址：甲路1号；电话：0999-1234567）。"_s);
    agency = {};
    EXPECT_EQ(composeFromPattern(pattern, agency, 2025), u"在请联系。"_s);
}

TEST(Report, aFieldThatLooksLikeAPatternIsNotReadAgain) {
    Agency agency = someAgency();
    agency.address = u"[甲]路"_s;
    EXPECT_EQ(composeFromPattern(u"[地址：{address}]"_s, agency, 2025), u"地址：[甲]路"_s);
}

TEST(Report, knowsWhichSectionsNobodyTouched) {
    Report report = Report::forAgency(someAgency(), 2025);
    EXPECT_FALSE(report.isSectionUntouched(0)) << "the preface was composed";
    EXPECT_TRUE(report.isSectionUntouched(1));
    EXPECT_TRUE(report.isSectionUntouched(3));
    report.narrative[1][2].text = u"一"_s;
    report.cells[static_cast<size_t>(cellAt(report, u"requests.received.total"_s))] = CellValue(0);
    EXPECT_FALSE(report.isSectionUntouched(1));
    EXPECT_FALSE(report.isSectionUntouched(3));
}

TEST(Report, countsCharactersWithoutLineEnds) {
    Report report = Report::forAgency(someAgency(), 2025);
    report.narrative[1][0].text = u"一二\n𠮷"_s;
    EXPECT_EQ(report.characterCount(1), 3);
}

TEST(Report, comparesByContent) {
    const Report report = Report::forAgency(someAgency(), 2025);
    Report other = report;
    other.narrative[1][0].id = 99;
    EXPECT_EQ(report, other) << "ids are a draft's, not the report's";
    other.cells[0] = CellValue(0);
    EXPECT_NE(report, other) << "a blank is not 0";
}
