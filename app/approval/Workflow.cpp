#include <approval/Workflow.h>

#include <QCoreApplication>

#include <set>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using State = ReviewState;

struct DeedRule {
    std::set<State> states; ///< empty: any
    std::set<Role> roles;   ///< empty: that of the step which is waited for
    bool withoutReview = false;
};

const DeedRule& ruleFor(Deed deed) {
    static const std::set<State> written = {State::Draft, State::Returned};
    static const std::set<State> talkedOf = {State::Draft, State::Submitted, State::Returned};
    static const std::set<State> settled = {State::Approved, State::Published};
    static const std::set<Role> clerk = {Role::Clerk};
    static const std::set<Role> both = {Role::Clerk, Role::Supervisor};
    static const DeedRule rules[deedCount] = {
        {written, clerk, true},                   // Write
        {written, clerk},                         // Submit
        {{State::Submitted}, {}},                 // Return
        {{State::Submitted}, {}},                 // Approve
        {{State::Approved}, both, true},          // Publish
        {settled, both, true},                    // Revise
        {talkedOf, both},                         // Comment
        {{State::Submitted}, {Role::Supervisor}}, // Suggest
        {written, clerk},                         // Decide
        {{}, {Role::Administrator}},              // Manage
    };
    return rules[static_cast<size_t>(deed)];
}

bool fitsState(Deed deed, const DeedRule& rule, const Situation& situation) {
    const State state = situation.standing.state;
    // Nobody approves where review is off: what is written is published.
    if (deed == Deed::Publish && !situation.reviewIsOn)
        return state != State::Published;
    return rule.states.empty() || rule.states.contains(state);
}

/// The step that a submitted draft waits for; null when it waits for none.
const ReviewStep* waitedFor(const ReviewStanding& standing) {
    if (standing.state != State::Submitted || standing.step < 0 ||
        static_cast<size_t>(standing.step) >= standing.steps.size())
        return nullptr;
    return &standing.steps[static_cast<size_t>(standing.step)];
}

bool fitsRole(const DeedRule& rule, const Situation& situation) {
    if (!rule.roles.empty())
        return rule.roles.contains(situation.user->role);
    const ReviewStep* step = waitedFor(situation.standing);
    return step && step->role == situation.user->role;
}

struct WorkflowWords {
    Q_DECLARE_TR_FUNCTIONS(Workflow)
public:
    static QString otherRole(Deed deed, const Situation& situation);
    static QString otherState(const ReviewStanding& standing);
};

QString WorkflowWords::otherRole(Deed deed, const Situation& situation) {
    const QString& name = situation.user->name;
    const QString role = roleText(situation.user->role);
    const ReviewStep* step = waitedFor(situation.standing);
    if ((deed == Deed::Return || deed == Deed::Approve) && step)
        return tr("%1 is %2; it waits for “%3”, which is for the %4")
            .arg(name, role, step->name, roleText(step->role));
    return tr("%1 is %2, for whom this is not; sign in as somebody else").arg(name, role);
}

QString WorkflowWords::otherState(const ReviewStanding& standing) {
    switch (standing.state) {
    case State::Draft:
        return tr("it is still being written; it has to be submitted first");
    case State::Submitted:
        return tr("it has been submitted and waits for review");
    case State::Returned:
        return tr("it has been returned to the clerk; it has to be submitted again first");
    case State::Approved:
        return tr("it has been approved; begin a correction to change it");
    case State::Published:
        return tr("it has been published; begin a correction to change it");
    }
    Q_UNREACHABLE();
}

} // namespace

Refusal refusalOf(Deed deed, const Situation& situation) {
    const DeedRule& rule = ruleFor(deed);
    if (!situation.reviewIsOn)
        return !rule.withoutReview                ? Refusal::ReviewIsOff
               : fitsState(deed, rule, situation) ? Refusal::None
                                                  : Refusal::OtherState;
    if (!situation.user)
        return Refusal::NobodySignedIn;
    if (!fitsState(deed, rule, situation))
        return Refusal::OtherState;
    if (!fitsRole(rule, situation))
        return Refusal::OtherRole;
    if (deed == Deed::Approve && situation.standing.submitter == situation.user->id)
        return Refusal::OwnSubmission;
    return Refusal::None;
}

QString refusalText(Refusal refusal, Deed deed, const Situation& situation) {
    switch (refusal) {
    case Refusal::None:
        return {};
    case Refusal::ReviewIsOff:
        return QCoreApplication::translate("Workflow", "review is not switched on in this store");
    case Refusal::NobodySignedIn:
        return QCoreApplication::translate("Workflow", "nobody is signed in; sign in first");
    case Refusal::OtherRole:
        return WorkflowWords::otherRole(deed, situation);
    case Refusal::OtherState:
        return WorkflowWords::otherState(situation.standing);
    case Refusal::OwnSubmission:
        return QCoreApplication::translate(
            "Workflow", "nobody approves what he has submitted himself; ask somebody else");
    }
    Q_UNREACHABLE();
}

QString roleText(Role role) {
    switch (role) {
    case Role::Clerk:
        return WorkflowWords::tr("clerk");
    case Role::Supervisor:
        return WorkflowWords::tr("supervisor");
    case Role::Administrator:
        return WorkflowWords::tr("administrator");
    }
    Q_UNREACHABLE();
}

QString stateText(ReviewState state) {
    switch (state) {
    case State::Draft:
        return WorkflowWords::tr("being written");
    case State::Submitted:
        return WorkflowWords::tr("submitted");
    case State::Returned:
        return WorkflowWords::tr("returned");
    case State::Approved:
        return WorkflowWords::tr("approved");
    case State::Published:
        return WorkflowWords::tr("published");
    }
    Q_UNREACHABLE();
}

QString standingText(const ReviewStanding& standing) {
    const ReviewStep* step = waitedFor(standing);
    return step ? WorkflowWords::tr("waits for %1").arg(step->name) : stateText(standing.state);
}

QString actionText(ReviewAction action) {
    switch (action) {
    case ReviewAction::Submit:
        return WorkflowWords::tr("submitted");
    case ReviewAction::Return:
        return WorkflowWords::tr("returned");
    case ReviewAction::Approve:
        return WorkflowWords::tr("approved");
    case ReviewAction::Publish:
        return WorkflowWords::tr("published");
    case ReviewAction::Revise:
        return WorkflowWords::tr("correction begun");
    }
    Q_UNREACHABLE();
}

} // namespace nianbao
