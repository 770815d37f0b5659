#include <report/Following.h>
#include <report/ReportFile.h>
#include <report/Totals.h>

#include <support/Fixtures.h>

#include <gtest/gtest.h>

#include <random>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int overview = 1;

int cellAt(const Report& report, const char* path) {
    return report.format->cellIndex(QString::fromLatin1(path));
}

CellValue& valueAt(Report& report, const char* path) {
    return report.cells[static_cast<size_t>(cellAt(report, path))];
}

/// “收到5件，办结5件。” with both figures bound.
Report boundReport() {
    Report report(*ReportFormat::byId(u"2021"_s), 2025);
    valueAt(report, "requests.received.total") = CellValue(5);
    valueAt(report, "requests.concluded.total") = CellValue(5);
    report.narrative[overview] = {{1,
                                   {},
                                   u"收到5件，办结5件。"_s,
                                   {},
                                   {{2, 1, {.cells = {cellAt(report, "requests.received.total")}}},
                                    {7, 1, {.cells = {cellAt(report, "requests.concluded.total")}}}}}};
    return report;
}

Report after(Report report, const Edits& edits, const Report* previous = nullptr) {
    EXPECT_TRUE(applyEdits(report, withFollowing(report, previous, edits)));
    return report;
}

const Part& partOf(const Report& report) {
    return report.narrative[overview].front();
}

/// The texts of the bound figures, parted by a bar.
QString figuresOf(const Report& report) {
    QStringList texts;
    for (const BoundFigure& field : partOf(report).fields)
        texts.append(partOf(report).text.mid(field.start, field.length));
    return texts.join(u'|');
}

struct SpliceRow {
    const char* name;
    int position;
    QString removed;
    QString inserted;
    QString text;
    QString figures;
};

} // namespace

TEST(Following, figuresFollowTheirCells) {
    const Report report = boundReport();
    const int received = cellAt(report, "requests.received.total");
    const Report changed = after(report, {SetCell{received, CellValue(5), CellValue(12345)}});
    EXPECT_EQ(partOf(changed).text, u"收到12345件，办结5件。"_s);
    EXPECT_EQ(figuresOf(changed), u"12345|5"_s);
    const Report blank = after(changed, {SetCell{received, CellValue(12345), {}}});
    EXPECT_EQ(figuresOf(blank), u"××|5"_s);
}

TEST(Following, figuresFollowTotalsOfWhatWasTyped) {
    Report report = boundReport();
    valueAt(report, "requests.received.naturalPerson") = CellValue(5);
    const Report changed = after(
        report, setCellWithTotals(report, cellAt(report, "requests.received.enterprise"), CellValue(2)));
    EXPECT_EQ(figuresOf(changed), u"7|5"_s);
}

TEST(Following, splicesMoveOrUnbindFigures) {
    const std::vector<SpliceRow> rows = {
        {"before", 0, {}, u"共"_s, u"共收到5件，办结5件。"_s, u"5|5"_s},
        {"rightBefore", 2, {}, u"申请"_s, u"收到申请5件，办结5件。"_s, u"5|5"_s},
        {"rightBehind", 3, {}, u"多"_s, u"收到5多件，办结5件。"_s, u"5|5"_s},
        {"digitBefore", 2, {}, u"1"_s, u"收到15件，办结5件。"_s, u"5"_s},
        {"digitBehind", 3, {}, u"0"_s, u"收到50件，办结5件。"_s, u"5"_s},
        {"pointBehind", 3, {}, u".5"_s, u"收到5.5件，办结5件。"_s, u"5"_s},
        {"between", 3, u"件，办结"_s, u"，"_s, u"收到5，5件。"_s, u"5|5"_s},
        {"joinedByErasing", 3, u"件，办结"_s, {}, u"收到55件。"_s, {}},
        {"erased", 2, u"5"_s, {}, u"收到件，办结5件。"_s, u"5"_s},
        {"retyped", 2, u"5"_s, u"6"_s, u"收到6件，办结5件。"_s, u"5"_s},
        {"retypedTheSame", 2, u"5"_s, u"5"_s, u"收到5件，办结5件。"_s, u"5|5"_s},
        {"overBoth", 1, u"到5件，办结5"_s, u"x"_s, u"收x件。"_s, {}},
        {"all", 0, u"收到5件，办结5件。"_s, {}, {}, {}},
    };
    for (const SpliceRow& row : rows) {
        SCOPED_TRACE(row.name);
        const Report report = boundReport();
        const Edits edits =
            withFollowing(report, nullptr, {Splice{overview, 1, row.position, row.removed, row.inserted}});
        Report changed = report;
        ASSERT_TRUE(applyEdits(changed, edits));
        EXPECT_EQ(partOf(changed).text, row.text);
        EXPECT_EQ(figuresOf(changed), row.figures);
        ASSERT_TRUE(applyEdits(changed, inverse(edits)));
        EXPECT_EQ(changed, report);
    }
}

TEST(Following, aSpliceAloneNeverCutsAFigure) {
    Report report = boundReport();
    EXPECT_FALSE(applyEdit(report, Splice{overview, 1, 1, u"到5"_s, u"x"_s}));
    EXPECT_FALSE(applyEdit(report, SetFields{overview, 1, partOf(report).fields, {{8, 9, {.cells = {0}}}}}));
    EXPECT_FALSE(applyEdit(
        report,
        SetFields{overview, 1, partOf(report).fields, {{2, 3, {.cells = {0}}}, {4, 1, {.cells = {0}}}}}));
    EXPECT_EQ(report, boundReport());
}

TEST(Following, stockFollowsWhileItIsRight) {
    Report previous(*ReportFormat::byId(u"2021"_s), 2024);
    valueAt(previous, "disclosure.normativeDocuments.inForce") = CellValue(597);
    Report report(*ReportFormat::byId(u"2021"_s), 2025);
    const int issued = cellAt(report, "disclosure.normativeDocuments.issued");
    const int repealed = cellAt(report, "disclosure.normativeDocuments.repealed");
    const auto stock = [](Report& r) { return valueAt(r, "disclosure.normativeDocuments.inForce"); };

    report = after(report, {SetCell{issued, {}, CellValue(50)}}, &previous);
    EXPECT_TRUE(stock(report).isBlank()) << "what was repealed is not known yet";
    report = after(report, {SetCell{repealed, {}, CellValue(227)}}, &previous);
    EXPECT_EQ(stock(report), CellValue(420));
    report = after(report, {SetCell{issued, CellValue(50), CellValue(51)}}, &previous);
    EXPECT_EQ(stock(report), CellValue(421));
    Report pasted(*report.format, 2025);
    pasted =
        after(pasted, {SetCell{issued, {}, CellValue(1)}, SetCell{repealed, {}, CellValue(2)}}, &previous);
    EXPECT_EQ(stock(pasted), CellValue(596));

    valueAt(report, "disclosure.normativeDocuments.inForce") = CellValue(400);
    report = after(report, {SetCell{issued, CellValue(51), CellValue(52)}}, &previous);
    EXPECT_EQ(stock(report), CellValue(400)) << "what was typed is kept";
    Report alone(*report.format, 2025);
    alone = after(alone, {SetCell{issued, {}, CellValue(1)}, SetCell{repealed, {}, CellValue(2)}});
    EXPECT_TRUE(stock(alone).isBlank()) << "without last year's report";
}

TEST(Following, changesAreWrittenAnewWhenLastYearsReportComes) {
    Report previous(*ReportFormat::byId(u"2021"_s), 2024);
    valueAt(previous, "requests.received.total") = CellValue(3);
    Report report = boundReport();
    const int received = cellAt(report, "requests.received.total");
    report.narrative[overview].front() = {
        1,
        {},
        u"增加1件"_s,
        {},
        {{0, 4, {FigureSource::Kind::Change, {received}, {}, 0, u"增加"_s, u"减少"_s, u"件"_s}}}};
    EXPECT_TRUE(figureUpdates(report, nullptr).empty());
    ASSERT_TRUE(applyEdits(report, figureUpdates(report, &previous)));
    EXPECT_EQ(partOf(report).text, u"增加2件"_s);
}

namespace {

/// Each figure of every part says what its cells say, and is in its place.
void expectFiguresRight(const Report& report, const Report* previous) {
    for (const Part& part : report.narrative[overview]) {
        int end = 0;
        for (const BoundFigure& field : part.fields) {
            ASSERT_GE(field.start, end);
            end = field.end();
            ASSERT_LE(end, part.text.size());
            const auto text = figureText(field.source, report, previous);
            ASSERT_TRUE(text);
            ASSERT_EQ(*text, part.text.mid(field.start, field.length));
        }
    }
}

class RandomEdits {
public:
    explicit RandomEdits(unsigned seed) : m_random(seed) {}

    Edits next(const Report& report) {
        const Part& part = report.narrative[overview][below(report.narrative[overview].size())];
        switch (below(4)) {
        case 0: {
            const size_t cell = below(report.cells.size());
            return setCellWithTotals(report, static_cast<int>(cell),
                                     below(5) == 0 ? CellValue()
                                                   : CellValue(static_cast<qint64>(below(2000))));
        }
        case 1:
            return bind(report, part);
        default:
            return splice(part);
        }
    }
    size_t below(size_t limit) { return std::uniform_int_distribution<size_t>(0, limit - 1)(m_random); }

private:
    Edits splice(const Part& part) {
        const qsizetype position = static_cast<qsizetype>(below(static_cast<size_t>(part.text.size()) + 1));
        const qsizetype removed =
            std::min<qsizetype>(static_cast<qsizetype>(below(5)), part.text.size() - position);
        static const QStringList pieces = {{}, u"件"_s, u"12"_s, u"，另有"_s, u"\n"_s, u"3."_s};
        return {Splice{overview, part.id, static_cast<int>(position), part.text.mid(position, removed),
                       pieces[static_cast<qsizetype>(below(6))]}};
    }
    /// Inserts a figure and binds it in one step, as a phrase does.
    Edits bind(const Report& report, const Part& part) {
        FigureSource source;
        source.cells = {static_cast<int>(below(report.cells.size()))};
        const QString text = *figureText(source, report, nullptr);
        const int position = static_cast<int>(part.text.size());
        std::vector<BoundFigure> fields = part.fields;
        fields.push_back({position + 1, static_cast<int>(text.size()), source});
        return {Splice{overview, part.id, position, {}, u'共' + text + u'件'},
                SetFields{overview, part.id, part.fields, fields}};
    }
    std::mt19937 m_random;
};

} // namespace

TEST(Following, aThousandEditsKeepEveryFigureRight) {
    for (unsigned seed = 1; seed <= 4; ++seed) {
        SCOPED_TRACE(seed);
        RandomEdits random(seed);
        Report report = boundReport();
        report.narrative[overview].push_back({2, {}, u"另一段。"_s, {}, {}});
        std::vector<std::pair<Report, Edits>> history;
        size_t most = 0;
        for (int step = 0; step < 1000; ++step) {
            const Edits edits = withFollowing(report, nullptr, random.next(report));
            history.emplace_back(report, edits);
            ASSERT_TRUE(applyEdits(report, edits)) << step;
            ASSERT_NO_FATAL_FAILURE(expectFiguresRight(report, nullptr)) << step;
            most = std::max(most, partOf(report).fields.size());
        }
        EXPECT_GT(most, 5U);
        const Report last = report;
        EXPECT_EQ(difference(history.front().first, last).empty(), false);
        for (auto step = history.rbegin(); step != history.rend(); ++step) {
            ASSERT_TRUE(applyEdits(report, inverse(step->second)));
            ASSERT_EQ(report, step->first);
        }
        for (const auto& [before, edits] : history)
            ASSERT_TRUE(applyEdits(report, edits));
        EXPECT_EQ(report, last);
        Report other = history.front().first;
        ASSERT_TRUE(applyEdits(other, difference(other, last)));
        EXPECT_EQ(other, last);
    }
}
