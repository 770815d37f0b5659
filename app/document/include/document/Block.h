#pragma once

#include <report/Where.h>

#include <QString>

#include <memory>
#include <vector>

namespace nianbao {

class ReportFormat;
struct OwnTable;
struct Report;
struct TableSpec;

/// Which face a text is set in; FontBook chooses the family.
enum class FontRole {
    Title,      ///< 小标宋
    Heading1,   ///< 黑体
    Heading2,   ///< 楷体
    Body,       ///< 仿宋
    Table,      ///< 宋体
    PageNumber, ///< 宋体
};
inline constexpr int fontRoleCount = 6;

/// A stretch of a block's text in one face.
struct Span {
    FontRole role = FontRole::Body;
    QString text;
    Where source;      ///< where it stands in the report; `start` is the offset of its first character
    QString link = {}; ///< address that the text leads to, empty for none
};

struct TableBlock {
    int table = -1;                       ///< index in the format's tables(), or among the document's own
    const ReportFormat* format = nullptr; ///< lives as long as the program; null for a table of its own
    std::shared_ptr<const OwnTable> own;  ///< what stands in for the format's table
    std::vector<QString> cellTexts; ///< by position in TableSpec::grid; values as printed, blank ones empty

    /// Labels, spans and widths.
    [[nodiscard]] const TableSpec& spec() const;
    /// What prints in an item of the grid: the label, or the value.
    [[nodiscard]] const QString& textAt(size_t item) const;
    bool operator==(const TableBlock&) const = default;
};

/// A piece of the document: the one model that every writer reads.
struct Block {
    enum class Kind { Title, Heading, Paragraph, Table, Signature, PageBreak };
    Kind kind = Kind::Paragraph;
    int level = 0;      ///< 1 or 2, for headings
    int section = -1;   ///< index in the format's sections(), -1 for the title and the signature
    int listNumber = 0; ///< 1, 2, … for the items of a list of numbered paragraphs; 0 outside one
    std::vector<Span>
        spans; ///< more than one where a level-2 heading runs in with its text, and at addresses
    TableBlock table;
};

/// The report as blocks, in printing order.
[[nodiscard]] std::vector<Block> compose(const Report& report);

} // namespace nianbao
