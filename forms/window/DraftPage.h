#pragma once

#include <report/Edit.h>
#include <report/Where.h>

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace nianbao {

class DraftSession;
class FindBar;
class NarrativeForm;

/// The middle of the window for one draft: the form of the chosen section under a banner that speaks only
/// when something is wrong (read only, not saved), above the find bar. Forms are made when first shown.
class DraftPage : public QWidget {
    Q_OBJECT
public:
    explicit DraftPage(DraftSession* session, QWidget* parent = nullptr);

    [[nodiscard]] int currentSection() const { return m_section; }
    void showSection(int section);
    /// Shows the section of a place and selects the cell or the characters.
    void goTo(const Where& where);
    /// Shows what undo or redo changed. Stays in the section at hand when it shows there.
    void showEdits(const Edits& edits);
    void setZoom(double factor);
    void showFind(bool withReplace);
    void findNext();
    void findPrevious();
    /// Takes what is being typed and not told yet, before the draft is saved, written out or closed. False
    /// when a cell holds a text that it refuses.
    bool commitPending();
    /// Stays above the form until it is replaced or cleared with an empty text.
    void setBanner(const QString& text);

signals:
    void sectionShown(int section);
    void saveCopyRequested();
    /// Something the user should know, for the status bar.
    void notice(const QString& text);

private:
    QWidget* form(int section);
    NarrativeForm* makeNarrativeForm(int section);
    void leaveFindBar();

    DraftSession* m_session;
    std::vector<QWidget*> m_forms; ///< null until first shown
    QStackedWidget* m_stack;
    QLabel* m_banner;
    QPushButton* m_saveCopy;
    FindBar* m_findBar;
    int m_section = -1;
    double m_zoom = 1.0;
};

} // namespace nianbao
