#include <report/Report.h>
#include <report/Where.h>

#include <support/Fixtures.h>

#include <gtest/gtest.h>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

TEST(Where, isPrintedWithIdsAndCodePoints) {
    Report report = Report::forAgency({}, 2025);
    report.narrative[1][1].text = u"𠮷共收到2件"_s;
    const quint32 part = report.narrative[1][1].id;
    const int cell = cellAt(report, u"requests.received.total"_s);
    struct Row {
        Where where;
        QJsonObject expected;
    };
    const Row rows[] = {
        {Where::report(), {{u"report"_s, true}}},
        {Where::title(0, 2), {{u"section"_s, u"title"_s}, {u"start"_s, 0}, {u"length"_s, 2}}},
        {Where::inSection(5), {{u"section"_s, u"problems"_s}}},
        {Where::heading(1, 0, 2), {{u"heading"_s, u"overview"_s}, {u"start"_s, 0}, {u"length"_s, 2}}},
        {Where::inPart(1, part, 2, 3),
         {{u"section"_s, u"overview"_s}, {u"part"_s, 1}, {u"start"_s, 1}, {u"length"_s, 3}}},
        {Where::partHeading(1, part, 0, 1),
         {{u"heading"_s, u"overview"_s}, {u"part"_s, 1}, {u"start"_s, 0}, {u"length"_s, 1}}},
        {Where::inTable(1, 3), {{u"table"_s, u"requests"_s}}},
        {Where::atCell(cell, 1, 3),
         {{u"table"_s, u"requests"_s}, {u"row"_s, u"received"_s}, {u"column"_s, u"total"_s}}},
        {Where::agency(u"phone"_s), {{u"agency"_s, u"phone"_s}}},
    };
    for (const Row& row : rows)
        EXPECT_EQ(row.where.toJson(report), row.expected) << static_cast<int>(row.where.kind);
}
