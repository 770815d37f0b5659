#include <support/Fixtures.h>
#include <work/PublicationFields.h>

#include <gtest/gtest.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 1, 20);

Report blankReport(int year = 2024) {
    Agency agency;
    agency.name = u"清江市文物局"_s;
    return Report::forAgency(agency, year);
}

QString valueOf(const Report& report, const QString& name) {
    for (const PublicationField& field : publicationFields(report, day)) {
        if (field.name == name)
            return field.value;
    }
    ADD_FAILURE() << "no field " << name.toStdString();
    return {};
}

void fill(Report& report, const QString& path, qint64 count) {
    report.cells[static_cast<size_t>(test::cellAt(report, path))] = CellValue(count);
}

TEST(PublicationFields, areThoseOfASite) {
    QStringList names;
    for (const PublicationField& field : publicationFields(blankReport(), day))
        names.append(field.name);
    EXPECT_EQ(names, (QStringList{u"索引号"_s, u"发布机构"_s, u"发文日期"_s, u"主题分类"_s, u"信息名称"_s,
                                  u"内容概述"_s}));
    EXPECT_EQ(valueOf(blankReport(), u"索引号"_s), QString());
    EXPECT_EQ(valueOf(blankReport(), u"发布机构"_s), u"清江市文物局"_s);
    EXPECT_EQ(valueOf(blankReport(), u"发文日期"_s), u"2025-01-20"_s);
}

TEST(PublicationFields, theTitleIsOneLineAsItPrints) {
    Report report = blankReport();
    EXPECT_EQ(valueOf(report, u"信息名称"_s), u"清江市文物局2024年政府信息公开工作年度报告"_s);
    report.title = u"清江市文物局\n2024年度报告"_s;
    EXPECT_EQ(valueOf(report, u"信息名称"_s), u"清江市文物局2024年度报告"_s);
}

TEST(PublicationFields, theAbstractNamesTheSectionsOfTheYearsFormat) {
    for (const int year : {2024, 2019}) {
        SCOPED_TRACE(year);
        EXPECT_EQ(valueOf(blankReport(year), u"内容概述"_s),
                  u"本报告为清江市文物局%1年政府信息公开工作年度报告，包括总体情况、主动公开政府信息情况、"
                  "收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、"
                  "存在的主要问题及改进情况、其他需要报告的事项六个部分。"_s.arg(year));
    }
}

TEST(PublicationFields, theAbstractGivesTheFiguresThatBalanceOnceNoneIsBlank) {
    Report report = blankReport();
    fill(report, u"requests.received.total"_s, 3);
    fill(report, u"requests.carriedIn.total"_s, 0);
    fill(report, u"requests.concluded.total"_s, 2);
    EXPECT_TRUE(valueOf(report, u"内容概述"_s).endsWith(u"六个部分。"_s)) << "one is blank";
    fill(report, u"requests.carriedForward.total"_s, 1);
    EXPECT_TRUE(valueOf(report, u"内容概述"_s)
                    .endsWith(u"六个部分。收到和处理政府信息公开申请情况：本年新收3件，上年结转0件，"
                              "办理结果总计2件，结转下年度1件。"_s))
        << valueOf(report, u"内容概述"_s).toStdString();
}

TEST(PublicationFields, figuresOfOneKindOfApplicantAreNotTheReports) {
    Report report = blankReport();
    for (const QString& row : {u"received"_s, u"carriedIn"_s, u"concluded"_s, u"carriedForward"_s})
        fill(report, u"requests.%1.naturalPerson"_s.arg(row), 1);
    EXPECT_TRUE(valueOf(report, u"内容概述"_s).endsWith(u"六个部分。"_s));
}

TEST(PublicationFields, areCopiedALineEach) {
    EXPECT_EQ(publicationFieldsText({{u"索引号"_s, {}}, {u"信息名称"_s, u"甲\t乙\n丙"_s}}),
              u"索引号\t\n信息名称\t甲 乙 丙\n"_s);
    EXPECT_EQ(publicationFieldsText({}), QString());
}

} // namespace
