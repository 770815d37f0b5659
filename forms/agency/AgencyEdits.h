#pragma once

#include <report/Edit.h>

namespace nianbao {

/// The edits of one undo step that give the report another agency. A preface that is word for word what the
/// old agency composes is composed anew; a title that is the old agency's official one becomes the new one's;
/// a signature with the old name gets the new one. Empty when the agency is the same.
[[nodiscard]] Edits agencyEdits(const Report& report, const Agency& after);

/// The edits that compose title and preface anew from the report's agency: the title becomes the official
/// one, the preface one part without heading. Empty when both are so already.
[[nodiscard]] Edits composeEdits(const Report& report);

} // namespace nianbao
