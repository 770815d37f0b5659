#include <rules/FigureOffers.h>

#include <gtest/gtest.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int overview = 1;

/// 9 received (8 last year), 3 of them from enterprises; 8 concluded, 6 granted; 10 documents issued.
Report reportOf(int year, const QString& text = {}) {
    Report report(*ReportFormat::byId(u"2021"_s), year);
    report.agency.name = u"甲县教育局"_s;
    for (CellValue& cell : report.cells)
        cell = CellValue(0);
    const auto set = [&report](const char* path, qint64 value) {
        report.cells[static_cast<size_t>(report.format->cellIndex(QString::fromLatin1(path)))] =
            CellValue(value);
    };
    set("requests.received.total", year == 2024 ? 8 : 9);
    set("requests.received.enterprise", 3);
    set("requests.concluded.total", 8);
    set("requests.granted.total", 6);
    set("disclosure.normativeDocuments.issued", year == 2024 ? 20 : 10);
    report.narrative[overview] = {{1, u"（二）依申请公开"_s, text, {}}};
    return report;
}

/// Each offered piece of the text with what it is bound to: 9=requests.received.total.
QString offersOf(const Report& report, const Report* previous) {
    QStringList offers;
    for (const FigureOffer& offer : figureOffers(report, previous)) {
        QStringList cells;
        for (const int cell : offer.field.source.cells)
            cells.append(report.format->cellPath(cell));
        offers.append(
            report.part(offer.section, offer.part)->text.mid(offer.field.start, offer.field.length) + u'=' +
            cells.join(u'+'));
    }
    return offers.join(u'|');
}

struct OfferRow {
    const char* name;
    QString text;
    QString offers;
};

} // namespace

TEST(FigureOffers, eachRow) {
    const QString received = u"requests.received.total"_s;
    const std::vector<OfferRow> rows = {
        {"received", u"全年收到政府信息公开申请9件。"_s, u"9="_s + received},
        {"wrongFigure", u"全年收到政府信息公开申请7件。"_s, {}},
        {"lastYears", u"上年收到政府信息公开申请8件。"_s, {}},
        {"separators", u"全年收到政府信息公开申请0,009件。"_s, {}},
        {"inWords", u"全年收到政府信息公开申请九件。"_s, {}},
        {"otherThing", u"全年举办培训9次。"_s, {}},
        {"several", u"全年收到政府信息公开申请9件，予以公开6件。"_s,
         u"9="_s + received + u"|6=requests.granted.total"_s},
        {"change", u"全年收到政府信息公开申请9件，比上年增加1件。"_s,
         u"9="_s + received + u"|增加1件="_s + received},
        {"growth", u"全年收到政府信息公开申请9件，同比增长12.5%。"_s,
         u"9="_s + received + u"|增长12.5%="_s + received},
        {"wrongGrowth", u"全年收到政府信息公开申请9件，同比增长13.5%。"_s, u"9="_s + received},
    };
    const Report previous = reportOf(2024);
    for (const OfferRow& row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(offersOf(reportOf(2025, row.text), &previous), row.offers);
    }
}

TEST(FigureOffers, changesNeedLastYearsReport) {
    const Report report = reportOf(2025, u"全年收到政府信息公开申请9件，比上年增加1件。"_s);
    EXPECT_EQ(offersOf(report, nullptr), u"9=requests.received.total"_s);
}

TEST(FigureOffers, whatIsBoundIsNotOfferedAgain) {
    const Report previous = reportOf(2024);
    Report report = reportOf(2025, u"全年收到政府信息公开申请9件，予以公开6件。"_s);
    const auto offers = figureOffers(report, &previous);
    ASSERT_EQ(offers.size(), 2U);
    report.narrative[overview].front().fields = {offers.front().field};
    EXPECT_EQ(figureOffers(report, &previous), std::vector{offers.back()});
}
