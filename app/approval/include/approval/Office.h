#pragma once

#include <approval/Keys.h>
#include <approval/Workflow.h>
#include <store/Reviews.h>

#include <functional>
#include <memory>
#include <set>

namespace nianbao {

/// The office of one store: who is signed in, and what he does. Every deed is judged by refusalOf() on what
/// the store holds at that moment; a refused one is a Problem of code WrongUsage, its detail the reason.
/// Calls that take a passphrase take about 0.1 s. On the store's thread.
class Office {
public:
    explicit Office(std::shared_ptr<Store> store);

    [[nodiscard]] Reviews& reviews() { return m_reviews; }
    [[nodiscard]] Result<bool> reviewIsOn();
    /// The steps that an office begins with: one, of the supervisor.
    [[nodiscard]] static std::vector<ReviewStep> usualSteps();

    // Who is who.

    /// Switches review on with its first administrator. Returns the recovery code, which is shown once and
    /// kept nowhere: it gives an administrator who lost his passphrase a new one.
    [[nodiscard]] Result<QString> switchOn(const QString& administrator, const QString& passphrase);
    /// Drafts that wait for review are being written again.
    [[nodiscard]] Problem switchOff();
    [[nodiscard]] Problem setSteps(const std::vector<ReviewStep>& steps);
    /// A name that is not a user's and a wrong passphrase give the same problem.
    [[nodiscard]] Problem signIn(const QString& name, const QString& passphrase);
    void signOut();
    [[nodiscard]] const std::optional<User>& user() const { return m_user; }
    /// Those who can sign in.
    [[nodiscard]] Result<std::vector<User>> users();
    [[nodiscard]] Problem addUser(const QString& name, Role role, const QString& passphrase);
    /// His key is revoked from now on; what he signed before stays signed. The last administrator stays.
    [[nodiscard]] Problem removeUser(UserId user);
    /// For one who lost his: the key that the old one opened is lost with it and revoked.
    [[nodiscard]] Problem givePassphrase(UserId user, const QString& passphrase);
    /// One's own; the key stays.
    [[nodiscard]] Problem changePassphrase(const QString& old, const QString& passphrase);
    /// A new key for oneself, as when the old one may be in other hands; the old one is revoked.
    [[nodiscard]] Problem renewKey(const QString& passphrase);
    /// A new passphrase for an administrator by the recovery code. Returns the next code.
    [[nodiscard]] Result<QString> recover(const QString& code, const QString& administrator,
                                          const QString& passphrase);
    /// All keys that this store trusts or trusted, for verifyCopy().
    [[nodiscard]] Result<std::vector<KnownKey>> knownKeys();

    // A draft.

    /// Where the draft stood when whoever acts looked at it: he acts on that, or on nothing.
    using Seen = std::optional<ReviewStanding>;

    [[nodiscard]] Result<Situation> situation(DraftId draft);
    /// Of these drafts, those that whoever is signed in has to go on with: the step that they wait for is
    /// his, or they were returned and he is a clerk. None where review is off.
    [[nodiscard]] Result<std::set<DraftId>> waiting(const std::vector<DraftSummary>& drafts);
    /// The draft is ready for it: work's submitDraft() sees to that.
    [[nodiscard]] Problem submit(DraftId draft, const QString& sentence, const Seen& seen = {});
    [[nodiscard]] Problem giveBack(DraftId draft, const QString& sentence, const Seen& seen = {});
    /// Makes what is kept of an approval, signed by the key. Called with the last step only.
    using CopyMaker =
        std::function<Result<ApprovedCopy>(const SecretKey& key, const User& signer, const ReviewStanding&)>;
    [[nodiscard]] Problem approve(DraftId draft, const QString& passphrase, const QString& sentence,
                                  const CopyMaker& makeCopy, const Seen& seen = {});
    [[nodiscard]] Problem publish(DraftId draft, const Publication& publication, const Seen& seen = {});
    [[nodiscard]] Problem revise(DraftId draft, const QString& reason, const Seen& seen = {});

    /// Adds a comment, an answer, or (with a replacement) a suggestion.
    [[nodiscard]] Result<qint64> comment(DraftId draft, const Comment& comment, const ReportFormat& format);
    /// Resolves or reopens a comment; takes or declines a suggestion. The edit that is taken is the caller's.
    [[nodiscard]] Problem setCommentState(DraftId draft, const Comment& comment, Comment::State state);

    /// Writes a line into the audit log, where review is on.
    [[nodiscard]] Problem note(const AuditNote& note);

private:
    [[nodiscard]] Actor actor() const;
    [[nodiscard]] Problem refusedManaging();
    /// Signs him out who was removed, or got another passphrase or key, meanwhile.
    [[nodiscard]] Problem lookAtUserAgain();
    [[nodiscard]] Result<User> signedInWith(const QString& passphrase);
    [[nodiscard]] Result<User> userOf(UserId id);
    [[nodiscard]] Result<UserId> save(const User& user, const QString& what);
    [[nodiscard]] Result<ReviewMove> moveFor(Deed deed, DraftId draft, ReviewAction action, const Seen& seen);
    [[nodiscard]] Result<QString> newRecoveryCode();

    std::shared_ptr<Store> m_store;
    Reviews m_reviews;
    std::optional<User> m_user;
};

} // namespace nianbao
