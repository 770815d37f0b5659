#pragma once

#include <report/CellValue.h>
#include <report/ReportFormat.h>

#include <QString>
#include <QStringView>

namespace nianbao {

struct Report;

inline constexpr int maximumPlaces = 6; ///< of an amount in 万元, rule A05

/// What a person's text for a cell means.
struct CellText {
    enum class Outcome { Value, Blank, Refused };
    enum class Reason {
        None,
        NotANumber,   ///< letters, several numbers, an empty sign
        NotWhole,     ///< a fraction where a count is asked for
        Negative,     ///< below 0 where that cannot be
        TooLarge,     ///< more than 18 digits
        TooManyPlaces ///< more than 6 places of 万元
    };
    Outcome outcome = Outcome::Blank;
    Reason reason = Reason::None;
    CellValue value;
    QString note; ///< what followed the number in brackets: 其中修订16件
};

/// Reads what was typed or pasted: ASCII or full-width digits, thousands separators of either width, white
/// space around and inside groups, a counter behind (12件, 共3起, 7.9万元), 零, a spreadsheet's 12.0; white
/// space alone, `/`, `—` or 无 is blank, never 0.
[[nodiscard]] CellText readCellText(QStringView text, CellSpec::Kind kind);

/// A note as it stands behind its figure: （其中修订16件）; empty for none.
[[nodiscard]] QString bracketed(const QString& note);
/// A cell as it prints, its note included; empty for blank.
[[nodiscard]] QString cellText(const Report& report, int cell);

/// Full-width digits, signs and letters to ASCII, other characters unchanged.
[[nodiscard]] QString toHalfWidth(QStringView text);

} // namespace nianbao
