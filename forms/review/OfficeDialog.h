#pragma once

#include <approval/Office.h>

#include <QDialog>
#include <QStringList>

#include <vector>

class QTabWidget;

namespace nianbao {

class DeadlinesEditor;
class KeysPage;
class OfficePage;

/// The office of a store: its review, its users, one's own passphrase and key, the keys, its days. Steps and
/// days are changed when they are applied, all else at once.
class OfficeDialog : public QDialog {
    Q_OBJECT
public:
    /// `office` outlives it.
    explicit OfficeDialog(Office& office, QWidget* parent = nullptr);

    /// Agencies to offer days for, as those of the drafts.
    void setAgencies(const QStringList& agencies);
    /// The year that days are shown for at first.
    void setYear(int year);
    /// Writes the file of keys, and says on the page what became of it.
    void saveKeys(const QString& path);

    /// Asks first where something was not applied.
    void reject() override;

signals:
    /// Users, steps, days, or who is signed in.
    void changed();

private:
    void addPage(OfficePage* page, const QString& title, const QString& name);
    void refresh();

    QTabWidget* m_tabs;
    std::vector<OfficePage*> m_pages;
    KeysPage* m_keys;
    DeadlinesEditor* m_days;
};

} // namespace nianbao
