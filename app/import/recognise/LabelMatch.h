#pragma once

#include <report/ReportFormat.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace nianbao {

/// What two printings of a label share: half-width, without its number, signs, white space and notes in
/// brackets.
[[nodiscard]] QString labelCore(QStringView text);

/// 1 for equal texts, less by each character that must be put in, taken out or replaced, 0 for nothing
/// shared. Reads at most 60 characters of each.
[[nodiscard]] double labelLikeness(QStringView left, QStringView right);

/// Which of several labels a text is.
struct LabelMatch {
    int index = -1; ///< -1 when it is none, or could be two of them
    double likeness = 0;
};

/// Labels, each in the wordings that it is known by.
class LabelSet {
public:
    void add(const QStringList& wordings);
    /// The label that a text is: like it by all but a character in three, and more than any other.
    [[nodiscard]] LabelMatch find(const QString& text) const;

private:
    std::vector<QStringList> m_cores;
};

/// The labels of a table's format, by the indices of its rows() and columns().
struct TableLabels {
    LabelSet rows;
    LabelSet columns;
    LabelSet groups; ///< by the order in which the rows name them
    QStringList groupNames;

    explicit TableLabels(const TableSpec& table);
    /// Those of a table of one of the formats, made once.
    [[nodiscard]] static const TableLabels& of(const TableSpec& table);
};

} // namespace nianbao
