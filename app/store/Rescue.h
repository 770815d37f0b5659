#pragma once

#include <report/Problem.h>

#include <QCoreApplication>

namespace nianbao {

struct RescueWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString notNow();
    static QString done(int whole, int partly, int lost, const QString& damaged);
};

/// A new store lies under this name beside the damaged one until it is whole.
inline constexpr auto rescuedSuffix = QLatin1StringView(".rescued");

/// Renames a damaged store and builds a new one in its place from the rows that can still be read. The
/// damaged file is only renamed; reading happens on a copy. Returns what happened, in the user's words.
/// Nobody has the file open.
[[nodiscard]] Result<QString> rescueStore(const QString& path);

} // namespace nianbao
