#pragma once

#include <store/Store.h>

#include <QDialog>

#include <memory>
#include <vector>

namespace Ui {
class NewReportDialog;
}

namespace nianbao {

/// Asks for what a blank report needs: its year and its agency. A new agency needs no more than its full name
/// and is kept as a profile when the dialog is accepted, so it is asked for once.
class NewReportDialog : public QDialog {
    Q_OBJECT
public:
    /// `store` outlives the dialog.
    NewReportDialog(Store* store, int suggestedYear, QWidget* parent = nullptr);
    ~NewReportDialog() override;

    [[nodiscard]] int year() const;
    [[nodiscard]] Agency agency() const;

    /// Keeps a new agency first; stays open and says why when that fails.
    void accept() override;

private:
    void connectFields();
    void loadStore();
    void showState();
    void editDetails();
    void showProblem(const QString& text);
    /// The chosen profile, null for a new agency.
    [[nodiscard]] Store::Profile* profile();
    [[nodiscard]] const Store::Profile* profile() const;

    std::unique_ptr<Ui::NewReportDialog> m_ui;
    Store* m_store;
    std::vector<Store::Profile> m_profiles;
    std::vector<DraftSummary> m_drafts;
    Agency m_new; ///< a new agency's details; its name is that of the field
};

} // namespace nianbao
