#pragma once

#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace nianbao {

/// A line that is not blank.
struct TextLine {
    int number = 0;        ///< in the file, from 1
    QString text;          ///< trimmed on the right; look-alikes turned, invisible characters taken out
    int blanks = 0;        ///< blank lines before it
    bool indented = false; ///< opens with two characters of white space or more
};

struct TextLines {
    std::vector<TextLine> lines;
    int lookAlikes = 0; ///< radicals that were turned into ordinary characters
};

/// The lines that carry text; page numbers between dashes or words (— 3 —, 第3页) are left out.
[[nodiscard]] TextLines splitLines(QStringView text);

/// Two lines of one: up to `end`, and from `next` on.
[[nodiscard]] std::pair<TextLine, TextLine> parted(const TextLine& line, qsizetype end, qsizetype next);

/// A page number between dashes or words: — 3 —, 第3页.
[[nodiscard]] bool isPageNumber(QStringView spaced);

/// The text without invisible characters, no-break spaces as spaces, radicals as ordinary characters; adds
/// the number of radicals to `lookAlikes`.
[[nodiscard]] QString cleanedText(QStringView raw, int& lookAlikes);

/// A text as it is compared: half-width, without white space.
[[nodiscard]] QString comparable(QStringView text);

/// A digit as a raised one: a footnote's mark or a power, which is no digit of the figure before it.
[[nodiscard]] QChar raised(QChar c);
/// The text with its digits so.
[[nodiscard]] QString raised(QString text);

/// Width in half-width units: 2 for a character of Chinese, 1 for one of Latin, at most `limit`.
[[nodiscard]] int displayWidth(QStringView text, int limit = 10000);

/// A Chinese character, or a sign of Chinese writing.
[[nodiscard]] bool isChinese(QChar c);

} // namespace nianbao
