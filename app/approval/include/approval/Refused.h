#pragma once

#include <report/Problem.h>

namespace nianbao {

/// A deed that is not done, and why: the reason is the whole message.
[[nodiscard]] inline Problem refused(const QString& why) {
    return {Problem::Code::WrongUsage, {}, {}, why};
}

} // namespace nianbao
