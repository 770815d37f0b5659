#pragma once

#include <report/Report.h>

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <variant>
#include <vector>

namespace nianbao {

// The one way in which a report changes. Each edit carries what it replaces, so that it has an inverse and
// a journal of edits can be read backwards. Sections and cells are indices of the report's format in
// memory, ids in JSON.

struct SetCell {
    int cell = -1;
    CellValue before;
    CellValue after;
    bool operator==(const SetCell&) const = default;
};
/// The note in brackets behind a cell's figure; empty for none.
struct SetNote {
    int cell = -1;
    QString before;
    QString after;
    bool operator==(const SetNote&) const = default;
};
/// Replaces `removed` by `inserted` at a UTF-16 offset of a part's text. Bound figures behind it move along;
/// one whose very characters are replaced keeps them bound; one that would be cut makes the edit not fit.
struct Splice {
    int section = -1;
    quint32 part = 0;
    int position = 0;
    QString removed;
    QString inserted;
    bool operator==(const Splice&) const = default;
};
/// Binds and unbinds figures of a part's text.
struct SetFields {
    int section = -1;
    quint32 part = 0;
    std::vector<BoundFigure> before;
    std::vector<BoundFigure> after;
    bool operator==(const SetFields&) const = default;
};
struct AddPart {
    int section = -1;
    int index = 0; ///< place among the section's parts
    Part part;
    bool operator==(const AddPart& o) const {
        return section == o.section && index == o.index && part == o.part && part.id == o.part.id;
    }
};
struct RemovePart {
    int section = -1;
    int index = 0;
    Part part;
    bool operator==(const RemovePart& o) const {
        return section == o.section && index == o.index && part == o.part && part.id == o.part.id;
    }
};
struct MovePart {
    int section = -1;
    int from = 0;
    int to = 0; ///< place after the move
    bool operator==(const MovePart&) const = default;
};
struct RenamePart {
    int section = -1;
    quint32 part = 0;
    QString before;
    QString after;
    bool operator==(const RenamePart&) const = default;
};
struct SetAgency {
    Agency before;
    Agency after;
    bool operator==(const SetAgency&) const = default;
};
/// The title as printed; empty for the official wording.
struct SetTitle {
    QString before;
    QString after;
    bool operator==(const SetTitle&) const = default;
};
/// A section's heading as printed; empty for the official wording.
struct SetHeading {
    int section = -1;
    QString before;
    QString after;
    bool operator==(const SetHeading&) const = default;
};
struct SetSignature {
    Signature before;
    Signature after;
    bool operator==(const SetSignature&) const = default;
};
/// The answer to a warning; empty for none.
struct SetExplanation {
    QString subject; ///< as in Report::explanations
    QString before;
    QString after;
    bool operator==(const SetExplanation&) const = default;
};
struct SetYear {
    int before = 0;
    int after = 0;
    bool operator==(const SetYear&) const = default;
};

using Edit = std::variant<SetCell, SetNote, Splice, SetFields, AddPart, RemovePart, MovePart, RenamePart,
                          SetAgency, SetTitle, SetHeading, SetSignature, SetYear, SetExplanation>;

/// Edits that are done and undone together.
using Edits = std::vector<Edit>;

/// Whether the splice leaves a bound figure of the part whole: beside it, or its very characters.
[[nodiscard]] bool leavesWhole(const Splice& splice, const BoundFigure& field);

/// Carries the edit out. False, with the report unchanged, when the report is not as the edit says it was.
[[nodiscard]] bool applyEdit(Report& report, const Edit& edit);
/// Carries all out in order, or none.
[[nodiscard]] bool applyEdits(Report& report, const Edits& edits);

[[nodiscard]] Edit inverse(const Edit& edit);
/// The inverses in reverse order.
[[nodiscard]] Edits inverse(const Edits& edits);

/// The edits that turn `from` into `to`; both have one format. Text is spliced where it differs.
[[nodiscard]] Edits difference(const Report& from, const Report& to);

/// The journal's form of a part, with its id.
[[nodiscard]] QJsonObject toJson(const Part& part, const ReportFormat& format);
[[nodiscard]] Part partFromJson(const QJsonObject& object, const ReportFormat& format);

/// The journal's form of an edit. `format` gives the ids.
[[nodiscard]] QJsonObject toJson(const Edit& edit, const ReportFormat& format);
/// nullopt when the object is no edit of this format.
[[nodiscard]] std::optional<Edit> editFromJson(const QJsonObject& object, const ReportFormat& format);

} // namespace nianbao
