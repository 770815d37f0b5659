#include <support/Fixtures.h>
#include <work/CompareSummary.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace nianbao::test {

namespace {

using Kind = WordChange::Kind;

/// Cells of each row, parted by bars.
QStringList rowsOf(const ListingTable& table) {
    QStringList rows;
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const ListingCell& cell : row) {
            const auto* number = std::get_if<qint64>(&cell);
            cells.append(number ? QString::number(*number) : std::get<QString>(cell));
        }
        rows.append(cells.join(u'|'));
    }
    return rows;
}

/// A report and what became of it: a figure, a rewritten paragraph, one that moved into another part.
class CompareSummary : public testing::Test {
protected:
    CompareSummary() : old(fixtureReport(u"township"_s)), now(old) {
        now.cells[static_cast<size_t>(cellAt(now, u"disclosure.normativeDocuments.inForce"_s))] =
            CellValue(3);
        auto& parts = now.narrative[static_cast<size_t>(now.format->sectionIndex(u"overview"_s))];
        parts[1].text.replace(u"214"_s, u"215"_s);
        parts[5].text += u'\n' + parts[3].text;
        parts[3].text.clear();
        comparison = compareReports(old, now);
    }
    [[nodiscard]] ComparedReports compared() const { return {old, now, comparison, u"a.json"_s, u"<b>"_s}; }

    Report old;
    Report now;
    Comparison comparison;
};

} // namespace

TEST(ShortWords, tellWhatChanged) {
    const struct {
        const char* name;
        std::vector<WordChange> words;
        QString shown;
    } rows[] = {
        {"none", {}, {}},
        {"replaced",
         {{Kind::Same, u"公开"_s}, {Kind::Removed, u"3"_s}, {Kind::Inserted, u"4"_s}},
         u"公开【3→4】"_s},
        {"inserted", {{Kind::Inserted, u"共"_s}, {Kind::Same, u"公开"_s}}, u"【→共】公开"_s},
        {"removed", {{Kind::Removed, u"共"_s}, {Kind::Same, u"公开"_s}}, u"【共→】公开"_s},
        {"the last removed", {{Kind::Same, u"公开"_s}, {Kind::Removed, u"共"_s}}, u"公开【共→】"_s},
        {"inserted behind what is the same",
         {{Kind::Removed, u"甲"_s}, {Kind::Same, u"乙"_s}, {Kind::Inserted, u"丙"_s}},
         u"【甲→】乙【→丙】"_s},
        {"on one line", {{Kind::Same, u"甲\n乙"_s}}, u"甲 乙"_s},
        {"long at the beginning",
         {{Kind::Same, QString(30, u'长')}, {Kind::Inserted, u"共"_s}},
         u'…' + QString(12, u'长') + u"【→共】"_s},
        {"long in the middle",
         {{Kind::Inserted, u"甲"_s}, {Kind::Same, QString(30, u'长')}, {Kind::Inserted, u"乙"_s}},
         u"【→甲】"_s + QString(12, u'长') + u'…' + QString(12, u'长') + u"【→乙】"_s},
        {"surrogates stay together",
         {{Kind::Inserted, u"甲"_s},
          {Kind::Same, QString(11, u'长') + u"😀"_s + QString(20, u'长')},
          {Kind::Inserted, u"乙"_s}},
         u"【→甲】"_s + QString(11, u'长') + u'…' + QString(12, u'长') + u"【→乙】"_s},
    };
    for (const auto& row : rows)
        EXPECT_EQ(shortWords(row.words), row.shown) << row.name;
}

TEST_F(CompareSummary, listsFiguresAndTexts) {
    const Listing listing = comparisonListing(compared());
    ASSERT_EQ(listing.tables.size(), 3U);
    EXPECT_EQ(rowsOf(listing.tables[0]),
              (QStringList{u"Old|a.json|石桥镇人民政府|2024"_s, u"New|<b>|石桥镇人民政府|2024"_s}));
    EXPECT_EQ(rowsOf(listing.tables[1]),
              (QStringList{u"二 · 行政规范性文件 · 现行有效件数|2|3|+1|+50.0%"_s}));
    const QStringList texts = rowsOf(listing.tables[2]);
    ASSERT_EQ(texts.size(), 2);
    EXPECT_TRUE(texts[0].startsWith(u"一（一）|rewritten|全年公开政务信息【214】条"_s))
        << texts[0].toStdString();
    EXPECT_TRUE(texts[0].contains(u"|全年公开政务信息【215】条"_s)) << texts[0].toStdString();
    EXPECT_TRUE(texts[1].startsWith(u"一（三） → 一（五）|moved|发文时"_s)) << texts[1].toStdString();
    for (const ListingTable& table : listing.tables) {
        for (const auto& row : table.rows)
            EXPECT_EQ(row.size(), table.columns.size());
    }
}

TEST_F(CompareSummary, saysThatNothingDiffers) {
    const Comparison none;
    const Listing listing = comparisonListing({old, old, none, {}, {}});
    EXPECT_EQ(rowsOf(listing.tables[1]), QStringList{u"none||||"_s});
    EXPECT_EQ(rowsOf(listing.tables[2]), QStringList{u"none|||"_s});
}

TEST_F(CompareSummary, figuresThatAFormatDoesNotAskFor) {
    EXPECT_EQ(shownCells({-1, 1, {}, CellValue(4)}).last, u"–"_s);
    EXPECT_EQ(shownCells({1, -1, CellValue(4), {}}).now, u"–"_s);
    EXPECT_EQ(shownCells({1, 1, {}, CellValue(4)}).last, u"empty"_s);
    const Report older(ReportFormat::forYear(2020), 2020);
    const int cell = cellAt(older, u"disclosure.licensing.itemsLastYear"_s);
    EXPECT_FALSE(placeText(CellDifference{cell, -1, CellValue(4), {}}, older, now).isEmpty());
}

TEST_F(CompareSummary, isWrittenByItsSuffix) {
    const QTemporaryDir folder;
    const QDateTime changed(QDate(2025, 1, 20), QTime(8, 0), Qt::UTC);
    const auto written = [&](const QString& name) {
        EXPECT_EQ(writeComparison(compared(), changed, folder.filePath(name), nullptr), Problem());
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray html = written(u"a.html"_s);
    EXPECT_TRUE(html.contains("&lt;b&gt;") && !html.contains("<b>"));
    EXPECT_EQ(html, written(u"b.HTML"_s));
    const std::pair<QString, Problem::Code> refused[] = {
        {u"a.doc"_s, Problem::Code::WrongFileType},
        {u"a"_s, Problem::Code::WrongFileType},
        {u"a.pdf"_s, Problem::Code::CannotWrite}, // without fonts
        {u"nowhere/a.html"_s, Problem::Code::CannotWrite},
    };
    for (const auto& [name, code] : refused) {
        const QString path = folder.filePath(name);
        const Problem problem = writeComparison(compared(), changed, path, nullptr);
        EXPECT_EQ(problem.code, code) << name.toStdString();
        EXPECT_EQ(problem.file, path);
        EXPECT_FALSE(QFile::exists(path));
    }
}

} // namespace nianbao::test
