#include "compare/ComparisonView.h"
#include "compare/ComparisonDialog.h"
#include "compare/ComparisonText.h"

#include <support/Fixtures.h>

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

/// A report and what became of it.
class ComparisonViewTest : public testing::Test {
protected:
    ComparisonViewTest() : old(fixtureReport(u"township"_s)), now(old) {
        set(u"requests.received.total"_s, CellValue(3));
        set(u"requests.received.enterprise"_s, {});
        auto& parts = now.narrative[static_cast<size_t>(overview())];
        parts[1].text.replace(u"214"_s, u"215"_s);
        parts[2].text.clear();
        comparison = compareReports(old, now);
    }
    void set(const QString& path, const CellValue& value) {
        now.cells[static_cast<size_t>(cellAt(now, path))] = value;
    }
    [[nodiscard]] int overview() const { return now.format->sectionIndex(u"overview"_s); }
    [[nodiscard]] ComparedReports compared() const { return {old, now, comparison, u"a<b"_s, u"c"_s}; }
    static ComparisonSide side(const Report& report, const QString& name) {
        return {report, name, QDateTime(QDate(2025, 1, 20), QTime(8, 0), Qt::UTC)};
    }

    Report old;
    Report now;
    Comparison comparison;
};

template<typename T>
T* child(const QWidget& widget, const QString& name) {
    T* found = widget.findChild<T*>(name);
    EXPECT_TRUE(found) << name.toStdString();
    return found;
}

/// The characters of the document that are struck out, and those underlined outside of links.
std::pair<QString, QString> markedIn(const QTextDocument& document) {
    std::pair<QString, QString> marked;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.fontStrikeOut())
                marked.first += it.fragment().text();
            if (format.fontUnderline() && !format.isAnchor())
                marked.second += it.fragment().text();
        }
    }
    return marked;
}

} // namespace

TEST_F(ComparisonViewTest, listsFigures) {
    ComparisonView view;
    view.setComparison(compared());
    auto* cells = child<QTreeWidget>(view, u"cells"_s);
    ASSERT_EQ(cells->topLevelItemCount(), 2);
    const auto lineOf = [cells](int row) {
        QStringList texts;
        for (int column = 0; column < cells->columnCount(); ++column)
            texts.append(cells->topLevelItem(row)->text(column));
        return texts.join(u'|');
    };
    EXPECT_EQ(lineOf(0), u"三 · 本年新收 · 商业企业|0|empty||"_s);
    EXPECT_EQ(lineOf(1), u"三 · 本年新收 · 总计|2|3|+1|+50.0%"_s);
    QSignalSpy chosen(&view, &ComparisonView::placeChosen);
    emit cells->itemActivated(cells->topLevelItem(1), 0);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<Where>(),
              Where::atCell(cellAt(now, u"requests.received.total"_s), *now.format));
}

TEST_F(ComparisonViewTest, strikesOutWhatIsGoneAndUnderlinesWhatIsNew) {
    ComparisonView view;
    view.setComparison(compared());
    auto* texts = child<QTextBrowser>(view, u"texts"_s);
    const auto [struck, underlined] = markedIn(*texts->document());
    EXPECT_EQ(underlined, u"215"_s);
    EXPECT_EQ(struck, u"214"_s + old.narrative[static_cast<size_t>(overview())][2].text);
    QSignalSpy chosen(&view, &ComparisonView::placeChosen);
    emit texts->anchorClicked(QUrl(u"#0"_s));
    emit texts->anchorClicked(QUrl(u"#1"_s)); // removed: its section
    for (const QString& nowhere : {u"#2"_s, u"#-1"_s, u"#x"_s, u"http://a.example"_s})
        emit texts->anchorClicked(QUrl(nowhere));
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen[0][0].value<Where>(), *comparison.texts[0].newPlace);
    EXPECT_EQ(chosen[1][0].value<Where>(), Where::inSection(overview()));
}

TEST_F(ComparisonViewTest, textIsNeverMarkup) {
    now.narrative[static_cast<size_t>(overview())][0].text = u"<img src=\"x\"> & <s>甲</s>"_s;
    now.agency.name = u"<a href=\"#0\">乙</a>"_s;
    comparison = compareReports(old, now);
    ComparisonView view;
    view.setComparison(compared());
    const QString text = child<QTextBrowser>(view, u"texts"_s)->toPlainText();
    EXPECT_TRUE(text.contains(u"<img src=\"x\"> & <s>甲</s>"_s)) << text.toStdString();
    EXPECT_TRUE(child<QLabel>(view, u"summary"_s)->text().startsWith(u"a<b → c"_s));
}

TEST_F(ComparisonViewTest, saysThatNothingDiffers) {
    const Comparison none;
    ComparisonView view;
    view.setComparison(compared());
    view.setComparison({old, old, none, {}, {}});
    EXPECT_EQ(child<QLabel>(view, u"summary"_s)->text(), u"Nothing differs."_s);
    EXPECT_TRUE(child<QTextBrowser>(view, u"texts"_s)->isHidden());
    EXPECT_EQ(child<QTreeWidget>(view, u"cells"_s)->topLevelItemCount(), 0);
}

TEST_F(ComparisonViewTest, placesOfWhatTheNewReportDoesNotHave) {
    now = Report(ReportFormat::forYear(2021), 2021);
    old = Report(ReportFormat::forYear(2020), 2020);
    const int cell = cellAt(old, u"disclosure.licensing.itemsLastYear"_s);
    EXPECT_FALSE(placeInNew(CellDifference{cell, -1, CellValue(4), {}}, compared()));
    TextDifference removed{
        TextDifference::Kind::Removed, Where::agency(u"email"_s), std::nullopt, u"a"_s, {}, {}};
    EXPECT_EQ(placeInNew(removed, compared()), Where::agency(u"email"_s));
}

TEST_F(ComparisonViewTest, theDialogAsksWhatToCompareWith) {
    ComparisonDialog dialog(side(now, u"now"_s), nullptr);
    EXPECT_FALSE(child<QPushButton>(dialog, u"export"_s)->isEnabled());
    EXPECT_FALSE(child<QLabel>(dialog, u"about"_s)->isHidden());
    QSignalSpy file(&dialog, &ComparisonDialog::fileRequested);
    QSignalSpy draft(&dialog, &ComparisonDialog::draftRequested);
    QSignalSpy revision(&dialog, &ComparisonDialog::revisionRequested);
    for (const QString& name : {u"chooseFile"_s, u"chooseDraft"_s, u"chooseRevision"_s})
        child<QPushButton>(dialog, name)->click();
    EXPECT_EQ(file.size() + draft.size() + revision.size(), 3);
    dialog.setOld(side(old, u"old"_s));
    EXPECT_TRUE(child<QPushButton>(dialog, u"export"_s)->isEnabled());
    EXPECT_TRUE(child<QLabel>(dialog, u"summary"_s)->text().startsWith(u"old → now"_s));
    dialog.setNow(side(old, u"now"_s));
    EXPECT_EQ(child<QLabel>(dialog, u"summary"_s)->text(), u"Nothing differs."_s);
}

TEST_F(ComparisonViewTest, theDialogExports) {
    const QTemporaryDir folder;
    ComparisonDialog dialog(side(now, u"now"_s), nullptr);
    const QString path = folder.filePath(u"a.html"_s);
    dialog.exportTo(path);
    EXPECT_FALSE(QFile::exists(path)); // there is nothing to compare with yet
    dialog.setOld(side(old, u"old"_s));
    dialog.exportTo(path);
    auto* outcome = child<QLabel>(dialog, u"outcome"_s);
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_TRUE(outcome->text().contains(path));
    for (const QString& refused : {u"a.doc"_s, u"nowhere/a.html"_s, u"a.pdf"_s}) {
        dialog.exportTo(folder.filePath(refused));
        EXPECT_FALSE(QFile::exists(folder.filePath(refused)));
        EXPECT_FALSE(outcome->isHidden());
        EXPECT_TRUE(outcome->text().contains(refused)) << outcome->text().toStdString();
        EXPECT_NE(outcome->text(), u"Written: "_s + folder.filePath(refused));
    }
}

} // namespace nianbao::test
