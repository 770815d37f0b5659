#pragma once

#include "pages/PageMarks.h"

#include <compare/Comparison.h>
#include <store/Review.h>
#include <work/CompareSummary.h>

#include <QWidget>

#include <vector>

class QLabel;

namespace nianbao {

class ComparisonView;

/// What has changed in a report since it was last returned or approved.
class ChangesPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChangesPanel(QWidget* parent = nullptr);

    /// Compares and shows; keeps nothing of the reports. `event` is what happened to the old one.
    void setReports(const Report& old, const ReviewEvent& event, const Report& now);
    /// It was never returned.
    void clear();
    /// The marks of what is shown on the pages of the new report.
    [[nodiscard]] const std::vector<PageMark>& marks() const { return m_marks; }

signals:
    /// A place in the new report.
    void placeChosen(const nianbao::Where& place);

private:
    QLabel* m_since;
    ComparisonView* m_view;
    std::vector<PageMark> m_marks;
};

/// Where the pages of the new report show the differences: inserted words, added and moved paragraphs and
/// figures as changed, words that were removed without others in their stead where they stood, removed
/// paragraphs at their section.
[[nodiscard]] std::vector<PageMark> marksOf(const ComparedReports& compared);

} // namespace nianbao
