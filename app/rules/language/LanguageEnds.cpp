// L08: a paragraph ends in a stop. Headings, items of lists, lines of tables and dates do not.

#include "language/LanguageFacts.h"

#include "Statements.h"
#include "structure/HeadingText.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 20;
constexpr qsizetype longestNumberedHeading = 40;
constexpr qsizetype shortestSentence = 6; ///< 无 and its kin stand alone
constexpr int excerptLength = 12;

/// Whether the words have nothing that only a sentence has.
bool isHeadingLike(QStringView words) {
    const bool numbered = readHeadingNumber(words).style != HeadingNumber::Style::None;
    return words.size() <= (numbered ? longestNumberedHeading : longestHeading) &&
           std::none_of(words.begin(), words.end(),
                        [](QChar c) { return QStringView(u"。；！？").contains(c); });
}

/// What may close a report or a part without being a sentence: an agency, a date, a line of the contact.
bool isClosingLine(QStringView words) {
    const QStringList& organs = statements().organEnds;
    const bool agency = words.size() <= longestNumberedHeading &&
                        std::any_of(organs.begin(), organs.end(),
                                    [words](const QString& end) { return words.endsWith(end); });
    const bool date = words.endsWith(u'日') && words.size() <= longestHeading && !findYears(words).empty();
    const bool label = words.contains(u'：') && words.size() <= longestNumberedHeading;
    return agency || date || label || words.startsWith(u"附件") || words.startsWith(u"注：");
}

/// The last character inside quotes and brackets that close the paragraph.
QChar lastWithin(QStringView words) {
    while (words.size() > 1 && QStringView(u"”’）)》】』」").contains(words.back()))
        words.chop(1);
    return words.back();
}

bool endsOpen(QStringView words) {
    static constexpr QStringView stops = u"。！？…；：.!?;:—";
    const QChar last = words.back();
    if (stops.contains(last) || isAsciiDigit(last) || isAsciiLetter(last) || words.contains(u'\t'))
        return false;
    const QChar within = lastWithin(words);
    return !(within != last && stops.contains(within));
}

} // namespace

std::vector<TextMark> findOpenEnds(const LanguageText& text) {
    std::vector<TextMark> marks;
    for (size_t i = 0; i < text.paragraphs.size(); ++i) {
        const auto& paragraph = text.paragraphs[i];
        const QStringView words =
            QStringView(text.text).sliced(paragraph.start, paragraph.end - paragraph.start).trimmed();
        const qsizetype end = words.utf16() - QStringView(text.text).utf16() + words.size();
        const bool last = i + 1 == text.paragraphs.size();
        const bool numbered = readHeadingNumber(words).style != HeadingNumber::Style::None;
        if (words.size() < shortestSentence || !endsOpen(words) || text.isInLink(end - 1))
            continue;
        // A heading has text below it.
        if (isHeadingLike(words) && (!last || numbered))
            continue;
        const bool comma = QStringView(u"，、,").contains(words.back());
        if (isClosingLine(words) || (comma && numbered && !last))
            continue;
        TextMark mark{Severity::Hint, {}, static_cast<int>(end - 1), 1, u"。"_s};
        mark.arguments = {words.last(std::min<qsizetype>(words.size(), excerptLength)).toString()};
        mark.changes = {{static_cast<int>(comma ? end - 1 : end), comma ? 1 : 0, u"。"_s}};
        marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace nianbao
