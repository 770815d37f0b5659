#pragma once

#include <report/Report.h>
#include <work/ExportReport.h>

#include <QDateTime>
#include <QDialog>
#include <QStringList>

#include <atomic>
#include <map>
#include <memory>

class QCheckBox;
class QThread;

namespace Ui {
class ExportDialog;
}

namespace nianbao {

/// Writes a report as files of the chosen types, on a thread of its own, and says what became of each.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// Takes a copy of the report. `fonts` outlives the dialog.
    ExportDialog(const Report& report, const FontBook* fonts, QWidget* parent = nullptr);
    /// Waits for a file that is being written.
    ~ExportDialog() override;

    /// The report's last change, which goes into the files; now when it is not set.
    void setChanged(const QDateTime& changed) { m_changed = changed; }
    /// How it is exported; as it is when not set.
    void setOptions(ExportOptions options) { m_options = std::move(options); }
    void setFolder(const QString& folder);
    [[nodiscard]] QString folder() const;
    /// The chosen types' suffixes; one that is not known is passed over.
    void setTypes(const QStringList& suffixes);
    [[nodiscard]] QStringList types() const;
    /// The paths that will be written, one for each chosen type.
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

public slots:
    /// Starts writing; finished() of the files is told by exported().
    void start();
    /// Leaves out the files not begun; closes when nothing is being written.
    void reject() override;

signals:
    /// All chosen files were tried.
    void exported(int written, int failed);

private:
    void addTypes();
    void chooseFolder();
    void describeFiles();
    void tellFindings();
    void showOutcome(const QString& path, bool replaced, const ExportOutcome& outcome);
    void finish();
    void setBusy(bool busy);

    std::unique_ptr<Ui::ExportDialog> m_ui;
    const Report m_report;
    const FontBook* m_fonts;
    QDateTime m_changed;
    ExportOptions m_options;
    std::map<QString, QCheckBox*> m_types; ///< by suffix
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
    int m_written = 0;
    int m_failed = 0;
};

} // namespace nianbao
