#pragma once

#include "session/DraftSession.h"
#include "window/MainWindow.h"
#include <work/Settings.h>

#include <store/Store.h>
#include <support/Fixtures.h>

#include <QAction>
#include <QApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>

namespace nianbao::test {

using namespace Qt::StringLiterals;

/// A window on a store of its own, and shorthands for what tests do to it.
class WindowTest : public testing::Test {
protected:
    WindowTest() { Settings::setFile(m_folder.filePath(u"settings.ini"_s)); }

    QString storeFile() const { return m_folder.filePath(u"store.sqlite"_s); }
    std::unique_ptr<MainWindow> open() const {
        auto window = std::make_unique<MainWindow>(storeFile());
        window->setWindowState(Qt::WindowNoState); // the screen of the tests is a small one
        window->resize(1366, 768);
        window->show();
        QApplication::setActiveWindow(window.get());
        window->openStore();
        return window;
    }
    static Report someReport() {
        Agency agency;
        agency.name = u"甲县教育局"_s;
        agency.phone = u"0999-1234567"_s;
        return Report::forAgency(agency, 2025);
    }
    static Edits cellEdit(const Report& report, const QString& path, qint64 value) {
        const int cell = cellAt(report, path);
        return {SetCell{cell, report.cells[static_cast<size_t>(cell)], CellValue(value)}};
    }

    /// As if somebody on another machine had the draft open.
    void holdElsewhere(DraftId draft) const {
        withStore([draft](QSqlDatabase& database) {
            QSqlQuery query(database);
            ASSERT_TRUE(
                query.prepare(u"INSERT INTO locks (draft, user, host, process, since, started, heartbeat)"
                              " VALUES (?, 'wang', 'office-2', 77, ?, '', ?)"_s));
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            query.addBindValue(draft);
            query.addBindValue(now);
            query.addBindValue(now);
            ASSERT_TRUE(query.exec()) << query.lastError().text().toStdString();
        });
    }
    int lockCount() const {
        int count = -1;
        withStore([&count](QSqlDatabase& database) {
            QSqlQuery query(u"SELECT count(*) FROM locks"_s, database);
            if (query.next())
                count = query.value(0).toInt();
        });
        return count;
    }
    void withStore(const std::function<void(QSqlDatabase&)>& act) const {
        const QString name = u"beside the store"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(storeFile());
            ASSERT_TRUE(database.open());
            act(database);
        }
        QSqlDatabase::removeDatabase(name);
    }

    static QAction* actionFor(const MainWindow& window, const QKeySequence& keys) {
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->shortcuts().contains(keys))
                return action;
        }
        ADD_FAILURE() << "no action for " << keys.toString().toStdString();
        return nullptr;
    }

    QTemporaryDir m_folder;
};

} // namespace nianbao::test
