#pragma once

#include <QJsonObject>
#include <QString>

namespace nianbao {

class ReportFormat;
struct Report;

/// A place in a report: what a finding is about, where a click on a page leads, what a problem names.
struct Where {
    enum class Kind {
        Report,      ///< the report as a whole
        Title,       ///< characters of the title
        Section,     ///< a section as a whole
        Heading,     ///< the heading of a section
        Part,        ///< characters of a part's text
        PartHeading, ///< characters of a part's heading
        Table,       ///< a table as a whole
        Cell,
        Agency, ///< a field of the agency
        Signature,
    };

    Kind kind = Kind::Report;
    int section = -1;    ///< index in ReportFormat::sections()
    quint32 partId = 0;  ///< Part::id, for Part and PartHeading
    int start = 0;       ///< UTF-16 offset into the text named by kind
    int length = 0;      ///< UTF-16 units; 0 is the whole text or a caret
    int table = -1;      ///< index in ReportFormat::tables()
    int cell = -1;       ///< index in ReportFormat::cells()
    QString agencyField; ///< "phone", …

    static Where report() { return {}; }
    static Where title(int start = 0, int length = 0);
    static Where inSection(int section);
    static Where heading(int section, int start = 0, int length = 0);
    static Where inPart(int section, quint32 partId, int start = 0, int length = 0);
    static Where partHeading(int section, quint32 partId, int start = 0, int length = 0);
    static Where inTable(int table, int section);
    static Where atCell(int cell, int table, int section);
    static Where atCell(int cell, const ReportFormat& format);
    static Where agency(const QString& field);

    /// The place as the commands print it: ids, and Unicode code points counted in the part's text.
    [[nodiscard]] QJsonObject toJson(const Report& report) const;

    bool operator==(const Where&) const = default;
};

} // namespace nianbao
