#pragma once

#include <report/Report.h>

#include <QMimeData>

#include <memory>

namespace nianbao {

/// The report for the clipboard: as text/html for the editor of a web site, as text/plain for all else. A
/// mark stands at its head.
[[nodiscard]] std::unique_ptr<QMimeData> webClipboardData(const Report& report, const QString& mark = {});

} // namespace nianbao
