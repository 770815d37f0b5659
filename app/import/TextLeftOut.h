#pragma once

#include "ReportBuilder.h"

namespace nianbao {

/// Whether a text among a table's is none of its labels and figures: a sentence or a note.
[[nodiscard]] bool isSentence(const QString& text);

/// Notes the first sentence (TextLeftOut) of each section that has a table alone.
void noteTextLeftOut(const ReportText& text, const ReportFormat& format, std::vector<ReadNote>& notes);

/// The note on a text that was left out.
[[nodiscard]] ReadNote textLeftOut(const QString& text, const QString& fileName, const SourcePlace& place);

} // namespace nianbao
