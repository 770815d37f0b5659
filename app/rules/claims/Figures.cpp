#include "claims/Figures.h"

#include "StatementsFile.h"
#include "claims/Claim.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct FigureNames {
    QHash<QString, QStringList> readings;
    QHash<QString, QStringList> columns;
    QHash<QString, QString> labels;
};

const FigureNames& names() {
    static const FigureNames read = [] {
        const StatementsFile file(u":/statements/figures.json"_s);
        FigureNames all;
        for (const auto& [key, lists] :
             {std::pair("readings"_L1, &all.readings), {"columns"_L1, &all.columns}}) {
            const QJsonObject object = file.object(key);
            for (auto entry = object.begin(); entry != object.end(); ++entry)
                lists->insert(entry.key(), StatementsFile::words(entry.value()));
        }
        const QJsonObject labels = file.object("labels"_L1);
        for (auto entry = labels.begin(); entry != labels.end(); ++entry)
            all.labels.insert(entry.key(), entry.value().toString());
        return all;
    }();
    return read;
}

/// received and naturalPerson of received/naturalPerson.
std::pair<QString, QString> rowAndApplicant(const QString& name) {
    const qsizetype stroke = name.indexOf(u'/');
    return stroke < 0 ? std::pair(name, QString()) : std::pair(name.first(stroke), name.sliced(stroke + 1));
}

} // namespace

const std::vector<RowSpec>& Figures::requestRows() const {
    return m_format.tables()[static_cast<size_t>(m_format.tableIndex(u"requests"_s))].rows;
}

std::vector<Figures::Reading> Figures::readings(const QString& figure) const {
    const auto [row, applicant] = rowAndApplicant(figure);
    const QString suffix = applicant.isEmpty() ? QString() : u'/' + applicant;
    std::vector<Reading> all;
    for (QString expression : names().readings.value(row, {row})) {
        // The column goes to each row of the expression.
        if (!suffix.isEmpty())
            expression = expression.replace(u'&', suffix + u'&').replace(u'-', suffix + u'-') + suffix;
        if (const auto reading = readingOf(expression))
            all.push_back(*reading);
    }
    return all;
}

std::optional<Figures::Reading> Figures::readingOf(const QString& expression) const {
    Reading reading;
    qsizetype from = 0;
    bool adds = true;
    for (qsizetype at = 0; at <= expression.size(); ++at) {
        if (at < expression.size() && expression[at] != u'&' && expression[at] != u'-')
            continue;
        const std::vector<int> cells = cellsOf(expression.sliced(from, at - from));
        if (cells.empty())
            return std::nullopt;
        auto& list = adds ? reading.added : reading.subtracted;
        list.insert(list.end(), cells.begin(), cells.end());
        adds = at < expression.size() && expression[at] == u'&';
        from = at + 1;
    }
    return reading;
}

std::vector<int> Figures::cellsOf(const QString& name) const {
    const auto [row, applicant] = rowAndApplicant(name);
    if (!applicant.isEmpty()) {
        std::vector<int> cells;
        for (const QString& column : names().columns.value(applicant, {applicant})) {
            const std::vector<int> some = rowCells(row, column);
            cells.insert(cells.end(), some.begin(), some.end());
        }
        return cells;
    }
    if (const std::vector<int> cells = rowCells(row, u"total"_s); !cells.empty())
        return cells;
    for (const QString& table : {u"disputes"_s, u"disclosure"_s}) {
        for (const QString& column : {u"total"_s, u"decisions"_s, u"amount"_s}) {
            if (const int cell = m_format.cellIndex(table, row, column); cell >= 0)
                return {cell};
        }
        const qsizetype dot = row.lastIndexOf(u'.');
        const int cell = dot < 0 ? -1 : m_format.cellIndex(table, row.first(dot), row.sliced(dot + 1));
        if (cell >= 0)
            return {cell};
    }
    return {};
}

/// A row of the table of requests, or all rows of a group.
std::vector<int> Figures::rowCells(const QString& row, const QString& column) const {
    const QString table = u"requests"_s;
    if (const int cell = m_format.cellIndex(table, row, column); cell >= 0)
        return {cell};
    std::vector<int> cells;
    for (const RowSpec& spec : requestRows()) {
        if (!isOfGroup(spec.id, row))
            continue;
        const int cell = m_format.cellIndex(table, spec.id, column);
        if (cell < 0)
            return {};
        cells.push_back(cell);
    }
    return cells;
}

std::optional<Decimal> Figures::value(const Report& report, const Reading& reading) {
    Decimal sum;
    for (const auto& [cells, sign] : {std::pair(&reading.added, 1), {&reading.subtracted, -1}}) {
        for (const int cell : *cells) {
            const auto amount = report.cells[static_cast<size_t>(cell)].amount();
            if (!amount)
                return std::nullopt;
            const auto next = sum.plus(sign > 0 ? *amount : amount->negated());
            if (!next)
                return std::nullopt;
            sum = *next;
        }
    }
    return sum;
}

QStringList Figures::rowsOf(const QString& figure) const {
    QStringList rows;
    for (const RowSpec& spec : requestRows()) {
        if (isOfGroup(spec.id, figure))
            rows.append(spec.id);
    }
    return rows;
}

QString Figures::label(const QString& figure) const {
    QStringList words;
    for (const QString& name : figure.split(u'&')) {
        const auto [row, applicant] = rowAndApplicant(name);
        QString word = names().labels.value(row);
        if (word.isEmpty()) {
            for (const RowSpec& spec : requestRows()) {
                if (spec.id == row)
                    word = spec.shortLabel;
            }
        }
        const qsizetype dot = row.lastIndexOf(u'.');
        if (word.isEmpty() && dot > 0)
            word = names().labels.value(row.first(dot)) + names().labels.value(row.sliced(dot + 1));
        words.append(applicant.isEmpty() ? word : word + u'（' + names().labels.value(applicant) + u'）');
    }
    return words.join(u'、');
}

} // namespace nianbao
