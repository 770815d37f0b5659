#include "WindowTest.h"

#include "OfficeTestFolder.h"
#include "compare/ComparisonDialog.h"
#include "pages/PreviewPanel.h"
#include "review/ChangesPanel.h"
#include "review/CommentsPanel.h"
#include "review/DeedDialog.h"
#include "review/PublishDialog.h"
#include "review/ReviewBar.h"
#include "review/SignInDialog.h"
#include "start/StartPage.h"

#include <work/ApprovedCopy.h>

#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QTimer>

namespace nianbao::test {

namespace {

/// A window on the office's store.
class WindowReview : public OfficeTest {
protected:
    WindowReview() { Settings::setFile(folder.filePath(u"settings.ini"_s)); }
    void SetUp() override {
        OfficeTest::SetUp();
        window = std::make_unique<MainWindow>(store->path());
        window->setWindowState(Qt::WindowNoState);
        window->resize(1366, 768);
        window->show();
        window->openStore();
    }
    /// Does this to the dialog that comes next, and waits until it is closed.
    template<typename Dialog>
    void inDialog(const std::function<void(Dialog&)>& act, const std::function<void()>& open) {
        bool came = false;
        QTimer waiting;
        QObject::connect(&waiting, &QTimer::timeout, [&] {
            auto* modal = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!modal)
                return;
            waiting.stop();
            if (auto* dialog = qobject_cast<Dialog*>(modal)) {
                came = true;
                act(*dialog);
            }
            // Nobody is here to close what should not be open any more.
            if (modal->isVisible()) {
                const auto* box = qobject_cast<QMessageBox*>(modal);
                ADD_FAILURE() << "refused: " << (box ? box->text() : modal->windowTitle()).toStdString();
                modal->reject();
            }
        });
        waiting.start(10);
        open();
        EXPECT_TRUE(came);
    }
    [[nodiscard]] QPushButton* button(const QString& text) {
        for (auto* each : bar()->findChildren<QPushButton*>()) {
            if (each->isVisibleTo(bar()) && each->text().remove(u'&').startsWith(text))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QAction* action(const QString& text) {
        for (QAction* each : window->findChildren<QAction*>()) {
            if (each->text() == text)
                return each;
        }
        throw std::runtime_error("no such action: " + text.toStdString());
    }
    void enter(const QString& name) {
        inDialog<SignInDialog>(
            [&](SignInDialog& dialog) {
                dialog.findChild<QComboBox*>()->setCurrentText(name);
                type(dialog, u"passphrase"_s, officePassphrase);
                dialog.accept();
            },
            [&] { action(u"S&ign in…"_s)->trigger(); });
    }
    void press(const QString& text, const QString& sentence) {
        QPushButton* pressed = button(text);
        ASSERT_NE(pressed, nullptr) << text.toStdString();
        ASSERT_TRUE(pressed->isEnabled()) << pressed->toolTip().toStdString();
        inDialog<DeedDialog>(
            [&](DeedDialog& dialog) {
                dialog.findChild<QPlainTextEdit*>()->setPlainText(sentence);
                if (auto* field = dialog.findChild<QLineEdit*>(u"passphrase"_s))
                    field->setText(officePassphrase);
                dialog.accept();
            },
            [&] { pressed->click(); });
    }
    [[nodiscard]] ReviewBar* bar() { return window->findChild<ReviewBar*>(); }
    [[nodiscard]] QString standing() { return bar()->findChild<QLabel*>(u"standing"_s)->text(); }
    [[nodiscard]] DraftSession* session() { return window->session(); }
    [[nodiscard]] bool showsPages() { return window->findChild<PreviewPanel*>(u"reviewPages"_s) != nullptr; }
    void begin() {
        enter(u"clerk"_s);
        window->createDraft(fixtureReport(u"county-government"_s));
        draft = session()->draft();
    }
    void openAs(const QString& name) {
        enter(name);
        window->openDraft(draft);
    }

    std::unique_ptr<MainWindow> window;
    DraftId draft = 0;
};

TEST_F(WindowReview, NobodyWritesBeforeHeIsSignedIn) {
    window->createDraft(fixtureReport(u"county-government"_s));
    EXPECT_TRUE(session()->isReadOnly());
    EXPECT_TRUE(button(u"Sign in"_s));
    EXPECT_FALSE(button(u"Submit"_s));
    draft = session()->draft();
    enter(u"clerk"_s);
    EXPECT_FALSE(session()->isReadOnly());
    EXPECT_FALSE(showsPages());
    enter(u"supervisor"_s);
    EXPECT_TRUE(session()->isReadOnly());
    EXPECT_TRUE(showsPages());
}

TEST_F(WindowReview, WhatIsLeftToDoStandsBesideTheButton) {
    begin();
    EXPECT_TRUE(button(u"Submit"_s)->isEnabled());
    session()->setCells({{cellAt(session()->report(), u"requests.received.total"_s), CellValue(99999)}},
                        u"wrong"_s);
    EXPECT_FALSE(button(u"Submit"_s)->isEnabled());
    EXPECT_FALSE(bar()->findChild<QLabel*>(u"whyNot"_s)->text().isEmpty());
    session()->undoStack()->undo();
    EXPECT_TRUE(button(u"Submit"_s)->isEnabled());
    EXPECT_TRUE(bar()->findChild<QLabel*>(u"whyNot"_s)->text().isEmpty());
}

TEST_F(WindowReview, ADraftGoesToTheSupervisorAndBackAndIsApprovedAndPublished) {
    begin();
    press(u"Submit"_s, u"请审核"_s);
    EXPECT_TRUE(session()->isReadOnly());
    EXPECT_TRUE(showsPages());
    EXPECT_FALSE(button(u"Approve"_s) && button(u"Approve"_s)->isEnabled());

    enter(u"supervisor"_s);
    EXPECT_TRUE(standing().contains(u"Review"_s)) << standing().toStdString();
    press(u"Return"_s, u"请核对表三"_s);
    enter(u"clerk"_s);
    EXPECT_FALSE(session()->isReadOnly());
    EXPECT_FALSE(showsPages());
    auto* changes = window->findChild<ChangesPanel*>();
    EXPECT_TRUE(changes->marks().empty());
    const quint32 part = session()->report().narrative[1].front().id;
    session()->perform({Splice{1, part, 0, {}, u"补充说明。"_s}}, u"typed"_s);
    QTest::qWait(400);
    EXPECT_FALSE(changes->marks().empty());
    press(u"Submit"_s, u"已改"_s);

    enter(u"supervisor"_s);
    press(u"Approve"_s, u"同意"_s);
    const auto copy = need(office->reviews().approvedCopy(draft));
    ASSERT_TRUE(copy);
    EXPECT_EQ(need(verifyCopy(copy->pdf, need(office->knownKeys()))).kind, Verification::Kind::WholeAndKnown);
    EXPECT_TRUE(session()->isReadOnly());
    inDialog<PublishDialog>([](PublishDialog& dialog) { dialog.accept(); },
                            [&] { button(u"Published"_s)->click(); });
    EXPECT_EQ(need(office->reviews().standing(draft)).state, ReviewState::Published);
    enter(u"clerk"_s);
    press(u"Correct"_s, u"表三有误"_s);
    EXPECT_FALSE(session()->isReadOnly());
    EXPECT_EQ(need(office->reviews().standing(draft)).round, 2);
    EXPECT_EQ(office->reviews().verifyLog().code, Problem::Code::None);
}

TEST_F(WindowReview, WhatIsNotApprovedIsMarkedOnTheClipboardToo) {
    const auto copied = [this] {
        action(u"Copy for a &web page"_s)->trigger();
        const QMimeData* data = QApplication::clipboard()->mimeData();
        EXPECT_EQ(data->html().contains(unapprovedMark), data->text().contains(unapprovedMark));
        return data->text().startsWith(unapprovedMark);
    };
    begin();
    EXPECT_TRUE(copied());
    press(u"Submit"_s, {});
    EXPECT_TRUE(copied());
    enter(u"supervisor"_s);
    press(u"Approve"_s, {});
    EXPECT_FALSE(copied());
}

TEST_F(WindowReview, ADraftIsComparedWithItsOlderRevision) {
    begin();
    const quint32 part = session()->report().narrative[1].front().id;
    session()->perform({Splice{1, part, 0, {}, u"补充说明。"_s}}, u"typed"_s);
    ASSERT_TRUE(session()->flush());
    action(u"Co&mpare with another report…"_s)->trigger();
    QPointer<ComparisonDialog> dialog = window->findChild<ComparisonDialog*>();
    ASSERT_TRUE(dialog);
    inDialog<QInputDialog>(
        [](QInputDialog& choose) {
            choose.setTextValue(choose.comboBoxItems().last());
            choose.accept();
        },
        [&] { emit dialog->revisionRequested(); });
    EXPECT_TRUE(dialog->findChild<QTextBrowser*>()->toPlainText().contains(u"补充说明"_s));
    ASSERT_TRUE(window->closeDraft());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(dialog);
}

TEST_F(WindowReview, TheSupervisorsWindowFitsASmallScreen) {
    begin();
    press(u"Submit"_s, {});
    ASSERT_TRUE(window->closeDraft());
    enter(u"supervisor"_s);
    // The words that come later must not widen it either.
    QTRY_VERIFY(!window->findChild<StartPage*>()->findChild<QLabel*>(u"due"_s)->text().isEmpty());
    // 1366 × 768 at 150 %, as in MainWindowTest.
    for (const QSize room : {QSize(910, 460), QSize(1280, 720)}) {
        window->resize(room);
        window->openDraft(draft);
        QCoreApplication::processEvents();
        EXPECT_EQ(window->size(), room);
        ASSERT_TRUE(window->closeDraft());
    }
}

TEST_F(WindowReview, TheStartPageSaysWhatWaitsForWhom) {
    begin();
    press(u"Submit"_s, {});
    ASSERT_TRUE(window->closeDraft());
    auto* page = window->findChild<StartPage*>();
    auto* waiting = page->findChild<QPushButton*>(u"waiting"_s);
    auto* table = page->findChild<QTableView*>(u"drafts"_s);
    window->createDraft(fixtureReport(u"township"_s));
    ASSERT_TRUE(window->closeDraft());
    EXPECT_EQ(table->model()->rowCount(), 2);
    EXPECT_TRUE(waiting->text().contains(u"(0)"_s));
    enter(u"supervisor"_s);
    EXPECT_TRUE(waiting->text().contains(u"(1)"_s)) << waiting->text().toStdString();
    waiting->click();
    EXPECT_EQ(table->model()->rowCount(), 1);
    waiting->click();
    EXPECT_EQ(table->model()->rowCount(), 2);
    QTRY_VERIFY(!page->findChild<QLabel*>(u"due"_s)->text().isEmpty());
}

TEST_F(WindowReview, ACommentStaysOnItsWordsWhileTheClerkWrites) {
    begin();
    press(u"Submit"_s, {});
    enter(u"supervisor"_s);
    Office& hall = *office;
    needDone(hall.signIn(u"supervisor"_s, officePassphrase));
    const Report report = session()->report();
    const quint32 part = report.narrative[1].front().id;
    Comment comment;
    comment.anchor = anchorAt(Where::inPart(1, part, 2, 4), report);
    comment.text = u"请核实"_s;
    ASSERT_TRUE(hall.comment(draft, comment, *report.format));
    press(u"Return"_s, u"见批注"_s);
    enter(u"clerk"_s);
    auto* dock = window->findChild<QDockWidget*>(u"commentsDock"_s);
    EXPECT_TRUE(dock->windowTitle().contains(u"(1)"_s)) << dock->windowTitle().toStdString();
    session()->perform({Splice{1, part, 0, {}, u"补充。"_s}}, u"typed"_s);
    ASSERT_TRUE(session()->flush());
    const auto comments = need(hall.reviews().comments(draft, session()->report()));
    ASSERT_EQ(comments.size(), 1U);
    EXPECT_EQ(anchoredText(comments[0].anchor, session()->report()), comment.anchor.quote);
}

} // namespace

} // namespace nianbao::test
