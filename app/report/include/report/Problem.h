#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace nianbao {

/// Why something could not be done or was read with doubt: its parts, not its words.
struct Problem {
    enum class Code {
        None,
        CannotRead,       ///< detail: the system's reason
        CannotWrite,      ///< detail: the system's reason
        TooLarge,         ///< detail: the limit in MB
        NotJson,          ///< detail: the parser's reason
        NotAnObject,      ///< the JSON is no object
        UnknownFormat,    ///< detail: the "format" found
        UnknownTemplate,  ///< detail: the "template" found
        MissingMember,    ///< place: path of what is missing
        WrongType,        ///< detail: what was expected
        NotACount,        ///< detail: what stood there
        NotAnAmount,      ///< detail: what stood there
        UnknownMember,    ///< kept and written back
        FigureUnbound,    ///< a figure of the text that is not what it is bound to; detail: what stands there
        NotAReport,       ///< a text without the marks of such a report; detail: what was looked for
        WrongFileType,    ///< no reader for this type; detail: the suffix
        CellNotFound,     ///< the importer found no value for a cell
        RowUnsure,        ///< a row whose figures are not as many as its columns
        RowDoubtful,      ///< a row that was read, but stands or adds up unlike its table; detail: its name
        MergedFigure,     ///< one figure in a cell merged over several; detail: the label of the first
        ReadTwice,        ///< two different figures for one cell; detail: its label
        GroupInOneRow,    ///< a group without its rows; detail: its label and its figures
        ColumnsByOrder,   ///< no heads over a table's columns; detail: the table's name
        MayHaveSlipped,   ///< empty cells among figures that no sum bears out; detail: the table's name
        StrayFigures,     ///< figures that belong to no cell; detail: the table's name and the figures
        SumDiffers,       ///< what was read does not add up; detail: the total's label
        OtherUnit,        ///< an amount in a unit that cannot be converted; detail: its label
        UnitConverted,    ///< an amount turned into the format's unit; detail: its label and what is printed
        UnitNotStated,    ///< an amount taken as in the format's unit; detail: its label
        PrintDiffers,     ///< the embedded figure was taken; detail: the cell's label and what is printed
        TableLeftOut,     ///< a table that is none of the report's; detail: how it begins
        TextLeftOut,      ///< sentences of a section that has a table alone; detail: how they begin
        UnknownSection,   ///< a heading of no section of the format, kept as text; detail: the heading
        SectionByPlace,   ///< a section told by its place, not its heading; detail: the heading
        DecodedAnew,      ///< the text was not UTF-8 and was read as GB18030
        LookAlikesTurned, ///< radicals were turned into the ordinary characters; detail: how many
        StoreBusy,        ///< another program holds the store; detail: who
        StoreNewer,       ///< written by a newer program; detail: its version
        StoreDamaged,     ///< integrity check failed; detail: what it said
        NotInStore,       ///< no such draft
        FontMissing,      ///< no face has these characters; detail: the characters
        PasswordNeeded,   ///< encrypted
        NoText,           ///< pictures of pages without text, a scan; place: the page where others have text
        Repaired,         ///< damaged, but what was found was read; place: a page that could not be read
        TooManyPages,     ///< detail: the limit
        TooMuchContent,   ///< more text or drawing than is followed; place: the page where it became too much
        DecoderStopped,   ///< the process that decoded the file ended or took too long; detail: seconds
        Damaged,          ///< a file of its type that cannot be decoded; detail: the decoder's reason
        OldWordFile,      ///< an office file of before 2007
        NotOfItsType,     ///< the content is of another type than the name says; detail: the type expected
        TooMuchInside,    ///< more than is read, or made to harm; detail: of what
        WrongUsage,       ///< detail: what is wrong with the command line
    };

    Code code = Code::None;
    QString file;   ///< path, empty when there is none
    QString place;  ///< "line 3, column 7", a JSON path, a page
    QString detail; ///< see Code

    bool operator==(const Problem&) const = default;
};

[[nodiscard]] inline bool isProblem(const Problem& problem) {
    return problem.code != Problem::Code::None;
}

/// One line in the user's language: file, place, what is wrong and what to do.
QString problemText(const Problem& problem);

/// A value, or the problem that prevented it.
template<typename T>
class Result {
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(Problem problem) : m_problem(std::move(problem)) {}

    explicit operator bool() const { return m_value.has_value(); }
    [[nodiscard]] const T& operator*() const { return *m_value; }
    [[nodiscard]] T& operator*() { return *m_value; }
    const T* operator->() const { return &*m_value; }
    T* operator->() { return &*m_value; }
    [[nodiscard]] const Problem& problem() const { return m_problem; }

private:
    std::optional<T> m_value;
    Problem m_problem;
};

} // namespace nianbao
