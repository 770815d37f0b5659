// S06, S07, S11, S12, S13: what the texts say, and what they must not.

#include "RuleContext.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

void checkTexts(RuleContext& context, std::vector<TextMark> TextFacts::*marks) {
    for (const PlacedText& placed : context.placedTexts()) {
        for (const TextMark& mark : (*placed.facts).*marks)
            context.add(placed, mark);
    }
}

/// The best that section six says of the processing fees, and the best that the others say.
std::pair<FeeStatement, FeeStatement> feeStatements(const RuleContext& context, int other) {
    FeeStatement here = FeeStatement::Absent;
    FeeStatement elsewhere = FeeStatement::Absent;
    context.eachPart([&](int section, const Part& part, size_t index) {
        const auto s = static_cast<size_t>(section);
        if (section != other) {
            const FeeStatement fee = context.text(s, index).fee;
            // The title of a decree is no statement.
            if (fee != FeeStatement::Mentioned)
                elsewhere = std::max(elsewhere, fee);
            return;
        }
        // 收费情况 may be the heading's words and 无 all that stands below it.
        here = std::max(here, part.heading.isEmpty() ? context.text(s, index).looseFee
                                                     : factsOf(part.heading + u'，' + part.text)->looseFee);
    });
    return {here, elsewhere};
}

} // namespace

void checkPlaceholders(RuleContext& context) {
    checkTexts(context, &TextFacts::placeholders);
}

void checkLostNumbers(RuleContext& context) {
    checkTexts(context, &TextFacts::lostNumbers);
}

void checkFeeStatement(RuleContext& context) {
    const int other = context.format.sectionIndex(u"other"_s);
    if (other < 0 || context.isUntouched(other))
        return; // an empty section is for S01
    const auto [here, elsewhere] = feeStatements(context, other);
    const Where where = Where::inSection(other);
    switch (here) {
    case FeeStatement::Absent:
        if (elsewhere == FeeStatement::Absent)
            context.add(Severity::Warning, where, u"absent"_s);
        else
            context.add(Severity::Hint, where, u"elsewhere"_s);
        break;
    case FeeStatement::Mentioned:
        context.add(Severity::Hint, where, u"unclear"_s);
        break;
    case FeeStatement::Charged:
        context.add(Severity::Hint, where, u"noNotices"_s);
        break;
    case FeeStatement::NoneCharged:
    case FeeStatement::ChargedWithNotices:
        break;
    }
}

void checkSupervision(RuleContext& context) {
    if (!context.report.agency.level.endsWith("Government"_L1) || !context.countsEverywhere())
        return;
    const std::pair<Concept, QString> wanted[] = {{Concept::Assessment, u"工作考核"_s},
                                                  {Concept::Review, u"社会评议"_s},
                                                  {Concept::Accountability, u"责任追究"_s}};
    QStringList missing;
    for (const auto& [what, words] : wanted) {
        if (!context.speaksOf(what))
            missing.append(words);
    }
    if (!missing.isEmpty())
        context.add(Where::inSection(context.format.sectionIndex(u"overview"_s)), {}, missing);
}

void checkProblems(RuleContext& context) {
    const int section = context.format.sectionIndex(u"problems"_s);
    if (section < 0 || context.isUntouched(section))
        return;
    if (!context.speaksOf(section, Concept::Problem))
        context.add(Where::inSection(section), u"noProblem"_s);
    if (!context.speaksOf(section, Concept::Improvement))
        context.add(Where::inSection(section), u"noImprovement"_s);
}

} // namespace nianbao
