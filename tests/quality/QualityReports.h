#pragma once

#include <report/Report.h>

#include <optional>
#include <vector>

namespace nianbao::test {

/// A figure that a text states, as the side file NAME.figures.tsv marks it.
struct MarkedFigure {
    int section = 0; ///< index in ReportFormat::sections()
    int part = 0;    ///< index in the section
    int start = 0;   ///< UTF-16 offset of the number, or of the words that say none
    int length = 0;
    QString words;
    QString rule; ///< that must find a wrong number here
    QString
        meaning;   ///< row or row/column; sums joined by &; none:, same:, share:A:B, growth:, change:, pfee:
    QString group; ///< figures of one sum: the whole, then its parts; empty for none
};

/// A correct report of tests/quality/reports.
struct QualityReport {
    QString name;
    Report report;
    std::optional<Report> previous; ///< last year's, when it is there too
    std::vector<MarkedFigure> figures;

    [[nodiscard]] const Part& part(const MarkedFigure& figure) const {
        return report.narrative.at(static_cast<size_t>(figure.section)).at(static_cast<size_t>(figure.part));
    }
};

/// All of them, in order of their names.
const std::vector<QualityReport>& qualityReports();

} // namespace nianbao::test
