#pragma once

#include <report/Finding.h>
#include <report/Report.h>

#include <QAbstractItemModel>

#include <array>
#include <memory>
#include <vector>

namespace nianbao {

/// Which of the two edits that a finding may offer: at its own place, or at the other that it is compared
/// with.
enum class Offer { Fix, OtherFix };
inline constexpr std::array offers{Offer::Fix, Offer::OtherFix};
[[nodiscard]] const Edits& offeredEdits(const Finding& finding, Offer offer);
/// What an offered fix would do, as a button says it: Change to 3. Empty when the finding offers none. Where
/// there are two, each says whether it changes the text or the table.
[[nodiscard]] QString fixText(const Finding& finding, Offer offer = Offer::Fix);

/// The findings as a tree: sections, their findings in report order, and below a finding about a table's
/// cells these cells. An update moves only the rows that differ, so a view keeps selection and scroll.
class FindingsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< the place in a few words
        SentenceRole,             ///< with the explanation on lines of its own
        FixRole,                  ///< fixText(), empty when nothing is offered
        OtherFixRole,             ///< the same of Offer::OtherFix
        SeverityRole,             ///< int; of findings and cells
        MarkRole,                 ///< findingMark(); of findings
        ExplainedRole,            ///< bool
        KindRole,                 ///< int, a Kind
    };
    enum class Kind { Section, Finding, Cell };

    explicit FindingsModel(QObject* parent = nullptr);
    ~FindingsModel() override;

    /// Shows these findings; `report` is read now and not kept. Those of a hidden severity count but have no
    /// row.
    void setFindings(const std::vector<Finding>& findings, const Report& report);
    void clear();
    /// Takes effect with the next setFindings().
    void setShown(Severity severity, bool shown);
    [[nodiscard]] bool isShown(Severity severity) const;
    /// Whether fixes are offered, true at first; takes effect with the next setFindings().
    void setFixable(bool fixable) { m_fixable = fixable; }
    /// All findings of a severity without an explanation, hidden ones too.
    [[nodiscard]] int count(Severity severity) const;
    [[nodiscard]] int explainedCount() const { return m_explained; }
    [[nodiscard]] int total() const;

    /// The finding of a row, or of the row that a cell belongs to; null for a section.
    [[nodiscard]] const Finding* finding(const QModelIndex& index) const;
    /// Where a row leads: the finding's place, the cell, or the section.
    [[nodiscard]] Where where(const QModelIndex& index) const;
    /// The finding after or before a row in the order of the tree, invalid at the end. A section's next is
    /// its first finding; an invalid row's next is the very first, its previous the very last.
    [[nodiscard]] QModelIndex nextFinding(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex previousFinding(const QModelIndex& index) const;
    /// A row as a line of text: severity, place, sentence.
    [[nodiscard]] QString line(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;

    [[nodiscard]] Node* node(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node* node) const;
    [[nodiscard]] Nodes build(const std::vector<Finding>& findings, const Report& report) const;
    void update(Node* parent, Nodes fresh);
    void remove(Node* parent, size_t first, size_t count);
    void insert(Node* parent, size_t at, Nodes& fresh, size_t first, size_t count);

    std::unique_ptr<Node> m_root;
    int m_counts[3] = {};
    int m_explained = 0;
    bool m_shown[3] = {true, true, true};
    bool m_fixable = true;
};

} // namespace nianbao
