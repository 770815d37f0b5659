#include "LabelMatch.h"

#include "TextLines.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr double enoughLike = 0.65; // one character of three may be wrong
constexpr double clearLead = 0.05;  // ahead of every other label
constexpr qsizetype longestLabel = 60;

} // namespace

QString labelCore(QStringView text) {
    static const QRegularExpression note(u"\\([^()]*\\)"_s);
    static const QRegularExpression number(
        u"^(?:[一二三四五六七八九十]{1,3}[、.,:]|\\d{1,2}[、.,:]?(?=\\D)|[①-⑳㈠-㈩⑴-⒇⒈-⒛])"_s);
    const QString whole = comparable(text.first(std::min(text.size(), 4 * longestLabel)));
    QString bare = QString(whole).remove(note);
    if (bare.isEmpty())
        bare = whole;
    bare.remove(number);
    QString core;
    for (const QChar c : std::as_const(bare)) {
        if (c.isLetterOrNumber())
            core += c;
    }
    return core;
}

double labelLikeness(QStringView left, QStringView right) {
    left = left.first(std::min(left.size(), longestLabel));
    right = right.first(std::min(right.size(), longestLabel));
    const qsizetype longer = std::max(left.size(), right.size());
    if (longer == 0)
        return 0;
    std::vector<int> row(static_cast<size_t>(right.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (const QChar c : left) {
        int diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (c == right[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return 1.0 - static_cast<double>(row.back()) / static_cast<double>(longer);
}

void LabelSet::add(const QStringList& wordings) {
    QStringList cores;
    for (const QString& wording : wordings)
        cores.append(labelCore(wording));
    cores.removeDuplicates();
    cores.removeAll(QString());
    m_cores.push_back(cores);
}

LabelMatch LabelSet::find(const QString& text) const {
    const QString core = labelCore(text);
    LabelMatch best;
    double second = 0;
    if (core.isEmpty())
        return best;
    for (size_t i = 0; i < m_cores.size(); ++i) {
        double like = 0;
        for (const QString& wording : m_cores[i]) {
            // Lengths alone tell most apart.
            const qsizetype shorter = std::min(core.size(), wording.size());
            const qsizetype longer = std::max(core.size(), wording.size());
            if (static_cast<double>(shorter) >= (enoughLike - clearLead) * static_cast<double>(longer))
                like = std::max(like, labelLikeness(core, wording));
        }
        if (like > best.likeness) {
            second = best.likeness;
            best = {static_cast<int>(i), like};
        } else {
            second = std::max(second, like);
        }
    }
    if (best.likeness < enoughLike || best.likeness - second < clearLead)
        best.index = -1;
    return best;
}

TableLabels::TableLabels(const TableSpec& table) {
    for (const RowSpec& row : table.rows) {
        rows.add({row.label, row.shortLabel});
        if (!row.group.isEmpty() && !groupNames.contains(row.group)) {
            groupNames.append(row.group);
            groups.add({row.group});
        }
    }
    for (const ColumnSpec& column : table.columns)
        columns.add(QStringList(column.label) + column.metLabels);
}

const TableLabels& TableLabels::of(const TableSpec& table) {
    static const std::map<const TableSpec*, TableLabels> made = [] {
        std::map<const TableSpec*, TableLabels> all;
        for (const ReportFormat* format : ReportFormat::all()) {
            for (const TableSpec& spec : format->tables())
                all.emplace(&spec, TableLabels(spec));
        }
        return all;
    }();
    return made.at(&table);
}

} // namespace nianbao
