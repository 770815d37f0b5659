#include <report/Phrase.h>
#include <report/ReportFile.h>

#include <gtest/gtest.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

Report zeros(int year) {
    Agency agency;
    agency.name = u"甲县教育局"_s;
    Report report = Report::forAgency(agency, year);
    for (CellValue& cell : report.cells)
        cell = CellValue(0);
    return report;
}

} // namespace

TEST(Phrase, eachIsOfAPartOfTheFormatAndNamesCells) {
    const ReportFormat& format = *ReportFormat::byId(u"2021"_s);
    const auto phrases = phrasesFor(format);
    ASSERT_GE(phrases.size(), 10U);
    for (const Phrase& phrase : phrases) {
        const auto& parts = format.sections()[static_cast<size_t>(format.sectionIndex(phrase.section))].parts;
        EXPECT_TRUE(phrase.topic.isEmpty() ||
                    std::any_of(parts.begin(), parts.end(),
                                [&phrase](const PartSpec& part) { return part.topic == phrase.topic; }));
        const Report last = zeros(2024);
        const auto filled = fillPhrase(phrase, zeros(2025), &last);
        ASSERT_TRUE(filled);
        EXPECT_TRUE(filled->text.endsWith(u'。'));
        EXPECT_FALSE(filled->text.contains(u'{'));
    }
}

TEST(Phrase, thoseAgainstLastYearNeedItsReport) {
    const Report report = zeros(2025);
    const Report last = zeros(2024);
    int withLast = 0;
    int without = 0;
    for (const Phrase& phrase : phrasesFor(*report.format)) {
        withLast += fillPhrase(phrase, report, &last) ? 1 : 0;
        without += fillPhrase(phrase, report, nullptr) ? 1 : 0;
    }
    EXPECT_EQ(withLast, static_cast<int>(phrasesFor(*report.format).size()));
    EXPECT_LT(without, withLast);
}

TEST(Phrase, isPutInWithItsFiguresBoundBetweenOthers) {
    Report report = zeros(2025);
    const int issued = report.format->cellIndex(u"disclosure.normativeDocuments.issued"_s);
    Part& part = report.narrative[1][3];
    part.text = u"发0件。余0件。"_s;
    part.fields = {{1, 1, {.cells = {issued}}}, {5, 1, {.cells = {issued}}}};
    const Report before = report;
    const auto phrases = phrasesFor(*report.format);
    const auto management = std::find_if(phrases.begin(), phrases.end(),
                                         [](const Phrase& phrase) { return phrase.topic == u"management"; });
    ASSERT_NE(management, phrases.end());
    const auto filled = fillPhrase(*management, report, nullptr);
    ASSERT_TRUE(filled);
    const Edits edits = insertPhrase(report, 1, part.id, 4, *filled);
    ASSERT_TRUE(applyEdits(report, edits));
    const Part& after = report.narrative[1][3];
    EXPECT_EQ(after.text, u"发0件。"_s + filled->text + u"余0件。"_s);
    EXPECT_EQ(after.fields.size(), 2 + filled->figures.size());
    for (const BoundFigure& figure : after.fields)
        EXPECT_EQ(after.text.mid(figure.start, figure.length), u"0");
    ASSERT_TRUE(applyEdits(report, inverse(edits)));
    EXPECT_EQ(report, before);
    EXPECT_TRUE(insertPhrase(report, 1, part.id, 99, *filled).empty()) << "no such place";
}
