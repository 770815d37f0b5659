#include <work/CompareSummary.h>

#include "WriteFile.h"

#include <document/FontBook.h>
#include <rules/Rules.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct CompareWords {
    Q_DECLARE_TR_FUNCTIONS(CompareSummary)
public:
    static QString title() { return tr("Comparison of two reports"); }
    //: The language of this translation, as BCP 47 writes it
    static QString language() { return tr("en"); }
    static QString year() { return tr("Year"); }
    static QString none() { return tr("none"); }
    static QString noFonts() { return tr("a PDF cannot be made without fonts"); }
};

constexpr qsizetype longestSame = 24; ///< UTF-16 units of what is the same that are shown between two changes

/// The words of a place would be told twice with the text itself.
QString wholePlace(Where place, const Report& report) {
    if (place.kind == Where::Kind::Report)
        return CompareWords::year();
    place.start = 0;
    place.length = 0;
    return whereText(place, report);
}

/// The beginning and the end of what is the same; half a pair of surrogates is left out.
QString shortened(const QString& same, bool isFirst, bool isLast) {
    if (same.size() <= longestSame)
        return same;
    QString head = isFirst ? QString() : same.first(longestSame / 2);
    QString tail = isLast ? QString() : same.last(longestSame / 2);
    if (head.endsWith(same[longestSame / 2 - 1]) && same[longestSame / 2 - 1].isHighSurrogate())
        head.chop(1);
    if (!tail.isEmpty() && tail.front().isLowSurrogate())
        tail.remove(0, 1);
    return head + u'…' + tail;
}

QString marked(const TextDifference& difference, const QString& whole, WordChange::Kind kind) {
    if (difference.words.empty())
        return whole;
    QString text;
    for (const WordChange& word : difference.words) {
        if (word.kind == kind)
            text += u'【' + word.text + u'】';
        else if (word.kind == WordChange::Kind::Same)
            text += word.text;
    }
    return text;
}

ListingTable reportsTable(const ComparedReports& compared) {
    ListingTable table{CompareWords::tr("Reports"),
                       {{CompareWords::tr("Side"), 8},
                        {CompareWords::tr("Report"), 40},
                        {CompareWords::tr("Agency"), 30},
                        {CompareWords::year(), 8}},
                       {}};
    const auto add = [&table](const QString& side, const QString& name, const Report& report) {
        table.rows.push_back({side, name, report.agency.name, qint64(report.year)});
    };
    add(CompareWords::tr("Old"), compared.oldName, compared.old);
    add(CompareWords::tr("New"), compared.newName, compared.now);
    return table;
}

void addNone(ListingTable& table) {
    if (!table.rows.empty())
        return;
    table.rows.push_back(std::vector<ListingCell>(table.columns.size(), QString()));
    table.rows.front().front() = CompareWords::none();
}

ListingTable cellsTable(const ComparedReports& compared) {
    ListingTable table{CompareWords::tr("Figures"),
                       {{CompareWords::tr("Place"), 40},
                        {CompareWords::tr("Old"), 16},
                        {CompareWords::tr("New"), 16},
                        {CompareWords::tr("Change"), 14},
                        {CompareWords::tr("Percent"), 14}},
                       {}};
    for (const CellDifference& difference : compared.comparison.cells) {
        const CellComparison both = shownCells(difference);
        table.rows.push_back({placeText(difference, compared.old, compared.now), both.last, both.now,
                              both.change, both.percent});
    }
    addNone(table);
    return table;
}

ListingTable textsTable(const ComparedReports& compared) {
    ListingTable table{CompareWords::tr("Texts"),
                       {{CompareWords::tr("Place"), 20},
                        {CompareWords::tr("Difference"), 12},
                        {CompareWords::tr("Old, removed words in 【】"), 60},
                        {CompareWords::tr("New, inserted words in 【】"), 60}},
                       {}};
    for (const TextDifference& difference : compared.comparison.texts)
        table.rows.push_back({placeText(difference, compared.old, compared.now),
                              differenceText(difference.kind), markedBefore(difference),
                              markedAfter(difference)});
    addNone(table);
    return table;
}

/// The file's content by its suffix.
Result<QByteArray> contentOf(const ComparedReports& compared, const QDateTime& changed, const QString& suffix,
                             const FontBook* fonts) {
    const Listing listing = comparisonListing(compared);
    const DocumentInfo info{listing.title, {}, changed, {}};
    if (suffix == "html"_L1)
        return writeListingHtml(listing, info);
    if (suffix != "pdf"_L1)
        return Problem{Problem::Code::WrongFileType, {}, {}, suffix};
    if (!fonts)
        return Problem{Problem::Code::CannotWrite, {}, {}, CompareWords::noFonts()};
    // A book serves one thread, and the window exports from another.
    return writeListingPdf(listing, FontBook(*fonts), info);
}

} // namespace

CellComparison shownCells(const CellDifference& difference) {
    return compareValues(difference.oldCell < 0 ? nullptr : &difference.before,
                         difference.newCell < 0 ? nullptr : &difference.after);
}

QString placeText(const CellDifference& difference, const Report& old, const Report& now) {
    return difference.newCell >= 0 ? whereText(Where::atCell(difference.newCell, *now.format), now)
                                   : whereText(Where::atCell(difference.oldCell, *old.format), old);
}

QString placeText(const TextDifference& difference, const Report& old, const Report& now) {
    const QString from = difference.oldPlace ? wholePlace(*difference.oldPlace, old) : QString();
    const QString to = difference.newPlace ? wholePlace(*difference.newPlace, now) : QString();
    const bool isMoved = difference.kind == TextDifference::Kind::Moved ||
                         difference.kind == TextDifference::Kind::MovedAndRewritten;
    if (isMoved && from != to)
        return from + u" → "_s + to;
    return to.isEmpty() ? from : to;
}

QString differenceText(TextDifference::Kind kind) {
    switch (kind) {
    case TextDifference::Kind::Added:
        return CompareWords::tr("added");
    case TextDifference::Kind::Removed:
        return CompareWords::tr("removed");
    case TextDifference::Kind::Rewritten:
        return CompareWords::tr("rewritten");
    case TextDifference::Kind::Moved:
        return CompareWords::tr("moved");
    case TextDifference::Kind::MovedAndRewritten:
        return CompareWords::tr("moved and rewritten");
    }
    Q_UNREACHABLE();
}

QString shortWords(const std::vector<WordChange>& words) {
    using Kind = WordChange::Kind;
    QString text;
    for (size_t i = 0; i < words.size(); ++i) {
        const bool isLast = i + 1 == words.size();
        if (words[i].kind == Kind::Same)
            text += shortened(words[i].text, i == 0, isLast);
        else if (words[i].kind == Kind::Removed && !isLast && words[i + 1].kind == Kind::Inserted)
            text += u'【' + words[i].text + u'→'; // what is inserted closes it
        else if (words[i].kind == Kind::Removed)
            text += u'【' + words[i].text + u"→】"_s;
        else
            text +=
                (i > 0 && words[i - 1].kind == Kind::Removed ? QString() : u"【→"_s) + words[i].text + u'】';
    }
    return text.replace(u'\n', u' ');
}

QString markedBefore(const TextDifference& difference) {
    return marked(difference, difference.before, WordChange::Kind::Removed);
}

QString markedAfter(const TextDifference& difference) {
    return marked(difference, difference.after, WordChange::Kind::Inserted);
}

Listing comparisonListing(const ComparedReports& compared) {
    return {CompareWords::title(),
            CompareWords::language(),
            {reportsTable(compared), cellsTable(compared), textsTable(compared)}};
}

const QStringList& comparisonSuffixes() {
    static const QStringList suffixes = {u"html"_s, u"pdf"_s};
    return suffixes;
}

Problem writeComparison(const ComparedReports& compared, const QDateTime& changed, const QString& path,
                        const FontBook* fonts) {
    const Result<QByteArray> content =
        contentOf(compared, changed, QFileInfo(path).suffix().toLower(), fonts);
    Problem problem = content ? writeFile(path, *content) : content.problem();
    if (problem.code != Problem::Code::None)
        problem.file = path;
    return problem;
}

} // namespace nianbao
