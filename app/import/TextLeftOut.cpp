#include "TextLeftOut.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

bool isSentence(const QString& text) {
    static const QRegularExpression sentence(u"[。；]|^(?:备?注|说明|\\*|※)"_s);
    return text.simplified().contains(sentence);
}

void noteTextLeftOut(const ReportText& text, const ReportFormat& format, std::vector<ReadNote>& notes) {
    for (size_t i = 0; i < text.outline.sections.size(); ++i) {
        if (format.sections()[static_cast<size_t>(text.outline.sections[i].section)].isNarrative())
            continue;
        const LineRange range = text.outline.rangeOf(i, text.lines.size());
        const auto first = text.lines.begin() + static_cast<std::ptrdiff_t>(range.first);
        const auto end = text.lines.begin() + static_cast<std::ptrdiff_t>(range.second);
        const auto line = std::find_if(first, end, [](const TextLine& l) { return isSentence(l.text); });
        if (line != end)
            notes.push_back(textLeftOut(line->text, text.file, text.placeOf(line->number)));
    }
}

ReadNote textLeftOut(const QString& text, const QString& fileName, const SourcePlace& place) {
    constexpr qsizetype longest = 40;
    return {{Problem::Code::TextLeftOut, fileName, placeText(place), text.simplified().left(longest)}, -1};
}

} // namespace nianbao
