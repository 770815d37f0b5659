#pragma once

#include <store/Store.h>
#include <support/Fixtures.h>
#include <support/Need.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>
#include <stdexcept>

namespace nianbao::test {

inline Report someReport(const QString& agencyName = QStringLiteral("某市某局"), int year = 2024) {
    Agency agency;
    agency.name = agencyName;
    return Report::forAgency(agency, year);
}

/// The step that sets a cell, carried out on `report` as well.
inline JournalStep setCellStep(Report& report, int cell, const CellValue& value) {
    const Edits edits{SetCell{cell, report.cells[static_cast<size_t>(cell)], value}};
    EXPECT_TRUE(applyEdits(report, edits));
    return {edits, QStringLiteral("cell %1").arg(cell), QDateTime::currentDateTime()};
}

/// Part ids too, which the reports' own comparison leaves out.
inline bool sameDraft(const Report& a, const Report& b) {
    if (!(a == b))
        return false;
    for (size_t section = 0; section < a.narrative.size(); ++section) {
        for (size_t i = 0; i < a.narrative[section].size(); ++i) {
            if (a.narrative[section][i].id != b.narrative[section][i].id)
                return false;
        }
    }
    return true;
}

/// SQL straight at a file that no Store has open.
inline void runSql(const QString& path, const QStringList& statements) {
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(path);
        if (!database.open())
            throw std::runtime_error(database.lastError().text().toStdString());
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                throw std::runtime_error((statement + query.lastError().text()).toStdString());
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
}

class StoreFolder : public testing::Test {
protected:
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString storePath() const { return at(QStringLiteral("store.sqlite")); }
    [[nodiscard]] std::shared_ptr<Store> open(Store::Access access = Store::Access::ReadWrite) const {
        return need(Store::open(storePath(), access));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace nianbao::test
