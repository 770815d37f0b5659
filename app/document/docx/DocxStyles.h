#pragma once

#include "Measures.h"

#include <QByteArray>
#include <QString>

namespace nianbao {

/// Millimetres to twentieths of a point, Word's unit of length.
constexpr int twips(double mm) {
    return static_cast<int>(mm * 1440 / 25.4 + 0.5);
}

/// Points to half points, Word's unit of type size.
constexpr int halfPoints(double points) {
    return static_cast<int>(points * 2 + 0.5);
}

/// The pitch of lines, twips: rounded down, so that 22 lines do not outgrow the type area.
inline constexpr int docxLinePitch = static_cast<int>(linePitch * 1440 / 25.4);

/// The pitch of characters, twips: 28 fill a line but for a quarter of one. LibreOffice sets Chinese and
/// digits a fifth apart, whatever the file says.
inline constexpr int docxCharacterPitch =
    static_cast<int>(typeWidth / (charactersPerLine + 0.25) * 1440 / 25.4);

/// The size of type of the table styles, points: 五号.
inline constexpr double docxTableSize = 10.5;
/// The pitch of a table's lines, twips, by the size of type in points.
constexpr int docxTableLine(double size) {
    return static_cast<int>(size * tableLineFactor * 20 + 0.5);
}

// The parts that are the same for every report, filled in from resources/docx.
[[nodiscard]] QByteArray docxStyles();
[[nodiscard]] QByteArray docxSettings();
enum class PageSide { Odd, Even };
/// The page number between dashes.
[[nodiscard]] QByteArray docxFooter(PageSide side);
/// A mark across the page, under the text.
[[nodiscard]] QByteArray docxHeader(const QString& mark);
/// The faces that the styles name, each with its other names, one of which a machine without it may have.
[[nodiscard]] QByteArray docxFontTable();

} // namespace nianbao
