#include "WindowTest.h"

#include "table/TableForm.h"
#include "window/DraftPage.h"
#include "window/SectionList.h"

#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>

namespace nianbao::test {

namespace {

class MainWindowTest : public WindowTest {};

TEST_F(MainWindowTest, beginsOnTheStartPageWithNothingOpen) {
    const auto window = open();
    EXPECT_EQ(window->session(), nullptr);
    EXPECT_TRUE(window->findChild<QDockWidget*>(u"sectionDock"_s)->isHidden());
    EXPECT_FALSE(actionFor(*window, QKeySequence::Print)->isEnabled());
}

TEST_F(MainWindowTest, whatIsTypedIsThereAfterClosingAndReopening) {
    Report expected;
    {
        const auto window = open();
        window->createDraft(someReport());
        ASSERT_NE(window->session(), nullptr);
        window->session()->perform(cellEdit(window->session()->report(), u"requests.received.total"_s, 7),
                                   u"test"_s);
        expected = window->session()->report();
        ASSERT_TRUE(window->close());
    }
    const auto window = open();
    const auto store = Store::open(storeFile());
    ASSERT_TRUE(store);
    const auto drafts = (*store)->drafts();
    ASSERT_TRUE(drafts);
    ASSERT_EQ(drafts->size(), 1U);
    window->openDraft(drafts->front().id);
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(window->session()->report(), expected);
    EXPECT_FALSE(window->session()->isReadOnly());
}

TEST_F(MainWindowTest, copiesTheReportForTheEditorOfAWebSite) {
    const auto window = open();
    window->createDraft(someReport());
    window->session()->perform(cellEdit(window->session()->report(), u"requests.received.total"_s, 4711),
                               u"test"_s);
    QAction* copy = nullptr;
    for (QAction* action : window->findChildren<QAction*>()) {
        if (action->text() == "Copy for a &web page"_L1)
            copy = action;
    }
    ASSERT_TRUE(copy && copy->isEnabled());
    copy->trigger();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    ASSERT_TRUE(data && data->hasHtml() && data->hasText());
    EXPECT_TRUE(data->html().contains(u"4711"_s));
    EXPECT_FALSE(data->html().contains(u"<h1"_s));
    EXPECT_TRUE(data->text().contains(u"4711"_s));
    EXPECT_TRUE(window->statusBar()->currentMessage().startsWith("Copied"_L1));
}

TEST_F(MainWindowTest, ctrlAndADigitGoToEachSection) {
    const auto window = open();
    window->createDraft(someReport());
    auto* page = window->findChild<DraftPage*>();
    auto* list = window->findChild<SectionList*>();
    ASSERT_TRUE(page && list);
    for (int section = 6; section >= 0; --section) {
        actionFor(*window, QKeySequence(u"Ctrl+%1"_s.arg(section + 1)))->trigger();
        EXPECT_EQ(page->currentSection(), section);
        EXPECT_EQ(list->currentRow(), section);
    }
}

TEST_F(MainWindowTest, sectionsSayTheirStateInWords) {
    const auto window = open();
    window->createDraft(someReport());
    const auto* list = window->findChild<SectionList*>();
    const auto state = [list](int section) {
        return list->item(section)->data(Qt::AccessibleTextRole).toString();
    };
    EXPECT_TRUE(state(3).contains(u"not filled in"_s)) << state(3).toStdString();
    DraftSession* session = window->session();
    session->perform(cellEdit(session->report(), u"requests.received.naturalPerson"_s, 1), u"test"_s);
    EXPECT_TRUE(state(3).contains(u"in work"_s)) << state(3).toStdString();
    session->perform(cellEdit(session->report(), u"requests.received.total"_s, 0), u"test"_s);
    EXPECT_TRUE(state(3).contains(u"error"_s)) << state(3).toStdString();
}

TEST_F(MainWindowTest, f7ChecksWhatNobodyTouchedToo) {
    const auto window = open();
    window->createDraft(someReport());
    const size_t drafting = window->session()->findings().size();
    actionFor(*window, QKeySequence(u"F7"_s))->trigger();
    EXPECT_EQ(window->session()->checkMode(), CheckMode::Complete);
    EXPECT_GT(window->session()->findings().size(), drafting);
}

TEST_F(MainWindowTest, undoCrossesSections) {
    const auto window = open();
    window->createDraft(someReport());
    DraftSession* session = window->session();
    const Report before = session->report();
    session->perform(cellEdit(before, u"requests.received.total"_s, 1), u"a figure"_s);
    const Part& part = session->report().narrative[1][0];
    session->perform({Splice{1, part.id, 0, {}, u"本年度"_s}}, u"a text"_s);
    QAction* undo = actionFor(*window, QKeySequence::Undo);
    EXPECT_TRUE(undo->text().contains(u"a text"_s));
    undo->trigger();
    undo->trigger();
    EXPECT_EQ(session->report(), before);
    EXPECT_FALSE(undo->isEnabled());
    actionFor(*window, QKeySequence(u"Ctrl+Y"_s))->trigger();
    EXPECT_EQ(session->report().cells[static_cast<size_t>(cellAt(before, u"requests.received.total"_s))],
              CellValue(1));
}

TEST_F(MainWindowTest, typingIsUndoneByWords) {
    const auto window = open();
    window->createDraft(someReport());
    DraftSession* session = window->session();
    const quint32 part = session->report().narrative[1][0].id;
    const QString text = u"主动公开。依申请"_s;
    for (int i = 0; i < text.size(); ++i)
        session->perform({Splice{1, part, i, {}, text.mid(i, 1)}}, u"typing"_s, {StepJoin::Kind::Typing});
    session->undoStack()->undo();
    EXPECT_EQ(session->report().part(1, part)->text, u"主动公开。"_s);
    session->undoStack()->undo();
    EXPECT_TRUE(session->report().part(1, part)->text.isEmpty());
}

TEST_F(MainWindowTest, aDraftOpenElsewhereIsReadOnlyAndSaysWho) {
    DraftId draft = 0;
    {
        const auto store = Store::open(storeFile());
        ASSERT_TRUE(store);
        draft = *(*store)->create(someReport());
    }
    holdElsewhere(draft);
    const auto window = open();
    window->openDraft(draft);
    ASSERT_NE(window->session(), nullptr);
    EXPECT_TRUE(window->session()->isReadOnly());
    const Report before = window->session()->report();
    window->session()->perform(cellEdit(before, u"requests.received.total"_s, 1), u"test"_s);
    EXPECT_EQ(window->session()->report(), before);
    const auto* banner = window->findChild<QLabel*>(u"banner"_s);
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->text().contains(u"wang"_s)) << banner->text().toStdString();
    EXPECT_TRUE(banner->text().contains(u"office-2"_s)) << banner->text().toStdString();
    EXPECT_FALSE(actionFor(*window, QKeySequence(u"Ctrl+H"_s))->isEnabled());
    ASSERT_TRUE(window->closeDraft());
    // Whoever only looks must not take the lock from the one who writes.
    EXPECT_EQ(lockCount(), 1);
}

TEST_F(MainWindowTest, narrowWindowsFoldTheirPanels) {
    const auto window = open();
    window->createDraft(someReport());
    auto* findings = window->findChild<QDockWidget*>(u"findingsDock"_s);
    auto* sections = window->findChild<QDockWidget*>(u"sectionDock"_s);
    EXPECT_FALSE(findings->isHidden());
    window->resize(1100, 700);
    EXPECT_TRUE(findings->isHidden());
    EXPECT_FALSE(sections->isHidden());
    window->resize(900, 700);
    EXPECT_TRUE(sections->isHidden());
    window->resize(1366, 768);
    EXPECT_FALSE(findings->isHidden());
    EXPECT_FALSE(sections->isHidden());
}

TEST_F(MainWindowTest, openingADraftDoesNotWidenANarrowWindow) {
    for (const int width : {1000, 900}) {
        const auto window = open();
        window->resize(width, 700);
        window->createDraft(someReport());
        QCoreApplication::processEvents();
        EXPECT_EQ(window->width(), width);
        EXPECT_EQ(window->findChild<QDockWidget*>(u"sectionDock"_s)->isHidden(), width < 1000);
        ASSERT_TRUE(window->closeDraft());
    }
}

TEST_F(MainWindowTest, theWindowFitsASmallScreenInEverySection) {
    // 1366 × 768 at 150 % are 910 × 512, less the frame and a panel of the desktop.
    const QSize room(910, 460);
    const auto window = open();
    window->resize(room);
    QCoreApplication::processEvents();
    EXPECT_EQ(window->size(), room) << "start page";
    window->createDraft(someReport());
    for (int section = 0; section < 7; ++section) {
        window->findChild<DraftPage*>()->showSection(section);
        actionFor(*window, QKeySequence(u"Ctrl+H"_s))->trigger();
        QCoreApplication::processEvents();
        EXPECT_EQ(window->size(), room) << "section " << section;
    }
}

TEST_F(MainWindowTest, aFirstStartFitsTheScreen) {
    const MainWindow window(storeFile());
    const QSize room = window.screen()->availableSize();
    EXPECT_LE(window.width(), room.width());
    EXPECT_LE(window.height(), room.height());
    EXPECT_EQ(window.isMaximized(), room.width() < 1280 || room.height() < 720);
}

TEST_F(MainWindowTest, everyControlHasANameForAScreenReader) {
    const auto window = open();
    window->createDraft(someReport());
    auto* page = window->findChild<DraftPage*>();
    for (int section = 0; section < 7; ++section)
        page->showSection(section);
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled() ||
            widget->objectName().startsWith(u"qt_"_s))
            continue;
        const QString text = widget->property("text").toString() + widget->property("title").toString() +
                             widget->property("placeholderText").toString();
        EXPECT_FALSE(widget->accessibleName().isEmpty() && text.isEmpty() && widget->windowTitle().isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString() << " in "
            << (widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "");
    }
}

TEST_F(MainWindowTest, whatCannotBeDoneSaysWhy) {
    const auto window = open();
    for (const QKeySequence& keys : {QKeySequence(u"F7"_s), QKeySequence(u"Ctrl+E"_s),
                                     QKeySequence(QKeySequence::Print), QKeySequence(QKeySequence::Find)}) {
        const QAction* action = actionFor(*window, keys);
        EXPECT_FALSE(action->isEnabled());
        EXPECT_TRUE(action->toolTip().contains(u"no draft"_s)) << action->toolTip().toStdString();
        EXPECT_FALSE(action->statusTip().isEmpty());
    }
    window->createDraft(someReport());
    for (const QKeySequence& keys : {QKeySequence(u"F7"_s), QKeySequence(u"Ctrl+E"_s)}) {
        const QAction* action = actionFor(*window, keys);
        EXPECT_TRUE(action->isEnabled());
        EXPECT_FALSE(action->toolTip().contains(u"no draft"_s));
        EXPECT_TRUE(action->statusTip().isEmpty());
    }
}

} // namespace

} // namespace nianbao::test
