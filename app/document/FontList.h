#pragma once

#include <document/Block.h>

#include <QJsonObject>

namespace nianbao {

/// resources/fonts.json: "folders" where files of free faces lie, "roles", and the "fallback" faces.
[[nodiscard]] QJsonObject fontList();
/// A role's entry of the list: the "standard" families by preference, the "free" faces that stand in, and the
/// family that an "office" file names, since Windows has it and the office programs of others know it.
[[nodiscard]] QJsonObject fontsOf(const QJsonObject& list, FontRole role);

} // namespace nianbao
