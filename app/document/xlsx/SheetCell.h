#pragma once

#include <report/CellValue.h>

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>

namespace nianbao {

/// Significant digits that spreadsheet programs keep and show (ECMA-376-1, 18.3.1.96; DBL_DIG).
inline constexpr int sheetDigits = 15;

/// The value as a spreadsheet's number; nullopt where it is blank, no number, or has more than sheetDigits.
[[nodiscard]] std::optional<double> sheetNumber(const CellValue& value);

/// How a number prints with this many digits after the point.
[[nodiscard]] std::string placesFormat(int places);

/// A text as a sheet stores it, UTF-8: without what XML forbids, and no part read as an escape (_xHHHH_,
/// ISO/IEC 29500-1, 22.9.2.19).
[[nodiscard]] QByteArray sheetText(const QString& text);

/// "D4", from zero-based places.
[[nodiscard]] QString cellName(int row, int column);

} // namespace nianbao
