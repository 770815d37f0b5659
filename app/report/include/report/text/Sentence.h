#pragma once

#include <report/Report.h>
#include <report/Where.h>

namespace nianbao {

/// What a remark on a place is about: the sentence around a character of a part's text, with its stop
/// (。！？； and what closes behind it) and without the white space around; a cell as it is; of anything
/// else, and of a blank line, the section.
[[nodiscard]] Where sentenceAt(const Report& report, const Where& where);

} // namespace nianbao
