#pragma once

#include <store/Store.h>

#include <QAbstractTableModel>
#include <QCollatorSortKey>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace nianbao {

/// A moment in a few words: Today 10:32, Yesterday 16:05, 2025-01-20 09:00. Empty for a null one.
[[nodiscard]] QString whenText(const QDateTime& when, const QDateTime& now = QDateTime::currentDateTime());

/// The drafts of a store as rows, filtered and sorted here so that ten thousand appear at once.
class DraftListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Year, Agency, State, Due, Findings, Changed, ChangedBy, ColumnCount };
    enum class Kind {
        Kept,
        Trashed, ///< the time is that of going into the trash
    };
    explicit DraftListModel(Kind kind, QObject* parent = nullptr);

    void setDrafts(std::vector<DraftSummary> drafts);
    /// Shows the drafts that have each of the text's words somewhere in a column; empty shows all. Case and
    /// full or half width do not count.
    void setFilter(const QString& text);
    /// Shows only these of them; nullopt ends that.
    void setOnly(std::optional<std::set<DraftId>> drafts);
    /// The days by which drafts have to be handed in or published, and what they are counted from.
    void setDueDates(std::map<DraftId, QDate> dates, QDate today);
    /// Ties go by year, change and id, newest first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// All drafts, also those that the filter hides.
    [[nodiscard]] int draftCount() const { return static_cast<int>(m_drafts.size()); }
    [[nodiscard]] std::vector<DraftSummary> drafts() const;
    [[nodiscard]] const DraftSummary& draft(int row) const;
    [[nodiscard]] std::optional<int> rowOf(DraftId draft) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "2024 某市某局", as messages name a draft.
    [[nodiscard]] static QString nameOf(const DraftSummary& draft);

private:
    struct Line {
        DraftSummary draft;
        QCollatorSortKey agencyKey;
        QString searched; ///< what the filter looks at, folded
    };
    [[nodiscard]] QString text(const DraftSummary& draft, int column) const;
    [[nodiscard]] QString tip(const DraftSummary& draft, int column) const;
    [[nodiscard]] QDateTime timeOf(const DraftSummary& draft) const;
    [[nodiscard]] int compare(const Line& a, const Line& b) const;
    [[nodiscard]] QDate dueDate(const DraftSummary& draft) const;
    [[nodiscard]] bool isShown(const Line& line) const;
    void arrange();

    Kind m_kind;
    std::vector<Line> m_drafts;
    std::vector<int> m_rows; ///< indices in m_drafts, as shown
    QStringList m_words;
    std::optional<std::set<DraftId>> m_only;
    std::map<DraftId, QDate> m_due;
    QDate m_today;
    int m_column = Year;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

/// The drafts' state and findings in words.
[[nodiscard]] QString draftStateText(const QString& state);
[[nodiscard]] QString draftFindingsText(const DraftSummary& draft);

} // namespace nianbao
