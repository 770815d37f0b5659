#pragma once

#include "ZipArchive.h"
#include "decode/Source.h"

#include <document/Block.h>
#include <report/ReportFormat.h>
#include <support/Fixtures.h>

#include <QStringList>

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

/// A source on a line a paragraph and a line a row of a table: cells between bars, spans as {rows×columns}.
inline QStringList linesOf(const Source& source) {
    QStringList lines;
    for (const SourceBlock& block : source.blocks) {
        if (const auto* paragraph = std::get_if<SourceParagraph>(&block)) {
            lines.append(paragraph->text);
            continue;
        }
        const auto& table = std::get<SourceTable>(block);
        int row = -1;
        for (const SourceCell& cell : table.cells) {
            if (std::exchange(row, cell.row) != cell.row)
                lines.append(QString());
            lines.back() += u'|' + QString(cell.text).replace(u'\n', u'/');
            if (cell.rowSpan * cell.columnSpan > 1)
                lines.back() += u"{%1×%2}"_s.arg(cell.rowSpan).arg(cell.columnSpan);
        }
    }
    return lines;
}

/// The same, or the problem's code in its place.
inline QStringList linesOf(const Result<Source>& source) {
    if (!source)
        return {
            u"refused %1: %2"_s.arg(static_cast<int>(source.problem().code)).arg(source.problem().detail)};
    return linesOf(*source);
}

inline std::vector<const SourceTable*> tablesOf(const Source& source) {
    std::vector<const SourceTable*> tables;
    for (const SourceBlock& block : source.blocks) {
        if (const auto* table = std::get_if<SourceTable>(&block))
            tables.push_back(table);
    }
    return tables;
}

inline QString withoutSpaces(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// A table has the grid of the format, and each place what prints there; `textAt` gives that.
template<typename TextAt>
void expectTable(const SourceTable& table, const TableSpec& spec, TextAt textAt) {
    SCOPED_TRACE(spec.id.toStdString());
    EXPECT_EQ(table.rows, spec.gridRows);
    EXPECT_EQ(table.columns, spec.gridColumns());
    ASSERT_EQ(table.cells.size(), spec.grid.size());
    for (size_t i = 0; i < spec.grid.size(); ++i) {
        const GridItem& item = spec.grid[i];
        const SourceCell& cell = table.cells[i];
        SCOPED_TRACE(i);
        EXPECT_EQ(std::tuple(cell.row, cell.column, cell.rowSpan, cell.columnSpan),
                  std::tuple(item.row, item.column, item.rowSpan, item.columnSpan));
        EXPECT_EQ(withoutSpaces(cell.text), withoutSpaces(textAt(i)));
        EXPECT_FALSE(cell.place.name.isEmpty());
    }
}

inline std::vector<const TableBlock*> tableBlocksOf(const std::vector<Block>& blocks) {
    std::vector<const TableBlock*> tables;
    for (const Block& block : blocks) {
        if (block.kind == Block::Kind::Table)
            tables.push_back(&block.table);
    }
    return tables;
}

inline void expectTables(const Source& source, const std::vector<Block>& blocks) {
    const auto tables = tablesOf(source);
    const auto wanted = tableBlocksOf(blocks);
    ASSERT_EQ(tables.size(), wanted.size());
    for (size_t i = 0; i < tables.size(); ++i)
        expectTable(*tables[i], wanted[i]->spec(), [&](size_t item) { return wanted[i]->textAt(item); });
}

/// Each paragraph of the document, a title as one and a signature's lines apart, without white space.
inline QStringList paragraphsOf(const std::vector<Block>& blocks) {
    QStringList texts;
    for (const Block& block : blocks) {
        QStringList pieces;
        for (const Span& span : block.spans)
            pieces.append(span.text);
        if (block.kind == Block::Kind::Signature) {
            texts += pieces;
        } else if (block.kind == Block::Kind::Title) {
            texts.append(withoutSpaces(pieces.join(QString())));
        } else {
            for (const QString& line : pieces.join(QString()).split(u'\n'))
                texts.append(withoutSpaces(line));
        }
    }
    texts.removeAll(QString());
    return texts;
}

inline QStringList paragraphsOf(const Source& source) {
    QStringList texts;
    for (const SourceBlock& block : source.blocks) {
        if (const auto* paragraph = std::get_if<SourceParagraph>(&block))
            texts.append(withoutSpaces(paragraph->text));
    }
    return texts;
}

/// The source has these paragraphs at its end; before them the title, on as many lines as it likes.
inline void expectParagraphs(const Source& source, const std::vector<Block>& blocks) {
    QStringList wanted = paragraphsOf(blocks);
    QStringList found = paragraphsOf(source);
    if (!blocks.empty() && blocks.front().kind == Block::Kind::Title && !wanted.isEmpty()) {
        const QString title = wanted.takeFirst();
        QString lines;
        while (found.size() > wanted.size())
            lines += found.takeFirst();
        EXPECT_EQ(lines, title);
    }
    EXPECT_EQ(found, wanted);
}

inline QByteArray zipOf(const std::vector<ZipEntry>& entries) {
    const auto zip = zipArchive(entries);
    EXPECT_TRUE(zip);
    return zip ? *zip : QByteArray();
}

using Reader = Result<Source> (*)(const QByteArray&, const QString&);

/// Cut off at many places a file is refused, or gives blocks; it never ends the program.
inline void expectSafeWhenCutOff(Reader read, const QByteArray& whole) {
    int refused = 0;
    const qsizetype step = std::max<qsizetype>(whole.size() / 150, 1);
    for (qsizetype length = 0; length < whole.size(); length += step) {
        const auto source = read(whole.first(length), u"x"_s);
        refused += source ? 0 : 1;
    }
    EXPECT_GT(refused, 0) << "an empty file at least";
}

/// Bytes changed at places that a seed fixes.
inline void expectSafeWhenChanged(Reader read, const QByteArray& whole) {
    quint32 seed = 7;
    for (int i = 0; i < 150; ++i) {
        QByteArray changed = whole;
        for (int j = 0; j < 4; ++j) {
            seed = seed * 1664525U + 1013904223U;
            changed[static_cast<qsizetype>(seed % static_cast<quint32>(whole.size()))] =
                static_cast<char>(seed >> 24);
        }
        static_cast<void>(read(changed, u"x"_s));
    }
}

} // namespace nianbao::test
