#include "Passages.h"

namespace nianbao {

namespace {

void addPassage(std::vector<Passage>& passages, Where place, QStringView whole, qsizetype start,
                qsizetype end) {
    while (start < end && whole[start].isSpace())
        ++start;
    while (end > start && whole[end - 1].isSpace())
        --end;
    if (start == end)
        return;
    place.start = static_cast<int>(start);
    place.length = static_cast<int>(end - start);
    passages.push_back({place, whole.sliced(start, end - start)});
}

void addPart(std::vector<Passage>& passages, int section, const Part& part) {
    addPassage(passages, Where::partHeading(section, part.id), part.heading, 0, part.heading.size());
    const Where place = Where::inPart(section, part.id);
    for (qsizetype start = 0; start <= part.text.size();) {
        const qsizetype found = part.text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? part.text.size() : found;
        addPassage(passages, place, part.text, start, end);
        start = end + 1;
    }
}

} // namespace

std::vector<Passage> passagesOf(const Report& report) {
    std::vector<Passage> passages;
    for (size_t section = 0; section < report.narrative.size(); ++section) {
        for (const Part& part : report.narrative[section])
            addPart(passages, static_cast<int>(section), part);
    }
    return passages;
}

} // namespace nianbao
