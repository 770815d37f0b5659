#include "RuleRows.h"

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

std::function<void(Case&)> sentence(const QString& text) {
    return [=](Case& c) { c.append(u"overview"_s, text); };
}

} // namespace

std::vector<BreakingRow> textBreaks() {
    constexpr auto E = Severity::Error;
    std::vector<BreakingRow> rows;
    // What is left over, and the words that the message must quote.
    const std::pair<QString, QString> placeholders[] = {
        {u"XX局组织培训。"_s, u"“XX”"_s},
        {u"××局组织培训。"_s, u"“××”"_s},
        {u"ＸＸ局组织培训。"_s, u"“ＸＸ”"_s},
        {u"20XX年组织培训。"_s, u"“20XX”"_s},
        {u"地址：海港市XX路8号。"_s, u"“XX”"_s},
        {u"办理申请X件。"_s, u"“X件”"_s},
        {u"办理申请 x 件。"_s, u"“x 件”"_s},
        {u"办理申请×件。"_s, u"“×件”"_s},
        {u"组织培训___次。"_s, u"“___”"_s},
        {u"由【】负责。"_s, u"“【】”"_s},
        {u"由【单位名称】负责。"_s, u"“【单位名称】”"_s},
        {u"公开【数字】条。"_s, u"“【数字】”"_s},
        {u"内容【待补充】。"_s, u"“【待补充】”"_s},
        {u"内容【请填】。"_s, u"“【请填】”"_s},
        {u"内容（填写主要做法）。"_s, u"“（填写主要做法）”"_s},
        {u"该部分以表格形式报告"_s, u"“该部分以表格形式报告”"_s},
    };
    for (const auto& [text, says] : placeholders)
        rows.push_back({text, u"S06"_s, E, sentence(text), says});
    rows.push_back({u"in a heading"_s, u"S06"_s, E,
                    [](Case& c) { c.replace(u"overview"_s, u"（一）主动公开"_s, u"（一）XX公开"_s); },
                    u"“XX”"_s});
    rows.push_back({u"in the title"_s, u"S06"_s, E,
                    [](Case& c) { c.report.title = u"海港市XX局2024年政府信息公开工作年度报告"_s; },
                    u"“XX”"_s});
    rows.push_back({u"in a section's heading"_s, u"S06"_s, E,
                    [](Case& c) { c.report.headings[u"overview"_s] = u"一、总体情况（请填写）"_s; },
                    u"“（请填写）”"_s});

    const std::tuple<QString, Severity, QString> lost[] = {
        {u"全年共主动公开条，其中图解两条。"_s, E, u"“共主动公开条”"_s},
        {u"共收到政府信息公开申请件，均已答复。"_s, E, u"“共收到政府信息公开申请件”"_s},
        {u"累计发布各类信息  条。"_s, E, u"“累计发布各类信息  条”"_s},
        {u"总计办结件。"_s, E, u"“总计办结件”"_s},
        {u"共收到件申请。"_s, E, u"“共收到件”"_s},
        {u"收到政府信息公开申请件，均已答复。"_s, Severity::Warning, u"“收到政府信息公开申请件”"_s},
        {u"举办培训班期。"_s, Severity::Warning, u"“举办培训班期”"_s},
        {u"公开条，更新及时。"_s, Severity::Warning, u"“公开条”"_s},
        {u"收到3件，件全部办结。"_s, Severity::Warning, u"“件”"_s},
        {u"受理5件，申请人为自然人的件。"_s, Severity::Warning, u"“件”"_s},
        {u"维持、纠正、其他分别为2件、件、3件。"_s, Severity::Warning, u"“件”"_s},
        {u"废止2件，现行有效的规范性文件件，均已公开。"_s, Severity::Warning, u"“件”"_s},
    };
    for (const auto& [text, severity, says] : lost)
        rows.push_back({text, u"S07"_s, severity, sentence(text), says});
    return rows;
}

std::vector<SilentRow> textSilences() {
    std::vector<SilentRow> rows;
    for (const QString& text :
         {u"网址：http://www.xx.gov.cn/xxgk/XX/index__new.html。"_s, u"邮箱：xx@163.com、a__b@xx.cn。"_s,
          u"采购XXL号工作服。"_s, u"面积为3×5米，共15×2个。"_s, u"来电138××××1234已回访。"_s,
          u"申请人李××补正材料。"_s, u"李××诉某局一案审结。"_s, u"证号37010219900101XXXX已隐去。"_s,
          u"提供7×24小时服务。"_s, u"开设【数字政府】【单位动态】专栏。"_s, u"当面提出（填写申请表）即可。"_s,
          u"内容有待补充，格式待统一。"_s, u"X射线设备许可公开。"_s, u"变量file__name不变。"_s,
          u"责任科室（单位）按期完成。"_s, u"（填报单位已按时报送申请表。）"_s, u"X项目已完工。"_s})
        rows.push_back({text, u"S06"_s, sentence(text)});
    for (const QString& text : {u"认真落实《政府信息公开条例》，公开条例全文。"_s,
                                u"公开条目清晰，更新公开条目。"_s,
                                u"申请件数与上年持平，公开申请件数下降。"_s,
                                u"所有答复件中没有差错。"_s,
                                u"对答复件，逐件复核。"_s,
                                u"办结件，一律归档。"_s,
                                u"共主动公开286条，发布5500余条。"_s,
                                u"共收到三件，办结两件。"_s,
                                u"公共信息公开条件成熟。"_s,
                                u"答复“部门信箱”群众来信3件。"_s,
                                u"制发规范性文件，公布政策文件。"_s,
                                u"中共海港市委印发文件。"_s,
                                u"受理申请件，及时登记。"_s,
                                u"培训多次，公开多条。"_s,
                                u"公开事项、办理事项，均有清单。"_s,
                                u"未收到人大代表建议。"_s,
                                u"公布的条、款、项齐全。"_s,
                                u"共有条件公开的事项较多。"_s,
                                u"开展活动场次、人次均有增加。"_s,
                                u"共办结申请若干件。"_s,
                                u"规章13件（含新制定5件，修改4件，废止4件）。"_s,
                                u"共同办理件件有回音。"_s,
                                u"办理政府信息公开申请件，逐件登记。"_s,
                                u"收到3件，件件有回音。"_s,
                                u"办结3件，上级交办的件数另计。"_s,
                                u"随到随办，对交办的件，逐一登记。"_s,
                                u"受理3件，信、函、件分类登记。"_s,
                                u"清理文件3件，对文件的件数逐一核对。"_s})
        rows.push_back({text, u"S07"_s, sentence(text)});
    return rows;
}

} // namespace nianbao::test
