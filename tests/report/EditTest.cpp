#include <report/Edit.h>
#include <report/Where.h>

#include <support/Fixtures.h>

#include <gtest/gtest.h>

#include <random>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

Report someReport() {
    Agency agency;
    agency.name = u"甲县教育局"_s;
    Report report = Report::forAgency(agency, 2025);
    report.narrative[1][0].text = u"第一段。\n第二段𠮷。"_s;
    return report;
}

/// One edit of each kind that fits the report, so that every kind is tried.
std::vector<Edit> editsOfEachKind(const Report& report) {
    const Part part = report.narrative[1][1];
    Agency agency = report.agency;
    agency.phone = u"1"_s;
    return {SetCell{3, {}, CellValue(*Decimal::parse(u"7.50"_s))},
            SetCell{4, {}, CellValue::unreadable(u"约3"_s)},
            SetNote{3, {}, u"其中修订16件"_s},
            Splice{1, report.narrative[1][0].id, 0, u"第一"_s, u"首"_s},
            SetFields{1, report.narrative[1][0].id, {}, {{1, 2, {.cells = {3, 5}}}}},
            AddPart{1,
                    6,
                    {report.freshPartId(), u"（六）新"_s, u"文3"_s, {{u"x"_s, 1}}, {{1, 1, {.cells = {3}}}}}},
            RemovePart{1, 1, part},
            MovePart{1, 0, 4},
            RenamePart{1, part.id, part.heading, u"（一）别的"_s},
            SetAgency{report.agency, agency},
            SetTitle{{}, u"标题\n二行"_s},
            SetHeading{1, {}, u"一、总体"_s},
            SetSignature{{}, {u"甲县教育局"_s, QDate(2026, 1, 20)}},
            SetYear{2025, 2024},
            SetExplanation{u"T01-0123456789abcdef"_s, {}, u"含2件重复登记的申请"_s}};
}

} // namespace

TEST(Edit, eachKindIsCarriedOutAndUndone) {
    const Report original = someReport();
    for (const Edit& edit : editsOfEachKind(original)) {
        SCOPED_TRACE(edit.index());
        Report report = original;
        ASSERT_TRUE(applyEdit(report, edit));
        EXPECT_NE(report, original);
        ASSERT_TRUE(applyEdit(report, inverse(edit)));
        EXPECT_EQ(report, original);
    }
}

TEST(Edit, eachKindGoesThroughTheJournal) {
    const Report report = someReport();
    for (const Edit& edit : editsOfEachKind(report)) {
        SCOPED_TRACE(edit.index());
        const auto read = editFromJson(toJson(edit, *report.format), *report.format);
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, edit);
    }
}

TEST(Edit, whatDoesNotFitChangesNothing) {
    const Report original = someReport();
    const quint32 part = original.narrative[1][0].id;
    const std::vector<Edit> misfits = {
        SetCell{-1, {}, CellValue(1)},
        SetCell{100000, {}, CellValue(1)},
        SetCell{3, CellValue(1), CellValue(2)},
        SetNote{-1, {}, u"含网上"_s},
        SetNote{100000, {}, u"含网上"_s},
        SetNote{3, u"不是"_s, u"含网上"_s},
        Splice{1, part, 0, u"别的"_s, {}},
        Splice{1, part, -1, {}, u"x"_s},
        Splice{1, part, 1000, {}, u"x"_s},
        Splice{1, 99, 0, {}, u"x"_s},
        Splice{-1, part, 0, {}, u"x"_s},
        AddPart{2, 0, {99, {}, {}, {}}},
        AddPart{1, 7, {99, {}, {}, {}}},
        AddPart{1, 0, {part, {}, {}, {}}},
        RemovePart{1, 0, original.narrative[1][1]},
        RemovePart{1, 6, {}},
        MovePart{1, 0, 6},
        MovePart{5, -1, 0},
        RenamePart{1, part, u"不是"_s, u"x"_s},
        SetHeading{1, u"不是"_s, {}},
        SetHeading{7, {}, u"x"_s},
        SetYear{2000, 2001},
    };
    for (const Edit& edit : misfits) {
        Report report = original;
        EXPECT_FALSE(applyEdit(report, edit)) << edit.index();
        EXPECT_EQ(report, original);
    }
}

TEST(Edit, aNoteChangesItsOwnEntryAlone) {
    const Report blank = someReport();
    const auto entry = [&blank](int cell, const QString& text) {
        return QJsonObject{{u"where"_s, Where::atCell(cell, *blank.format).toJson(blank)}, {u"text"_s, text}};
    };
    const QJsonObject ofNoCell{{u"text"_s, u"数据截至12月31日"_s}};
    QJsonObject known = entry(4, u"其中修订2件"_s);
    known[u"by"_s] = u"甲"_s;
    Report original = blank;
    original.notes = {entry(2, u"含网上"_s), ofNoCell, known};
    struct Row {
        const char* name;
        SetNote edit;
        QJsonArray notes;
    };
    QJsonObject changed = known;
    changed[u"text"_s] = u"其中修订3件"_s;
    const Row rows[] = {
        {"put in", {3, {}, u"新"_s}, {entry(2, u"含网上"_s), ofNoCell, entry(3, u"新"_s), known}},
        {"put in last", {9, {}, u"新"_s}, {entry(2, u"含网上"_s), ofNoCell, known, entry(9, u"新"_s)}},
        {"replaced", {4, u"其中修订2件"_s, u"其中修订3件"_s}, {entry(2, u"含网上"_s), ofNoCell, changed}},
        {"taken away", {2, u"含网上"_s, {}}, {ofNoCell, known}},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.name);
        Report report = original;
        ASSERT_TRUE(applyEdit(report, row.edit));
        EXPECT_EQ(report.notes, row.notes);
        EXPECT_EQ(report.cellNote(row.edit.cell), row.edit.after);
        EXPECT_EQ(report.cells, original.cells);
        ASSERT_TRUE(applyEdit(report, inverse(row.edit)));
        EXPECT_EQ(report.cellNotes(), original.cellNotes());
    }
}

TEST(Edit, aNoteThatIsThereTwiceGoesAltogether) {
    Report report = someReport();
    report.setCellNote(3, u"旧"_s);
    report.notes.append(report.notes.first());
    ASSERT_TRUE(applyEdit(report, SetNote{3, u"旧"_s, {}}));
    EXPECT_TRUE(report.cellNotes().empty());
}

TEST(Edit, aDifferenceOfNotesIsOneEditACell) {
    Report from = someReport();
    Report to = from;
    from.setCellNote(2, u"不变"_s);
    from.setCellNote(3, u"旧"_s);
    from.setCellNote(4, u"去掉"_s);
    to.setCellNote(2, u"不变"_s);
    to.setCellNote(3, u"新"_s);
    to.setCellNote(5, u"加上"_s);
    const Edits edits = difference(from, to);
    EXPECT_EQ(edits,
              (Edits{SetNote{3, u"旧"_s, u"新"_s}, SetNote{4, u"去掉"_s, {}}, SetNote{5, {}, u"加上"_s}}));
    ASSERT_TRUE(applyEdits(from, edits));
    EXPECT_EQ(from, to);
}

TEST(Edit, allOrNothing) {
    const Report original = someReport();
    Report report = original;
    EXPECT_FALSE(applyEdits(report, Edits{SetYear{2025, 2024}, SetYear{2025, 2023}}));
    EXPECT_EQ(report, original);
}

TEST(Edit, refusesJsonThatIsNoEdit) {
    const ReportFormat& format = ReportFormat::forYear(2025);
    for (const QJsonObject& object :
         {QJsonObject{}, QJsonObject{{u"edit"_s, u"eraseAll"_s}}, QJsonObject{{u"edit"_s, u"setCell"_s}},
          QJsonObject{{u"edit"_s, u"setCell"_s}, {u"cell"_s, u"requests.nothing.total"_s}},
          QJsonObject{{u"edit"_s, u"setNote"_s}, {u"after"_s, u"含网上"_s}},
          QJsonObject{{u"edit"_s, u"setNote"_s}, {u"cell"_s, u"requests.nothing.total"_s}},
          QJsonObject{{u"edit"_s, u"splice"_s}, {u"section"_s, u"nowhere"_s}}})
        EXPECT_FALSE(editFromJson(object, format));
}

TEST(Edit, differenceLeadsFromAnyReportToAnyOther) {
    std::mt19937 random(20250131);
    const auto below = [&random](size_t n) { return static_cast<int>(random() % n); };
    const Report original = someReport();
    Report from = original;
    for (int round = 0; round < 300; ++round) {
        Report to = from;
        for (int change = below(6); change >= 0; --change) {
            auto& parts = to.narrative[1];
            switch (below(8)) {
            case 0:
                to.cells[static_cast<size_t>(below(to.cells.size()))] = CellValue(below(1000));
                break;
            case 7:
                to.setCellNote(below(12), below(3) == 0 ? QString() : u"其中%1件"_s.arg(below(100)));
                break;
            case 1:
                parts.insert(parts.begin() + below(parts.size() + 1),
                             {to.freshPartId(), u"新"_s, u"文𠮷"_s, {}});
                break;
            case 2:
                if (parts.size() > 1)
                    parts.erase(parts.begin() + below(parts.size()));
                break;
            case 3:
                std::swap(parts.front(), parts[static_cast<size_t>(below(parts.size()))]);
                break;
            case 4: {
                QString& text = parts[static_cast<size_t>(below(parts.size()))].text;
                text.insert(below(static_cast<size_t>(text.size()) + 1) == 0 ? 0 : text.size(),
                            u"甲𠮷\n乙"_s);
                break;
            }
            case 5:
                parts.front().heading += u'x';
                break;
            default:
                to.headings[u"other"_s] = u"六、其他%1"_s.arg(round);
                to.year = 2000 + below(30);
                break;
            }
        }
        Report reached = from;
        ASSERT_TRUE(applyEdits(reached, difference(from, to))) << round;
        ASSERT_EQ(reached, to) << round;
        from = to;
    }
    EXPECT_TRUE(difference(from, from).empty());
}

TEST(Edit, aDifferenceOfTextNeverSplitsACharacter) {
    Report from = someReport();
    Report to = from;
    from.narrative[1][0].text = u"𠮷"_s; // D842 DFB7
    to.narrative[1][0].text = u"𠮶"_s;   // D842 DFB6
    const Edits edits = difference(from, to);
    ASSERT_EQ(edits.size(), 1U);
    EXPECT_EQ(std::get<Splice>(edits.front()).removed, u"𠮷"_s);
}
