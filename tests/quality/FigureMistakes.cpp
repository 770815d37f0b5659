// Family T and the comparisons of Y: numbers and claims of the text that the tables contradict.

#include "Mistakes.h"

#include <support/Fixtures.h>

#include <QRegularExpression>

#include <map>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

bool isNone(const MarkedFigure& figure) {
    return figure.meaning.startsWith("none:"_L1);
}
bool isSame(const MarkedFigure& figure) {
    return figure.meaning.startsWith("same:"_L1);
}
bool isProcessingFee(const MarkedFigure& figure) {
    return figure.meaning.contains("pfee"_L1);
}

/// A number changed; a share by whole per cents, as a rounded one may differ in its last place.
QString otherFigure(const QualityReport& quality, const MarkedFigure& figure, Random& random) {
    const bool isShare = quality.part(figure).text.sliced(figure.start + figure.length).startsWith(u'%');
    const qsizetype point = isShare ? figure.words.indexOf(u'.') : -1;
    return point < 0 ? otherNumber(figure.words, random)
                     : otherNumber(figure.words.first(point), random) + figure.words.sliced(point);
}

/// The numbers of a rule, each changed.
auto changedNumbers(const QString& rule) {
    return [rule](const QualityReport& quality, Random& random) {
        Mistakes mistakes;
        for (const MarkedFigure& figure : quality.figures) {
            const bool needsPrevious = rule.startsWith(u'Y');
            if (figure.rule != rule || isNone(figure) || isSame(figure) ||
                (needsPrevious && !quality.previous))
                continue;
            mistakes.push_back(replacement(quality, figure, otherFigure(quality, figure, random)));
        }
        return mistakes;
    };
}

using CellChange = std::pair<QString, int>; ///< path and how much more

/// What stands in the tables when there is one after all; all sums still hold.
std::vector<CellChange> oneOf(const QString& figure) {
    const auto request = [](const QStringList& rows) {
        std::vector<CellChange> changes;
        for (const QString& row : rows) {
            for (const auto& column : {"naturalPerson"_L1, "total"_L1})
                changes.push_back({u"requests."_s + row + u'.' + column, 1});
        }
        return changes;
    };
    if (figure == "received"_L1 || figure == "carriedIn"_L1)
        return request({figure, u"granted"_s, u"concluded"_s});
    if (figure == "carriedForward"_L1)
        return request({figure, u"received"_s});
    if (figure == "notProcessed"_L1)
        return request({u"notProcessed.repeated"_s, u"concluded"_s, u"received"_s});
    if (figure == "fees"_L1)
        return {{u"disclosure.fees.amount"_s, 12}};
    if (figure == "normativeDocuments.issued"_L1)
        return {{u"disclosure.normativeDocuments.issued"_s, 1},
                {u"disclosure.normativeDocuments.inForce"_s, 1}};
    if (figure == "normativeDocuments.inForce"_L1)
        return {{u"disclosure.normativeDocuments.inForce"_s, 1}};
    if (figure == "reconsideration"_L1)
        return {{u"disputes.reconsideration.upheld"_s, 1}, {u"disputes.reconsideration.total"_s, 1}};
    if (figure == "litigation"_L1)
        return {{u"disputes.litigationDirect.upheld"_s, 1}, {u"disputes.litigationDirect.total"_s, 1}};
    if (figure == "litigation.corrected"_L1)
        return {{u"disputes.litigationDirect.upheld"_s, -1}, {u"disputes.litigationDirect.corrected"_s, 1}};
    return {{u"disclosure."_s + figure + u".decisions"_s, 3}};
}

void apply(Report& report, const std::vector<CellChange>& changes) {
    for (const auto& [path, by] : changes)
        raise(report, cellAt(report, path), by);
}

Where placeOf(const QualityReport& quality, const MarkedFigure& figure) {
    return Where::inPart(figure.section, quality.part(figure).id, figure.start, figure.length);
}

/// The text says none, the tables have some.
Mistakes noneWhereTablesHaveSome(const QualityReport& quality, Random&) {
    Mistakes mistakes;
    for (const MarkedFigure& figure : quality.figures) {
        if (!isNone(figure) || isProcessingFee(figure))
            continue;
        for (const QString& what : figure.meaning.sliced(5).split(u'&')) {
            const auto changes = oneOf(what);
            mistakes.push_back({[changes](Report& changed, Report*) { apply(changed, changes); },
                                {placeOf(quality, figure)},
                                figure.words + u", but "_s + what});
        }
    }
    return mistakes;
}

/// 未收到申请 in the place of a figure.
Mistakes figuresDenied(const QualityReport& quality, Random& random) {
    static const QRegularExpression before(u"(全年|本年度)?共?(收到|新收)政府信息公开申请$"_s);
    static const QStringList denials{u"未收到政府信息公开申请"_s, u"没有收到政府信息公开申请"_s};
    Mistakes mistakes;
    for (const MarkedFigure& figure : quality.figures) {
        if (figure.rule != "T01"_L1 || figure.meaning != "received"_L1)
            continue;
        const auto match = before.match(quality.part(figure).text.first(figure.start));
        if (match.hasMatch())
            mistakes.push_back(replacement(quality, figure.section, figure.part, match.capturedStart(),
                                           match.capturedLength() + figure.length + 1,
                                           denials[pick(random, denials.size())]));
    }
    return mistakes;
}

/// The whole (or one of the parts) of a sum in a sentence changes; found anywhere in that sum.
auto brokenSums(bool whole) {
    return [whole](const QualityReport& quality, Random& random) {
        std::map<QString, std::vector<const MarkedFigure*>> sums;
        for (const MarkedFigure& figure : quality.figures) {
            if (!figure.group.isEmpty())
                sums[figure.group].push_back(&figure);
        }
        Mistakes mistakes;
        for (const auto& [group, figures] : sums) {
            const MarkedFigure& last = *figures.back();
            for (size_t i = 0; i < figures.size(); ++i) {
                if (whole != (i == 0))
                    continue;
                Mistake mistake = replacement(quality, *figures[i], otherNumber(figures[i]->words, random));
                const int start = figures.front()->start;
                mistake.places = {Where::inPart(last.section, quality.part(last).id, start,
                                                last.start + last.length + 1 - start)};
                mistakes.push_back(mistake);
            }
        }
        return mistakes;
    };
}

/// Another amount of processing fees than section six states.
Mistakes secondProcessingFee(const QualityReport& quality, Random& random) {
    Mistakes mistakes;
    const int overview = quality.report.format->sectionIndex(u"overview"_s);
    const auto& parts = quality.report.narrative.at(static_cast<size_t>(overview));
    for (const MarkedFigure& figure : quality.figures) {
        if (!isProcessingFee(figure))
            continue;
        const int amount = isNone(figure) ? 0 : QString(figure.words).remove(u',').toInt();
        Mistake mistake = addition(quality, overview, static_cast<int>(parts.size()) - 1,
                                   u"全年收取信息处理费%1元。"_s.arg(amount + 10 * (1 + pick(random, 50))));
        mistake.places.push_back(placeOf(quality, figure));
        mistakes.push_back(mistake);
    }
    return mistakes;
}

/// 与上年持平, and it was not.
Mistakes notTheSame(const QualityReport& quality, Random&) {
    Mistakes mistakes;
    for (const MarkedFigure& figure : quality.figures) {
        if (!quality.previous || !isSame(figure))
            continue;
        const auto changes = oneOf(figure.meaning.sliced(5));
        mistakes.push_back({[changes](Report&, Report* previous) { apply(*previous, changes); },
                            {placeOf(quality, figure)},
                            figure.words + u", but another figure last year"_s});
    }
    return mistakes;
}

} // namespace

std::vector<MistakeKind> figureMistakes() {
    std::vector<MistakeKind> kinds;
    const std::pair<QString, QString> numbers[] = {
        {u"T01"_s, u"received"_s},   {u"T02"_s, u"concluded"_s},       {u"T03"_s, u"carried"_s},
        {u"T04"_s, u"result"_s},     {u"T05"_s, u"applicant"_s},       {u"T06"_s, u"dispute"_s},
        {u"T07"_s, u"document"_s},   {u"T08"_s, u"decision or fee"_s}, {u"T11"_s, u"share or rate"_s},
        {u"Y03"_s, u"comparison"_s},
    };
    for (const auto& [rule, what] : numbers)
        kinds.push_back({what + u" in text"_s, {rule}, changedNumbers(rule)});
    kinds.push_back({u"none, table has some"_s, {u"T09"_s}, noneWhereTablesHaveSome});
    kinds.push_back({u"figure denied"_s, {u"T09"_s}, figuresDenied});
    kinds.push_back({u"part of a sum"_s, {u"T10"_s}, brokenSums(false)});
    kinds.push_back({u"whole of a sum"_s, {u"T10"_s}, brokenSums(true)});
    kinds.push_back({u"second processing fee"_s, {u"T12"_s, u"T09"_s}, secondProcessingFee});
    kinds.push_back({u"not the same"_s, {u"Y03"_s}, notTheSame});
    return kinds;
}

} // namespace nianbao::test
