#include <report/text/Sentence.h>

#include <algorithm>

namespace nianbao {

namespace {

constexpr QStringView stops = u"。！？；";
constexpr QStringView closers = u"。！？；”’）》」』】〕…\"')";

/// Behind the sentence that begins at `start`, within a line that ends at `lineEnd`.
qsizetype endOf(QStringView text, qsizetype start, qsizetype lineEnd) {
    qsizetype end = start;
    while (end < lineEnd && !stops.contains(text[end]))
        ++end;
    while (end < lineEnd && closers.contains(text[end]))
        ++end;
    return end;
}

bool isBlank(QStringView text) {
    return text.trimmed().isEmpty();
}

} // namespace

Where sentenceAt(const Report& report, const Where& where) {
    if (where.kind == Where::Kind::Cell)
        return where;
    const Part* part = where.kind == Where::Kind::Part ? report.part(where.section, where.partId) : nullptr;
    if (!part)
        return Where::inSection(where.section);
    const QStringView text = part->text;
    const qsizetype at = std::clamp<qsizetype>(where.start, 0, text.size());
    const qsizetype lineStart = at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
    const qsizetype found = text.indexOf(u'\n', at);
    const qsizetype lineEnd = found < 0 ? text.size() : found;
    qsizetype start = lineStart;
    qsizetype end = endOf(text, start, lineEnd);
    // Behind the last stop of a line stands no sentence; what is meant is the one before.
    while (end <= at && !isBlank(text.sliced(end, lineEnd - end))) {
        start = end;
        end = endOf(text, start, lineEnd);
    }
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    return start == end ? Where::inSection(where.section)
                        : Where::inPart(where.section, where.partId, static_cast<int>(start),
                                        static_cast<int>(end - start));
}

} // namespace nianbao
