#pragma once

#include <store/Review.h>

#include <QString>

#include <optional>

namespace nianbao {

/// What somebody may want to do with a draft, or with the office.
enum class Deed {
    Write, ///< to change the report
    Submit,
    Return,
    Approve, ///< the step that it waits for
    Publish, ///< to record that it has been published
    Revise,  ///< to begin a correction of what was approved
    Comment, ///< also to answer and to resolve
    Suggest, ///< an edit for the clerk to take or decline
    Decide,  ///< to take or decline one
    Manage,  ///< users and the steps of the review
};
inline constexpr int deedCount = 10;

/// Why not.
enum class Refusal {
    None,
    ReviewIsOff,
    NobodySignedIn,
    OtherRole,
    OtherState,
    OwnSubmission, ///< nobody approves what he submitted himself
};

/// What a deed is judged by.
struct Situation {
    bool reviewIsOn = false;
    std::optional<User> user; ///< who is signed in
    ReviewStanding standing;
};

/// Free of state. With review off one person alone edits, publishes and corrects, and everything else is
/// refused as ReviewIsOff; with review on, a deed wants a role and a state, an approval the role of the step
/// that is waited for.
[[nodiscard]] Refusal refusalOf(Deed deed, const Situation& situation);

/// The reason in the user's language, with what to do; empty for None.
[[nodiscard]] QString refusalText(Refusal refusal, Deed deed, const Situation& situation);

[[nodiscard]] QString roleText(Role role);
/// "waits for 审核", "returned", …
[[nodiscard]] QString standingText(const ReviewStanding& standing);
/// The same for a state alone.
[[nodiscard]] QString stateText(ReviewState state);
[[nodiscard]] QString actionText(ReviewAction action);

} // namespace nianbao
