#include "xlsx/SheetCell.h"

#include <report/text/Markup.h>

#include <QRegularExpression>

#include <array>
#include <xlsxwriter/utility.h>

namespace nianbao {

using namespace Qt::StringLiterals;

std::optional<double> sheetNumber(const CellValue& value) {
    if (!value.amount())
        return std::nullopt;
    const QString text = value.toString();
    static const QRegularExpression noDigits(u"^-?0*\\.?0*"_s);
    const qsizetype digits = QString(text).remove(noDigits).remove(u'.').size();
    // A number's nearest double gives back the same digits up to here.
    return digits <= sheetDigits ? std::optional(text.toDouble()) : std::nullopt;
}

std::string placesFormat(int places) {
    std::string format(1, '0');
    if (places > 0)
        format.append(1, '.').append(static_cast<size_t>(places), '0');
    return format;
}

QByteArray sheetText(const QString& text) {
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return allowedInMarkup(text).replace(escape, u"_x005F_"_s).toUtf8();
}

QString cellName(int row, int column) {
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> name = {};
    lxw_rowcol_to_cell(name.data(), static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column));
    return QString::fromLatin1(name.data());
}

} // namespace nianbao
