#pragma once

#include <work/CompareSummary.h>

#include <QWidget>

class QLabel;
class QTextBrowser;
class QTreeWidget;

namespace nianbao {

/// How two reports differ: the figures in a list with the change, the texts with removed words struck out and
/// inserted ones underlined. A difference is chosen by Enter, a double click, or the link of its place.
class ComparisonView : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonView(QWidget* parent = nullptr);

    /// Shows a comparison; keeps nothing of the reports.
    void setComparison(const ComparedReports& compared);

signals:
    /// A place in the new report.
    void placeChosen(const nianbao::Where& place);

private:
    void build();
    void showCells(const ComparedReports& compared);
    void choose(const std::vector<std::optional<Where>>& places, qsizetype index);

    QLabel* m_summary;
    QWidget* m_figures;
    QTreeWidget* m_cells;
    QTextBrowser* m_texts;
    std::vector<std::optional<Where>> m_cellPlaces; ///< by line
    std::vector<std::optional<Where>> m_textPlaces; ///< by text
};

} // namespace nianbao
