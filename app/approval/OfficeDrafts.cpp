#include <approval/Office.h>

#include "UserKey.h"

#include <approval/Refused.h>

#include <QCoreApplication>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct DeedWords {
    Q_DECLARE_TR_FUNCTIONS(Office)
public:
    static QString needsSentence() { return tr("say in a sentence what has to be put right"); }
    static QString needsReason() { return tr("say in a sentence why it is corrected"); }
    static QString needsAddress() { return tr("give the day on which it was published"); }
    static QString emptyComment() { return tr("a comment needs a text"); }
    static QString movedOn() {
        return tr(
            "somebody else has changed or handed on the draft meanwhile; close it and look at it again");
    }
    static QString wrongPassphrase() { return tr("the passphrase is wrong"); }
};

} // namespace

Result<Situation> Office::situation(DraftId draft) {
    if (Problem problem = lookAtUserAgain(); isProblem(problem))
        return problem;
    const auto on = reviewIsOn();
    if (!on)
        return on.problem();
    const auto standing = m_reviews.standing(draft);
    if (!standing)
        return standing.problem();
    return Situation{*on, m_user, *standing};
}

Result<std::set<DraftId>> Office::waiting(const std::vector<DraftSummary>& drafts) {
    if (Problem problem = lookAtUserAgain(); isProblem(problem))
        return problem;
    const auto on = reviewIsOn();
    if (!on)
        return on.problem();
    std::set<DraftId> waiting;
    for (const DraftSummary& draft : drafts) {
        const auto state = stateOf(draft.state);
        if (state != ReviewState::Submitted && state != ReviewState::Returned)
            continue;
        const auto standing = m_reviews.standing(draft.id);
        if (!standing)
            return standing.problem();
        const Deed next = state == ReviewState::Submitted ? Deed::Approve : Deed::Submit;
        if (refusalOf(next, {*on, m_user, *standing}) == Refusal::None)
            waiting.insert(draft.id);
    }
    return waiting;
}

Result<ReviewMove> Office::moveFor(Deed deed, DraftId draft, ReviewAction action, const Seen& seen) {
    const auto now = situation(draft);
    if (!now)
        return now.problem();
    const Refusal refusal = refusalOf(deed, *now);
    if (refusal != Refusal::None)
        return refused(refusalText(refusal, deed, *now));
    const ReviewStanding& standing = now->standing;
    if (seen && *seen != standing)
        return refused(DeedWords::movedOn());
    ReviewMove move;
    move.expected = standing;
    move.state = standing.state;
    move.step = standing.step;
    move.round = standing.round;
    move.steps = standing.steps;
    move.action = action;
    if (standing.state == ReviewState::Submitted)
        move.stepName = standing.steps[static_cast<size_t>(standing.step)].name;
    return move;
}

Problem Office::submit(DraftId draft, const QString& sentence, const Seen& seen) {
    auto move = moveFor(Deed::Submit, draft, ReviewAction::Submit, seen);
    if (!move)
        return move.problem();
    const auto steps = m_reviews.steps();
    if (!steps)
        return steps.problem();
    move->state = ReviewState::Submitted;
    move->step = 0;
    move->steps = *steps;
    move->sentence = sentence.trimmed();
    return m_reviews.move(draft, *move, actor());
}

Problem Office::giveBack(DraftId draft, const QString& sentence, const Seen& seen) {
    auto move = moveFor(Deed::Return, draft, ReviewAction::Return, seen);
    if (!move)
        return move.problem();
    if (sentence.trimmed().isEmpty())
        return refused(DeedWords::needsSentence());
    move->state = ReviewState::Returned;
    move->step = 0;
    move->sentence = sentence.trimmed();
    return m_reviews.move(draft, *move, actor());
}

Problem Office::approve(DraftId draft, const QString& passphrase, const QString& sentence,
                        const CopyMaker& makeCopy, const Seen& seen) {
    auto move = moveFor(Deed::Approve, draft, ReviewAction::Approve, seen);
    if (!move)
        return move.problem();
    const auto signer = signedInWith(passphrase);
    if (!signer)
        return refused(DeedWords::wrongPassphrase());
    move->sentence = sentence.trimmed();
    if (static_cast<size_t>(++move->step) == move->steps.size()) {
        const auto key = openKey(*signer, passphrase);
        if (!key)
            return key.problem();
        auto copy = makeCopy(*key, *signer, move->expected);
        if (!copy)
            return copy.problem();
        move->approved = std::move(*copy);
        move->state = ReviewState::Approved;
        move->step = 0;
    }
    return m_reviews.move(draft, *move, actor());
}

Problem Office::publish(DraftId draft, const Publication& publication, const Seen& seen) {
    auto move = moveFor(Deed::Publish, draft, ReviewAction::Publish, seen);
    if (!move)
        return move.problem();
    if (!publication.date.isValid())
        return refused(DeedWords::needsAddress());
    move->state = ReviewState::Published;
    move->publication = publication;
    return m_reviews.move(draft, *move, actor());
}

Problem Office::revise(DraftId draft, const QString& reason, const Seen& seen) {
    auto move = moveFor(Deed::Revise, draft, ReviewAction::Revise, seen);
    if (!move)
        return move.problem();
    if (reason.trimmed().isEmpty())
        return refused(DeedWords::needsReason());
    move->state = ReviewState::Draft;
    move->step = 0;
    ++move->round;
    move->sentence = reason.trimmed();
    return m_reviews.move(draft, *move, actor());
}

Result<qint64> Office::comment(DraftId draft, const Comment& comment, const ReportFormat& format) {
    const auto now = situation(draft);
    if (!now)
        return now.problem();
    const Deed deed = comment.replacement ? Deed::Suggest : Deed::Comment;
    if (const Refusal refusal = refusalOf(deed, *now); refusal != Refusal::None)
        return refused(refusalText(refusal, deed, *now));
    if (comment.text.trimmed().isEmpty() && !comment.replacement)
        return refused(DeedWords::emptyComment());
    return m_reviews.addComment(draft, comment, format, actor());
}

Problem Office::setCommentState(DraftId draft, const Comment& comment, Comment::State state) {
    const auto now = situation(draft);
    if (!now)
        return now.problem();
    const Deed deed =
        state == Comment::State::Taken || state == Comment::State::Declined ? Deed::Decide : Deed::Comment;
    if (const Refusal refusal = refusalOf(deed, *now); refusal != Refusal::None)
        return refused(refusalText(refusal, deed, *now));
    return m_reviews.setCommentState(draft, comment.id, state, actor());
}

} // namespace nianbao
