#pragma once

#include <compare/Comparison.h>

#include <QDateTime>
#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace nianbao {

class ComparisonView;
class FontBook;

/// One of two reports that are compared.
struct ComparisonSide {
    Report report;
    QString name;      ///< as people call it: a file, a draft, a revision
    QDateTime changed; ///< its last change
};

/// Compares a report with another one: a file, another draft or an older revision, which whoever owns the
/// dialog fetches when it is asked for. Not modal, so that a difference can be looked at in its place.
class ComparisonDialog : public QDialog {
    Q_OBJECT
public:
    /// `fonts` is needed for a PDF, outlives the dialog, and may be null.
    ComparisonDialog(ComparisonSide now, const FontBook* fonts, QWidget* parent = nullptr);

    /// What the report is compared with; the comparison is shown at once.
    void setOld(ComparisonSide old);
    /// The report has changed.
    void setNow(ComparisonSide now);
    /// Writes the comparison, its type by suffix, and says in the dialog how it went.
    void exportTo(const QString& path);

signals:
    /// The user wants to choose what to compare with.
    void fileRequested();
    void draftRequested();
    void revisionRequested();
    /// A place in the new report.
    void placeChosen(const nianbao::Where& place);

private:
    void build();
    QPushButton* addChoice(const QString& name, const QString& text, const QString& tip);
    void refresh();
    void chooseFile();

    ComparisonSide m_now;
    std::optional<ComparisonSide> m_old;
    const FontBook* m_fonts;
    Comparison m_comparison;
    QLabel* m_about;
    ComparisonView* m_view;
    QLabel* m_outcome;
    QPushButton* m_export = nullptr;
};

} // namespace nianbao
