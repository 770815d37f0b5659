#include "html/HtmlTable.h"

#include "Measures.h"
#include "TableHeads.h"
#include "TableLayout.h"

#include <report/ReportFormat.h>

#include <QStringList>

#include <numeric>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Role = GridItem::Role;

/// Longer values are no figures but texts that strayed in, and may be broken anywhere.
constexpr qsizetype longestFigure = 12;
/// Tables with more columns scroll in a box of their own on a narrow screen.
constexpr int mostNarrowColumns = 6;

class TableWriter {
public:
    TableWriter(const TableBlock& block, HtmlUse use)
        : m_block(block), m_table(block.spec()), m_isPage(use == HtmlUse::Page) {}

    QString write(const QString& caption) {
        if (!m_isPage)
            return u"<table border=\"1\" style=\"border-collapse:collapse;width:100%\">\n"_s + columns() +
                   rows() + u"</table>\n"_s;
        const QString id = htmlText(m_table.id);
        // A box that scrolls must be reached by the keyboard, and then say what it is.
        QString html =
            u"<div class=\"scroll\" role=\"region\" aria-labelledby=\"%1-name\" tabindex=\"0\">\n"_s.arg(id);
        // LibreOffice draws the rules of tables by this attribute alone.
        html += m_table.gridColumns() > mostNarrowColumns ? u"<table class=\"wide\" border=\"1\">\n"_s
                                                          : u"<table border=\"1\">\n"_s;
        html += u"<caption id=\"%1-name\">"_s.arg(id) + htmlText(caption) + u"</caption>\n"_s;
        return html + columns() + rows() + u"</table>\n</div>\n"_s;
    }

private:
    QString columns() const {
        const double units = std::accumulate(m_table.widths.begin(), m_table.widths.end(), 0.0);
        QString html = u"<colgroup>"_s;
        for (const int width : m_table.widths)
            html += u"<col style=\"width:%1%\"/>"_s.arg(100 * width / units, 0, 'f', 2);
        return html + u"</colgroup>\n"_s;
    }

    QString rows() const {
        QString html;
        QString end;
        size_t item = 0;
        for (int row = 0; row < m_table.gridRows; ++row) {
            if (startsGroup(row)) {
                const QString element = row < m_table.headRows ? u"thead>\n"_s : u"tbody>\n"_s;
                html += end + u'<' + element;
                end = u"</"_s + element;
            }
            html += u"<tr>"_s;
            for (; item < m_table.grid.size() && m_table.grid[item].row == row; ++item)
                html += cell(item);
            html += u"</tr>\n"_s;
        }
        return html + end;
    }

    /// The table's head, its body, and each group that has a head of its own.
    bool startsGroup(int row) const {
        if (row == 0 || row == m_table.headRows)
            return true;
        return row > m_table.headRows && !hasValues(m_table, row) && hasValues(m_table, row - 1);
    }

    QString cell(size_t index) const {
        const GridItem& item = m_table.grid[index];
        QString attributes = isHead(item) ? scope(item) : QString();
        if (item.columnSpan > 1)
            attributes += u" colspan=\"%1\""_s.arg(item.columnSpan);
        if (item.rowSpan > 1)
            attributes += u" rowspan=\"%1\""_s.arg(item.rowSpan);
        attributes += m_isPage ? pageAttributes(index) : inlineStyle(item);
        QString text = htmlText(m_block.textAt(index));
        if (m_isPage && item.role == Role::Vertical)
            text = u"<span class=\"vertical\">"_s + text + u"</span>"_s;
        const QString element = isHead(item) ? u"th"_s : u"td"_s;
        return u'<' + element + attributes + u'>' + text + u"</"_s + element + u'>';
    }

    QString scope(const GridItem& item) const {
        const bool isBesideValues = hasValues(m_table, item.row);
        const bool headsGroup = (isBesideValues ? item.rowSpan : item.columnSpan) > 1;
        return u" scope=\"%1%2\""_s.arg(isBesideValues ? u"row"_s : u"col"_s,
                                        headsGroup ? u"group"_s : QString());
    }

    QString headId(const GridItem& item) const {
        return u"%1-r%2-c%3"_s.arg(htmlText(m_table.id)).arg(item.row).arg(item.column);
    }

    /// `headers` is exact where scope is not: the second group of table 2 stands under the first one's heads
    /// too, and 三、本年度办理结果 would reach to the end of table 3.
    QString pageAttributes(size_t index) const {
        const GridItem& item = m_table.grid[index];
        if (item.role == Role::Note)
            return u" class=\"note\""_s;
        if (item.role != Role::Value) {
            const QString look = item.role == Role::Label   ? u" class=\"label\""_s
                                 : item.shaded              ? u" class=\"shaded\""_s
                                 : item.role == Role::Group ? u" class=\"group\""_s
                                                            : QString();
            return u" id=\"%1\""_s.arg(headId(item)) + look;
        }
        QStringList heads;
        for (const size_t label : labelsOf(m_table, item))
            heads.append(headId(m_table.grid[label]));
        const bool isFigure = m_block.textAt(index).size() <= longestFigure;
        return u" headers=\"%1\" data-cell=\"%2\""_s.arg(heads.join(u' '),
                                                         htmlText(m_block.format->cellPath(item.cell))) +
               (isFigure ? QString() : u" class=\"long\""_s);
    }

    /// A site's own style may take the lines from a table, and makes heads bold.
    static QString inlineStyle(const GridItem& item) {
        return u" style=\"border:1px solid #000;padding:4px;text-align:%1%2%3\""_s.arg(
            isCentred(item) ? u"center"_s : u"left"_s, isHead(item) ? u";font-weight:normal"_s : QString(),
            item.shaded ? u";background-color:#%1"_s.arg(groupShade, 6, 16, QChar(u'0')) : QString());
    }

    const TableBlock& m_block;
    const TableSpec& m_table;
    const bool m_isPage;
};

} // namespace

QString htmlTable(const TableBlock& block, const QString& caption, HtmlUse use) {
    return TableWriter(block, use).write(caption);
}

} // namespace nianbao
