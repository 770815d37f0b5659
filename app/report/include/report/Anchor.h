#pragma once

#include <report/Edit.h>
#include <report/Where.h>

#include <QJsonObject>
#include <QString>

#include <optional>

namespace nianbao {

/// What a comment is about: a cell, a section, or words of a part, which it follows when the text around them
/// is edited.
struct Anchor {
    Where where;   ///< of kind Cell, Section or Part
    QString quote; ///< the words as they were when it was set; empty for a cell or a section
    bool operator==(const Anchor&) const = default;
};

/// The anchor of a place, its words taken from the report. A place of another kind becomes its section's.
[[nodiscard]] Anchor anchorAt(const Where& where, const Report& report);

/// Where the anchor stands after an edit; `after` is the report that the edit has led to. What is typed
/// within the words belongs to them, what is typed beside them does not. Words that were cut shorten the
/// anchor, at last to a place without length; it takes its words again when they come back to the part, as by
/// undo or by pasting them elsewhere.
void follow(Anchor& anchor, const Edit& edit, const Report& after);

/// The words under the anchor now; empty when they are gone, and for a cell or a section.
[[nodiscard]] QString anchoredText(const Anchor& anchor, const Report& report);
/// Whether what it is about is still there.
[[nodiscard]] bool isAnchored(const Anchor& anchor, const Report& report);

/// As the store keeps it: ids, UTF-16 offsets.
[[nodiscard]] QJsonObject toJson(const Anchor& anchor, const ReportFormat& format);
/// nullopt when it is no anchor of this format.
[[nodiscard]] std::optional<Anchor> anchorFromJson(const QJsonObject& object, const ReportFormat& format);

} // namespace nianbao
