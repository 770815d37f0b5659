#include "xlsx/SheetFormats.h"

#include "FontList.h"
#include "Measures.h"

#include <xlsxwriter.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_color_t alarmText = 0x9C0006;
constexpr lxw_color_t alarmShade = 0xFFC7CE;

} // namespace

SheetFormats::SheetFormats(lxw_workbook* workbook)
    : m_workbook(workbook), m_family(fontsOf(fontList(), FontRole::Table)["office"_L1].toString().toUtf8()),
      m_alarm(workbook_add_format(workbook)) {
    format_set_font_color(m_alarm, alarmText);
    format_set_bg_color(m_alarm, alarmShade);
}

lxw_format* SheetFormats::of(const CellLook& look) {
    lxw_format*& format = m_formats[look];
    if (format)
        return format;
    format = workbook_add_format(m_workbook);
    format_set_font_name(format, m_family.constData());
    format_set_font_size(format, look.size);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_align(format, look.isCentred ? LXW_ALIGN_CENTER : LXW_ALIGN_LEFT);
    if (look.fit == CellLook::Fit::Wrap)
        format_set_text_wrap(format);
    if (look.fit == CellLook::Fit::Shrink)
        format_set_shrink(format);
    if (look.isFramed)
        format_set_border(format, LXW_BORDER_THIN);
    if (look.isVertical)
        format_set_rotation(format, 270); // the library's word for one character a line
    if (look.isShaded)
        format_set_bg_color(format, groupShade);
    if (!look.number.empty())
        format_set_num_format(format, look.number.c_str());
    return format;
}

} // namespace nianbao
