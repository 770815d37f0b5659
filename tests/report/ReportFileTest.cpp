#include <report/ReportFile.h>

#include <support/Fixtures.h>

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject smallFile() {
    Agency agency;
    agency.name = u"甲县教育局"_s;
    Report report = Report::forAgency(agency, 2025);
    for (CellValue& cell : report.cells)
        cell = CellValue(0);
    return reportToJson(report);
}

QByteArray bytes(const QJsonObject& object) {
    return QJsonDocument(object).toJson();
}

/// The file with one cell's value replaced.
QByteArray withCell(const QString& row, const QString& column, const QJsonValue& value) {
    QJsonObject file = smallFile();
    QJsonObject tables = file[u"tables"_s].toObject();
    QJsonObject requests = tables[u"requests"_s].toObject();
    QJsonObject cells = requests[row].toObject();
    if (value.isUndefined())
        cells.remove(column);
    else
        cells[column] = value;
    requests[row] = cells;
    tables[u"requests"_s] = requests;
    file[u"tables"_s] = tables;
    return bytes(file);
}

} // namespace

TEST(ReportFile, comesBackEqual) {
    Agency agency;
    agency.name = u"甲县教育局"_s;
    Report report = Report::forAgency(agency, 2024);
    report.title = u"甲县教育局\n2024年度报告"_s;
    report.headings[u"other"_s] = u"六、其他事项"_s;
    report.signature = {u"甲县教育局"_s, QDate(2025, 1, 20)};
    report.narrative[1][0].text = u"一\n二“三”𠮷，0件"_s;
    report.narrative[1][0].fields = {{9, 1, {.cells = {0}}}};
    report.cells[0] = CellValue(0);
    report.cells[1] = CellValue(9007199254740993); // 2^53 + 1: a double would lose it
    report.cells[9] = CellValue(*Decimal::parse(u"96171.60"_s));
    report.notes = QJsonArray{QJsonObject{{u"text"_s, u"其中修订16件"_s}}};
    report.unknown = {{u"extra"_s, 1}};
    const auto read = readReport(writeReport(report), u"a.json"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->report, report);
    EXPECT_TRUE(read->notes.empty());
    EXPECT_EQ(writeReport(read->report), writeReport(report));
}

TEST(ReportFile, keepsUnknownMembersAtEveryDepth) {
    QJsonObject file = smallFile();
    file[u"new"_s] = u"a"_s;
    QJsonObject tables = file[u"tables"_s].toObject();
    QJsonObject disputes = tables[u"disputes"_s].toObject();
    disputes[u"mediation"_s] = QJsonObject{{u"total"_s, 3}};
    tables[u"disputes"_s] = disputes;
    tables[u"fifth"_s] = QJsonArray{1};
    file[u"tables"_s] = tables;
    QJsonObject agency = file[u"agency"_s].toObject();
    agency[u"code"_s] = u"X1"_s;
    file[u"agency"_s] = agency;
    const auto read = readReport(bytes(file), u"a.json"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(reportToJson(read->report), file);
    ASSERT_EQ(read->notes.size(), 1U) << "a row that is not of the format may hold figures";
    EXPECT_EQ(read->notes.front().problem.place, u"$.tables.disputes.mediation"_s);
}

TEST(ReportFile, refusesWithFilePlaceAndReason) {
    struct Row {
        QByteArray json;
        Problem::Code code;
        QString place;
    };
    const Row rows[] = {
        {"", Problem::Code::NotJson, u"line 1, column 1"_s},
        {"{\n \"year\": 2024,\n}", Problem::Code::NotJson, u"line 3, column 2"_s},
        {"[]", Problem::Code::NotAnObject, u"$"_s},
        {"{}", Problem::Code::UnknownFormat, u"$.format"_s},
        {R"({"format": "nianbao-report/9"})", Problem::Code::UnknownFormat, u"$.format"_s},
        {R"({"format": "nianbao-report/1", "template": "1999"})", Problem::Code::UnknownTemplate,
         u"$.template"_s},
        {R"({"format": "nianbao-report/1", "template": "2021"})", Problem::Code::MissingMember, u"$.year"_s},
        {R"({"format": "nianbao-report/1", "template": "2021", "year": 2024})", Problem::Code::MissingMember,
         u"$.agency.name"_s},
        {QByteArray(3000, '['), Problem::Code::NotJson, QString()},
    };
    for (const Row& row : rows) {
        const auto read = readReport(row.json, u"x.json"_s);
        ASSERT_FALSE(read) << row.json.left(40).toStdString();
        EXPECT_EQ(read.problem().code, row.code) << row.json.left(40).toStdString();
        EXPECT_EQ(read.problem().file, u"x.json"_s);
        if (!row.place.isEmpty()) {
            EXPECT_EQ(read.problem().place, row.place);
        }
        EXPECT_TRUE(problemText(read.problem()).startsWith(u"x.json: "_s));
    }
}

TEST(ReportFile, tooLargeIsNotRead) {
    const auto read = readReport(QByteArray(maximumReportFileSize + 1, ' '), u"x.json"_s);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.problem().code, Problem::Code::TooLarge);
}

TEST(ReportFile, aBadCellIsKeptAndNamed) {
    struct Row {
        QJsonValue value;
        Problem::Code code;
        QString text;
    };
    const Row rows[] = {
        {1.5, Problem::Code::NotACount, u"1.5"_s},
        {-2, Problem::Code::NotACount, u"-2"_s},
        {u"三"_s, Problem::Code::NotACount, u"三"_s},
        {u"3"_s, Problem::Code::NotACount, u"3"_s},
        {true, Problem::Code::NotACount, u"true"_s},
        {QJsonArray{1}, Problem::Code::NotACount, u"{…}"_s},
        {QJsonValue(QJsonValue::Undefined), Problem::Code::MissingMember, QString()},
    };
    for (const Row& row : rows) {
        const auto read = readReport(withCell(u"received"_s, u"enterprise"_s, row.value), u"a.json"_s);
        ASSERT_TRUE(read);
        ASSERT_EQ(read->notes.size(), 1U) << row.text.toStdString();
        const ReadNote& note = read->notes.front();
        EXPECT_EQ(note.problem.code, row.code);
        EXPECT_EQ(note.problem.place, u"$.tables.requests.received.enterprise"_s);
        EXPECT_EQ(note.cell, cellAt(read->report, u"requests.received.enterprise"_s));
        EXPECT_EQ(read->report.cells[static_cast<size_t>(note.cell)].toString(), row.text);
    }
}

TEST(ReportFile, blankIsNullAndNot0) {
    const auto read = readReport(withCell(u"received"_s, u"enterprise"_s, QJsonValue::Null), u"a.json"_s);
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->notes.empty());
    const int cell = cellAt(read->report, u"requests.received.enterprise"_s);
    EXPECT_TRUE(read->report.cells[static_cast<size_t>(cell)].isBlank());
    EXPECT_TRUE(
        reportToJson(read->report)[u"tables"_s][u"requests"_s][u"received"_s][u"enterprise"_s].isNull());
}

TEST(ReportFile, readsThePublishedReports) {
    for (const QString& name : {u"weihai-2024.json"_s, u"huaian-2024.json"_s}) {
        const QString path = sharedReport(name);
        if (path.isEmpty())
            GTEST_SKIP() << "no published reports here";
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const auto read = readReport(content, name);
        ASSERT_TRUE(read) << problemText(read.problem()).toStdString();
        EXPECT_TRUE(read->notes.empty());
        // Empty strings of the agency are the only thing not written back.
        const auto again = readReport(writeReport(read->report), name);
        ASSERT_TRUE(again);
        EXPECT_EQ(again->report, read->report);
    }
}

TEST(ReportFile, survivesBeingCutOffAnywhere) {
    const QByteArray whole = bytes(smallFile());
    for (qsizetype length = 0; length < whole.size(); length += 37)
        EXPECT_FALSE(readReport(whole.first(length), u"a.json"_s)) << length;
}
