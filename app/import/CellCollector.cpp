#include "CellCollector.h"

#include "AmountUnit.h"

#include <report/text/CellText.h>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

bool hasLatinLetter(const QString& text) {
    const QString half = toHalfWidth(text);
    return std::any_of(half.begin(), half.end(),
                       [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); });
}

} // namespace

void CellCollector::take(int cell, const QString& text, const SourcePlace& place, const QString& head) {
    m_result.places[cell] = place;
    const bool isAmount = spec(cell).kind == CellSpec::Kind::Amount;
    QString figure = text;
    std::optional<int> power = isAmount ? takeUnit(figure) : std::nullopt;
    if (isAmount && !power)
        power = unitPower(head);
    // Where no head is known, or the format's own has no unit, none is missed.
    if (isAmount && !power && (head.isNull() || !statesUnit(cell)))
        power = 0;
    const CellText read = readCellText(figure, spec(cell).kind);
    switch (read.outcome) {
    case CellText::Outcome::Blank:
        notFound(cell, place);
        break;
    case CellText::Outcome::Value:
        m_result.values.emplace_back(cell, isAmount ? inFormatsUnit(cell, read.value, power, place, text)
                                                    : read.value);
        if (read.value.count())
            m_counts[cell] = *read.value.count();
        if (!read.note.isEmpty())
            m_result.remarks.emplace_back(cell, read.note);
        break;
    case CellText::Outcome::Refused:
        if (!hasLatinLetter(text))
            m_result.values.emplace_back(cell, CellValue::unreadable(text));
        note(isAmount ? Problem::Code::NotAnAmount : Problem::Code::NotACount, cell, place, text);
        break;
    }
}

CellValue CellCollector::inFormatsUnit(int cell, const CellValue& amount, std::optional<int> power,
                                       const SourcePlace& place, const QString& printed) {
    const std::optional<Decimal> inItsUnit = amount.amount();
    if (!inItsUnit || inItsUnit->compareAmount(Decimal()) == 0 || power == 0)
        return amount;
    if (!power) {
        note(Problem::Code::UnitNotStated, cell, place);
        return amount;
    }
    const std::optional<Decimal> converted = inItsUnit->shifted(*power);
    if (!converted || converted->places() > maximumPlaces) {
        note(Problem::Code::OtherUnit, cell, place);
        return {};
    }
    note(Problem::Code::UnitConverted, cell, place, spec(cell).label + u": "_s + printed.simplified());
    return CellValue(*converted);
}

bool CellCollector::statesUnit(int cell) const {
    const auto column = std::find_if(m_table.columns.begin(), m_table.columns.end(),
                                     [&](const ColumnSpec& c) { return c.id == spec(cell).column; });
    return std::any_of(m_table.grid.begin(), m_table.grid.end(), [&](const GridItem& item) {
        return item.text.contains(column->label) && unitPower(item.text);
    });
}

void CellCollector::notFound(int cell, const SourcePlace& place) {
    note(Problem::Code::CellNotFound, cell, place);
}

void CellCollector::note(Problem::Code code, int cell, const SourcePlace& place, const QString& detail) {
    m_result.notes.push_back(
        {{code, {}, placeText(place), detail.isEmpty() ? spec(cell).label : detail}, cell});
}

void CellCollector::noteRow(Problem::Code code, int cell, const SourcePlace& place) {
    QString name = m_table.name;
    // A table without row labels is one row.
    if (m_table.rowsAreLabelled()) {
        for (const RowSpec& row : m_table.rows) {
            if (row.id == spec(cell).row)
                name += u"“"_s + row.shortLabel + u"”"_s;
        }
    }
    note(code, cell, place, name);
}

bool sumsHold(const std::map<int, qint64>& values, const ReportFormat& format) {
    int sums = 0;
    for (const Sum& sum : format.sums()) {
        const auto within = [&values](int cell) { return values.contains(cell); };
        if (!within(sum.total) || !std::all_of(sum.addends.begin(), sum.addends.end(), within))
            continue;
        ++sums;
        qint64 expected = 0;
        for (const int addend : sum.addends) {
            if (__builtin_add_overflow(expected, values.at(addend), &expected))
                return false;
        }
        if (expected != values.at(sum.total))
            return false;
    }
    return sums > 0;
}

} // namespace nianbao
