#pragma once

#include <QString>

/// Members of the interchange file that reader and writer share.
namespace nianbao::interchange {

inline constexpr auto formatKey = QLatin1StringView("format");
inline constexpr auto formatName = QLatin1StringView("nianbao-report/1");
inline constexpr auto templateKey = QLatin1StringView("template");
inline constexpr auto yearKey = QLatin1StringView("year");
inline constexpr auto titleKey = QLatin1StringView("title");
inline constexpr auto agencyKey = QLatin1StringView("agency");
inline constexpr auto headingsKey = QLatin1StringView("headings");
inline constexpr auto signatureKey = QLatin1StringView("signature");
inline constexpr auto narrativeKey = QLatin1StringView("narrative");
inline constexpr auto tablesKey = QLatin1StringView("tables");
inline constexpr auto notesKey = QLatin1StringView("notes");
inline constexpr auto fieldsKey = QLatin1StringView("fields");
inline constexpr auto explanationsKey = QLatin1StringView("explanations");

} // namespace nianbao::interchange
