#pragma once

#include <report/Problem.h>

#include <stdexcept>
#include <utility>

namespace nianbao::test {

/// The value; a problem ends the test with its words.
template<typename T>
T need(Result<T> result) {
    if (!result)
        throw std::runtime_error(problemText(result.problem()).toStdString());
    return std::move(*result);
}

inline void needDone(const Problem& problem) {
    if (problem.code != Problem::Code::None)
        throw std::runtime_error(problemText(problem).toStdString());
}

} // namespace nianbao::test
