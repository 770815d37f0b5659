#pragma once

#include <QString>
#include <QStringView>

namespace nianbao {

/// The ordinary character for a Kangxi or CJK radical (⼀ → 一), or the character itself.
[[nodiscard]] char32_t ordinaryCharacter(char32_t character);
/// Each radical turned into the ordinary character.
[[nodiscard]] QString withOrdinaryCharacters(QStringView text);
/// Zero-width, bidirectional, control or private-use: nothing a reader sees as text. Line ends and tabs
/// are not.
[[nodiscard]] bool isInvisible(char32_t character);

} // namespace nianbao
