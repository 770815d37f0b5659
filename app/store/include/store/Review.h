#pragma once

#include <report/Anchor.h>
#include <store/Store.h>

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace nianbao {

// What a store knows of the office's review: values only.

enum class Role { Clerk, Supervisor, Administrator };

enum class ReviewState { Draft, Submitted, Returned, Approved, Published };

/// Whether a draft in this state can be edited: one that is written, or was returned.
[[nodiscard]] bool isChangeable(std::optional<ReviewState> state);

/// A step of the office's review: its name, as 保密审查, and whose it is.
struct ReviewStep {
    QString name;
    Role role = Role::Supervisor;
    bool operator==(const ReviewStep&) const = default;
};

using UserId = qint64;

/// Somebody of the office.
struct User {
    UserId id = 0;
    QString name;
    Role role = Role::Clerk;
    QByteArray passphraseHash; ///< see approval's hashPassphrase()
    QJsonObject sealedKey;     ///< the signing key, opened by the passphrase
    QByteArray publicKey;      ///< empty when there is none
    QDateTime added;
    QDateTime removed; ///< null while the user is one
};

/// A public key of somebody who signs or signed.
struct UserKey {
    QByteArray publicKey;
    QString owner;
    QDateTime since;
    QDateTime revoked; ///< null while it is good
};

enum class ReviewAction { Submit, Return, Approve, Publish, Revise };

/// Where a draft stands in the review.
struct ReviewStanding {
    ReviewState state = ReviewState::Draft;
    int step = 0;                  ///< of `steps`, while it is submitted
    int round = 1;                 ///< counts the revisions: a correction after approval begins the next
    std::vector<ReviewStep> steps; ///< those it was submitted with; empty before
    Revision revision = 0;         ///< of the journal
    UserId submitter = 0;          ///< of this round's last submission; 0 for none
    bool operator==(const ReviewStanding&) const = default;
};

/// A step that was taken.
struct ReviewEvent {
    qint64 id = 0;
    ReviewAction action = ReviewAction::Submit;
    Revision revision = 0; ///< of the journal, that it was taken on
    int round = 1;
    QString step; ///< name of the review step; empty for what is none
    UserId user = 0;
    QString who;
    QDateTime when;
    QString sentence;
};

/// A remark on a place, an answer to one, or an edit that is suggested for its words or its cell.
struct Comment {
    enum class State { Open, Resolved, Taken, Declined };
    qint64 id = 0;
    qint64 parent = 0; ///< the comment that this answers; 0 for none
    Anchor anchor;     ///< as it stands at `revision`
    Revision revision = 0;
    std::optional<QString> replacement; ///< suggested for the words or the cell's value
    UserId user = 0;
    QString who;
    QDateTime when;
    QString text;
    State state = State::Open;
};

/// Where and how a report was published.
struct Publication {
    QString url;
    QDate date;
};

/// What was approved: the very bytes.
struct ApprovedCopy {
    int round = 1;
    Revision revision = 0;
    QDateTime when;
    QByteArray pdf;         ///< signed
    QByteArray interchange; ///< signed
};

/// A line of the audit log. `hash` is SHA-256, in hex, over all that stands before it and the hash of the
/// line before.
struct AuditEntry {
    qint64 number = 0; ///< from 1, without gaps
    QDateTime when;
    QString who;
    QString what; ///< id of what was done: "approve", "print", "addUser", …
    DraftId draft = 0;
    QJsonObject detail;
    QByteArray hash;
};

// The ids that the store keeps and the commands print; nullopt for one that is not known, as of a newer
// program.
[[nodiscard]] QString idOf(Role role);
[[nodiscard]] QString idOf(ReviewState state);
[[nodiscard]] QString idOf(ReviewAction action);
[[nodiscard]] QString idOf(Comment::State state);
[[nodiscard]] std::optional<Role> roleOf(const QString& id);
[[nodiscard]] std::optional<ReviewState> stateOf(const QString& id);
[[nodiscard]] std::optional<ReviewAction> actionOf(const QString& id);
[[nodiscard]] std::optional<Comment::State> commentStateOf(const QString& id);

/// Who does something, for the log. An id of 0 is the account of this machine, where review is off.
struct Actor {
    UserId id = 0;
    QString name;
};

} // namespace nianbao
