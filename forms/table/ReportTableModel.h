#pragma once

#include "session/DraftSession.h"

#include <report/text/CellText.h>

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

#include <map>

namespace nianbao {

/// The body of one table of the draft as an item model: the grid of TableSpec without its head rows and
/// label columns. A cell that spans several grid places answers at its first place only. Values change
/// through the session alone; after an edit dataChanged() names only the cells that it touched.
///
/// EditRole is the cell as printed, its note in brackets included, empty for blank. DisplayRole is what is
/// shown ("empty" for blank). AccessibleTextRole names the cell, its value and its state.
class ReportTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Mark { None, Hint, Warning, Error };

    /// How a figure is shown, in words; colours are the delegate's business.
    struct Look {
        QString text;        ///< the figure, or the word for blank
        QString note;        ///< what stands behind it, with its brackets; empty for none
        QString remark;      ///< the state in words: should be 3; empty when there is none
        QString shortRemark; ///< the same where there is little room: ≠ 3
        Mark mark = Mark::None;
        bool blank = false;
        bool bold = false;    ///< a total that equals its addends
        QStringList messages; ///< whole sentences, for the tool tip
    };

    /// `session` outlives the model; `table` is an index in the format's tables().
    ReportTableModel(DraftSession* session, int table, QObject* parent = nullptr);

    [[nodiscard]] DraftSession* session() const { return m_session; }
    [[nodiscard]] const ReportFormat& format() const { return *m_session->report().format; }
    [[nodiscard]] const TableSpec& spec() const { return format().tables()[static_cast<size_t>(m_table)]; }
    [[nodiscard]] const CellSpec& cellSpec(int cell) const {
        return format().cells()[static_cast<size_t>(cell)];
    }
    [[nodiscard]] const CellValue& value(int cell) const {
        return m_session->report().cells[static_cast<size_t>(cell)];
    }

    /// What stands in brackets behind the figure; empty for none.
    [[nodiscard]] QString note(int cell) const;
    /// Whether any cell of the table has a note.
    [[nodiscard]] bool hasNotes() const { return !m_notes.empty(); }
    /// The cell as printed: 22（其中修订16件）; empty for blank.
    [[nodiscard]] QString text(int cell) const;

    /// The grid item that covers an index, null for an invalid one.
    [[nodiscard]] const GridItem* itemAt(const QModelIndex& index) const;
    /// The cell that covers an index, -1 for heads and labels.
    [[nodiscard]] int cellAt(const QModelIndex& index) const;
    /// The first grid place of a cell; invalid when the cell is of another table.
    [[nodiscard]] QModelIndex indexOf(int cell) const;
    /// The table's cells as they stand in the grid, row by row.
    [[nodiscard]] const std::vector<int>& readingOrder() const { return m_order; }
    [[nodiscard]] Look look(int cell) const;
    [[nodiscard]] int blankCount() const;
    /// comparisonLine() of a cell; empty when last year's report is not at hand.
    [[nodiscard]] QString comparison(int cell) const;

    /// Cells that were read with doubt, and why: they are marked until they are given without.
    void setDoubts(QHash<int, QString> doubts);

    /// Why a text is refused as a cell's value and what to type instead; empty when it is not refused.
    [[nodiscard]] static QString refusalText(const QString& text, CellSpec::Kind kind);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// False, and nothing changes, when the text is refused. An unchanged value is no undo step.
    bool setData(const QModelIndex& index, const QVariant& typed, int role = Qt::EditRole) override;

private:
    void onEdited(const Edits& edits);
    void onFindingsChanged();
    void refresh(int cell);
    [[nodiscard]] QHash<int, std::vector<Finding>> findingsByCell() const;
    [[nodiscard]] std::map<int, QString> notesOfTable() const;
    /// The cell with its note, the look's messages and the comparison with last year, a line each.
    [[nodiscard]] QString explanation(int cell) const;
    [[nodiscard]] std::optional<qint64> missedTotal(int cell) const;
    [[nodiscard]] bool isComputed(int cell) const;

    DraftSession* m_session;
    int m_table;
    std::vector<int> m_covering; ///< by body place: index of the grid item
    std::vector<int> m_order;
    QHash<int, QModelIndex> m_places;
    QHash<int, std::vector<Finding>> m_findings;
    std::map<int, QString> m_notes; ///< of the table's cells
    QHash<int, QString> m_doubts;
};

} // namespace nianbao
