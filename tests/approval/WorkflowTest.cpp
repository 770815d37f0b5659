#include <approval/Workflow.h>

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr Role allRoles[] = {Role::Clerk, Role::Supervisor, Role::Administrator};
constexpr ReviewState allStates[] = {ReviewState::Draft, ReviewState::Submitted, ReviewState::Returned,
                                     ReviewState::Approved, ReviewState::Published};

User userOf(Role role, UserId id = 7) {
    User user;
    user.id = id;
    user.name = u"张三"_s;
    user.role = role;
    return user;
}

Situation situation(ReviewState state, Role role) {
    ReviewStanding standing;
    standing.state = state;
    standing.steps = {{u"审核"_s, Role::Supervisor}, {u"签发"_s, Role::Administrator}};
    standing.submitter = 3;
    return {true, userOf(role), standing};
}

/// Who may do a deed with review on: by state, the roles by their ids.
using Allowed = std::map<QString, std::set<QString>>;

struct DeedRow {
    const char* name;
    Deed deed;
    Allowed allowed;
};

void PrintTo(const DeedRow& row, std::ostream* out) {
    *out << row.name;
}

const std::set<QString> clerk = {u"clerk"_s};
const std::set<QString> supervisor = {u"supervisor"_s};
const std::set<QString> administrator = {u"administrator"_s};
const std::set<QString> writers = {u"clerk"_s, u"supervisor"_s};

class WorkflowDeed : public testing::TestWithParam<DeedRow> {};

TEST_P(WorkflowDeed, IsAllowedToTheseRolesInTheseStatesAndToNobodyElse) {
    const auto& [name, deed, allowed] = GetParam();
    for (const ReviewState state : allStates) {
        for (const Role role : allRoles) {
            SCOPED_TRACE((idOf(state) + u' ' + idOf(role)).toStdString());
            const auto found = allowed.find(idOf(state));
            const bool expected = found != allowed.end() && found->second.contains(idOf(role));
            const Situation now = situation(state, role);
            const Refusal refusal = refusalOf(deed, now);
            EXPECT_EQ(refusal == Refusal::None, expected);
            EXPECT_EQ(refusalText(refusal, deed, now).isEmpty(), expected);
            Situation nobody = now;
            nobody.user.reset();
            EXPECT_EQ(refusalOf(deed, nobody), Refusal::NobodySignedIn);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Workflow, WorkflowDeed,
    testing::Values(DeedRow{"write", Deed::Write, {{u"draft"_s, clerk}, {u"returned"_s, clerk}}},
                    DeedRow{"submit", Deed::Submit, {{u"draft"_s, clerk}, {u"returned"_s, clerk}}},
                    DeedRow{"return", Deed::Return, {{u"submitted"_s, supervisor}}},
                    DeedRow{"approve", Deed::Approve, {{u"submitted"_s, supervisor}}},
                    DeedRow{"publish", Deed::Publish, {{u"approved"_s, writers}}},
                    DeedRow{"revise", Deed::Revise, {{u"approved"_s, writers}, {u"published"_s, writers}}},
                    DeedRow{"comment",
                            Deed::Comment,
                            {{u"draft"_s, writers}, {u"submitted"_s, writers}, {u"returned"_s, writers}}},
                    DeedRow{"suggest", Deed::Suggest, {{u"submitted"_s, supervisor}}},
                    DeedRow{"decide", Deed::Decide, {{u"draft"_s, clerk}, {u"returned"_s, clerk}}},
                    DeedRow{"manage",
                            Deed::Manage,
                            {{u"draft"_s, administrator},
                             {u"submitted"_s, administrator},
                             {u"returned"_s, administrator},
                             {u"approved"_s, administrator},
                             {u"published"_s, administrator}}}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(Workflow, EachStepIsThatOfItsRole) {
    Situation now = situation(ReviewState::Submitted, Role::Administrator);
    now.standing.step = 1;
    for (const Deed deed : {Deed::Return, Deed::Approve}) {
        EXPECT_EQ(refusalOf(deed, now), Refusal::None);
        now.user = userOf(Role::Supervisor);
        EXPECT_EQ(refusalOf(deed, now), Refusal::OtherRole);
        EXPECT_TRUE(refusalText(Refusal::OtherRole, deed, now).contains(u"签发"_s));
        now.user = userOf(Role::Administrator);
    }
    EXPECT_TRUE(standingText(now.standing).contains(u"签发"_s));
}

TEST(Workflow, NobodyApprovesWhatHeSubmittedButMayTakeItBack) {
    Situation now = situation(ReviewState::Submitted, Role::Supervisor);
    now.user = userOf(Role::Supervisor, now.standing.submitter);
    EXPECT_EQ(refusalOf(Deed::Approve, now), Refusal::OwnSubmission);
    EXPECT_EQ(refusalOf(Deed::Return, now), Refusal::None);
}

TEST(Workflow, AStandingWithoutItsStepWaitsForNobody) {
    Situation now = situation(ReviewState::Submitted, Role::Supervisor);
    for (const int step : {-1, 2, 99}) {
        now.standing.step = step;
        EXPECT_EQ(refusalOf(Deed::Approve, now), Refusal::OtherRole);
        EXPECT_FALSE(refusalText(Refusal::OtherRole, Deed::Approve, now).isEmpty());
    }
}

TEST(Workflow, WithoutReviewOnePersonWritesPublishesAndCorrects) {
    for (const ReviewState state : allStates) {
        SCOPED_TRACE(idOf(state).toStdString());
        ReviewStanding standing;
        standing.state = state;
        const Situation now{false, {}, standing};
        const bool settled = state == ReviewState::Approved || state == ReviewState::Published;
        const bool written = state == ReviewState::Draft || state == ReviewState::Returned;
        EXPECT_EQ(refusalOf(Deed::Write, now), written ? Refusal::None : Refusal::OtherState);
        EXPECT_EQ(refusalOf(Deed::Publish, now),
                  state == ReviewState::Published ? Refusal::OtherState : Refusal::None);
        EXPECT_EQ(refusalOf(Deed::Revise, now), settled ? Refusal::None : Refusal::OtherState);
        for (const Deed deed : {Deed::Submit, Deed::Return, Deed::Approve, Deed::Comment, Deed::Suggest,
                                Deed::Decide, Deed::Manage})
            EXPECT_EQ(refusalOf(deed, now), Refusal::ReviewIsOff);
    }
}

} // namespace
