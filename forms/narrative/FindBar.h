#pragma once

#include <report/Report.h>
#include <report/Where.h>

#include <QPointer>
#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace nianbao {

class DraftSession;

/// Finds and replaces in the narrative texts of the whole report, in the order in which they print. One bar
/// can serve all forms of a window: tell it where the caret is, and go where goToRequested() says.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(DraftSession* session, QWidget* parent = nullptr);

    /// Shows the bar and takes the focus. `term`, when not empty, is what to look for.
    void open(bool withReplace, const QString& term = {});
    /// Where the last match was shown, or the caret since.
    [[nodiscard]] const Where& place() const { return m_place; }
    [[nodiscard]] int matchCount() const { return static_cast<int>(m_matches.size()); }

public slots:
    /// Goes to the next or previous match from the caret, round the end of the report. Opens the bar when
    /// there is nothing to look for yet.
    void findNext();
    void findPrevious();
    /// Replaces the match that the caret selects, then goes to the next one.
    void replace();
    /// Replaces every match of the report as one undo step.
    void replaceAll();
    /// Where searching starts: the caret or selection in a part's text.
    void setPlace(const nianbao::Where& place);
    /// Hides the bar and asks for the focus to go back to the text.
    void closeBar();

signals:
    /// A match is to be shown and selected. Whoever goes there need not give the focus back.
    void goToRequested(const nianbao::Where& where);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QToolButton* addButton(const QString& objectName, const QString& text, const QString& tip);
    void search();
    void updateCount();
    void goTo(int match);
    /// Index of the match at the caret, -1 when the selection is none.
    [[nodiscard]] int currentMatch() const;
    /// Place of a text in reading order, for comparing.
    [[nodiscard]] std::pair<int, int> order(const Where& where) const;

    QPointer<DraftSession> m_session;
    QLineEdit* m_term = nullptr;
    QLineEdit* m_replacement = nullptr;
    QCheckBox* m_matchCase = nullptr;
    QLabel* m_count = nullptr;
    QToolButton* m_replace = nullptr;
    QToolButton* m_replaceAll = nullptr;
    QWidget* m_replaceRow = nullptr;
    std::vector<Where> m_matches; ///< in reading order
    Where m_place;
};

} // namespace nianbao
