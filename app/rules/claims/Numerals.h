#pragma once

#include "claims/ClaimTokens.h"

namespace nianbao {

/// A number in a text without white space, full-width digits already turned.
struct Numeral {
    qsizetype length = 0;     ///< UTF-16 units without the counter; 0 when no number stands there
    qsizetype unitLength = 0; ///< of the counter that follows
    ClaimToken::Unit unit = ClaimToken::Unit::Bare;
    Decimal value;
    bool exact = true;
    int year = 0; ///< of a calendar year, with its 年
    bool isMonth = false;
    int month = 0;
};

/// Reads a number of digits, with thousands separators, decimals, 万 and 亿, or of Chinese numerals before a
/// counter. What is part of an ordinal, an address, a range or a telephone number is not exact, or no number.
[[nodiscard]] Numeral numeralAt(QStringView text, qsizetype at);

} // namespace nianbao
