#pragma once

#include <QStringView>

#include <optional>
#include <vector>

namespace nianbao {

/// A year as it stands in a text: 2024, ２０２４ or 二〇二四.
struct YearInText {
    int year = 0;
    int start = 0;
    int length = 0;
};
/// Each four-digit year of 1900 to 2099 that 年 follows.
std::vector<YearInText> findYears(QStringView text);

/// 2024年1月1日至2024年12月31日, or 2024年1月至12月. Where the second date has no year, it is that of the
/// first.
struct PeriodInText {
    YearInText firstYear;
    YearInText lastYear; ///< length 0 when it is not written
    int firstMonth = 0;
    int firstDay = 0;
    int lastMonth = 0;
    int lastDay = 0;
    int start = 0;
    int length = 0;

    [[nodiscard]] bool isWholeYear() const {
        return firstMonth == 1 && firstDay == 1 && lastMonth == 12 && lastDay == 31;
    }
};
std::vector<PeriodInText> findPeriods(QStringView text);
/// 2024年度 and 2024年全年, which are periods only in a sentence that says so.
std::vector<PeriodInText> findWholeYears(QStringView text);
/// Whether the sentence that holds a place speaks of what the figures cover.
bool isStatistical(QStringView text, qsizetype at);
/// The periods that a text gives for its figures: those of statistical sentences or, without one, whole
/// years.
std::vector<PeriodInText> findStatedPeriods(QStringView text);

} // namespace nianbao
