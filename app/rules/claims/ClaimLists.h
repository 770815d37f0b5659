#pragma once

#include "claims/ClaimPhrase.h"

#include <span>
#include <vector>

namespace nianbao {

using Tokens = std::span<const ClaimToken>;

/// Whether a token stands between the items of a list: 、 and 和.
[[nodiscard]] bool separates(const ClaimToken& token);
[[nodiscard]] ClaimPhrase phraseOf(Tokens tokens);
[[nodiscard]] bool isDispute(const QString& thing);

/// The figures of a list, each once; what one item leaves out, another says. Empty when an item names none.
[[nodiscard]] std::vector<NamedFigure> figuresOfList(Tokens tokens, const ClaimSetting& setting);
/// Several figures that are counted together.
[[nodiscard]] NamedFigure joined(const std::vector<NamedFigure>& figures);

/// Of what there was none, by the word 未, 无 … at a place of a clause. Empty where the clause says something
/// else: 未及时答复, 未收到申请的.
[[nodiscard]] std::vector<NamedFigure> figuresOfNone(Tokens clause, size_t place,
                                                     const ClaimSetting& setting);

} // namespace nianbao
