// Families A and Y: mistakes in the tables, and between the tables of two years.

#include "Mistakes.h"

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

const QString total = u"total"_s;

const TableSpec& tableOf(const Report& report, const QString& id) {
    return report.format->tables().at(static_cast<size_t>(report.format->tableIndex(id)));
}

/// The cells of a table that `wanted` picks by row and column.
std::vector<int> cellsWhere(const Report& report, const QString& table,
                            const std::function<bool(const CellSpec&)>& wanted) {
    std::vector<int> cells;
    for (const int cell : tableOf(report, table).cells) {
        if (wanted(report.format->cells().at(static_cast<size_t>(cell))))
            cells.push_back(cell);
    }
    return cells;
}

bool isBalanceRow(const QString& row) {
    return row == "received"_L1 || row == "carriedIn"_L1 || row == "carriedForward"_L1;
}

std::vector<Where> columnPlaces(const Report& report, const CellSpec& spec, const QStringList& rows) {
    std::vector<Where> places;
    for (const QString& row : rows)
        places.push_back(whereCell(report, cellOf(report, u"requests"_s, row, spec.column)));
    return places;
}

QString nameOf(const Report& report, int cell) {
    return report.format->cellPath(cell);
}

Mistake raised(const Report& report, int cell, qint64 by, std::vector<Where> places) {
    places.push_back(whereCell(report, cell));
    return {[cell, by](Report& changed, Report*) { raise(changed, cell, by); }, std::move(places),
            nameOf(report, cell) + u" +"_s + QString::number(by)};
}

Mistake written(const Report& report, int cell, const QJsonValue& value) {
    return {[cell, value](Report& changed, Report*) {
                changed.cells.at(static_cast<size_t>(cell)) = CellValue::fromJson(value);
            },
            {whereCell(report, cell)},
            nameOf(report, cell) + u" = "_s + value.toVariant().toString()};
}

Mistakes wrongRowTotals(const QualityReport& quality, Random& random) {
    Mistakes mistakes;
    const Report& report = quality.report;
    for (const int cell :
         cellsWhere(report, u"requests"_s, [](const CellSpec& spec) { return spec.column == total; }))
        mistakes.push_back(raised(report, cell, 1 + pick(random, 9), {}));
    return mistakes;
}

/// An applicant's figure is one too many, so that its row no longer adds up.
Mistakes wrongRowAddends(const QualityReport& quality, Random&) {
    Mistakes mistakes;
    const Report& report = quality.report;
    for (const int cell :
         cellsWhere(report, u"requests"_s, [](const CellSpec& spec) { return spec.column != total; })) {
        const CellSpec& spec = report.format->cells().at(static_cast<size_t>(cell));
        mistakes.push_back(
            raised(report, cell, 1, {whereCell(report, cellOf(report, u"requests"_s, spec.row, total))}));
    }
    return mistakes;
}

Mistakes wrongConcluded(const QualityReport& quality, Random& random) {
    Mistakes mistakes;
    const Report& report = quality.report;
    for (const int cell :
         cellsWhere(report, u"requests"_s, [](const CellSpec& spec) { return spec.row == "concluded"_L1; }))
        mistakes.push_back(raised(report, cell, 1 + pick(random, 9), {}));
    return mistakes;
}

Mistakes wrongResults(const QualityReport& quality, Random&) {
    Mistakes mistakes;
    const Report& report = quality.report;
    for (const int cell : cellsWhere(report, u"requests"_s, [](const CellSpec& spec) {
             return !isBalanceRow(spec.row) && spec.row != "concluded"_L1;
         })) {
        const CellSpec& spec = report.format->cells().at(static_cast<size_t>(cell));
        mistakes.push_back(raised(report, cell, 1, columnPlaces(report, spec, {u"concluded"_s})));
    }
    return mistakes;
}

Mistakes brokenBalances(const QualityReport& quality, Random&) {
    Mistakes mistakes;
    const Report& report = quality.report;
    const QStringList rows{u"received"_s, u"carriedIn"_s, u"concluded"_s, u"carriedForward"_s};
    for (const int cell :
         cellsWhere(report, u"requests"_s, [](const CellSpec& spec) { return isBalanceRow(spec.row); })) {
        const CellSpec& spec = report.format->cells().at(static_cast<size_t>(cell));
        mistakes.push_back(raised(report, cell, 2, columnPlaces(report, spec, rows)));
    }
    return mistakes;
}

Mistakes wrongDisputes(const QualityReport& quality, Random& random) {
    Mistakes mistakes;
    const Report& report = quality.report;
    for (const int cell : tableOf(report, u"disputes"_s).cells) {
        const CellSpec& spec = report.format->cells().at(static_cast<size_t>(cell));
        mistakes.push_back(raised(report, cell, 1 + pick(random, 3),
                                  {whereCell(report, cellOf(report, u"disputes"_s, spec.row, total))}));
    }
    return mistakes;
}

std::vector<int> countCells(const Report& report) {
    std::vector<int> cells;
    for (size_t cell = 0; cell < report.cells.size(); ++cell) {
        if (report.format->cells()[cell].kind == CellSpec::Kind::Count)
            cells.push_back(static_cast<int>(cell));
    }
    return cells;
}

auto writtenInCounts(const QList<QJsonValue>& values) {
    return [values](const QualityReport& quality, Random& random) {
        Mistakes mistakes;
        for (const int cell : countCells(quality.report))
            mistakes.push_back(written(quality.report, cell, values[pick(random, values.size())]));
        return mistakes;
    };
}

Mistakes wrongFees(const QualityReport& quality, Random&) {
    Mistakes mistakes;
    const int fees = cellOf(quality.report, u"disclosure"_s, u"fees"_s, u"amount"_s);
    for (const QString& value : {u"-12.5"_s, u"12.3456789"_s, u"约5万"_s, u"1.2.3"_s})
        mistakes.push_back(written(quality.report, fees, value));
    return mistakes;
}

Mistakes issuedBeyondForce(const QualityReport& quality, Random& random) {
    Mistakes mistakes;
    const Report& report = quality.report;
    for (const QString& row : {u"regulations"_s, u"normativeDocuments"_s}) {
        std::vector<Where> places;
        qint64 known = 1 + pick(random, 5);
        for (const QString& column : {u"issued"_s, u"repealed"_s, u"inForce"_s}) {
            const int cell = cellOf(report, u"disclosure"_s, row, column);
            places.push_back(whereCell(report, cell));
            if (column != "issued"_L1)
                known += report.cells.at(static_cast<size_t>(cell)).count().value_or(0);
        }
        Mistake mistake = written(report, cellOf(report, u"disclosure"_s, row, u"issued"_s), known);
        mistake.places = places;
        mistakes.push_back(mistake);
    }
    return mistakes;
}

Mistakes feesInYuan(const QualityReport& quality, Random&) {
    const int fees = cellOf(quality.report, u"disclosure"_s, u"fees"_s, u"amount"_s);
    const double amount = quality.report.cells.at(static_cast<size_t>(fees)).toString().toDouble();
    if (!quality.previous || amount <= 0)
        return {};
    return {written(quality.report, fees, QString::number(amount * 10000, 'f', 0))};
}

// --- two years -------------------------------------------------------------------------------------------

/// Last year's table says something else: found in this year's report.
Mistake lastYears(const Report& report, int cell, qint64 by, std::vector<Where> places) {
    return {[cell, by](Report&, Report* previous) { raise(*previous, cell, by); }, std::move(places),
            u"last year's "_s + nameOf(report, cell) + u" +"_s + QString::number(by)};
}

Mistakes otherCarriedIn(const QualityReport& quality, Random& random) {
    Mistakes mistakes;
    const Report& report = quality.report;
    for (const int cell : cellsWhere(report, u"requests"_s,
                                     [](const CellSpec& spec) { return spec.row == "carriedForward"_L1; })) {
        const CellSpec& spec = report.format->cells().at(static_cast<size_t>(cell));
        mistakes.push_back(
            lastYears(report, cell, 1 + pick(random, 4), columnPlaces(report, spec, {u"carriedIn"_s})));
    }
    return mistakes;
}

auto otherInForce(bool more) {
    return [more](const QualityReport& quality, Random& random) {
        Mistakes mistakes;
        const Report& report = quality.report;
        for (const QString& row : {u"regulations"_s, u"normativeDocuments"_s}) {
            const int cell = cellOf(report, u"disclosure"_s, row, u"inForce"_s);
            const qint64 before = quality.previous->cells.at(static_cast<size_t>(cell)).count().value_or(0);
            const qint64 by = 1 + pick(random, 2);
            if (!more || before >= by)
                mistakes.push_back(lastYears(report, cell, more ? -by : by, {whereCell(report, cell)}));
        }
        return mistakes;
    };
}

Mistakes fivefold(const QualityReport& quality, Random&) {
    Mistakes mistakes;
    const Report& report = quality.report;
    for (const int cell : countCells(report)) {
        const qint64 now = report.cells.at(static_cast<size_t>(cell)).count().value_or(0);
        const qint64 before = quality.previous->cells.at(static_cast<size_t>(cell)).count().value_or(0);
        if (now >= 5)
            mistakes.push_back(lastYears(report, cell, now * 5 - before, {whereCell(report, cell)}));
        if (now % 5 == 0 && now >= 25)
            mistakes.push_back(lastYears(report, cell, now / 5 - before, {whereCell(report, cell)}));
    }
    return mistakes;
}

/// A paragraph of last year's with the year brought up to date.
auto copiedParagraphs(const QString& sectionId) {
    return [sectionId](const QualityReport& quality, Random&) {
        Mistakes mistakes;
        const int section = quality.report.format->sectionIndex(sectionId);
        const auto& parts = quality.report.narrative.at(static_cast<size_t>(section));
        const auto& lastParts = quality.previous->narrative.at(static_cast<size_t>(section));
        for (size_t part = 0; part < std::min(parts.size(), lastParts.size()); ++part) {
            const QString text =
                QString(lastParts[part].text)
                    .replace(QString::number(quality.previous->year), QString::number(quality.report.year));
            if (text.size() >= 40)
                mistakes.push_back(
                    replacement(quality, section, static_cast<int>(part), 0, parts[part].text.size(), text));
        }
        return mistakes;
    };
}

auto ofPairs(const std::function<Mistakes(const QualityReport&, Random&)>& all) {
    return [all](const QualityReport& report, Random& random) {
        return report.previous ? all(report, random) : Mistakes();
    };
}

} // namespace

std::vector<MistakeKind> tableMistakes() {
    return {
        {u"row total"_s, {u"A01"_s}, wrongRowTotals},
        {u"applicant's figure"_s, {u"A01"_s}, wrongRowAddends},
        {u"concluded"_s, {u"A02"_s}, wrongConcluded},
        {u"result's figure"_s, {u"A02"_s}, wrongResults},
        {u"balance"_s, {u"A03"_s}, brokenBalances},
        {u"dispute"_s, {u"A04"_s}, wrongDisputes},
        {u"negative count"_s, {u"A05"_s}, writtenInCounts({-1, -12, u"-3"_s})},
        {u"no whole count"_s, {u"A05"_s}, writtenInCounts({2.5, u"1.5"_s})},
        {u"text for a count"_s, {u"A05"_s}, writtenInCounts({u"3件"_s, u"无"_s, u"—"_s, u"约20"_s})},
        {u"fees no amount"_s, {u"A05"_s}, wrongFees},
        {u"issued beyond force"_s, {u"A06"_s}, issuedBeyondForce},
        {u"fees in 元"_s, {u"A07"_s}, feesInYuan},
        {u"carried in"_s, {u"Y01"_s}, ofPairs(otherCarriedIn)},
        {u"in force: more"_s, {u"Y02"_s}, ofPairs(otherInForce(true))},
        {u"in force: less"_s, {u"Y02"_s}, ofPairs(otherInForce(false))},
        {u"section five copied"_s, {u"Y04"_s}, ofPairs(copiedParagraphs(u"problems"_s))},
        {u"overview copied"_s, {u"Y04"_s}, ofPairs(copiedParagraphs(u"overview"_s))},
        {u"five times, a fifth"_s, {u"Y05"_s}, ofPairs(fivefold)},
    };
}

} // namespace nianbao::test
