#include "docx/DocxBody.h"

#include "TitleBreaker.h"
#include "docx/DocxPart.h"
#include "docx/DocxStyles.h"
#include "docx/DocxTable.h"

#include <document/FontBook.h>
#include <document/Page.h>

#include <QUrl>

#include <algorithm>
#include <utility>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// An address as a relationship can hold it; empty for one that is none, or not of the web or of mail.
QString linkTarget(const QString& address) {
    const QUrl url(address);
    const bool leadsOut = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !(leadsOut ? !url.host().isEmpty() : url.scheme() == "mailto"_L1))
        return {};
    return QString::fromLatin1(url.toEncoded());
}

class BodyWriter {
public:
    BodyWriter(const std::vector<Block>& blocks, PageHead head) : m_blocks(blocks), m_head(head) {}

    DocxBody write() {
        m_part.start("w:body"_L1);
        for (size_t i = 0; i < m_blocks.size(); ++i)
            add(i);
        addSection();
        return {m_part.finish(), m_links};
    }

private:
    using Kind = Block::Kind;

    /// What a paragraph has besides its style; lengths in twips, 0 for the style's.
    struct Setting {
        QString style;
        bool staysWithNext = false;
        int before = 0;
        int after = 0;
        int rightIndent = 0;
    };

    /// mm, by the grid.
    [[nodiscard]] double widthOf(const Span& span) const {
        double width = 0;
        for (const char32_t character : span.text.toUcs4())
            width += m_fonts.glyph(span.role, character).advance * characterPitch;
        return width;
    }

    [[nodiscard]] bool isKind(size_t index, Kind kind) const {
        return index < m_blocks.size() && m_blocks[index].kind == kind;
    }

    void add(size_t index) {
        const Block& block = m_blocks[index];
        switch (block.kind) {
        case Kind::Title:
            addTitle(block);
            break;
        case Kind::Heading:
            addText(index, block.level == 1 ? u"Heading1"_s : u"Heading2"_s);
            break;
        case Kind::Paragraph:
            addText(index, u"NormalIndent"_s);
            break;
        case Kind::Table:
            writeDocxTable(m_part, block.table, std::exchange(m_breakBefore, BreakBefore::No));
            // Two tables would become one, and no document ends with one.
            if (index + 1 == m_blocks.size() || isKind(index + 1, Kind::Table))
                addParagraph({u"TableText"_s}, {});
            break;
        case Kind::Signature:
            addSignature(block);
            break;
        case Kind::PageBreak:
            m_breakBefore = BreakBefore::Page;
            break;
        }
    }

    /// Broken by sense, as on our own pages.
    void addTitle(const Block& block) {
        Span span = block.spans.front();
        QStringList lines;
        for (const TitleLine& line : breakTitle(m_fonts, span.text, typeWidth / millimetres(titleSize)))
            lines.append(line.text);
        span.text = lines.join(u'\n');
        addParagraph({u"Title"_s}, {span});
    }

    void addText(size_t index, const QString& style) {
        Setting setting{style};
        // Our own pages go on at the next line of the grid: half a line further down, all in all.
        if (index > 0 && isKind(index - 1, Kind::Table))
            setting.before = twips(tableGap + linePitch / 2);
        if (isKind(index + 1, Kind::Table))
            setting.after = twips(tableGap);
        // A signature never stands on a page without text.
        setting.staysWithNext = isKind(index + 1, Kind::Signature);
        addParagraph(setting, m_blocks[index].spans);
    }

    /// GB/T 9704-2012, 7.3.5.2: the date four characters from the right, the agency centred above it, as far
    /// as the line reaches.
    void addSignature(const Block& block) {
        const double margin = signatureIndent * characterPitch;
        for (const Span& span : block.spans) {
            const double more = (widthOf(block.spans.back()) - widthOf(span)) / 2;
            Setting setting{u"Signature"_s};
            setting.staysWithNext = &span != &block.spans.back();
            if (&span == &block.spans.front())
                setting.before = linesAboveSignature * docxLinePitch;
            setting.rightIndent = twips(std::max(0.0, margin + more));
            addParagraph(setting, {span});
        }
    }

    void addParagraph(const Setting& setting, const std::vector<Span>& spans) {
        m_part.start("w:p"_L1);
        m_part.start("w:pPr"_L1);
        m_part.value("w:pStyle"_L1, setting.style);
        if (setting.staysWithNext)
            m_part.empty("w:keepNext"_L1);
        if (std::exchange(m_breakBefore, BreakBefore::No) == BreakBefore::Page)
            m_part.empty("w:pageBreakBefore"_L1);
        if (setting.before > 0 || setting.after > 0)
            m_part.empty("w:spacing"_L1, {{"w:before"_L1, setting.before}, {"w:after"_L1, setting.after}});
        if (setting.rightIndent > 0)
            m_part.empty("w:ind"_L1, {{"w:right"_L1, setting.rightIndent}});
        m_part.end();
        for (const Span& span : spans)
            addSpan(span, setting.style);
        m_part.end();
    }

    void addSpan(const Span& span, const QString& style) {
        const QString target = linkTarget(span.link);
        if (!target.isEmpty())
            m_part.start("w:hyperlink"_L1, {{"r:id"_L1, linkTo(target)}, {"w:history"_L1, 1}});
        m_part.start("w:r"_L1);
        // A heading that runs in with its text.
        const bool runsIn = span.role == FontRole::Heading2 && style != "Heading2"_L1;
        if (runsIn || !target.isEmpty()) {
            m_part.start("w:rPr"_L1);
            m_part.value("w:rStyle"_L1, runsIn ? u"Heading2Char"_s : u"Hyperlink"_s);
            m_part.end();
        }
        m_part.runText(span.text);
        m_part.end();
        if (!target.isEmpty())
            m_part.end();
    }

    QString linkTo(const QString& target) {
        if (!m_links.contains(target))
            m_links.append(target);
        return DocxBody::linkId(m_links.indexOf(target));
    }

    /// GB/T 9704-2012, 5.2: the page, and the grid of 22 lines of 28 characters.
    void addSection() {
        m_part.start("w:sectPr"_L1);
        for (const auto side : {"default"_L1, "even"_L1}) {
            if (m_head == PageHead::Marked)
                m_part.empty("w:headerReference"_L1, {{"w:type"_L1, side}, {"r:id"_L1, headerId}});
        }
        m_part.empty("w:footerReference"_L1, {{"w:type"_L1, "default"_L1}, {"r:id"_L1, oddFooterId}});
        m_part.empty("w:footerReference"_L1, {{"w:type"_L1, "even"_L1}, {"r:id"_L1, evenFooterId}});
        m_part.empty("w:pgSz"_L1, {{"w:w"_L1, twips(pageWidth)}, {"w:h"_L1, twips(pageHeight)}});
        const double bottomMargin = pageHeight - topMargin - typeHeight;
        m_part.empty("w:pgMar"_L1,
                     {{"w:top"_L1, twips(topMargin)},
                      {"w:right"_L1, twips(pageWidth - leftMargin - typeWidth)},
                      {"w:bottom"_L1, twips(bottomMargin)},
                      {"w:left"_L1, twips(leftMargin)},
                      {"w:header"_L1, twips(headerDistance)},
                      {"w:footer"_L1, twips(bottomMargin - pageNumberGap - millimetres(pageNumberSize))},
                      {"w:gutter"_L1, 0}});
        // Lines only: the styles set the pitch of characters. In a grid of characters LibreOffice gives two
        // cells to one that is wider than a cell, as 16 points are here.
        m_part.empty("w:docGrid"_L1, {{"w:type"_L1, "lines"_L1}, {"w:linePitch"_L1, docxLinePitch}});
        m_part.end();
    }

    static constexpr double headerDistance = 15; ///< mm; Word's own, there is no line of text

    const std::vector<Block>& m_blocks;
    PageHead m_head;
    const FontBook m_fonts = FontBook::nominal();
    DocxPart m_part{"w:document"_L1};
    QStringList m_links;
    BreakBefore m_breakBefore = BreakBefore::No; ///< of the next block
};

} // namespace

DocxBody docxBody(const std::vector<Block>& blocks, PageHead head) {
    return BodyWriter(blocks, head).write();
}

} // namespace nianbao
