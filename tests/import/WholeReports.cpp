#include "WholeReports.h"

#include <document/DocxWriter.h>
#include <document/FontBook.h>
#include <document/Layout.h>
#include <document/PdfWriter.h>
#include <report/ReportFile.h>
#include <report/text/CellText.h>

#include <gtest/gtest.h>

#include <algorithm>

namespace nianbao::test {

namespace {

QString withoutSpaces(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

DocumentInfo infoOf(const Report& report, const QByteArray& interchange = {}) {
    return {QString(report.titleText()).remove(u'\n'), report.agency.name, {}, interchange};
}

/// What print gives back of a value.
CellValue printedValue(const CellValue& value, CellSpec::Kind kind) {
    if (value.isBlank() || value.amount())
        return value;
    const CellText read = readCellText(value.toString(), kind);
    switch (read.outcome) {
    case CellText::Outcome::Value:
        return read.value;
    case CellText::Outcome::Blank:
        return {};
    case CellText::Outcome::Refused:
        break;
    }
    return value;
}

/// The name, without 人民政府 where that stands nowhere in print.
QString printedAgency(const Report& report, const QStringList& texts) {
    const QString& name = report.agency.name;
    const bool stands =
        std::any_of(texts.begin(), texts.end(), [&name](const QString& text) { return text.contains(name); });
    const QString government = u"人民政府"_s;
    return stands || !name.endsWith(government) ? name : name.chopped(government.size());
}

/// A section's words, headings and texts alike.
QStringList printedProse(const Report& report) {
    QStringList prose;
    for (const auto& section : report.narrative) {
        QString words;
        for (const Part& part : section)
            words += withoutSpaces(part.heading + part.text).remove(u'。');
        prose.append(words);
    }
    return prose;
}

bool isSame(const CellValue& one, const CellValue& other) {
    const auto left = one.amount();
    const auto right = other.amount();
    return left && right ? left->compareAmount(*right) == 0 : one.toString() == other.toString();
}

} // namespace

QByteArray printedPdf(const Report& report) {
    static const FontBook fonts;
    const auto pdf =
        writePdf(Layout(fonts).paginate(compose(report)), fonts, infoOf(report, writeReport(report)));
    EXPECT_TRUE(pdf);
    return pdf ? *pdf : QByteArray();
}

QByteArray docxOf(const Report& report) {
    const auto docx = writeDocx(compose(report), infoOf(report));
    EXPECT_TRUE(docx);
    return docx ? *docx : QByteArray();
}

QByteArray htmlOf(const Report& report) {
    return writeHtml(compose(report), infoOf(report));
}

QStringList differingCells(const Report& read, const Report& expected) {
    QStringList differing;
    if (read.format != expected.format)
        return {u"format %1, not %2"_s.arg(read.format->id(), expected.format->id())};
    for (size_t i = 0; i < expected.cells.size(); ++i) {
        const CellValue wanted = printedValue(expected.cells[i], expected.format->cells()[i].kind);
        const bool isFigure = wanted.isBlank() || wanted.amount();
        if (!isSame(read.cells[i], wanted) && (isFigure || !read.cells[i].isBlank()))
            differing.append(u"%1: %2, not %3"_s.arg(expected.format->cellPath(static_cast<int>(i)),
                                                     read.cells[i].toString(), wanted.toString()));
    }
    return differing;
}

QStringList printedTexts(const Report& report) {
    QStringList texts = {u"year: "_s + QString::number(report.year),
                         u"title: "_s + withoutSpaces(report.titleText())};
    for (size_t s = 0; s < report.narrative.size(); ++s) {
        const QString id = report.format->sections()[s].id;
        texts.append(id + u": "_s + withoutSpaces(report.headingText(static_cast<int>(s))));
        for (const Part& part : report.narrative[s]) {
            QString heading = withoutSpaces(part.heading);
            if (heading.endsWith(u'。'))
                heading.chop(1);
            if (!heading.isEmpty())
                texts.append(id + u" part: "_s + heading);
            for (const QString& paragraph : part.text.split(u'\n')) {
                if (const QString text = withoutSpaces(paragraph); !text.isEmpty())
                    texts.append(id + u" text: "_s + text);
            }
        }
    }
    texts.append(u"signature: "_s + withoutSpaces(report.signature.agency) + u' ' +
                 report.signature.date.toString(Qt::ISODate));
    texts.append(u"agency: "_s + printedAgency(report, texts));
    std::map<int, QString> notes = report.cellNotes();
    for (size_t i = 0; i < report.cells.size(); ++i) {
        const CellText printed = readCellText(report.cells[i].toString(), report.format->cells()[i].kind);
        if (!printed.note.isEmpty())
            notes.emplace(static_cast<int>(i), printed.note);
    }
    for (const auto& [cell, note] : notes)
        texts.append(u"note: "_s + report.format->cellPath(cell) + u' ' + withoutSpaces(note));
    return texts;
}

Headings headingsOf(const QString& fixture) {
    return fixture == "headings-run-in"_L1 ? Headings::AlikeParagraphs : Headings::Plain;
}

void expectSame(const Result<ImportedReport>& read, const Report& expected, Headings headings) {
    ASSERT_TRUE(read) << problemText(read.problem()).toStdString();
    const Report& report = read->content.report;
    EXPECT_EQ(differingCells(report, expected), QStringList());
    if (headings == Headings::AlikeParagraphs) {
        EXPECT_EQ(printedProse(report), printedProse(expected));
        return;
    }
    const QStringList found = printedTexts(report);
    const QStringList wanted = printedTexts(expected);
    for (const QString& text : wanted)
        EXPECT_TRUE(found.contains(text)) << "not read: " << text.toStdString();
    for (const QString& text : found)
        EXPECT_TRUE(wanted.contains(text)) << "not there: " << text.toStdString();
    EXPECT_TRUE(found == wanted) << "in another order";
}

} // namespace nianbao::test
