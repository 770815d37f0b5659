#include "RuleContext.h"
#include "RuleTable.h"

#include <report/Totals.h>
#include <report/text/CellText.h>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Whether a cell is a total that agrees with each of its own sums, or no total at all.
bool isSound(const RuleContext& context, int cell) {
    const auto& sums = context.spec(cell).totalOf;
    return std::all_of(sums.begin(), sums.end(), [&context, cell](int index) {
        const SumState state =
            sumOf(context.report, context.format.sums()[static_cast<size_t>(index)].addends);
        return state.blanks == 0 && !state.overflow && context.value(cell).count() == state.known;
    });
}

/// One edit is sure to be right when nothing else is doubtful: the addends agree with their own sums, and
/// a cell that is the total of a row and of a column is told the same by both.
bool isCertain(const RuleContext& context, const Sum& sum, qint64 expected) {
    for (const int index : context.spec(sum.total).totalOf) {
        const SumState state =
            sumOf(context.report, context.format.sums()[static_cast<size_t>(index)].addends);
        if (state.blanks > 0 || state.overflow || state.known != expected)
            return false;
    }
    return std::all_of(sum.addends.begin(), sum.addends.end(),
                       [&context](int addend) { return isSound(context, addend); });
}

void checkSum(RuleContext& context, const Sum& sum) {
    const auto total = context.value(sum.total).count();
    const SumState state = sumOf(context.report, sum.addends);
    // A total that is blank or no number is for S08 or A05.
    if (!total || state.empty)
        return;
    const Where where = context.whereCell(sum.total);
    const QString label = context.spec(sum.total).label;
    const QString actual = QString::number(*total);
    if (state.overflow) {
        context.add(where, u"overflow"_s, {label}).actual = actual;
        return;
    }
    const QString known = QString::number(state.known);
    if (state.blanks > 0) {
        if (state.known > *total)
            context.add(where, u"exceeds"_s, {label, known, actual}).actual = actual;
        return;
    }
    if (state.known == *total)
        return;
    Finding& finding = context.add(where, {}, {label, known, actual});
    finding.expected = known;
    finding.actual = actual;
    if (isCertain(context, sum, state.known))
        finding.fix = setCellWithTotals(context.report, sum.total, CellValue(state.known));
}

void checkSums(RuleContext& context, QLatin1StringView rule) {
    for (const Sum& sum : context.format.sums()) {
        if (sum.rule == rule)
            checkSum(context, sum);
    }
}

QString columnLabel(const RuleContext& context, const Balance& balance) {
    for (const ColumnSpec& column : context.format.tables()[static_cast<size_t>(balance.table)].columns) {
        if (column.id == balance.column)
            return column.label;
    }
    return {};
}

/// What is wrong with a cell's value; empty when nothing is.
QString kindFault(const CellValue& value, CellSpec::Kind kind) {
    if (value.isBlank())
        return {};
    if (kind == CellSpec::Kind::Amount) {
        const auto amount = value.amount();
        if (!amount)
            return u"noAmount"_s;
        if (amount->isNegative())
            return u"negative"_s;
        return amount->places() > maximumPlaces ? u"places"_s : QString();
    }
    const auto count = value.count();
    if (!count)
        return value.amount() && value.amount()->places() > 0 ? u"fraction"_s : u"noCount"_s;
    return *count < 0 && kind == CellSpec::Kind::Count ? u"negative"_s : QString();
}

void addKindFinding(RuleContext& context, int cell, const QString& variant, const QString& actual) {
    const CellSpec& spec = context.spec(cell);
    Finding& finding = context.add(context.whereCell(cell), variant, {spec.label, actual});
    finding.actual = actual;
    // What reads as a number once separators and widths are put aside can be taken as that number, and what
    // stands in brackets behind it as its note, unless the cell has another.
    const CellText read = readCellText(actual, spec.kind);
    if (read.outcome == CellText::Outcome::Value &&
        (read.note.isEmpty() || context.report.cellNote(cell).isEmpty())) {
        finding.expected = read.value.toString();
        finding.fix = setCellWithTotals(context.report, cell, read.value);
        if (!read.note.isEmpty())
            finding.fix.push_back(SetNote{cell, {}, read.note});
    }
}

/// 元 to 万元. nullopt when that needs more places than a cell may have.
std::optional<Decimal> inTenThousands(const Decimal& amount) {
    const auto converted = amount.shifted(-4);
    return converted && converted->places() <= maximumPlaces ? converted : std::nullopt;
}

/// Whether an amount is at least so many times another one. A rough rule, so binary floats will do.
bool isManifold(const Decimal& amount, const Decimal& other, double times) {
    const double base = other.toString().toDouble();
    return base > 0 && amount.toString().toDouble() >= times * base;
}

void addFeeFinding(RuleContext& context, int cell, const Decimal& amount, const QString& variant,
                   const QString& other) {
    Finding& finding =
        context.add(context.whereCell(cell), variant, {context.spec(cell).label, amount.toString(), other});
    finding.actual = amount.toString();
    if (const auto converted = inTenThousands(amount)) {
        finding.expected = converted->toString();
        finding.fix = {SetCell{cell, context.value(cell), CellValue(*converted)}};
    }
}

} // namespace

void checkRowTotals(RuleContext& context) {
    checkSums(context, "A01"_L1);
}

void checkColumnTotals(RuleContext& context) {
    checkSums(context, "A02"_L1);
}

void checkDisputeTotals(RuleContext& context) {
    checkSums(context, "A04"_L1);
}

void checkBalances(RuleContext& context) {
    for (const Balance& balance : context.format.balances()) {
        if (imbalance(context.report, balance).value_or(0) == 0)
            continue;
        const QString left = QString::number(sumOf(context.report, balance.left).known);
        const QString right = QString::number(sumOf(context.report, balance.right).known);
        // Any of the four may be the wrong one; the last of them is where the sum is struck.
        Finding& finding = context.add(context.whereCell(balance.right.back()), {},
                                       {context.format.tables()[static_cast<size_t>(balance.table)].name,
                                        columnLabel(context, balance), context.format.addedRows(balance.left),
                                        left, context.format.addedRows(balance.right), right});
        finding.expected = left;
        finding.actual = right;
    }
}

void checkKinds(RuleContext& context) {
    std::vector<bool> flagged(context.format.cells().size());
    for (size_t i = 0; i < context.format.cells().size(); ++i) {
        const int cell = static_cast<int>(i);
        const QString fault = kindFault(context.value(cell), context.spec(cell).kind);
        if (fault.isEmpty())
            continue;
        flagged[i] = true;
        addKindFinding(context, cell, fault, context.value(cell).toString());
    }
    if (!context.input.notes)
        return;
    // What an importer could not keep in the cell is known by its note only.
    for (const ReadNote& note : *context.input.notes) {
        const bool ofKind =
            note.problem.code == Problem::Code::NotACount || note.problem.code == Problem::Code::NotAnAmount;
        if (!ofKind || note.cell < 0 || flagged.at(static_cast<size_t>(note.cell)))
            continue;
        flagged[static_cast<size_t>(note.cell)] = true;
        addKindFinding(context, note.cell,
                       note.problem.code == Problem::Code::NotACount ? u"noCount"_s : u"noAmount"_s,
                       note.problem.detail);
    }
}

void checkIssued(RuleContext& context) {
    for (size_t i = 0; i < context.format.cells().size(); ++i) {
        const int issuedCell = static_cast<int>(i);
        const CellSpec& spec = context.spec(issuedCell);
        if (spec.column != "issued"_L1)
            continue;
        const QString& table = context.format.tables()[static_cast<size_t>(spec.table)].id;
        const int repealedCell = context.format.cellIndex(table, spec.row, u"repealed"_s);
        const int inForceCell = context.format.cellIndex(table, spec.row, u"inForce"_s);
        if (repealedCell < 0 || inForceCell < 0)
            continue; // the 2019 format does not count what was repealed
        const auto issued = context.value(issuedCell).count();
        const SumState rest = sumOf(context.report, {repealedCell, inForceCell});
        if (!issued || rest.blanks > 0 || rest.overflow || *issued <= rest.known)
            continue;
        Finding& finding =
            context.add(context.whereCell(issuedCell), {},
                        {spec.label, QString::number(*issued), context.value(inForceCell).toString(),
                         context.value(repealedCell).toString()});
        finding.actual = QString::number(*issued);
    }
}

void checkFeeUnit(RuleContext& context) {
    const int cell = context.format.cellIndex(u"disclosure.fees.amount"_s);
    if (cell < 0)
        return;
    const auto amount = context.value(cell).amount();
    if (!amount || std::is_lteq(amount->compareAmount(Decimal(0))))
        return;
    if (const CellValue* before = context.lastYears(cell)) {
        const auto last = before->amount();
        if (last && isManifold(*amount, *last, context.threshold(u"timesLastYear"_s)))
            return addFeeFinding(context, cell, *amount, u"thousandfold"_s, last->toString());
    }
    for (size_t section = 0; section < context.report.narrative.size(); ++section) {
        for (size_t part = 0; part < context.report.narrative[section].size(); ++part) {
            for (const YuanAmount& yuan : context.text(section, part).yuan) {
                if (std::is_eq(yuan.amount.compareAmount(*amount)))
                    return addFeeFinding(context, cell, *amount, u"yuan"_s, yuan.words);
            }
        }
    }
}

} // namespace nianbao
