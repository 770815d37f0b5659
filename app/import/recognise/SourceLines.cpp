#include "SourceLines.h"

#include "Paragraphs.h"
#include "SectionFinder.h"
#include "TextLeftOut.h"
#include "recognise/GridReader.h"
#include "recognise/GridSplitter.h"

#include <report/text/CellText.h>

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFooter = 80;

bool laysOut(const Grid& grid, const SourceTable& table) {
    if (std::any_of(table.cells.begin(), table.cells.end(),
                    [](const SourceCell& cell) { return holdsFigure(cell); }))
        return false;
    return std::all_of(ReportFormat::all().begin(), ReportFormat::all().end(), [&grid](const auto* format) {
        return std::all_of(format->tables().begin(), format->tables().end(),
                           [&grid](const TableSpec& spec) { return labelsFound(grid, spec) == 0; });
    });
}

/// Whether a table stands on the page before another and may be its beginning: torn heads are no labels.
bool opens(const SourceTable& table, const SourceTable& next) {
    if (table.cells.empty() || next.cells.empty() || table.columns != next.columns)
        return false;
    const int page = table.cells.back().place.page;
    return page > 0 && next.cells.front().place.page == page + 1 && !laysOut(Grid(next), next);
}

class SourceReader {
public:
    SourceLines read(const Source& source) {
        for (size_t i = 0; i < source.blocks.size(); ++i) {
            const SourceBlock& block = source.blocks[i];
            if (const auto* paragraph = std::get_if<SourceParagraph>(&block)) {
                addText(paragraph->text, paragraph->place);
                continue;
            }
            const auto& table = std::get<SourceTable>(block);
            const auto* next =
                i + 1 < source.blocks.size() ? std::get_if<SourceTable>(&source.blocks[i + 1]) : nullptr;
            m_opensNext = next && opens(table, *next);
            addTables(table);
        }
        return std::move(m_result);
    }

private:
    void addText(const QString& text, const SourcePlace& place) {
        TextLines split = splitLines(text);
        m_result.lookAlikes += split.lookAlikes;
        for (TextLine& line : split.lines) {
            m_result.places.push_back(place);
            line.number = static_cast<int>(m_result.places.size());
            m_result.lines.push_back(std::move(line));
        }
    }

    void addTables(const SourceTable& table) {
        for (const SourceBlock& block : splitTables(table)) {
            if (const auto* heading = std::get_if<SourceParagraph>(&block))
                addText(heading->text, heading->place);
            else
                addTable(std::get<SourceTable>(block));
        }
    }

    void addTable(const SourceTable& table) {
        SourceTable clean = table;
        int lookAlikes = 0;
        QString beginning;
        SourcePlace place;
        for (SourceCell& cell : clean.cells) {
            cell.text = cleanedText(cell.text, lookAlikes);
            if (beginning.isEmpty() && !isEmptyCell(&cell)) {
                constexpr qsizetype longest = 40;
                beginning = cell.text.simplified().left(longest);
                place = cell.place;
            }
        }
        Grid grid(clean);
        if (!m_opensNext && laysOut(grid, clean)) {
            for (const SourceCell& cell : table.cells)
                addText(cell.text, cell.place);
            return;
        }
        m_result.lookAlikes += lookAlikes;
        m_result.grids.push_back({std::move(grid), m_result.lines.size(), place, beginning});
    }

    SourceLines m_result;
    bool m_opensNext = false; ///< the table at hand goes on in the next one
};

bool isDate(const QString& text) {
    static const QRegularExpression dated(u"^\\d{4}年\\d{1,2}月\\d{1,2}日$"_s);
    return dated.match(comparable(text)).hasMatch();
}

bool isFooter(const QString& text) {
    static const QRegularExpression marks(
        u"^(?:上一篇|下一篇|上一条|下一条|相关(?:链接|文章|附件)|附件下载|分享到|扫一扫)|"
        "^[【（(]?(?:(?:返回|打印|关闭)(?:$|本页|此页|窗口|顶部|首页|列表|上一?页)|信息来源[:：]|[主承]"
        "办单位[:：]|"
        "责任编辑|网站地图|联系我们)|打印本页|关闭窗口|关闭本页|版权所有|ICP备|备案号|网站标识码|公网安备|"
        "【(?:打印|关闭|字体)"_s);
    return text.size() <= longestFooter && !text.contains(u'。') && marks.match(comparable(text)).hasMatch();
}

/// A section or a sentence ends what may be a site's.
bool isReports(const QString& text) {
    return text.contains(u'。') || text.size() > longestFooter || topNumber(comparable(text)) > 0;
}

/// Cuts what a site has below; gives the first line of it that looks like a report's remark.
std::optional<TextLine> cutFrom(std::vector<TextLine>& lines, size_t end) {
    const auto cut = lines.begin() + static_cast<std::ptrdiff_t>(end);
    const auto remark = std::find_if(cut, lines.end(), [](const TextLine& line) {
        return isSentence(line.text) || line.text.startsWith(u'（') || opensWithPartNumber(line.text);
    });
    const std::optional<TextLine> found =
        remark == lines.end() ? std::nullopt : std::optional<TextLine>(*remark);
    lines.resize(end);
    return found;
}

} // namespace

SourceLines linesOf(const Source& source) {
    SourceLines result = SourceReader().read(source);
    std::vector<size_t> parted = partHeadings(result.lines, *ReportFormat::all().front());
    if (const auto title = partTitle(result.lines))
        parted.push_back(*title);
    for (PlacedGrid& placed : result.grids) {
        const size_t line = placed.line;
        placed.line += static_cast<size_t>(
            std::count_if(parted.begin(), parted.end(), [line](size_t at) { return line > at; }));
    }
    return result;
}

std::optional<TextLine> removeFooter(SourceLines& source) {
    constexpr size_t mostLines = 40;
    const std::vector<TextLine>& lines = source.lines;
    const size_t first = lines.size() > mostLines ? lines.size() - mostLines : 0;
    // Short lines alone follow a signature; a sentence and an attachment are the report's own.
    bool hasAttachment = false;
    for (size_t i = lines.size(); i > first && !hasAttachment; --i) {
        const QString& text = lines[i - 1].text;
        if (isDate(text))
            return cutFrom(source.lines, i);
        hasAttachment = isAttachmentHeading(text);
        if (isReports(text))
            break;
    }
    size_t end = lines.size();
    for (size_t i = lines.size(); i > first && !isReports(lines[i - 1].text); --i) {
        if (isFooter(lines[i - 1].text))
            end = i - 1;
    }
    return cutFrom(source.lines, end);
}

} // namespace nianbao
