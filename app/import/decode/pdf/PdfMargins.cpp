#include "PdfMargins.h"

#include "TextLines.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr size_t mostLines = 4; // that a head or foot has

/// The text as it stands on other pages too: figures count along.
QString repeatedPart(const PdfLine& line) {
    QString text = comparable(line.text);
    QString bare;
    for (const QChar c : text) {
        if (!c.isDigit())
            bare += c;
        else if (!bare.endsWith(u'#'))
            bare += u'#';
    }
    return bare;
}

/// What stands at the edges of the pages, and on how many.
class EdgeLines {
public:
    explicit EdgeLines(const std::vector<PdfPageLines>& pages) : m_pageCount(pages.size()) {
        for (const PdfPageLines& page : pages) {
            const size_t count = page.lines.size();
            for (size_t i = 0; i < count; ++i) {
                if (i < mostLines || i + mostLines >= count)
                    m_places[repeatedPart(page.lines[i])].push_back(page.lines[i].box.center().y());
            }
        }
    }

    [[nodiscard]] bool isRunning(const PdfLine& line, size_t page) const {
        if (isPageNumber(line.text) || comparable(line.text) == QString::number(page + 1))
            return true;
        constexpr double samePlace = 3;
        const auto& places = *m_places.find(repeatedPart(line));
        const auto count = static_cast<size_t>(std::count_if(places.begin(), places.end(), [&](double at) {
            return std::abs(at - line.box.center().y()) < samePlace;
        }));
        constexpr size_t fewest = 2;
        constexpr size_t share = 4; // heads of odd and even pages, of chapters
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
