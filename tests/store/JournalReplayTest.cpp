#include "StoreTestSupport.h"

using namespace nianbao;
using namespace nianbao::test;
using namespace Qt::StringLiterals;

namespace {

/// Edits that a clerk might make, and some that nobody would, from a seed.
class RandomClerk {
public:
    explicit RandomClerk(unsigned seed) : m_random(seed) {}

    /// An edit that fits the report.
    Edit next(const Report& report) {
        switch (below(12)) {
        case 0:
            return retype(report);
        case 1:
            return addPart(report);
        case 2:
        case 3:
            return changeParts(report);
        case 4: {
            Agency after = report.agency;
            after.name = text();
            after.websites.append(text());
            return SetAgency{report.agency, after};
        }
        case 5:
            return SetTitle{report.title, text()};
        case 6: {
            const int section = below(static_cast<int>(report.format->sections().size()));
            const auto printed =
                report.headings.find(report.format->sections()[static_cast<size_t>(section)].id);
            return SetHeading{section, printed == report.headings.end() ? QString() : printed->second,
                              text()};
        }
        case 7:
            return SetSignature{report.signature,
                                {text(), below(2) ? QDate(2025, 1 + below(12), 1 + below(28)) : QDate()}};
        case 8:
            return SetYear{report.year, 2016 + below(12)};
        case 9: {
            const int cell = below(8);
            return SetNote{cell, report.cellNote(cell), text()};
        }
        default: {
            const int cell = below(static_cast<int>(report.cells.size()));
            return SetCell{cell, report.cells[static_cast<size_t>(cell)], value()};
        }
        }
    }
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

private:
    QString text() {
        static const QStringList pieces = {u"公开"_s, u"12 件"_s, u"\n"_s,   u"😀"_s, u"\"'\\"_s, u"<b>"_s,
                                           u"𠮷"_s,   u"\t"_s,    u"\x01"_s, u"，"_s, u"é"_s};
        QString result;
        for (int i = below(6); i > 0; --i)
            result += pieces[below(static_cast<int>(pieces.size()))];
        return result;
    }
    CellValue value() {
        switch (below(4)) {
        case 0:
            return {};
        case 1:
            return CellValue(
                *Decimal::parse(u"%1.%2"_s.arg(below(1000)).arg(below(1000), 3, 10, QLatin1Char('0'))));
        case 2:
            return CellValue::unreadable(u"%1.5"_s.arg(below(100)));
        default:
            return CellValue(qint64(below(100000)) * (below(5) ? 1 : 1'000'000'000));
        }
    }
    int narrativeSection(const Report& report) {
        for (;;) {
            const int section = below(static_cast<int>(report.format->sections().size()));
            if (report.format->sections()[static_cast<size_t>(section)].isNarrative())
                return section;
        }
    }
    Edit addPart(const Report& report) {
        const int section = narrativeSection(report);
        const int count = static_cast<int>(report.narrative[static_cast<size_t>(section)].size());
        return AddPart{section, below(count + 1), {report.freshPartId(), text(), text(), {}}};
    }
    Edit retype(const Report& report) {
        const int section = narrativeSection(report);
        const auto& parts = report.narrative[static_cast<size_t>(section)];
        if (parts.empty())
            return addPart(report);
        const Part& part = parts[static_cast<size_t>(below(static_cast<int>(parts.size())))];
        int start = below(static_cast<int>(part.text.size()) + 1);
        int end = start + below(static_cast<int>(part.text.size()) - start + 1);
        // The editor never cuts a character in two.
        while (start > 0 && start < part.text.size() && part.text[start].isLowSurrogate())
            --start;
        while (end < part.text.size() && part.text[end].isLowSurrogate())
            ++end;
        return Splice{section, part.id, start, part.text.mid(start, end - start), text()};
    }
    Edit changeParts(const Report& report) {
        const int section = narrativeSection(report);
        const auto& parts = report.narrative[static_cast<size_t>(section)];
        if (parts.empty())
            return addPart(report);
        const int count = static_cast<int>(parts.size());
        const int index = below(count);
        const Part& part = parts[static_cast<size_t>(index)];
        switch (below(3)) {
        case 0:
            return RemovePart{section, index, part};
        case 1:
            return MovePart{section, index, below(count)};
        default:
            return RenamePart{section, part.id, part.heading, text()};
        }
    }

    std::mt19937 m_random;
};

class JournalReplayTest : public StoreFolder {};

TEST_F(JournalReplayTest, EveryRevisionIsAsItWas) {
    for (const unsigned seed : {1U, 2U, 3U}) {
        SCOPED_TRACE(seed);
        RandomClerk clerk(seed);
        Report report = someReport(u"某局"_s, seed == 3 ? 2020 : 2024);
        auto store = open();
        const DraftId id = need(store->create(report));
        std::vector<Report> states{report};
        Revision revision = 0;
        while (revision < 450) {
            std::vector<JournalStep> batch;
            for (int i = clerk.below(5); i >= 0; --i) {
                Edits edits;
                for (int j = clerk.below(3); j >= 0; --j) {
                    edits.push_back(clerk.next(report));
                    ASSERT_TRUE(applyEdit(report, edits.back()));
                }
                batch.push_back({edits, u"step"_s, QDateTime::currentDateTime()});
                states.push_back(report);
            }
            revision = need(store->append(id, revision, batch, {}));
            ASSERT_EQ(revision, static_cast<Revision>(states.size()) - 1);
            if (clerk.below(20) == 0)
                store = open(); // what was kept in memory is not needed
        }
        for (Revision i = 0; i <= revision; ++i)
            ASSERT_TRUE(sameDraft(need(store->load(id, i)).report, states[static_cast<size_t>(i)])) << i;
        EXPECT_TRUE(sameDraft(need(store->load(id)).report, report));
    }
}

TEST_F(JournalReplayTest, ANoteIsReplayed) {
    Report report = someReport();
    report.setCellNote(3, u"其中修订16件"_s);
    const DraftId id = need(open()->create(report));
    const auto append = [&](Revision base, Edits edits) {
        ASSERT_TRUE(applyEdits(report, edits));
        need(open()->append(id, base, {{std::move(edits), u"step"_s, QDateTime::currentDateTime()}}, {}));
    };
    append(0, {SetCell{3, {}, CellValue(22)}});
    EXPECT_EQ(need(open()->load(id)).report, report) << "a figure leaves the note of its cell alone";
    append(1, {SetCell{5, {}, CellValue(7)}, SetNote{5, {}, u"含网上"_s}});
    append(2, {SetNote{3, u"其中修订16件"_s, {}}});
    EXPECT_EQ(need(open()->load(id)).report, report);
    EXPECT_EQ(need(open()->load(id, 2)).report.cellNotes(),
              (std::map<int, QString>{{3, u"其中修订16件"_s}, {5, u"含网上"_s}}));
    EXPECT_EQ(need(open()->load(id)).report.cellNotes(), (std::map<int, QString>{{5, u"含网上"_s}}));
}

TEST_F(JournalReplayTest, AThousandStepsAcrossSnapshots) {
    Report report = someReport();
    const auto store = open();
    const DraftId id = need(store->create(report));
    std::vector<JournalStep> steps;
    for (int i = 1; i <= 1000; ++i)
        steps.push_back(setCellStep(report, i % 7, CellValue(i)));
    EXPECT_EQ(need(store->append(id, 0, steps, {})), 1000);
    const auto fresh = open();
    for (const Revision revision : {0, 1, 199, 200, 201, 399, 400, 401, 999, 1000}) {
        SCOPED_TRACE(revision);
        Report expected = someReport();
        for (Revision i = 1; i <= revision; ++i)
            expected.cells[static_cast<size_t>(i % 7)] = CellValue(i);
        EXPECT_EQ(need(fresh->load(id, revision)).report, expected);
    }
    EXPECT_EQ(need(fresh->history(id)).size(), 1000U);
}

TEST_F(JournalReplayTest, NamesTheStepThatCannotBeReplayed) {
    struct Row {
        const char* name;
        QString sql;
    };
    const std::vector<Row> rows = {
        {"no JSON", u"UPDATE steps SET edits = '[{' WHERE draft = %1 AND revision = 3"_s},
        {"no edit", u"UPDATE steps SET edits = '[{\"edit\": \"x\"}]' WHERE draft = %1 AND revision = 3"_s},
        {"does not fit",
         u"UPDATE steps SET edits = (SELECT edits FROM steps s WHERE s.draft = %1 AND s.revision = 1)"
         " WHERE draft = %1 AND revision = 3"_s},
        {"missing", u"DELETE FROM steps WHERE draft = %1 AND revision = 3"_s},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.name);
        Report report = someReport();
        auto store = open();
        const DraftId id = need(store->create(report));
        std::vector<JournalStep> steps;
        for (int i = 1; i <= 5; ++i)
            steps.push_back(setCellStep(report, 0, CellValue(i)));
        need(store->append(id, 0, steps, {}));
        store.reset();
        runSql(storePath(), {row.sql.arg(id)});
        store = open();
        const auto broken = store->load(id);
        ASSERT_FALSE(broken);
        EXPECT_EQ(broken.problem().code, Problem::Code::StoreDamaged);
        EXPECT_TRUE(broken.problem().place.contains(u"3"_s)) << broken.problem().place.toStdString();
        EXPECT_EQ(need(store->load(id, 2)).report.cells[0], CellValue(2));
        const LoadedDraft rescued = need(store->rescue(id));
        EXPECT_EQ(rescued.revision, 2);
        EXPECT_EQ(rescued.report.cells[0], CellValue(2));
        EXPECT_TRUE(store->history(id));
    }
}

} // namespace
