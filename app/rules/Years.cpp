// Family Y: this year's report against last year's.

#include "RuleContext.h"
#include "TextCache.h"
#include "claims/Figures.h"
#include "claims/Rates.h"

#include <report/Totals.h>
#include <report/text/Likeness.h>

#include <algorithm>
#include <map>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> lastCount(const RuleContext& context, int cell) {
    const CellValue* value = cell < 0 ? nullptr : context.lastYears(cell);
    return value ? value->count() : std::nullopt;
}

/// Kept by the text: a keystroke changes one paragraph of this year's report and none of last year's.
std::shared_ptr<const Bigrams> keptBigrams(const QString& paragraph) {
    static TextCache<Bigrams> cache;
    return cache.get(paragraph, [&paragraph] { return bigramsOf(paragraph); });
}

/// The paragraphs of last year's report, by the section's id.
using OldParagraphs = std::multimap<QString, std::shared_ptr<const Bigrams>>;

OldParagraphs paragraphsOf(const Report& report) {
    OldParagraphs paragraphs;
    for (size_t section = 0; section < report.narrative.size(); ++section) {
        for (const Part& part : report.narrative[section]) {
            for (const QString& text : part.text.split(u'\n', Qt::SkipEmptyParts))
                paragraphs.emplace(report.format->sections()[section].id, keptBigrams(text));
        }
    }
    return paragraphs;
}

void checkParagraph(RuleContext& context, const Where& where, const QString& text, const QString& section,
                    const OldParagraphs& old) {
    const double alike = context.threshold(u"alike"_s);
    const auto bigrams = keptBigrams(text);
    double most = 0;
    const auto [first, end] = old.equal_range(section);
    for (auto paragraph = first; paragraph != end; ++paragraph) {
        const Bigrams& other = *paragraph->second;
        if (canBeAlike(bigrams->size(), other.size(), alike))
            most = std::max(most, likeness(*bigrams, other));
    }
    if (most < alike)
        return;
    const Severity severity = section == "problems"_L1 ? Severity::Warning : Severity::Hint;
    context.add(severity, where, {}, {text.left(12), QString::number(static_cast<int>(100 * most))});
}

bool isChange(const Claim& claim) {
    return claim.kind == Claim::Kind::Change || claim.kind == Claim::Kind::Growth;
}

/// What a comparison with last year, or a figure of it, should say; nullopt when it is right by one way to
/// read it, or a cell is blank.
std::optional<QString> expectedOf(const RuleContext& context, const Claim& claim, const Figures& now,
                                  const Figures& last) {
    std::optional<QString> expected;
    const auto before = last.readings(claim.figure);
    const auto current = now.readings(claim.figure);
    for (size_t i = 0; i < std::min(before.size(), current.size()); ++i) {
        const auto was = Figures::value(*context.input.previous, before[i]);
        const auto is = Figures::value(context.report, current[i]);
        if (!was || (isChange(claim) && !is))
            return std::nullopt;
        std::optional<QString> right;
        if (isChange(claim))
            right = expectedChange(claim, *is, *was);
        else if (std::is_neq(was->compareAmount(claim.number)))
            right = was->toString();
        if (!right)
            return std::nullopt;
        expected = expected ? expected : right;
    }
    return expected;
}

/// Whether a figure leapt: 5 × or a fifth of last year's, and by 20 or more.
bool isLeap(const RuleContext& context, qint64 now, qint64 before) {
    const auto larger = static_cast<double>(std::max(now, before));
    const auto smaller = static_cast<double>(std::min(now, before));
    return larger - smaller >= context.threshold(u"leastDifference"_s) &&
           larger >= context.threshold(u"times"_s) * smaller;
}

} // namespace

void checkCarriedIn(RuleContext& context) {
    for (size_t i = 0; i < context.format.cells().size(); ++i) {
        const CellSpec& spec = context.format.cells()[i];
        if (spec.carriedFrom < 0)
            continue;
        const int cell = static_cast<int>(i);
        const auto before = lastCount(context, spec.carriedFrom);
        const auto now = context.value(cell).count();
        if (!before || !now || *before == *now)
            continue;
        Finding& finding = context.add(context.whereCell(cell), {},
                                       {spec.label, QString::number(*now), QString::number(*before)});
        finding.expected = QString::number(*before);
        finding.actual = QString::number(*now);
        finding.fix = setCellWithTotals(context.report, cell, CellValue(*before));
    }
}

void checkInForce(RuleContext& context) {
    // The 2019 format does not count what was repealed.
    for (const auto& [inForce, issued, repealed] : context.format.stocks()) {
        const auto before = lastCount(context, inForce);
        const auto now = context.value(inForce).count();
        const auto added = context.value(issued).count();
        const auto taken = context.value(repealed).count();
        if (!before || !now || !added || !taken)
            continue;
        const qint64 expected = *before + *added - *taken;
        if (*now == expected)
            continue;
        // Some lapse without being repealed.
        const bool more = *now > expected;
        Finding& finding =
            context.add(more ? Severity::Warning : Severity::Hint, context.whereCell(inForce),
                        more ? QString() : u"less"_s,
                        {context.spec(inForce).label, QString::number(*now), QString::number(*before),
                         QString::number(*added), QString::number(*taken), QString::number(expected)});
        finding.expected = QString::number(expected);
        finding.actual = QString::number(*now);
        finding.fix = {SetCell{inForce, context.value(inForce), CellValue(expected)}};
    }
}

void checkComparisons(RuleContext& context) {
    if (!context.input.previous)
        return;
    const Figures now(context.format);
    const Figures last(*context.input.previous->format);
    for (const PartClaims& part : context.claims()) {
        for (const Claim& claim : *part.claims) {
            if (!isChange(claim) && !(claim.kind == Claim::Kind::Figure && claim.year == -1))
                continue;
            const auto expected = expectedOf(context, claim, now, last);
            if (!expected)
                continue;
            const QString variant = claim.kind == Claim::Kind::Growth   ? u"growth"_s
                                    : claim.kind == Claim::Kind::Change ? u"change"_s
                                                                        : u"figure"_s;
            Finding& finding =
                context.add(Where::inPart(part.section, part.partId, claim.start, claim.length), variant,
                            {now.label(claim.figure), claim.number.toString(), *expected});
            finding.expected = *expected;
            finding.actual = claim.number.toString();
        }
    }
}

void checkOldParagraphs(RuleContext& context) {
    if (!context.input.previous)
        return;
    const auto shortest = static_cast<qsizetype>(context.threshold(u"shortest"_s));
    const OldParagraphs old = paragraphsOf(*context.input.previous);
    context.eachPart([&](int section, const Part& part, size_t) {
        const QString& id = context.format.sections()[static_cast<size_t>(section)].id;
        // The preface is the same every year, but for the year.
        if (id == "preface"_L1)
            return;
        qsizetype start = 0;
        for (const QString& text : part.text.split(u'\n')) {
            if (text.size() >= shortest)
                checkParagraph(
                    context,
                    Where::inPart(section, part.id, static_cast<int>(start), static_cast<int>(text.size())),
                    text, id, old);
            start += text.size() + 1;
        }
    });
}

void checkLeaps(RuleContext& context) {
    if (!context.input.previous)
        return;
    const auto leaps = [&context](int cell) {
        const auto now = context.value(cell).count();
        const auto before = lastCount(context, cell);
        return now && before && isLeap(context, *now, *before);
    };
    for (size_t i = 0; i < context.format.cells().size(); ++i) {
        const int cell = static_cast<int>(i);
        const auto& sums = context.spec(cell).addendOf;
        // What adds up to a total is told by the total.
        const bool told = std::any_of(sums.begin(), sums.end(), [&](int sum) {
            return leaps(context.format.sums()[static_cast<size_t>(sum)].total);
        });
        if (told || !leaps(cell))
            continue;
        const auto now = context.value(cell).count();
        const auto before = lastCount(context, cell);
        Finding& finding =
            context.add(context.whereCell(cell), {},
                        {context.spec(cell).label, QString::number(*now), QString::number(*before)});
        finding.actual = QString::number(*now);
    }
}

} // namespace nianbao
