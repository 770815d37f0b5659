// What family L must bear in silence: words as right reports have them.

#include "RuleRows.h"

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

void add(std::vector<SilentRow>& rows, const QString& rule, const QString& section, const QStringList& all) {
    for (const QString& words : all)
        rows.push_back({words, rule, [=](Case& c) { c.append(section, words); }});
}

void addYears(std::vector<SilentRow>& rows) {
    const QString rule = u"L01"_s;
    add(rows, rule, u"overview"_s,
        {u"依照海渔发〔2023〕5号文件公开。"_s,
         u"《2023年渔业统计公报》已公开。"_s,
         u"落实2021—2025年普法规划。"_s,
         u"2021年至2025年，分步公开历史档案。"_s,
         u"自2023年起，逐年公开补贴名单。"_s,
         u"2023年以来，专栏持续更新。"_s,
         u"截至2023年底，专栏共有子栏目五个。"_s,
         u"2023年底前印发的文件已全部公开。"_s,
         u"2023年印发的管理办法继续有效。"_s,
         u"2023年制定的目录已更新。"_s,
         u"较2023年增加五条，与2023年相比有所增加。"_s,
         u"2023年收到申请3件，2024年收到申请5件。"_s,
         u"2023年收到申请3件，今年收到5件。"_s,
         u"2022年收到3件。2023年收到4件。2024年收到5件。"_s,
         u"2023年，收到申请3件。2024年，收到申请5件。"_s,
         u"2023年度部门决算按时公开。"_s,
         u"2023年度政务公开考核中被评为优秀。"_s,
         u"2023年政府信息公开工作年度报告按时发布。"_s,
         u"2023年第三方评估指出的问题已整改。"_s,
         u"2023年12月，网站改版；系统于次年启用。"_s,
         u"2023年，国务院办公厅印发通知，我局逐条落实。"_s,
         u"2022年，举办培训两次。"_s,
         u"邻市渔业局2023年举办培训两次。"_s,
         u"网站自2023年改版后运行平稳。"_s,
         u"“2023年度优秀栏目”称号由市里授予。"_s,
         u"（2023年）的旧表已停用。"_s,
         u"数据集2023年版与2024年版并存。"_s,
         u"2023年上半年和下半年的数据已合并。"_s});
    add(rows, rule, u"problems"_s,
        {u"2025年，将继续更新专栏。"_s, u"2025年，对2023年积压的事项逐一销号。"_s});
    rows.push_back(
        {u"a signing date"_s, rule, [](Case& c) { c.report.signature.date = QDate(2023, 12, 31); }});
    rows.push_back({u"the year of another document in the preface"_s, rule, [](Case& c) {
                        c.append(u"preface"_s, u"另见《海港市渔业局2023年政府信息公开工作年度报告》。"_s);
                    }});
    rows.push_back({u"an agency founded within the year"_s, rule,
                    [](Case& c) { c.replace(u"preface"_s, u"2024年1月1日起"_s, u"2024年3月1日起"_s); }});
}

void addPairs(std::vector<SilentRow>& rows) {
    add(rows, u"L02"_s, u"overview"_s,
        {u"落实“三审三校”和“先审后发”制度。"_s, u"渔民说：“‘晒’出来的账，看得清。”"_s,
         u"修订《〈公开办法〉实施细则（试行）》。"_s, u"印发文件（海渔〔2024〕5号）。"_s,
         u"责任科室（单位）按期完成。"_s, u"责任科室(单位）按期完成。"_s, u"\n1）当日登记；\n2）逐件审核。"_s,
         u"\na)当日登记；\nb)逐件审核。"_s, u"分为：1）政策；2）解读。"_s, u"\n一）政策；二）解读。"_s,
         u"\n“第一段话没有说完。\n“第二段话说完了。”"_s, u"\n“第一段。\n“第二段。\n“第三段。”"_s,
         u"\n原文件的行在（此处断\n开）仍然成对。"_s,
         u"网址：https://fish.haigang.example.gov.cn/a(b 可查。"_s,
         u"The fishermen’s guide已上线，’24版同步。"_s, u"设“\"一件事\"”专栏。"_s,
         u"【通知】和「指南」、『手册』均已公开。"_s, u"温度为5′，角度30″。"_s});
}

void addWidths(std::vector<SilentRow>& rows) {
    add(rows, u"L03"_s, u"overview"_s,
        {u"时间为9:00至17:30，比例为1:2。"_s, u"发布1,204条，金额3.5万元。"_s,
         u"网址：https://fish.haigang.example.gov.cn/a,b;c:d!(e)?中文。"_s,
         u"采用Open Data格式(CSV, JSON)。"_s, u"上线小程序(APP)一个。"_s,
         u"参见WTO,TBT通报；Hello, world!一栏保留。"_s, u"邮箱info@fish.haigang.example.gov.cn有效。"_s,
         u"责任科室（单位）按期完成，及时！"_s, u"坐标（120.5,36.2）已公布。"_s, u"ＸＸ"_s,
         u"水温4℃±1℃，面积3.6㎡，占90%以下。"_s});
}

void addDoubled(std::vector<SilentRow>& rows) {
    const QString rule = u"L04"_s;
    add(rows, rule, u"overview"_s,
        {u"达到目的的同时，也有的的确困难。"_s, u"人人参与，常常检查，等等；一一答复，件件落实，条条回应。"_s,
         u"不能不了了之，要实实在在、的的确确办好。"_s, u"除了了解情况，还要公众参与与监督。"_s,
         u"面对面、手把手，点点滴滴讲清楚，反反复复核对。"_s, u"研究研究再说，讨论讨论再定。"_s,
         u"主动公开公开栏内容，政府信息公开公开指南。"_s, u"政府信息公开工作工作人员参加培训。"_s,
         u"首都都市圈、成都都市圈的经验。"_s, u"公开……更新——归档。"_s,
         u"渔民问：“看得懂吗？”答：“看得懂。”"_s, u"数字10001000和20242024是编号。"_s,
         u"推进推进会议定事项，如期完成。"_s, u"普及及时雨式的服务，以及及时的更新。"_s});
    rows.push_back({u"a short line in two sections"_s, rule, [](Case& c) {
                        c.append(u"overview"_s, u"\n主要做法如下："_s);
                        c.append(u"problems"_s, u"\n主要做法如下："_s);
                    }});
    rows.push_back({u"two paragraphs that differ in a figure"_s, rule, [](Case& c) {
                        c.append(u"overview"_s, u"\n每季度对公开专栏检查一次，发现问题5个，当月改正到位。"
                                                "\n每季度对公开专栏检查一次，发现问题6个，当月改正到位。"_s);
                    }});
}

void addPersonal(std::vector<SilentRow>& rows) {
    const QString rule = u"L05"_s;
    add(rows, rule, u"overview"_s,
        {u"申请人（110105194912310021）已答复。"_s, // wrong check digit
         u"编号910105194912310029已归档。"_s,       // no such region
         u"编号110105194913310021已归档。"_s,       // no such date
         u"申请人（110105********002X）已答复。"_s, u"来电138****1234和138××××1234已回访。"_s,
         u"办事热线12345、12315和0532-80001234有人值守。"_s, u"咨询电话400-123-4567。"_s,
         u"单号6222021234567890127已归档。"_s, // Luhn fails
         u"流水号6222021234567890128已归档。"_s, u"项目编码6222021234567890128已公示。"_s,
         u"网址：https://fish.haigang.example.gov.cn/13912345678.html。"_s,
         u"见文档AB13912345678和13912345678X。"_s, u"金额13912345678元，数据13912345678条。"_s,
         u"长编号139123456789和2024-13912345678-01。"_s, u"统一社会信用代码11370200MB28543210。"_s,
         u"数值13912345678.5已更正。"_s, u"年份2021 2022 2023 2024 2025。"_s, u"电话12912345678打不通。"_s});
    add(rows, rule, u"other"_s, {u"联系人：王某，联系电话：13912345678。"_s});
    add(rows, rule, u"preface"_s, {u"咨询电话：13912345678。"_s, u"联系人王某，手机139 1234 5678。"_s});
    rows.push_back({u"the agency's own mobile number"_s, rule, [](Case& c) {
                        c.report.agency.phone = u"139-1234-5678"_s;
                        c.append(u"overview"_s, u"可致电13912345678。"_s);
                    }});
}

void addCitations(std::vector<SilentRow>& rows) {
    const QString rule = u"L06"_s;
    const auto change = [&rows, rule](const QString& before, const QString& after) {
        rows.push_back({after, rule, [=](Case& c) { c.replace(u"preface"_s, before, after); }});
    };
    change(u"国务院令第711号"_s, u"国令第711号"_s);
    change(u"国务院令第711号"_s, u"中华人民共和国国务院令第711号"_s);
    change(u"国务院令第711号"_s, u"国务院令第 711 号"_s);
    change(u"国务院令第711号"_s, u"国务院令第711号，以下简称《条例》"_s);
    change(u"国务院令第711号"_s, u"2019年修订"_s);
    change(u"（国务院令第711号）"_s, QString());
    change(u"（国办公开办函〔2021〕30号）"_s, QString());
    change(u"国办公开办函〔2021〕30号"_s, u"国办公开办函〔2021〕 30号"_s);
    change(u"的要求，"_s, u"的要求，落实《条例》，"_s);
    add(rows, rule, u"overview"_s,
        {u"2007年公布的《中华人民共和国政府信息公开条例》（国务院令第492号）已修订。"_s,
         u"贯彻《政府信息公开条例》和《条例》各项规定。"_s,
         u"依照《优化营商环境条例》（国务院令第722号）公开。"_s,
         u"依照《海港市政府信息公开办法》（市政府令第12号）公开。"_s, u"（2024）东01行终23号判决已履行。"_s,
         u"海行初（2023）5号判决已履行。"_s, u"依照国办发〔2024〕5号、海渔发〔2023〕12号文件公开。"_s,
         u"截至（2024）年底无积压，共3号窗口。"_s,
         u"网址：https://fish.haigang.example.gov.cn/gk[2024]5号。"_s,
         u"第[2024]期公报，《条例》（修订）宣讲。"_s});
    add(rows, rule, u"other"_s, {u"依照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）执行。"_s});
    rows.push_back({u"the format of 2019 in a report for 2020"_s, rule, [](Case& c) {
                        c.report.year = 2020;
                        c.replace(u"preface"_s, u"〔2021〕30号"_s, u"〔2019〕60号"_s);
                    }});
    rows.push_back(
        {u"no preface and no citation"_s, rule, [](Case& c) { c.parts(u"preface"_s).front().text.clear(); }});
}

void addLookAlikes(std::vector<SilentRow>& rows) {
    add(rows, u"L07"_s, u"overview"_s,
        {u"一年来，网站更新及时，长期坚持。"_s, u"𠮷水镇、㵲水、㙍头、朱䶮等生僻字显示正常。"_s,
         u"　　缩进的一段。"_s, u"空格 和\t制表。"_s, u"①②③、℃、㎡、‰、×、·、￥。"_s,
         u"“引号”、《书名》、〔2024〕、…… —— ～。"_s, u"〇与零不同。"_s, u"人名中的﨑字保留。"_s});
}

void addEnds(std::vector<SilentRow>& rows) {
    add(rows, u"L08"_s, u"overview"_s,
        {u"\n（六）标准化建设\n完成试点。"_s, u"\n强化监督，提升质效\n每季度检查一次。"_s,
         u"\n一、加强组织领导，健全工作机制，压实各级责任\n每季度检查一次。"_s,
         u"\n主要做法：\n1.当日登记；\n2.逐件审核。"_s, u"\n（1）当日登记，\n（2）逐件审核。"_s,
         u"\n联系电话：0532-80001234"_s, u"\n网址：https://fish.haigang.example.gov.cn"_s,
         u"\n电子版可从这里下载，网址为https://fish.haigang.example.gov.cn"_s,
         u"\n海港市渔业局\n2025年1月15日"_s, u"\n渔民说：“看得懂。”"_s, u"\n（检查结果已公开。）"_s,
         u"\n效果如何？\n更新及时！\n未完待续……"_s, u"\n项目\t数量\t单位"_s, u"\n附件：公开目录"_s, u"\n无"_s,
         u"\n注：表中数字含直属单位"_s, u"每季度检查一次。　"_s});
}

void addSeries(std::vector<SilentRow>& rows) {
    add(rows, u"L09"_s, u"problems"_s,
        {u"一是解读少；二是更新慢；三是人手紧。"_s,
         u"一是解读少；二是更新慢。改进：一是培训；二是检查。"_s,
         u"一是解读少。\n下一步，一是加强培训。"_s,
         u"首先要看成绩，二是要看不足。"_s,
         u"统一是关键，唯一是网站，第一时间公开，第三方评估。"_s,
         u"第一，解读少。第二，更新慢。"_s,
         u"\n1.解读少。\n2.更新慢。\n改进情况：\n1.培训。\n2.检查。"_s,
         u"\n1.5万册手册已发放，12.4宪法日宣传。"_s,
         u"\n2024.1.3至2024.3.5检查两轮。"_s,
         u"\n10、11月检查两次，3、4号楼增设公开栏。"_s,
         u"\n2.更新慢。\n3.人手紧。"_s,
         u"\n（三）解读。\n（四）更新。"_s,
         u"依照第二十条第（一）项、第（五）项和第（八）项公开。"_s,
         u"①春耕、②汛期、③秋收。"_s,
         u"主要有以下三个问题：一是解读少；二是更新慢；三是人手紧。"_s,
         u"存在两方面不足：一是解读少；二是更新慢。"_s,
         u"采取3项措施：1.培训；2.检查；3.通报。"_s,
         u"坚持三条：\n（1）当日登记，\n（2）逐件审核，\n（3）按期答复。"_s,
         u"发布信息286条，一是渔港；二是渔船。"_s,
         u"三个渔港存在问题：一是解读少；二是更新慢。"_s,
         u"依照第三条：一是登记；二是审核。"_s,
         u"公开三件事，主要内容如下：\n1.渔港；\n2.渔船。"_s,
         u"一是解读少，二是更新慢，三是人手紧，四是经费少，五是设备旧，六是渠道窄，七是培训少，"
         "八是检查少，九是反馈慢，十是考核软，十一是激励少。"_s});
}

void addPhrases(std::vector<SilentRow>& rows) {
    add(rows, u"L10"_s, u"overview"_s,
        {u"以习近平新时代中国特色社会主义思想为指导，学习习近平法治思想、习近平文化思想。"_s,
         u"学习党的二十大和二十届二中、三中全会精神，党的十九大精神，党的二十届四中全会精神。"_s,
         u"召开的二十届三中全会，党的十九届三中全会。"_s,
         u"习近平总书记重要指示批示和重要批示，习近平总书记重要论述，习近平主席。"_s,
         u"落实《中华人民共和国行政诉讼法》《中华人民共和国民事诉讼法》《中华人民共和国行政复议法实施条例》。"_s,
         u"汇编政府信息公开案例，《政府信息公开案例》已印发。"_s,
         u"清理行政规范性文件、行政规范性的文件和其他规范性文件。"_s,
         u"公民、法人或者其他组织，公民、法人和其他组织，法人或其他组织，法人及其他组织。"_s,
         u"以人民为中心发展思想，以人民为中心的发展理念。"_s,
         u"市域治理体系和治理能力现代化，基层治理体系和治理能力现代化。"_s,
         u"政府信息公开工作年度报告，年度报告的格式。"_s, u"全市经济工作会议，中央农村工作会议。"_s,
         u"中华人民共和国\n政府信息公开条例。"_s, u"坚定四个自信，增强“四个意识”。"_s,
         u"中华人民共和国政府采购法，中华人民共和国档案馆。"_s, u"行政事业性收入和行政事业性收费。"_s});
}

void addContacts(std::vector<SilentRow>& rows) {
    const QString rule = u"L11"_s;
    add(rows, rule, u"preface"_s,
        {u"邮编：266903。"_s, u"邮政编码为266903。"_s, u"电话：0532-80001234、0532-80001235转8012。"_s,
         u"电话：（0532）80001234。"_s, u"电话：0532—80001234，传真：80001234。"_s,
         u"联系电话：010-80001234/80001235。"_s, u"热线：12345、400-123-4567。"_s,
         u"咨询电话：+86-532-80001234。"_s, u"手机、电话：13912345678。"_s,
         u"接听电话300余次，电话2部，电话 3 部。"_s, u"热线2024年接听群众来电500次。"_s,
         u"网址：http://www.haigang.gov.cn/col/index.html?id=1&n=2#a。"_s,
         u"网址：www.haigang.gov.cn、fish.haigang.example.gov.cn:8080。"_s,
         u"网址为https://fish.haigang.example.gov.cn，可下载。"_s,
         u"（网址：http://fish.haigang.example.gov.cn）查阅。"_s, u"网站支持HTTPS和http协议，www服务稳定。"_s,
         u"网址：http://10.0.0.8:8080/gk。"_s});
    const auto field = [&rows, rule](QString Agency::*member, const QString& value) {
        rows.push_back({u"field "_s + value, rule, [=](Case& c) { c.report.agency.*member = value; }});
    };
    field(&Agency::postcode, {});
    field(&Agency::phone, {});
    field(&Agency::email, {});
    field(&Agency::postcode, u"010020"_s);
    for (const QString& phone : {u"0532-80001234"_s, u"(0532)80001234"_s, u"0532 8000 1234"_s, u"80001234"_s,
                                 u"0532-80001234、80001235"_s, u"0532-80001234-802"_s, u"12345"_s,
                                 u"13912345678"_s, u"0532-80001234（转802）"_s, u"0532－80001234"_s})
        field(&Agency::phone, phone);
    rows.push_back(
        {u"websites"_s, rule, [](Case& c) {
             c.report.agency.websites = {u"www.haigang.gov.cn"_s, u"http://haigang.gov.cn:80/a/"_s};
         }});
}

} // namespace

std::vector<SilentRow> languageSilences() {
    std::vector<SilentRow> rows;
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
