#pragma once

#include <document/FontBook.h>
#include <document/Layout.h>
#include <report/Report.h>
#include <support/Fixtures.h>

#include <QRandomGenerator>
#include <QString>

namespace nianbao::test {

using namespace Qt::StringLiterals;

/// Faces are looked up once for all tests of the program.
inline const FontBook& fonts() {
    static const FontBook book;
    return book;
}

inline Agency harbourOffice() {
    Agency agency;
    agency.name = u"临海市港口管理局"_s;
    agency.address = u"临海市港湾路8号"_s;
    agency.phone = u"0576-85550123"_s;
    agency.websites = {u"http://www.linhai-port.example.cn/zwgk/index.html"_s};
    return agency;
}

/// A whole report: every part has text, every cell a figure.
inline Report harbourReport() {
    Report report = Report::forAgency(harbourOffice(), 2024);
    for (size_t section = 1; section < report.narrative.size(); ++section) {
        for (Part& part : report.narrative[section])
            part.text = u"全年在门户网站发布信息128条（其中，政策文件16件、解读12篇），较上年增加9.5%。"
                        u"编制《港口信息公开指南》，并在“政务公开”栏目更新；公众来信均按时答复。\n"
                        u"下一步，将完善制度，把每一项工作做细、做实。"_s;
    }
    for (size_t cell = 0; cell < report.cells.size(); ++cell)
        report.cells[cell] = CellValue(static_cast<qint64>(cell % 7));
    report.signature = {report.agency.name, QDate(2025, 1, 20)};
    return report;
}

inline QString withoutSpace(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Text as offices write it: words, marks, figures, Latin, in an order that the seed fixes.
inline QString randomText(QRandomGenerator& random, int pieces) {
    static const QStringList words = {u"公开"_s,
                                      u"信息"_s,
                                      u"的"_s,
                                      u"，"_s,
                                      u"。"_s,
                                      u"、"_s,
                                      u"；"_s,
                                      u"："_s,
                                      u"（"_s,
                                      u"）"_s,
                                      u"“"_s,
                                      u"”"_s,
                                      u"《"_s,
                                      u"》"_s,
                                      u"——"_s,
                                      u"……"_s,
                                      u"2024年"_s,
                                      u"3,940元"_s,
                                      u"100%"_s,
                                      u"7.948"_s,
                                      u"APEC"_s,
                                      u" "_s,
                                      u"政务公开工作"_s,
                                      u"http://www.example.cn/a/b.html"_s,
                                      u"办理结果"_s,
                                      u"𠮷"_s,
                                      u"12345"_s,
                                      u"？"_s,
                                      u"！"_s,
                                      u"县"_s};
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += words[random.bounded(static_cast<int>(words.size()))];
    return text;
}

} // namespace nianbao::test
