#include "html/HtmlStyle.h"

#include "Measures.h"

#include <document/FontBook.h>

#include <QFile>
#include <QStringList>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

QString number(double value) {
    return QString::number(value, 'g', 6);
}

QString quotedFamilies(FontRole role) {
    QStringList families = FontBook::families(role);
    families.removeDuplicates();
    const bool isSans = role == FontRole::Heading1;
    return u'"' + families.join(u"\",\""_s) + u"\","_s + (isSans ? u"sans-serif"_s : u"serif"_s);
}

/// The sheet and its numbers, which no custom property reaches. GB/T 9704-2012, 5.2 and 7.5: odd numbers
/// right, even ones left, one character in, below the type area. For print alone: LibreOffice 7.4, which
/// passes over such a block, makes right and left pages of these rules and lays some tables out without end.
QString pageRules() {
    const QString face = u"font:%1pt %2;vertical-align:top;"_s.arg(number(pageNumberSize),
                                                                   quotedFamilies(FontRole::PageNumber));
    const QString gap = number(pageNumberGap);
    const QString count = u"content:\"— \" counter(page) \" —\";"_s;
    return u"@media print{\n@page{size:A4;margin:%1mm %2mm %3mm %4mm}\n"_s.arg(
               number(topMargin), number(pageWidth - leftMargin - typeWidth),
               number(pageHeight - topMargin - typeHeight), number(leftMargin)) +
           u"@page :right{@bottom-right{"_s + count + face + u"padding:%1mm 1em 0 0}}\n"_s.arg(gap) +
           u"@page :left{@bottom-left{"_s + count + face + u"padding:%1mm 0 0 1em}}\n}\n"_s.arg(gap);
}

/// What page.css takes from the standard's measures and from fonts.json.
QString properties() {
    return u":root{--title:%1;--heading1:%2;--heading2:%3;--body:%4;--table:%5;"_s.arg(
               quotedFamilies(FontRole::Title), quotedFamilies(FontRole::Heading1),
               quotedFamilies(FontRole::Heading2), quotedFamilies(FontRole::Body),
               quotedFamilies(FontRole::Table)) +
           u"--title-size:%1pt;--body-size:%2pt;--line:%3mm;--spacing:%4mm}\n"_s.arg(
               number(titleSize), number(bodySize), number(linePitch),
               number(characterPitch - millimetres(bodySize)));
}

} // namespace

QString htmlStyle() {
    QFile file(u":/page.css"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("page.css is not in the program");
    return pageRules() + properties() + QString::fromUtf8(file.readAll());
}

} // namespace nianbao
