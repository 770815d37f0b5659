#include <work/NewYear.h>

#include <report/Following.h>
#include <rules/Rules.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int overview = 1;
constexpr int problems = 5;

CellValue& valueAt(Report& report, const char* path) {
    return report.cells[static_cast<size_t>(report.format->cellIndex(QString::fromLatin1(path)))];
}

/// The year before: 9 received, 2 of them carried forward, and texts that say so.
Report lastYear() {
    Agency agency;
    agency.name = u"甲县教育局"_s;
    agency.address = u"甲县学前路1号"_s;
    agency.phone = u"0500-1234567"_s;
    Report report = Report::forAgency(agency, 2024);
    for (CellValue& cell : report.cells)
        cell = CellValue(0);
    for (const char* column : {"naturalPerson", "total"}) {
        const QByteArray path = QByteArray("requests.%1.") + column;
        valueAt(report, QByteArray(path).replace("%1", "received").constData()) = CellValue(9);
        valueAt(report, QByteArray(path).replace("%1", "granted").constData()) = CellValue(7);
        valueAt(report, QByteArray(path).replace("%1", "concluded").constData()) = CellValue(7);
        valueAt(report, QByteArray(path).replace("%1", "carriedForward").constData()) = CellValue(2);
    }
    valueAt(report, "disclosure.normativeDocuments.inForce") = CellValue(12);
    report.headings[u"other"_s] = u"六、其他事项"_s;
    report.signature = {agency.name, QDate(2025, 1, 20)};
    report.narrative[overview] = {
        {11, u"（一）主动公开情况"_s, u"2024年，通过门户网站公开信息310条，培训三次。"_s, {}},
        {12,
         u"（二）依申请公开情况"_s,
         u"全年收到政府信息公开申请9件，予以公开7件。依据国务院令第711号和《2024年工作要点》〔2019〕8号办理，2019年建立台账。"_s,
         {}},
    };
    report.narrative[problems] = {
        {13, {}, u"存在的问题是公开不够及时，更新也不够主动，栏目设置还不够清楚。"_s, {}}};
    return report;
}

std::vector<CarriedItem> all(const Report& last) {
    std::vector<CarriedItem> items = carriedItems(last);
    for (CarriedItem& item : items)
        item.chosen = true;
    return items;
}

/// The marked and bound pieces of a part: [2024] last year's, <9> bound.
QString markedText(const Part& part) {
    QString text = part.text;
    for (auto figure = part.fields.rbegin(); figure != part.fields.rend(); ++figure) {
        const bool carried = figure->source.kind == FigureSource::Kind::LastYears;
        text.insert(figure->end(), carried ? u']' : u'>');
        text.insert(figure->start, carried ? u'[' : u'<');
    }
    return text;
}

int count(const std::vector<Finding>& findings, const QString& rule) {
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [&rule](const Finding& finding) { return finding.rule == rule; }));
}

} // namespace

TEST(NewYear, onlyWhatGoesOnIsFilledIn) {
    const Report last = lastYear();
    const Report next = newYearReport(last, carriedItems(last));
    EXPECT_EQ(next.year, 2025);
    EXPECT_EQ(next.agency, last.agency);
    EXPECT_EQ(next.headings, last.headings);
    EXPECT_EQ(next.signature, (Signature{last.agency.name, {}}));
    std::set<QString> filled;
    for (size_t cell = 0; cell < next.cells.size(); ++cell) {
        const QString path = next.format->cellPath(static_cast<int>(cell));
        if (!next.cells[cell].isBlank())
            filled.insert(path);
        if (path.startsWith(u"requests.carriedIn.")) {
            EXPECT_EQ(next.cells[cell], last.cells[static_cast<size_t>(last.format->cellIndex(
                                            QString(path).replace(u"carriedIn"_s, u"carriedForward"_s)))]);
        }
    }
    EXPECT_EQ(filled.size(), 7U);
    EXPECT_TRUE(std::all_of(filled.begin(), filled.end(),
                            [](const QString& path) { return path.startsWith(u"requests.carriedIn."); }));
    ASSERT_EQ(next.narrative[overview].size(), 2U);
    EXPECT_EQ(next.narrative[overview][1].heading, u"（二）依申请公开情况"_s);
    EXPECT_TRUE(next.narrative[overview][1].text.isEmpty());
    EXPECT_TRUE(next.narrative.front().front().text.contains(u"2025年")) << "the preface is composed anew";
    EXPECT_FALSE(next.narrative.front().front().text.contains(u"2024年"));
}

TEST(NewYear, aNoteOfAFigureStaysInItsYear) {
    Report last = lastYear();
    for (size_t cell = 0; cell < last.cells.size(); ++cell)
        last.setCellNote(static_cast<int>(cell), u"含网上1件"_s);
    Report next = newYearReport(last, all(last));
    EXPECT_EQ(valueAt(next, "requests.carriedIn.naturalPerson"), CellValue(2));
    EXPECT_TRUE(next.notes.isEmpty());
}

TEST(NewYear, nothingChosenGivesABlankReport) {
    const Report last = lastYear();
    std::vector<CarriedItem> items = carriedItems(last);
    for (CarriedItem& item : items)
        item.chosen = false;
    EXPECT_EQ(newYearReport(last, items), Report::forAgency({}, 2025));
}

TEST(NewYear, aBlankCarriedForwardStaysBlank) {
    Report last = lastYear();
    valueAt(last, "requests.carriedForward.enterprise") = {};
    Report next = newYearReport(last, carriedItems(last));
    EXPECT_TRUE(valueAt(next, "requests.carriedIn.enterprise").isBlank());
    EXPECT_EQ(valueAt(next, "requests.carriedIn.naturalPerson"), CellValue(2));
}

TEST(NewYear, passagesAreBoundOrMarked) {
    const Report last = lastYear();
    const Report next = newYearReport(last, all(last));
    ASSERT_EQ(next.narrative[overview].size(), 2U);
    EXPECT_EQ(markedText(next.narrative[overview][0]),
              u"[2024]年，通过门户网站公开信息[310]条，培训[三]次。"_s);
    EXPECT_EQ(
        markedText(next.narrative[overview][1]),
        u"全年收到政府信息公开申请<××>件，予以公开<××>件。依据国务院令第711号和《2024年工作要点》〔2019〕8号办理，2019年建立台账。"_s);
    EXPECT_EQ(next.narrative[problems].front().text, last.narrative[problems].front().text);
}

TEST(NewYear, boundPassagesFollowTheNewTables) {
    const Report last = lastYear();
    Report next = newYearReport(last, all(last));
    const int received = next.format->cellIndex(u"requests.received.total"_s);
    ASSERT_TRUE(applyEdits(next, withFollowing(next, &last, {SetCell{received, {}, CellValue(15)}})));
    EXPECT_TRUE(next.narrative[overview][1].text.startsWith(u"全年收到政府信息公开申请15件，予以公开××件。"));
}

TEST(NewYear, titleAsPrintedIsOfTheNewYear) {
    Report last = lastYear();
    last.title = u"甲县教育局\n2024年度政府信息公开工作报告"_s;
    EXPECT_EQ(newYearReport(last, carriedItems(last)).title, u"甲县教育局\n2025年度政府信息公开工作报告"_s);
    last.title = u"2024年甲县教育局关于2024年度的报告"_s;
    EXPECT_TRUE(newYearReport(last, carriedItems(last)).title.isEmpty())
        << "which year is meant is not known";
}

TEST(NewYear, goesFromTheFormatOf2019IntoThatOf2021) {
    Report last(*ReportFormat::byId(u"2019"_s), 2020);
    last.agency.name = u"甲县教育局"_s;
    valueAt(last, "requests.carriedForward.total") = CellValue(3);
    last.narrative[overview] = {{1, u"（二）依申请公开"_s, u"全年收到政府信息公开申请4件。"_s, {}}};
    valueAt(last, "requests.received.total") = CellValue(4);
    Report next = newYearReport(last, all(last));
    EXPECT_EQ(next.format->id(), u"2021"_s);
    EXPECT_EQ(valueAt(next, "requests.carriedIn.total"), CellValue(3));
    EXPECT_EQ(markedText(next.narrative[overview].front()), u"全年收到政府信息公开申请<××>件。"_s);
}

TEST(NewYear, rulesFireOnTheCarelessAndNotOnTheCareful) {
    const Report last = lastYear();
    const auto findingsOf = [&last](const Report& report) {
        return check({.report = report, .previous = &last});
    };

    Report careless = newYearReport(last, all(last));
    valueAt(careless, "requests.carriedIn.total") = CellValue(5);
    valueAt(careless, "disclosure.normativeDocuments.inForce") = CellValue(20);
    valueAt(careless, "disclosure.normativeDocuments.issued") = CellValue(3);
    valueAt(careless, "disclosure.normativeDocuments.repealed") = CellValue(1);
    const auto wrong = findingsOf(careless);
    EXPECT_GT(count(wrong, u"Y01"_s), 0);
    EXPECT_GT(count(wrong, u"Y02"_s), 0);
    EXPECT_GT(count(wrong, u"Y04"_s), 0) << "a passage of last year left as it was";
    EXPECT_GT(count(wrong, u"L01"_s), 0) << "last year's number at a sentence's beginning";
    EXPECT_GT(count(wrong, u"S06"_s), 0) << "figures that are not known yet";

    Report careful = newYearReport(last, carriedItems(last));
    const auto set = [&](const char* path, qint64 value) {
        const int cell = careful.format->cellIndex(QString::fromLatin1(path));
        ASSERT_TRUE(applyEdits(careful, withFollowing(careful, &last,
                                                      {SetCell{cell, careful.cells[static_cast<size_t>(cell)],
                                                               CellValue(value)}})));
    };
    set("disclosure.normativeDocuments.issued", 3);
    set("disclosure.normativeDocuments.repealed", 1);
    EXPECT_EQ(valueAt(careful, "disclosure.normativeDocuments.inForce"), CellValue(14));
    careful.narrative[overview][0].text = u"2025年，通过门户网站公开信息402条。"_s;
    const auto right = findingsOf(careful);
    for (const char* rule : {"Y01", "Y02", "Y04", "L01", "S06"})
        EXPECT_EQ(count(right, QString::fromLatin1(rule)), 0) << rule;
}

TEST(NewYear, eachItemIsNamed) {
    const Report last = lastYear();
    for (const CarriedItem& item : carriedItems(last))
        EXPECT_FALSE(carriedText(item, last).isEmpty());
}
