#pragma once

#include <report/Agency.h>
#include <report/CellValue.h>
#include <report/Figure.h>
#include <report/ReportFormat.h>

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <vector>

namespace nianbao {

/// A headed piece of a narrative section.
struct Part {
    quint32 id = 0;  ///< unique within a draft; lets comments follow a part that moves; not in the file
    QString heading; ///< empty for an introduction
    QString text;    ///< paragraphs separated by \n
    QJsonObject unknown;
    std::vector<BoundFigure> fields = {}; ///< bound figures of the text, in its order, apart from each other

    /// Same content; ids do not count.
    bool operator==(const Part& other) const {
        return heading == other.heading && text == other.text && unknown == other.unknown &&
               fields == other.fields;
    }
};

/// 落款, optional.
struct Signature {
    QString agency;
    QDate date;
    bool operator==(const Signature&) const = default;
};

/// One agency's report of one year: a plain value that is copied and compared. `cells` and `narrative` go
/// by the indices of `format`.
struct Report {
    /// Everything blank: no parts, no figures.
    explicit Report(const ReportFormat& format = ReportFormat::forYear(9999), int year = 0);
    /// What a clerk starts with: the format's parts, and the preface composed from the agency.
    static Report forAgency(const Agency& agency, int year);

    const ReportFormat* format;
    int year;
    QString title; ///< as printed, may hold \n; empty means the official wording
    Agency agency;
    std::map<QString, QString>
        headings; ///< section id → heading as printed, where it is not the official one
    Signature signature;
    std::vector<std::vector<Part>> narrative; ///< by section; always empty for a table's section
    std::vector<CellValue> cells;             ///< by cell
    QJsonArray notes;                         ///< notes that cells carried, as in the interchange file
    /// What the office answers to a warning: findingSubject() of rules → a sentence. One that no finding has
    /// any more has lapsed: the figures or the words have changed.
    std::map<QString, QString> explanations;
    QJsonObject unknown; ///< members of the interchange file that we do not know, written back

    /// The explanation of a subject; empty for none.
    [[nodiscard]] QString explanation(const QString& subject) const;
    /// The title that prints: `title`, or the official wording.
    [[nodiscard]] QString titleText() const;
    /// The heading that prints for a section; empty for the preface.
    [[nodiscard]] QString headingText(int section) const;
    /// The notes that cells carried, by cell; none is empty.
    [[nodiscard]] std::map<int, QString> cellNotes() const;
    /// That of one cell; empty for none.
    [[nodiscard]] QString cellNote(int cell) const;
    /// An empty text takes the note away. All other notes stay as they are.
    void setCellNote(int cell, const QString& text);
    /// The part of this id, null when there is none.
    [[nodiscard]] const Part* part(int section, quint32 id) const;
    /// Its place among the section's parts, -1 when there is none.
    [[nodiscard]] int partIndex(int section, quint32 id) const;
    /// An id that no part of this report has.
    [[nodiscard]] quint32 freshPartId() const;
    /// Cells that are not blank.
    [[nodiscard]] int filledCellCount() const;
    /// Nothing typed in the section: each cell blank, each text empty.
    [[nodiscard]] bool isSectionUntouched(int section) const;
    /// Characters of the section's texts (Unicode code points, without headings and line ends).
    [[nodiscard]] int characterCount(int section) const;

    bool operator==(const Report&) const = default;
};

/// The pattern's text for an agency and year (see ReportFormat::prefacePattern).
QString composeFromPattern(const QString& pattern, const Agency& agency, int year);

} // namespace nianbao
