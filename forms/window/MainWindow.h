#pragma once

#include "import/BatchReader.h"

#include <document/FontBook.h>
#include <report/ReportFile.h>
#include <store/Store.h>

#include <QMainWindow>
#include <QTimer>
#include <QUndoGroup>

#include <memory>
#include <vector>

class QDockWidget;
class QStackedWidget;

namespace nianbao {

class DockFolding;
class ChangesPanel;
class CommentsPanel;
class ComparisonDialog;
class DraftPage;
class DraftSession;
class FindingsPanel;
class HistoryPanel;
class LastYearPanel;
class PreviewPanel;
class ReviewBar;
class ReviewDesk;
class SectionList;
class StartPage;
struct WindowActions;
class WindowStatus;
struct ReviewedVersion;

/// A panel that does not keep the window from a small screen: what of it finds no room is scrolled to.
[[nodiscard]] QWidget* scrolling(QWidget* panel);

/// The window on one store: the start page, or one open draft between the section list and the panels.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const QString& storePath, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens the store and lists its drafts; says in the window what is wrong with it. Call once the window
    /// is shown, so that a slow disk does not keep it from appearing.
    void openStore();
    /// Shows what was read of a report file, and does with it what is chosen then.
    void openFile(const QString& path);
    /// The same for one file or several, or folders of them; several are listed first.
    void openFiles(const QStringList& paths);
    /// The same for files that another start of the program hands over, or that are dropped: at any moment,
    /// so that they wait until no dialog is open.
    void openFilesWhenFree(const QStringList& paths);
    void openDraft(DraftId draft);
    /// Checks the open draft against this file; false, and says why, when it is not of the year before.
    bool compareWithFile(const QString& path);
    /// Checks the open draft against a draft of the store.
    void compareWithDraft(DraftId draft);
    /// Makes a draft of the report and opens it.
    void createDraft(const Report& report);
    /// Asks for year and agency, then makes a draft.
    void newReport();
    /// Closes the draft; false when something is unsaved and the user wants to keep it open.
    bool closeDraft();
    [[nodiscard]] DraftSession* session() const { return m_session.get(); }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    static constexpr int noticeMilliseconds = 8000;
    enum class PrintStep { Preview, Print };

    void buildDocks();
    void connectDocks();
    void connectActions();
    void connectStartPage();
    void showSession(std::unique_ptr<DraftSession> session, const QString& banner);
    void showPanels();
    /// Shows a place in the form, or on the printed pages where they stand in its room.
    void goTo(const Where& where);
    [[nodiscard]] static QString titleFor(const Report& report);
    void nameSections();
    void onSaveFailed(const Problem& problem);
    void setZoom(double factor);
    void raiseDock(QDockWidget* dock);
    void restoreDocks();
    void rememberDocks();
    void showPreview();
    void tell(const Problem& problem);
    const FontBook& fonts();
    /// The user chose other fonts: what was made with the old ones goes.
    void takeFonts();

    // MainWindowCommands.cpp: what the menus do beyond the open draft.
    /// Keeps an agency that is met for the first time, so that it is asked for once.
    void keepAgency(const Agency& agency);
    /// A profile that was the draft's agency stays it when that is edited.
    void followAgency(const Edits& edits);
    void offerRescue(DraftId draft, const Problem& problem);
    void newFromLastYear();
    void beginNewYear(const Report& last);
    /// Gives the session last year's report out of the store.
    void findLastYears();
    void followLastYears(const Edits& edits);
    /// Whether a file was chosen and is compared with now.
    bool chooseLastYearsFile();
    void chooseLastYearsDraft();
    void exportReport();
    /// Puts the report on the clipboard for the editor of a web site.
    void copyForWeb();
    void printDraft(PrintStep step);
    void saveCopy();
    void restoreBackup();
    void moveToTrash(DraftId draft);
    void showTrash();
    void showProfiles();
    void showSettings();
    void showShortcuts();
    void showAbout();
    void fillRecentMenu();
    void runDailyBackup();
    [[nodiscard]] QString backupFolder() const;

    // MainWindowImport.cpp: files into drafts.
    void openWaitingFiles();
    void newFromFile();
    void chooseFiles();
    /// The path of a report's file that the user chooses; empty when he does not.
    [[nodiscard]] QString askForReport(const QString& title);
    /// A report's file, read beside the window; null when it was refused, which is told, or stopped.
    [[nodiscard]] ReadFile openedFile(const QString& path);
    /// The draft that a file can go into; null when none is open, or to read only.
    [[nodiscard]] const Report* changeableDraft() const;
    /// Keeps the report as a draft and compares the open one with it.
    void takeAsLastYears(const Report& report, const QString& name);
    void takeSections(const Report& read, const std::vector<int>& sections, const QString& name);

    // MainWindowReview.cpp: the supervisor's side of the window.
    void connectReview();
    /// The review of the store that is open now.
    void setUpReview();
    /// While no store is open.
    void forbidReview();
    void showReviewState();
    /// After what may be done with the draft has changed.
    void reopenDraft();
    /// The printed pages in the form's room, or the form again.
    void showAsPages(bool asPages);
    /// What was clicked on a page: shown elsewhere too, and what a comment is about.
    void takePlace(const Where& where);
    void readReviewed();
    void showChanges();
    void showMarks();
    void compareReports();
    void compareWithOtherDraft(ComparisonDialog& dialog);
    void compareWithRevision(ComparisonDialog& dialog);
    void findDueDays();

    QString m_storePath;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<FontBook> m_fonts;
    QUndoGroup m_undoGroup;
    std::unique_ptr<WindowActions> m_actions;
    WindowStatus* m_status;
    QStackedWidget* m_middle;
    StartPage* m_startPage;
    SectionList* m_sectionList;
    FindingsPanel* m_findings;
    LastYearPanel* m_lastYear;
    PreviewPanel* m_preview = nullptr; ///< made when first shown: looking fonts up takes time
    QDockWidget* m_sectionDock;
    QDockWidget* m_findingsDock;
    QDockWidget* m_lastYearDock;
    QDockWidget* m_previewDock;
    QDockWidget* m_commentsDock;
    QDockWidget* m_changesDock;
    QDockWidget* m_historyDock;
    std::vector<QDockWidget*> m_docks; ///< all of them
    DockFolding* m_folding;
    std::unique_ptr<DraftSession> m_session;
    DraftPage* m_draftPage = nullptr;
    HistoryPanel* m_history = nullptr;
    std::unique_ptr<ReviewDesk> m_review; ///< null while no store is open
    ReviewBar* m_reviewBar;
    CommentsPanel* m_comments = nullptr;
    ChangesPanel* m_changes;
    PreviewPanel* m_pages = nullptr; ///< in the form's room, while the draft is read as printed
    QTimer m_changesWait;
    std::unique_ptr<ReviewedVersion> m_reviewed; ///< that the open draft is compared with; null for none
    QList<QStringList> m_waitingFiles;           ///< opened together each
    bool m_isReading = false;                    ///< a file that the user has chosen
    QTimer m_fileWait;
    double m_zoom = 1.0;
    bool m_placeFromPages = false; ///< the pages were clicked and stay where they are
};

} // namespace nianbao
