// What family L must find. Each row adds words to a right report, and names the place that must be told.

#include "RuleRows.h"

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto E = Severity::Error;
constexpr auto W = Severity::Warning;
constexpr auto H = Severity::Hint;
constexpr auto Offered = BreakingRow::Fix::Offered;
constexpr auto None = BreakingRow::Fix::None;

/// Words at the end of a section, and what is said of them.
struct Words {
    QString text;
    QString place;
    QString says;
    BreakingRow::Fix fix = Offered;
};

void add(std::vector<BreakingRow>& rows, const QString& rule, Severity severity, const QString& section,
         const std::vector<Words>& all) {
    for (const Words& words : all)
        rows.push_back({words.text, rule, severity, [=](Case& c) { c.append(section, words.text); },
                        words.says, words.fix, words.place});
}

void addYears(std::vector<BreakingRow>& rows) {
    const QString rule = u"L01"_s;
    rows.push_back({u"in the title"_s, rule, E,
                    [](Case& c) { c.report.title = u"海港市渔业局2023年政府信息公开工作年度报告"_s; },
                    u"still names 2023"_s, Offered, u"2023"_s});
    rows.push_back({u"in the period"_s, rule, E,
                    [](Case& c) {
                        c.replace(u"preface"_s, u"2024年1月1日起，至2024年"_s, u"2023年1月1日起，至2023年"_s);
                    },
                    u"still that of 2023"_s, Offered, u"2023年1月1日起，至2023"_s});
    rows.push_back({u"at one end of the period"_s, rule, E,
                    [](Case& c) { c.replace(u"preface"_s, u"自2024年"_s, u"自2023年"_s); },
                    u"still that of 2023"_s, Offered, u"2023"_s});
    rows.push_back({u"a period of figures outside the preface"_s, rule, E,
                    [](Case& c) { c.append(u"other"_s, u"上述统计数据自2023年1月1日至12月31日。"_s); },
                    u"still that of 2023"_s, Offered, u"2023"_s});
    rows.push_back(
        {u"the report in its preface"_s, rule, W,
         [](Case& c) { c.replace(u"preface"_s, u"海港市渔业局2024年政府"_s, u"海港市渔业局2023年政府"_s); },
         u"The preface still speaks"_s, Offered, u"2023"_s});
    rows.push_back({u"in a heading"_s, rule, W,
                    [](Case& c) { c.replace(u"overview"_s, u"（一）主动公开"_s, u"（一）2023年主动公开"_s); },
                    u"tells of 2023"_s, Offered, u"2023"_s});
    const QString says = u"tells of 2023"_s;
    add(rows, rule, W, u"overview"_s,
        {{u"2023年，累计发布信息五十条。"_s, u"2023"_s, says},
         {u"2023年度共发布信息五十条。"_s, u"2023"_s, says},
         {u"2023年全局举办培训两次。"_s, u"2023"_s, says},
         {u"二〇二三年，举办培训两次。"_s, u"二〇二三"_s, says},
         {u"２０２３年，举办培训两次。"_s, u"２０２３"_s, says},
         {u"我局2023年举办培训两次。"_s, u"2023"_s, says},
         {u"海港市渔业局2023年举办培训两次。"_s, u"2023"_s, says},
         {u"市渔业局2023年举办培训两次。"_s, u"2023"_s, says},
         {u"在2023年，举办培训两次。"_s, u"2023"_s, says},
         {u"2023年，培训人数同比增长一成。"_s, u"2023"_s, says},
         {u"举办讲座一次；2023年举办培训两次。"_s, u"2023"_s, says},
         {u"\n　　2023年，举办培训两次。"_s, u"2023"_s, says}});
    add(rows, rule, W, u"problems"_s, {{u"2023年，公开力度仍需加大。"_s, u"2023"_s, says}});
    rows.push_back({u"the fees"_s, rule, W,
                    [](Case& c) { c.replace(u"other"_s, u"2024年，"_s, u"2023年，"_s); }, says, Offered,
                    u"2023"_s});
}

void addPairs(std::vector<BreakingRow>& rows) {
    const QString rule = u"L02"_s;
    const QString open = u"is not closed"_s;
    const QString close = u"closes nothing"_s;
    const QString turned = u"turned the wrong way"_s;
    add(rows, rule, W, u"overview"_s,
        {{u"印发《海港市渔业公开办法，明确分工。"_s, u"《"_s, open},
         {u"开设“渔家课堂专栏，讲解政策。"_s, u"“"_s, open},
         {u"开设‘渔家课堂专栏，讲解政策。"_s, u"‘"_s, open},
         {u"设立专栏（含两个子栏目，按月更新。"_s, u"（"_s, open},
         {u"文号为海渔〔2024号。"_s, u"〔"_s, open},
         {u"修订《〈公开办法实施细则》。"_s, u"〈"_s, open},
         {u"学习『老渔民的话。"_s, u"『"_s, open},
         {u"落实“三审三校\"制度。"_s, u"“"_s, open},
         {u"对‘最美渔港”活动（共三场）作了报道。"_s, u"‘最美渔港”"_s, turned},
         {u"印发海港市渔业公开办法》，明确分工。"_s, u"》"_s, close, None},
         {u"开设渔家课堂”专栏。"_s, u"”"_s, close, None},
         {u"设立专栏含两个子栏目），按月更新。"_s, u"）"_s, close, None},
         {u"开设”渔家课堂“专栏。"_s, u"”渔家课堂“"_s, turned},
         {u"开设“渔家课堂“专栏。"_s, u"“渔家课堂“"_s, turned},
         {u"开设”渔家课堂”专栏。"_s, u"”渔家课堂”"_s, turned},
         {u"印发《公开办法《，明确分工。"_s, u"《公开办法《"_s, turned},
         {u"\n“开头的一段没有收尾。\n下一段另起。"_s, u"“"_s, open}});
    rows.push_back({u"in a heading"_s, rule, W,
                    [](Case& c) { c.replace(u"overview"_s, u"（一）主动公开"_s, u"（一主动公开"_s); }, open,
                    Offered, u"（"_s});
}

void addWidths(std::vector<BreakingRow>& rows) {
    const QString rule = u"L03"_s;
    const QString half = u"half-width mark"_s;
    const QString full = u"full-width digits"_s;
    add(rows, rule, H, u"overview"_s,
        {{u"及时更新,方便查询。"_s, u","_s, half},
         {u"及时更新, 方便查询。"_s, u", "_s, half},
         {u"及时更新;方便查询。"_s, u";"_s, half},
         {u"内容如下:政策和解读。"_s, u":"_s, half},
         {u"成效明显!"_s, u"!"_s, half},
         {u"发布信息50,其中解读2条。"_s, u","_s, half},
         {u"责任科室(单位)按期完成。"_s, u"("_s, half},
         {u"责任科室（单位)按期完成。"_s, u")"_s, half},
         {u"落实《办法》,按月检查。"_s, u","_s, half},
         {u"共发布５０条。"_s, u"５０"_s, full},
         {u"上线ＡＰＰ一个。"_s, u"ＡＰＰ"_s, full}});
}

void addDoubled(std::vector<BreakingRow>& rows) {
    const QString rule = u"L04"_s;
    const QString twice = u"says the same twice"_s;
    const QString stop = u"more than one stop"_s;
    add(rows, rule, W, u"overview"_s,
        {{u"渔民关心的的问题。"_s, u"的的"_s, twice},
         {u"完成了了任务。"_s, u"了了"_s, twice},
         {u"进一步进一步规范流程。"_s, u"进一步进一步"_s, twice},
         {u"及时及时更新栏目。"_s, u"及时及时"_s, twice},
         {u"落实政府信息公开政府信息公开各项规定。"_s, u"政府信息公开政府信息公开"_s, twice},
         {u"在2024年2024年内完成。"_s, u"2024年2024年"_s, twice},
         {u"公开及时。。"_s, u"。。"_s, stop},
         {u"公开及时，。"_s, u"，。"_s, stop},
         {u"公开及时。，内容齐全。"_s, u"。，"_s, stop},
         {u"公开、、及时。"_s, u"、、"_s, stop},
         {u"公开及时；；内容齐全。"_s, u"；；"_s, stop}});
    const QString paragraph = u"每季度对公开专栏检查一次，发现问题当月改正，并通报到各科室。"_s;
    add(rows, rule, W, u"overview"_s,
        {{u'\n' + paragraph + u'\n' + paragraph, paragraph, u"stands in the report before"_s}});
    rows.push_back({u"a long paragraph of another section"_s, rule, W,
                    [](Case& c) {
                        const QString text = c.parts(u"overview"_s).at(1).text;
                        c.append(u"problems"_s, u'\n' + text);
                    },
                    u"stands in the report before"_s, Offered});
    rows.push_back({u"a short paragraph of another section"_s, rule, H,
                    [paragraph](Case& c) {
                        c.append(u"overview"_s, u'\n' + paragraph);
                        c.append(u"problems"_s, u'\n' + paragraph);
                    },
                    u"stands in the report before"_s, Offered, paragraph});
}

void addPersonal(std::vector<BreakingRow>& rows) {
    const QString rule = u"L05"_s;
    add(rows, rule, E, u"overview"_s,
        {{u"申请人（11010519491231002X）已答复。"_s, u"11010519491231002X"_s,
          u"110***********002X is an identity"_s},
         {u"申请人（11010519491231002x）已答复。"_s, u"11010519491231002x"_s,
          u"110***********002x is an identity"_s},
         {u"证件为110105 19491231 002X。"_s, u"110105 19491231 002X"_s, u"identity"_s},
         {u"证件为１１０１０５１９４９１２３１００２Ｘ。"_s, u"１１０１０５１９４９１２３１００２Ｘ"_s,
          u"identity"_s},
         {u"申请人王某（13912345678）补正材料。"_s, u"13912345678"_s, u"139****5678 is a mobile"_s},
         {u"王某139 1234 5678补正材料。"_s, u"139 1234 5678"_s, u"139******5678 is a mobile"_s},
         {u"王某+8613912345678补正材料。"_s, u"13912345678"_s, u"is a mobile"_s},
         {u"联系电话13912345678的群众已回访。"_s, u"13912345678"_s, u"is a mobile"_s},
         {u"汇至6222021234567890128账户。"_s, u"6222021234567890128"_s,
          u"622************0128 is the number of a bank card"_s},
         {u"汇至6222 0212 3456 7890 128账户。"_s, u"6222 0212 3456 7890 128"_s, u"bank card"_s},
         {u"编号和电话：370102 13912345678。"_s, u"13912345678"_s, u"is a mobile"_s}});
    add(rows, rule, E, u"other"_s,
        {{u"申请人联系电话13912345678，费用已退。"_s, u"13912345678"_s, u"is a mobile"_s},
         {u"退费至王某（13912345678）。"_s, u"13912345678"_s, u"is a mobile"_s}});
    rows.push_back(
        {u"in a heading"_s, rule, E,
         [](Case& c) { c.replace(u"overview"_s, u"（五）监督保障"_s, u"（五）监督保障13912345678"_s); },
         u"is a mobile"_s, Offered, u"13912345678"_s});
}

void addCitations(std::vector<BreakingRow>& rows) {
    const QString rule = u"L06"_s;
    const auto change = [&rows, rule](const QString& before, const QString& after, Severity severity,
                                      const QString& place, const QString& says) {
        rows.push_back({after, rule, severity, [=](Case& c) { c.replace(u"preface"_s, before, after); }, says,
                        Offered, place});
    };
    const QString number = u"is not the number of this document"_s;
    change(u"国务院令第711号"_s, u"国务院令第771号"_s, W, u"国务院令第771号"_s, number);
    change(u"国务院令第711号"_s, u"国令第71号"_s, W, u"国令第71号"_s, u"“国令第711号”"_s);
    change(u"国务院令第711号"_s, u"国务院令第492号"_s, W, u"国务院令第492号"_s, u"in force before"_s);
    change(u"国务院令第711号"_s, u"国务院令第 117 号"_s, W, u"国务院令第 117 号"_s, number);
    change(u"国办公开办函〔2021〕30号"_s, u"国办公开办函〔2021〕31号"_s, W, u"国办公开办函〔2021〕31号"_s,
           number);
    change(u"国办公开办函〔2021〕30号"_s, u"国办公开办函〔2012〕30号"_s, W, u"国办公开办函〔2012〕30号"_s,
           number);
    change(u"国办公开办函〔2021〕30号"_s, u"国办公开函〔2021〕30号"_s, W, u"国办公开函〔2021〕30号"_s,
           number);
    change(u"国办公开办函〔2021〕30号"_s, u"国办公开办函〔2019〕60号"_s, W, u"国办公开办函〔2019〕60号"_s,
           u"in force before"_s);
    change(u"《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）"_s,
           u"《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕20号）"_s,
           W, u"国办公开办函〔2021〕20号"_s, number);
    change(u"〔2021〕30号"_s, u"[2021]30号"_s, W, u"[2021]30号"_s, u"wrong brackets"_s);
    change(u"〔2021〕30号"_s, u"（2021）30号"_s, W, u"（2021）30号"_s, u"wrong brackets"_s);
    change(u"〔2021〕30号"_s, u"【2021】30号"_s, W, u"【2021】30号"_s, u"wrong brackets"_s);
    change(u"《中华人民共和国政府信息公开条例》"_s, u"《政府信息公开条例》"_s, H, u"《政府信息公开条例》"_s,
           u"for the first time"_s);
    change(u"《中华人民共和国政府信息公开条例》"_s, u"《条例》"_s, H, u"《条例》"_s, u"for the first time"_s);
    add(rows, rule, W, u"overview"_s,
        {{u"印发《海港市公开办法》（海渔发[2024]5号）。"_s, u"[2024]5号"_s, u"“海渔发〔2024〕5号”"_s}});
    add(rows, rule, W, u"other"_s,
        {{u"依照《政府信息公开信息处理费管理办法》（国办函〔2020〕190号）执行。"_s, u"国办函〔2020〕190号"_s,
          number}});
}

void addLookAlikes(std::vector<BreakingRow>& rows) {
    const QString rule = u"L07"_s;
    add(rows, rule, W, u"overview"_s,
        {{u"⼀年来，⽹站更新及时。"_s, u"⼀"_s, u"2 character(s) that only look right"_s},
         {u"⻓期坚持。"_s, u"⻓"_s, u"look right"_s},
         {u"网站\u200B更新及时。"_s, u"\u200B"_s, u"invisible character(s): U+200B"_s},
         {u"网站\uFEFF更新及时。"_s, u"\uFEFF"_s, u"U+FEFF"_s},
         {u"网站\uE123更新及时。"_s, u"\uE123"_s, u"private use (U+E123)"_s, None},
         {u"年满\uF98E者优先。"_s, u"\uF98E"_s, u"look right"_s}});
    rows.push_back({u"in a heading"_s, rule, W,
                    [](Case& c) { c.replace(u"overview"_s, u"（一）"_s, u"（⼀）"_s); }, u"look right"_s,
                    Offered, u"⼀"_s});
    rows.push_back({u"in the agency's address"_s, rule, W,
                    [](Case& c) { c.report.agency.address = u"海港市东堤区望海路⼋号"_s; }, u"look right"_s,
                    Offered});
}

void addEnds(std::vector<BreakingRow>& rows) {
    const QString rule = u"L08"_s;
    const QString says = u"has no stop"_s;
    add(rows, rule, H, u"overview"_s,
        {{u"每季度检查一次，结果通报到各科室"_s, u"室"_s, says},
         {u"\n每季度检查一次，结果通报到各科室，"_s, u"，"_s, says},
         {u"\n每季度检查一次，结果通报到各科室（含直属单位）"_s, u"）"_s, says},
         {u"\n全年对公开专栏、公告栏和电子屏检查四次，发现的问题当月改正到位\n检查结果公开。"_s, u"位"_s,
          says}});
    add(rows, rule, H, u"other"_s, {{u"\n没有其他需要报告的事项"_s, u"项"_s, says}});
}

void addSeries(std::vector<BreakingRow>& rows) {
    const QString rule = u"L09"_s;
    const QString gap = u"left out before"_s;
    const QString repeat = u"out of turn or used before"_s;
    add(rows, rule, W, u"problems"_s,
        {{u"一是解读少；三是更新慢；四是人手紧。"_s, u"三是"_s, u"“二是”"_s},
         {u"一是解读少；二是更新慢；二是人手紧。"_s, u"二是"_s, u"“三是”"_s},
         {u"一是解读少。二是更新慢。四是人手紧。"_s, u"四是"_s, gap},
         {u"一是解读少；一是更新慢；三是人手紧。"_s, u"一是"_s, repeat},
         {u"二是更新慢；三是人手紧。"_s, u"二是"_s, gap},
         {u"第一，解读少。第三，更新慢。"_s, u"第三，"_s, u"“第二，”"_s},
         {u"①解读少；③更新慢。"_s, u"③"_s, u"“②”"_s},
         {u"\n1.解读少。\n2.更新慢。\n4.人手紧。"_s, u"4."_s, u"“3.”"_s},
         {u"\n1、解读少；\n2、更新慢；\n2、人手紧。"_s, u"2、"_s, u"“3、”"_s},
         {u"\n（1）解读少；\n（3）更新慢。"_s, u"（3）"_s, u"“（2）”"_s},
         {u"\n1）解读少；\n3）更新慢。"_s, u"3）"_s, u"“2）”"_s},
         {u"主要有以下三个问题：一是解读少；二是更新慢。"_s, u"三"_s, u"announces “三个”"_s},
         {u"存在两方面不足：一是解读少；二是更新慢；三是人手紧。"_s, u"两"_s, u"but 3 follow"_s},
         {u"采取4项措施。一是培训，二是检查，三是通报。"_s, u"4"_s, u"but 3 follow"_s},
         {u"坚持三条：\n（1）当日登记，\n（2）逐件审核。"_s, u"三"_s, u"but 2 follow"_s}});
}

void addPhrases(std::vector<BreakingRow>& rows) {
    const QString rule = u"L10"_s;
    const QString says = u"is one character off"_s;
    add(rows, rule, W, u"overview"_s,
        {{u"以习近平新时代中国特色社会主意思想为指导。"_s, u"习近平新时代中国特色社会主意思想"_s, says},
         {u"以习近平新时代国特色社会主义思想为指导。"_s, u"习近平新时代国特色社会主义思想"_s, says},
         {u"以习近平新时代中国特色社会会主义思想为指导。"_s, u"习近平新时代中国特色社会会主义思想"_s, says},
         {u"学习贯彻习近平总书计重要讲话精神。"_s, u"习近平总书计重要讲话"_s, says},
         {u"落实《中华人民共和国政府信息工开条例》。"_s, u"中华人民共和国政府信息工开条例"_s, says},
         {u"落实《中华人民共和国行政复仪法》。"_s, u"《中华人民共和国行政复仪法》"_s, says},
         {u"依照《政府信息公开信息处理费管里办法》执行。"_s, u"政府信息公开信息处理费管里办法"_s, says},
         {u"清理行政规范性性文件两件。"_s, u"行政规范性性文件"_s, says},
         {u"清理行政规泛性文件两件。"_s, u"行政规泛性文件"_s, says},
         {u"推进国家治理体系和治理能里现代化。"_s, u"国家治理体系和治理能里现代化"_s, says},
         {u"坚持以人民为重心的发展思想。"_s, u"以人民为重心的发展思想"_s, says}});
}

void addContacts(std::vector<BreakingRow>& rows) {
    const QString rule = u"L11"_s;
    add(rows, rule, H, u"preface"_s,
        {{u"邮编：26690。"_s, u"26690"_s, u"no postcode"_s, None},
         {u"邮政编码2669030。"_s, u"2669030"_s, u"no postcode"_s, None},
         {u"邮编：２６６９０３。"_s, u"２６６９０３"_s, u"no postcode"_s},
         {u"电话：0532-800012。"_s, u"0532-800012"_s, u"no telephone"_s, None},
         {u"电话：0532-800012345。"_s, u"0532-800012345"_s, u"no telephone"_s, None},
         {u"（电话0532-800012）"_s, u"0532-800012"_s, u"no telephone"_s, None},
         {u"传真：1391234567。"_s, u"1391234567"_s, u"no telephone"_s, None},
         {u"网址：http:/fish.haigang.example.gov.cn。"_s, u"http:/fish.haigang.example.gov.cn"_s,
          u"no web address"_s, None},
         {u"网址：http//fish.haigang.example.gov.cn。"_s, u"http//fish.haigang.example.gov.cn"_s,
          u"no web address"_s, None},
         {u"网址：http：//fish.haigang.example.gov.cn。"_s, u"http：//fish.haigang.example.gov.cn"_s,
          u"no web address"_s},
         {u"网址：https://fish..example.gov.cn。"_s, u"https://fish..example.gov.cn"_s, u"no web address"_s,
          None},
         {u"网址：www.haigang,example.gov.cn。"_s, u"www.haigang,example.gov.cn"_s, u"no web address"_s,
          None}});
    const auto field = [&rows, rule](QString Agency::*member, const QString& value, const QString& says,
                                     BreakingRow::Fix fix = None) {
        rows.push_back({value, rule, H, [=](Case& c) { c.report.agency.*member = value; }, says, fix});
    };
    field(&Agency::postcode, u"26690"_s, u"no postcode"_s);
    field(&Agency::postcode, u"２６６９０３"_s, u"no postcode"_s, Offered);
    field(&Agency::phone, u"0532-8000123"_s + u"456"_s, u"no telephone"_s);
    field(&Agency::phone, u"见网站"_s, u"no telephone"_s);
    field(&Agency::email, u"info@fish"_s, u"no e-mail"_s);
    rows.push_back({u"a website"_s, rule, H,
                    [](Case& c) { c.report.agency.websites = {u"http:/fish.haigang.example.gov.cn"_s}; },
                    u"no web address"_s});
}

} // namespace

std::vector<BreakingRow> languageBreaks() {
    std::vector<BreakingRow> rows;
    addYears(rows);
    addPairs(rows);
    addWidths(rows);
    addDoubled(rows);
    addPersonal(rows);
    addCitations(rows);
    addLookAlikes(rows);
    addEnds(rows);
    addSeries(rows);
    addPhrases(rows);
    addContacts(rows);
    return rows;
}

} // namespace nianbao::test
