#pragma once

#include <QColor>
#include <QPalette>

namespace nianbao {

/// Contrast of two opaque colours as WCAG 2 counts it: 1 (none) to 21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);
/// `share` of `over` laid on `under`: 0 is all `under`, 1 all `over`.
[[nodiscard]] QColor blended(const QColor& under, const QColor& over, double share);
/// `wanted`, moved towards black or white as far as it takes to be read on `background`: 4.5 : 1.
[[nodiscard]] QColor readableOn(const QColor& background, const QColor& wanted);

/// The colours of a table, derived from the palette so that light and dark follow the system. Each text
/// colour reads at 4.5 : 1 or better on the background given.
struct TableColors {
    explicit TableColors(const QPalette& palette);

    QColor base;     ///< behind a figure
    QColor head;     ///< behind heads and labels
    QColor shade;    ///< behind shaded group rows
    QColor selected; ///< behind selected figures
    QColor line;     ///< the table's rules
    QColor text;
    QColor accent; ///< the frame of the current cell

    [[nodiscard]] QColor pale(const QColor& background) const; ///< for "empty" and side remarks
    [[nodiscard]] QColor error(const QColor& background) const;
    [[nodiscard]] QColor warning(const QColor& background) const;
    [[nodiscard]] QColor hint(const QColor& background) const;
};

} // namespace nianbao
