// Family T: figures in the text against the tables.

#include "RuleContext.h"
#include "claims/ClaimSums.h"
#include "claims/Figures.h"
#include "claims/Rates.h"

#include <report/Totals.h>

#include <algorithm>
#include <set>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Kind = Claim::Kind;

/// What stands before a mark; all when it is not there.
QStringView upTo(QStringView text, QChar mark) {
    const qsizetype end = text.indexOf(mark);
    return end < 0 ? text : text.first(end);
}

/// The rule that answers for a figure.
QLatin1StringView ruleOfFigure(const QString& figure) {
    const QStringView first = upTo(figure, u'&');
    const QStringView row = upTo(first, u'/');
    if (row.size() < first.size())
        return "T05"_L1;
    if (row == "received"_L1 || row == "accepted"_L1)
        return "T01"_L1;
    if (row == "concluded"_L1 || row == "handled"_L1 || row == "answered"_L1)
        return "T02"_L1;
    if (row == "carriedIn"_L1 || row == "carriedForward"_L1)
        return "T03"_L1;
    if (row.startsWith("reconsideration"_L1) || row.startsWith("litigation"_L1))
        return "T06"_L1;
    if (row.startsWith("regulations"_L1) || row.startsWith("normativeDocuments"_L1))
        return "T07"_L1;
    if (row == "licensing"_L1 || row == "penalties"_L1 || row == "compulsoryMeasures"_L1 || row == "fees"_L1)
        return "T08"_L1;
    return row.startsWith("processingFee"_L1) ? "T12"_L1 : "T04"_L1;
}

class ClaimChecker {
public:
    explicit ClaimChecker(RuleContext& context) : m_context(context), m_figures(context.format) {}

    /// This year's figures that the running rule answers for.
    void checkFigures() {
        eachClaim([&](const PartClaims& part, const Claim& claim) {
            if (claim.kind == Kind::Figure && claim.year == 0 && !isNone(claim) &&
                ruleOfFigure(claim.figure) == m_context.rule())
                compare(part, claim);
        });
    }

    void checkNone() {
        eachClaim([&](const PartClaims& part, const Claim& claim) {
            if (claim.kind == Kind::Figure && claim.year == 0 && isNone(claim))
                compare(part, claim);
        });
    }

    void checkSums() {
        for (const PartClaims& part : m_context.claims()) {
            std::set<int> told;
            for (const Claim& claim : *part.claims) {
                if (claim.kind == Kind::Sum && compareSum(part, claim, claim.parts))
                    told.insert(claim.start);
            }
            checkPartialSums(part, told);
        }
    }

    void checkShares() {
        eachClaim([&](const PartClaims& part, const Claim& claim) {
            if (claim.kind == Kind::Share && claim.year == 0)
                compareShare(part, claim);
            else if ((claim.kind == Kind::Growth || claim.kind == Kind::Change) && !m_context.input.previous)
                compareWithStated(part, claim);
        });
    }

    /// What two places say of the processing fees.
    void checkProcessingFees() {
        const Claim* first = nullptr;
        eachClaim([&](const PartClaims& part, const Claim& claim) {
            if (claim.kind != Kind::Figure || claim.year != 0 || claim.figure != "processingFee"_L1)
                return;
            if (!first)
                first = &claim;
            if (std::is_eq(first->number.compareAmount(claim.number)))
                return;
            Finding& finding =
                m_context.add(whereOf(part, claim), {}, {claim.number.toString(), first->number.toString()});
            finding.expected = first->number.toString();
            finding.actual = claim.number.toString();
        });
    }

private:
    [[nodiscard]] static bool isNone(const Claim& claim) {
        return claim.inWords && std::is_eq(claim.number.compareAmount(Decimal()));
    }

    template<typename Act>
    void eachClaim(Act act) {
        for (const PartClaims& part : m_context.claims()) {
            for (const Claim& claim : *part.claims)
                act(part, claim);
        }
    }

    /// Whether the parts do not add up to the whole, which is then said.
    bool compareSum(const PartClaims& part, const Claim& whole, const std::vector<Decimal>& parts) {
        std::optional<Decimal> sum = Decimal();
        QStringList addends;
        for (const Decimal& addend : parts) {
            addends.append(addend.toString());
            sum = sum ? sum->plus(addend) : sum;
        }
        if (!sum || std::is_eq(sum->compareAmount(whole.number)))
            return false;
        Finding& finding = m_context.add(whereOf(part, whole), {},
                                         {whole.number.toString(), addends.join(u'＋'), sum->toString()});
        finding.expected = sum->toString();
        finding.actual = whole.number.toString();
        return true;
    }

    /// Parts that are all of a whole because the table has none of the others. `told`: wholes already said.
    void checkPartialSums(const PartClaims& part, std::set<int>& told) {
        const std::vector<Claim>& claims = *part.claims;
        const auto rowsOf = [this](const QString& figure) { return m_figures.rowsOf(figure); };
        for (const PartialSum& sum : partialSums(claims, rowsOf)) {
            const Claim& whole = claims[sum.whole];
            const bool complete =
                std::all_of(sum.missing.begin(), sum.missing.end(), [this](const QString& figure) {
                    const auto value = valueOf(figure);
                    return value && std::is_eq(value->compareAmount(Decimal()));
                });
            if (!complete || whole.year != 0 || told.contains(whole.start))
                continue;
            std::vector<Decimal> parts;
            for (const size_t place : sum.parts)
                parts.push_back(claims[place].number);
            if (compareSum(part, whole, parts))
                told.insert(whole.start);
        }
    }

    [[nodiscard]] static Where whereOf(const PartClaims& part, const Claim& claim) {
        return Where::inPart(part.section, part.partId, claim.start, claim.length);
    }

    void compare(const PartClaims& part, const Claim& claim) {
        const auto readings = m_figures.readings(claim.figure);
        for (const Figures::Reading& reading : readings) {
            const auto value = Figures::value(m_context.report, reading);
            // A blank cell is for S08.
            if (!value || std::is_eq(value->compareAmount(claim.number)))
                return;
        }
        if (readings.empty())
            return;
        const Decimal expected = *Figures::value(m_context.report, readings.front());
        Finding& finding =
            m_context.add(whereOf(part, claim), isNone(claim) ? u"none"_s : QString(),
                          {m_figures.label(claim.figure), claim.number.toString(), expected.toString()});
        finding.expected = expected.toString();
        finding.actual = claim.number.toString();
        offer(finding, part, claim, readings, expected);
    }

    /// The table's figure into the text, and the text's into the table, where it is one cell that no others
    /// add up to.
    void offer(Finding& finding, const PartClaims& part, const Claim& claim,
               const std::vector<Figures::Reading>& readings, const Decimal& expected) {
        const Part* text = m_context.report.part(part.section, part.partId);
        if (!text || claim.inWords)
            return;
        const QString printed = text->text.mid(claim.start, claim.length);
        const auto plain = Decimal::parse(QString(printed).remove(u','));
        if (plain && std::is_eq(plain->compareAmount(claim.number)))
            finding.fix = {Splice{part.section, part.partId, claim.start, printed, expected.toString()}};
        const int cell = readings.size() == 1 ? readings.front().cell() : -1;
        if (cell < 0 || !m_context.spec(cell).totalOf.empty())
            return;
        if (m_context.spec(cell).kind == CellSpec::Kind::Amount)
            finding.otherFix = setCellWithTotals(m_context.report, cell, CellValue(claim.number));
        else if (claim.number.places() == 0)
            finding.otherFix =
                setCellWithTotals(m_context.report, cell, CellValue(claim.number.toString().toLongLong()));
    }

    /// The value of a figure this year by its likeliest reading.
    [[nodiscard]] std::optional<Decimal> valueOf(const QString& figure) const {
        const auto readings = m_figures.readings(figure);
        return readings.empty() ? std::nullopt : Figures::value(m_context.report, readings.front());
    }

    void compareShare(const PartClaims& part, const Claim& claim) {
        // One base may be read in several ways: silent when any of them fits.
        const auto value = valueOf(claim.figure);
        const auto bases = m_figures.readings(claim.base);
        if (!value || bases.empty())
            return;
        std::optional<QString> expected;
        for (const Figures::Reading& reading : bases) {
            const auto base = Figures::value(m_context.report, reading);
            const auto share = base ? expectedShare(claim, *value, *base) : std::nullopt;
            if (!share)
                return;
            if (!expected)
                expected = share;
        }
        addRate(part, claim, *expected, u"share"_s);
    }

    /// 由20件增加到30件，增长50%: both figures stand in the part.
    void compareWithStated(const PartClaims& part, const Claim& claim) {
        const auto before =
            std::find_if(part.claims->begin(), part.claims->end(), [&claim](const Claim& other) {
                return other.kind == Kind::Figure && other.figure == claim.figure && other.year == -1;
            });
        const auto now = valueOf(claim.figure);
        if (before == part.claims->end() || !now)
            return;
        if (const auto expected = expectedChange(claim, *now, before->number))
            addRate(part, claim, *expected, claim.kind == Kind::Growth ? u"growth"_s : u"change"_s);
    }

    void addRate(const PartClaims& part, const Claim& claim, const QString& expected,
                 const QString& variant) {
        Finding& finding = m_context.add(whereOf(part, claim), variant,
                                         {m_figures.label(claim.figure), claim.number.toString(), expected});
        finding.expected = expected;
        finding.actual = claim.number.toString();
    }

    RuleContext& m_context;
    Figures m_figures;
};

} // namespace

void checkFigureClaims(RuleContext& context) {
    ClaimChecker(context).checkFigures();
}
void checkNoneClaims(RuleContext& context) {
    ClaimChecker(context).checkNone();
}
void checkSumClaims(RuleContext& context) {
    ClaimChecker(context).checkSums();
}
void checkRateClaims(RuleContext& context) {
    ClaimChecker(context).checkShares();
}
void checkProcessingFeeClaims(RuleContext& context) {
    ClaimChecker(context).checkProcessingFees();
}

} // namespace nianbao
