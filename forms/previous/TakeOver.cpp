#include "TakeOver.h"

#include <algorithm>

namespace nianbao {

namespace {

/// The place behind this year's counterpart of the part, or of the nearest one before it.
int placeFor(const std::vector<Part>& present, const std::vector<Part>& lastYears, size_t index) {
    for (size_t before = index + 1; before-- > 0;) {
        const auto found = std::find_if(present.rbegin(), present.rend(), [&](const Part& part) {
            return isSameHeading(part.heading, lastYears[before].heading);
        });
        if (found != present.rend())
            return static_cast<int>(present.rend() - found);
    }
    return index == 0 ? 0 : static_cast<int>(present.size());
}

} // namespace

bool isSameHeading(const QString& one, const QString& other) {
    return one.simplified().remove(u' ') == other.simplified().remove(u' ');
}

bool isTakenOver(const Report& now, int section, const Part& part) {
    const auto& present = now.narrative[static_cast<size_t>(section)];
    return std::any_of(present.begin(), present.end(), [&](const Part& own) {
        return isSameHeading(own.heading, part.heading) && own.text == part.text;
    });
}

Edits takeOver(const Report& now, int section, const std::vector<Part>& lastYears, size_t index) {
    const Part& part = lastYears[index];
    if (part.text.isEmpty())
        return {};
    const auto& present = now.narrative[static_cast<size_t>(section)];
    const auto empty = std::find_if(present.begin(), present.end(), [&](const Part& own) {
        return own.text.isEmpty() && isSameHeading(own.heading, part.heading);
    });
    if (empty == present.end())
        return {AddPart{section,
                        placeFor(present, lastYears, index),
                        {now.freshPartId(), part.heading, part.text, {}, part.fields}}};
    Edits edits = {Splice{section, empty->id, 0, {}, part.text}};
    if (!part.fields.empty())
        edits.push_back(SetFields{section, empty->id, {}, part.fields});
    return edits;
}

} // namespace nianbao
