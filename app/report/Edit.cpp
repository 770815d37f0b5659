#include <report/Edit.h>

#include <algorithm>

namespace nianbao {

namespace {

/// Whether the field moves when the splice is done; what is inserted right before it moves it.
bool isBehind(const Splice& splice, const BoundFigure& field) {
    return field.start >= splice.position + splice.removed.size();
}

bool isReplaced(const Splice& splice, const BoundFigure& field) {
    return splice.position == field.start && splice.removed.size() == field.length &&
           !splice.inserted.isEmpty();
}

/// Fields in order, none empty, each behind the one before, within a text of that length.
bool areApart(const std::vector<BoundFigure>& fields, qsizetype length) {
    int end = 0;
    for (const BoundFigure& field : fields) {
        if (field.start < end || field.length <= 0)
            return false;
        end = field.end();
    }
    return end <= length;
}

/// Carries an edit out on a report; false, with nothing changed, when it does not fit.
struct Apply {
    Report& report;

    std::vector<Part>* parts(int section) const {
        const auto index = static_cast<size_t>(section);
        if (section < 0 || index >= report.narrative.size() ||
            !report.format->sections()[index].isNarrative())
            return nullptr;
        return &report.narrative[index];
    }
    Part* part(int section, quint32 id) const {
        const int index = report.partIndex(section, id);
        return index < 0 ? nullptr
                         : &report.narrative[static_cast<size_t>(section)][static_cast<size_t>(index)];
    }
    template<typename T>
    static bool replace(T& value, const T& before, const T& after) {
        if (!(value == before))
            return false;
        value = after;
        return true;
    }

    /// An absent entry is an empty one.
    static bool replaceEntry(std::map<QString, QString>& entries, const QString& key, const QString& before,
                             const QString& after) {
        const auto found = entries.find(key);
        if ((found == entries.end() ? QString() : found->second) != before)
            return false;
        if (after.isEmpty())
            entries.erase(key);
        else
            entries[key] = after;
        return true;
    }

    bool operator()(const SetCell& edit) const {
        if (edit.cell < 0 || static_cast<size_t>(edit.cell) >= report.cells.size())
            return false;
        return replace(report.cells[static_cast<size_t>(edit.cell)], edit.before, edit.after);
    }
    bool operator()(const SetNote& edit) const {
        if (edit.cell < 0 || static_cast<size_t>(edit.cell) >= report.cells.size() ||
            report.cellNote(edit.cell) != edit.before)
            return false;
        report.setCellNote(edit.cell, edit.after);
        return true;
    }
    bool operator()(const Splice& edit) const {
        Part* target = part(edit.section, edit.part);
        if (!target || edit.position < 0 || edit.position > target->text.size() ||
            QStringView(target->text)
                    .sliced(edit.position)
                    .first(std::min(edit.removed.size(), target->text.size() - edit.position)) !=
                edit.removed)
            return false;
        if (!std::all_of(target->fields.begin(), target->fields.end(),
                         [&edit](const BoundFigure& field) { return leavesWhole(edit, field); }))
            return false;
        target->text.replace(edit.position, edit.removed.size(), edit.inserted);
        const int longer = static_cast<int>(edit.inserted.size() - edit.removed.size());
        for (BoundFigure& field : target->fields) {
            if (isBehind(edit, field))
                field.start += longer;
            else if (isReplaced(edit, field))
                field.length += longer;
        }
        return true;
    }
    bool operator()(const SetFields& edit) const {
        Part* target = part(edit.section, edit.part);
        return target && areApart(edit.after, target->text.size()) &&
               replace(target->fields, edit.before, edit.after);
    }
    bool operator()(const AddPart& edit) const {
        auto* list = parts(edit.section);
        if (!list || edit.index < 0 || static_cast<size_t>(edit.index) > list->size() ||
            report.partIndex(edit.section, edit.part.id) >= 0)
            return false;
        list->insert(list->begin() + edit.index, edit.part);
        return true;
    }
    bool operator()(const RemovePart& edit) const {
        auto* list = parts(edit.section);
        if (!list || edit.index < 0 || static_cast<size_t>(edit.index) >= list->size())
            return false;
        const Part& found = (*list)[static_cast<size_t>(edit.index)];
        if (found.id != edit.part.id || !(found == edit.part))
            return false;
        list->erase(list->begin() + edit.index);
        return true;
    }
    bool operator()(const MovePart& edit) const {
        auto* list = parts(edit.section);
        const int count = list ? static_cast<int>(list->size()) : 0;
        if (edit.from < 0 || edit.from >= count || edit.to < 0 || edit.to >= count)
            return false;
        const auto from = list->begin() + edit.from;
        const auto to = list->begin() + edit.to;
        if (edit.from < edit.to)
            std::rotate(from, from + 1, to + 1);
        else
            std::rotate(to, from, from + 1);
        return true;
    }
    bool operator()(const RenamePart& edit) const {
        Part* target = part(edit.section, edit.part);
        return target && replace(target->heading, edit.before, edit.after);
    }
    bool operator()(const SetAgency& edit) const { return replace(report.agency, edit.before, edit.after); }
    bool operator()(const SetTitle& edit) const { return replace(report.title, edit.before, edit.after); }
    bool operator()(const SetHeading& edit) const {
        if (edit.section < 0 || static_cast<size_t>(edit.section) >= report.format->sections().size())
            return false;
        return replaceEntry(report.headings, report.format->sections()[static_cast<size_t>(edit.section)].id,
                            edit.before, edit.after);
    }
    bool operator()(const SetExplanation& edit) const {
        return replaceEntry(report.explanations, edit.subject, edit.before, edit.after);
    }
    bool operator()(const SetSignature& edit) const {
        return replace(report.signature, edit.before, edit.after);
    }
    bool operator()(const SetYear& edit) const { return replace(report.year, edit.before, edit.after); }
};

struct Invert {
    Edit operator()(const SetCell& e) const { return SetCell{e.cell, e.after, e.before}; }
    Edit operator()(const SetNote& e) const { return SetNote{e.cell, e.after, e.before}; }
    Edit operator()(const Splice& e) const {
        return Splice{e.section, e.part, e.position, e.inserted, e.removed};
    }
    Edit operator()(const SetFields& e) const { return SetFields{e.section, e.part, e.after, e.before}; }
    Edit operator()(const AddPart& e) const { return RemovePart{e.section, e.index, e.part}; }
    Edit operator()(const RemovePart& e) const { return AddPart{e.section, e.index, e.part}; }
    Edit operator()(const MovePart& e) const { return MovePart{e.section, e.to, e.from}; }
    Edit operator()(const RenamePart& e) const { return RenamePart{e.section, e.part, e.after, e.before}; }
    Edit operator()(const SetAgency& e) const { return SetAgency{e.after, e.before}; }
    Edit operator()(const SetTitle& e) const { return SetTitle{e.after, e.before}; }
    Edit operator()(const SetHeading& e) const { return SetHeading{e.section, e.after, e.before}; }
    Edit operator()(const SetSignature& e) const { return SetSignature{e.after, e.before}; }
    Edit operator()(const SetYear& e) const { return SetYear{e.after, e.before}; }
    Edit operator()(const SetExplanation& e) const { return SetExplanation{e.subject, e.after, e.before}; }
};

/// The one splice that turns a text into another: what the two share at both ends stays.
Splice spliceBetween(int section, quint32 part, const QString& from, const QString& to) {
    qsizetype head = 0;
    const qsizetype shorter = std::min(from.size(), to.size());
    while (head < shorter && from[head] == to[head])
        ++head;
    // A surrogate pair is never split.
    if (head > 0 && from[head - 1].isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    if (tail > 0 && from[from.size() - tail].isLowSurrogate())
        --tail;
    return {section, part, static_cast<int>(head), from.sliced(head, from.size() - head - tail),
            to.sliced(head, to.size() - head - tail)};
}

/// Brings a part's text and its bound figures to those of `target`.
void differText(Report& work, const Part& current, const Part& target, int section, Edits& edits) {
    const auto perform = [&](Edit edit) {
        [[maybe_unused]] const bool fits = applyEdit(work, edit);
        Q_ASSERT(fits);
        edits.push_back(std::move(edit));
    };
    std::vector<BoundFigure> fields = current.fields;
    if (current.text != target.text) {
        const Splice splice = spliceBetween(section, target.id, current.text, target.text);
        std::erase_if(fields, [&splice](const BoundFigure& field) { return !leavesWhole(splice, field); });
        if (fields != current.fields)
            perform(SetFields{section, target.id, current.fields, fields});
        perform(splice);
        fields = work.part(section, target.id)->fields;
    }
    if (fields != target.fields)
        perform(SetFields{section, target.id, fields, target.fields});
}

/// Brings one section's parts from `work` to `to`, by ids, appending to `edits` and changing `work` along.
void differParts(Report& work, const Report& to, int section, Edits& edits) {
    const auto perform = [&](Edit edit) {
        [[maybe_unused]] const bool fits = applyEdit(work, edit);
        Q_ASSERT(fits);
        edits.push_back(std::move(edit));
    };
    auto& parts = work.narrative[static_cast<size_t>(section)];
    const auto& wanted = to.narrative[static_cast<size_t>(section)];
    for (int i = static_cast<int>(parts.size()) - 1; i >= 0; --i) {
        if (to.partIndex(section, parts[static_cast<size_t>(i)].id) < 0)
            perform(RemovePart{section, i, parts[static_cast<size_t>(i)]});
    }
    for (int i = 0; i < static_cast<int>(wanted.size()); ++i) {
        const Part& target = wanted[static_cast<size_t>(i)];
        const int present = work.partIndex(section, target.id);
        if (present < 0) {
            perform(AddPart{section, i, target});
            continue;
        }
        if (present != i)
            perform(MovePart{section, present, i});
        const Part current = parts[static_cast<size_t>(i)];
        if (current.heading != target.heading)
            perform(RenamePart{section, target.id, current.heading, target.heading});
        if (current.text != target.text || current.fields != target.fields)
            differText(work, current, target, section, edits);
    }
}

void differNotes(const Report& from, const Report& to, Edits& edits) {
    std::map<int, QString> before = from.cellNotes();
    std::map<int, QString> after = to.cellNotes();
    std::map<int, QString> noted = before;
    noted.insert(after.begin(), after.end());
    for (const auto& [cell, text] : noted) {
        if (before[cell] != after[cell])
            edits.push_back(SetNote{cell, before[cell], after[cell]});
    }
}

void differExplanations(const Report& from, const Report& to, Edits& edits) {
    std::map<QString, QString> subjects = from.explanations;
    subjects.insert(to.explanations.begin(), to.explanations.end());
    for (const auto& [subject, text] : subjects) {
        const QString before = from.explanation(subject);
        const QString after = to.explanation(subject);
        if (before != after)
            edits.push_back(SetExplanation{subject, before, after});
    }
}

} // namespace

bool leavesWhole(const Splice& splice, const BoundFigure& field) {
    return isBehind(splice, field) || field.end() <= splice.position || isReplaced(splice, field);
}

bool applyEdit(Report& report, const Edit& edit) {
    return std::visit(Apply{report}, edit);
}

bool applyEdits(Report& report, const Edits& edits) {
    for (size_t done = 0; done < edits.size(); ++done) {
        if (applyEdit(report, edits[done]))
            continue;
        while (done-- > 0) {
            [[maybe_unused]] const bool undone = applyEdit(report, inverse(edits[done]));
            Q_ASSERT(undone);
        }
        return false;
    }
    return true;
}

Edit inverse(const Edit& edit) {
    return std::visit(Invert{}, edit);
}

Edits inverse(const Edits& edits) {
    Edits inverted;
    inverted.reserve(edits.size());
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        inverted.push_back(inverse(*edit));
    return inverted;
}

Edits difference(const Report& from, const Report& to) {
    Q_ASSERT(from.format == to.format);
    Edits edits;
    if (from.year != to.year)
        edits.push_back(SetYear{from.year, to.year});
    if (from.agency != to.agency)
        edits.push_back(SetAgency{from.agency, to.agency});
    if (from.title != to.title)
        edits.push_back(SetTitle{from.title, to.title});
    if (from.signature != to.signature)
        edits.push_back(SetSignature{from.signature, to.signature});
    const auto& sections = from.format->sections();
    const auto printed = [&sections](const Report& report, size_t section) {
        const auto found = report.headings.find(sections[section].id);
        return found == report.headings.end() ? QString() : found->second;
    };
    Report work = from;
    for (size_t section = 0; section < sections.size(); ++section) {
        if (printed(from, section) != printed(to, section))
            edits.push_back(
                SetHeading{static_cast<int>(section), printed(from, section), printed(to, section)});
        if (sections[section].isNarrative())
            differParts(work, to, static_cast<int>(section), edits);
    }
    for (size_t cell = 0; cell < from.cells.size(); ++cell) {
        if (from.cells[cell] != to.cells[cell])
            edits.push_back(SetCell{static_cast<int>(cell), from.cells[cell], to.cells[cell]});
    }
    differNotes(from, to, edits);
    differExplanations(from, to, edits);
    return edits;
}

} // namespace nianbao
