#pragma once

#include <report/Edit.h>

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace nianbao {

class DraftSession;
class LastYearTable;
class LastYearTexts;

/// What last year's report has in the section on the screen: its texts, to be taken over, or its figures
/// beside this year's with the change. Follows edits at once while it is shown.
class LastYearPanel : public QWidget {
    Q_OBJECT
public:
    explicit LastYearPanel(QWidget* parent = nullptr);

    /// Null while no draft is open.
    void setSession(DraftSession* session);
    void showSection(int section);

signals:
    /// The user wants to choose last year's report: a file, a draft of the store.
    void fileRequested();
    void draftRequested();
    void cellActivated(int cell);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Shows the section anew.
    void rebuild();
    /// Shows what this year's report has become.
    void refresh();

    QPointer<DraftSession> m_session;
    int m_section = -1;
    bool m_stale = true; ///< something else is to be shown than when it was last seen
    QLabel* m_which;
    QStackedWidget* m_stack;
    QWidget* m_nothing;
    LastYearTexts* m_texts;
    LastYearTable* m_table;
};

} // namespace nianbao
