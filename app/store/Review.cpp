#include <store/Review.h>

#include <array>
#include <utility>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

template<typename T, size_t n>
using Ids = std::array<std::pair<T, QLatin1StringView>, n>;

constexpr Ids<Role, 3> roles = {{{Role::Clerk, "clerk"_L1},
                                 {Role::Supervisor, "supervisor"_L1},
                                 {Role::Administrator, "administrator"_L1}}};
constexpr Ids<ReviewState, 5> states = {{{ReviewState::Draft, "draft"_L1},
                                         {ReviewState::Submitted, "submitted"_L1},
                                         {ReviewState::Returned, "returned"_L1},
                                         {ReviewState::Approved, "approved"_L1},
                                         {ReviewState::Published, "published"_L1}}};
constexpr Ids<ReviewAction, 5> actions = {{{ReviewAction::Submit, "submit"_L1},
                                           {ReviewAction::Return, "return"_L1},
                                           {ReviewAction::Approve, "approve"_L1},
                                           {ReviewAction::Publish, "publish"_L1},
                                           {ReviewAction::Revise, "revise"_L1}}};
constexpr Ids<Comment::State, 4> commentStates = {{{Comment::State::Open, "open"_L1},
                                                   {Comment::State::Resolved, "resolved"_L1},
                                                   {Comment::State::Taken, "taken"_L1},
                                                   {Comment::State::Declined, "declined"_L1}}};

template<typename T, size_t n>
QString idIn(const Ids<T, n>& ids, T value) {
    for (const auto& [each, id] : ids) {
        if (each == value)
            return id;
    }
    Q_UNREACHABLE();
}

template<typename T, size_t n>
std::optional<T> valueIn(const Ids<T, n>& ids, const QString& text) {
    for (const auto& [value, id] : ids) {
        if (text == id)
            return value;
    }
    return std::nullopt;
}

} // namespace

bool isChangeable(std::optional<ReviewState> state) {
    return state == ReviewState::Draft || state == ReviewState::Returned;
}

QString idOf(Role role) {
    return idIn(roles, role);
}
QString idOf(ReviewState state) {
    return idIn(states, state);
}
QString idOf(ReviewAction action) {
    return idIn(actions, action);
}
QString idOf(Comment::State state) {
    return idIn(commentStates, state);
}

std::optional<Role> roleOf(const QString& id) {
    return valueIn(roles, id);
}
std::optional<ReviewState> stateOf(const QString& id) {
    return valueIn(states, id);
}
std::optional<ReviewAction> actionOf(const QString& id) {
    return valueIn(actions, id);
}
std::optional<Comment::State> commentStateOf(const QString& id) {
    return valueIn(commentStates, id);
}

} // namespace nianbao
