#include "RuleRows.h"

namespace nianbao::test {

using namespace Qt::StringLiterals;
using Fix = BreakingRow::Fix;

std::vector<BreakingRow> arithmeticBreaks() {
    return {
        {u"total of a row"_s, u"A01"_s, Severity::Error,
         [](Case& c) { c.set(u"requests.received.total"_s, 6); }, u"表三“本年新收”总计 should be 5"_s,
         Fix::Offered},
        {u"total of a result row"_s, u"A01"_s, Severity::Error,
         [](Case& c) { c.set(u"requests.granted.total"_s, 2); }, u"表三“予以公开”总计 should be 3"_s,
         Fix::Offered},
        {u"known addends exceed the total"_s, u"A01"_s, Severity::Error,
         [](Case& c) {
             c.set(u"requests.received.enterprise"_s, {});
             c.set(u"requests.received.total"_s, 3);
         },
         u"already add up to 4"_s},
        {u"sum beyond 64 bits"_s, u"A01"_s, Severity::Error,
         [](Case& c) {
             c.set(u"requests.received.naturalPerson"_s, 9'000'000'000'000'000'000);
             c.set(u"requests.received.enterprise"_s, 9'000'000'000'000'000'000);
         },
         u"too large"_s},
        {u"results of a column"_s, u"A02"_s, Severity::Error,
         [](Case& c) { c.set(u"requests.concluded.naturalPerson"_s, 4); },
         u"表三“办理结果总计”自然人 should be 3"_s, Fix::Offered},
        {u"known results exceed"_s, u"A02"_s, Severity::Error,
         [](Case& c) {
             c.set(u"requests.partlyGranted.naturalPerson"_s, {});
             c.set(u"requests.concluded.naturalPerson"_s, 1);
         },
         u"already add up to 2"_s},
        {u"column out of balance"_s, u"A03"_s, Severity::Error,
         [](Case& c) { c.set(u"requests.carriedForward.enterprise"_s, 1); },
         u"column 商业企业: 本年新收＋上年结转 is 1, but 办理结果总计＋结转下年度 is 2"_s},
        {u"outcomes of a dispute"_s, u"A04"_s, Severity::Error,
         [](Case& c) { c.set(u"disputes.reconsideration.total"_s, 2); }, u"表四“行政复议”总计 should be 1"_s,
         Fix::Offered},
        {u"minus"_s, u"A05"_s, Severity::Error,
         [](Case& c) { c.set(u"disclosure.licensing.decisions"_s, -1); }, u"行政许可"_s},
        {u"fraction"_s, u"A05"_s, Severity::Error,
         [](Case& c) { c.set(u"disclosure.licensing.decisions"_s, *Decimal::parse(u"2.5")); },
         u"whole number"_s},
        {u"words in a count"_s, u"A05"_s, Severity::Error,
         [](Case& c) { c.set(u"requests.received.total"_s, CellValue::unreadable(u"若干"_s)); }, u"若干"_s},
        {u"separators in a count"_s, u"A05"_s, Severity::Error,
         [](Case& c) { c.set(u"disclosure.licensing.decisions"_s, CellValue::unreadable(u"1,234"_s)); },
         u"1,234"_s, Fix::Offered},
        {u"note in a cell"_s, u"A05"_s, Severity::Error,
         [](Case& c) {
             c.set(u"disclosure.licensing.decisions"_s, CellValue::unreadable(u"22（其中修订16件）"_s));
         },
         u"其中修订16件"_s, Fix::Offered},
        {u"note in a cell that has another"_s, u"A05"_s, Severity::Error,
         [](Case& c) {
             c.set(u"disclosure.licensing.decisions"_s, CellValue::unreadable(u"22（其中修订16件）"_s));
             c.report.setCellNote(cellAt(c.report, u"disclosure.licensing.decisions"_s), u"含网上"_s);
         },
         u"其中修订16件"_s},
        {u"negative fees"_s, u"A05"_s, Severity::Error,
         [](Case& c) { c.set(u"disclosure.fees.amount"_s, *Decimal::parse(u"-1.5")); }, u"less than 0"_s},
        {u"seven places"_s, u"A05"_s, Severity::Error,
         [](Case& c) { c.set(u"disclosure.fees.amount"_s, *Decimal::parse(u"1.1234567")); },
         u"6 decimal places"_s},
        {u"unit in the fees"_s, u"A05"_s, Severity::Error,
         [](Case& c) { c.set(u"disclosure.fees.amount"_s, CellValue::unreadable(u"3万元"_s)); }, u"3万元"_s,
         Fix::Offered},
        {u"a minus that an importer noted"_s, u"A05"_s, Severity::Error,
         [](Case& c) {
             const int cell = cellAt(c.report, u"requests.received.enterprise"_s);
             c.set(u"requests.received.enterprise"_s, {});
             c.notes.push_back({{Problem::Code::NotACount, {}, {}, u"-1"_s}, cell});
         },
         u"-1"_s},
        {u"more issued than in force and repealed"_s, u"A06"_s, Severity::Warning,
         [](Case& c) { c.set(u"disclosure.normativeDocuments.issued"_s, 9); }, u"行政规范性文件"_s},
        {u"a thousand times last year's"_s, u"A07"_s, Severity::Hint,
         [](Case& c) {
             c.previous = c.report;
             c.set(u"disclosure.fees.amount"_s, *Decimal::parse(u"2372449.5"));
         },
         u"last year's 237.2449"_s, Fix::Offered},
        {u"元 in the text"_s, u"A07"_s, Severity::Hint,
         [](Case& c) {
             c.set(u"disclosure.fees.amount"_s, *Decimal::parse(u"79480"));
             c.append(u"overview"_s, u"全年行政事业性收费79,480元。"_s);
         },
         u"79,480元"_s, Fix::Offered},
    };
}

std::vector<SilentRow> arithmeticSilences() {
    return {
        {u"blank addend below the total"_s, u"A01"_s,
         [](Case& c) { c.set(u"requests.received.enterprise"_s, {}); }},
        {u"blank total"_s, u"A01"_s, [](Case& c) { c.set(u"requests.received.total"_s, {}); }},
        {u"words for a total"_s, u"A01"_s,
         [](Case& c) { c.set(u"requests.received.total"_s, CellValue::unreadable(u"若干"_s)); }},
        {u"blank result"_s, u"A02"_s, [](Case& c) { c.set(u"requests.granted.naturalPerson"_s, {}); }},
        {u"blank in the balance"_s, u"A03"_s,
         [](Case& c) { c.set(u"requests.carriedForward.naturalPerson"_s, {}); }},
        {u"blank outcome"_s, u"A04"_s, [](Case& c) { c.set(u"disputes.reconsideration.pending"_s, {}); }},
        {u"six places"_s, u"A05"_s,
         [](Case& c) { c.set(u"disclosure.fees.amount"_s, *Decimal::parse(u"0.123456")); }},
        {u"whole fees"_s, u"A05"_s, [](Case& c) { c.set(u"disclosure.fees.amount"_s, 0); }},
        {u"blank cell"_s, u"A05"_s, [](Case& c) { c.set(u"disclosure.fees.amount"_s, {}); }},
        {u"as many issued as in force and repealed"_s, u"A06"_s,
         [](Case& c) { c.set(u"disclosure.normativeDocuments.issued"_s, 8); }},
        {u"in force still blank"_s, u"A06"_s,
         [](Case& c) {
             c.set(u"disclosure.normativeDocuments.issued"_s, 9);
             c.set(u"disclosure.normativeDocuments.inForce"_s, {});
         }},
        {u"some hundred times last year's"_s, u"A07"_s,
         [](Case& c) {
             c.previous = c.report;
             c.set(u"disclosure.fees.amount"_s, *Decimal::parse(u"237244.8"));
         }},
        {u"none last year"_s, u"A07"_s,
         [](Case& c) {
             c.previous = c.report;
             c.previous->cells.at(static_cast<size_t>(cellAt(c.report, u"disclosure.fees.amount"_s))) = 0;
         }},
        {u"万元 in the text"_s, u"A07"_s,
         [](Case& c) { c.append(u"overview"_s, u"全年行政事业性收费237.2449万元。"_s); }},
        {u"processing fees of the same number"_s, u"A07"_s,
         [](Case& c) {
             c.set(u"disclosure.fees.amount"_s, *Decimal::parse(u"3940"));
             c.append(u"overview"_s, u"收取信息处理费3940元。"_s);
         }},
        {u"another sum of 元"_s, u"A07"_s,
         [](Case& c) { c.append(u"overview"_s, u"收取检索材料押金3940元。"_s); }},
    };
}

} // namespace nianbao::test
