#include "OtherHeadings.h"

#include <report/text/CellText.h>

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 40;

/// The heading at a line's beginning, up to the sign that parts it from text.
std::optional<OtherHeading> headingAt(const std::vector<TextLine>& lines, size_t line) {
    static const QRegularExpression stop(u"[。：:；;，,]"_s);
    constexpr qsizetype shortest = 4;
    const QString& text = lines[line].text;
    const QString start = text.first(std::min(text.size(), longestHeading + 1)).simplified();
    const qsizetype end = stop.match(start).capturedStart();
    const QString heading = end < 0 ? start : start.first(end);
    const bool isOne = heading.size() >= shortest && heading.size() <= longestHeading &&
                       topNumber(comparable(heading)) > 0 &&
                       (end < 0 || !QStringView(u"，,").contains(start[end]));
    if (!isOne)
        return std::nullopt;
    const bool isAlone = end < 0 || (start[end] != u'。' && end + 1 == text.simplified().size());
    return OtherHeading{line, heading, isAlone};
}

/// Rows of table 3 are numbered as sections are; a label may be broken over lines.
bool isRowLabel(const QString& heading, const ReportFormat& format) {
    const QString text = comparable(heading);
    const auto opens = [&text](const GridItem& item) {
        constexpr qsizetype enough = 6;
        const QString label = comparable(item.text);
        return topNumber(label) > 0 && text.startsWith(label.first(std::min(label.size(), enough)));
    };
    return std::any_of(format.tables().begin(), format.tables().end(), [&opens](const TableSpec& table) {
        return std::any_of(table.grid.begin(), table.grid.end(), opens);
    });
}

/// The number that a section's heading has in print.
int printedNumber(const FoundSection& section, const ReportFormat& format) {
    const int number = topNumber(comparable(section.heading));
    return number > 0 ? number : format.sections()[static_cast<size_t>(section.section)].number;
}

/// Headings between two sections, of which the first has the number `before` and the second `next`; 0 where
/// there is no second.
class Gap {
public:
    Gap(int before, int next) : m_expected(before + 1), m_next(next) {}

    void add(const OtherHeading& heading) {
        const int number = topNumber(comparable(heading.heading));
        // A list inside the section begins at one; what goes on from there is its own.
        if (number == m_inList + 1 && (number > 1 || m_expected > 1)) {
            m_inList = number;
        } else if (number == m_expected) {
            m_found.push_back(heading);
            ++m_expected;
            m_inList = 0;
        }
    }
    /// Those that go on up to the next section; the last may have that one's own number.
    [[nodiscard]] std::vector<OtherHeading> found() const {
        const bool isTwice = m_expected == m_next + 1 && !m_found.empty() && m_found.back().isAlone;
        const bool goesOn = m_next == 0 || m_expected == m_next || isTwice;
        return goesOn ? m_found : std::vector<OtherHeading>();
    }

private:
    int m_expected;
    int m_next;
    int m_inList = 0; ///< number of the last item
    std::vector<OtherHeading> m_found;
};

/// An attachment's heading in a report that ends at `end`; not the line that names one before the signature.
bool opensAttachment(const std::vector<TextLine>& lines, size_t line, size_t end) {
    constexpr std::ptrdiff_t longestSignature = 3;
    const auto first = lines.begin() + static_cast<std::ptrdiff_t>(line) + 1;
    const auto last = lines.begin() + static_cast<std::ptrdiff_t>(end);
    const bool isSigned = first != last && last - first <= longestSignature &&
                          std::prev(last)->text.endsWith(u'日') &&
                          std::none_of(first, last, [](const TextLine& l) { return l.text.contains(u'。'); });
    return isAttachmentHeading(lines[line].text) && !isSigned;
}

/// After the last section the highest number counts, whatever the order.
int lastNumber(const std::vector<FoundSection>& sections, const ReportFormat& format) {
    int last = 0;
    for (const FoundSection& section : sections)
        last = std::max(last, printedNumber(section, format));
    return last;
}

/// The sections that are nowhere and belong between a found one and the one before it.
std::vector<int> missingBefore(size_t found, const std::vector<FoundSection>& sections,
                               const ReportFormat& format) {
    const int before = found == 0 ? 0 : sections[found - 1].section;
    const int next =
        found == sections.size() ? static_cast<int>(format.sections().size()) : sections[found].section;
    std::vector<int> missing;
    for (int section = before + 1; section < next; ++section) {
        if (std::none_of(sections.begin(), sections.end(),
                         [section](const FoundSection& other) { return other.section == section; }))
            missing.push_back(section);
    }
    return missing;
}

std::vector<OtherHeading> numberedIn(const std::vector<OtherHeading>& others, LineRange range) {
    std::vector<OtherHeading> numbered;
    std::copy_if(others.begin(), others.end(), std::back_inserter(numbered),
                 [range](const OtherHeading& other) {
                     return topNumber(comparable(other.heading)) > 0 && other.line >= range.first &&
                            other.line < range.second;
                 });
    return numbered;
}

bool holdsSentence(const std::vector<TextLine>& lines, LineRange range) {
    return std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(range.first),
                       lines.begin() + static_cast<std::ptrdiff_t>(range.second),
                       [](const TextLine& line) { return line.text.contains(u'。'); });
}

} // namespace

bool isAttachmentHeading(const QString& text) {
    static const QRegularExpression heading(
        u"^附(?:件|表|录)(?:\\d{1,2}|[一二三四五六七八九十]{1,2})?(?:$|[:.、\\s])"_s);
    static const QRegularExpression file(u"\\.(?:docx?|xlsx?|pdf|ofd|wps|et|zip|rar)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString plain = toHalfWidth(text).simplified();
    return plain.size() <= longestHeading && !plain.contains(u'。') && heading.match(plain).hasMatch() &&
           !file.match(plain).hasMatch();
}

std::vector<OtherHeading> findOtherHeadings(const std::vector<TextLine>& lines, LineRange report,
                                            const std::vector<FoundSection>& sections,
                                            const ReportFormat& format) {
    std::vector<OtherHeading> others;
    for (size_t s = 0; s <= sections.size(); ++s) {
        const bool isLast = s == sections.size();
        const int before = isLast   ? lastNumber(sections, format)
                           : s == 0 ? 0
                                    : printedNumber(sections[s - 1], format);
        Gap gap(before, isLast ? 0 : printedNumber(sections[s], format));
        const size_t end = isLast ? report.second : static_cast<size_t>(sections[s].firstLine);
        size_t line = s == 0 ? report.first
                             : static_cast<size_t>(sections[s - 1].firstLine + sections[s - 1].lineCount);
        for (; line < end && !(isLast && opensAttachment(lines, line, end)); ++line) {
            const auto heading = headingAt(lines, line);
            if (heading && !isRowLabel(heading->heading, format))
                gap.add(*heading);
        }
        const std::vector<OtherHeading> found = gap.found();
        others.insert(others.end(), found.begin(), found.end());
        // Behind an attachment's heading all is the attachment's.
        if (line < end)
            others.push_back({line, lines[line].text.simplified(), false});
    }
    if (report.second < lines.size())
        others.push_back({report.second, lines[report.second].text.simplified(), false});
    return others;
}

void adoptMissing(const std::vector<TextLine>& lines, std::vector<FoundSection>& sections,
                  std::vector<OtherHeading>& others, const ReportFormat& format) {
    std::vector<FoundSection> adopted;
    for (size_t s = 0; s <= sections.size(); ++s) {
        const size_t first = s == 0 ? 0 : static_cast<size_t>(sections[s - 1].firstLine);
        const size_t end = s == sections.size() ? lines.size() : static_cast<size_t>(sections[s].firstLine);
        const std::vector<int> missing = missingBefore(s, sections, format);
        const std::vector<OtherHeading> here = numberedIn(others, {first, end});
        bool fits = !missing.empty() && missing.size() == here.size();
        for (size_t i = 0; fits && i < here.size(); ++i) {
            const size_t next = i + 1 < here.size() ? here[i + 1].line : end;
            const bool isNarrative = format.sections()[static_cast<size_t>(missing[i])].isNarrative();
            fits = here[i].isAlone && (isNarrative || !holdsSentence(lines, {here[i].line + 1, next}));
        }
        for (size_t i = 0; fits && i < here.size(); ++i) {
            adopted.push_back({missing[i], static_cast<int>(here[i].line), 1, here[i].heading, true});
            std::erase_if(others, [&](const OtherHeading& other) { return other.line == here[i].line; });
        }
    }
    sections.insert(sections.end(), adopted.begin(), adopted.end());
    std::sort(sections.begin(), sections.end(), [](const FoundSection& one, const FoundSection& other) {
        return one.firstLine < other.firstLine;
    });
}

} // namespace nianbao
