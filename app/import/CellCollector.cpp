#include "CellCollector.h"

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

void CellCollector::take(int cell, const QString& text, const SourcePlace& place) {
    m_result.places[cell] = place;
    const CellText read = readCellText(text, spec(cell).kind);
    switch (read.outcome) {
    case CellText::Outcome::Blank:
        notFound(cell, place);
        break;
    case CellText::Outcome::Value:
        m_result.values.emplace_back(cell, read.value);
        if (read.value.count())
            m_counts[cell] = *read.value.count();
        if (!read.note.isEmpty())
            m_result.remarks.emplace_back(cell, read.note);
        break;
    case CellText::Outcome::Refused:
        if (!hasLatinLetter(text))
            m_result.values.emplace_back(cell, CellValue::unreadable(text));
        note(spec(cell).kind == CellSpec::Kind::Amount ? Problem::Code::NotAnAmount
                                                       : Problem::Code::NotACount,
             cell, place, text);
        break;
    }
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
