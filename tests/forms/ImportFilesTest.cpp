#include "WindowTest.h"

#include "StoreTestFolder.h"
#include "import/ImportBatch.h"
#include "import/ImportLook.h"
#include "import/SectionChoice.h"

#include <import/DecodeProgram.h>
#include <report/ReportFile.h>

#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QThreadPool>
#include <QTreeWidget>
#include <QUrl>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

class ImportFilesTest : public WindowTest {
protected:
    QString write(const QString& name, const QByteArray& content) const {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    QString reportFile(const QString& agency, int year, qint64 figure = 5) const {
        Report report = Report::forAgency(StoreTestFolder::agency(agency), year);
        report.cells[static_cast<size_t>(cellAt(report, u"disclosure.regulations.issued"_s))] =
            CellValue(figure);
        return write(agency + QString::number(year) + u".json"_s, writeReport(report));
    }
    QStringList threeFiles() const {
        return {reportFile(u"甲县水利局"_s, 2024), write(u"menu.json"_s, "{\"lunch\": true}"),
                reportFile(u"乙县水利局"_s, 2024)};
    }
    size_t draftCount() const {
        const auto store = Store::open(storeFile(), Store::Access::ReadOnly);
        const auto drafts = (*store)->drafts();
        return drafts ? drafts->size() : 0;
    }
    static bool isDone(const ImportBatch& batch) {
        return childOf<QProgressBar>(batch, u"progress"_s)->isHidden();
    }
    static bool drop(MainWindow& window, const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(&window, &event);
        return enter.isAccepted() && event.isAccepted();
    }
};

TEST_F(ImportFilesTest, chosenSectionsAreOneStepThatIsUndone) {
    const auto window = open();
    window->createDraft(someReport());
    const Report before = window->session()->report();
    const QString path = reportFile(u"甲县教育局"_s, 2025);
    const NextDialog<ImportLook> look(
        [](ImportLook& dialog) { childOf<QPushButton>(dialog, u"intoOpen"_s)->click(); });
    const NextDialog<SectionChoice> choice([](SectionChoice& dialog) {
        auto* list = childOf<QListWidget>(dialog, u"sections"_s);
        for (int i = 0; i < list->count(); ++i)
            list->item(i)->setCheckState(list->item(i)->data(Qt::UserRole).toInt() == 2 ? Qt::Checked
                                                                                        : Qt::Unchecked);
        dialog.accept();
    });
    window->openFile(path);
    const int cell = cellAt(before, u"disclosure.regulations.issued"_s);
    EXPECT_EQ(window->session()->report().cells[static_cast<size_t>(cell)], CellValue(5));
    EXPECT_EQ(window->session()->undoStack()->count(), 1);
    window->session()->undoStack()->undo();
    EXPECT_EQ(window->session()->report(), before);
}

TEST_F(ImportFilesTest, aFileTakesLastYearsPlaceAndIsKept) {
    const auto window = open();
    window->createDraft(someReport());
    ASSERT_EQ(window->session()->previous(), nullptr);
    const NextDialog<ImportLook> look(
        [](ImportLook& dialog) { childOf<QPushButton>(dialog, u"lastYears"_s)->click(); });
    window->openFile(reportFile(u"甲县教育局"_s, 2024));
    ASSERT_NE(window->session()->previous(), nullptr);
    EXPECT_EQ(window->session()->previous()->report.year, 2024);
    EXPECT_EQ(window->session()->report().year, 2025) << "the draft stays open";
    EXPECT_EQ(draftCount(), 2U);
}

TEST_F(ImportFilesTest, severalFilesBecomeDraftsAndOneIsRefused) {
    const auto window = open();
    const NextDialog<ImportBatch> next([](ImportBatch& batch) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return isDone(batch); }));
        const auto* files = childOf<QTreeWidget>(batch, u"files"_s);
        EXPECT_EQ(files->topLevelItem(0)->text(1), u"甲县水利局"_s);
        EXPECT_EQ(files->topLevelItem(0)->text(2), u"2024"_s);
        EXPECT_EQ(files->topLevelItem(0)->checkState(0), Qt::Checked);
        EXPECT_TRUE(files->topLevelItem(1)->text(5).startsWith(u"✖"_s));
        EXPECT_EQ(files->topLevelItem(1)->checkState(0), Qt::Unchecked);
        batch.accept();
        EXPECT_EQ(batch.storedCount(), 2);
    });
    window->openFiles(threeFiles());
    EXPECT_EQ(draftCount(), 2U);
}

TEST_F(ImportFilesTest, whatIsInTheStoreAlreadyIsNotAddedUnasked) {
    const auto window = open();
    window->createDraft(someReport());
    const QStringList files = {reportFile(u"甲县教育局"_s, 2025), reportFile(u"乙县水利局"_s, 2024)};
    const NextDialog<ImportBatch> next([](ImportBatch& batch) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return isDone(batch); }));
        const auto* list = childOf<QTreeWidget>(batch, u"files"_s);
        EXPECT_EQ(list->topLevelItem(0)->checkState(0), Qt::Unchecked);
        EXPECT_EQ(list->topLevelItem(1)->checkState(0), Qt::Checked);
        batch.accept();
    });
    window->openFiles(files);
    EXPECT_EQ(draftCount(), 2U);
}

TEST_F(ImportFilesTest, aLookAtOneOfSeveralPutsItRight) {
    const StoreTestFolder folder;
    ImportBatch batch(threeFiles(), folder.store.get());
    batch.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isDone(batch); }));
    auto* files = childOf<QTreeWidget>(batch, u"files"_s);
    const NextDialog<ImportLook> next([](ImportLook& look) {
        childOf<QLineEdit>(look, u"agency"_s)->setText(u"丙县水利局"_s);
        look.accept();
    });
    emit files->itemActivated(files->topLevelItem(0), 0);
    EXPECT_EQ(files->topLevelItem(0)->text(1), u"丙县水利局"_s);
    const NextDialog<QMessageBox> asked([](QMessageBox& box) { box.button(QMessageBox::No)->click(); });
    batch.reject();
    EXPECT_TRUE(batch.isVisible()) << "what was put right is not in the store yet";
}

TEST_F(ImportFilesTest, readingIsStoppedAndWhatWasReadStays) {
    const StoreTestFolder folder;
    ImportBatch batch(threeFiles(), folder.store.get());
    batch.show();
    // Stopped as soon as the first is there: what comes after is not waited for.
    const auto* progress = childOf<QProgressBar>(batch, u"progress"_s);
    QObject::connect(progress, &QProgressBar::valueChanged, &batch, &ImportBatch::reject);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isDone(batch); }));
    EXPECT_TRUE(batch.isVisible());
    const auto* files = childOf<QTreeWidget>(batch, u"files"_s);
    EXPECT_EQ(files->topLevelItem(0)->text(1), u"甲县水利局"_s);
    EXPECT_EQ(files->topLevelItem(2)->text(1), QString());
    EXPECT_FALSE(files->topLevelItem(2)->text(5).isEmpty());
    batch.accept();
    EXPECT_EQ(batch.storedCount(), 1);
}

TEST_F(ImportFilesTest, droppedFilesAreOpened) {
    const auto window = open();
    const QString one = reportFile(u"甲县水利局"_s, 2024);
    {
        const NextDialog<ImportLook> next([](ImportLook& look) { look.accept(); });
        ASSERT_TRUE(drop(*window, {one}));
        EXPECT_TRUE(QTest::qWaitFor([&] { return window->session() != nullptr; }));
    }
    const NextDialog<ImportBatch> next([](ImportBatch& batch) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return isDone(batch); }));
        batch.accept();
    });
    ASSERT_TRUE(drop(*window, {reportFile(u"乙县水利局"_s, 2024), reportFile(u"丙县水利局"_s, 2024)}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return draftCount() == 3; }));
}

TEST_F(ImportFilesTest, aFileThatTakesLongIsSaidToAndCanBeStopped) {
    const auto window = open();
    const QString slow = write(u"reader.sh"_s, "#!/bin/sh\nsleep 2\n");
    ASSERT_TRUE(QFile::setPermissions(slow, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    setDecodeProgram(slow);
    const QString page = write(u"page.html"_s, "<p>x</p>");
    {
        const NextDialog<QProgressDialog> next([](QProgressDialog& dialog) {
            EXPECT_TRUE(dialog.labelText().contains(u"page.html"_s));
            dialog.cancel();
        });
        window->openFile(page);
    }
    {
        // Nobody stops it: what came of it is told.
        const NextDialog<QMessageBox> next([](QMessageBox& box) {
            EXPECT_TRUE(box.text().contains(u"page.html"_s)) << box.text().toStdString();
            box.accept();
        });
        window->openFile(page);
    }
    EXPECT_EQ(window->session(), nullptr);
    QThreadPool::globalInstance()->waitForDone();
    setDecodeProgram({});
}

TEST_F(ImportFilesTest, whatIsNoReportCannotBeDropped) {
    const auto window = open();
    EXPECT_FALSE(drop(*window, {write(u"program.exe"_s, "MZ")}));
    EXPECT_EQ(window->session(), nullptr);
}

} // namespace

} // namespace nianbao::test
