#pragma once

#include <report/Report.h>
#include <work/OpenReport.h>

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QVBoxLayout;

namespace nianbao {

class DoubtList;
class DraftSession;
class SourceView;
class TableForm;

/// A look at what was read from a file before it counts: the file on the left, on the right what was read,
/// each doubt put right there. Nothing is kept until one of the ways on is chosen; see use().
class ImportLook : public QDialog {
    Q_OBJECT
public:
    /// What becomes of the report. GoOn: whoever asked for it knows.
    enum class Use { NewDraft, LastYears, IntoOpen, GoOn };

    /// Offers a new draft and, when `openDraft` is not null, what can be done with that draft, which outlives
    /// the look.
    ImportLook(const OpenedReport& opened, const Report* openDraft, QWidget* parent = nullptr);
    /// Offers GoOn alone, under this name.
    ImportLook(const OpenedReport& opened, const QString& goOn, QWidget* parent = nullptr);
    ~ImportLook() override;

    /// After the dialog was accepted.
    [[nodiscard]] Use use() const { return m_use; }
    /// The sections chosen for Use::IntoOpen, of the open draft's format.
    [[nodiscard]] const std::vector<int>& sections() const { return m_sections; }
    /// As it was put right, with the agency and year that were asked for.
    [[nodiscard]] Report report() const;
    /// What was not looked at; see DoubtList.
    [[nodiscard]] int openDoubts() const;

public slots:
    /// A new draft, or GoOn. Stays open while a figure is refused, or agency or year are missing.
    void accept() override;
    /// Asks first when something was put right.
    void reject() override;

private:
    void build(const OpenedReport& opened);
    [[nodiscard]] QWidget* makeRight(const OpenedReport& opened);
    [[nodiscard]] QWidget* makeWhose();
    void addTables();
    void addTexts();
    void addUses(QVBoxLayout* column, const QString& goOn);
    QPushButton* addUse(const QString& name, Use use);
    void connectParts();
    void showCell(int cell);
    void showDoubts();
    void showUses();
    /// Takes what is being typed, wherever.
    [[nodiscard]] bool settle();
    [[nodiscard]] bool isChanged() const;
    void finish(Use use);
    void chooseSections();

    QString m_fileName;
    const Report* m_openDraft = nullptr;
    std::unique_ptr<DraftSession> m_session;
    SourceView* m_source = nullptr; ///< null when nothing is known of places
    DoubtList* m_doubts = nullptr;
    QTabWidget* m_tabs = nullptr;
    std::vector<TableForm*> m_tables; ///< by table
    QLineEdit* m_agency = nullptr;
    QSpinBox* m_year = nullptr;
    QLabel* m_missing = nullptr; ///< what is missing for a draft
    QPushButton* m_newDraft = nullptr;
    QPushButton* m_lastYears = nullptr;
    QPushButton* m_intoOpen = nullptr;
    QPushButton* m_goOn = nullptr;
    Use m_use = Use::NewDraft;
    std::vector<int> m_sections;
};

} // namespace nianbao
