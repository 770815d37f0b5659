#pragma once

#include <document/Block.h>

#include <QFont>
#include <QString>
#include <QStringList>

#include <array>

namespace nianbao {

/// The face taken for each role: the first family of resources/fonts.json that this machine has.
/// Needs a QGuiApplication. Make one a process and hand it on: looking faces up takes milliseconds.
class FontBook {
public:
    FontBook();

    /// A font of the role's face. `points` is its size on paper; the font is in pixels of a device of
    /// `unitsPerMillimetre`.
    [[nodiscard]] QFont font(FontRole role, double points, double unitsPerMillimetre) const;
    [[nodiscard]] QString family(FontRole role) const { return m_families[static_cast<size_t>(role)]; }
    /// One line for each role whose preferred family is not here: wanted, taken.
    [[nodiscard]] QStringList substitutions() const { return m_substitutions; }
    /// The characters of a text that the role's face has no glyph for, each once.
    [[nodiscard]] QString missingCharacters(FontRole role, const QString& text) const;

private:
    std::array<QString, fontRoleCount> m_families;
    QStringList m_substitutions;
};

} // namespace nianbao
