#include "docx/DocxStyles.h"

#include "FontList.h"
#include "docx/DocxPart.h"

#include <report/text/Markup.h>

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, QString>;

/// A file of resources/docx with each {name} replaced, without its comments.
QByteArray filled(const QString& name, const Values& values) {
    QFile file(u":/docx/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression comments(u"<!--.*?-->\\s*"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    text.remove(comments);
    for (auto value = values.begin(); value != values.end(); ++value)
        text.replace(u'{' + value.key() + u'}', value.value());
    return text.toUtf8();
}

QString officeFamily(FontRole role) {
    static const QJsonObject list = fontList();
    return fontsOf(list, role)["office"_L1].toString();
}

} // namespace

QByteArray docxStyles() {
    Values values = {
        {u"title"_s, officeFamily(FontRole::Title)}, {u"heading1"_s, officeFamily(FontRole::Heading1)},
        {u"body"_s, officeFamily(FontRole::Body)},   {u"heading2"_s, officeFamily(FontRole::Heading2)},
        {u"table"_s, officeFamily(FontRole::Table)}, {u"number"_s, officeFamily(FontRole::PageNumber)},
    };
    const std::pair<QString, int> figures[] = {
        {u"titleSize"_s, halfPoints(titleSize)},
        {u"bodySize"_s, halfPoints(bodySize)},
        {u"tableSize"_s, halfPoints(docxTableSize)},
        {u"numberSize"_s, halfPoints(pageNumberSize)},
        {u"linePitch"_s, docxLinePitch},
        {u"tableLine"_s, docxTableLine(docxTableSize)},
        {u"numberLine"_s, twips(millimetres(pageNumberSize))},
        {u"twoCharacters"_s, twips(2 * characterPitch)},
        {u"characterSpacing"_s, docxCharacterPitch - twips(millimetres(bodySize))},
        {u"titleBeforeLines"_s, 100 * linesAboveTitle},
        {u"titleBefore"_s, linesAboveTitle * docxLinePitch},
        {u"titleAfterLines"_s, 100 * linesBelowTitle},
        {u"titleAfter"_s, linesBelowTitle * docxLinePitch},
        {u"rule"_s, static_cast<int>(tableRuleWidth * 8)},
        // A rule's half stands inside the cell.
        {u"cellAbove"_s, twips(topPadding - millimetres(tableRuleWidth) / 2)},
        {u"cellBeside"_s, twips(centredPadding)},
        {u"labelIndent"_s, twips(labelPadding - centredPadding)},
    };
    for (const auto& [name, figure] : figures)
        values.insert(name, QString::number(figure));
    return filled(u"styles.xml"_s, values);
}

QByteArray docxSettings() {
    return filled(u"settings.xml"_s, {{u"twoCharacters"_s, QString::number(twips(2 * characterPitch))}});
}

QByteArray docxFooter(PageSide side) {
    const int indent = twips(millimetres(pageNumberSize)); // one character
    return filled(u"footer.xml"_s, {{u"numberIndent"_s, QString::number(indent)},
                                    {u"side"_s, side == PageSide::Odd ? u"right"_s : u"left"_s}});
}

QByteArray docxHeader(const QString& mark) {
    const double size = std::min(markSize, markLength / static_cast<double>(mark.size()));
    const double angle = qRadiansToDegrees(std::atan2(pageHeight, pageWidth));
    return filled(u"header.xml"_s,
                  {{u"mark"_s, allowedInMarkup(mark).toHtmlEscaped()},
                   {u"width"_s, QString::number(qRound(size * static_cast<double>(mark.size())))},
                   {u"height"_s, QString::number(qRound(size))},
                   {u"rotation"_s, QString::number(360 - qRound(angle))},
                   {u"colour"_s, u'#' + QString::number(markGrey, 16)},
                   {u"face"_s, officeFamily(FontRole::Heading1)}});
}

QByteArray docxFontTable() {
    const QJsonObject list = fontList();
    DocxPart part("w:fonts"_L1);
    QStringList written;
    for (int role = 0; role < fontRoleCount; ++role) {
        const QJsonObject fonts = fontsOf(list, static_cast<FontRole>(role));
        const QString family = fonts["office"_L1].toString();
        if (written.contains(family))
            continue;
        written.append(family);
        QStringList others;
        for (const QJsonValue other : fonts["standard"_L1].toArray()) {
            if (other.toString() != family)
                others.append(other.toString());
        }
        part.start("w:font"_L1, {{"w:name"_L1, family}});
        part.value("w:altName"_L1, others.join(u','));
        part.value("w:charset"_L1, u"86"_s); // GB 2312
        part.end();
    }
    return part.finish();
}

} // namespace nianbao
