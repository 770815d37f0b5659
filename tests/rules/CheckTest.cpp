#include "RuleRows.h"

#include <report/ReportFile.h>

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

#include <thread>

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

TEST(Check, passesPublishedReportsThatAreRight) {
    int found = 0;
    for (const QString& name : {u"huaian-2024.json"_s, u"weihai-2024.json"_s}) {
        QFile file(sharedReport(name));
        if (file.fileName().isEmpty())
            continue;
        ++found;
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto read = readReport(file.readAll(), name);
        ASSERT_TRUE(read);
        for (const Finding& finding : check({read->report, nullptr, &read->notes}))
            EXPECT_EQ(finding.severity, Severity::Hint) << findingText(finding, read->report).toStdString();
    }
    if (found == 0)
        GTEST_SKIP() << "no published reports here";
}

TEST(Check, raisesNothingForUntouchedSectionsOfADraft) {
    Agency agency;
    agency.name = u"海港市渔业局"_s;
    agency.level = u"municipalDepartment"_s;
    agency.region = u"东屿省海港市"_s;
    agency.address = u"海港市望海路8号"_s;
    agency.websites = {u"https://fish.haigang.example.gov.cn"_s};
    Case draft(Report::forAgency(agency, 2024));
    EXPECT_FALSE(draft.findings().empty());
    draft.mode = CheckMode::Drafting;
    EXPECT_TRUE(draft.findings().empty());

    // One figure begins its table, and the rest of that table counts.
    draft.set(u"requests.received.enterprise"_s, 1);
    const auto begun = draft.findings();
    ASSERT_EQ(begun.size(), 1U);
    EXPECT_EQ(begun.front().rule, u"S08"_s);
    EXPECT_EQ(begun.front().arguments.size(), 25 * 7 - 1);

    // An introduction does not make its empty neighbours missing.
    draft.set(u"requests.received.enterprise"_s, {});
    draft.parts(u"overview"_s).front().text = u"全年工作平稳。"_s;
    EXPECT_TRUE(draft.findings().empty());
}

TEST(Check, tellsBlanksOfATableInOneLineThatUnfolds) {
    Case blank;
    for (CellValue& cell : blank.report.cells)
        cell = {};
    const auto findings = blank.findings(u"S08"_s);
    ASSERT_EQ(findings.size(), 3U);
    for (const Finding& finding : findings) {
        EXPECT_EQ(finding.where.kind, Where::Kind::Table);
        EXPECT_TRUE(finding.fix.empty());
        for (const QString& path : finding.arguments)
            EXPECT_GE(blank.report.format->cellIndex(path), 0) << path.toStdString();
    }
}

TEST(Check, goesBySectionThenPlace) {
    Case broken;
    broken.report.title = u"海港市渔业局政府信息公开工作年度报告"_s;
    broken.report.signature.agency = u"海港市财政局"_s;
    broken.replace(u"overview"_s, u"（五）监督保障"_s, u"（五）监督保障情"_s);
    broken.append(u"overview"_s, u"公开XX，又公开××。"_s);
    broken.set(u"requests.received.total"_s, 6);
    broken.set(u"disclosure.licensing.decisions"_s, -1);
    broken.append(u"other"_s, u"由【】负责。"_s);
    QStringList order;
    for (const Finding& finding : broken.findings())
        order.append(finding.rule);
    EXPECT_EQ(order.join(u' '), u"S04 T01 S03 S06 S06 A05 A01 A03 S06 S15"_s);
}

TEST(Check, isPrintedAsJsonWithCodePoints) {
    Case broken;
    broken.set(u"requests.received.total"_s, 6);
    broken.parts(u"problems"_s).front().text = u"𠮷字还有XX的问题，将改进。"_s;
    const auto totals = broken.findings(u"A01"_s);
    ASSERT_EQ(totals.size(), 1U);
    const QJsonObject total = findingToJson(totals.front(), broken.report);
    EXPECT_EQ(total[u"rule"_s].toString(), u"A01"_s);
    EXPECT_EQ(total[u"severity"_s].toString(), u"error"_s);
    EXPECT_EQ(total[u"expected"_s].toString(), u"5"_s);
    EXPECT_EQ(total[u"actual"_s].toString(), u"6"_s);
    EXPECT_EQ(total[u"message"_s].toString(), findingText(totals.front(), broken.report));
    EXPECT_EQ(
        total[u"where"_s].toObject(),
        (QJsonObject{{u"table"_s, u"requests"_s}, {u"row"_s, u"received"_s}, {u"column"_s, u"total"_s}}));
    const auto placeholders = broken.findings(u"S06"_s);
    ASSERT_EQ(placeholders.size(), 1U);
    EXPECT_EQ(placeholders.front().where.start, 5);
    const QJsonObject placeholder = findingToJson(placeholders.front(), broken.report);
    EXPECT_FALSE(placeholder.contains(u"expected"_s));
    EXPECT_EQ(
        placeholder[u"where"_s].toObject(),
        (QJsonObject{{u"section"_s, u"problems"_s}, {u"part"_s, 0}, {u"start"_s, 4}, {u"length"_s, 2}}));
}

TEST(Check, namesPlaces) {
    const Case right;
    const Report& report = right.report;
    const auto cell = [&report](const QString& path) {
        const int index = cellAt(report, path);
        const int table = report.format->cells()[static_cast<size_t>(index)].table;
        return Where::atCell(index, table, report.format->tables()[static_cast<size_t>(table)].section);
    };
    const Part& part = report.narrative[1][2];
    Where signature;
    signature.kind = Where::Kind::Signature;
    const std::pair<Where, QString> rows[] = {
        {cell(u"requests.received.total"_s), u"三 · 本年新收 · 总计"_s},
        {cell(u"disclosure.fees.amount"_s), u"二 · 行政事业性收费 · 本年收费金额"_s},
        {Where::inPart(1, part.id, 0, 4), u"一（二） “全年收到”"_s},
        {Where::inPart(1, part.id), u"一（二）"_s},
        {Where::inPart(1, 999), u"一"_s},
        {Where::inTable(2, 4), u"四 · 表四"_s},
        {Where::inSection(0), u"标题与前言"_s},
        {Where::heading(5), u"五 · heading"_s},
        {Where::title(0, 3), u"Title “海港市”"_s},
        {Where::agency(u"phone"_s), u"Agency's phone"_s},
        {Where::report(), u"The report as a whole"_s},
        {signature, u"Signature"_s},
    };
    for (const auto& [where, text] : rows)
        EXPECT_EQ(whereText(where, report), text);
}

TEST(Check, offersNoTotalThatOtherSumsContradict) {
    // 予以公开 is wrong in its row; what its column adds up to is then no certain total.
    Case broken;
    broken.set(u"requests.granted.total"_s, 4);
    const auto columns = broken.findings(u"A02"_s);
    ASSERT_EQ(columns.size(), 1U);
    EXPECT_TRUE(columns.front().fix.empty());
    const auto rows = broken.findings(u"A01"_s);
    ASSERT_EQ(rows.size(), 1U);
    ASSERT_TRUE(applyEdits(broken.report, rows.front().fix));
    EXPECT_TRUE(broken.findings().empty());
}

TEST(Check, renumbersAllThatFollowAGap) {
    Case broken;
    broken.replace(u"overview"_s, u"（五）"_s, u"（六）"_s);
    broken.replace(u"overview"_s, u"（四）"_s, u"（五）"_s);
    const auto findings = broken.findings(u"S03"_s);
    ASSERT_EQ(findings.size(), 1U);
    ASSERT_TRUE(applyEdits(broken.report, findings.front().fix));
    EXPECT_EQ(broken.report, Case().report);
}

TEST(Check, readsOneTextOnSeveralThreads) {
    Case broken;
    broken.append(u"overview"_s, u"公开XX。"_s);
    const auto alone = broken.findings();
    std::vector<std::vector<Finding>> results(4);
    std::vector<std::thread> threads;
    for (auto& result : results)
        threads.emplace_back([&result, &broken] { result = broken.findings(); });
    for (std::thread& thread : threads)
        thread.join();
    for (const auto& result : results)
        EXPECT_EQ(result, alone);
}

TEST(Check, staysCalmOnEmptyAndStrangeReports) {
    for (const ReportFormat* format : ReportFormat::all()) {
        for (const int year : {0, 2019, 2024}) {
            const Report empty(*format, year);
            EXPECT_FALSE(check({empty}).empty());
        }
    }
    Case strange;
    strange.parts(u"overview"_s).front().text =
        QString(QChar(0xD842)) + u"【"_s + QString(5000, u'X') + u"（填写"_s + QString(300, u'_') + u"共"_s;
    strange.parts(u"preface"_s).front().text = u"2024年1月1日至2024年1"_s;
    strange.report.headings[u"overview"_s] = u"（"_s;
    for (const Finding& finding : strange.findings()) {
        EXPECT_FALSE(findingText(finding, strange.report).isEmpty());
        EXPECT_FALSE(findingToJson(finding, strange.report).isEmpty());
    }
}

TEST(Check, anExplanationAnswersAWarningUntilItsWordsOrFiguresChange) {
    Case broken;
    broken.replace(u"overview"_s, u"申请5件，"_s, u"申请6件，"_s);
    const auto findings = broken.findings(u"T01"_s);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_TRUE(isOpen(findings.front()));
    broken.report.explanations[findingSubject(findings.front(), broken.report)] = u"含重复登记的1件"_s;
    const auto answered = broken.findings(u"T01"_s);
    ASSERT_EQ(answered.size(), 1U);
    EXPECT_EQ(answered.front().explanation, u"含重复登记的1件"_s);
    EXPECT_FALSE(isOpen(answered.front()));

    Case moved = broken;
    std::swap(moved.parts(u"overview"_s)[1], moved.parts(u"overview"_s)[2]);
    moved.parts(u"overview"_s)[1].text.prepend(u"另起一句。"_s);
    EXPECT_FALSE(isOpen(moved.findings(u"T01"_s).at(0))) << "the words are the same";
    Case reworded = broken;
    reworded.replace(u"overview"_s, u"申请6件，"_s, u"申请7件，"_s);
    EXPECT_TRUE(isOpen(reworded.findings(u"T01"_s).at(0)));
    Case recounted = broken;
    recounted.set(u"requests.received.total"_s, 4);
    EXPECT_TRUE(isOpen(recounted.findings(u"T01"_s).at(0)));
}

TEST(Check, anErrorCannotBeExplained) {
    Case broken;
    broken.set(u"requests.received.total"_s, 6);
    const Finding wrong = broken.findings(u"A01"_s).at(0);
    broken.report.explanations[findingSubject(wrong, broken.report)] = u"如此"_s;
    EXPECT_TRUE(isOpen(broken.findings(u"A01"_s).at(0)));
}

TEST(Check, rulesAreSettledForAnOffice) {
    Case broken;
    broken.replace(u"overview"_s, u"申请5件，"_s, u"申请6件，"_s);
    broken.settings.severities[u"T01"_s] = Severity::Hint;
    EXPECT_EQ(broken.findings(u"T01"_s).at(0).severity, Severity::Hint);
    broken.settings.off.insert(u"T01"_s);
    EXPECT_TRUE(broken.findings(u"T01"_s).empty());
    broken.settings.thresholds[u"A07"_s] = {{u"timesLastYear"_s, 2}};
    broken.previous = broken.report;
    broken.set(u"disclosure.fees.amount"_s, *Decimal::parse(u"500"));
    EXPECT_EQ(broken.findings(u"A07"_s).size(), 1U);
}
