#include "GeneratedReports.h"

#include "DocumentTestSupport.h"

#include <QJsonObject>

#include <iterator>

namespace nianbao::test {

namespace {

const QStringList& plainWords() {
    static const QStringList words = {
        u"公开"_s,    u"信息"_s, u"的"_s,        u"工作"_s,  u"办理结果"_s, u"政务公开工作"_s,
        u"答复"_s,    u"县"_s,   u"一是"_s,      u"港口"_s,  u"服务群众"_s, u"和"_s,
        u"及时"_s,    u"依法"_s, u"𠮷水镇"_s,    u"䶮"_s,    u"2024年"_s,   u"128"_s,
        u"3,940元"_s, u"100%"_s, u"7.948万元"_s, u"12345"_s, u"1月1日"_s,   u"16件"_s};
    return words;
}

const QStringList& oddWords() {
    static const QStringList words = {
        u"APEC"_s,
        u"internationalization"_s,
        u"http://www.example.cn/zwgk/2024/a_b.html"_s,
        u"https://xxgk.example.gov.cn/zwgk/zfxxgk/fdzdgknr/?id=20240131&page=2"_s,
        u"office@example.cn"_s,
        u"0576-85550123"_s,
        u"20240131123456789012"_s,
        u"96171.6"_s,
        u"11,398,889"_s,
        u"〔2024〕30号"_s,
        u"2021—2025年"_s,
        u"4℃"_s,
        u"12‰"_s,
        u"6.5～8.5"_s,
        u"和／或"_s,
        u"￥300"_s,
        u"e\u0301a"_s,
        u"拉姆·扎西"_s,
        u"&#?"_s,
        u"👨"_s,
        u" the office of "_s,
        u"　"_s};
    return words;
}

const QStringList& marks() {
    static const QStringList words = {u"，"_s, u"。"_s, u"、"_s, u"；"_s, u"："_s, u"？"_s, u"！"_s,
                                      u"（"_s, u"）"_s, u"“"_s,  u"”"_s,  u"‘"_s,  u"’"_s,  u"《"_s,
                                      u"》"_s, u"——"_s, u"……"_s, u"【"_s, u"】"_s, u"…"_s,  u"—"_s,
                                      u"("_s,  u")"_s,  u","_s,  u"."_s,  u" "_s,  u"％"_s};
    return words;
}

class Generator {
public:
    explicit Generator(quint32 seed) : m_random(seed) {}

    Report report() {
        Agency agency = harbourOffice();
        if (oneIn(4))
            agency.name = words(plainWords(), 2 + below(24)) + u"管理委员会"_s;
        Report report = Report::forAgency(agency, oneIn(4) ? 2020 : 2024);
        if (oneIn(6))
            report = Report(*report.format, report.year); // nothing at all
        else if (!oneIn(8))
            fill(report);
        if (oneIn(3))
            report.title = title(agency.name);
        if (!oneIn(3))
            report.signature = {oneIn(6) ? text(14) : agency.name, oneIn(5) ? QDate() : QDate(2025, 1, 20)};
        fillCells(report);
        return report;
    }

    /// Sentences with a mark behind every few words; one seldom in the wrong place.
    QString text(int pieces) {
        QString text = plainWords()[0];
        const int odd = 3 + below(20);
        for (int i = 0; i < pieces; ++i) {
            text += any(plainWords());
            if (oneIn(3))
                text += any(marks());
            if (oneIn(odd))
                text += any(oddWords());
            if (oneIn(60))
                text += any(marks()) + any(marks()) + any(marks());
        }
        return text + u"。"_s;
    }

    QString stray() { return text(8 + below(30)); }

private:
    int below(int bound) { return m_random.bounded(bound); }
    bool oneIn(int chances) { return below(chances) == 0; }
    const QString& any(const QStringList& list) { return list[below(static_cast<int>(list.size()))]; }

    QString words(const QStringList& list, int count) {
        QString text;
        for (int i = 0; i < count; ++i)
            text += any(list);
        return text;
    }

    QString title(const QString& agency) {
        switch (below(5)) {
        case 0:
            return words(plainWords(), 1 + below(40));
        case 1:
            return agency + u"\n2024年政府信息公开工作年度报告"_s;
        case 2:
            return agency + u"关于“"_s + words(plainWords(), 3 + below(9)) + u"”（含《"_s +
                   words(plainWords(), 2 + below(6)) + u"》）的2024年政府信息公开工作年度报告"_s;
        case 3:
            return agency + u"PORT AUTHORITY OF LINHAI"_s + u"2024年度政府信息公开工作年度报告"_s;
        default:
            return u"2024年"_s + text(2 + below(12));
        }
    }

    QString heading(int number) {
        const QString start = u"（%1）"_s.arg(u"一二三四五六七八九十"_s[number % 10]);
        if (oneIn(8))
            return start + text(10 + below(20)); // runs in, over several lines
        return start + words(plainWords(), 1 + below(oneIn(6) ? 40 : 6));
    }

    void fill(Report& report) {
        // One of a few is of forty pages, most of two to ten.
        const int size = oneIn(12) ? 60 : 2 + below(12);
        quint32 id = 1;
        for (size_t section = 0; section < report.narrative.size(); ++section) {
            if (!report.format->sections()[section].isNarrative())
                continue;
            std::vector<Part> parts;
            const int count = oneIn(9) ? 14 : below(7);
            for (int i = 0; i < count; ++i)
                parts.push_back({id++, oneIn(4) ? QString() : heading(i), paragraphs(size), {}});
            report.narrative[section] = std::move(parts);
            if (oneIn(12))
                report.headings[report.format->sections()[section].id] = u"一、"_s + words(plainWords(), 30);
        }
    }

    QString paragraphs(int size) {
        if (oneIn(5))
            return {}; // a heading alone
        QStringList list;
        for (int i = 1 + below(4); i > 0; --i)
            list.append(text(1 + below(oneIn(4) ? 8 * size : 3 * size)));
        return list.join(u'\n');
    }

    void fillCells(Report& report) {
        const int kind = below(6); // of most of the cells
        for (size_t i = 0; i < report.cells.size(); ++i) {
            CellValue& cell = report.cells[i];
            switch (oneIn(9) ? below(6) : kind) {
            case 0:
                cell = CellValue();
                break;
            case 1:
                cell = CellValue(static_cast<qint64>(11398889) * (oneIn(40) ? 1000000 : 1));
                break;
            case 2:
                cell = CellValue::unreadable(u"59237.2449"_s);
                break;
            case 3:
                cell = oneIn(8) ? CellValue::unreadable(stray()) : CellValue(below(100));
                break;
            default:
                cell = CellValue(below(3000));
            }
            if (oneIn(40))
                addNote(report, static_cast<int>(i));
        }
    }

    static void addNote(Report& report, int cell) {
        const QStringList path = report.format->cellPath(cell).split(u'.');
        report.notes.append(QJsonObject{{u"table"_s, path.front()},
                                        {u"row"_s, path.sliced(1, path.size() - 2).join(u'.')},
                                        {u"column"_s, path.back()},
                                        {u"text"_s, u"其中修订16件"_s}});
    }

    QRandomGenerator m_random;
};

} // namespace

Report generatedReport(quint32 seed) {
    return Generator(seed).report();
}

Report reportWithLines(int lines, bool strays) {
    Report report = harbourReport();
    report.narrative[0] = {{1, {}, u"前言。"_s, {}}};
    report.narrative[1] = {{2, {}, QString(26 + 28 * (lines - 1), u'公'), {}}};
    Generator generator(7);
    for (size_t i = 0; strays && i < report.cells.size(); i += 5)
        report.cells[i] = CellValue::unreadable(generator.stray());
    return report;
}

} // namespace nianbao::test
