#include <rules/Rules.h>

#include "RuleTable.h"

#include <QCryptographicHash>
#include <QRegularExpression>

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
    static const QRegularExpression stop(u"[。！？\n]"_s);
    const qsizetype before = place > 0 ? text.lastIndexOf(stop, place - 1) : -1;
    const qsizetype after = text.indexOf(stop, place);
    return text.sliced(before + 1, (after < 0 ? text.size() : after) - before - 1);
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
    if (!input.previous)
        return nullptr;
    const ReportFormat& old = *input.previous->format;
    int found = old.cellIndex(format.cellPath(cell));
    for (size_t i = 0; found < 0 && i < old.cells().size(); ++i) {
        if (old.cells()[i].sameAs == format.cellPath(cell))
            found = static_cast<int>(i);
    }
    return found < 0 ? nullptr : &input.previous->cells[static_cast<size_t>(found)];
}

Where RuleContext::whereCell(int cell) const {
    const int table = spec(cell).table;
    return Where::atCell(cell, table, format.tables()[static_cast<size_t>(table)].section);
}

double RuleContext::threshold(const QString& name) const {
    if (input.settings) {
        const auto own = input.settings->thresholds.find(m_rule->id);
        if (own != input.settings->thresholds.end() && own->second.contains(name))
            return own->second.at(name);
    }
    return m_rule->thresholds.at(name);
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

bool isOpen(const Finding& finding) {
    return finding.severity == Severity::Error ||
           (finding.severity == Severity::Warning && finding.explanation.isEmpty());
}

std::vector<Finding> check(const CheckInput& input) {
    std::vector<Finding> findings;
    RuleContext context(input, findings);
    for (const RuleEntry& entry : ruleTable()) {
        if (input.settings && input.settings->off.contains(entry.info.id))
            continue;
        context.m_rule = &entry.info;
        entry.run(context);
    }
    for (Finding& finding : findings) {
        if (input.settings && input.settings->severities.contains(finding.rule))
            finding.severity = input.settings->severities.at(finding.rule);
        if (finding.severity == Severity::Warning && !input.report.explanations.empty()) {
            const auto explained = input.report.explanations.find(findingSubject(finding, input.report));
            if (explained != input.report.explanations.end())
                finding.explanation = explained->second;
        }
    }
    std::stable_sort(findings.begin(), findings.end(), [&input](const Finding& one, const Finding& other) {
        return placeOf(one, input.report) < placeOf(other, input.report);
    });
    return findings;
}

} // namespace nianbao
