// Families T and Y: what the text says against the tables, and both against last year.

#include "RuleRows.h"

namespace nianbao::test {

using namespace Qt::StringLiterals;
using Fix = BreakingRow::Fix;

namespace {

constexpr auto W = Severity::Warning;
constexpr auto H = Severity::Hint;

/// A sentence in the part on applications.
std::function<void(Case&)> requests(const QString& before, const QString& after) {
    return [=](Case& c) { c.replace(u"overview"_s, before, after); };
}
std::function<void(Case&)> sentence(const QString& text) {
    return [=](Case& c) {
        for (Part& part : c.parts(u"overview"_s)) {
            if (part.heading.contains(u"依申请公开"_s))
                part.text += text;
        }
    };
}
std::function<void(Case&)> other(const QString& text) {
    return [=](Case& c) { c.append(u"other"_s, text); };
}
/// Last year's report: this year's tables with some cells changed, and no text in common.
std::function<void(Case&)> lastYear(const std::vector<std::pair<QString, qint64>>& cells,
                                    const QString& added = {}) {
    return [=](Case& c) {
        c.previous = Report(*c.report.format, c.report.year - 1);
        c.previous->agency = c.report.agency;
        c.previous->cells = c.report.cells;
        for (const QString& column : {u"naturalPerson"_s, u"total"_s})
            c.previous->cells.at(
                static_cast<size_t>(cellAt(c.report, u"requests.carriedForward."_s + column))) = 1;
        for (const auto& [path, value] : cells)
            c.previous->cells.at(static_cast<size_t>(cellAt(c.report, path))) = value;
        if (!added.isEmpty())
            sentence(added)(c);
    };
}
/// Last year's report with a paragraph of a section.
std::function<void(Case&)> oldParagraph(const QString& section, const QString& text) {
    return [=](Case& c) {
        lastYear({})(c);
        c.previous->narrative.at(static_cast<size_t>(c.section(section))).push_back({1, {}, text, {}});
    };
}

const QString longText =
    u"面向小型渔船船主的解读形式较少，基层站点的公开栏更新不够及时，渔民查找用海审批结果仍要跑两趟码头窗口。"_s;

} // namespace

std::vector<BreakingRow> claimBreaks() {
    const QString disputes = u"因政府信息公开引发的"_s;
    return {
        {u"received"_s, u"T01"_s, W, requests(u"申请5件，"_s, u"申请6件，"_s), u"says 6"_s, Fix::Offered},
        {u"accepted, by no reading"_s, u"T01"_s, W, sentence(u"全年受理政府信息公开申请7件。"_s), u"says 7"_s,
         Fix::Offered},
        {u"concluded"_s, u"T02"_s, W, requests(u"办结5件"_s, u"办结4件"_s), u"says 4"_s, Fix::Offered},
        {u"in Chinese numerals"_s, u"T02"_s, W, requests(u"办结5件"_s, u"办结四件"_s), u"says 4"_s},
        {u"carried in"_s, u"T03"_s, W, requests(u"结转1件，办结"_s, u"结转2件，办结"_s), u"says 2"_s,
         Fix::Offered},
        {u"carried forward"_s, u"T03"_s, W, requests(u"结转下年度1件"_s, u"结转下年度3件"_s), u"says 3"_s,
         Fix::Offered},
        {u"a result"_s, u"T04"_s, W, requests(u"部分公开1件"_s, u"部分公开2件"_s), u"says 2"_s, Fix::Offered},
        {u"a group of results"_s, u"T04"_s, W, requests(u"无法提供1件"_s, u"无法提供3件"_s), u"says 3"_s,
         Fix::Offered},
        {u"an applicant"_s, u"T05"_s, W, sentence(u"新收申请中，自然人申请4件。"_s), u"says 4"_s,
         Fix::Offered},
        {u"reviews"_s, u"T06"_s, W, sentence(disputes + u"行政复议9件。"_s), u"says 9"_s, Fix::Offered},
        {u"an outcome"_s, u"T06"_s, W, sentence(disputes + u"行政诉讼0件，败诉8件。"_s), u"says 8"_s,
         Fix::Offered},
        {u"documents issued"_s, u"T07"_s, W, requests(u"规范性文件1件，印发"_s, u"规范性文件2件，印发"_s),
         u"says 2"_s, Fix::Offered},
        {u"documents in force"_s, u"T07"_s, W, requests(u"现行有效7件"_s, u"现行有效8件"_s), u"says 8"_s,
         Fix::Offered},
        {u"licences"_s, u"T08"_s, W, sentence(u"全年作出行政许可决定1,243件。"_s), u"says 1243"_s,
         Fix::Offered},
        {u"fees in 元"_s, u"T08"_s, W, sentence(u"全年行政事业性收费2373449元。"_s), u"says 237.3449"_s},
        {u"none received"_s, u"T09"_s, W, other(u"本年度未收到政府信息公开申请。"_s), u"there was none"_s},
        {u"no documents issued"_s, u"T09"_s, W, other(u"本局全年未制发行政规范性文件。"_s),
         u"there was none"_s},
        {u"parts of applicants"_s, u"T10"_s, W,
         requests(u"申请5件，"_s, u"申请5件，其中自然人3件、法人或其他组织1件；"_s), u"add up to 4"_s},
        {u"a share"_s, u"T11"_s, W, sentence(u"予以公开的申请占办结总数的70%。"_s), u"60%"_s},
        {u"growth between stated figures"_s, u"T11"_s, W,
         requests(u"申请5件，"_s, u"申请5件，比上年的4件增长20%；"_s), u"25%"_s},
        {u"processing fees"_s, u"T12"_s, W, sentence(u"收取信息处理费3940元。"_s), u"3940"_s},
        {u"carried in, last year"_s, u"Y01"_s, W,
         lastYear({{u"requests.carriedForward.total"_s, 2}, {u"requests.carriedForward.naturalPerson"_s, 2}}),
         u"carried 2 forward"_s, Fix::Offered},
        {u"more in force"_s, u"Y02"_s, W, lastYear({{u"disclosure.normativeDocuments.inForce"_s, 6}}),
         u"more than"_s, Fix::Offered},
        {u"fewer in force"_s, u"Y02"_s, H, lastYear({{u"disclosure.normativeDocuments.inForce"_s, 9}}),
         u"less than"_s, Fix::Offered},
        {u"more than last year"_s, u"Y03"_s, W,
         lastYear({{u"requests.received.total"_s, 3}}, u"全年收到申请5件，比上年增加3件。"_s), u"it is 2"_s},
        {u"as many as last year"_s, u"Y03"_s, W,
         lastYear({{u"requests.received.total"_s, 4}}, u"全年收到申请5件，与上年持平。"_s), u"it is 1"_s},
        {u"growth"_s, u"Y03"_s, W,
         lastYear({{u"requests.received.total"_s, 4}}, u"全年收到申请5件，同比增长20%。"_s), u"25%"_s},
        {u"last year's figure"_s, u"Y03"_s, W,
         lastYear({{u"requests.received.total"_s, 4}}, u"上年收到申请3件。"_s), u"has 4"_s},
        {u"problems of last year"_s, u"Y04"_s, W,
         [](Case& c) {
             oldParagraph(u"problems"_s, longText)(c);
             c.parts(u"problems"_s).front().text += u'\n' + longText;
         },
         u"100%"_s},
        {u"an overview of last year"_s, u"Y04"_s, H,
         [](Case& c) {
             oldParagraph(u"overview"_s, longText)(c);
             c.parts(u"overview"_s).front().text += u'\n' + longText;
         },
         u"100%"_s},
        {u"five times last year's"_s, u"Y05"_s, H, lastYear({{u"disclosure.penalties.decisions"_s, 11}}),
         u"11"_s},
        {u"a fifth of last year's"_s, u"Y05"_s, H, lastYear({{u"disclosure.penalties.decisions"_s, 280}}),
         u"280"_s},
    };
}

std::vector<SilentRow> claimSilences() {
    const auto received = [](const QString& text) { return SilentRow{text, u"T01"_s, sentence(text)}; };
    return {
        {u"as the table has it"_s, u"T01"_s, sentence(u"本机关共收到申请5件。"_s)},
        received(u"市教育局收到申请19件。"_s),
        received(u"2021年收到申请19件。"_s),
        received(u"答复“部门信箱”群众来信3件。"_s),
        received(u"收到申请约20件。"_s),
        {u"accepted with those carried in"_s, u"T01"_s, sentence(u"全年受理政府信息公开申请6件。"_s)},
        {u"a blank table"_s, u"T01"_s, [](Case& c) { c.set(u"requests.received.total"_s, {}); }},
        {u"answered"_s, u"T02"_s, sentence(u"全年答复申请5件。"_s)},
        {u"postponed"_s, u"T03"_s, sentence(u"另有1件顺延至下年度办理。"_s)},
        {u"several results"_s, u"T04"_s, sentence(u"予以公开及部分公开的4件。"_s)},
        {u"refused papers"_s, u"T04"_s, sentence(u"经保密审查不予公开的公文19件。"_s)},
        {u"all persons"_s, u"T05"_s, sentence(u"收到自然人、法人和其他组织的申请5件。"_s)},
        {u"reviews of other matters"_s, u"T06"_s,
         [](Case& c) { c.append(u"problems"_s, u"全年办理行政复议案件120件。"_s); }},
        {u"policies"_s, u"T07"_s, sentence(u"印发政策性文件11件。"_s)},
        {u"documents published"_s, u"T07"_s, sentence(u"公开规范性文件20件。"_s)},
        {u"licences listed"_s, u"T08"_s, sentence(u"梳理行政许可事项88项。"_s)},
        {u"fees in 万元"_s, u"T08"_s, sentence(u"行政事业性收费237.2449万元。"_s)},
        {u"no proposals"_s, u"T09"_s, other(u"未收到人大代表建议。"_s)},
        {u"no reviews"_s, u"T09"_s,
         [](Case& c) {
             for (const int cell : c.report.format->tables().back().cells)
                 c.report.cells[static_cast<size_t>(cell)] = 0;
             sentence(u"未发生因政府信息公开引发的行政复议和行政诉讼。"_s)(c);
         }},
        {u"parts that add up"_s, u"T10"_s,
         requests(u"申请5件，"_s, u"申请5件，其中自然人3件、法人或其他组织2件；"_s)},
        {u"parts that are not all"_s, u"T10"_s, requests(u"申请5件，"_s, u"申请5件，其中自然人3件；"_s)},
        {u"a share, rounded"_s, u"T11"_s, sentence(u"部分公开的申请占办结总数的20%。"_s)},
        {u"growth, cut"_s, u"T11"_s, requests(u"申请5件，"_s, u"申请5件，比上年的3件增长66%；"_s)},
        {u"the same fees"_s, u"T12"_s, sentence(u"未收取信息处理费。"_s)},
        {u"other charges"_s, u"T12"_s, sentence(u"行政事业性收费237.2449万元。"_s)},
        {u"carried on"_s, u"Y01"_s, lastYear({})},
        {u"blank last year"_s, u"Y01"_s,
         [](Case& c) {
             lastYear({})(c);
             c.previous->cells.assign(c.previous->cells.size(), {});
         }},
        {u"issued and repealed"_s, u"Y02"_s, lastYear({})},
        {u"right growth"_s, u"Y03"_s,
         lastYear({{u"requests.received.total"_s, 4}}, u"全年收到申请5件，比上年增加1件，增长25%。"_s)},
        {u"no report of last year"_s, u"Y03"_s, sentence(u"全年收到申请5件，比上年增加3件。"_s)},
        {u"another text"_s, u"Y04"_s, oldParagraph(u"problems"_s, longText)},
        {u"four times last year's"_s, u"Y05"_s, lastYear({{u"disclosure.penalties.decisions"_s, 14}})},
        {u"a small leap"_s, u"Y05"_s, lastYear({{u"disclosure.compulsoryMeasures.decisions"_s, 20}})},
    };
}

} // namespace nianbao::test
