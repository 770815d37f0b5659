#include "Mistakes.h"

#include <support/Fixtures.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

int pick(Random& random, qsizetype count) {
    return static_cast<int>(random() % static_cast<quint32>(count));
}

namespace {

/// 183 for 138; empty when no two neighbours differ.
QString withSwappedDigits(QString number, Random& random) {
    QList<qsizetype> places;
    for (qsizetype i = 0; i + 1 < number.size(); ++i) {
        const bool isLeadingZero = i == 0 && number[1] == u'0';
        if (number[i].isDigit() && number[i + 1].isDigit() && number[i] != number[i + 1] && !isLeadingZero)
            places.append(i);
    }
    if (places.isEmpty())
        return {};
    const qsizetype at = places[pick(random, places.size())];
    const QChar first = number[at];
    number[at] = number[at + 1];
    number[at + 1] = first;
    return number;
}

QString withOtherDigit(QString number, Random& random) {
    QList<qsizetype> places;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (number[i].isDigit())
            places.append(i);
    }
    const qsizetype at = places[pick(random, places.size())];
    const int digit = number[at].digitValue();
    const bool isFirst = at == 0 && number.size() > 1;
    number[at] = QChar(u'0' + (digit < 9 ? digit + 1 : isFirst ? 8 : 0));
    return number;
}

} // namespace

QString otherNumber(const QString& number, Random& random) {
    static const QString numerals = u"一二三四五六七八九"_s;
    if (!number[0].isDigit()) {
        QString other = number;
        QChar& last = other[other.size() - 1];
        last = last == u'两' || last == u'二' ? QChar(u'四') : last == u'三' ? QChar(u'五') : QChar(u'三');
        return other;
    }
    const QString swapped = pick(random, 3) == 0 ? withSwappedDigits(number, random) : QString();
    return swapped.isEmpty() ? withOtherDigit(number, random) : swapped;
}

Mistake replacement(const QualityReport& report, int section, int part, qsizetype start, qsizetype length,
                    const QString& after) {
    const Part& before =
        report.report.narrative.at(static_cast<size_t>(section)).at(static_cast<size_t>(part));
    const auto make = [section, part, start, length, after](Report& changed, Report*) {
        QString& text = changed.narrative[static_cast<size_t>(section)][static_cast<size_t>(part)].text;
        text.replace(start, length, after);
    };
    const Where where =
        Where::inPart(section, before.id, static_cast<int>(start), static_cast<int>(after.size()));
    const QString what = before.text.mid(qMax(0, start - 12), qMin(start, 12)) + u"【"_s +
                         before.text.mid(start, length) + u"→"_s + after + u"】"_s +
                         before.text.mid(start + length, 12);
    return {make, {where}, what};
}

Mistake replacement(const QualityReport& report, const MarkedFigure& figure, const QString& after) {
    return replacement(report, figure.section, figure.part, figure.start, figure.length, after);
}

Mistake addition(const QualityReport& report, int section, int part, const QString& sentence) {
    const QString& text =
        report.report.narrative.at(static_cast<size_t>(section)).at(static_cast<size_t>(part)).text;
    return replacement(report, section, part, text.size(), 0, sentence);
}

void eachText(const QualityReport& report, const std::function<void(int, int, const QString&)>& act) {
    const auto& sections = report.report.narrative;
    for (size_t section = 0; section < sections.size(); ++section) {
        for (size_t part = 0; part < sections[section].size(); ++part)
            act(static_cast<int>(section), static_cast<int>(part), sections[section][part].text);
    }
}

int cellOf(const Report& report, const QString& table, const QString& row, const QString& column) {
    return cellAt(report, table + u'.' + row + u'.' + column);
}

Where whereCell(const Report& report, int cell) {
    const int table = report.format->cells().at(static_cast<size_t>(cell)).table;
    return Where::atCell(cell, table, report.format->tables().at(static_cast<size_t>(table)).section);
}

void raise(Report& report, int cell, qint64 by) {
    CellValue& value = report.cells.at(static_cast<size_t>(cell));
    value = CellValue(value.count().value_or(0) + by);
}

} // namespace nianbao::test
