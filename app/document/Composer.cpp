#include "OwnTable.h"

#include <document/Block.h>

#include <report/Report.h>
#include <report/text/CellText.h>
#include <report/text/Links.h>

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <optional>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Longest sentence that counts as a heading running in with its text.
constexpr qsizetype longestRunIn = 40;

bool isSpace(QChar c) {
    return c.isSpace() || c == QChar(0x3000);
}

/// UTF-16 units of a level-2 heading at the start of a paragraph: “（一）……。”, or all of a short paragraph
/// without a stop. 0 when there is none.
qsizetype runInHeading(QStringView paragraph) {
    if (paragraph.isEmpty() || (paragraph.front() != u'（' && paragraph.front() != u'('))
        return 0;
    qsizetype i = 1;
    while (i < paragraph.size() && u"一二三四五六七八九十"_s.contains(paragraph[i]))
        ++i;
    if (i == 1 || i >= paragraph.size() || (paragraph[i] != u'）' && paragraph[i] != u')'))
        return 0;
    const qsizetype stop = paragraph.indexOf(u'。');
    const qsizetype length = stop < 0 ? paragraph.size() : stop + 1;
    return length <= longestRunIn ? length : 0;
}

/// A heading that ends like a sentence goes on with its text in the same line.
bool runsIn(const QString& heading) {
    return heading.endsWith(u'。') || heading.endsWith(u'：') || heading.endsWith(u':');
}

/// The number that a paragraph begins with: 1. or 1． or 1、 or （1）; 0 for none. 1.5 is a figure.
int itemNumber(const Block& block) {
    if (block.kind != Block::Kind::Paragraph || block.spans.empty())
        return 0;
    static const QRegularExpression pattern(u"^(?:(\\d{1,2})(?:[.．、](?!\\d))|（(\\d{1,2})）)"_s);
    const QRegularExpressionMatch match = pattern.match(block.spans.front().text);
    return match.hasMatch() ? match.captured(match.lastCapturedIndex()).toInt() : 0;
}

class Composer {
public:
    explicit Composer(const Report& report) : m_report(report) {}

    std::vector<Block> compose() {
        addTitle();
        const auto& sections = m_report.format->sections();
        for (size_t i = 0; i < sections.size(); ++i)
            addSection(static_cast<int>(i), sections[i]);
        addSignature();
        return std::move(m_blocks);
    }

private:
    Block& add(Block::Kind kind, int section) {
        Block block;
        block.kind = kind;
        block.section = section;
        m_blocks.push_back(std::move(block));
        return m_blocks.back();
    }

    void addTitle() {
        const QString title = m_report.titleText();
        if (!title.trimmed().isEmpty())
            add(Block::Kind::Title, -1).spans.push_back({FontRole::Title, title, Where::title()});
    }

    void addSection(int index, const SectionSpec& spec) {
        const QString heading = m_report.headingText(index);
        if (!heading.trimmed().isEmpty())
            addHeading(1, index, {FontRole::Heading1, heading, Where::heading(index)});
        if (!spec.isNarrative()) {
            addTable(spec.table, index);
            return;
        }
        for (const Part& part : m_report.narrative[static_cast<size_t>(index)])
            addPart(index, part);
    }

    void addHeading(int level, int section, Span span) {
        span.text.replace(u'\n', u' ');
        Block& block = add(Block::Kind::Heading, section);
        block.level = level;
        block.spans.push_back(std::move(span));
    }

    void addPart(int section, const Part& part) {
        std::optional<Span> heading;
        if (!part.heading.trimmed().isEmpty()) {
            heading = Span{FontRole::Heading2, part.heading.trimmed(), Where::partHeading(section, part.id)};
            if (!runsIn(heading->text)) {
                addHeading(2, section, *heading);
                heading.reset();
            }
        }
        const size_t first = m_blocks.size();
        qsizetype start = 0;
        while (start <= part.text.size()) {
            qsizetype end = part.text.indexOf(u'\n', start);
            if (end < 0)
                end = part.text.size();
            addParagraph(section, part, start, end, heading);
            start = end + 1;
        }
        if (heading)
            addHeading(2, section, *heading);
        numberLists(first);
    }

    /// Paragraphs from `first` on that count on from 1, two at least, are the items of a list.
    void numberLists(size_t first) {
        const auto end = m_blocks.end();
        for (auto block = m_blocks.begin() + static_cast<ptrdiff_t>(first); block < end;) {
            int count = 0;
            while (block + count < end && itemNumber(block[count]) == count + 1)
                ++count;
            for (int i = 0; i < count && count > 1; ++i)
                block[i].listNumber = i + 1;
            block += std::max(count, 1);
        }
    }

    /// The paragraph without the spaces around it: its indentation is the layout's.
    void addParagraph(int section, const Part& part, qsizetype start, qsizetype end,
                      std::optional<Span>& heading) {
        while (start < end && isSpace(part.text[start]))
            ++start;
        while (start < end && isSpace(part.text[end - 1]))
            --end;
        if (start == end)
            return;
        const qsizetype headingEnd = start + runInHeading(QStringView(part.text).sliced(start, end - start));
        Block& block = add(Block::Kind::Paragraph, section);
        if (heading)
            block.spans.push_back(*heading);
        heading.reset();
        const bool isHeading = headingEnd == end && block.spans.empty();
        addSpans(block, part, FontRole::Heading2, start, headingEnd);
        addSpans(block, part, FontRole::Body, headingEnd, end);
        // A heading on a line of its own belongs to what follows.
        if (isHeading) {
            block.kind = Block::Kind::Heading;
            block.level = 2;
        }
    }

    /// A stretch of a part's text, and each address in it as a span of its own.
    static void addSpans(Block& block, const Part& part, FontRole role, qsizetype from, qsizetype to) {
        const auto add = [&](qsizetype start, qsizetype length, const QString& link) {
            if (length > 0)
                block.spans.push_back({role, part.text.sliced(start, length),
                                       Where::inPart(block.section, part.id, static_cast<int>(start)), link});
        };
        qsizetype done = from;
        for (const Link& link : linksIn(part.text.sliced(from, to - from))) {
            add(done, from + link.start - done, {});
            add(from + link.start, link.length, link.target);
            done = from + link.start + link.length;
        }
        add(done, to - done, {});
    }

    void addTable(int table, int section) {
        const TableSpec& spec = m_report.format->tables()[static_cast<size_t>(table)];
        Block& block = add(Block::Kind::Table, section);
        block.table.table = table;
        block.table.format = m_report.format;
        const std::map<int, QString> notes = m_report.cellNotes();
        block.table.cellTexts.reserve(spec.grid.size());
        for (const GridItem& item : spec.grid) {
            QString text =
                item.cell >= 0 ? m_report.cells[static_cast<size_t>(item.cell)].toString() : QString();
            // What stood in brackets behind a figure prints there again: 22（其中修订16件）.
            if (const auto note = notes.find(item.cell); note != notes.end())
                text += bracketed(note->second);
            block.table.cellTexts.push_back(std::move(text));
        }
    }

    void addSignature() {
        const Signature& signature = m_report.signature;
        Where where;
        where.kind = Where::Kind::Signature;
        Block block;
        block.kind = Block::Kind::Signature;
        if (!signature.agency.trimmed().isEmpty())
            block.spans.push_back({FontRole::Body, signature.agency.trimmed(), where});
        if (signature.date.isValid()) {
            const QDate& date = signature.date;
            block.spans.push_back({FontRole::Body,
                                   u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day()),
                                   where});
        }
        if (!block.spans.empty())
            m_blocks.push_back(std::move(block));
    }

    const Report& m_report;
    std::vector<Block> m_blocks;
};

} // namespace

const TableSpec& TableBlock::spec() const {
    return own ? own->spec : format->tables()[static_cast<size_t>(table)];
}

const QString& TableBlock::textAt(size_t item) const {
    const GridItem& spot = spec().grid[item];
    return spot.role == GridItem::Role::Value ? cellTexts[item] : spot.text;
}

std::vector<Block> compose(const Report& report) {
    return Composer(report).compose();
}

} // namespace nianbao
