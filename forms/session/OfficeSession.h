#pragma once

#include <approval/Office.h>

#include <QObject>

#include <memory>
#include <vector>

namespace nianbao {

class DraftSession;

/// The review of the window's store: who is signed in, where the open draft stands, its comments. What is
/// done in review is done through it, and whoever shows it redraws on its signals.
class OfficeSession : public QObject {
    Q_OBJECT
public:
    explicit OfficeSession(std::shared_ptr<Store> store, QObject* parent = nullptr);
    ~OfficeSession() override;

    [[nodiscard]] Office& office() { return m_office; }
    /// The draft that is open now, or null. It outlives its being set here.
    void setDraft(DraftSession* draft);
    [[nodiscard]] DraftSession* draft() const { return m_draft; }

    /// As last read; without a draft its standing is that of a new one.
    [[nodiscard]] const Situation& situation() const { return m_situation; }
    [[nodiscard]] bool isReviewOn() const { return m_situation.reviewIsOn; }
    [[nodiscard]] const std::optional<User>& user() const { return m_situation.user; }
    [[nodiscard]] bool allows(Deed deed) const { return refusalOf(deed, m_situation) == Refusal::None; }
    /// Why not, in the user's language; empty when it is allowed.
    [[nodiscard]] QString refusal(Deed deed) const;

    /// Those of the open draft, oldest first, their anchors where they stand in its report as it is now.
    [[nodiscard]] const std::vector<Comment>& comments() const { return m_comments; }
    /// A comment, or a suggestion with a replacement, on a place of the report as it is now.
    [[nodiscard]] Problem addComment(const Where& where, const QString& text,
                                     const std::optional<QString>& replacement = {});
    [[nodiscard]] Problem answer(const Comment& comment, const QString& text);
    /// Resolves or reopens a comment, declines a suggestion.
    [[nodiscard]] Problem setCommentState(const Comment& comment, Comment::State state);
    /// Carries a suggestion out in the draft and marks it as taken.
    [[nodiscard]] Problem takeSuggestion(const Comment& comment);

    /// Reads everything anew, as after something was done at the office, or by somebody else.
    void refresh();

signals:
    /// Who is signed in, whether review is on, or where the draft stands.
    void changed();
    void commentsChanged();
    /// Of the open draft.
    void findingsChanged();
    /// The store could not be read.
    void failed(const nianbao::Problem& problem);

private:
    void readSituation();
    void readComments();
    void followEdits(const Edits& edits);
    [[nodiscard]] Problem add(Comment comment);

    Office m_office;
    DraftSession* m_draft = nullptr;
    Situation m_situation;
    std::vector<Comment> m_comments;
};

} // namespace nianbao
