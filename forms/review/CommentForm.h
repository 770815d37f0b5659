#pragma once

#include <report/Anchor.h>
#include <report/Problem.h>

#include <QPointer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace nianbao {

class DraftSession;
class OfficeSession;

/// Where a comment or a suggestion is written. It is about a place of the open draft, or about those of its
/// words that are selected. What has been typed stays when the place is another one.
class CommentForm : public QWidget {
    Q_OBJECT
public:
    /// `office` outlives the form.
    explicit CommentForm(OfficeSession* office, QWidget* parent = nullptr);

    /// A character stands for its sentence.
    void setPlace(const Where& where);
    /// What the comment would be about; nullopt while no place was chosen, or its words are gone.
    [[nodiscard]] std::optional<Where> target() const;
    /// Takes the cursor into the text.
    void startTyping();

signals:
    /// Before a comment is added.
    void adding();
    /// It was not; what was typed is still there.
    void failed(const nianbao::Problem& problem);

private:
    void build();
    void follow(const Edits& edits);
    void takeDraft();
    void showPlace();
    void showTarget();
    void prefill();
    void showState();
    void add();
    [[nodiscard]] QString words() const; ///< of the target
    [[nodiscard]] bool suggests() const;
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QString whyNotSuggest() const;
    [[nodiscard]] QString replacementProblem() const;

    OfficeSession* m_office;
    QPointer<DraftSession> m_draft;
    std::optional<Anchor> m_anchor;
    QString m_prefilled; ///< what the replacement began with
    QLabel* m_place;
    QPlainTextEdit* m_quote;
    QPlainTextEdit* m_text;
    QCheckBox* m_suggest;
    QPlainTextEdit* m_replacement;
    QPushButton* m_add;
    QLabel* m_why;
};

} // namespace nianbao
