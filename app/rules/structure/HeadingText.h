#pragma once

#include <QString>

namespace nianbao {

/// The number that opens a heading.
struct HeadingNumber {
    enum class Style {
        None,
        Plain,   ///< 一、
        Bracket, ///< （一）
        Arabic,  ///< 1.
    };
    Style style = Style::None;
    int value = 0;
    int start = 0;  ///< of the numeral itself
    int length = 0; ///< of the numeral itself
    int end = 0;    ///< where the wording begins
};
HeadingNumber readHeadingNumber(QStringView heading);

/// 十二 → 12; 0 when the text is no number of 1 to 99.
int numeralValue(QStringView text);
/// 1 to 99 in Chinese numerals.
QString chineseNumeral(int value);

/// A heading without number, white space and closing stop.
QString headingWording(QStringView heading);

enum class HeadingMatch {
    Same,
    Typo,    ///< one or two characters missing, doubled, swapped, or one wrong
    Wording, ///< something else
};
/// `wholeHeading` also takes one wrong character for a typo; parts may word themselves freely.
HeadingMatch compareHeading(QStringView printed, QStringView official, bool wholeHeading);

} // namespace nianbao
