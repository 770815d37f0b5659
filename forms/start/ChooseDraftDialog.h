#pragma once

#include <store/Store.h>

#include <QDialog>

#include <optional>
#include <vector>

class QLineEdit;
class QPushButton;
class QTableView;

namespace nianbao {

class DraftListModel;

/// Chooses one of the drafts: the report of last year that this year's goes on from, or is compared with.
class ChooseDraftDialog : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { BeginFrom, CompareWith };
    explicit ChooseDraftDialog(std::vector<DraftSummary> drafts, QWidget* parent = nullptr,
                               Purpose purpose = Purpose::BeginFrom);

    /// The chosen draft; nullopt when the filter shows none.
    [[nodiscard]] std::optional<DraftId> chosen() const;
    /// A file was asked for instead; the dialog is rejected then.
    [[nodiscard]] bool wantsFile() const { return m_wantsFile; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(Purpose purpose);
    void chooseFirst();
    void showState();

    DraftListModel* m_model;
    QLineEdit* m_filter = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_begin = nullptr;
    bool m_wantsFile = false;
};

} // namespace nianbao
