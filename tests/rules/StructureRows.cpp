#include "RuleRows.h"

namespace nianbao::test {

using namespace Qt::StringLiterals;
using Fix = BreakingRow::Fix;

namespace {

std::function<void(Case&)> preface(const QString& before, const QString& after) {
    return [=](Case& c) { c.replace(u"preface"_s, before, after); };
}
/// Section six with this text alone.
std::function<void(Case&)> other(const QString& text) {
    return [=](Case& c) { c.parts(u"other"_s) = {{70, QString(), text, {}}}; };
}
std::function<void(Case&)> problems(const QString& text) {
    return [=](Case& c) { c.parts(u"problems"_s) = {{60, QString(), text, {}}}; };
}
std::function<void(Case&)> note(Problem::Code code, const QString& place) {
    return [=](Case& c) { c.notes.push_back({{code, {}, place, {}}, -1}); };
}
std::function<void(Case&)> regulations(const QString& level) {
    return [=](Case& c) {
        c.report.agency.level = level;
        c.set(u"disclosure.regulations.inForce"_s, 2);
    };
}
std::function<void(Case&)> county(const QString& before, const QString& after) {
    return [=](Case& c) {
        c.report = fixtureReport(u"county-government"_s);
        for (auto& parts : c.report.narrative) {
            for (Part& part : parts)
                part.text.replace(before, after);
        }
    };
}

const QString period = u"自2024年1月1日起，至2024年12月31日止"_s;

} // namespace

std::vector<BreakingRow> structureBreaks() {
    constexpr auto E = Severity::Error;
    constexpr auto W = Severity::Warning;
    constexpr auto H = Severity::Hint;
    return {
        {u"a section without content"_s, u"S01"_s, E,
         [](Case& c) { c.parts(u"problems"_s).front().text = u" \n"_s; }, u"五、存在的主要问题及改进情况"_s},
        {u"a section without parts"_s, u"S01"_s, E, [](Case& c) { c.parts(u"other"_s).clear(); },
         u"六、其他需要报告的事项"_s},
        {u"a blank table"_s, u"S01"_s, E,
         [](Case& c) {
             for (const int cell : c.report.format->tables().back().cells)
                 c.report.cells[static_cast<size_t>(cell)] = {};
         },
         u"四、"_s},
        {u"sections in another order"_s, u"S01"_s, E,
         [](Case& c) { c.report.headings[u"problems"_s] = u"五、其他需要报告的事项"_s; },
         u"五、存在的主要问题及改进情况"_s, Fix::Offered},
        {u"no supervision"_s, u"S02"_s, W, [](Case& c) { c.parts(u"overview"_s).pop_back(); }, u"监督保障"_s},
        {u"a heading without text"_s, u"S02"_s, W,
         [](Case& c) { c.parts(u"overview"_s).back().text.clear(); }, u"监督保障"_s},
        {u"another year's period"_s, u"S05"_s, E, preface(period, u"自2023年1月1日起，至2023年12月31日止"_s),
         u"2023年1月1日"_s, Fix::Offered},
        {u"one year of the period"_s, u"S05"_s, E, preface(period, u"自2023年1月1日起至2024年12月31日止"_s),
         u"2023年1月1日"_s, Fix::Offered},
        {u"a period that names its year once"_s, u"S05"_s, E, preface(period, u"为2022年1月1日—12月31日"_s),
         u"2022"_s, Fix::Offered},
        {u"another year's months"_s, u"S05"_s, E, preface(period, u"为2023年1月至12月"_s), u"2023"_s,
         Fix::Offered},
        {u"another whole year"_s, u"S05"_s, E, preface(period, u"为2023年度"_s), u"2023"_s, Fix::Offered},
        {u"other bounds"_s, u"S05"_s, W, preface(period, u"自2024年3月15日起，至2024年12月31日止"_s),
         u"3月15日"_s},
        {u"no legal basis"_s, u"S05"_s, H,
         [](Case& c) {
             c.parts(u"preface"_s).front().text =
                 u"统计期限自2024年1月1日至2024年12月31日。网址：https://a.example.cn，电话：0532-80001234。"_s;
         },
         u"legal basis"_s},
        {u"no period"_s, u"S05"_s, H, preface(u"所列数据的统计期限"_s + period + u"。"_s, u""_s),
         u"period"_s},
        {u"no web address"_s, u"S05"_s, H,
         [](Case& c) {
             c.replace(u"preface"_s, u"https://fish.haigang.example.gov.cn"_s, u"局网站"_s);
             c.replace(u"preface"_s, u"；电子邮箱：info@fish.haigang.example.gov.cn"_s, u""_s);
         },
         u"web address"_s},
        {u"no contact"_s, u"S05"_s, H,
         [](Case& c) {
             QString& text = c.parts(u"preface"_s).front().text;
             text.truncate(text.indexOf(u"如对本报告"_s));
         },
         u"contact"_s},
        {u"no preface"_s, u"S05"_s, H, [](Case& c) { c.parts(u"preface"_s).clear(); }, u"no preface"_s},
        {u"blank cells"_s, u"S08"_s, E,
         [](Case& c) {
             c.set(u"requests.received.enterprise"_s, {});
             c.set(u"requests.granted.total"_s, {});
         },
         u"表三: 2 blank"_s},
        {u"the tables of 2019"_s, u"S09"_s, E,
         [](Case& c) { c.report = Report(*ReportFormat::byId(u"2019"_s), 2024); }, u"2019"_s},
        {u"an unknown row"_s, u"S09"_s, E,
         note(Problem::Code::UnknownMember, u"$.tables.disclosure.procurement"_s), u"procurement"_s},
        {u"a missing row"_s, u"S09"_s, E,
         note(Problem::Code::MissingMember, u"$.tables.requests.refused.stateSecret"_s), u"属于国家秘密"_s},
        {u"a missing table"_s, u"S09"_s, E, note(Problem::Code::MissingMember, u"$.tables.disputes"_s),
         u"表四"_s},
        {u"longer than a department's limit"_s, u"S10"_s, H,
         [](Case& c) {
             c.settings.thresholds[u"S10"_s] = {
                 {u"government"_s, 0}, {u"department"_s, 100}, {u"problems"_s, 0}};
         },
         u"limit of 100"_s},
        {u"longer than a government's limit"_s, u"S10"_s, H,
         [](Case& c) {
             c.report.agency.level = u"countyGovernment"_s;
             c.settings.thresholds[u"S10"_s] = {
                 {u"government"_s, 50}, {u"department"_s, 0}, {u"problems"_s, 0}};
         },
         u"limit of 50"_s},
        {u"section five too long"_s, u"S10"_s, H,
         [](Case& c) {
             c.settings.thresholds[u"S10"_s] = {
                 {u"government"_s, 0}, {u"department"_s, 0}, {u"problems"_s, 20}};
         },
         u"问题与改进"_s},
        {u"no word of fees"_s, u"S11"_s, W, other(u"没有其他需要报告的事项。"_s), u"信息处理费"_s},
        {u"only charges of other kinds"_s, u"S11"_s, W, other(u"行政事业性收费项目已公开。"_s),
         u"信息处理费"_s},
        {u"fees stated elsewhere"_s, u"S11"_s, H,
         [](Case& c) {
             other(u"没有其他需要报告的事项。"_s)(c);
             c.append(u"overview"_s, u"全年未收取信息处理费。"_s);
         },
         u"elsewhere"_s},
        {u"fees without notices"_s, u"S11"_s, H, other(u"全年收取信息处理费3940元。"_s), u"notices"_s},
        {u"fees without a statement"_s, u"S11"_s, H, other(u"严格执行信息处理费管理办法。"_s), u"neither"_s},
        {u"no accountability"_s, u"S12"_s, H, county(u"责任追究"_s, u"结果运用"_s), u"责任追究"_s},
        {u"no problems"_s, u"S13"_s, H, problems(u"下一步，继续加强队伍建设。"_s), u"no problem"_s},
        {u"no improvements"_s, u"S13"_s, H, problems(u"解读形式偏少。"_s), u"no improvement"_s},
        {u"problems that are pointed to"_s, u"S13"_s, H, problems(u"针对上述问题，将按月检查。"_s),
         u"no problem"_s},
        {u"improvements that are denied"_s, u"S13"_s, H, problems(u"解读形式偏少，人手没有相应增加。"_s),
         u"no improvement"_s},
        {u"规范性文件 is no improvement"_s, u"S13"_s, H, problems(u"规范性文件清理不够及时。"_s),
         u"no improvement"_s},
        {u"a department with regulations"_s, u"S14"_s, W, regulations(u"municipalDepartment"_s),
         u"海港市渔业局"_s},
        {u"a county with regulations"_s, u"S14"_s, W, regulations(u"countyGovernment"_s), u"规章"_s},
    };
}

std::vector<SilentRow> structureSilences() {
    return {
        {u"no preface"_s, u"S01"_s, [](Case& c) { c.parts(u"preface"_s).clear(); }},
        {u"an empty introduction"_s, u"S01"_s, [](Case& c) { c.parts(u"overview"_s).front().text.clear(); }},
        {u"no headings"_s, u"S02"_s,
         [](Case& c) {
             for (Part& part : c.parts(u"overview"_s))
                 part.heading.clear();
         }},
        {u"text run in with the heading"_s, u"S02"_s,
         [](Case& c) {
             Part& part = c.parts(u"overview"_s).back();
             part.heading += u"。"_s + part.text;
             part.text.clear();
         }},
        {u"an empty section is told once"_s, u"S02"_s, [](Case& c) { c.parts(u"overview"_s).clear(); }},
        {u"从 … 到"_s, u"S05"_s, preface(period, u"从2024年1月1日到12月31日止"_s)},
        {u"spaces in the period"_s, u"S05"_s, preface(period, u"为 2024 年 1 月 1 日 — 12 月 31 日"_s)},
        {u"a period of months"_s, u"S05"_s, preface(period, u"为2024年1月至12月"_s)},
        {u"another year of something else"_s, u"S05"_s,
         [](Case& c) { c.append(u"preface"_s, u"2023年度报告另行公布。"_s); }},
        {u"a period in words"_s, u"S05"_s, preface(period, u"为2024年度"_s)},
        {u"no postcode and no e-mail"_s, u"S05"_s,
         preface(u"；邮编：266903；电话：0532-80001234；电子邮箱：info@fish.haigang.example.gov.cn"_s,
                 u"；电话：0532-80001234"_s)},
        {u"another period of something else"_s, u"S05"_s,
         [](Case& c) { c.append(u"preface"_s, u"咨询受理自2025年2月1日至2025年3月31日。"_s); }},
        {u"every cell filled"_s, u"S08"_s, [](Case&) {}},
        {u"the tables of 2019 for 2020"_s, u"S09"_s,
         [](Case& c) { c.report = Report(*ReportFormat::byId(u"2019"_s), 2020); }},
        {u"a year before the first format"_s, u"S09"_s, [](Case& c) { c.report.year = 2016; }},
        {u"a cell missing in the file"_s, u"S09"_s,
         [](Case& c) {
             c.notes.push_back(
                 {{Problem::Code::MissingMember, {}, u"$.tables.disputes.reconsideration.total"_s, {}},
                  cellAt(c.report, u"disputes.reconsideration.total"_s)});
         }},
        {u"no limit set"_s, u"S10"_s, [](Case& c) { c.report = fixtureReport(u"county-government"_s); }},
        {u"at the limit"_s, u"S10"_s,
         [](Case& c) {
             c.settings.thresholds[u"S10"_s] = {
                 {u"government"_s, 1},
                 {u"department"_s, c.report.characterCount(c.section(u"overview"_s))},
                 {u"problems"_s, 0}};
         }},
        {u"none charged"_s, u"S11"_s, other(u"本年度没有收取任何费用。"_s)},
        {u"none, as a heading says it"_s, u"S11"_s,
         [](Case& c) {
             c.parts(u"other"_s) = {{70, u"（一）信息处理费收取情况"_s, u"无。"_s, {}}};
         }},
        {u"0元"_s, u"S11"_s, other(u"信息处理费收费金额为0元。"_s)},
        {u"fees with notices"_s, u"S11"_s, other(u"发出收费通知两件，收取信息处理费120元。"_s)},
        {u"an empty section six"_s, u"S11"_s, [](Case& c) { c.parts(u"other"_s).clear(); }},
        {u"a department"_s, u"S12"_s, [](Case&) {}},
        {u"满意度 for 社会评议"_s, u"S12"_s, county(u"社会评议"_s, u"调查"_s)},
        {u"problems stated and pointed to"_s, u"S13"_s,
         problems(u"解读形式偏少。针对上述问题，没有等待，加强培训。"_s)},
        {u"规范 of its own"_s, u"S13"_s, problems(u"清理不够及时。规范流程。"_s)},
        {u"problems and what follows"_s, u"S13"_s, problems(u"更新不够及时。今后按月检查。"_s)},
        {u"a city's government with regulations"_s, u"S14"_s, regulations(u"municipalGovernment"_s)},
        {u"a ministry with regulations"_s, u"S14"_s, regulations(u"centralDepartment"_s)},
        {u"an agency of unknown level"_s, u"S14"_s, regulations(QString())},
    };
}

} // namespace nianbao::test
