#include "import/ImportLook.h"
#include "StoreTestFolder.h"
#include "import/DoubtList.h"
#include "import/ImportEdits.h"
#include "import/SourceView.h"
#include "table/TableForm.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto issued = "disclosure.regulations.issued";
constexpr auto repealed = "disclosure.regulations.repealed";

class ImportLookTest : public testing::Test {
protected:
    /// A report of which two figures are doubtful.
    static OpenedReport opened(int year = 2024, const QString& agency = u"甲县教育局"_s) {
        OpenedReport opened{u"report.xlsx"_s,
                            {Report::forAgency(StoreTestFolder::agency(agency), year > 0 ? year : 2024), {}},
                            {},
                            {}};
        opened.content.report.year = year;
        const Report& report = opened.content.report;
        const int second = cellAt(report, QString::fromLatin1(repealed));
        const int first = cellAt(report, QString::fromLatin1(issued));
        opened.content.notes = {{{Problem::Code::NotACount, {}, u"Sheet1!B4"_s, u"l2"_s}, second},
                                {{Problem::Code::CellNotFound, {}, u"Sheet1!B3"_s, u"?"_s}, first}};
        opened.cellPlaces[first].name = u"Sheet1!B3"_s;
        opened.cellPlaces[second].name = u"Sheet1!B4"_s;
        return opened;
    }
    static QString figure(const ImportLook& look, const char* path) {
        const Report report = look.report();
        return report.cells[static_cast<size_t>(cellAt(report, QString::fromLatin1(path)))].toString();
    }
    static QLineEdit* field(const ImportLook& look) { return childOf<QLineEdit>(look, u"rightFigure"_s); }
    /// The form of the cell's table.
    static TableForm* formOf(const ImportLook& look, int cell) {
        for (TableForm* form : look.findChildren<TableForm*>()) {
            if (form->model()->indexOf(cell).isValid())
                return form;
        }
        return nullptr;
    }
    static void typeFigure(const ImportLook& look, const QString& text) {
        field(look)->selectAll();
        QTest::keyClicks(field(look), text);
        QTest::keyClick(field(look), Qt::Key_Return);
    }

    StoreTestFolder m_folder;
};

TEST_F(ImportLookTest, enterPutsRightAndGoesToTheNextDoubt) {
    ImportLook look(opened(), nullptr);
    look.show();
    const auto* doubts = childOf<QTreeWidget>(look, u"doubts"_s);
    const auto* places = childOf<QTreeWidget>(look, u"places"_s);
    ASSERT_EQ(doubts->topLevelItemCount(), 2);
    EXPECT_EQ(doubts->currentItem(), doubts->topLevelItem(0));
    EXPECT_TRUE(doubts->currentItem()->text(0).startsWith(u"▲"_s));
    EXPECT_EQ(places->currentItem()->text(0), u"Sheet1!B3"_s);
    EXPECT_EQ(look.openDoubts(), 2);
    typeFigure(look, u"7"_s);
    EXPECT_EQ(figure(look, issued), u"7"_s);
    EXPECT_TRUE(doubts->topLevelItem(0)->text(0).startsWith(u"✔"_s));
    EXPECT_EQ(doubts->currentItem(), doubts->topLevelItem(1));
    EXPECT_EQ(places->currentItem()->text(0), u"Sheet1!B4"_s);
    QTest::keyClick(field(look), Qt::Key_Return); // right as it is
    EXPECT_EQ(figure(look, repealed), QString());
    EXPECT_EQ(look.openDoubts(), 0);
}

TEST_F(ImportLookTest, withoutDoubtsTheRoomIsTheTables) {
    OpenedReport read = opened();
    ImportLook doubtful(read, nullptr);
    doubtful.show();
    read.content.notes.clear();
    ImportLook sure(read, nullptr);
    sure.show();
    const auto* line = childOf<DoubtList>(sure, {});
    EXPECT_EQ(line->height(), line->sizeHint().height());
    EXPECT_LT(line->height(), sure.height() / 10);
    EXPECT_GT(childOf<DoubtList>(doubtful, {})->height(), doubtful.height() / 6);
}

TEST_F(ImportLookTest, enterPressesNoButton) {
    ImportLook look(opened(), nullptr);
    look.show();
    for (const QPushButton* button : look.findChildren<QPushButton*>())
        EXPECT_FALSE(button->isDefault() || button->autoDefault()) << button->objectName().toStdString();
}

TEST_F(ImportLookTest, aDoubtIsMarkedInTheTableUntilItIsLookedAt) {
    ImportLook look(opened(), nullptr);
    const int cell = cellAt(look.report(), QString::fromLatin1(issued));
    const TableForm* form = formOf(look, cell);
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->model()->look(cell).mark, ReportTableModel::Mark::Warning);
    EXPECT_EQ(form->view()->currentCell(), cell);
    typeFigure(look, u"7"_s);
    EXPECT_EQ(form->model()->look(cell).mark, ReportTableModel::Mark::None);
}

TEST_F(ImportLookTest, aFigurePutRightInTheTableIsNoDoubtAnyMore) {
    ImportLook look(opened(), nullptr);
    const int cell = cellAt(look.report(), QString::fromLatin1(repealed));
    const TableForm* form = formOf(look, cell);
    ASSERT_NE(form, nullptr);
    const QModelIndex index = form->model()->indexOf(cell);
    ASSERT_TRUE(form->model()->setData(index, u"12"_s));
    EXPECT_EQ(look.openDoubts(), 1);
    EXPECT_EQ(childOf<QTreeWidget>(look, u"doubts"_s)->topLevelItem(1)->text(1), u"12"_s);
}

TEST_F(ImportLookTest, whatIsBeingTypedIsTakenAlong) {
    ImportLook look(opened(), nullptr);
    QTest::keyClicks(field(look), u"31"_s);
    look.accept();
    EXPECT_EQ(look.result(), QDialog::Accepted);
    EXPECT_EQ(look.use(), ImportLook::Use::NewDraft);
    EXPECT_EQ(figure(look, issued), u"31"_s);
}

TEST_F(ImportLookTest, aRefusedFigureKeepsTheLookOpen) {
    ImportLook look(opened(), nullptr);
    look.show();
    typeFigure(look, u"seven"_s);
    EXPECT_FALSE(childOf<QLabel>(look, u"figureRefusal"_s)->isHidden());
    look.accept();
    EXPECT_NE(look.result(), QDialog::Accepted);
    EXPECT_EQ(field(look)->text(), u"seven"_s);
    EXPECT_EQ(figure(look, issued), QString());
}

TEST_F(ImportLookTest, whatAFileDoesNotStateIsAskedFor) {
    ImportLook look(opened(0, {}), nullptr);
    const auto* button = childOf<QPushButton>(look, u"newDraft"_s);
    EXPECT_FALSE(button->isEnabled());
    EXPECT_FALSE(childOf<QLabel>(look, u"missing"_s)->isHidden());
    childOf<QLineEdit>(look, u"agency"_s)->setText(u"乙县水利局"_s);
    EXPECT_FALSE(button->isEnabled());
    look.accept();
    EXPECT_NE(look.result(), QDialog::Accepted);
    childOf<QSpinBox>(look, u"year"_s)->setValue(2023);
    EXPECT_TRUE(button->isEnabled());
    EXPECT_TRUE(childOf<QLabel>(look, u"missing"_s)->isHidden());
    EXPECT_EQ(look.report().year, 2023);
    EXPECT_EQ(look.report().agency.name, u"乙县水利局"_s);
}

TEST_F(ImportLookTest, lastYearsPlaceIsOfferedForTheYearBeforeOnly) {
    for (const auto& [draftYear, isOffered] :
         std::map<int, bool>{{2024, false}, {2025, true}, {2026, false}}) {
        const Report draft = Report::forAgency(StoreTestFolder::agency(u"甲县教育局"_s), draftYear);
        const ImportLook look(opened(2024), &draft);
        EXPECT_EQ(childOf<QPushButton>(look, u"lastYears"_s)->isEnabled(), isOffered) << draftYear;
    }
    const ImportLook alone(opened(2024), nullptr);
    EXPECT_FALSE(childOf<QPushButton>(alone, u"lastYears"_s)->isEnabled());
    EXPECT_FALSE(childOf<QPushButton>(alone, u"intoOpen"_s)->isEnabled());
}

TEST_F(ImportLookTest, whatWasPutRightIsNotLostUnasked) {
    ImportLook look(opened(), nullptr);
    look.show();
    typeFigure(look, u"7"_s);
    const NextDialog<QMessageBox> next([](QMessageBox& box) { box.defaultButton()->click(); });
    look.reject();
    EXPECT_TRUE(look.isVisible());
}

TEST_F(ImportLookTest, aLookWithoutChangesClosesAtOnce) {
    ImportLook look(opened(), nullptr);
    look.show();
    look.reject();
    EXPECT_FALSE(look.isVisible());
}

TEST_F(ImportLookTest, theFigureIsFramedOnItsPage) {
    const QString path = m_folder.path(u"page.pdf"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    // A sheet of 595 by 842 points with a black box one inch from the left and the top.
    file.write("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
               "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
               "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>endobj\n"
               "4 0 obj<</Length 19>>stream\n72 698 144 72 re f\n\nendstream endobj\n"
               "trailer<</Root 1 0 R>>\n%%EOF\n");
    file.close();
    OpenedReport read = opened();
    read.name = path;
    const int cell = read.cellPlaces.begin()->first;
    for (auto& [at, place] : read.cellPlaces)
        place = {1, QRectF(25.4, 25.4, 50.8, 25.4), {}};
    SourceView view(read);
    view.resize(600, 600);
    view.show();
    view.showCell(cell);
    const auto* sheet = childOf<QLabel>(view, u"sheet"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.frame().isEmpty(); })) << sheet->text().toStdString();
    const QImage page = sheet->pixmap().toImage();
    EXPECT_EQ(page.pixelColor(view.frame().center()), QColor(Qt::black));
    EXPECT_EQ(page.pixelColor(view.frame().topLeft() - QPoint(3, 3)), QColor(Qt::white));
    EXPECT_EQ(page.pixelColor(view.frame().bottomRight() + QPoint(3, 3)), QColor(Qt::white));
}

TEST_F(ImportLookTest, aPageThatCannotBeDrawnSaysSo) {
    OpenedReport read = opened();
    read.name = m_folder.path(u"gone.pdf"_s);
    for (auto& [at, place] : read.cellPlaces)
        place = {1, QRectF(10, 10, 10, 10), {}};
    const SourceView view(read);
    const auto* sheet = childOf<QLabel>(view, u"sheet"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return sheet->text().contains(u"gone.pdf"_s); }));
    EXPECT_TRUE(view.frame().isNull());
}

TEST_F(ImportLookTest, chosenSectionsReplaceTextsAndFiguresThatWereRead) {
    Report now = Report::forAgency(StoreTestFolder::agency(u"甲县教育局"_s), 2024);
    Report read = now;
    const auto overview = static_cast<size_t>(now.format->sectionIndex(u"overview"_s));
    const int disclosure = now.format->sectionIndex(u"disclosure"_s);
    const auto first = static_cast<size_t>(cellAt(now, QString::fromLatin1(issued)));
    const auto second = static_cast<size_t>(cellAt(now, QString::fromLatin1(repealed)));
    now.narrative[overview].front().text = u"旧的一段。"_s;
    read.narrative[overview].front().text = u"读到的一段。"_s;
    now.cells[first] = CellValue(1);
    now.cells[second] = CellValue(2);
    read.cells[first] = CellValue(9);
    const quint32 id = now.narrative[overview].front().id;

    Report both = now;
    ASSERT_TRUE(applyEdits(both, importedEdits(now, read, {static_cast<int>(overview), disclosure})));
    EXPECT_EQ(both.narrative[overview].front().text, u"读到的一段。"_s);
    EXPECT_EQ(both.narrative[overview].front().id, id);
    EXPECT_EQ(both.cells[first], CellValue(9));
    EXPECT_EQ(both.cells[second], CellValue(2)) << "a blank wipes nothing out";
    Report texts = now;
    ASSERT_TRUE(applyEdits(texts, importedEdits(now, read, {static_cast<int>(overview)})));
    EXPECT_EQ(texts.cells[first], CellValue(1));
    EXPECT_TRUE(importedEdits(now, read, {}).empty());
    const auto sections = sectionsRead(now, read);
    EXPECT_TRUE(std::find(sections.begin(), sections.end(), disclosure) != sections.end());
    EXPECT_TRUE(std::find(sections.begin(), sections.end(), now.format->sectionIndex(u"requests"_s)) ==
                sections.end());
}

TEST_F(ImportLookTest, aNoteIsPutRightWithItsFigure) {
    OpenedReport read = opened();
    Report& report = read.content.report;
    const int cell = cellAt(report, QString::fromLatin1(issued));
    report.cells[static_cast<size_t>(cell)] = CellValue(22);
    report.setCellNote(cell, u"其中修订l6件"_s);
    ImportLook look(read, nullptr);
    look.show();
    EXPECT_EQ(childOf<QTreeWidget>(look, u"doubts"_s)->topLevelItem(0)->text(1), u"22（其中修订l6件）"_s);
    EXPECT_EQ(formOf(look, cell)->model()->indexOf(cell).data().toString(), u"22（其中修订l6件）"_s);
    EXPECT_EQ(field(look)->text(), u"22（其中修订l6件）"_s);
    field(look)->selectAll();
    QTest::keyClick(field(look), Qt::Key_Delete);
    field(look)->insert(u"22（其中修订16件）"_s);
    QTest::keyClick(field(look), Qt::Key_Return);
    EXPECT_EQ(figure(look, issued), u"22"_s);
    EXPECT_EQ(look.report().cellNote(cell), u"其中修订16件"_s);
    EXPECT_EQ(look.openDoubts(), 1);
}

TEST_F(ImportLookTest, theNotesOfFiguresComeWithThem) {
    Report now = Report::forAgency(StoreTestFolder::agency(u"甲县教育局"_s), 2024);
    // The formats of 2019 and of 2021 name this cell the same, but not by the same number.
    for (const int year : {2024, 2020}) {
        SCOPED_TRACE(year);
        Report read = Report::forAgency(StoreTestFolder::agency(u"甲县教育局"_s), year);
        const auto give = [](Report& report, const char* path, const CellValue& value, const QString& note) {
            const int cell = cellAt(report, QString::fromLatin1(path));
            report.cells[static_cast<size_t>(cell)] = value;
            report.setCellNote(cell, note);
            return cell;
        };
        const char* decisions = "disclosure.licensing.decisions";
        const char* penalties = "disclosure.penalties.decisions";
        const char* elsewhere = "requests.received.total";
        const int licensing = give(now, decisions, CellValue(1), u"旧"_s);
        const int penalty = give(now, penalties, CellValue(2), u"自己的"_s);
        const int total = give(now, elsewhere, CellValue(3), u"别处"_s);
        give(read, decisions, CellValue(22), u"其中注销16件"_s);
        give(read, elsewhere, CellValue(4), u"没有选"_s);
        const std::vector<int> disclosure{now.format->sectionIndex(u"disclosure"_s)};
        Report taken = now;
        ASSERT_TRUE(applyEdits(taken, importedEdits(now, read, disclosure)));
        EXPECT_EQ(taken.cells[static_cast<size_t>(licensing)], CellValue(22));
        EXPECT_EQ(taken.cellNotes(),
                  (std::map<int, QString>{
                      {licensing, u"其中注销16件"_s}, {penalty, u"自己的"_s}, {total, u"别处"_s}}));
        read.notes = {};
        ASSERT_TRUE(applyEdits(taken, importedEdits(taken, read, disclosure)));
        EXPECT_EQ(taken.cellNote(licensing), QString()) << "the figure that was read has none";
        EXPECT_EQ(taken.cellNote(penalty), u"自己的"_s);
    }
}

TEST_F(ImportLookTest, aHeadingComesWhereTheDraftHasNoneOfItsOwn) {
    for (const int year : {2024, 2020}) {
        SCOPED_TRACE(year);
        Report now = Report::forAgency(StoreTestFolder::agency(u"甲县教育局"_s), 2024);
        Report read = Report::forAgency(StoreTestFolder::agency(u"甲县教育局"_s), year);
        now.headings[u"other"_s] = u"六、别的事项"_s;
        read.headings = {{u"overview"_s, u"一、总体工作"_s},
                         {u"disclosure"_s, u"二、主动公开"_s},
                         {u"requests"_s, u"三、没有选"_s},
                         {u"other"_s, u"六、其他"_s}};
        std::vector<int> sections;
        for (const QString& id : {u"overview"_s, u"disclosure"_s, u"problems"_s, u"other"_s})
            sections.push_back(now.format->sectionIndex(id));
        Report taken = now;
        ASSERT_TRUE(applyEdits(taken, importedEdits(now, read, sections)));
        EXPECT_EQ(taken.headings, (std::map<QString, QString>{{u"overview"_s, u"一、总体工作"_s},
                                                              {u"disclosure"_s, u"二、主动公开"_s},
                                                              {u"other"_s, u"六、别的事项"_s}}));
    }
}

} // namespace

} // namespace nianbao::test
