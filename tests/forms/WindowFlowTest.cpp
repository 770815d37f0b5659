#include "WindowTest.h"

#include "StoreTestFolder.h"
#include "import/ImportLook.h"
#include "narrative/NarrativeForm.h"
#include "narrative/PartEditor.h"
#include "narrative/PartText.h"
#include "start/BackupDialog.h"
#include "start/CarryOverDialog.h"
#include "start/ChooseDraftDialog.h"
#include "start/NewReportDialog.h"
#include "table/TableForm.h"
#include "window/DraftPage.h"

#include <report/ReportFile.h>

#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QThreadPool>
#include <QTreeWidget>

#include <algorithm>

namespace nianbao::test {

namespace {

/// A clerk's session: keys go where the focus is, as from a keyboard.
class WindowFlow : public WindowTest {
protected:
    WindowFlow() {
        window = open();
        window->createDraft(someReport());
    }
    void closeAndReopen() {
        const DraftId draft = session()->draft();
        ASSERT_TRUE(window->close());
        window.reset();
        window = open();
        window->openDraft(draft);
        ASSERT_NE(session(), nullptr);
    }

    DraftSession* session() const { return window->session(); }
    const Report& report() const { return session()->report(); }
    DraftPage* page() const { return window->findChild<DraftPage*>(); }
    static QWidget* focus() {
        QWidget* widget = QApplication::focusWidget();
        EXPECT_NE(widget, nullptr);
        return widget;
    }
    static void type(const QString& text) {
        for (const QChar c : text)
            QTest::keyClicks(focus(), QString(c));
    }
    static void commit(const QString& words) {
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(focus(), &event);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(focus(), key, modifiers);
    }
    void goToSection(int number) const {
        press(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
    }
    void goTo(const QString& path) const {
        const int cell = cellAt(report(), path);
        const CellSpec& spec = report().format->cells()[static_cast<size_t>(cell)];
        page()->goTo(Where::atCell(cell, spec.table,
                                   report().format->tables()[static_cast<size_t>(spec.table)].section));
    }
    TableForm* table() const {
        for (TableForm* form : window->findChildren<TableForm*>()) {
            if (form->isVisible())
                return form;
        }
        ADD_FAILURE() << "no table is shown";
        return nullptr;
    }
    QString currentCell() const {
        const CellSpec& spec = table()->model()->cellSpec(table()->view()->currentCell());
        return spec.row + u'.' + spec.column;
    }
    QString text(const QString& path) const {
        return report().cells[static_cast<size_t>(cellAt(report(), path))].toString();
    }

    std::unique_ptr<MainWindow> window;
};

TEST_F(WindowFlow, FiguresTypedWithTabAndEnterAreThereAfterReopening) {
    goToSection(4);
    type(u"1"_s);
    press(Qt::Key_Tab);
    type(u"2"_s);
    press(Qt::Key_Return);
    type(u"0"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(text(u"requests.received.naturalPerson"_s), u"1"_s);
    EXPECT_EQ(text(u"requests.received.enterprise"_s), u"2"_s);
    EXPECT_EQ(text(u"requests.received.researchInstitution"_s), u"0"_s);
    EXPECT_EQ(text(u"requests.received.total"_s), u"3"_s);
    const Report typed = report();
    closeAndReopen();
    EXPECT_EQ(report(), typed);
}

TEST_F(WindowFlow, AHeadingThatIsStillBeingTypedIsNotLostByClosing) {
    goToSection(2);
    page()->goTo(Where::heading(1));
    commit(u"更多"_s);
    closeAndReopen();
    EXPECT_TRUE(report().headingText(1).contains(u"更多"_s)) << report().headingText(1).toStdString();
}

TEST_F(WindowFlow, AFigureThatIsStillBeingTypedIsNotLostByClosing) {
    goToSection(3);
    type(u"42"_s);
    closeAndReopen();
    EXPECT_EQ(text(u"disclosure.regulations.issued"_s), u"42"_s);
}

TEST_F(WindowFlow, ABlockIsPastedWhereTheCursorIs) {
    goToSection(4);
    QApplication::clipboard()->setText(u"１２\t1,234\n\t5\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(text(u"requests.received.naturalPerson"_s), u"12"_s);
    EXPECT_EQ(text(u"requests.received.enterprise"_s), u"1234"_s);
    EXPECT_TRUE(text(u"requests.carriedIn.naturalPerson"_s).isEmpty());
    EXPECT_EQ(text(u"requests.carriedIn.enterprise"_s), u"5"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(text(u"requests.received.enterprise"_s).isEmpty());
}

TEST_F(WindowFlow, BadTextIsRefusedBesideTheCellAndTheOldFigureStays) {
    goToSection(4);
    type(u"7"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Left);
    type(u"abc"_s);
    press(Qt::Key_Return);
    const auto* refusal = table()->findChild<QLabel*>(u"refusal"_s);
    ASSERT_NE(refusal, nullptr);
    EXPECT_TRUE(refusal->isVisible());
    EXPECT_TRUE(refusal->text().contains(u"abc"_s));
    EXPECT_EQ(text(u"requests.received.naturalPerson"_s), u"7"_s);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    press(Qt::Key_Escape);
    EXPECT_EQ(text(u"requests.received.naturalPerson"_s), u"7"_s);
}

TEST_F(WindowFlow, UndoAndRedoCrossSections) {
    goToSection(3);
    type(u"9"_s);
    press(Qt::Key_Tab);
    goToSection(2);
    commit(u"本年度工作有序开展。"_s);
    const Report typed = report();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(report().characterCount(1), 0);
    EXPECT_EQ(text(u"disclosure.regulations.issued"_s), u"9"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(text(u"disclosure.regulations.issued"_s).isEmpty());
    press(Qt::Key_Y, Qt::ControlModifier);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(report(), typed);
}

TEST_F(WindowFlow, FindGoesToAnotherSectionAndComesBackOnEscape) {
    goToSection(6);
    commit(u"公开渠道仍显单一。"_s);
    goToSection(3);
    press(Qt::Key_F, Qt::ControlModifier);
    commit(u"渠道仍显"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(page()->currentSection(), 5);
    press(Qt::Key_Escape);
    const auto* part = qobject_cast<PartText*>(focus());
    ASSERT_NE(part, nullptr);
    EXPECT_EQ(part->textCursor().selectedText(), u"渠道仍显"_s);
}

TEST_F(WindowFlow, WhatIsSelectedIsWhatIsLookedFor) {
    goToSection(6);
    commit(u"公开渠道单一，渠道有待拓宽。"_s);
    page()->goTo(Where::inPart(5, report().narrative[5][0].id, 2, 2));
    press(Qt::Key_F, Qt::ControlModifier);
    const auto* term = qobject_cast<QLineEdit*>(focus());
    ASSERT_NE(term, nullptr);
    EXPECT_EQ(term->text(), u"渠道"_s);
}

TEST_F(WindowFlow, AFindingIsAJumpToTheVeryCell) {
    goTo(u"disputes.reconsideration.upheld"_s);
    type(u"5"_s);
    press(Qt::Key_Tab);
    goTo(u"disputes.reconsideration.total"_s);
    type(u"4"_s);
    press(Qt::Key_Tab);
    goToSection(1);
    press(Qt::Key_F8);
    // Other findings may stand before it: the preface is short of contacts.
    const auto there = [this] {
        return page()->currentSection() == 4 && currentCell() == u"reconsideration.total"_s;
    };
    for (int i = 0; i < 20 && !there(); ++i)
        press(Qt::Key_F8);
    EXPECT_TRUE(there());
}

TEST_F(WindowFlow, AFindingIsAJumpToTheVeryCharacters) {
    goToSection(6);
    commit(u"全年受理申请XX件，渠道有待拓宽。"_s);
    press(Qt::Key_F8);
    const auto chosen = [] {
        const auto* part = qobject_cast<PartText*>(QApplication::focusWidget());
        return part ? part->textCursor().selectedText() : QString();
    };
    for (int i = 0; i < 20 && chosen() != u"XX"_s; ++i)
        press(Qt::Key_F8);
    EXPECT_EQ(page()->currentSection(), 5);
    EXPECT_EQ(chosen(), u"XX"_s);
}

TEST_F(WindowFlow, AFindingNeverTakesTheFocus) {
    goToSection(6);
    const QWidget* editor = focus();
    for (const QChar c : u"受理XX件。"_s) {
        commit(QString(c));
        QCoreApplication::processEvents();
        EXPECT_EQ(QApplication::focusWidget(), editor);
    }
    EXPECT_FALSE(session()->findings().empty());
}

TEST_F(WindowFlow, WhatAnInputMethodComposesIsNotTypedYet) {
    goToSection(2);
    const Report before = report();
    const size_t found = session()->findings().size();
    QInputMethodEvent composing(u"ben nian XX"_s, {});
    QCoreApplication::sendEvent(focus(), &composing);
    EXPECT_EQ(report(), before);
    EXPECT_EQ(session()->findings().size(), found);
    commit(u"本年"_s);
    EXPECT_EQ(report().narrative[1][0].text, u"本年"_s);
}

TEST_F(WindowFlow, ZoomIsShownAndRemembered) {
    const auto percent = [this] {
        for (const QLabel* label : window->findChildren<QLabel*>()) {
            if (label->accessibleName() == u"Zoom"_s)
                return label->text();
        }
        return QString();
    };
    EXPECT_EQ(percent(), u"100 %"_s);
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(percent(), u"110 %"_s);
    closeAndReopen();
    EXPECT_EQ(percent(), u"110 %"_s);
    actionFor(*window, QKeySequence(u"Ctrl+Shift+0"_s))->trigger();
    EXPECT_EQ(percent(), u"100 %"_s);
    for (int i = 0; i < 50; ++i)
        actionFor(*window, QKeySequence(u"Ctrl+-"_s))->trigger();
    EXPECT_EQ(percent(), u"50 %"_s);
}

TEST_F(WindowFlow, TheLayoutIsRemembered) {
    const auto dock = [this](const QString& name) { return childOf<QDockWidget>(*window, name); };
    dock(u"sectionDock"_s)->hide();
    window->addDockWidget(Qt::LeftDockWidgetArea, dock(u"findingsDock"_s));
    closeAndReopen();
    EXPECT_TRUE(dock(u"sectionDock"_s)->isHidden());
    EXPECT_FALSE(dock(u"findingsDock"_s)->isHidden());
    EXPECT_EQ(window->dockWidgetArea(dock(u"findingsDock"_s)), Qt::LeftDockWidgetArea);
}

TEST_F(WindowFlow, F6ShowsThePages) {
    auto* pages = childOf<QDockWidget>(*window, u"previewDock"_s);
    EXPECT_TRUE(pages->visibleRegion().isEmpty());
    press(Qt::Key_F6);
    EXPECT_TRUE(QTest::qWaitFor([pages] { return !pages->visibleRegion().isEmpty(); }));
}

TEST_F(WindowFlow, RequirementStaysFoldedOutFromSectionToSection) {
    goToSection(2);
    const auto visible = [this] {
        for (NarrativeForm* form : window->findChildren<NarrativeForm*>()) {
            if (form->isVisible())
                return form->isRequirementShown();
        }
        return false;
    };
    EXPECT_FALSE(visible());
    for (NarrativeForm* form : window->findChildren<NarrativeForm*>())
        form->setRequirementShown(true);
    goToSection(6);
    EXPECT_TRUE(visible());
    closeAndReopen();
    goToSection(2);
    EXPECT_TRUE(visible());
}

TEST_F(WindowFlow, SavingThatFailsIsSaidLoudlyAndTriedAgain) {
    const auto* saved = childOf<QLabel>(*window, u"savedLabel"_s);
    withStore([&](QSqlDatabase& other) {
        QSqlQuery query(other);
        ASSERT_TRUE(query.exec(u"BEGIN EXCLUSIVE"_s)) << query.lastError().text().toStdString();
        goToSection(3);
        type(u"5"_s);
        press(Qt::Key_Tab);
        EXPECT_TRUE(QTest::qWaitFor([saved] { return saved->text().contains(u"NOT SAVED"_s); }, 20000));
        EXPECT_TRUE(childOf<QLabel>(*page(), u"banner"_s)->isVisible());
        EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
        type(u"6"_s); // the window is usable meanwhile
        press(Qt::Key_Tab);
        ASSERT_TRUE(query.exec(u"ROLLBACK"_s));
    });
    EXPECT_TRUE(QTest::qWaitFor([saved] { return saved->text().startsWith(u"Saved"_s); }, 20000));
    EXPECT_FALSE(childOf<QLabel>(*page(), u"banner"_s)->isVisible());
    closeAndReopen();
    EXPECT_EQ(text(u"disclosure.regulations.issued"_s), u"5"_s);
    EXPECT_EQ(text(u"disclosure.regulations.repealed"_s), u"6"_s);
}

TEST_F(WindowFlow, AFileBecomesADraftAfterALook) {
    Report other = someReport();
    other.agency.name = u"乙县水利局"_s;
    const QString path = m_folder.filePath(u"report.json"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(writeReport(other));
    file.close();
    for (const bool taken : {false, true}) {
        const NextDialog<ImportLook> next([taken](ImportLook& look) {
            if (taken)
                look.accept();
            else
                look.reject();
        });
        window->openFile(path);
        EXPECT_EQ(report().agency.name == u"乙县水利局"_s, taken);
    }
}

TEST_F(WindowFlow, AFileThatIsNoReportIsRefusedByName) {
    const QString path = m_folder.filePath(u"menu.json"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"lunch\": true}");
    file.close();
    const DraftId before = session()->draft();
    const NextDialog<QMessageBox> next([](QMessageBox& box) {
        EXPECT_TRUE(box.text().contains(u"menu.json"_s)) << box.text().toStdString();
        box.accept();
    });
    window->openFile(path);
    EXPECT_EQ(session()->draft(), before);
}

TEST_F(WindowFlow, ABackupIsRestoredFromTheWindow) {
    {
        const auto store = Store::open(storeFile());
        ASSERT_EQ((*store)->backUp(Settings().backupFolder(storeFile()), Store::Backup::Now).code,
                  Problem::Code::None);
    }
    // The daily one runs beside the start and holds the file for a moment.
    QThreadPool::globalInstance()->waitForDone();
    const DraftId draft = session()->draft();
    goToSection(3);
    type(u"5"_s);
    press(Qt::Key_Tab);
    const NextDialog<BackupDialog> next([](BackupDialog& dialog) {
        const NextDialog<QMessageBox> sure([](QMessageBox& box) {
            for (QAbstractButton* button : box.buttons()) {
                if (box.buttonRole(button) == QMessageBox::AcceptRole)
                    button->click();
            }
        });
        childOf<QPushButton>(dialog, u"restore"_s)->click();
    });
    const auto actions = window->findChildren<QAction*>();
    const auto backups = std::find_if(actions.begin(), actions.end(),
                                      [](const QAction* action) { return action->text() == u"&Backups…"_s; });
    ASSERT_NE(backups, actions.end());
    (*backups)->trigger();
    EXPECT_EQ(session(), nullptr);
    window->openDraft(draft);
    ASSERT_NE(session(), nullptr);
    EXPECT_TRUE(text(u"disclosure.regulations.issued"_s).isEmpty());
}

TEST_F(WindowFlow, ADamagedDraftIsOfferedAsItLastWasWhole) {
    goToSection(3);
    type(u"5"_s);
    press(Qt::Key_Tab);
    type(u"6"_s);
    press(Qt::Key_Tab);
    const DraftId draft = session()->draft();
    ASSERT_TRUE(window->closeDraft());
    withStore([draft](QSqlDatabase& database) {
        QSqlQuery query(database);
        ASSERT_TRUE(
            query.exec(u"UPDATE steps SET edits = 'x' WHERE revision = 2 AND draft = %1"_s.arg(draft)));
    });
    const NextDialog<QMessageBox> next([](QMessageBox& box) {
        for (QAbstractButton* button : box.buttons()) {
            if (box.buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
    });
    window->openDraft(draft);
    ASSERT_NE(session(), nullptr);
    EXPECT_NE(session()->draft(), draft);
    EXPECT_EQ(text(u"disclosure.regulations.issued"_s), u"5"_s);
    EXPECT_TRUE(text(u"disclosure.regulations.repealed"_s).isEmpty());
}

TEST_F(WindowFlow, AnAgencyIsAskedForOnce) {
    const auto profiles = [this] {
        const auto store = Store::open(storeFile());
        return *(*store)->profiles();
    };
    // Met for the first time in the draft, and filled in there.
    ASSERT_EQ(profiles().size(), 1U);
    EXPECT_EQ(profiles()[0].agency, report().agency);
    Agency moved = report().agency;
    moved.address = u"甲县新民路2号"_s;
    session()->perform({SetAgency{report().agency, moved}}, u"agency"_s);
    EXPECT_EQ(profiles()[0].agency, moved);
    session()->undoStack()->undo();
    EXPECT_EQ(profiles()[0].agency, report().agency);
    // A profile that was put right elsewhere is not overwritten by an old draft.
    Agency other = moved;
    other.phone = u"0999-7654321"_s;
    {
        const auto store = Store::open(storeFile());
        ASSERT_TRUE((*store)->saveProfile({profiles()[0].id, other}));
    }
    session()->perform({SetAgency{report().agency, moved}}, u"agency"_s);
    EXPECT_EQ(profiles()[0].agency, other);
}

TEST_F(WindowFlow, NextYearsReportGoesOnFromThisOne) {
    goToSection(3);
    type(u"5"_s);
    press(Qt::Key_Tab);
    goToSection(2);
    commit(u"本年度工作有序开展。"_s);
    const quint32 part = report().narrative[1][1].id;
    const QString before = report().narrative[1][1].heading;
    session()->perform({RenamePart{1, part, before, u"（一）主动公开情况"_s}}, u"rename"_s);
    const Report last = report();
    ASSERT_TRUE(window->closeDraft());
    const NextDialog<ChooseDraftDialog> choice([](ChooseDraftDialog& dialog) { dialog.accept(); });
    const NextDialog<CarryOverDialog> next([](CarryOverDialog& dialog) { dialog.accept(); });
    childOf<QAbstractButton>(*window, u"fromLastYear"_s)->click();
    ASSERT_NE(session(), nullptr);
    EXPECT_EQ(report().year, last.year + 1);
    EXPECT_EQ(report().agency, last.agency);
    EXPECT_EQ(report().narrative[1][1].heading, u"（一）主动公开情况"_s);
    EXPECT_TRUE(report().isSectionUntouched(1));
    EXPECT_TRUE(report().isSectionUntouched(2));
    EXPECT_TRUE(report().narrative[0][0].text.contains(QString::number(last.year + 1)));
    EXPECT_FALSE(report().narrative[0][0].text.contains(QString::number(last.year)));
}

TEST_F(WindowFlow, GivingUpAnOldReportBeginsNone) {
    ASSERT_TRUE(window->closeDraft());
    const NextDialog<ChooseDraftDialog> next([](ChooseDraftDialog& dialog) { dialog.reject(); });
    childOf<QAbstractButton>(*window, u"fromLastYear"_s)->click();
    EXPECT_EQ(session(), nullptr);
}

TEST_F(WindowFlow, ANewReportIsBegunWithAYearAndAName) {
    const NextDialog<NewReportDialog> next([](NewReportDialog& dialog) {
        auto* agencies = dialog.findChild<QComboBox*>();
        agencies->setCurrentIndex(agencies->count() - 1); // another one
        dialog.findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"丙区民政局"_s);
        dialog.accept();
    });
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(report().agency.name, u"丙区民政局"_s);
    EXPECT_TRUE(window->windowTitle().contains(u"丙区民政局"_s));
    EXPECT_TRUE(report().narrative[0][0].text.contains(u"丙区民政局"_s));
}

} // namespace

} // namespace nianbao::test
