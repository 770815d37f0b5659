// S03: headings and their numbers.

#include "RuleContext.h"
#include "structure/HeadingText.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// The heading with another number; without one, the number is put before it.
QString renumbered(const QString& heading, const HeadingNumber& number, int value) {
    const QString numeral =
        number.style == HeadingNumber::Style::Arabic ? QString::number(value) : chineseNumeral(value);
    if (number.style == HeadingNumber::Style::None)
        return numeral + u'、' + heading.trimmed();
    return QString(heading).replace(number.start, number.length, numeral);
}

HeadingMatch matchSection(const QString& wording, const SectionSpec& spec) {
    HeadingMatch best = compareHeading(wording, headingWording(spec.heading), true);
    for (const QString& other : spec.otherHeadings) {
        if (wording == headingWording(other))
            best = HeadingMatch::Same;
    }
    return best;
}

bool isBorrowed(const RuleContext& context, const QString& wording, const SectionSpec& own) {
    const auto& sections = context.format.sections();
    return std::any_of(sections.begin(), sections.end(), [&](const SectionSpec& spec) {
        return &spec != &own && !spec.heading.isEmpty() && wording == headingWording(spec.heading);
    });
}

void checkSectionHeading(RuleContext& context, int section, const QString& printed, bool numbersPrinted) {
    const SectionSpec& spec = context.format.sections()[static_cast<size_t>(section)];
    const HeadingNumber number = readHeadingNumber(printed);
    const QString wording = headingWording(printed);
    const Where where = Where::heading(section, 0, static_cast<int>(printed.size()));
    if (isBorrowed(context, wording, spec))
        return; // S01 says so
    const HeadingMatch match = matchSection(wording, spec);
    if (match != HeadingMatch::Same) {
        Finding& finding = match == HeadingMatch::Typo
                               ? context.add(where, u"typo"_s, {printed, spec.heading})
                               : context.add(Severity::Hint, where, u"wording"_s, {printed, spec.heading});
        finding.expected = spec.heading;
        finding.actual = printed;
        finding.fix = {SetHeading{section, printed, {}}};
        // The official heading brings its number along.
        if (match == HeadingMatch::Typo)
            return;
    }
    const bool numbered = number.style != HeadingNumber::Style::None;
    if (numbered ? number.value == spec.number : !numbersPrinted)
        return;
    const QString expected = renumbered(printed, number, spec.number);
    Finding& finding = context.add(where, numbered ? u"number"_s : u"noNumber"_s, {printed, expected});
    finding.expected = expected;
    finding.actual = printed;
    finding.fix = {SetHeading{section, printed, expected == spec.heading ? QString() : expected}};
}

void checkSectionHeadings(RuleContext& context) {
    const auto& sections = context.format.sections();
    // What a report does not name prints in the official wording, with its number. Where every heading
    // is printed without one, the numbers were left to the word processor.
    const bool numbersPrinted = std::any_of(sections.begin(), sections.end(), [&](const SectionSpec& spec) {
        const auto printed = context.report.headings.find(spec.id);
        return !spec.heading.isEmpty() &&
               (printed == context.report.headings.end() ||
                readHeadingNumber(printed->second).style != HeadingNumber::Style::None);
    });
    for (size_t i = 0; i < sections.size(); ++i) {
        const auto printed = context.report.headings.find(sections[i].id);
        if (printed != context.report.headings.end() && !sections[i].heading.isEmpty())
            checkSectionHeading(context, static_cast<int>(i), printed->second, numbersPrinted);
    }
}

/// A run of parts numbered one after the other.
struct NumberedRun {
    std::vector<size_t> parts;
    std::vector<HeadingNumber> numbers;
};

void checkRun(RuleContext& context, int section, const NumberedRun& run) {
    const auto& parts = context.report.narrative[static_cast<size_t>(section)];
    int previous = 0;
    for (size_t place = 0; place < run.parts.size(); ++place) {
        const int value = run.numbers[place].value;
        const int counted = static_cast<int>(place) + 1;
        // One number off must not blame all that follow it.
        const bool right = value == previous + 1 || value == counted;
        const int last = previous;
        previous = value;
        if (right)
            continue;
        const Part& part = parts[run.parts[place]];
        const QString expected = renumbered(part.heading, run.numbers[place], counted);
        Finding& finding = context.add(Where::partHeading(section, part.id, 0, run.numbers[place].end),
                                       value <= last ? u"repeat"_s : u"gap"_s, {part.heading, expected});
        finding.expected = expected;
        finding.actual = part.heading;
        for (size_t next = place; next < run.parts.size(); ++next) {
            const Part& other = parts[run.parts[next]];
            // One that lost its number has a finding of its own.
            const QString renamed =
                run.numbers[next].style == HeadingNumber::Style::None
                    ? other.heading
                    : renumbered(other.heading, run.numbers[next], static_cast<int>(next) + 1);
            if (renamed != other.heading)
                finding.fix.push_back(RenamePart{section, other.id, other.heading, renamed});
        }
    }
}

/// Whether a paragraph of a text opens with a number in brackets, which then belongs to the sequence.
bool hasNumberedParagraph(const QString& text) {
    for (qsizetype start = 0; start < text.size();) {
        if (readHeadingNumber(QStringView(text).sliced(start)).style == HeadingNumber::Style::Bracket)
            return true;
        const qsizetype end = text.indexOf(u'\n', start);
        start = end < 0 ? text.size() : end + 1;
    }
    return false;
}

/// Takes a part's number into the run that it continues, or begins a new one with it.
void addToRun(RuleContext& context, int section, NumberedRun& run, size_t index, const HeadingNumber& number,
              std::vector<size_t>& unnumbered) {
    const auto& parts = context.report.narrative[static_cast<size_t>(section)];
    if (!unnumbered.empty() && number.value == 1) {
        // Another kind of heading between them lets the numbers begin anew below it.
        checkRun(context, section, run);
        run = {};
    } else if (unnumbered.size() == 1 && !run.parts.empty() && number.value == run.numbers.back().value + 2) {
        // The one heading between them has lost its number.
        const Part& part = parts[unnumbered.front()];
        HeadingNumber lost;
        lost.value = number.value - 1;
        const QString expected = u'（' + chineseNumeral(lost.value) + u'）' + part.heading.trimmed();
        Finding& finding =
            context.add(Where::partHeading(section, part.id, 0, static_cast<int>(part.heading.size())),
                        u"noNumber"_s, {part.heading, expected});
        finding.expected = expected;
        finding.actual = part.heading;
        finding.fix = {RenamePart{section, part.id, part.heading, expected}};
        run.parts.push_back(unnumbered.front());
        run.numbers.push_back(lost);
    }
    unnumbered.clear();
    run.parts.push_back(index);
    run.numbers.push_back(number);
}

void checkPartNumbers(RuleContext& context, int section) {
    const auto& parts = context.report.narrative[static_cast<size_t>(section)];
    for (const Part& part : parts) {
        if (hasNumberedParagraph(part.text))
            return;
    }
    NumberedRun run;
    std::vector<size_t> unnumbered;
    for (size_t index = 0; index < parts.size(); ++index) {
        const HeadingNumber number = readHeadingNumber(parts[index].heading);
        if (number.style == HeadingNumber::Style::Bracket)
            addToRun(context, section, run, index, number, unnumbered);
        else if (!parts[index].heading.isEmpty() && number.style != HeadingNumber::Style::Arabic)
            unnumbered.push_back(index);
    }
    checkRun(context, section, run);
}

/// The official wording that a part's heading misspells; empty when there is none.
QString misspelt(const QString& wording, const std::vector<PartSpec>& specs) {
    QString nearest;
    for (const PartSpec& spec : specs) {
        const QString official = headingWording(spec.heading);
        if (official.isEmpty())
            continue;
        for (const QString& suffix : statements().headingSuffixes) {
            const HeadingMatch match = compareHeading(wording, official + suffix, false);
            if (match == HeadingMatch::Same)
                return {};
            if (match == HeadingMatch::Typo && nearest.isEmpty())
                nearest = official + suffix;
        }
    }
    return nearest;
}

void checkPartWordings(RuleContext& context, int section) {
    const auto& specs = context.format.sections()[static_cast<size_t>(section)].parts;
    for (const Part& part : context.report.narrative[static_cast<size_t>(section)]) {
        if (part.heading.isEmpty())
            continue;
        const QString wording = headingWording(part.heading);
        const QString official = misspelt(wording, specs);
        if (official.isEmpty())
            continue;
        const int start = readHeadingNumber(part.heading).end;
        const QString expected = part.heading.first(start) + official;
        Finding& finding = context.add(
            Where::partHeading(section, part.id, start, static_cast<int>(part.heading.size()) - start),
            u"typo"_s, {part.heading, expected});
        finding.expected = expected;
        finding.actual = part.heading;
        finding.fix = {RenamePart{section, part.id, part.heading, expected}};
    }
}

} // namespace

void checkHeadings(RuleContext& context) {
    checkSectionHeadings(context);
    for (size_t i = 0; i < context.report.narrative.size(); ++i) {
        checkPartNumbers(context, static_cast<int>(i));
        checkPartWordings(context, static_cast<int>(i));
    }
}

} // namespace nianbao
