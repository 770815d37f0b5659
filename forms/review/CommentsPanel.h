#pragma once

#include "CommentThreads.h"

#include <report/Problem.h>

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nianbao {

class CommentForm;
class CommentList;
class OfficeSession;

/// The comments on the open draft, in its order: read, answered, resolved, taken or declined; below, a new
/// one is written. Where review is off it says so.
class CommentsPanel : public QWidget {
    Q_OBJECT
public:
    /// `office` outlives the panel.
    explicit CommentsPanel(OfficeSession* office, QWidget* parent = nullptr);

    /// What the next comment is about; a character stands for its sentence. A comment that speaks of it
    /// already becomes the current one.
    void setPlace(const Where& where);
    /// Takes the cursor to where a comment is typed.
    void startComment();
    /// Comments that are open.
    [[nodiscard]] int openComments() const { return m_open; }

signals:
    /// A comment was chosen: its place.
    void placeChosen(const nianbao::Where& place);
    /// When openComments() is another number.
    void countChanged(int open);

private:
    QWidget* makeThreads();
    QWidget* makeAnswer();
    QPushButton* addButton(QWidget* parent, const QString& name, const QString& text);
    void refresh();
    void showSituation();
    void showActions();
    void showActions(const CommentThread& thread);
    void showAnswer();
    void choose();
    void answer();
    void resolveOrReopen();
    void take();
    void setState(Comment::State state);
    void tell(const Problem& problem);
    void hideProblem();
    [[nodiscard]] const CommentThread* current() const;
    [[nodiscard]] QString whyNotTake(const CommentThread& thread) const;

    OfficeSession* m_office;
    std::vector<CommentThread> m_threads;
    int m_open = 0;
    QHash<qint64, QString> m_answers; ///< typed and not yet sent, by thread
    QLabel* m_off;
    QWidget* m_content;
    QLabel* m_problem;
    QCheckBox* m_openOnly;
    QLabel* m_count;
    QLabel* m_none;
    CommentList* m_list;
    QWidget* m_actions = nullptr;
    QLineEdit* m_answer;
    QPushButton* m_answerButton = nullptr;
    QPushButton* m_resolve = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_decline = nullptr;
    QLabel* m_why;
    CommentForm* m_form;
};

} // namespace nianbao
