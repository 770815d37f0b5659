#pragma once

#include "OfficePage.h"

#include <work/Deadlines.h>

#include <QStringList>

class QSpinBox;
class QTableWidget;

namespace nianbao {

/// The days by which the office's agencies hand their reports in and publish them, where they differ from
/// the law's; a year at a time. Works without review too.
class DeadlinesEditor : public OfficePage {
    Q_OBJECT
public:
    explicit DeadlinesEditor(Office& office, QWidget* parent = nullptr);
    void refresh() override;
    [[nodiscard]] bool isUnsaved() const override { return m_isUnsaved; }
    /// The agencies that have a row of their own whether days are set for them or not.
    void setAgencies(const QStringList& agencies);
    void setYear(int year);

private:
    [[nodiscard]] QWidget* newYearLine();
    void fill(const OwnDeadlines& own);
    void addRow(const QString& agency, const Deadlines& days);
    void setUnsaved(bool unsaved);
    [[nodiscard]] Result<OwnDeadlines> stored();
    /// Puts the table's days in the place of those of its year. The text is what cannot be taken as it
    /// stands; empty when all could.
    [[nodiscard]] QString take(OwnDeadlines& own) const;
    void apply();

    QStringList m_agencies;
    bool m_canChange = false;
    bool m_isUnsaved = false;
    QSpinBox* m_year;
    QTableWidget* m_table;
    QPushButton* m_add;
    QPushButton* m_apply;
    QPushButton* m_discard;
};

} // namespace nianbao
