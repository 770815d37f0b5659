#include "RuleRows.h"

namespace nianbao::test {

using namespace Qt::StringLiterals;
using Fix = BreakingRow::Fix;

namespace {

std::function<void(Case&)> partHeading(const QString& before, const QString& after) {
    return [=](Case& c) { c.replace(u"overview"_s, before, after); };
}
std::function<void(Case&)> sectionHeading(const QString& section, const QString& heading) {
    return [=](Case& c) { c.report.headings[section] = heading; };
}
std::function<void(Case&)> title(const QString& text) {
    return [=](Case& c) { c.report.title = text; };
}

} // namespace

std::vector<BreakingRow> headingBreaks() {
    constexpr auto W = Severity::Warning;
    return {
        {u"part, a character missing"_s, u"S03"_s, W,
         partHeading(u"政府信息公开平台建设"_s, u"府信息公开平台建设情况"_s),
         u"（四）政府信息公开平台建设情况"_s, Fix::Offered},
        {u"part, a character doubled"_s, u"S03"_s, W, partHeading(u"（一）主动公开"_s, u"（一）主动动公开"_s),
         u"（一）主动公开"_s, Fix::Offered},
        {u"part, characters swapped"_s, u"S03"_s, W, partHeading(u"监督保障"_s, u"监保督障"_s),
         u"（五）监督保障"_s, Fix::Offered},
        {u"part, the end of the wording missing"_s, u"S03"_s, W,
         partHeading(u"（五）监督保障"_s, u"（五）监督保障情"_s), u"（五）监督保障情况"_s, Fix::Offered},
        {u"section, characters swapped"_s, u"S03"_s, W, sectionHeading(u"overview"_s, u"一、体总情况"_s),
         u"一、总体情况"_s, Fix::Offered},
        {u"section, two characters missing"_s, u"S03"_s, W,
         sectionHeading(u"requests"_s, u"三、收到和处理政府信公开申请情"_s),
         u"三、收到和处理政府信息公开申请情况"_s, Fix::Offered},
        {u"section, a wrong character"_s, u"S03"_s, W, sectionHeading(u"overview"_s, u"一、总休情况"_s),
         u"misspelt"_s, Fix::Offered},
        {u"section, a character doubled"_s, u"S03"_s, W,
         sectionHeading(u"problems"_s, u"五、存在的主要问题及改进情况况"_s), u"misspelt"_s, Fix::Offered},
        {u"section, another wording"_s, u"S03"_s, Severity::Hint,
         sectionHeading(u"problems"_s, u"五、存在的问题和改进措施"_s), u"worded otherwise"_s, Fix::Offered},
        {u"section, a word left out"_s, u"S03"_s, Severity::Hint,
         sectionHeading(u"problems"_s, u"五、存在主要问题及改进情况"_s), u"worded otherwise"_s, Fix::Offered},
        {u"section, and for 、"_s, u"S03"_s, Severity::Hint,
         sectionHeading(u"disputes"_s, u"四、政府信息公开行政复议和行政诉讼情况"_s), u"worded otherwise"_s,
         Fix::Offered},
        {u"section, wrong number"_s, u"S03"_s, W, sectionHeading(u"other"_s, u"五、其他需要报告的事项"_s),
         u"六、其他需要报告的事项"_s, Fix::Offered},
        {u"section, no number"_s, u"S03"_s, W, sectionHeading(u"other"_s, u"其他需要报告的事项"_s),
         u"has no number"_s, Fix::Offered},
        {u"part, number repeated"_s, u"S03"_s, W, partHeading(u"（三）"_s, u"（二）"_s),
         u"（三）政府信息管理"_s, Fix::Offered},
        {u"part, number skipped"_s, u"S03"_s, W, partHeading(u"（五）"_s, u"（六）"_s), u"（五）监督保障"_s,
         Fix::Offered},
        {u"part, number lost"_s, u"S03"_s, W, partHeading(u"（三）"_s, u""_s), u"（三）政府信息管理"_s,
         Fix::Offered},
        {u"another year"_s, u"S04"_s, Severity::Error, title(u"海港市渔业局2023年政府信息公开工作年度报告"_s),
         u"2023"_s, Fix::Offered},
        {u"no year"_s, u"S04"_s, Severity::Error, title(u"海港市渔业局政府信息公开工作年度报告"_s),
         u"2024年"_s, Fix::Offered},
        {u"another agency and region"_s, u"S04"_s, W, title(u"沙洲市教育局2024年政府信息公开工作年度报告"_s),
         u"海港市渔业局"_s},
        {u"nobody"_s, u"S04"_s, W, title(u"2024年政府信息公开工作年度报告"_s), u"海港市渔业局"_s},
        {u"another agency of the region in the title"_s, u"S15"_s, W,
         title(u"海港市教育局2024年政府信息公开工作年度报告"_s), u"海港市教育局"_s, Fix::Offered},
        {u"another agency to ask"_s, u"S15"_s, W,
         [](Case& c) { c.replace(u"preface"_s, u"与海港市渔业局联系"_s, u"与海港市教育局办公室联系"_s); },
         u"海港市教育局办公室"_s, Fix::Offered},
        {u"another agency's report"_s, u"S15"_s, W,
         [](Case& c) { c.replace(u"preface"_s, u"公布海港市渔业局"_s, u"公布沙洲市渔业局"_s); },
         u"沙洲市渔业局"_s, Fix::Offered},
        {u"another agency that compiled it"_s, u"S15"_s, W,
         [](Case& c) { c.append(u"preface"_s, u"沙洲市渔业局汇总各科室情况，编制了本报告。"_s); },
         u"沙洲市渔业局"_s, Fix::Offered},
        {u"another agency that publishes it"_s, u"S15"_s, W,
         [](Case& c) { c.append(u"preface"_s, u"现予公开，沙洲市渔业局向社会公布本报告。"_s); },
         u"沙洲市渔业局"_s, Fix::Offered},
        {u"another agency's fees"_s, u"S15"_s, W,
         [](Case& c) { c.replace(u"other"_s, u"海港市渔业局未"_s, u"海港市民政局未"_s); }, u"海港市民政局"_s,
         Fix::Offered},
        {u"another agency's signature"_s, u"S15"_s, W,
         [](Case& c) { c.report.signature.agency = u"海港市财政局"_s; }, u"海港市财政局"_s, Fix::Offered},
        {u"another city's government"_s, u"S15"_s, W,
         [](Case& c) {
             c.report = fixtureReport(u"county-government"_s);
             c.replace(u"preface"_s, u"与青禾县人民政府联系"_s, u"与白沙县人民政府办公室联系"_s);
         },
         u"白沙县人民政府办公室"_s, Fix::Offered},
    };
}

std::vector<SilentRow> headingSilences() {
    return {
        {u"方面"_s, u"S03"_s, partHeading(u"（一）主动公开"_s, u"（一）主动公开方面"_s)},
        {u"run in with a stop"_s, u"S03"_s, partHeading(u"（一）主动公开"_s, u"（一）主动公开情况。"_s)},
        {u"工作方面"_s, u"S03"_s, partHeading(u"（二）依申请公开"_s, u"（二）依申请公开工作方面"_s)},
        {u"a word left out of a part"_s, u"S03"_s,
         partHeading(u"（四）政府信息公开平台建设"_s, u"（四）信息公开平台建设"_s)},
        {u"监督保障 with its object"_s, u"S03"_s,
         partHeading(u"（五）监督保障"_s, u"（五）政府信息公开监督保障情况"_s)},
        {u"主动公开 with its object"_s, u"S03"_s,
         partHeading(u"（一）主动公开"_s, u"（一）主动公开政府信息情况"_s)},
        {u"平台建设"_s, u"S03"_s, partHeading(u"（四）政府信息公开平台建设"_s, u"（四）平台建设方面"_s)},
        {u"words in another order"_s, u"S03"_s, partHeading(u"监督保障"_s, u"保障监督"_s)},
        {u"another part"_s, u"S03"_s,
         [](Case& c) {
             c.parts(u"overview"_s).push_back({90, u"（六）标准化建设"_s, u"已完成试点。"_s, {}});
         }},
        {u"half-width brackets"_s, u"S03"_s, partHeading(u"（一）"_s, u"(一)"_s)},
        {u"no numbers at all"_s, u"S03"_s,
         [](Case& c) {
             for (const SectionSpec& spec : c.report.format->sections()) {
                 if (!spec.heading.isEmpty())
                     c.report.headings[spec.id] = spec.heading.sliced(2);
             }
             for (Part& part : c.parts(u"overview"_s))
                 part.heading = part.heading.mid(3);
         }},
        {u"spaces in a section's heading"_s, u"S03"_s, sectionHeading(u"overview"_s, u"一 、 总体情况"_s)},
        {u"numbers begin anew under another heading"_s, u"S03"_s,
         [](Case& c) {
             c.parts(u"problems"_s) = {{51, u"存在的主要问题"_s, u"有不足。"_s, {}},
                                       {52, u"（一）解读少"_s, u"偏少。"_s, {}},
                                       {53, u"（二）更新慢"_s, u"偏慢。"_s, {}},
                                       {54, u"改进情况"_s, u"如下。"_s, {}},
                                       {55, u"（一）增加解读"_s, u"已增加。"_s, {}}};
         }},
        {u"numbers in the text"_s, u"S03"_s,
         [](Case& c) {
             c.parts(u"problems"_s) = {{51, u""_s, u"（一）解读少。\n（二）更新慢。"_s, {}},
                                       {52, u"（三）改进情况"_s, u"已改进。"_s, {}}};
         }},
        {u"the year first"_s, u"S04"_s, title(u"2024年海港市渔业局政府信息公开工作年度报告"_s)},
        {u"年度"_s, u"S04"_s, title(u"海港市渔业局2024年度政府信息公开工作年度报告"_s)},
        {u"broken lines"_s, u"S04"_s, title(u"海港市\n渔业局2024年\n政府信息公开工作年度报告"_s)},
        {u"a year without 年"_s, u"S04"_s, title(u"海港市渔业局2024政府信息公开工作年度报告"_s)},
        {u"Chinese numerals"_s, u"S04"_s, title(u"海港市渔业局二〇二四年政府信息公开工作年度报告"_s)},
        {u"full-width digits"_s, u"S04"_s, title(u"海港市渔业局２０２４年政府信息公开工作年度报告"_s)},
        {u"the short name"_s, u"S04"_s, title(u"市渔业局2024年政府信息公开工作年度报告"_s)},
        {u"the region"_s, u"S04"_s, title(u"海港市2024年政府信息公开工作年度报告"_s)},
        {u"no title printed"_s, u"S04"_s, title(QString())},
        {u"the agency not yet known"_s, u"S04"_s,
         [](Case& c) {
             c.report.agency = {};
             c.report.title = u"2024年政府信息公开工作年度报告"_s;
         }},
        {u"an office of the agency to ask"_s, u"S15"_s,
         [](Case& c) { c.replace(u"preface"_s, u"与海港市渔业局联系"_s, u"与海港市渔业局办公室联系"_s); }},
        {u"an office without a region"_s, u"S15"_s,
         [](Case& c) { c.replace(u"preface"_s, u"与海港市渔业局联系"_s, u"与局政务公开办公室联系"_s); }},
        {u"a longer form of the name"_s, u"S15"_s,
         [](Case& c) { c.replace(u"preface"_s, u"与海港市渔业局联系"_s, u"与海港市海洋与渔业局联系"_s); }},
        {u"我局"_s, u"S15"_s, [](Case& c) { c.replace(u"other"_s, u"海港市渔业局未"_s, u"我局未"_s); }},
        {u"the short name's office"_s, u"S15"_s,
         [](Case& c) { c.replace(u"preface"_s, u"与海港市渔业局联系"_s, u"与市渔业局政务公开科联系"_s); }},
        {u"a government's office"_s, u"S15"_s,
         [](Case& c) {
             c.report = fixtureReport(u"county-government"_s);
             c.replace(u"preface"_s, u"与青禾县人民政府联系"_s, u"与青禾县人民政府办公室联系"_s);
             c.report.signature.agency = u"青禾县人民政府办公室"_s;
         }},
        {u"an office that compiled it"_s, u"S15"_s,
         [](Case& c) { c.append(u"preface"_s, u"海港市渔业局办公室汇总各科室情况，编制了本报告。"_s); }},
        {u"whose format it is"_s, u"S15"_s,
         [](Case& c) { c.append(u"preface"_s, u"格式见山东省人民政府办公厅编制的样本。"_s); }},
        {u"by whose rules it was compiled"_s, u"S15"_s,
         [](Case& c) { c.append(u"preface"_s, u"按照海港市人民政府办公室汇总要求编写。"_s); }},
        {u"what many compiled"_s, u"S15"_s,
         [](Case& c) {
             c.append(u"preface"_s,
                      u"海港市各区人民政府编制的报告另行公布。各县人民政府汇总所属部门情况。"_s);
         }},
        {u"another agency in passing"_s, u"S15"_s,
         [](Case& c) { c.append(u"other"_s, u"与海港市教育局联合举办活动。"_s); }},
        {u"one agency with two names"_s, u"S15"_s,
         [](Case& c) {
             c.report.agency.name = u"海港市海洋发展局（海港市渔业局）"_s;
             c.report.title = u"海港市海洋发展局2024年政府信息公开工作年度报告"_s;
         }},
    };
}

} // namespace nianbao::test
