#include "DraftListModel.h"

#include <work/Deadlines.h>

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct DraftWords {
    Q_DECLARE_TR_FUNCTIONS(DraftListModel)
public:
    static QString state(const QString& state);
    static QString findings(const DraftSummary& draft);
    static QString when(const QDateTime& when, const QDateTime& now);
};

QString DraftWords::state(const QString& state) {
    const std::pair<QString, QString> names[] = {
        {u"draft"_s, tr("Draft")},       {u"submitted"_s, tr("Submitted")}, {u"returned"_s, tr("Returned")},
        {u"approved"_s, tr("Approved")}, {u"published"_s, tr("Published")},
    };
    for (const auto& [id, name] : names) {
        if (id == state)
            return name;
    }
    return state;
}

QString DraftWords::findings(const DraftSummary& draft) {
    if (draft.errors < 0)
        return tr("not checked yet");
    QStringList counts;
    if (draft.errors > 0)
        counts.append(u"✖ "_s + tr("%n error(s)", nullptr, draft.errors));
    if (draft.warnings > 0)
        counts.append(u"▲ "_s + tr("%n warning(s)", nullptr, draft.warnings));
    return counts.isEmpty() ? tr("no errors") : counts.join(tr(", "));
}

QString DraftWords::when(const QDateTime& when, const QDateTime& now) {
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    const QString time = local.toString(u"HH:mm"_s);
    if (days == 0)
        return tr("Today %1").arg(time);
    if (days == 1)
        return tr("Yesterday %1").arg(time);
    return local.toString(u"yyyy-MM-dd HH:mm"_s);
}

/// Case, and full or half width, do not count.
QString folded(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

template<typename T>
int threeWay(const T& a, const T& b) {
    return a < b ? -1 : b < a ? 1 : 0;
}

} // namespace

QString whenText(const QDateTime& when, const QDateTime& now) {
    return DraftWords::when(when, now);
}

QString draftStateText(const QString& state) {
    return DraftWords::state(state);
}

QString draftFindingsText(const DraftSummary& draft) {
    return DraftWords::findings(draft);
}

DraftListModel::DraftListModel(Kind kind, QObject* parent) : QAbstractTableModel(parent), m_kind(kind) {}

void DraftListModel::setDrafts(std::vector<DraftSummary> drafts) {
    beginResetModel();
    const QCollator collator;
    m_drafts.clear();
    m_drafts.reserve(drafts.size());
    for (DraftSummary& draft : drafts) {
        QStringList texts;
        for (int column = 0; column < ColumnCount; ++column)
            texts.append(text(draft, column));
        const QCollatorSortKey key = collator.sortKey(draft.agency);
        m_drafts.push_back({std::move(draft), key, folded(texts.join(u'\n'))});
    }
    arrange();
    endResetModel();
}

void DraftListModel::setFilter(const QString& text) {
    QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = std::move(words);
    arrange();
    endResetModel();
}

void DraftListModel::setOnly(std::optional<std::set<DraftId>> drafts) {
    beginResetModel();
    m_only = std::move(drafts);
    arrange();
    endResetModel();
}

void DraftListModel::setDueDates(std::map<DraftId, QDate> dates, QDate today) {
    m_due = std::move(dates);
    m_today = today;
    if (m_column == Due)
        sort(m_column, m_order);
    if (!m_rows.empty())
        emit dataChanged(index(0, Due), index(rowCount() - 1, Due));
}

QDate DraftListModel::dueDate(const DraftSummary& draft) const {
    const auto due = m_due.find(draft.id);
    return due == m_due.end() ? QDate() : due->second;
}

bool DraftListModel::isShown(const Line& line) const {
    return (!m_only || m_only->contains(line.draft.id)) &&
           std::all_of(m_words.begin(), m_words.end(),
                       [&line](const QString& word) { return line.searched.contains(word); });
}

void DraftListModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> before = m_rows;
    m_column = column;
    m_order = order;
    arrange();
    std::vector<int> rowOfLine(m_drafts.size(), -1);
    for (size_t row = 0; row < m_rows.size(); ++row)
        rowOfLine[static_cast<size_t>(m_rows[row])] = static_cast<int>(row);
    for (const QModelIndex& old : persistentIndexList()) {
        const int line = before[static_cast<size_t>(old.row())];
        changePersistentIndex(old, index(rowOfLine[static_cast<size_t>(line)], old.column()));
    }
    emit layoutChanged({}, VerticalSortHint);
}

void DraftListModel::arrange() {
    m_rows.clear();
    for (size_t line = 0; line < m_drafts.size(); ++line) {
        if (isShown(m_drafts[line]))
            m_rows.push_back(static_cast<int>(line));
    }
    std::sort(m_rows.begin(), m_rows.end(), [this](int a, int b) {
        const Line& one = m_drafts[static_cast<size_t>(a)];
        const Line& other = m_drafts[static_cast<size_t>(b)];
        if (const int chosen = compare(one, other); chosen != 0)
            return m_order == Qt::AscendingOrder ? chosen < 0 : chosen > 0;
        return std::tuple(one.draft.year, timeOf(one.draft), one.draft.id) >
               std::tuple(other.draft.year, timeOf(other.draft), other.draft.id);
    });
}

int DraftListModel::compare(const Line& a, const Line& b) const {
    switch (m_column) {
    case Year:
        return threeWay(a.draft.year, b.draft.year);
    case Agency:
        return a.agencyKey.compare(b.agencyKey);
    case State:
        return threeWay(a.draft.state, b.draft.state);
    case Due:
        return threeWay(dueDate(a.draft), dueDate(b.draft));
    case Findings:
        return threeWay(std::pair(a.draft.errors, a.draft.warnings),
                        std::pair(b.draft.errors, b.draft.warnings));
    case Changed:
        return threeWay(timeOf(a.draft), timeOf(b.draft));
    case ChangedBy:
        return threeWay(a.draft.changedBy, b.draft.changedBy);
    default:
        return 0;
    }
}

QDateTime DraftListModel::timeOf(const DraftSummary& draft) const {
    return m_kind == Kind::Trashed ? draft.trashed : draft.changed;
}

std::vector<DraftSummary> DraftListModel::drafts() const {
    std::vector<DraftSummary> drafts;
    for (const Line& line : m_drafts)
        drafts.push_back(line.draft);
    return drafts;
}

const DraftSummary& DraftListModel::draft(int row) const {
    return m_drafts.at(static_cast<size_t>(m_rows.at(static_cast<size_t>(row)))).draft;
}

std::optional<int> DraftListModel::rowOf(DraftId draft) const {
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_drafts[static_cast<size_t>(m_rows[row])].draft.id == draft)
            return static_cast<int>(row);
    }
    return std::nullopt;
}

int DraftListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DraftListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString DraftListModel::text(const DraftSummary& draft, int column) const {
    switch (column) {
    case Year:
        return QString::number(draft.year);
    case Agency:
        return draft.agency.isEmpty() ? tr("(no name yet)") : draft.agency;
    case State:
        return draftStateText(draft.state);
    case Due:
        return m_due.contains(draft.id) ? dueText(dueDate(draft), m_today) : QString();
    case Findings:
        return draftFindingsText(draft);
    case Changed:
        return whenText(timeOf(draft));
    case ChangedBy:
        return draft.changedBy;
    default:
        return {};
    }
}

QString DraftListModel::tip(const DraftSummary& draft, int column) const {
    if (column == Changed)
        return QLocale().toString(timeOf(draft).toLocalTime(), QLocale::LongFormat);
    if (column == Due)
        return QLocale().toString(dueDate(draft), QLocale::LongFormat);
    if (column == Findings && draft.errors >= 0)
        return tr("When it was last saved: %1, %2, %3")
            .arg(tr("%n error(s)", nullptr, draft.errors), tr("%n warning(s)", nullptr, draft.warnings),
                 tr("%n hint(s)", nullptr, std::max(draft.hints, 0)));
    return text(draft, column);
}

QVariant DraftListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DraftSummary& shown = draft(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return tip(shown, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(shown, index.column()));
    default:
        return {};
    }
}

QVariant DraftListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Year:
        return tr("Year");
    case Agency:
        return tr("Agency");
    case State:
        return tr("State");
    case Due:
        return tr("Due");
    case Findings:
        return tr("Findings");
    case Changed:
        return m_kind == Kind::Trashed ? tr("In the trash since") : tr("Last change");
    case ChangedBy:
        return tr("By");
    default:
        return {};
    }
}

QString DraftListModel::nameOf(const DraftSummary& draft) {
    return tr("%1 %2").arg(draft.year).arg(draft.agency.isEmpty() ? tr("(no name yet)") : draft.agency);
}

} // namespace nianbao
