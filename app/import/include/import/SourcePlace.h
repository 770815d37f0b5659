#pragma once

#include <QRectF>
#include <QString>

namespace nianbao {

/// Where something stood in the file that it was read from.
struct SourcePlace {
    int page = 0; ///< from 1; 0 where the type has no pages
    QRectF box;   ///< mm from the page's top left corner; empty where it is not known
    QString name; ///< where there are no pages: "line 12", "paragraph 3", "table 1, row 14", "Sheet1!B7"
};
/// What a reader called a place ("line 12", "table 1, row 14"), in the user's language: readers run in a
/// process without one. Other names stay as they are.
[[nodiscard]] QString placeInWords(const QString& name);
/// The place in the user's language, empty where nothing is known of it.
[[nodiscard]] QString placeText(const SourcePlace& place);

} // namespace nianbao
