#pragma once

#include <document/DocumentInfo.h>
#include <report/Problem.h>

#include <functional>
#include <optional>

struct lxw_workbook;

namespace nianbao {

/// The bytes of a workbook that `fill` gives its sheets; the same for the same input, whatever the locale.
/// CannotWrite, with the library's reason, or the problem of `fill`.
[[nodiscard]] Result<QByteArray>
makeWorkbook(const DocumentInfo& info, const std::function<std::optional<Problem>(lxw_workbook*)>& fill);

/// The library's reason as a problem at a place.
[[nodiscard]] Problem sheetProblem(int error, const QString& place = {});

} // namespace nianbao
