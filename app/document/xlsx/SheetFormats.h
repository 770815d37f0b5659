#pragma once

#include <QByteArray>

#include <compare>
#include <map>
#include <string>

struct lxw_format;
struct lxw_workbook;

namespace nianbao {

/// How a cell looks.
struct CellLook {
    enum class Fit {
        Overflow, ///< runs on over empty cells
        Wrap,
        Shrink, ///< set smaller: a number would show as #### instead of breaking
    };
    double size = 9; ///< points
    Fit fit = Fit::Overflow;
    bool isFramed = false; ///< belongs to the table
    bool isCentred = false;
    bool isVertical = false; ///< one character a line
    bool isShaded = false;
    std::string number = {}; ///< number format, empty for the general one

    auto operator<=>(const CellLook&) const = default;
};

/// The looks of a workbook's cells, each made once.
class SheetFormats {
public:
    explicit SheetFormats(lxw_workbook* workbook);

    /// Lives as long as the workbook.
    [[nodiscard]] lxw_format* of(const CellLook& look);
    /// What a conditional format puts over a cell that says what is wrong.
    [[nodiscard]] lxw_format* alarm() const { return m_alarm; }

private:
    lxw_workbook* m_workbook;
    QByteArray m_family;
    lxw_format* m_alarm;
    std::map<CellLook, lxw_format*> m_formats;
};

} // namespace nianbao
