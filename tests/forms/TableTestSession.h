#pragma once

#include "session/DraftSession.h"

#include <store/Store.h>
#include <support/Fixtures.h>

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace nianbao::test {

/// A writable session on a blank report of a year, kept in a store of its own, and shorthands for its cells.
class TableTestSession {
public:
    explicit TableTestSession(int year = 2024) {
        const QString path = storeFile();
        Report report = Report::forAgency(Agency(), year);
        const auto store = Store::open(path);
        EXPECT_TRUE(store) << problemText(store.problem()).toStdString();
        const auto draft = (*store)->create(report);
        EXPECT_TRUE(draft) << problemText(draft.problem()).toStdString();
        m_session = std::make_unique<DraftSession>(std::move(report), *draft,
                                                   std::make_unique<JournalWriter>(path, *draft, 0));
    }

    [[nodiscard]] QString storeFile() const { return m_folder.filePath(QStringLiteral("store.sqlite")); }
    DraftSession* get() { return m_session.get(); }
    DraftSession* operator->() { return m_session.get(); }
    [[nodiscard]] const ReportFormat& format() const { return *m_session->report().format; }
    [[nodiscard]] int table(const QString& id) const { return format().tableIndex(id); }
    [[nodiscard]] int cell(const QString& path) const { return cellAt(m_session->report(), path); }
    [[nodiscard]] CellValue value(const QString& path) const {
        return m_session->report().cells[static_cast<size_t>(cell(path))];
    }
    /// The cell's figure as text, empty for blank.
    [[nodiscard]] QString text(const QString& path) const { return value(path).toString(); }
    void set(const QString& path, const CellValue& figure) {
        m_session->setCells({{cell(path), figure}}, QStringLiteral("set"));
    }
    [[nodiscard]] int steps() const { return m_session->undoStack()->index(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DraftSession> m_session;
};

} // namespace nianbao::test
