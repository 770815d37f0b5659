#include <rules/Rules.h>

#include "Characters.h"
#include "RuleTable.h"

#include <report/Change.h>

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Where a kind of place stands among the others of its section.
int kindRank(Where::Kind kind) {
    switch (kind) {
    case Where::Kind::Report:
    case Where::Kind::Section:
        return 0;
    case Where::Kind::Title:
    case Where::Kind::Heading:
    case Where::Kind::Table:
        return 1;
    case Where::Kind::Agency:
    case Where::Kind::PartHeading:
    case Where::Kind::Cell:
        return 2;
    case Where::Kind::Part:
        return 3;
    case Where::Kind::Signature:
        return 4;
    }
    Q_UNREACHABLE();
}

using Place = std::tuple<int, int, int, int, int>;

Place placeOf(const Finding& finding, const Report& report) {
    const Where& where = finding.where;
    const int rank = kindRank(where.kind);
    const auto afterAll = static_cast<int>(report.narrative.size());
    const int section = where.kind == Where::Kind::Signature ? afterAll : where.section;
    const bool inParts = where.kind == Where::Kind::Part || where.kind == Where::Kind::PartHeading;
    // A part's heading stands before its text, and the part as a whole before the next.
    if (inParts)
        return {section, 2, report.partIndex(where.section, where.partId), rank, where.start};
    return {section, rank, where.cell, 0, where.start};
}

/// The sentence that holds a place of a text.
QString sentenceAt(const QString& text, int place) {
    const qsizetype start = sentenceStart(text, place);
    return text.sliced(start, sentenceEnd(text, place) - start);
}

/// No finding, of whatever rule, shows a personal number.
void hidePersonalNumbers(std::vector<Finding>& findings) {
    for (Finding& finding : findings) {
        for (QString& words : finding.arguments)
            words = withoutPersonalNumbers(words);
        finding.actual = withoutPersonalNumbers(finding.actual);
        finding.expected = withoutPersonalNumbers(finding.expected);
    }
}

/// Words of a text as they may be shown, though they be only a piece of a personal number.
QString shownWords(const PlacedText& placed, int start, const QString& words) {
    if (placed.facts->language.personal.empty())
        return words;
    const auto length = static_cast<int>(words.size());
    if (placed.text.mid(start, length) != words)
        start = static_cast<int>(placed.text.indexOf(words));
    return start < 0 ? words : withoutPersonalNumbers(placed.text, start, length);
}

} // namespace

RuleContext::RuleContext(const CheckInput& checkInput, std::vector<Finding>& findings)
    : report(checkInput.report), format(*checkInput.report.format), input(checkInput), m_findings(findings) {
    for (size_t section = 0; section < format.sections().size(); ++section)
        m_untouched.push_back(report.isSectionUntouched(static_cast<int>(section)));
    for (const auto& parts : report.narrative) {
        auto& texts = m_texts.emplace_back();
        auto& headings = m_headings.emplace_back();
        for (const Part& part : parts) {
            texts.push_back(factsOf(part.text));
            headings.push_back(factsOf(part.heading));
        }
    }
    placeTexts();
}

void RuleContext::placeTexts() {
    const auto place = [this](const Where& where, const QString& text,
                              std::shared_ptr<const TextFacts> facts) {
        if (!text.isEmpty())
            m_placed.push_back({where, text, std::move(facts)});
    };
    const QString title = report.titleText();
    place(Where::title(), title, factsOf(title));
    for (size_t i = 0; i < format.sections().size(); ++i) {
        const auto printed = report.headings.find(format.sections()[i].id);
        if (printed != report.headings.end())
            place(Where::heading(static_cast<int>(i)), printed->second, factsOf(printed->second));
    }
    eachPart([&](int section, const Part& part, size_t index) {
        const auto s = static_cast<size_t>(section);
        place(Where::partHeading(section, part.id), part.heading, m_headings[s][index]);
        place(Where::inPart(section, part.id), part.text, m_texts[s][index]);
    });
}

bool RuleContext::countsEverywhere() const {
    for (size_t section = 0; section < m_untouched.size(); ++section) {
        if (format.sections()[section].isNarrative() && !counts(static_cast<int>(section)))
            return false;
    }
    return true;
}

bool RuleContext::speaksOf(int section, Concept what) const {
    const auto index = static_cast<size_t>(section);
    for (size_t part = 0; part < m_texts[index].size(); ++part) {
        const bool written = !report.narrative[index][part].text.trimmed().isEmpty();
        if (text(index, part).speaksOf(what) || (written && heading(index, part).speaksOf(what)))
            return true;
    }
    return false;
}

bool RuleContext::speaksOf(Concept what) const {
    for (size_t section = 0; section < m_texts.size(); ++section) {
        if (speaksOf(static_cast<int>(section), what))
            return true;
    }
    return false;
}

const std::vector<PartClaims>& RuleContext::claims() const {
    if (!m_claims)
        m_claims = claimsOf(report);
    return *m_claims;
}

const CellValue* RuleContext::lastYears(int cell) const {
    return input.previous ? sameCell(*input.previous, format, cell) : nullptr;
}

Where RuleContext::whereCell(int cell) const {
    return Where::atCell(cell, format);
}

double RuleContext::threshold(const QString& name) const {
    return thresholdOf(*m_rule, input.settings, name);
}

Finding& RuleContext::add(const Where& where, const QString& variant, const QStringList& arguments) {
    return add(m_rule->severity, where, variant, arguments);
}

Finding& RuleContext::add(Severity severity, const Where& where, const QString& variant,
                          const QStringList& arguments) {
    Finding finding;
    finding.rule = m_rule->id;
    finding.severity = severity;
    finding.where = where;
    finding.variant = variant;
    finding.arguments = arguments;
    m_findings.push_back(std::move(finding));
    return m_findings.back();
}

QString findingSubject(const Finding& finding, const Report& report) {
    // Not the part's id nor the offset: they change while the words stay.
    const Where& where = finding.where;
    const Part* part = report.part(where.section, where.partId);
    const QString cell = where.cell < 0 ? QString() : report.format->cellPath(where.cell);
    const QStringList about = QStringList{finding.rule,
                                          finding.variant,
                                          QString::number(kindRank(where.kind)),
                                          QString::number(where.section),
                                          cell,
                                          where.agencyField,
                                          finding.expected,
                                          finding.actual,
                                          part ? sentenceAt(part->text, where.start) : QString()} +
                              finding.arguments;
    const QByteArray hash = QCryptographicHash::hash(about.join(u'\n').toUtf8(), QCryptographicHash::Sha1);
    return finding.rule + u'-' + QString::fromLatin1(hash.toHex().first(16));
}

FindingTally tallyOf(const std::vector<Finding>& findings) {
    FindingTally tally;
    for (const Finding& finding : findings) {
        int& number = finding.severity == Severity::Error  ? tally.errors
                      : finding.severity == Severity::Hint ? tally.hints
                      : isOpen(finding)                    ? tally.warnings
                                                           : tally.explained;
        ++number;
    }
    return tally;
}

void addExplanation(Finding& finding, const Report& report) {
    if (finding.severity != Severity::Warning || report.explanations.empty())
        return;
    finding.explanation = report.explanation(findingSubject(finding, report));
}

bool isOpen(const Finding& finding) {
    return finding.severity == Severity::Error ||
           (finding.severity == Severity::Warning && finding.explanation.isEmpty());
}

Finding& RuleContext::add(const PlacedText& placed, const TextMark& mark) {
    Where where = placed.where;
    where.start = mark.start;
    where.length = mark.length;
    const QString words = placed.text.mid(mark.start, mark.length);
    QStringList arguments = mark.arguments.isEmpty() ? QStringList{words} : mark.arguments;
    for (QString& argument : arguments)
        argument = shownWords(placed, mark.start, argument);
    Finding& finding = add(mark.severity, where, mark.variant, arguments);
    finding.actual = shownWords(placed, mark.start, words);
    finding.expected = mark.expected;
    finding.fix = editsOf(report, placed, mark.changes);
    return finding;
}

Edits editsOf(const Report& report, const PlacedText& placed, const std::vector<TextChange>& changes) {
    if (changes.empty())
        return {};
    const Where& where = placed.where;
    Edits edits;
    if (where.kind == Where::Kind::Part) {
        // From the end, so that the places of those before stay right.
        for (auto change = changes.rbegin(); change != changes.rend(); ++change)
            edits.push_back(Splice{where.section, where.partId, change->start,
                                   placed.text.mid(change->start, change->length), change->inserted});
        return edits;
    }
    const QString changed = withChanges(placed.text, changes);
    if (where.kind == Where::Kind::Title)
        edits.push_back(SetTitle{report.title, changed});
    else if (where.kind == Where::Kind::Heading)
        edits.push_back(SetHeading{where.section, placed.text, changed});
    else if (where.kind == Where::Kind::PartHeading)
        edits.push_back(RenamePart{where.section, where.partId, placed.text, changed});
    return edits;
}

QString withChanges(QString text, const std::vector<TextChange>& changes) {
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        text.replace(change->start, change->length, change->inserted);
    return text;
}

std::vector<Finding> check(const CheckInput& input) {
    std::vector<Finding> findings;
    RuleContext context(input, findings);
    for (const RuleEntry& entry : ruleTable()) {
        if (!entry.run || (input.settings && input.settings->off.contains(entry.info.id)))
            continue;
        context.m_rule = &entry.info;
        entry.run(context);
    }
    hidePersonalNumbers(findings);
    for (Finding& finding : findings) {
        if (input.settings && input.settings->severities.contains(finding.rule))
            finding.severity = input.settings->severities.at(finding.rule);
        addExplanation(finding, input.report);
    }
    std::stable_sort(findings.begin(), findings.end(), [&input](const Finding& one, const Finding& other) {
        return placeOf(one, input.report) < placeOf(other, input.report);
    });
    return findings;
}

} // namespace nianbao
