#pragma once

#include <store/Review.h>

#include <memory>

namespace nianbao {

/// A line for the audit log.
struct AuditNote {
    QString what;
    DraftId draft = 0;
    QJsonObject detail = {};
};

/// A draft's way from one standing to the next.
struct ReviewMove {
    ReviewStanding expected; ///< as it was when the move was decided on
    ReviewState state = ReviewState::Draft;
    int step = 0;
    int round = 1;
    std::vector<ReviewStep> steps;
    ReviewAction action = ReviewAction::Submit;
    QString stepName; ///< of the review step that is taken
    QString sentence;
    std::optional<ApprovedCopy> approved;
    std::optional<Publication> publication;
};

/// Review as the store keeps it: users, keys, steps, comments, approved copies, the audit log. Each call is
/// one transaction, and what changes something writes its line of the audit log in it. Who may do what is
/// decided by `approval`; what is only kept here refuses nothing but what does not fit the store. On the
/// store's thread.
class Reviews {
public:
    /// `store` outlives it.
    explicit Reviews(Store& store) : m_store(store) {}

    /// Whoever works on this machine, where nobody is signed in.
    [[nodiscard]] static Actor account();

    // The office.

    /// The steps of the office's review; empty: review is off.
    [[nodiscard]] Result<std::vector<ReviewStep>> steps();
    /// Drafts that wait for a review become drafts again when it is switched off.
    [[nodiscard]] Problem setSteps(const std::vector<ReviewStep>& steps, const Actor& actor);
    /// A value that the office has settled; null when there is none.
    [[nodiscard]] Result<QString> officeValue(const QString& key);
    [[nodiscard]] Problem setOfficeValue(const QString& key, const QString& value, const AuditNote& note,
                                         const Actor& actor);

    /// All, also those who were removed, by name.
    [[nodiscard]] Result<std::vector<User>> users();
    /// Adds (id 0) or changes one. A public key that differs from the one before revokes that one.
    [[nodiscard]] Result<UserId> saveUser(const User& user, const AuditNote& note, const Actor& actor);
    [[nodiscard]] Result<std::vector<UserKey>> keys();

    // A draft.

    [[nodiscard]] Result<ReviewStanding> standing(DraftId draft);
    /// CannotWrite when the draft does not stand as expected any more; StoreBusy while somebody else writes
    /// in it.
    [[nodiscard]] Problem move(DraftId draft, const ReviewMove& move, const Actor& actor);
    /// In the order in which they were taken.
    [[nodiscard]] Result<std::vector<ReviewEvent>> events(DraftId draft);
    /// The newest; nullopt when it was never approved.
    [[nodiscard]] Result<std::optional<ApprovedCopy>> approvedCopy(DraftId draft);
    [[nodiscard]] Result<std::optional<Publication>> publication(DraftId draft);

    // Comments.

    /// All of a draft, oldest first, their anchors where they stand at `report`, which is the draft's state
    /// at a revision, the newest by default (-1).
    [[nodiscard]] Result<std::vector<Comment>> comments(DraftId draft, const Report& report,
                                                        Revision upTo = -1);
    [[nodiscard]] Result<qint64> addComment(DraftId draft, const Comment& comment, const ReportFormat& format,
                                            const Actor& actor);
    [[nodiscard]] Problem setCommentState(DraftId draft, qint64 comment, Comment::State state,
                                          const Actor& actor);

    // The audit log.

    [[nodiscard]] Result<std::vector<AuditEntry>> log();
    [[nodiscard]] Problem addToLog(const AuditNote& note, const Actor& actor);
    /// What is wrong with the log: the first line that was removed, changed or inserted; Code::None when it
    /// is whole. The chain's end is kept apart from it, so that lines taken from the end are missed too.
    [[nodiscard]] Problem verifyLog();

private:
    Store& m_store;
};

} // namespace nianbao
