#include <document/HtmlWriter.h>

#include "LineBreaker.h"
#include "Measures.h"
#include "TitleBreaker.h"
#include "html/HtmlStyle.h"
#include "html/HtmlTable.h"
#include "html/HtmlText.h"

#include <report/ReportFormat.h>
#include <report/text/Markup.h>

#include <QDate>
#include <QStringList>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Kind = Block::Kind;

bool isSectionHeading(const Block& block) {
    return block.kind == Kind::Heading && block.level == 1;
}

QStringList titleLines(const std::vector<Block>& blocks) {
    QStringList lines;
    for (const Block& block : blocks) {
        if (block.kind == Kind::Title)
            lines += textOf(block.spans).split(u'\n', Qt::SkipEmptyParts);
    }
    return lines;
}

/// The blocks within <main>: sections, lists in them.
class BodyWriter {
public:
    QString write(const std::vector<Block>& blocks) {
        for (const Block& block : blocks) {
            if (block.kind == Kind::Title)
                continue;
            if (m_list > 0 && block.listNumber != m_list + 1)
                closeList();
            if (isSectionHeading(block) || block.section != m_section || m_end.isEmpty())
                startSection(block);
            add(block);
        }
        closeSection();
        return m_html;
    }
    /// Headings of the sections, in order; the section's identifier counts them from 1.
    [[nodiscard]] const QStringList& headings() const { return m_headings; }

    static QString sectionId(qsizetype number) { return u"section-%1"_s.arg(number); }

private:
    void startSection(const Block& block) {
        closeSection();
        m_section = block.section;
        if (isSectionHeading(block)) {
            m_headings.append(textOf(block.spans));
            m_html += u"<section aria-labelledby=\"%1\">\n"_s.arg(sectionId(m_headings.size()));
            m_end = u"</section>\n"_s;
        } else {
            m_html += u"<div>\n"_s;
            m_end = u"</div>\n"_s;
        }
    }

    void closeSection() {
        closeList();
        m_html += m_end;
        m_end.clear();
    }

    void closeList() {
        if (m_list > 0)
            m_html += u"</div>\n"_s;
        m_list = 0;
    }

    void add(const Block& block) {
        switch (block.kind) {
        case Kind::Heading:
            m_html += isSectionHeading(block) ? u"<h2 id=\"%1\">"_s.arg(sectionId(m_headings.size())) +
                                                    spans(block) + u"</h2>\n"_s
                                              : u"<h3>"_s + spans(block) + u"</h3>\n"_s;
            break;
        case Kind::Paragraph:
            addParagraph(block);
            break;
        case Kind::Table:
            m_html += htmlTable(block.table, caption(block.table), HtmlUse::Page);
            break;
        case Kind::Signature:
            addSignature(block);
            break;
        case Kind::PageBreak:
            m_html += u"<div class=\"page-break\"></div>\n"_s;
            break;
        case Kind::Title:
            break;
        }
    }

    static QString spans(const Block& block) { return htmlSpans(block, HtmlUse::Page); }

    /// The number is in the text, as printed, so no <ol>: a program that does not know the style sheet, Word
    /// or a browser's reading view, would number the items again. The roles tell a screen reader of the list.
    void addParagraph(const Block& block) {
        if (block.listNumber > 0 && m_list == 0)
            m_html += u"<div role=\"list\">\n"_s;
        m_list = block.listNumber;
        m_html += (m_list > 0 ? u"<p role=\"listitem\">"_s : u"<p>"_s) + spans(block) + u"</p>\n"_s;
    }

    void addSignature(const Block& block) {
        m_html += u"<div class=\"signature\">\n"_s;
        for (const Span& span : block.spans) {
            const QDate date = QDate::fromString(span.text, u"yyyy年M月d日"_s);
            const QString text = htmlText(span.text);
            m_html +=
                u"<p>"_s +
                (date.isValid() ? u"<time datetime=\"%1\">%2</time>"_s.arg(date.toString(Qt::ISODate), text)
                                : text) +
                u"</p>\n"_s;
        }
        m_html += u"</div>\n"_s;
    }

    [[nodiscard]] QString caption(const TableBlock& table) const {
        const QString name = table.spec().name;
        return m_headings.isEmpty() ? name : name + u'　' + m_headings.back();
    }

    QString m_html;
    QString m_end; ///< of the open section
    QStringList m_headings;
    int m_section = -1;
    int m_list = 0; ///< number of the open list's last item, 0 outside one
};

QString headOf(const DocumentInfo& info, const QString& title) {
    const auto meta = [](const QString& name, const QString& content) {
        return content.isEmpty() ? QString()
                                 : u"<meta name=\"%1\" content=\"%2\"/>\n"_s.arg(name, htmlText(content));
    };
    return u"<head>\n<meta charset=\"utf-8\"/>\n"_s +
           meta(u"viewport"_s, u"width=device-width, initial-scale=1"_s) + u"<title>"_s + htmlText(title) +
           u"</title>\n"_s + meta(u"author"_s, info.author) +
           meta(u"date"_s, info.date().toString(Qt::ISODate)) +
           meta(u"generator"_s, DocumentInfo::generator()) + u"<style>\n"_s + htmlStyle() +
           u"</style>\n</head>\n"_s;
}

/// A line of the title. What the pages would set on lines of their own are pieces, so that a narrow window
/// breaks by sense too.
QString titleLine(const QString& line) {
    const std::vector<TitleLine> pieces =
        breakTitle(FontBook::nominal(), line, typeWidth / millimetres(titleSize));
    if (pieces.size() < 2)
        return htmlText(line);
    QString html;
    for (const TitleLine& piece : pieces)
        html += u"<span>"_s + htmlText(piece.text) + u"</span>"_s;
    return html;
}

QString headerOf(const QStringList& title) {
    QStringList lines;
    for (const QString& line : title)
        lines.append(titleLine(line));
    return lines.isEmpty() ? QString()
                           : u"<header>\n<h1>"_s + lines.join(u"<br/>"_s) + u"</h1>\n</header>\n"_s;
}

/// Stays at the top of the window, and stands across each printed page.
QString bannerOf(const QString& mark) {
    return mark.isEmpty() ? QString() : u"<p class=\"mark\" role=\"note\">"_s + htmlText(mark) + u"</p>\n"_s;
}

QString contentsOf(const QStringList& headings) {
    if (headings.isEmpty())
        return {};
    QString html = u"<nav aria-label=\"目录\">\n<ul>\n"_s;
    for (qsizetype i = 0; i < headings.size(); ++i)
        html +=
            u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(BodyWriter::sectionId(i + 1), htmlText(headings[i]));
    return html + u"</ul>\n</nav>\n"_s;
}

/// On one line of plain text.
QString onOneLine(const QString& text) {
    return allowedInMarkup(text).replace(u'\n', u' ').replace(u'\t', u' ');
}

QString plainTable(const TableBlock& block) {
    const TableSpec& table = block.spec();
    std::vector<QStringList> rows(static_cast<size_t>(table.gridRows),
                                  QStringList(table.gridColumns(), QString()));
    for (size_t i = 0; i < table.grid.size(); ++i) {
        const GridItem& item = table.grid[i];
        rows[static_cast<size_t>(item.row)][item.column] = onOneLine(block.textAt(i));
    }
    QString text;
    for (const QStringList& row : rows)
        text += row.join(u'\t') + u'\n';
    return text;
}

} // namespace

QByteArray writeHtml(const std::vector<Block>& blocks, const DocumentInfo& info) {
    const QStringList title = titleLines(blocks);
    BodyWriter body;
    const QString main = body.write(blocks);
    const QString html = u"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n"_s +
                         headOf(info, info.title.isEmpty() ? title.join(QString()) : info.title) +
                         u"<body>\n"_s + bannerOf(info.mark) + headerOf(title) + contentsOf(body.headings()) +
                         u"<main>\n"_s + main + u"</main>\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

QString htmlFragment(const std::vector<Block>& blocks) {
    QString html;
    for (const Block& block : blocks) {
        const QString spans = htmlSpans(block, HtmlUse::Fragment);
        switch (block.kind) {
        case Kind::Heading:
            html +=
                isSectionHeading(block) ? u"<h2>"_s + spans + u"</h2>\n"_s : u"<h3>"_s + spans + u"</h3>\n"_s;
            break;
        case Kind::Paragraph:
            html += u"<p style=\"text-indent:2em\">"_s + spans + u"</p>\n"_s;
            break;
        case Kind::Table:
            html += htmlTable(block.table, {}, HtmlUse::Fragment);
            break;
        case Kind::Signature:
            for (const Span& span : block.spans)
                html += u"<p style=\"text-align:right\">"_s + htmlText(span.text) + u"</p>\n"_s;
            break;
        case Kind::Title:
        case Kind::PageBreak:
            break;
        }
    }
    return html;
}

QString plainText(const std::vector<Block>& blocks) {
    QString text;
    for (const Block& block : blocks) {
        switch (block.kind) {
        case Kind::Heading:
        case Kind::Paragraph:
            text += onOneLine(textOf(block.spans)) + u'\n';
            break;
        case Kind::Table:
            text += plainTable(block.table);
            break;
        case Kind::Signature:
            for (const Span& span : block.spans)
                text += onOneLine(span.text) + u'\n';
            break;
        case Kind::Title:
        case Kind::PageBreak:
            break;
        }
    }
    return text;
}

} // namespace nianbao
