#include "PdfMargins.h"

#include "TextLines.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr size_t mostLines = 4; // that a head or foot has

qsizetype lettersOf(const QString& text) {
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// The text as it stands on other pages too: figures count along. Figures alone, which a table has too, must
/// count along with the pages.
QString repeatedPart(const PdfLine& line, size_t page) {
    static const QRegularExpression number(QStringLiteral("\\d+"));
    if (lettersOf(line.text) > 0)
        return comparable(line.text).replace(number, QStringLiteral("#"));
    const auto first = number.match(line.text);
    if (!first.hasMatch())
        return line.text;
    const qint64 start = first.captured().toLongLong() - static_cast<qint64>(page);
    return QString::number(start) + line.text.sliced(first.capturedEnd());
}

/// What stands at the edges of the pages, and on how many.
class EdgeLines {
public:
    explicit EdgeLines(const std::vector<PdfPageLines>& pages) : m_pageCount(pages.size()) {
        for (size_t page = 0; page < pages.size(); ++page) {
            const std::vector<PdfLine>& lines = pages[page].lines;
            for (size_t i = 0; i < lines.size(); ++i) {
                if (i < mostLines || i + mostLines >= lines.size())
                    m_places[repeatedPart(lines[i], page)].push_back(lines[i].box.center().y());
            }
        }
    }

    [[nodiscard]] bool isRunning(const PdfLine& line, size_t page) const {
        if (isPageNumber(line.text) || comparable(line.text) == QString::number(page + 1))
            return true;
        // The end of a paragraph may stand alone on several pages.
        if (line.text.endsWith(u'。'))
            return false;
        constexpr double samePlace = 3;
        const auto& places = *m_places.find(repeatedPart(line, page));
        const auto count = static_cast<size_t>(std::count_if(places.begin(), places.end(), [&](double at) {
            return std::abs(at - line.box.center().y()) < samePlace;
        }));
        constexpr size_t fewest = 2;
        // Heads differ on odd and even pages and by chapter; so short a text is rather a piece of a label.
        constexpr qsizetype pieceOfLabel = 2;
        const size_t share = lettersOf(line.text) > pieceOfLabel ? 4 : 2;
        return count >= fewest && count * share >= m_pageCount;
    }

private:
    QHash<QString, std::vector<double>> m_places;
    size_t m_pageCount;
};

PdfBody bodyOf(const PdfPageLines& page, size_t number, const EdgeLines& edges) {
    PdfBody body{0, page.height};
    const bool hasTables = page.tables.top <= page.tables.bottom;
    const size_t count = page.lines.size();
    size_t first = 0;
    for (; first < std::min(mostLines, count); ++first) {
        const PdfLine& line = page.lines[first];
        if ((hasTables && line.box.center().y() > page.tables.top) || !edges.isRunning(line, number))
            break;
        // The middle: boxes of two lines may overlap.
        body.top = line.box.center().y() + line.size / 2;
    }
    for (size_t i = 0; i < std::min(mostLines, count - first); ++i) {
        const PdfLine& line = page.lines[count - 1 - i];
        if ((hasTables && line.box.center().y() < page.tables.bottom) || !edges.isRunning(line, number))
            break;
        body.bottom = line.box.center().y() - line.size / 2;
    }
    return body;
}

} // namespace

std::vector<PdfBody> bodiesOf(const std::vector<PdfPageLines>& pages) {
    const EdgeLines edges(pages);
    std::vector<PdfBody> bodies;
    for (size_t i = 0; i < pages.size(); ++i)
        bodies.push_back(bodyOf(pages[i], i, edges));
    return bodies;
}

} // namespace nianbao
