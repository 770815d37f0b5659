#pragma once

#include <work/Settings.h>

#include <store/Store.h>

#include <QDialog>

#include <memory>
#include <utility>
#include <vector>

class QComboBox;

namespace Ui {
class SettingsDialog;
}

namespace nianbao {

class RulesPage;

/// Language, backup folder, fonts by role, agencies, and where the store lies; on a page of their own the
/// rules. Writes on OK only.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// `store` may be null when it could not be opened. It outlives the dialog.
    explicit SettingsDialog(Store* store, QWidget* parent = nullptr);
    ~SettingsDialog() override;

    /// Writes the settings; stays open and says why when that fails.
    void accept() override;

private:
    void showSettings();
    void addFonts();
    void chooseBackupFolder();
    void showState();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Store* m_store;
    RulesPage* m_rules;
    std::vector<std::pair<Setting, QComboBox*>> m_fonts;
};

} // namespace nianbao
