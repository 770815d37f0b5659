#include "CarriedText.h"

#include <report/Change.h>

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

bool overlap(const BoundFigure& one, const BoundFigure& other) {
    return one.start < other.end() && other.start < one.end();
}

/// The cells of the new format that mean the same; empty when one has none.
std::vector<int> cellsIn(const ReportFormat& next, const ReportFormat& last, const std::vector<int>& cells) {
    std::vector<int> found;
    for (const int cell : cells) {
        const QString same = last.cells()[static_cast<size_t>(cell)].sameAs;
        const int target = next.cellIndex(&next == &last || same.isEmpty() ? last.cellPath(cell) : same);
        if (target < 0)
            return {};
        found.push_back(target);
    }
    return found;
}

/// What stands between these is a title, a number of a document or an address, not a figure of the year.
const QRegularExpression& citations() {
    static const QRegularExpression pattern(
        u"《[^》]*》|〔[0-9]{4}〕[0-9]*号?|第[0-9]+[号条款项届次]|[A-Za-z][A-Za-z0-9@:/._?=&%#-]*|"
        u"[0-9]+(?:-[0-9]+)+|[0-9]{6,}|1月1日|12月31日"_s);
    return pattern;
}

/// Numbers as digits, and as words before a counter.
const QRegularExpression& numbers() {
    static const QRegularExpression pattern(u"[0-9]+(?:[,.][0-9]+)*|[〇零一二三四五六七八九十百千两]*["
                                            u"二三四五六七八九十百千两][〇零一二三四五六七八九"
                                            u"十百千两]*(?=[件次份条个项部例宗人期场篇])"_s);
    return pattern;
}

/// The year that is meant by four digits; 0 for another number.
int yearAt(QStringView text, qsizetype start, qsizetype length) {
    const bool isYear = length == 4 && start + length < text.size() && text[start + length] == u'年';
    return isYear ? text.sliced(start, length).toInt() : 0;
}

/// Marks for last year's figures and years that follow no table.
void addMarks(const QString& text, int lastYear, std::vector<BoundFigure>& figures) {
    std::vector<BoundFigure> cited;
    for (auto matches = citations().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        cited.push_back(
            {static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), {}});
    }
    for (auto matches = numbers().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const BoundFigure mark{static_cast<int>(match.capturedStart()),
                               static_cast<int>(match.capturedLength()),
                               {.kind = FigureSource::Kind::LastYears}};
        const auto meets = [&mark](const BoundFigure& other) { return overlap(mark, other); };
        const int year = yearAt(text, match.capturedStart(), match.capturedLength());
        // An earlier year is history; what was next year then is this year now.
        const bool isHistory = year != 0 && (year < lastYear - 1 || year > lastYear + 1);
        if (!isHistory && std::none_of(cited.begin(), cited.end(), meets) &&
            std::none_of(figures.begin(), figures.end(), meets))
            figures.push_back(mark);
    }
    std::sort(figures.begin(), figures.end(),
              [](const BoundFigure& a, const BoundFigure& b) { return a.start < b.start; });
}

} // namespace

Part carriedPart(const Part& part, const std::vector<BoundFigure>& bound, const Report& last,
                 const Report& next) {
    Part carried = part;
    carried.unknown = {};
    carried.fields.clear();
    for (BoundFigure figure : bound) {
        figure.source.cells = cellsIn(*next.format, *last.format, figure.source.cells);
        figure.source.whole = cellsIn(*next.format, *last.format, figure.source.whole);
        const bool isShare = figure.source.kind == FigureSource::Kind::Share;
        if (!figure.source.cells.empty() && isShare == !figure.source.whole.empty())
            carried.fields.push_back(std::move(figure));
    }
    addMarks(part.text, last.year, carried.fields);
    int longer = 0;
    for (BoundFigure& figure : carried.fields) {
        figure.start += longer;
        const auto text = figureText(figure.source, next, &last);
        if (!text)
            continue;
        carried.text.replace(figure.start, figure.length, *text);
        longer += static_cast<int>(text->size()) - figure.length;
        figure.length = static_cast<int>(text->size());
    }
    return carried;
}

} // namespace nianbao
