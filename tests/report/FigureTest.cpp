#include <report/Figure.h>
#include <report/Report.h>

#include <support/Fixtures.h>

#include <gtest/gtest.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

using Kind = FigureSource::Kind;

const ReportFormat& format() {
    return *ReportFormat::byId(u"2021"_s);
}

int cellAt(const char* path) {
    return format().cellIndex(QString::fromLatin1(path));
}

/// A report with some figures; received rises from 8 to 9, enterprise falls from 4 to 1.
Report reportOf(int year) {
    Report report(format(), year);
    const auto set = [&report](const char* path, CellValue value) {
        report.cells[static_cast<size_t>(cellAt(path))] = value;
    };
    const bool first = year == 2024;
    set("requests.received.total", CellValue(first ? 8 : 9));
    set("requests.received.enterprise", CellValue(first ? 4 : 1));
    set("requests.carriedIn.total", CellValue(0));
    set("requests.granted.total", CellValue(3));
    set("disclosure.fees.amount", CellValue(*Decimal::parse(first ? u"7.90"_s : u"7.948"_s)));
    set("requests.concluded.total", CellValue::unreadable(u"约3"_s));
    return report;
}

struct FigureRow {
    const char* name;
    FigureSource source;
    QString text; ///< null for none
    bool hasPrevious = true;
};

std::vector<FigureRow> figureRows() {
    const int received = cellAt("requests.received.total");
    const int enterprise = cellAt("requests.received.enterprise");
    const int carriedIn = cellAt("requests.carriedIn.total");
    const int granted = cellAt("requests.granted.total");
    const int fees = cellAt("disclosure.fees.amount");
    const int blank = cellAt("requests.received.researchInstitution");
    const int unreadable = cellAt("requests.concluded.total");
    const auto change = [](Kind kind, int cell, const QString& up, const QString& down, const QString& unit) {
        return FigureSource{kind, {cell}, {}, kind == Kind::Growth ? 1 : 0, up, down, unit};
    };
    return {
        {"cell", {.cells = {received}}, u"9"_s},
        {"zero", {.cells = {carriedIn}}, u"0"_s},
        {"sum", {.cells = {received, carriedIn, granted}}, u"12"_s},
        {"amount", {.cells = {fees}}, u"7.948"_s},
        {"blank", {.cells = {blank}}, u"××"_s},
        {"sumWithBlank", {.cells = {received, blank}}, u"××"_s},
        {"noNumber", {.cells = {unreadable}}, u"××"_s},
        {"withoutPrevious", {.cells = {received}}, u"9"_s, false},
        {"rise", change(Kind::Change, received, u"增加"_s, u"减少"_s, u"件"_s), u"增加1件"_s},
        {"fall", change(Kind::Change, enterprise, u"增加"_s, u"减少"_s, u"件"_s), u"减少3件"_s},
        {"level", change(Kind::Change, granted, u"增加"_s, u"减少"_s, u"件"_s), u"持平"_s},
        {"bareChange", change(Kind::Change, enterprise, {}, {}, {}), u"3"_s},
        {"bareLevel", change(Kind::Change, granted, {}, {}, {}), u"0"_s},
        {"changeOfBlank", change(Kind::Change, blank, u"增加"_s, u"减少"_s, u"件"_s), u"增加××件"_s},
        {"changeWithoutPrevious", change(Kind::Change, received, {}, {}, {}), QString(), false},
        {"growth", change(Kind::Growth, received, u"增长"_s, u"下降"_s, u"%"_s), u"增长12.5%"_s},
        {"decline", change(Kind::Growth, enterprise, u"增长"_s, u"下降"_s, u"%"_s), u"下降75.0%"_s},
        {"growthFromNone", change(Kind::Growth, carriedIn, u"增长"_s, u"下降"_s, u"%"_s), u"增长××%"_s},
        {"share", {Kind::Share, {granted}, {received}, 1, {}, {}, u"%"_s}, u"33.3%"_s},
        {"shareOfNone", {Kind::Share, {granted}, {carriedIn}, 1, {}, {}, u"%"_s}, u"××%"_s},
        {"lastYears", {.kind = Kind::LastYears}, QString()},
    };
}

} // namespace

TEST(Figure, eachRowPrintsAsItShould) {
    const Report report = reportOf(2025);
    const Report previous = reportOf(2024);
    for (const FigureRow& row : figureRows()) {
        SCOPED_TRACE(row.name);
        const auto text = figureText(row.source, report, row.hasPrevious ? &previous : nullptr);
        EXPECT_EQ(text.value_or(QString()), row.text);
        EXPECT_EQ(text.has_value(), !row.text.isNull());
    }
}

TEST(Figure, eachRowGoesThroughJson) {
    for (const FigureRow& row : figureRows()) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(figureSourceFromJson(toJson(row.source, format()), format()), row.source);
    }
}

TEST(Figure, whatNamesNoFigureIsRefused) {
    const QString path = u"requests.received.total"_s;
    const std::vector<QJsonObject> wrong = {
        {},
        {{u"cell"_s, u"requests.nothing.total"_s}},
        {{u"cell"_s, 3}},
        {{u"cells"_s, QJsonArray()}},
        {{u"cells"_s, QJsonArray{path, u"x"_s}}},
        {{u"cell"_s, path}, {u"figure"_s, u"median"_s}},
        {{u"cell"_s, path}, {u"figure"_s, u"share"_s}},
        {{u"cell"_s, path}, {u"figure"_s, u"share"_s}, {u"of"_s, u"x"_s}},
    };
    for (const QJsonObject& object : wrong)
        EXPECT_FALSE(figureSourceFromJson(object, format())) << object.size();
}

TEST(Figure, changeAgainstAnotherFormatIsReadByMeaning) {
    const ReportFormat& old = *ReportFormat::byId(u"2019"_s);
    Report previous(old, 2020);
    previous.cells[static_cast<size_t>(old.cellIndex(u"requests.received.total"_s))] = CellValue(5);
    const Report report = reportOf(2025);
    const FigureSource source{Kind::Change, {cellAt("requests.received.total")}, {}, 0, {}, {}, u"件"_s};
    EXPECT_EQ(figureText(source, report, &previous), u"4件"_s);
    const FigureSource absent{
        Kind::Change, {cellAt("disclosure.normativeDocuments.repealed")}, {}, 0, {}, {}, {}};
    EXPECT_EQ(figureText(absent, report, &previous), std::nullopt);
}
