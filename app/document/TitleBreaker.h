#pragma once

#include <document/FontBook.h>

#include <QString>

#include <vector>

namespace nianbao {

struct TitleLine {
    qsizetype start = 0; ///< In the title.
    QString text;        ///< Without a line end.
};

/// A title's lines, broken by sense (GB/T 9704-2012, 7.3.1): before the year, before what the report is of,
/// inside an agency's name after 省, 市, 人民政府 …; no middle line shorter than both its neighbours, so that
/// the lines form a trapezium or a lozenge. `room` is the line's width in full-width characters, `fonts` says
/// what the characters take of it. Line ends in the title are kept. A line that cannot be broken by sense
/// stays whole, wider than the room.
[[nodiscard]] std::vector<TitleLine> breakTitle(const FontBook& fonts, const QString& title, double room);

} // namespace nianbao
