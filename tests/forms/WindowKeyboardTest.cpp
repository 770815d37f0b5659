#include "StoreTestFolder.h"
#include "WindowTest.h"

#include "import/ImportLook.h"
#include "narrative/PartText.h"
#include "pages/PageView.h"
#include "pages/PreviewPanel.h"
#include "start/NewReportDialog.h"
#include "table/TableForm.h"
#include "window/DraftPage.h"

#include <report/ReportFile.h>

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>

#include <map>

namespace nianbao::test {

namespace {

/// Where the keyboard leads, and what it must not run into.
class WindowKeyboardTest : public WindowTest {
protected:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QString fileOf(const QString& agency) const {
        Report report = someReport();
        report.agency.name = agency;
        QFile file(m_folder.filePath(agency + u".json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(writeReport(report));
        return file.fileName();
    }
};

/// Letters that Alt calls, each with the texts that claim it.
std::map<QString, QStringList> claimsOf(const QWidget& window) {
    std::map<QString, QStringList> claims;
    const auto claim = [&claims](const QString& text) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty())
            claims[keys.toString()].append(text);
    };
    for (const QMenuBar* bar : window.findChildren<QMenuBar*>()) {
        for (const QAction* action : bar->actions())
            claim(action->text());
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            claim(button->text());
    }
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy())
            claim(label->text());
    }
    return claims;
}

void expectNoLetterTwice(const QWidget& window, const std::string& where) {
    for (const auto& [keys, texts] : claimsOf(window))
        EXPECT_EQ(texts.size(), 1) << where << ", " << keys.toStdString() << ": "
                                   << texts.join(u" / "_s).toStdString();
}

TEST_F(WindowKeyboardTest, noLetterIsCalledByTwoAtOnce) {
    const auto window = open();
    expectNoLetterTwice(*window, "start page without drafts");
    window->createDraft(someReport());
    auto* page = window->findChild<DraftPage*>();
    for (int section = 0; section < 7; ++section) {
        page->showSection(section);
        expectNoLetterTwice(*window, "section " + std::to_string(section));
    }
    ASSERT_TRUE(window->closeDraft());
    expectNoLetterTwice(*window, "start page");
}

TEST_F(WindowKeyboardTest, noLetterStandsTwiceInAMenu) {
    const auto window = open();
    for (const QMenu* menu : window->findChildren<QMenu*>()) {
        std::map<QString, QString> letters;
        for (const QAction* action : menu->actions()) {
            const QString keys = QKeySequence::mnemonic(action->text()).toString();
            if (keys.isEmpty())
                continue;
            EXPECT_TRUE(letters.emplace(keys, action->text()).second)
                << action->text().toStdString() << " and " << letters[keys].toStdString();
        }
    }
}

TEST_F(WindowKeyboardTest, enterBeginsABlankReportWhileThereIsNone) {
    const auto window = open();
    const NextDialog<NewReportDialog> next([](NewReportDialog& dialog) { dialog.reject(); });
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    press(Qt::Key_Return);
}

TEST_F(WindowKeyboardTest, enterOpensTheChosenDraftFromTheStartAndAfterClosing) {
    DraftId draft = 0;
    {
        const auto store = Store::open(storeFile());
        ASSERT_TRUE(store);
        draft = *(*store)->create(someReport());
    }
    const auto window = open();
    for (int i = 0; i < 2; ++i) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        press(Qt::Key_Return);
        ASSERT_NE(window->session(), nullptr);
        EXPECT_EQ(window->session()->draft(), draft);
        ASSERT_TRUE(window->closeDraft());
    }
}

TEST_F(WindowKeyboardTest, undoAndRedoShowWhatTheyChange) {
    const auto window = open();
    window->createDraft(someReport());
    auto* page = window->findChild<DraftPage*>();
    DraftSession* session = window->session();
    const int cell = cellAt(session->report(), u"requests.received.enterprise"_s);
    session->setCells({{cell, CellValue(4)}}, u"a figure"_s);
    const quint32 part = session->report().narrative[5][0].id;
    session->perform({Splice{5, part, 0, {}, u"渠道单一。"_s}}, u"a text"_s);

    page->showSection(6);
    actionFor(*window, QKeySequence::Undo)->trigger();
    EXPECT_EQ(page->currentSection(), 5);
    EXPECT_NE(qobject_cast<PartText*>(QApplication::focusWidget()), nullptr);
    actionFor(*window, QKeySequence::Undo)->trigger();
    EXPECT_EQ(page->currentSection(), 3);
    const auto* table = window->findChild<TableForm*>();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->view()->currentCell(), cell);
    actionFor(*window, QKeySequence(u"Ctrl+Y"_s))->trigger();
    EXPECT_EQ(page->currentSection(), 3);
    actionFor(*window, QKeySequence(u"Ctrl+Y"_s))->trigger();
    EXPECT_EQ(page->currentSection(), 5);
}

TEST_F(WindowKeyboardTest, aStepThatShowsHereDoesNotLeadAway) {
    const auto window = open();
    window->createDraft(someReport());
    auto* page = window->findChild<DraftPage*>();
    DraftSession* session = window->session();
    const Report& report = session->report();
    session->perform({Splice{1, report.narrative[1][0].id, 0, {}, u"甲"_s},
                      Splice{5, report.narrative[5][0].id, 0, {}, u"甲"_s}},
                     u"two texts"_s);
    page->showSection(5);
    actionFor(*window, QKeySequence::Undo)->trigger();
    EXPECT_EQ(page->currentSection(), 5);
    page->showSection(1);
    actionFor(*window, QKeySequence(u"Ctrl+Y"_s))->trigger();
    EXPECT_EQ(page->currentSection(), 1);
}

TEST_F(WindowKeyboardTest, whatIsDoneAtFirstDoesNotLeadAway) {
    const auto window = open();
    window->createDraft(someReport());
    auto* page = window->findChild<DraftPage*>();
    page->showSection(6);
    const int cell = cellAt(window->session()->report(), u"requests.received.enterprise"_s);
    window->session()->setCells({{cell, CellValue(4)}}, u"a correction"_s);
    EXPECT_EQ(page->currentSection(), 6);
}

TEST_F(WindowKeyboardTest, everyKindOfEditIsShownOnItsSection) {
    const auto window = open();
    window->createDraft(someReport());
    auto* page = window->findChild<DraftPage*>();
    DraftSession* session = window->session();
    const Report& before = session->report();
    Agency agency = before.agency;
    agency.phone = u"0999-7654321"_s;
    Signature signature = before.signature;
    signature.agency = u"甲县教育局"_s;
    const Part part = before.narrative[1][1];
    const quint32 fresh = before.freshPartId();
    const struct {
        const char* name;
        Edit edit;
        int section;
    } rows[] = {
        {"agency", SetAgency{before.agency, agency}, 0},
        {"title", SetTitle{before.title, u"年度报告"_s}, 0},
        {"signature", SetSignature{before.signature, signature}, 6},
        {"note of a cell", SetNote{before.format->cellIndex(u"requests.received.total"_s), {}, u"含网上"_s},
         3},
        {"section's heading", SetHeading{5, {}, u"五、问题"_s}, 5},
        {"part's heading", RenamePart{1, part.id, part.heading, u"（一）公开"_s}, 1},
        {"part added", AddPart{5, 1, {fresh, {}, {}, {}}}, 5},
        {"part moved", MovePart{1, 0, 1}, 1},
    };
    for (const auto& row : rows) {
        session->perform({row.edit}, QString::fromUtf8(row.name));
        page->showSection(row.section == 2 ? 3 : 2);
        session->undoStack()->undo();
        EXPECT_EQ(page->currentSection(), row.section) << row.name;
    }
    session->perform({RemovePart{1, 1, part}}, u"part removed"_s);
    page->showSection(2);
    session->undoStack()->undo();
    EXPECT_EQ(page->currentSection(), 1);
}

TEST_F(WindowKeyboardTest, fillingBlanksLeavesTheKeyboardInTheTable) {
    const auto window = open();
    window->createDraft(someReport());
    window->findChild<DraftPage*>()->showSection(4);
    auto* table = window->findChild<TableForm*>();
    auto* fill = table->findChild<QPushButton*>(u"fillBlanks"_s);
    fill->setFocus();
    QTest::keyClick(fill, Qt::Key_Space);
    EXPECT_FALSE(fill->isEnabled());
    EXPECT_EQ(QApplication::focusWidget(), table->view());
}

TEST_F(WindowKeyboardTest, aFileHandedOverWaitsForAnOpenDialog) {
    const auto window = open();
    window->createDraft(someReport());
    const DraftId before = window->session()->draft();
    QDialog inTheWay(window.get());
    inTheWay.setModal(true);
    inTheWay.show();
    window->openFilesWhenFree({fileOf(u"乙县水利局"_s)});
    window->openFilesWhenFree({fileOf(u"丙县农业局"_s)});
    QTest::qWait(500);
    EXPECT_EQ(QApplication::activeModalWidget(), &inTheWay);
    EXPECT_EQ(window->session()->draft(), before);
    inTheWay.close();
    for (const QString& agency : {u"乙县水利局"_s, u"丙县农业局"_s}) {
        const NextDialog<ImportLook> next([](ImportLook& look) { look.accept(); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return window->session()->report().agency.name == agency; }));
    }
}

TEST_F(WindowKeyboardTest, aClickOnThePagesDoesNotMoveThem) {
    const auto window = open();
    window->createDraft(someReport());
    auto* page = window->findChild<DraftPage*>();
    press(Qt::Key_F6);
    PreviewPanel* pages = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        pages = window->findChild<PreviewPanel*>();
        return pages && pages->isVisible();
    }));
    const QScrollBar* bar = pages->findChild<PageView*>()->verticalScrollBar();
    QCoreApplication::processEvents();
    const int before = bar->value();
    emit pages->placeClicked(Where::inSection(6));
    EXPECT_EQ(page->currentSection(), 6);
    EXPECT_EQ(bar->value(), before);
    page->showSection(4);
    EXPECT_GT(bar->value(), before) << "the pages follow the form";
}

} // namespace

} // namespace nianbao::test
