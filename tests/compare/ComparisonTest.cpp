#include "CompareTestSupport.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

void set(Report& report, const QString& path, const CellValue& value) {
    report.cells[static_cast<size_t>(cellAt(report, path))] = value;
}

CellValue money(QStringView text) {
    return CellValue(*Decimal::parse(text));
}

void expectMirrored(const Report& old, const Report& now, const std::string& name) {
    const Comparison there = sorted(compareReports(old, now));
    const Comparison back = sorted(exchanged(compareReports(now, old)));
    EXPECT_EQ(there.cells, back.cells) << name;
    ASSERT_EQ(there.texts.size(), back.texts.size()) << name;
    for (size_t i = 0; i < there.texts.size(); ++i) {
        EXPECT_EQ(there.texts[i].kind, back.texts[i].kind) << name << " " << i;
        EXPECT_EQ(there.texts[i].after, back.texts[i].after) << name << " " << i;
        EXPECT_EQ(marked(there.texts[i].words), marked(back.texts[i].words)) << name << " " << i;
    }
    EXPECT_EQ(there, back) << name;
}

/// The text that a place of a part or heading names.
QString textAt(const Report& report, const Where& place) {
    const Part* part = report.part(place.section, place.partId);
    EXPECT_TRUE(part);
    const QString& text = place.kind == Where::Kind::Part ? part->text : part->heading;
    return text.mid(place.start, place.length);
}

} // namespace

TEST(Comparison, figures) {
    const struct {
        const char* name;
        CellValue before, after;
        bool differs;
    } rows[] = {
        {"blank both", {}, {}, false},
        {"blank is not 0", {}, CellValue(0), true},
        {"filled", {}, CellValue(3), true},
        {"emptied", CellValue(3), {}, true},
        {"the same", CellValue(3), CellValue(3), false},
        {"more", CellValue(3), CellValue(4), true},
        {"printed otherwise", money(u"7.950"), money(u"7.95"), false},
        {"a count and an amount", CellValue(7), money(u"7"), false},
        {"another amount", money(u"7.95"), money(u"7.96"), true},
        {"no number", CellValue::unreadable(u"若干"_s), CellValue::unreadable(u"若干"_s), false},
        {"no number any more", CellValue(3), CellValue::unreadable(u"三"_s), true},
    };
    for (const auto& row : rows) {
        Report old(ReportFormat::forYear(2024), 2024);
        Report now = old;
        set(old, u"disclosure.fees.amount"_s, row.before);
        set(now, u"disclosure.fees.amount"_s, row.after);
        const int cell = cellAt(now, u"disclosure.fees.amount"_s);
        std::vector<CellDifference> expected;
        if (row.differs)
            expected.push_back({cell, cell, row.before, row.after});
        EXPECT_EQ(compareReports(old, now).cells, expected) << row.name;
    }
}

TEST(Comparison, figuresOfAnotherFormat) {
    Report old(ReportFormat::forYear(2020), 2020);
    Report now(ReportFormat::forYear(2021), 2021);
    set(now, u"requests.received.total"_s, CellValue(2));
    set(old, u"requests.received.total"_s, CellValue(1));
    set(now, u"disclosure.regulations.repealed"_s, CellValue(4)); // 2019's did not ask for it
    const int onlyOld = cellAt(old, u"disclosure.licensing.itemsLastYear"_s);
    old.cells[static_cast<size_t>(onlyOld)] = CellValue(9);
    const auto cells = compareReports(old, now).cells;
    ASSERT_EQ(cells.size(), 3U);
    const int repealed = cellAt(now, u"disclosure.regulations.repealed"_s);
    EXPECT_EQ(cells[0], (CellDifference{-1, repealed, {}, CellValue(4)}));
    EXPECT_EQ(cells[1].oldCell, cellAt(old, u"requests.received.total"_s));
    EXPECT_EQ(cells[2], (CellDifference{onlyOld, -1, CellValue(9), {}}));
    expectMirrored(old, now, "formats");
}

TEST(Comparison, otherTexts) {
    Report old(ReportFormat::forYear(2024), 2024);
    old.title = u"甲局年报"_s;
    old.agency.name = u"甲局"_s;
    const auto places = [&](const std::function<void(Report&)>& change) {
        Report now = old;
        change(now);
        std::vector<std::pair<Where::Kind, TextDifference::Kind>> found;
        for (const TextDifference& text : compareReports(old, now).texts)
            found.emplace_back((text.newPlace ? text.newPlace : text.oldPlace)->kind, text.kind);
        return found;
    };
    using Kind = TextDifference::Kind;
    using testing::ElementsAre;
    using testing::IsEmpty;
    using testing::Pair;
    EXPECT_THAT(places([](Report& now) { now.year = 2023; }),
                ElementsAre(Pair(Where::Kind::Report, Kind::Rewritten)));
    EXPECT_THAT(places([](Report& now) { now.title = u"乙局年报"_s; }),
                ElementsAre(Pair(Where::Kind::Title, Kind::Rewritten)));
    EXPECT_THAT(places([](Report& now) { now.agency.phone = u"0532-80001234"_s; }),
                ElementsAre(Pair(Where::Kind::Agency, Kind::Added)));
    EXPECT_THAT(places([](Report& now) { now.agency.name.clear(); }),
                ElementsAre(Pair(Where::Kind::Agency, Kind::Removed)));
    EXPECT_THAT(places([](Report& now) {
                    now.agency.websites = {u"a.example"_s, u"b.example"_s};
                }),
                ElementsAre(Pair(Where::Kind::Agency, Kind::Added)));
    EXPECT_THAT(places([](Report& now) { now.headings[u"overview"_s] = u"一、基本情况"_s; }),
                ElementsAre(Pair(Where::Kind::Heading, Kind::Rewritten)));
    EXPECT_THAT(places([](Report& now) { now.signature.date = QDate(2025, 1, 20); }),
                ElementsAre(Pair(Where::Kind::Signature, Kind::Added)));
    // What does not print.
    EXPECT_THAT(places([](Report& now) { now.explanations[u"T01"_s] = u"口径不同"_s; }), IsEmpty());
    EXPECT_THAT(places([](Report& now) { now.unknown[u"x"_s] = 1; }), IsEmpty());
    EXPECT_THAT(places([](Report& now) { now.title += u"\n"_s; }), IsEmpty());
}

TEST(Comparison, notesInCells) {
    const Report now = fixtureReport(u"notes-in-cells"_s);
    const std::map<int, QString> notes = now.cellNotes();
    ASSERT_FALSE(notes.empty());
    Report old = now;
    old.notes = {};
    const Comparison found = compareReports(old, now);
    ASSERT_EQ(found.texts.size(), notes.size());
    const auto& [cell, note] = *notes.begin();
    EXPECT_EQ(found.texts[0].kind, TextDifference::Kind::Added);
    EXPECT_EQ(found.texts[0].newPlace, Where::atCell(cell, *now.format));
    EXPECT_EQ(found.texts[0].after, note);
}

TEST(Comparison, nothingDiffersFromItself) {
    for (const QString& name : fixtureReports()) {
        const Report report = fixtureReport(name);
        EXPECT_TRUE(compareReports(report, report).isEmpty()) << name.toStdString();
        Report copy = report;
        for (auto& parts : copy.narrative) {
            for (Part& part : parts)
                part.id += 100; // ids are a draft's own
        }
        EXPECT_TRUE(compareReports(report, copy).isEmpty()) << name.toStdString();
    }
}

TEST(Comparison, everyTwoReportsMirrorEachOther) {
    const auto names = fixtureReports();
    for (size_t i = 0; i < names.size(); ++i) {
        const QString& other = names[(i + 1) % names.size()];
        expectMirrored(fixtureReport(names[i]), fixtureReport(other), names[i].toStdString());
    }
}

TEST(Comparison, editsAreToldExactly) {
    std::mt19937 random(21); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same in each run
    const Report old = fixtureReport(u"county-government"_s);
    for (int round = 0; round < 200; ++round) {
        Report now = old;
        for (size_t edits = 1 + random() % 12; edits > 0; --edits)
            editAtRandom(now, random);
        const Comparison found = compareReports(old, now);
        for (const CellDifference& cell : found.cells) {
            EXPECT_EQ(cell.before, old.cells[static_cast<size_t>(cell.oldCell)]);
            EXPECT_EQ(cell.after, now.cells[static_cast<size_t>(cell.newCell)]);
        }
        for (const TextDifference& text : found.texts) {
            ASSERT_TRUE(text.oldPlace || text.newPlace);
            EXPECT_EQ(text.oldPlace ? textAt(old, *text.oldPlace) : QString(), text.before);
            EXPECT_EQ(text.newPlace ? textAt(now, *text.newPlace) : QString(), text.after);
            if (text.words.empty())
                continue;
            EXPECT_EQ(beforeOf(text.words), text.before);
            EXPECT_EQ(afterOf(text.words), text.after);
        }
        expectMirrored(old, now, std::to_string(round));
        if (testing::Test::HasFailure())
            return;
    }
}

} // namespace nianbao::test
