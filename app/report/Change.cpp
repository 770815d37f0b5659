#include <report/Change.h>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qint64 limit = 1'000'000'000'000'000'000; // a Decimal has up to 18 digits

/// The digits of an amount without its point; the sign is left out.
qint64 digitsOf(const Decimal& amount) {
    const QString text = amount.isNegative() ? amount.negated().toString() : amount.toString();
    return QString(text).remove(u'.').toLongLong();
}

/// The digits of a / b × 10^power, rounded half up; nullopt beyond 18 digits.
std::optional<qint64> quotient(qint64 a, qint64 b, int power) {
    qint64 digits = a / b;
    qint64 rest = a % b;
    for (; power > 0; --power) {
        if (digits >= limit / 10)
            return std::nullopt;
        // Ten times a rest may leave the signed 64 bits, never the unsigned.
        const quint64 next = static_cast<quint64>(rest) * 10;
        digits = digits * 10 + static_cast<qint64>(next / static_cast<quint64>(b));
        rest = static_cast<qint64>(next % static_cast<quint64>(b));
    }
    bool up = rest >= b - rest;
    for (; power < 0; ++power) {
        up = digits % 10 >= 5; // the last digit that falls away decides
        digits /= 10;
    }
    digits += up ? 1 : 0;
    return digits < limit ? std::optional(digits) : std::nullopt;
}

} // namespace

std::optional<CellChange> changeOf(const CellValue& before, const CellValue& after) {
    const auto was = before.amount();
    const auto is = after.amount();
    const auto difference = was && is ? is->plus(was->negated()) : std::nullopt;
    if (!difference)
        return std::nullopt;
    return CellChange{*difference, percentOf(*difference, *was)};
}

std::optional<Decimal> percentOf(const Decimal& part, const Decimal& whole, int places) {
    if (std::is_lteq(whole.compareAmount(Decimal())))
        return std::nullopt;
    // In percent: two places to the right.
    const auto digits =
        quotient(digitsOf(part), digitsOf(whole), whole.places() - part.places() + places + 2);
    const auto amount = digits ? Decimal(*digits).shifted(-places) : std::nullopt;
    if (!amount)
        return std::nullopt;
    const Decimal zeros = *Decimal::parse(u'0' + (places > 0 ? u'.' + QString(places, u'0') : QString()));
    return (part.isNegative() ? amount->negated() : *amount).plus(zeros);
}

const CellValue* sameCell(const Report& other, const ReportFormat& format, int cell) {
    const ReportFormat& theirs = *other.format;
    if (&theirs == &format)
        return &other.cells[static_cast<size_t>(cell)];
    const QString path = format.cellPath(cell);
    int found = theirs.cellIndex(path);
    if (found < 0) {
        const auto& specs = theirs.cells();
        const auto same = std::find_if(specs.begin(), specs.end(),
                                       [&](const CellSpec& spec) { return spec.sameAs == path; });
        found = same == specs.end() ? -1 : static_cast<int>(same - specs.begin());
    }
    return found < 0 ? nullptr : &other.cells[static_cast<size_t>(found)];
}

int sameSection(const Report& other, const ReportFormat& format, int section) {
    return other.format->sectionIndex(format.sections()[static_cast<size_t>(section)].id);
}

} // namespace nianbao
