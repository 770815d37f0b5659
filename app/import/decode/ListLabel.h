#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace nianbao {

/// How an office program prints a number of its own in front of a paragraph.
struct ListLevel {
    QString style = {}; ///< of the number, a name of OOXML: decimal, chineseCounting, …; empty prints none
    QString pattern = {}; ///< %1 is the first level's number, %2 the second's: 第%1章, （%2）, %1.%2
    int start = 1;
    bool allDecimal = false; ///< outer levels' numbers in digits, whatever their own style
};

/// A number in a style; empty for no number and for a bullet, in digits for a style that is not known.
[[nodiscard]] QString listNumber(QStringView style, int number);

/// The counters of one list.
class ListCounter {
public:
    /// Counts one more at a level, starts the deeper ones anew, and gives what is printed. Empty for a level
    /// that the list has not.
    QString next(const std::vector<ListLevel>& levels, int level);
    /// The next number at a level is `start`.
    void restart(int level, int start);

private:
    std::vector<int> m_last; ///< by level, the last number given; `unused` before the first
};

} // namespace nianbao
