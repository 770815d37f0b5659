#include "ComparisonText.h"

#include <report/Change.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString struck(const QString& text) {
    return u"<s>"_s + escaped(text) + u"</s>"_s;
}

QString underlined(const QString& text) {
    return u"<b><u>"_s + escaped(text) + u"</u></b>"_s;
}

QString wordsHtml(const TextDifference& difference) {
    if (difference.kind == TextDifference::Kind::Added)
        return underlined(difference.after);
    if (difference.kind == TextDifference::Kind::Removed)
        return struck(difference.before);
    if (difference.words.empty())
        return escaped(difference.after);
    QString html;
    for (const WordChange& word : difference.words) {
        html += word.kind == WordChange::Kind::Same      ? escaped(word.text)
                : word.kind == WordChange::Kind::Removed ? struck(word.text)
                                                         : underlined(word.text);
    }
    return html;
}

} // namespace

QString comparisonHtml(const ComparedReports& compared) {
    QString html;
    for (size_t i = 0; i < compared.comparison.texts.size(); ++i) {
        const TextDifference& difference = compared.comparison.texts[i];
        QString place = escaped(placeText(difference, compared.old, compared.now));
        if (placeInNew(difference, compared))
            place = u"<a href=\"#%1\">%2</a>"_s.arg(QString::number(i), place);
        html += u"<p style=\"margin: 8px 0 2px 0\">"_s + place + u" · <i>"_s +
                escaped(differenceText(difference.kind)) + u"</i></p><p style=\"margin: 0 0 4px 0\">"_s +
                wordsHtml(difference) + u"</p>"_s;
    }
    return html;
}

std::optional<Where> placeInNew(const TextDifference& difference, const ComparedReports& compared) {
    if (difference.newPlace)
        return difference.newPlace;
    Where place = *difference.oldPlace;
    if (place.section < 0) {
        place.start = place.length = 0;
        return place;
    }
    const int section = sameSection(compared.now, *compared.old.format, place.section);
    return section < 0 ? std::nullopt : std::optional(Where::inSection(section));
}

std::optional<Where> placeInNew(const CellDifference& difference, const ComparedReports& compared) {
    return difference.newCell < 0 ? std::nullopt
                                  : std::optional(Where::atCell(difference.newCell, *compared.now.format));
}

} // namespace nianbao
