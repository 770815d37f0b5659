#pragma once

#include <report/Edit.h>
#include <report/Report.h>

#include <QByteArray>

#include <optional>

namespace nianbao {

/// A report as the store keeps it: unlike the interchange file it has part ids, tells a decimal from a text
/// that looks like one, and may lack an agency. Compact JSON; blank cells are left out.
[[nodiscard]] QByteArray draftToJson(const Report& report);
/// nullopt when it is no draft, or of a format that this program does not know.
[[nodiscard]] std::optional<Report> draftFromJson(const QByteArray& json);

/// A step's edits, as a JSON array.
[[nodiscard]] QByteArray editsToJson(const Edits& edits, const ReportFormat& format);
[[nodiscard]] std::optional<Edits> editsFromJson(const QByteArray& json, const ReportFormat& format);

} // namespace nianbao
