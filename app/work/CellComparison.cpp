#include <work/CellComparison.h>

#include <report/Change.h>

#include <QCoreApplication>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(CellComparison)
};

QString shown(const CellValue* value) {
    if (!value)
        return u"–"_s;
    return value->isBlank() ? ComparisonWords::tr("empty") : value->toString();
}

QString signedText(const Decimal& number) {
    return number.isNegative() ? u"−"_s + number.negated().toString() : u"+"_s + number.toString();
}

} // namespace

CellComparison compareValues(const CellValue* was, const CellValue* is) {
    CellComparison both;
    both.last = shown(was);
    both.now = shown(is);
    both.hasLast = was && !was->isBlank();
    both.hasNow = is && !is->isBlank();
    if (const auto change = was && is ? changeOf(*was, *is) : std::nullopt) {
        const bool same = std::is_eq(change->difference.compareAmount(Decimal()));
        both.change = same ? u"0"_s : signedText(change->difference);
        // A share that rounds to none has no sign.
        const bool slight = change->percent && std::is_eq(change->percent->compareAmount(Decimal()));
        if (change->percent)
            both.percent = (slight ? change->percent->toString() : signedText(*change->percent)) + u'%';
    }
    return both;
}

CellComparison compareCell(const Report& now, const Report& last, int cell) {
    return compareValues(sameCell(last, *now.format, cell), &now.cells[static_cast<size_t>(cell)]);
}

QString comparisonLine(const Report& now, const Report& last, int cell) {
    const QString& name = now.format->cells()[static_cast<size_t>(cell)].label;
    if (!sameCell(last, *now.format, cell))
        return ComparisonWords::tr("With last year: %1 was not asked for in last year's format").arg(name);
    const CellComparison both = compareCell(now, last, cell);
    if (both.change.isEmpty())
        return ComparisonWords::tr("With last year: %1 (%2 → %3)").arg(name, both.last, both.now);
    if (both.change == "0"_L1)
        return ComparisonWords::tr("With last year: %1 unchanged (%2)").arg(name, both.now);
    if (both.percent.isEmpty())
        return ComparisonWords::tr("With last year: %1 %2 (%3 → %4)")
            .arg(name, both.change, both.last, both.now);
    return ComparisonWords::tr("With last year: %1 %2 (%3 → %4), %5")
        .arg(name, both.change, both.last, both.now, both.percent);
}

} // namespace nianbao
