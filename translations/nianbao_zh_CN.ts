<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AgencyDialog</name>
    <message>
        <source>Agency</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>机关全称(&amp;N)</translation>
    </message>
    <message>
        <source>as on the official seal</source>
        <translation>与公章一致</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>简称(&amp;S)</translation>
    </message>
    <message>
        <source>as others call it, not “we”</source>
        <translation>别人对本机关的称呼，不写“我局”</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>层级(&amp;L)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据范围</translation>
    </message>
    <message>
        <source>of this &amp;office only</source>
        <translation>仅本机关(&amp;O)</translation>
    </message>
    <message>
        <source>of the whole &amp;jurisdiction</source>
        <translation>全辖区汇总(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地区(&amp;R)</translation>
    </message>
    <message>
        <source>province and city</source>
        <translation>省、市</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>邮编(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>电话(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Web sites</source>
        <translation>网址(&amp;W)</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>每行一个</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message numerus="yes">
        <source>who signs needs a name of at most %n characters on one line</source>
        <translation>
            <numerusform>签署人须有姓名，单行，最多 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>the time of signing is not known; set the clock and try again</source>
        <translation>签署时间未知；请校准时钟后重试</translation>
    </message>
    <message>
        <source>the PDF has no place for a signature; make it as an approved copy</source>
        <translation>此 PDF 没有签名的位置；请按审定稿重新生成</translation>
    </message>
    <message>
        <source>the PDF has marks of a signature in several places</source>
        <translation>此 PDF 有多处签名标记</translation>
    </message>
    <message>
        <source>the PDF is signed already; make it anew</source>
        <translation>此 PDF 已经签名；请重新生成</translation>
    </message>
    <message>
        <source>the signature is about another state of the report; approve it anew</source>
        <translation>签名针对的是年报的另一版本；请重新批准</translation>
    </message>
    <message>
        <source>PDF or JSON</source>
        <translation>PDF 或 JSON</translation>
    </message>
</context>
<context>
    <name>AwaitFile</name>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在读取“%1”……</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>停止读取(&amp;S)</translation>
    </message>
</context>
<context>
    <name>CellComparison</name>
    <message>
        <source>empty</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>With last year: %1 was not asked for in last year&apos;s format</source>
        <translation>与去年：去年的格式没有%1</translation>
    </message>
    <message>
        <source>With last year: %1 (%2 → %3)</source>
        <translation>与去年：%1（%2 → %3）</translation>
    </message>
    <message>
        <source>With last year: %1 %2 (%3 → %4)</source>
        <translation>与去年：%1 %2（%3 → %4）</translation>
    </message>
    <message>
        <source>With last year: %1 %2 (%3 → %4), %5</source>
        <translation>与去年：%1 %2（%3 → %4），%5</translation>
    </message>
    <message>
        <source>With last year: %1 unchanged (%2)</source>
        <translation>与去年：%1持平（%2）</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>Check of reports for %1</source>
        <translation>%1年度报告检查汇总</translation>
    </message>
    <message>
        <source>Check of reports</source>
        <translation>年度报告检查汇总</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, as BCP 47 writes it</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>counts as: %1</source>
        <translation>级别改为：%1</translation>
    </message>
    <message>
        <source>threshold %1: %2</source>
        <translation>阈值 %1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Not checked, because</source>
        <translation>未检查的原因</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>常见问题</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>规则内容</translation>
    </message>
    <message>
        <source>Rules off or changed</source>
        <translation>停用或调整的规则</translation>
    </message>
    <message>
        <source>Setting of the office</source>
        <translation>本单位的设置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 has no report for %2.</source>
        <translation>%1没有%2年度的年报。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Checks reports. Exit status 1 when an error or an unexplained warning was found.</source>
        <translation>检查年报。查出错误或未说明的提醒时，退出状态为 1。</translation>
    </message>
    <message>
        <source>Last year&apos;s report, or a folder of them.</source>
        <translation>上一年的年报，或存放这些年报的文件夹。</translation>
    </message>
    <message>
        <source>name a report to check (see --help)</source>
        <translation>请给出要检查的年报（见 --help）</translation>
    </message>
    <message>
        <source>%1: %2 error(s), %3 warning(s), %4 hint(s)</source>
        <translation>%1：错误 %2 处，提醒 %3 处，提示 %4 处</translation>
    </message>
    <message>
        <source>Read the settings from FILE.</source>
        <translation>从指定文件读取设置。</translation>
    </message>
    <message>
        <source>The store: an SQLite file.</source>
        <translation>稿件库：一个 SQLite 文件。</translation>
    </message>
    <message>
        <source>Print JSON, one object a line.</source>
        <translation>输出 JSON，每行一个对象。</translation>
    </message>
    <message>
        <source>“%1” is not part of this version of nianbao</source>
        <translation>本版本没有“%1”</translation>
    </message>
    <message>
        <source>this version of nianbao opens SQLite files only</source>
        <translation>本版本只能打开 SQLite 文件</translation>
    </message>
    <message>
        <source>no readable report was found there</source>
        <translation>其中没有可以读取的年报</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 (see --help)</source>
        <translation>%1（见 --help）</translation>
    </message>
    <message>
        <source>Writes a report to one file or more, each of the type of its suffix.</source>
        <translation>把年报写成一个或几个文件，类型由后缀决定。</translation>
    </message>
    <message>
        <source>A file to write; several may follow.</source>
        <translation>要写的文件，可以有多个。</translation>
    </message>
    <message>
        <source>this type of file cannot be written; the types are %1</source>
        <translation>不能写这种文件；可写的类型有 %1</translation>
    </message>
    <message>
        <source>Reads reports into the store, and says what could not be read.</source>
        <translation>把年报读入稿件库，并说明没有读出的内容。</translation>
    </message>
    <message>
        <source>name a report to import (see --help)</source>
        <translation>请给出要导入的年报（见 --help）</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 of %5 figures</source>
        <translation>%1：%2 %3 年，读出数据 %4 格，共 %5 格</translation>
    </message>
    <message>
        <source>Lists the drafts of the store.</source>
        <translation>列出稿件库中的稿件。</translation>
    </message>
    <message>
        <source>Only those of year Y.</source>
        <translation>只列出该年度的。</translation>
    </message>
    <message>
        <source>“%1” is no year</source>
        <translation>“%1”不是年份</translation>
    </message>
    <message>
        <source>there is no store</source>
        <translation>没有稿件库</translation>
    </message>
    <message>
        <source>Write a summary for people, xlsx or html; may be given again.</source>
        <translation>写出供人阅读的汇总，xlsx 或 html；可多次给出。</translation>
    </message>
    <message>
        <source>The agencies that have to report, one a line (UTF-8).</source>
        <translation>应当报送的机关名单，每行一个（UTF-8）。</translation>
    </message>
    <message>
        <source>a summary is written as one of: %1</source>
        <translation>汇总可写成的类型：%1</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文本不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>(explained: %1)</source>
        <translation>（已说明：%1）</translation>
    </message>
    <message>
        <source>Rules off or changed: %1</source>
        <translation>停用或调整的规则：%1</translation>
    </message>
    <message>
        <source>, %1 explained</source>
        <translation>，已说明 %1 处</translation>
    </message>
    <message>
        <source>Usage:
  nianbao                                   open the window
  nianbao FILE                              open the window with FILE
  nianbao check [--against PREVIOUS] [--json] [--to FILE] REPORT…
  nianbao compare OLD NEW [--json] [--to FILE]
  nianbao export REPORT --to FILE…          type by suffix: pdf, html, docx, xlsx, json
  nianbao export REPORT --package DIR       every type, named after agency and year
  nianbao import REPORT… [--store URL] [--json]
  nianbao list [--store URL] [--year Y] [--due] [--json]
  nianbao verify [--keys FILE] [--store URL] [--json] FILE
  nianbao verify --store [URL] [--json]     is the audit log whole

REPORT is a file (json, txt), a folder of them, or AGENCY/YEAR in the store.
Every command has --help, --version and --settings FILE.</source>
        <translation>用法：
  nianbao                                   打开窗口
  nianbao FILE                              打开窗口并读入 FILE
  nianbao check [--against PREVIOUS] [--json] [--to FILE] REPORT…
  nianbao compare OLD NEW [--json] [--to FILE]
  nianbao export REPORT --to FILE…          按后缀定类型：pdf、html、docx、xlsx、json
  nianbao export REPORT --package DIR       各种类型，按机关和年度命名
  nianbao import REPORT… [--store URL] [--json]
  nianbao list [--store URL] [--year Y] [--due] [--json]
  nianbao verify [--keys FILE] [--store URL] [--json] FILE
  nianbao verify --store [URL] [--json]     审计日志是否完整

REPORT 是文件（json、txt）、文件夹，或库中的“机关/年度”。
每个命令都有 --help、--version 和 --settings FILE。</translation>
    </message>
    <message>
        <source>Compares two reports: figures, and texts by their words. What changed stands in 【】, an arrow from the old to the new.</source>
        <translation>比较两份年报：数据，以及逐词比较的文字。变动处在【】内，箭头由旧指新。</translation>
    </message>
    <message>
        <source>Write the comparison for people, html or pdf; may be given again.</source>
        <translation>把比较结果写成 html 或 pdf 文件；可以多次给出。</translation>
    </message>
    <message>
        <source>name two reports, the old and the new one (see --help)</source>
        <translation>请给出两份年报，先旧后新（见 --help）</translation>
    </message>
    <message>
        <source>a comparison is written as one of: %1</source>
        <translation>比较结果可写成：%1</translation>
    </message>
    <message>
        <source>%1 → %2: %3 figure(s), %4 text(s)</source>
        <translation>%1 → %2：数据 %3 处，文字 %4 处</translation>
    </message>
    <message>
        <source>A folder for the report as every type of file; made when it is missing.</source>
        <translation>年报各种类型文件所在的文件夹；没有时新建。</translation>
    </message>
    <message>
        <source>name one report, then --to and the files to write, or --package and a folder (see --help)</source>
        <translation>请给出一份年报，再用 --to 给出文件，或用 --package 给出文件夹（见 --help）</translation>
    </message>
    <message>
        <source>Only what is not published yet, the most pressing first, with the days left.</source>
        <translation>只列尚未公布的，最急的在前，并列剩余天数。</translation>
    </message>
    <message>
        <source>Says whether an approved copy, PDF or JSON, is as it was signed, and who approved it. Without FILE: whether the audit log of the store is whole.</source>
        <translation>说明审定稿（PDF 或 JSON）是否与签名时一致、由谁批准。不给 FILE 时：库的审计日志是否完整。</translation>
    </message>
    <message>
        <source>Trust the keys in FILE (nianbao-keys/1) instead of the store&apos;s.</source>
        <translation>信任 FILE（nianbao-keys/1）中的公钥，而不是库中的。</translation>
    </message>
    <message>
        <source>name one file to verify, or a store with --store (see --help)</source>
        <translation>请给出一个要验证的文件，或用 --store 给出库（见 --help）</translation>
    </message>
    <message numerus="yes">
        <source>the audit log is whole: %n entries</source>
        <translation>
            <numerusform>审计日志完整：%n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>empty now</source>
        <translation>现已为空</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现为 %1</translation>
    </message>
    <message>
        <source>The words are gone: %1</source>
        <translation>原文已不在：%1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Suggestion: %1 → %2</source>
        <translation>建议：%1 → %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>place, state</comment>
        <translation>%1——%2</translation>
    </message>
</context>
<context>
    <name>CompareSummary</name>
    <message>
        <source>Comparison of two reports</source>
        <translation>两份年报的比较</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, as BCP 47 writes it</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a PDF cannot be made without fonts</source>
        <translation>没有字体，无法生成 PDF</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>对比方</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>幅度</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>Old, removed words in 【】</source>
        <translation>旧文，删去的词在【】内</translation>
    </message>
    <message>
        <source>New, inserted words in 【】</source>
        <translation>新文，加入的词在【】内</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>moved and rewritten</source>
        <translation>移动并改写</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>已逾期 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlinesEditor</name>
    <message>
        <source>“%1” is no day; write it as 2026-01-31, or leave it empty.</source>
        <translation>“%1”不是日期；请写成 2026-01-31，或留空。</translation>
    </message>
    <message>
        <source>Name the agency that the days are for.</source>
        <translation>请写明是哪个机关的期限。</translation>
    </message>
    <message>
        <source>“%1” stands there twice; remove one of the rows’ days.</source>
        <translation>“%1”出现两次；请去掉其中一行的期限。</translation>
    </message>
    <message>
        <source>“%1” needs the day to publish too.</source>
        <translation>“%1”还要写公布期限。</translation>
    </message>
    <message>
        <source>“%1” would have to hand in after it has published.</source>
        <translation>“%1”的报送期限晚于公布期限。</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>Submit for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>The report goes to whoever reviews it. It cannot be changed until it is returned, or has been approved and a correction is begun.</source>
        <translation>年报交给审核人。退回之前，或批准后开始更正之前，不能再修改。</translation>
    </message>
    <message>
        <source>&amp;Word to the reviewers (may stay empty):</source>
        <translation>给审核人的话（可不写）(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Submit for review</source>
        <translation>提交审核(&amp;S)</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>The report goes back to the clerk, who can change it and submits it again; all steps of the review are then taken from the first. Comments and suggestions stay.</source>
        <translation>年报退回拟稿人，修改后再次提交；审核从第一步重新开始。批注和建议保留。</translation>
    </message>
    <message>
        <source>&amp;What has to be put right:</source>
        <translation>需要改正什么(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>退回(&amp;R)</translation>
    </message>
    <message>
        <source>It then waits for “%1”, which is for the %2.</source>
        <translation>之后等待“%1”，由%2办理。</translation>
    </message>
    <message>
        <source>This is the last step: the PDF and the data file are made now, signed with your key, and kept as they are. Afterwards the report is changed by a correction only.</source>
        <translation>这是最后一步：现在生成 PDF 和数据文件，用您的密钥签名，原样保存。此后只能通过更正来修改年报。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>You approve the step “%1”.</source>
        <translation>您批准的是“%1”这一步。</translation>
    </message>
    <message>
        <source>&amp;Remark (may stay empty):</source>
        <translation>意见（可不写）(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>It has to be submitted, approved and published again. The copy that was approved stays kept as it is.</source>
        <translation>之后须重新提交、批准和公布。已批准的文本原样保留。</translation>
    </message>
    <message>
        <source>It has to be published again.</source>
        <translation>之后须重新公布。</translation>
    </message>
    <message>
        <source>Begin a correction</source>
        <translation>开始更正</translation>
    </message>
    <message>
        <source>The report can be changed again; this is its version %1.</source>
        <translation>年报可以再次修改；这是第 %1 版。</translation>
    </message>
    <message>
        <source>&amp;Why it is corrected:</source>
        <translation>更正的原因(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Begin the correction</source>
        <translation>开始更正(&amp;B)</translation>
    </message>
</context>
<context>
    <name>DoubtWords</name>
    <message>
        <source>was not read</source>
        <translation>未能读出</translation>
    </message>
</context>
<context>
    <name>DraftListModel</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 处提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>a PDF cannot be made without fonts</source>
        <translation>没有字体，无法生成 PDF</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the report</source>
        <translation>导出年报</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>已写文件</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>%1 cannot be checked: its figures are too large to be added up. Check the figures.</source>
        <translation>%1无法核对：数字太大，不能相加。请核对各数。</translation>
    </message>
    <message>
        <source>%1 is %3, but the figures filled in already add up to %2. Check the total and the figures.</source>
        <translation>%1现为 %3，而已填各数之和已达 %2。请核对总计和各数。</translation>
    </message>
    <message>
        <source>%1 should be %2 (the sum of the results above it), but is %3.</source>
        <translation>%1应为 %2（以上各项结果之和），现为 %3。</translation>
    </message>
    <message>
        <source>%1 should be %2 (the sum of the four outcomes), but is %3.</source>
        <translation>%1应为 %2（四种结果之和），现为 %3。</translation>
    </message>
    <message>
        <source>%1 should be %2 (the sum of the columns), but is %3.</source>
        <translation>%1应为 %2（各列之和），现为 %3。</translation>
    </message>
    <message>
        <source>%1 is “%2”, but it cannot be less than 0. Correct the figure.</source>
        <translation>%1为“%2”，不能小于 0。请改正。</translation>
    </message>
    <message>
        <source>%1 is “%2”, but it must be a whole number. Correct the figure.</source>
        <translation>%1为“%2”，应为整数。请改正。</translation>
    </message>
    <message>
        <source>%1 is “%2”, which has more than 6 decimal places. Round the amount.</source>
        <translation>%1为“%2”，小数超过 6 位。请四舍五入。</translation>
    </message>
    <message>
        <source>%1 is “%2”, but it must be an amount in 万元. Enter the number alone.</source>
        <translation>%1为“%2”，应为以万元为单位的金额。请只填数字。</translation>
    </message>
    <message>
        <source>%1 is “%2”, but it must be a whole number. Enter the number alone.</source>
        <translation>%1为“%2”，应为整数。请只填数字。</translation>
    </message>
    <message>
        <source>%1, column %2: %3 is %4, but %5 is %6. The two must be equal; check the four figures.</source>
        <translation>%1“%2”列：%3 为 %4，而%5 为 %6，两者应相等。请核对这四个数。</translation>
    </message>
    <message>
        <source>%1 is %2, more than the %3 in force and the %4 repealed together. Correct the figures, or explain which of those issued are not yet in effect.</source>
        <translation>%1为 %2，多于现行有效 %3 与本年废止 %4 之和。请改正，或说明哪些制发的文件尚未施行。</translation>
    </message>
    <message>
        <source>%1 is %2 万元, at least 1,000 times last year&apos;s %3 万元. Was it entered in 元?</source>
        <translation>%1为 %2 万元，是上年 %3 万元的 1000 倍以上。是否误以元为单位填写？</translation>
    </message>
    <message>
        <source>%1 is %2 万元, but the text says “%3”. Was it entered in 元?</source>
        <translation>%1为 %2 万元，而文字写的是“%3”。是否误以元为单位填写？</translation>
    </message>
    <message>
        <source>The heading “%1” is that of another section; “%2” is due here.</source>
        <translation>标题“%1”属于另一章节，此处应为“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no content. Each of the six sections must be filled in.</source>
        <translation>“%1”没有内容。六个部分都要填写。</translation>
    </message>
    <message>
        <source>The heading “%1” is misspelt; it should read “%2”.</source>
        <translation>标题“%1”有错漏，应为“%2”。</translation>
    </message>
    <message>
        <source>The heading “%1” is worded otherwise than the official “%2”.</source>
        <translation>标题“%1”与规范表述“%2”不同。</translation>
    </message>
    <message>
        <source>The number of “%1” is out of turn or used before; it should read “%2”.</source>
        <translation>“%1”的序号跳号或重复，应为“%2”。</translation>
    </message>
    <message>
        <source>A number is left out before “%1”; it should read “%2”.</source>
        <translation>“%1”之前缺号，应为“%2”。</translation>
    </message>
    <message>
        <source>The heading “%1” has no number; it should read “%2”.</source>
        <translation>标题“%1”没有序号，应为“%2”。</translation>
    </message>
    <message>
        <source>The number of the heading “%1” is wrong; it should read “%2”.</source>
        <translation>标题“%1”的序号不对，应为“%2”。</translation>
    </message>
    <message>
        <source>The period “%1” is not that of a report for %2. Change the year.</source>
        <translation>统计期限“%1”不是 %2 年年报的期限。请改正年份。</translation>
    </message>
    <message>
        <source>The period “%1” is not the whole year (%2). Correct it, or explain it: an agency founded within the year, for instance.</source>
        <translation>统计期限“%1”不是全年（%2）。请改正，或说明原因，如机关于年内成立。</translation>
    </message>
    <message>
        <source>The preface names no legal basis. Name the 《政府信息公开条例》.</source>
        <translation>前言没有写明编制依据。请写明《政府信息公开条例》。</translation>
    </message>
    <message>
        <source>The preface states no period for its figures. Add it: 1 January to 31 December.</source>
        <translation>前言没有写明统计期限。请补上：1月1日至12月31日。</translation>
    </message>
    <message>
        <source>The preface gives no web address of the electronic version. Add it.</source>
        <translation>前言没有写明电子版的网址。请补上。</translation>
    </message>
    <message>
        <source>The preface gives no contact. Add an address or a telephone number.</source>
        <translation>前言没有写明联系方式。请补上地址或电话。</translation>
    </message>
    <message>
        <source>The report has no preface with legal basis, period, web address and contact. Add it unless your office leaves it out.</source>
        <translation>年报没有前言（编制依据、统计期限、网址、联系方式）。除本单位惯例不写外，请补上。</translation>
    </message>
    <message>
        <source>“%1” is an instruction of the form. Remove it or write what it asks for.</source>
        <translation>“%1”是模板的填写说明。请删去或按要求填写。</translation>
    </message>
    <message>
        <source>“%1” is a placeholder. Write what belongs there.</source>
        <translation>“%1”是占位符。请填写实际内容。</translation>
    </message>
    <message>
        <source>%1: the file holds “%2”, which the official format does not have. Check which format the table follows.</source>
        <translation>%1：文件中有“%2”，官方格式没有此项。请核对所用的是哪一年的格式。</translation>
    </message>
    <message>
        <source>%1 is missing in the file. Fill in the table.</source>
        <translation>文件中缺少%1。请填写。</translation>
    </message>
    <message>
        <source>%1: the row “%2” is missing in the file. Fill it in.</source>
        <translation>%1：文件中缺少“%2”一行。请填写。</translation>
    </message>
    <message>
        <source>The tables are those of the %3 format, but a report for %1 uses the %2 format. Move the figures to its tables.</source>
        <translation>所用的是 %3 年格式的表格，而 %1 年的年报应使用 %2 年格式。请把数字移到该格式的表格中。</translation>
    </message>
    <message>
        <source>The information-processing fees (信息处理费) are stated elsewhere; state them in section six as well.</source>
        <translation>信息处理费写在了别处；第六部分也应写明。</translation>
    </message>
    <message>
        <source>Section six mentions the information-processing fees (信息处理费), but neither an amount nor that none was charged. Say which.</source>
        <translation>第六部分提到信息处理费，但没有写金额，也没有写未收取。请写明。</translation>
    </message>
    <message>
        <source>Section six states the information-processing fees (信息处理费) without the number of notices sent. Add it.</source>
        <translation>第六部分写了信息处理费，但没有写发出收费通知的件数。请补上。</translation>
    </message>
    <message>
        <source>Section six does not state the information-processing fees (信息处理费). State the notices sent and the amount, or that none was charged.</source>
        <translation>第六部分没有写明信息处理费。请写明发出收费通知的件数和总金额，或写明未收取。</translation>
    </message>
    <message>
        <source>The title does not name the year. Add %1年.</source>
        <translation>标题没有年份。请加上“%1年”。</translation>
    </message>
    <message>
        <source>The title names the year %2, but the report is for %1. Change the year.</source>
        <translation>标题写的是 %2 年，而这是 %1 年的年报。请改正年份。</translation>
    </message>
    <message>
        <source>The title names neither “%1” nor its region. Add the agency.</source>
        <translation>标题中既没有“%1”，也没有其地区。请写明机关。</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 cannot make regulations (规章). Was it meant for 行政规范性文件?</source>
        <translation>%1为 %2，而%3无权制定规章。是否应填在“行政规范性文件”？</translation>
    </message>
    <message>
        <source>the agency</source>
        <translation>本机关</translation>
    </message>
    <message>
        <source>“%1” is named here, but the report is that of “%2”. Correct the name, or explain it: agencies merge, for instance.</source>
        <translation>此处写的是“%1”，而这是“%2”的年报。请改正名称，或说明原因，如机构合并。</translation>
    </message>
    <message>
        <source>%1 does not speak of %2. Add a part or a sentence on it.</source>
        <translation>%1没有写到%2。请补写一节或一句。</translation>
    </message>
    <message>
        <source>A number is missing in “%1”. Write the number before the counter.</source>
        <translation>“%1”缺少数字。请在量词前填上数字。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n blank cell(s). Where there is none, write 0.</source>
        <translation>
            <numerusform>%1有 %n 格空白。没有的请填 0。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 characters, more than the limit of %3. Shorten it.</source>
        <translation>%1有 %2 字，超过 %3 字的限制。请压缩。</translation>
    </message>
    <message>
        <source>A government&apos;s report should also speak of: %1. Add a sentence on it.</source>
        <translation>政府的年报还应写到：%1。请补写。</translation>
    </message>
    <message>
        <source>Section five states no problem. Say what is still wanting.</source>
        <translation>第五部分没有写存在的问题。请写明不足之处。</translation>
    </message>
    <message>
        <source>Section five states no improvement. Say what was or will be done.</source>
        <translation>第五部分没有写改进情况。请写明已做或将做的改进。</translation>
    </message>
    <message>
        <source>The title still names %1, but the report is for %2. Change the year.</source>
        <translation>标题中仍写%1年，而本报告为%2年度报告。请改正年份。</translation>
    </message>
    <message>
        <source>The period is still that of %1, but the report is for %2. Change the year.</source>
        <translation>统计期限仍为%1年，而本报告为%2年度报告。请改正年份。</translation>
    </message>
    <message>
        <source>The preface still speaks of the report for %1; this one is for %2. Change the year.</source>
        <translation>前言所述仍是%1年的报告，而本报告为%2年度报告。请改正年份。</translation>
    </message>
    <message>
        <source>The sentence tells of %1, but the report is for %2. Was last year&apos;s number left standing?</source>
        <translation>这句话说的是%1年，而本报告为%2年度报告。是否遗留了上年的年份？</translation>
    </message>
    <message>
        <source>The marks of “%1” are turned the wrong way; it should read “%2”.</source>
        <translation>“%1”的标点用反或不成对，应为“%2”。</translation>
    </message>
    <message>
        <source>The mark at the end of “%1” closes nothing. Put “%2” where it begins, or take the mark out.</source>
        <translation>“%1”末尾的标点没有与之配对的前一半。请在开头处补上“%2”，或删去该标点。</translation>
    </message>
    <message>
        <source>The mark that opens “%1” is not closed. Put “%2” where it ends.</source>
        <translation>“%1”开头的标点没有配对。请在结尾处补上“%2”。</translation>
    </message>
    <message>
        <source>The paragraph “%1…” stands in the report before. Take it out, or write what belongs here.</source>
        <translation>段落“%1…”在前文已出现过。请删去，或改写为此处应有的内容。</translation>
    </message>
    <message>
        <source>“%1” is more than one stop. Leave one.</source>
        <translation>“%1”标点重复，只应保留一个。</translation>
    </message>
    <message>
        <source>“%1” says the same twice. Take one out.</source>
        <translation>“%1”文字重复，请删去一处。</translation>
    </message>
    <message>
        <source>%1 is an identity-card number. Personal data must not be published; take it out.</source>
        <translation>%1是身份证号码。个人信息不得公开，请删去。</translation>
    </message>
    <message>
        <source>%1 is a mobile number that is not the contact&apos;s. Personal data must not be published; take it out.</source>
        <translation>%1是手机号码，且不是本单位的联系电话。个人信息不得公开，请删去。</translation>
    </message>
    <message>
        <source>%1 is the number of a bank card. Personal data must not be published; take it out.</source>
        <translation>%1是银行卡号。个人信息不得公开，请删去。</translation>
    </message>
    <message>
        <source>“%1” is named for the first time; write the full name, “%2”.</source>
        <translation>首次提到“%1”，应写全称“%2”。</translation>
    </message>
    <message>
        <source>The year in “%1” stands in the wrong brackets; it should read “%2”.</source>
        <translation>“%1”中年份所用括号不规范，应为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is the number of the text that was in force before; the one in force is “%2”.</source>
        <translation>“%1”是此前文本的文号，现行文本为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is not the number of this document; it should read “%2”.</source>
        <translation>“%1”不是该文件的文号，应为“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>%n half-width mark(s) among Chinese characters: %1. Write them in full width.</source>
        <translation>
            <numerusform>中文中有%n处半角标点：%1。请改为全角。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of full-width digits or letters: %1. Write them in half width.</source>
        <translation>
            <numerusform>有%n处全角数字或字母：%1。请改为半角。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that only look right: %1. They cannot be searched for; write the ordinary ones.</source>
        <translation>
            <numerusform>有%n个形似字：%1。这些字无法检索，请改为常用字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s): %1. Take them out.</source>
        <translation>
            <numerusform>有%n个不可见字符：%1。请删去。</numerusform>
        </translation>
    </message>
    <message>
        <source>A character of private use (%1) shows on machines with its font only. Write the character that is meant.</source>
        <translation>专用区字符（%1）只在装有相应字体的电脑上显示。请改为应有的字。</translation>
    </message>
    <message>
        <source>The text announces “%1”, but %2 follow. Correct the number or the list.</source>
        <translation>文中说“%1”，而其后列了%2项。请改正数字或所列内容。</translation>
    </message>
    <message>
        <source>“%1” is no postcode, which has six digits. Check it.</source>
        <translation>“%1”不是邮政编码，邮政编码为6位数字。请核对。</translation>
    </message>
    <message>
        <source>“%1” is no telephone number as one is written. Check its digits.</source>
        <translation>“%1”不符合电话号码的写法。请核对位数。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address as one is written. Check it.</source>
        <translation>“%1”不符合电子邮箱的写法。请核对。</translation>
    </message>
    <message>
        <source>“%1” is no web address as one is written. Check it.</source>
        <translation>“%1”不符合网址的写法。请核对。</translation>
    </message>
    <message>
        <source>The paragraph that ends in “%1” has no stop at its end. Add one.</source>
        <translation>以“%1”结尾的段落末尾没有标点。请补上。</translation>
    </message>
    <message>
        <source>“%1” is one character off “%2”. Correct it.</source>
        <translation>“%1”与规范表述“%2”有一字之差。请改正。</translation>
    </message>
    <message>
        <source>The text says that %1 is %2%, but by the tables it is %3%. Correct the rate or the figures.</source>
        <translation>文字写明%1占%2%，按表格应为%3%。请更正比例或数据。</translation>
    </message>
    <message>
        <source>The text says that %1 changed by %2% from last year, but by the figures it is %3%. Correct the rate or the figures.</source>
        <translation>文字写明%1比上年变动%2%，按数据应为%3%。请更正比例或数据。</translation>
    </message>
    <message>
        <source>The text says that %1 changed by %2 from last year, but by the figures it is %3. Correct the text or the figures.</source>
        <translation>文字写明%1比上年变动%2，按数据应为%3。请更正文字或数据。</translation>
    </message>
    <message>
        <source>The whole is given as %1, but its parts %2 add up to %3. Correct the figures.</source>
        <translation>总数写为%1，但各项%2之和为%3。请更正数字。</translation>
    </message>
    <message>
        <source>The processing fees (信息处理费) are given as %1 元 here and as %2 元 elsewhere. Correct one of them.</source>
        <translation>信息处理费此处写为%1元，另一处写为%2元。请更正其一。</translation>
    </message>
    <message>
        <source>The text says there was none, but the table has %2 for %1. Correct the text or the table.</source>
        <translation>文字写明没有，但表格中%1为%2。请更正文字或表格。</translation>
    </message>
    <message>
        <source>The text says %2 for %1, but the table has %3. Correct the text or the table.</source>
        <translation>文字写明%1为%2，表格为%3。请更正文字或表格。</translation>
    </message>
    <message>
        <source>%1 is %2, but last year&apos;s report carried %3 forward. Correct the figure, or explain it.</source>
        <translation>%1为%2，但上年报告结转%3。请更正，或说明原因。</translation>
    </message>
    <message>
        <source>%1 is %2, less than last year&apos;s %3 with %4 issued and %5 repealed (%6). Did some lapse without being repealed?</source>
        <translation>%1为%2，少于上年现行有效%3加本年制发%4减本年废止%5（应为%6）。是否有未经废止而自然失效的？</translation>
    </message>
    <message>
        <source>%1 is %2, more than last year&apos;s %3 with %4 issued and %5 repealed (%6). Correct the figures, or explain them.</source>
        <translation>%1为%2，多于上年现行有效%3加本年制发%4减本年废止%5（应为%6）。请更正，或说明原因。</translation>
    </message>
    <message>
        <source>The paragraph “%1…” is %2% like one of last year&apos;s report. Write what holds for this year.</source>
        <translation>段落“%1……”与上年报告的一段相似%2%。请写本年度的实际情况。</translation>
    </message>
    <message>
        <source>%1 is %2; last year it was %3. Is the figure right?</source>
        <translation>%1为%2，上年为%3。数据是否正确？</translation>
    </message>
    <message>
        <source>The text says that %1 was %2 last year, but last year&apos;s report has %3. Correct the text.</source>
        <translation>文字写明上年%1为%2，但上年报告为%3。请更正文字。</translation>
    </message>
    <message>
        <source>“%2” is a report of %1 for %3 too. Leave out one of them.</source>
        <translation>“%2”也是%1%3年度的年报，请只保留一份。</translation>
    </message>
    <message>
        <source>Section one is %2% like that of %1, names and numbers aside.</source>
        <translation>除名称和数字外，第一部分与%1的有 %2% 相同。</translation>
    </message>
    <message>
        <source>Section five is %2% like that of %1, names and numbers aside. Write what holds for your own agency.</source>
        <translation>除名称和数字外，第五部分与%1的有 %2% 相同。请写本机关的实际情况。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Use the official wording</source>
        <translation>改用规范表述</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>改为“%1”</translation>
    </message>
    <message>
        <source>Clear the cell</source>
        <translation>清空此格</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>删去“%1”</translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation>插入“%1”</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>Title, agency and the report as a whole</source>
        <translation>标题、机关和全文</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1，%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3 %4</source>
        <comment>severity, place, sentence, offered fix</comment>
        <translation>%1：%2。%3 %4</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表格：%1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>文字：%1</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>已说明：%1</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>%1 is not on this machine; %2 is used in its place</source>
        <translation>本机没有字体“%1”，以“%2”代替</translation>
    </message>
    <message>
        <source>%1 cannot be embedded in a file; %2 is used in its place</source>
        <translation>字体“%1”不能嵌入文件，以“%2”代替</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Other than now</source>
        <translation>与现在不同之处</translation>
    </message>
    <message>
        <source>Texts as they were</source>
        <translation>当时的文字</translation>
    </message>
    <message>
        <source>Nothing is different from now.</source>
        <translation>与现在没有不同。</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>%1: %2 (now %3)</source>
        <translation>%1：%2（现为 %3）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Not there then: %1</source>
        <translation>当时还没有：%1</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Explanation (%1)</source>
        <translation>说明（%1）</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation>第%1张表第%2行</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>the passphrase does not open the signing key; type it again, or ask the administrator for a new key</source>
        <translation>口令打不开签名密钥；请重新输入，或请管理员发一个新密钥</translation>
    </message>
    <message>
        <source>the signing key in the store is not whole</source>
        <translation>库中的签名密钥不完整</translation>
    </message>
    <message>
        <source>“format” is “%1”; a file of keys has “nianbao-keys/1”</source>
        <translation>“format”是“%1”；公钥文件应为“nianbao-keys/1”</translation>
    </message>
    <message numerus="yes">
        <source>keys beyond %n</source>
        <translation>
            <numerusform>第 %n 个以后的公钥</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no member of a key; correct or remove it</source>
        <translation>公钥没有“%1”这一项；请改正或删去</translation>
    </message>
    <message>
        <source>64 hexadecimal digits in small letters</source>
        <translation>64 位十六进制数字，小写</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>a time such as 2025-01-20T09:00:00Z</source>
        <translation>形如 2025-01-20T09:00:00Z 的时间</translation>
    </message>
    <message>
        <source>a key that does not stand above</source>
        <translation>上面没有出现过的公钥</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Department of the State Council</source>
        <translation>国务院部门</translation>
    </message>
    <message>
        <source>Provincial government</source>
        <translation>省级政府</translation>
    </message>
    <message>
        <source>Department of a province</source>
        <translation>省级政府部门</translation>
    </message>
    <message>
        <source>City government</source>
        <translation>市级政府</translation>
    </message>
    <message>
        <source>Department of a city</source>
        <translation>市级政府部门</translation>
    </message>
    <message>
        <source>County or district government</source>
        <translation>县（区）级政府</translation>
    </message>
    <message>
        <source>Department of a county or district</source>
        <translation>县（区）级政府部门</translation>
    </message>
    <message>
        <source>Township government or subdistrict office</source>
        <translation>乡镇政府、街道办事处</translation>
    </message>
    <message>
        <source>Agency under vertical administration</source>
        <translation>垂直管理机构</translation>
    </message>
    <message>
        <source>Organisation authorised by law</source>
        <translation>法律、法规授权的组织</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>NewReportDialog</name>
    <message>
        <source>New report</source>
        <translation>新建年报</translation>
    </message>
    <message>
        <source>&amp;Year reported on</source>
        <translation>报告年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>机关(&amp;A)</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>机关全称(&amp;N)</translation>
    </message>
    <message>
        <source>as on the official seal</source>
        <translation>与公章一致</translation>
    </message>
    <message>
        <source>A&amp;ddress, telephone, web sites…</source>
        <translation>地址、电话、网址(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>NewYear</name>
    <message>
        <source>Agency and contact: %1</source>
        <translation>机关名称和联系方式：%1</translation>
    </message>
    <message>
        <source>Headings of the sections and their parts</source>
        <translation>各部分及其小标题</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>the name or the passphrase is wrong</source>
        <translation>姓名或口令不对</translation>
    </message>
    <message>
        <source>the recovery code or the name is wrong</source>
        <translation>恢复码或姓名不对</translation>
    </message>
    <message>
        <source>there is a user named %1 already</source>
        <translation>已有名为%1的用户</translation>
    </message>
    <message>
        <source>there is no such user any more</source>
        <translation>这个用户已不存在</translation>
    </message>
    <message>
        <source>the last administrator stays; make somebody else administrator first</source>
        <translation>须保留最后一名管理员；请先让别人成为管理员</translation>
    </message>
    <message>
        <source>review is switched on already</source>
        <translation>审核已经启用</translation>
    </message>
    <message>
        <source>a review has one step at least, and each has a name</source>
        <translation>审核至少有一步，每一步都要有名称</translation>
    </message>
    <message>
        <source>say in a sentence what has to be put right</source>
        <translation>请用一句话写明需要改正什么</translation>
    </message>
    <message>
        <source>say in a sentence why it is corrected</source>
        <translation>请用一句话写明更正的原因</translation>
    </message>
    <message>
        <source>give the day on which it was published</source>
        <translation>请写明公布的日期</translation>
    </message>
    <message>
        <source>a comment needs a text</source>
        <translation>批注须有文字</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>口令不对</translation>
    </message>
    <message numerus="yes">
        <source>a user needs a name of at most %n characters</source>
        <translation>
            <numerusform>用户须有姓名，最多 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else has changed or handed on the draft meanwhile; close it and look at it again</source>
        <translation>稿件在此期间已被他人修改或办理；请关闭后重新查看</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message numerus="yes">
        <source>the passphrase is too short; use at least %n characters, for instance several words</source>
        <translation>
            <numerusform>口令太短；至少 %n 个字符，例如用几个词</numerusform>
        </translation>
    </message>
    <message>
        <source>there is not enough memory to work on a passphrase (64 MB); close other programs and try again</source>
        <translation>内存不足，无法处理口令（需 64 MB）；请关闭其他程序后重试</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The printer %1 could not be started. See whether it is switched on and connected, or print to a file.</source>
        <translation>打印机“%1”无法启动。请检查是否已开机并连接，或打印到文件。</translation>
    </message>
    <message>
        <source>The sheet is %1 × %2 mm. The report is made for A4 upright and prints in its true size from the sheet&apos;s top left corner. Choose A4 in the printer&apos;s properties, or print all the same?</source>
        <translation>纸张为 %1 × %2 毫米。年报按 A4 纵向排版，从纸张左上角起按原大打印。请在打印机属性中选择 A4；仍要打印吗？</translation>
    </message>
    <message>
        <source>This printer cannot print to the edge of the text: it leaves %1 mm on the left, %2 mm on the right, %3 mm above and %4 mm below. Part of the text would be missing. Print all the same?</source>
        <translation>这台打印机打不到版心边缘：左 %1 毫米、右 %2 毫米、上 %3 毫米、下 %4 毫米不能打印，部分文字会缺失。仍要打印吗？</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>is larger than %1 MB and was not read</source>
        <translation>大于 %1 MB，未读取</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>is JSON, but no report: an object was expected</source>
        <translation>是 JSON，但不是年报：应为一个对象</translation>
    </message>
    <message>
        <source>is no report of a format that this program reads (“format” is “%1”)</source>
        <translation>不是本程序能读的格式（“format”为“%1”）</translation>
    </message>
    <message>
        <source>follows an official format that this program does not know (“template” is “%1”)</source>
        <translation>所用的官方格式本程序不认识（“template”为“%1”）</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>is of another kind than expected (%1)</source>
        <translation>类型不对（应为 %1）</translation>
    </message>
    <message>
        <source>“%1” is no whole number of at least 0</source>
        <translation>“%1”不是不小于 0 的整数</translation>
    </message>
    <message>
        <source>“%1” is no amount of at least 0 with at most 6 decimal places</source>
        <translation>“%1”不是不小于 0、至多 6 位小数的金额</translation>
    </message>
    <message>
        <source>is not part of this format; it was kept</source>
        <translation>不属于本格式，已原样保留</translation>
    </message>
    <message>
        <source>is no annual report on government information disclosure (%1 not found)</source>
        <translation>不是政府信息公开工作年度报告（没有找到%1）</translation>
    </message>
    <message>
        <source>%1 was not found and is left blank; please fill it in</source>
        <translation>没有找到%1，已留空，请填写</translation>
    </message>
    <message>
        <source>the figures of %1 do not fit its columns and are left blank; please fill them in</source>
        <translation>%1的数字与列数不符，已留空，请填写</translation>
    </message>
    <message>
        <source>was read as %1 text; please check it</source>
        <translation>按 %1 编码读取，请核对</translation>
    </message>
    <message>
        <source>held %1 look-alike characters, which were turned into the ordinary ones</source>
        <translation>含有 %1 个形近字符，已换成普通汉字</translation>
    </message>
    <message>
        <source>is in use by %1; close it there, or open it here to read only</source>
        <translation>正由 %1 使用；请在那里关闭，或在此只读打开</translation>
    </message>
    <message>
        <source>was written by a newer version of this program (schema %1) and is opened to read only; please update the program</source>
        <translation>由更新版本的程序写成（结构版本 %1），现以只读方式打开；请更新程序</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>已损坏：%1</translation>
    </message>
    <message>
        <source>is not in the store</source>
        <translation>不在稿件库中</translation>
    </message>
    <message>
        <source>no font on this machine has the characters %1; install one of the fonts named in the help</source>
        <translation>本机没有字体含有这些字：%1；请安装说明中列出的字体</translation>
    </message>
    <message>
        <source>“%1” is not the figure that it is bound to; it was kept as plain text</source>
        <translation>“%1”与所关联的数据不符，已按普通文字保留</translation>
    </message>
    <message>
        <source>is of a type that cannot be read here (“%1”); save it as PDF, Word, Excel, a web page or text</source>
        <translation>是这里读不了的类型（“%1”）；请另存为 PDF、Word、Excel、网页或文本</translation>
    </message>
    <message>
        <source>the figures of %1 were read with doubt; please compare them with the file</source>
        <translation>%1的数据读得没有把握，请与原文件核对</translation>
    </message>
    <message>
        <source>%1 is part of a merged cell with one figure for several and is left blank; please fill it in</source>
        <translation>%1在合并单元格里，几项只有一个数，已留空，请填写</translation>
    </message>
    <message>
        <source>%1 stands in the file twice with different figures and is left blank; please fill it in</source>
        <translation>%1在文件里出现两次且数值不同，已留空，请填写</translation>
    </message>
    <message>
        <source>the file has one row for a whole group, whose own rows are left blank (%1)</source>
        <translation>文件里整组只有一行，组内各行已留空（%1）</translation>
    </message>
    <message>
        <source>the columns of %1 have no heads and were told by their order; please compare them with the file</source>
        <translation>%1没有表头，各列按顺序认定，请与原文件核对</translation>
    </message>
    <message>
        <source>%1 has empty cells, beside which figures may have slipped; please compare it with the file</source>
        <translation>%1有空格，旁边的数可能错位，请与原文件核对</translation>
    </message>
    <message>
        <source>figures that belong to no row and column were left out (%1)</source>
        <translation>不属于任何行列的数未采用（%1）</translation>
    </message>
    <message>
        <source>%1 does not agree with the figures that it sums up; please compare them with the file</source>
        <translation>%1与各分项之和不符，请与原文件核对</translation>
    </message>
    <message>
        <source>%1 is given in another unit and is left blank; please fill it in</source>
        <translation>%1的单位不同，已留空，请填写</translation>
    </message>
    <message>
        <source>the embedded figure was taken, but another one is printed (%1)</source>
        <translation>采用了内嵌的数，但印出来的是另一个（%1）</translation>
    </message>
    <message>
        <source>is protected by a password; save it anew without one</source>
        <translation>有密码保护；请去掉密码另存</translation>
    </message>
    <message>
        <source>holds pictures of pages and no text (a scan); please use the file that it was printed from</source>
        <translation>只有页面图片，没有文字（扫描件）；请使用打印前的原文件</translation>
    </message>
    <message>
        <source>is damaged and may not be whole; please check what was read</source>
        <translation>已损坏，可能不完整，请核对读出的内容</translation>
    </message>
    <message>
        <source>has more than %1 pages and was not read</source>
        <translation>超过 %1 页，未读取</translation>
    </message>
    <message>
        <source>holds more text or drawings than any report and was not read</source>
        <translation>文字或图形之多超出任何年报，未读取</translation>
    </message>
    <message>
        <source>could not be read within %1 seconds and bounded memory; it is damaged or made to harm. Save it anew in the program that wrote it</source>
        <translation>在 %1 秒和限定的内存内未能读出；文件已损坏或有意为害。请用生成它的程序重新保存</translation>
    </message>
    <message>
        <source>is damaged and cannot be read: %1</source>
        <translation>已损坏，无法读取：%1</translation>
    </message>
    <message>
        <source>is of an old office type (.doc, .xls, .wps); open it in Word, WPS or LibreOffice and save it anew as .docx or .xlsx</source>
        <translation>是旧的办公文件类型（.doc、.xls、.wps）；请用 Word、WPS 或 LibreOffice 打开，另存为 .docx 或 .xlsx</translation>
    </message>
    <message>
        <source>is no %1 file, whatever its name says; open it in the program that wrote it and save it anew</source>
        <translation>不是 %1 文件，与文件名不符；请用生成它的程序打开并重新保存</translation>
    </message>
    <message>
        <source>holds more than a report can and was not read (%1)</source>
        <translation>内容之多超出年报所能有，未读取（%1）</translation>
    </message>
    <message>
        <source>the year was not found in the file; please fill it in</source>
        <translation>文件中没有找到年度；请填写</translation>
    </message>
    <message>
        <source>the agency&apos;s name was not found in the file; please fill it in</source>
        <translation>文件中没有找到机关名称；请填写</translation>
    </message>
    <message>
        <source>the amount was converted to 万元; please compare it with the file (%1)</source>
        <translation>金额已换算为万元，请与原文件核对（%1）</translation>
    </message>
    <message>
        <source>a section that the format does not have was read as text of the one before it; please move it to where it belongs (%1)</source>
        <translation>规定格式中没有的部分已读作前一部分的文字，请移到应在的位置（%1）</translation>
    </message>
    <message>
        <source>a section was told by its place, for its heading is not the format&apos;s; please compare it with the file (%1)</source>
        <translation>该部分的标题与规定不符，已按其所在位置读入，请与原文件核对（%1）</translation>
    </message>
    <message>
        <source>a table that is none of the report&apos;s three, or a second one of its kind, was left out (%1)</source>
        <translation>有表格不属于报告的三张表，或与已读的表重复，未读入（%1）</translation>
    </message>
    <message>
        <source>the unit of %1 is not clear and was taken as 万元; please compare it with the file</source>
        <translation>%1的单位不明确，已按万元读入，请与原文件核对</translation>
    </message>
    <message>
        <source>text was left out for which the report has no place (%1)</source>
        <translation>有文字未读入，因为报告中没有放它的位置（%1）</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>put %n errors right</source>
        <translation>
            <numerusform>改正 %n 处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n warnings right or explain them</source>
        <translation>
            <numerusform>改正或说明 %n 处提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>it cannot be submitted yet: %1</source>
        <translation>还不能提交：%1</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Table 3: each row&apos;s total is the sum of its applicant columns</source>
        <translation>表三：各行总计等于各类申请人之和</translation>
    </message>
    <message>
        <source>Table 3: the results of the year add up</source>
        <translation>表三：本年度办理结果总计正确</translation>
    </message>
    <message>
        <source>Table 3: received and carried in equals concluded and carried forward</source>
        <translation>表三：新收加上年结转等于办理结果加结转下年</translation>
    </message>
    <message>
        <source>Table 4: each total is the sum of its four outcomes</source>
        <translation>表四：总计等于四种结果之和</translation>
    </message>
    <message>
        <source>Counts are whole numbers, fees are amounts</source>
        <translation>件数为整数，收费为金额</translation>
    </message>
    <message>
        <source>Documents issued are in force or repealed</source>
        <translation>制发的文件现行有效或已废止</translation>
    </message>
    <message>
        <source>Fees are stated in 万元</source>
        <translation>收费以万元为单位</translation>
    </message>
    <message>
        <source>Six sections, in order, each with content</source>
        <translation>六个部分齐全、依序、有内容</translation>
    </message>
    <message>
        <source>总体情况 covers the five topics</source>
        <translation>总体情况包括五个方面</translation>
    </message>
    <message>
        <source>Headings are worded and numbered rightly</source>
        <translation>标题的表述和序号正确</translation>
    </message>
    <message>
        <source>The title names the year and the agency</source>
        <translation>标题写明年份和机关</translation>
    </message>
    <message>
        <source>The preface states basis, period, web address and contact</source>
        <translation>前言写明依据、期限、网址、联系方式</translation>
    </message>
    <message>
        <source>No placeholder and no instruction is left over</source>
        <translation>没有遗留占位符和填写说明</translation>
    </message>
    <message>
        <source>No number is missing before its counter</source>
        <translation>量词前没有缺数字</translation>
    </message>
    <message>
        <source>No cell is blank</source>
        <translation>没有空格</translation>
    </message>
    <message>
        <source>The tables are those of the year&apos;s format</source>
        <translation>表格符合当年格式</translation>
    </message>
    <message>
        <source>总体情况 and section five keep to the office&apos;s limit</source>
        <translation>总体情况和第五部分不超过字数限制</translation>
    </message>
    <message>
        <source>Section six states the information-processing fees</source>
        <translation>第六部分写明信息处理费</translation>
    </message>
    <message>
        <source>A government reports on assessment, public review and accountability</source>
        <translation>政府写明工作考核、社会评议、责任追究</translation>
    </message>
    <message>
        <source>Section five states problems and improvements</source>
        <translation>第五部分写明问题和改进</translation>
    </message>
    <message>
        <source>Only agencies that can make regulations report any</source>
        <translation>有权制定规章的机关才填报规章</translation>
    </message>
    <message>
        <source>The report speaks of one agency throughout</source>
        <translation>全文说的是同一机关</translation>
    </message>
    <message>
        <source>No year is left over from last year&apos;s report</source>
        <translation>没有遗留上年的年份</translation>
    </message>
    <message>
        <source>Quotes and brackets pair</source>
        <translation>引号、括号、书名号成对</translation>
    </message>
    <message>
        <source>Marks, digits and letters have their right width</source>
        <translation>标点、数字和字母的全角半角正确</translation>
    </message>
    <message>
        <source>Nothing stands twice</source>
        <translation>没有重复的文字、标点和段落</translation>
    </message>
    <message>
        <source>No personal data</source>
        <translation>没有个人信息</translation>
    </message>
    <message>
        <source>Documents are cited rightly</source>
        <translation>引用文件的名称和文号正确</translation>
    </message>
    <message>
        <source>No invisible or look-alike characters</source>
        <translation>没有不可见字符和形似字</translation>
    </message>
    <message>
        <source>A paragraph ends in a stop</source>
        <translation>段落末尾有标点</translation>
    </message>
    <message>
        <source>Items are numbered without gap or repeat</source>
        <translation>列项序号不缺不重</translation>
    </message>
    <message>
        <source>Fixed phrases are written rightly</source>
        <translation>固定表述准确</translation>
    </message>
    <message>
        <source>Postcodes, telephone numbers and addresses are well formed</source>
        <translation>邮编、电话和网址写法正确</translation>
    </message>
    <message>
        <source>Applications received: text and table agree</source>
        <translation>收到申请：文字与表格一致</translation>
    </message>
    <message>
        <source>Applications concluded or answered: text and table agree</source>
        <translation>办结、答复申请：文字与表格一致</translation>
    </message>
    <message>
        <source>Applications carried in and carried forward: text and table agree</source>
        <translation>上年结转、结转下年：文字与表格一致</translation>
    </message>
    <message>
        <source>Results: text and table agree</source>
        <translation>办理结果：文字与表格一致</translation>
    </message>
    <message>
        <source>Applicants: text and table agree</source>
        <translation>申请人情况：文字与表格一致</translation>
    </message>
    <message>
        <source>Reviews and lawsuits: text and table agree</source>
        <translation>行政复议、行政诉讼：文字与表格一致</translation>
    </message>
    <message>
        <source>Normative documents and regulations: text and table agree</source>
        <translation>规范性文件、规章：文字与表格一致</translation>
    </message>
    <message>
        <source>Licensing, penalties, compulsory measures and fees: text and table agree</source>
        <translation>许可、处罚、强制、收费：文字与表格一致</translation>
    </message>
    <message>
        <source>Where the text says there was none, the table says 0</source>
        <translation>文字写明没有的，表格为0</translation>
    </message>
    <message>
        <source>The parts in a sentence add up to its whole</source>
        <translation>句中各项之和等于总数</translation>
    </message>
    <message>
        <source>Shares and rates follow from the figures</source>
        <translation>占比、增幅与数据相符</translation>
    </message>
    <message>
        <source>Processing fees stated twice agree</source>
        <translation>两处信息处理费一致</translation>
    </message>
    <message>
        <source>What was carried in is what last year carried forward</source>
        <translation>上年结转等于上年报告的结转下年</translation>
    </message>
    <message>
        <source>Documents in force follow from last year&apos;s</source>
        <translation>现行有效件数与上年衔接</translation>
    </message>
    <message>
        <source>Comparisons with last year agree with both years</source>
        <translation>与上年的比较同两年数据相符</translation>
    </message>
    <message>
        <source>No paragraph is last year&apos;s</source>
        <translation>没有照抄上年的段落</translation>
    </message>
    <message>
        <source>No figure leaps from last year&apos;s</source>
        <translation>数据与上年相比没有异常变动</translation>
    </message>
    <message>
        <source>Section five is not another agency&apos;s</source>
        <translation>第五部分与其他机关不雷同</translation>
    </message>
    <message>
        <source>One report an agency and year, and none is missing</source>
        <translation>每个机关每年一份年报，没有缺报</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>from so many times last year&apos;s amount on</source>
        <translation>达到去年金额的多少倍起</translation>
    </message>
    <message>
        <source>characters, a government&apos;s (0: no limit)</source>
        <translation>字数上限，各级政府（0 为不限）</translation>
    </message>
    <message>
        <source>characters, a department&apos;s (0: no limit)</source>
        <translation>字数上限，政府部门（0 为不限）</translation>
    </message>
    <message>
        <source>characters, section five (0: no limit)</source>
        <translation>字数上限，第五部分（0 为不限）</translation>
    </message>
    <message>
        <source>from this likeness on (0 to 1)</source>
        <translation>相似度从多少起（0 至 1）</translation>
    </message>
    <message>
        <source>paragraphs of so many characters or more</source>
        <translation>段落不少于多少字</translation>
    </message>
    <message>
        <source>from so many times, or that part, on</source>
        <translation>达到多少倍或多少分之一起</translation>
    </message>
    <message>
        <source>and a difference of so much or more</source>
        <translation>且相差不少于</translation>
    </message>
    <message>
        <source>characters or more, within a part</source>
        <translation>同一部分内不少于多少字</translation>
    </message>
    <message>
        <source>characters or more, across parts</source>
        <translation>不同部分之间不少于多少字</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>no permission, or the disk is full</source>
        <translation>没有权限，或磁盘已满</translation>
    </message>
    <message>
        <source>it is no settings file</source>
        <translation>不是设置文件</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Takes effect when the program is started next. The report itself is always Chinese.</source>
        <translation>下次启动时生效。年报本身始终为中文。</translation>
    </message>
    <message>
        <source>&amp;Backups in</source>
        <translation>备份文件夹(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Drafts in</source>
        <translation>稿件库</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>&amp;Edit the agencies…</source>
        <translation>编辑机关信息(&amp;E)…</translation>
    </message>
    <message>
        <source>Fonts in print</source>
        <translation>打印字体</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>this or another window</source>
        <translation>本窗口或另一窗口</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法建立文件夹</translation>
    </message>
    <message>
        <source>it is no backup of a store of drafts</source>
        <translation>不是稿件库的备份</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一程序</translation>
    </message>
    <message>
        <source>%1 (%2 kB free)</source>
        <translation>%1（剩余 %2 kB）</translation>
    </message>
    <message>
        <source>draft %1, step %2</source>
        <translation>稿件 %1，第 %2 步</translation>
    </message>
    <message>
        <source>the step is missing</source>
        <translation>缺少这一步</translation>
    </message>
    <message>
        <source>the step “%1” cannot be read</source>
        <translation>无法读取步骤“%1”</translation>
    </message>
    <message>
        <source>the step “%1” does not fit the draft</source>
        <translation>步骤“%1”与稿件不符</translation>
    </message>
    <message>
        <source>no saved state of the draft can be read</source>
        <translation>稿件的任何保存状态都无法读取</translation>
    </message>
    <message>
        <source>it cannot be rescued while it is open elsewhere or must not be written</source>
        <translation>正在别处打开或不能写入，无法抢救</translation>
    </message>
    <message>
        <source>%1 drafts were rescued whole, %2 in an earlier state, %3 are lost; the damaged file is kept as %4. A backup may hold more</source>
        <translation>完整抢救稿件 %1 份，恢复到较早状态 %2 份，丢失 %3 份；损坏的文件保留为 %4。备份中可能还有更多</translation>
    </message>
    <message>
        <source>it is another program&apos;s database, no store of drafts</source>
        <translation>这是其他程序的数据库，不是稿件库</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>it is no store of drafts, and was left as it is</source>
        <translation>不是稿件库，未作改动</translation>
    </message>
    <message>
        <source>no permission to write; it is opened to read only</source>
        <translation>没有写入权限，以只读方式打开</translation>
    </message>
    <message>
        <source>it is opened to read only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>the file has been moved, replaced or deleted</source>
        <translation>文件已被移动、替换或删除</translation>
    </message>
    <message>
        <source>a rescue or the restoring of a backup had been cut off and was brought to its end</source>
        <translation>上次抢救或恢复备份中断，现已完成</translation>
    </message>
    <message>
        <source>%1. It stays as the older version wrote it and is opened to read only</source>
        <translation>%1。保持旧版本写成的样子，以只读方式打开</translation>
    </message>
    <message>
        <source>another window that is just opening it</source>
        <translation>正在打开它的另一窗口</translation>
    </message>
    <message>
        <source>the file was empty; it has been set up as a new store</source>
        <translation>文件为空，已建成新的稿件库</translation>
    </message>
    <message>
        <source>a change log without its store was found and kept as %1</source>
        <translation>发现没有稿件库的变更日志，已保留为 %1</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>稿件 %1</translation>
    </message>
    <message>
        <source>somebody else has changed the draft meanwhile (it is at change %1, this one follows %2)</source>
        <translation>其间他人改动了稿件（已到第 %1 次修改，本次接在第 %2 次之后）</translation>
    </message>
    <message>
        <source>the step “%1” does not fit the draft as it was saved</source>
        <translation>步骤“%1”与已保存的稿件不符</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>机关信息 %1</translation>
    </message>
    <message>
        <source>audit log, entry %1</source>
        <translation>审计日志第 %1 条</translation>
    </message>
    <message>
        <source>the entry is missing</source>
        <translation>此条缺失</translation>
    </message>
    <message>
        <source>the entry was changed, inserted or moved</source>
        <translation>此条被改动、插入或移动过</translation>
    </message>
    <message>
        <source>entries were removed from the end, or added without the program</source>
        <translation>末尾的条目被删去，或有条目不是本程序写入的</translation>
    </message>
    <message>
        <source>comment %1</source>
        <translation>批注 %1</translation>
    </message>
    <message>
        <source>there is no such comment</source>
        <translation>没有这条批注</translation>
    </message>
    <message>
        <source>the draft was changed, submitted, returned or approved by somebody else meanwhile; please look at it again</source>
        <translation>稿件在此期间已被他人修改、提交、退回或批准；请重新查看</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>there is no such user</source>
        <translation>没有这个用户</translation>
    </message>
    <message>
        <source>it has been submitted or approved and cannot be changed; have it returned, or begin a correction</source>
        <translation>已提交或已批准，不能修改；请让审核人退回，或开始更正</translation>
    </message>
    <message>
        <source>it was approved once, and the copy that was signed is kept with it; it cannot be thrown away</source>
        <translation>此稿曾经批准，签名的审定稿与它一起保存；不能删除</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>whole, approved by %1 on %2 (key %3)</source>
        <translation>完整，由%1于 %2 批准（公钥 %3）</translation>
    </message>
    <message>
        <source>whole, signer unknown; it says “%1”, %2 (key %3)</source>
        <translation>完整，签署人未知；自称“%1”，%2（公钥 %3）</translation>
    </message>
    <message>
        <source>whole, but the key of %1 was revoked on %2; the signature says that it was made before, on %3</source>
        <translation>完整，但%1的公钥已于 %2 吊销；签名自称在此之前，即 %3 作出</translation>
    </message>
    <message>
        <source>whole, but the key of %1 was revoked on %2 and the signature was made after, on %3</source>
        <translation>完整，但%1的公钥已于 %2 吊销，而签名是此后于 %3 作出的</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>没有签名</translation>
    </message>
    <message>
        <source>changed since it was approved: the bytes of the PDF differ</source>
        <translation>批准后有改动：PDF 的内容不一致</translation>
    </message>
    <message>
        <source>changed since it was approved: texts or figures of the report differ</source>
        <translation>批准后有改动：年报的文字或数据不一致</translation>
    </message>
    <message>
        <source>changed since it was approved: the signature is damaged or does not fit</source>
        <translation>批准后有改动：签名损坏或不相符</translation>
    </message>
</context>
<context>
    <name>WhereText</name>
    <message>
        <source>Agency&apos;s name</source>
        <translation>机关名称</translation>
    </message>
    <message>
        <source>Agency&apos;s short name</source>
        <translation>机关简称</translation>
    </message>
    <message>
        <source>Agency&apos;s level</source>
        <translation>机关层级</translation>
    </message>
    <message>
        <source>Agency&apos;s region</source>
        <translation>机关地区</translation>
    </message>
    <message>
        <source>Agency&apos;s address</source>
        <translation>机关地址</translation>
    </message>
    <message>
        <source>Agency&apos;s postcode</source>
        <translation>机关邮编</translation>
    </message>
    <message>
        <source>Agency&apos;s phone</source>
        <translation>机关电话</translation>
    </message>
    <message>
        <source>Agency&apos;s email</source>
        <translation>机关电子邮箱</translation>
    </message>
    <message>
        <source>Agency&apos;s website</source>
        <translation>机关网址</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>The report as a whole</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>落款</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The store of drafts.</source>
        <translation>稿件库。</translation>
    </message>
    <message>
        <source>A settings file.</source>
        <translation>设置文件。</translation>
    </message>
    <message>
        <source>Begin a new report.</source>
        <translation>新建一份年报。</translation>
    </message>
    <message>
        <source>A report to open.</source>
        <translation>要打开的年报。</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New report…</source>
        <translation>新建年报(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a file as a draft…</source>
        <translation>打开文件为新稿(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Recent drafts</source>
        <translation>最近的稿件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>起始页(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print final copy…</source>
        <translation>打印终稿(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>回收站(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Agencies…</source>
        <translation>机关信息(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Page pre&amp;view</source>
        <translation>页面预览(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>全部检查(&amp;C)</translation>
    </message>
    <message>
        <source>Check everything, sections that are not filled in too (F7)</source>
        <translation>全部检查，包括尚未填写的章节（F7）</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一处问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一处问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>键盘操作(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Check F7</source>
        <translation>检查 F7</translation>
    </message>
    <message>
        <source>Preview F6</source>
        <translation>预览 F6</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print final copy</source>
        <translation>打印终稿</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Not now: no draft is open.</source>
        <translation>暂不可用：没有打开稿件。</translation>
    </message>
    <message>
        <source>Not now: this draft is open to read only.</source>
        <translation>暂不可用：此稿件以只读方式打开。</translation>
    </message>
    <message>
        <source>The start page is shown.</source>
        <translation>现在就是起始页。</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>设置(&amp;I)…</translation>
    </message>
    <message>
        <source>Copy for a &amp;web page</source>
        <translation>复制为网页内容(&amp;W)</translation>
    </message>
    <message>
        <source>Check against a &amp;file of last year…</source>
        <translation>与去年的年报文件核对(&amp;F)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another report…</source>
        <translation>与另一份年报比较(&amp;M)…</translation>
    </message>
    <message>
        <source>Save the approval s&amp;heet…</source>
        <translation>保存审签单(&amp;H)…</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>登录(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Office…</source>
        <translation>单位设置(&amp;O)…</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>审核(&amp;W)</translation>
    </message>
    <message>
        <source>Read as printed pa&amp;ges</source>
        <translation>按印刷页面阅读(&amp;G)</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>退出登录(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>%1 is %2; it waits for “%3”, which is for the %4</source>
        <translation>%1是%2；现等待“%3”，由%4办理</translation>
    </message>
    <message>
        <source>%1 is %2, for whom this is not; sign in as somebody else</source>
        <translation>%1是%2，不能办理此事；请换人登录</translation>
    </message>
    <message>
        <source>it is still being written; it has to be submitted first</source>
        <translation>还在拟稿；须先提交</translation>
    </message>
    <message>
        <source>it has been submitted and waits for review</source>
        <translation>已提交，等待审核</translation>
    </message>
    <message>
        <source>it has been returned to the clerk; it has to be submitted again first</source>
        <translation>已退回拟稿人；须先再次提交</translation>
    </message>
    <message>
        <source>it has been approved; begin a correction to change it</source>
        <translation>已批准；要修改请开始更正</translation>
    </message>
    <message>
        <source>it has been published; begin a correction to change it</source>
        <translation>已公布；要修改请开始更正</translation>
    </message>
    <message>
        <source>review is not switched on in this store</source>
        <translation>此库没有启用审核</translation>
    </message>
    <message>
        <source>nobody is signed in; sign in first</source>
        <translation>没有人登录；请先登录</translation>
    </message>
    <message>
        <source>nobody approves what he has submitted himself; ask somebody else</source>
        <translation>不能批准自己提交的稿件；请由别人办理</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>拟稿人</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>拟稿中</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等待%1</translation>
    </message>
    <message>
        <source>correction begun</source>
        <translation>开始更正</translation>
    </message>
</context>
<context>
    <name>nianbao::AgencyDialog</name>
    <message>
        <source>Figures of this office only</source>
        <translation>仅本机关的数据</translation>
    </message>
    <message>
        <source>Figures of the whole jurisdiction</source>
        <translation>全辖区汇总的数据</translation>
    </message>
    <message>
        <source>The full name is required.</source>
        <translation>请填写机关全称。</translation>
    </message>
    <message>
        <source>A postcode has six digits.</source>
        <translation>邮编应为六位数字。</translation>
    </message>
    <message>
        <source>A telephone number has digits, and signs between them.</source>
        <translation>电话由数字和其间的符号组成。</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.gov.cn.</source>
        <translation>电子邮箱应形如 name@example.gov.cn。</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>“%1”不是网址。</translation>
    </message>
</context>
<context>
    <name>nianbao::AskDialog</name>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>新口令(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>再输一次(&amp;O)：</translation>
    </message>
    <message>
        <source>several words are better than one</source>
        <translation>几个词比一个词好</translation>
    </message>
    <message>
        <source>The two passphrases differ; type both again.</source>
        <translation>两次输入的口令不同；请都重新输入。</translation>
    </message>
</context>
<context>
    <name>nianbao::BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The drafts are copied here once a day, and the newest copies are kept:
%1
Another folder can be chosen in the settings.</source>
        <translation>稿件每天复制到这里一次，保留最新的若干份：
%1
可在设置中改用其他文件夹。</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>There is no backup in this folder yet.</source>
        <translation>此文件夹中还没有备份。</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>备份进度</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>正在备份。</translation>
    </message>
    <message>
        <source>Puts the chosen backup in the place of the drafts</source>
        <translation>用所选备份替换现有稿件</translation>
    </message>
    <message>
        <source>Choose a backup in the list first.</source>
        <translation>请先在列表中选择一份备份。</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>备份已完成。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>All drafts become what they were on %1. What was changed since then is no longer listed; the present file is kept beside the restored one.</source>
        <translation>全部稿件将恢复到 %1 的样子，此后的修改不再列出；现有文件保留在恢复的文件旁边。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>nianbao::BalanceStrip</name>
    <message>
        <source>%1: %2 %3 ≠ %4 %5, off by %6</source>
        <translation>%1：%2 %3 ≠ %4 %5，相差 %6</translation>
    </message>
    <message>
        <source>Each complete column balances.</source>
        <translation>填全的各列均已平衡。</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>相差 %1</translation>
    </message>
</context>
<context>
    <name>nianbao::CarryOverDialog</name>
    <message>
        <source>What the report of %1 takes over</source>
        <translation>%1年度报告沿用的内容</translation>
    </message>
    <message>
        <source>Figures that a chosen passage takes from the tables will follow the new tables. Other figures of last year, and its year, are marked in the text to be replaced. Nothing else is filled in.</source>
        <translation>选用的段落中，取自表格的数字将随新表格变化；去年的其他数字和年份会在文中标出，待改为本年。除此之外不填任何内容。</translation>
    </message>
    <message>
        <source>What is taken over</source>
        <translation>沿用的内容</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>Figures that go on</source>
        <translation>结转的数据</translation>
    </message>
    <message>
        <source>Passages: %1</source>
        <translation>段落：%1</translation>
    </message>
</context>
<context>
    <name>nianbao::ChangesPanel</name>
    <message>
        <source>Changes since the last review</source>
        <translation>上次审核以来的修改</translation>
    </message>
    <message>
        <source>The report has not been returned yet. After that, what changes stands here.</source>
        <translation>年报还没有被退回过。退回之后的修改会列在这里。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>returned, when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Since it was %1 (%2, %3)</source>
        <comment>returned, when, who</comment>
        <translation>%1之后的修改（%2，%3）</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
</context>
<context>
    <name>nianbao::ChooseDraftDialog</name>
    <message>
        <source>From last year&apos;s report</source>
        <translation>由上年年报开始</translation>
    </message>
    <message>
        <source>Filter by year, agency or state</source>
        <translation>按年度、机关或状态筛选</translation>
    </message>
    <message>
        <source>Filter the drafts</source>
        <translation>筛选稿件</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>No draft has what the filter asks for.</source>
        <translation>没有符合筛选条件的稿件。</translation>
    </message>
    <message>
        <source>Compare with last year&apos;s report</source>
        <translation>与去年的年报对照</translation>
    </message>
    <message>
        <source>The drafts of last year. The open draft is compared with the chosen one, which stays as it is.</source>
        <translation>以下是去年的稿件。打开的稿件将与所选稿件对照，所选稿件不会改动。</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对照(&amp;C)</translation>
    </message>
    <message>
        <source>The report of the year after the chosen one takes over its agency, its headings and the figures that go on; what else, you choose next.</source>
        <translation>下一年度的报告沿用所选报告的机关、标题和结转的数据；其他内容在下一步选择。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>从文件(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>nianbao::CommentForm</name>
    <message>
        <source>The words that the comment is about</source>
        <translation>批注所针对的文字</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Suggest &amp;other words</source>
        <translation>建议改为其他文字(&amp;O)</translation>
    </message>
    <message>
        <source>The words that are suggested</source>
        <translation>建议的文字</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Select some of the words to comment on these alone</source>
        <translation>选中其中一部分文字，就只批注这一部分</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Suggest an&amp;other figure</source>
        <translation>建议改为其他数字(&amp;O)</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>新批注</translation>
    </message>
    <message>
        <source>New comment on %1, the selected words</source>
        <translation>对%1选中文字的新批注</translation>
    </message>
    <message>
        <source>New comment on %1</source>
        <translation>对%1的新批注</translation>
    </message>
    <message>
        <source>choose the words or the figure that the suggestion is for</source>
        <translation>请选中建议所针对的文字或数字</translation>
    </message>
    <message>
        <source>Change what you suggest.</source>
        <translation>请改动您建议的内容。</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>没有打开年报。</translation>
    </message>
    <message>
        <source>Nothing can be commented on now: %1</source>
        <translation>现在不能批注：%1</translation>
    </message>
    <message>
        <source>Click the words or the figure that you want to comment on.</source>
        <translation>请点击要批注的文字或数字。</translation>
    </message>
    <message>
        <source>The words are gone. Choose another place.</source>
        <translation>原文已不在。请选择别处。</translation>
    </message>
    <message>
        <source>Write what you want to say.</source>
        <translation>请写下您的意见。</translation>
    </message>
</context>
<context>
    <name>nianbao::CommentList</name>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>nianbao::CommentsPanel</name>
    <message>
        <source>Open &amp;only</source>
        <translation>只看未处理的(&amp;O)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Review is off. When it is switched on, comments on the report stand here.</source>
        <translation>审核没有启用。启用之后，对年报的批注列在这里。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer the comment that is chosen</source>
        <translation>答复选中的批注</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>解决(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>采纳(&amp;T)</translation>
    </message>
    <message>
        <source>Puts the suggestion into the report; undo takes it back</source>
        <translation>把建议写入年报；可以撤销</translation>
    </message>
    <message>
        <source>De&amp;cline</source>
        <translation>不采纳(&amp;C)</translation>
    </message>
    <message>
        <source>There are no comments.</source>
        <translation>没有批注。</translation>
    </message>
    <message>
        <source>No comment is open.</source>
        <translation>没有未处理的批注。</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>共 %2 条，未处理 %1 条</translation>
    </message>
    <message>
        <source>The suggestion cannot be taken or declined now: %1</source>
        <translation>现在不能采纳或不采纳建议：%1</translation>
    </message>
    <message>
        <source>This draft is open to read only.</source>
        <translation>此稿件以只读方式打开。</translation>
    </message>
    <message>
        <source>The words that it was for are gone; change the text by hand, or decline it.</source>
        <translation>建议所针对的文字已不在；请手工修改，或不采纳。</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>重新打开(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing can be answered or resolved now: %1</source>
        <translation>现在不能答复或解决：%1</translation>
    </message>
    <message>
        <source>An&amp;swer</source>
        <translation>答复(&amp;S)</translation>
    </message>
</context>
<context>
    <name>nianbao::ComparisonDialog</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Reads the other report from a file</source>
        <translation>从文件读入另一份年报</translation>
    </message>
    <message>
        <source>Another &amp;draft…</source>
        <translation>另一稿件(&amp;D)…</translation>
    </message>
    <message>
        <source>Takes a draft of the store</source>
        <translation>取库中的一份稿件</translation>
    </message>
    <message>
        <source>An older &amp;revision…</source>
        <translation>较早的版本(&amp;R)…</translation>
    </message>
    <message>
        <source>Takes an earlier state of this draft</source>
        <translation>取此稿件较早的状态</translation>
    </message>
    <message>
        <source>Compare with:</source>
        <translation>比较对象：</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose what “%1” is compared with.</source>
        <translation>请选择“%1”与什么比较。</translation>
    </message>
    <message>
        <source>Choose first what to compare with.</source>
        <translation>请先选择比较对象。</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较结果</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>nianbao::ComparisonView</name>
    <message>
        <source>Figures that differ</source>
        <translation>不同的数据</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>幅度</translation>
    </message>
    <message>
        <source>Texts that differ</source>
        <translation>不同的文字</translation>
    </message>
    <message>
        <source>Removed words are &lt;s&gt;struck out&lt;/s&gt;, inserted ones &lt;b&gt;&lt;u&gt;underlined&lt;/u&gt;&lt;/b&gt;. Enter or a double click goes to a figure, a link to a text.</source>
        <translation>删去的词&lt;s&gt;划去&lt;/s&gt;，加入的词&lt;b&gt;&lt;u&gt;加下划线&lt;/u&gt;&lt;/b&gt;。按回车或双击转到数据，点链接转到文字。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差别。</translation>
    </message>
    <message>
        <source>%1 → %2. Figures that differ: %3, texts: %4</source>
        <translation>%1 → %2。不同的数据：%3 处，文字：%4 处</translation>
    </message>
</context>
<context>
    <name>nianbao::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>nianbao::DeadlinesEditor</name>
    <message>
        <source>A&amp;dd an agency</source>
        <translation>添加机关(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>放弃(&amp;I)</translation>
    </message>
    <message>
        <source>Days to hand in and to publish</source>
        <translation>报送和公布期限</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Hand in by</source>
        <translation>报送期限</translation>
    </message>
    <message>
        <source>Publish by</source>
        <translation>公布期限</translation>
    </message>
    <message>
        <source>Where the authority in charge has set days of its own. Agencies without days keep those of the law: 31 January, for governments 31 March.</source>
        <translation>主管部门另定期限时填写。没有另定期限的机关依法：1 月 31 日前，政府 3 月 31 日前。</translation>
    </message>
    <message>
        <source>&amp;Year of the report:</source>
        <translation>年报的年度(&amp;Y)：</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>年报的年度</translation>
    </message>
    <message>
        <source>Apply or discard the changes first.</source>
        <translation>请先应用或放弃改动。</translation>
    </message>
</context>
<context>
    <name>nianbao::DeedDialog</name>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>口令(&amp;P)：</translation>
    </message>
    <message>
        <source>Say in a sentence: %1</source>
        <translation>请用一句话写明：%1</translation>
    </message>
</context>
<context>
    <name>nianbao::DockFolding</name>
    <message>
        <source>Folded panels</source>
        <translation>折叠的面板</translation>
    </message>
</context>
<context>
    <name>nianbao::DoubtList</name>
    <message>
        <source>&amp;Right figure:</source>
        <translation>正确数值(&amp;R)：</translation>
    </message>
    <message>
        <source>What was read with doubt</source>
        <translation>读取存疑之处</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑项</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读出</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Enter takes it and goes on to the next.</source>
        <translation>按回车采用并转到下一处。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Right figure of %1</source>
        <translation>%1的正确数值</translation>
    </message>
    <message>
        <source>✔ Nothing was read with doubt.</source>
        <translation>✔ 没有读取存疑之处。</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) to look at:</source>
        <translation>
            <numerusform>%n 处存疑待看：</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Nothing doubtful is left to look at.</source>
        <translation>✔ 存疑之处都已看过。</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>存疑：%1</translation>
    </message>
    <message>
        <source>looked at: %1</source>
        <translation>已看：%1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>更正：%1</translation>
    </message>
</context>
<context>
    <name>nianbao::DraftListModel</name>
    <message>
        <source>(no name yet)</source>
        <translation>（尚无名称）</translation>
    </message>
    <message>
        <source>When it was last saved: %1, %2, %3</source>
        <translation>最近一次保存时：%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 处提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n 处提示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>移入回收站的时间</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后修改</translation>
    </message>
    <message>
        <source>By</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>nianbao::DraftPage</name>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Writes the report, with what is not saved yet, to a file of your choice</source>
        <translation>把年报连同尚未保存的内容写到所选文件</translation>
    </message>
</context>
<context>
    <name>nianbao::DraftSession</name>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Figures against last year</source>
        <translation>与去年相比的数字</translation>
    </message>
</context>
<context>
    <name>nianbao::ExportDialog</name>
    <message>
        <source>PDF document, to print and publish (.pdf)</source>
        <translation>PDF 文档，供打印和公布（.pdf）</translation>
    </message>
    <message>
        <source>Interchange file, to hand on to other offices and programs (.json)</source>
        <translation>交换文件，供报送其他机关和程序使用（.json）</translation>
    </message>
    <message>
        <source>%1 file (.%2)</source>
        <translation>%1 文件（.%2）</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>✖ There is no such folder.</source>
        <translation>✖ 没有这个文件夹。</translation>
    </message>
    <message>
        <source>✖ Choose a file type and a file name.</source>
        <translation>✖ 请选择文件类型并填写文件名。</translation>
    </message>
    <message>
        <source>▲ There already, and replaced by exporting: %1</source>
        <translation>▲ 已经存在，导出时将被替换：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Will be written: %1</source>
        <translation>将写出：%1</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export and replace</source>
        <translation>导出并替换(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>▲ The report still has %n error(s); F7 in the window shows them.</source>
        <translation>
            <numerusform>▲ 年报还有 %n 处错误，在窗口中按 F7 查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>%v of %m files</source>
        <translation>%v / %m 个文件</translation>
    </message>
    <message>
        <source>✔ %1 replaced</source>
        <translation>✔ 已替换 %1</translation>
    </message>
    <message>
        <source>✔ %1 written</source>
        <translation>✔ 已写出 %1</translation>
    </message>
    <message>
        <source>   The old file has been kept.</source>
        <translation>   原文件保留未动。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Web page, to publish (.html)</source>
        <translation>网页，供发布（.html）</translation>
    </message>
    <message>
        <source>Word document, to go on editing (.docx)</source>
        <translation>Word 文档，供继续编辑（.docx）</translation>
    </message>
    <message>
        <source>Excel workbook of the three tables (.xlsx)</source>
        <translation>Excel 工作簿，含三张表（.xlsx）</translation>
    </message>
</context>
<context>
    <name>nianbao::FindBar</name>
    <message>
        <source>Find in all texts</source>
        <translation>在全部文字中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>替换此处并转到下一处</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace every match in the report</source>
        <translation>替换年报中的每一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找（Esc）</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>共 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>已替换 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Show or hide these findings in the list</source>
        <translation>在列表中显示或隐藏这类结果</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>mark, word, count</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 findings</source>
        <translation>%1：%2 处</translation>
    </message>
    <message>
        <source>No draft is open.</source>
        <translation>没有打开稿件。</translation>
    </message>
    <message numerus="yes">
        <source>The filter above hides %n finding(s).</source>
        <translation>
            <numerusform>上方筛选隐藏了 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Nothing found.

Sections that are not filled in yet do not count while you work; F7 checks them too.</source>
        <translation>✔ 没有发现问题。

编写时，尚未填写的章节不计入；按 F7 一并检查。</translation>
    </message>
    <message>
        <source>✔ Nothing found.

Everything has been checked.</source>
        <translation>✔ 没有发现问题。

已全部检查。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what was done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>全部复制(&amp;A)</translation>
    </message>
    <message>
        <source>Compared with last year&apos;s report: %1</source>
        <translation>已与去年的年报核对：%1</translation>
    </message>
    <message>
        <source>Last year&apos;s report is not at hand.</source>
        <translation>手头没有去年的年报，未作跨年核对。</translation>
    </message>
    <message>
        <source>Rules that are off: %1</source>
        <translation>已关闭的规则：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n more explained</source>
        <translation>
            <numerusform>另有 %n 处已说明</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain a warning</source>
        <translation>说明提醒</translation>
    </message>
    <message>
        <source>%1

Why is it right all the same? The sentence stays with the draft, and lapses when the figures or the words change.</source>
        <translation>%1

为什么这样写是对的？说明随草稿保存；相关数字或文字改动后自动失效。</translation>
    </message>
    <message>
        <source>explanation removed</source>
        <translation>删除说明</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>作出说明</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>&amp;Explain…</source>
        <translation>说明(&amp;E)…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Remove the explanation</source>
        <translation>删除说明(&amp;R)</translation>
    </message>
</context>
<context>
    <name>nianbao::HistoryPanel</name>
    <message>
        <source>&amp;Restore this state</source>
        <translation>恢复到此状态(&amp;R)</translation>
    </message>
    <message>
        <source>History of the draft</source>
        <translation>稿件的历史</translation>
    </message>
    <message>
        <source>The report as it was</source>
        <translation>当时的年报</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>无法读取历史：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> 等</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n step(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was begun</source>
        <translation>初始状态</translation>
    </message>
    <message>
        <source>That state cannot be read: %1</source>
        <translation>无法读取该状态：%1</translation>
    </message>
    <message>
        <source>Choose a step to see the report as it was then.</source>
        <translation>选择一步，查看当时的年报。</translation>
    </message>
    <message>
        <source>No state is chosen.</source>
        <translation>没有选择状态。</translation>
    </message>
    <message>
        <source>The report as it was: %1</source>
        <translation>当时的年报：%1</translation>
    </message>
    <message>
        <source>This draft is open to read only.</source>
        <translation>此稿件以只读方式打开。</translation>
    </message>
    <message>
        <source>The report is so now.</source>
        <translation>年报现在就是这样。</translation>
    </message>
    <message>
        <source>Undo takes it back; nothing is lost.</source>
        <translation>可以撤销，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>恢复：%1</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportBatch</name>
    <message>
        <source>Several files</source>
        <translation>多个文件</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>已读文件</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v / %m</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>停止读取(&amp;S)</translation>
    </message>
    <message>
        <source>Files and what was read of them</source>
        <translation>各文件及读出的内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>查看(&amp;L)…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Agency or year is not stated; look at it to give them.</source>
        <translation>没有写明机关或年度；请查看并补上。</translation>
    </message>
    <message>
        <source>There is a draft of it already.</source>
        <translation>已有该年度的草稿。</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 read, %2 refused, %3 not read. What is checked becomes a draft.</source>
        <translation>读出 %1 个，拒收 %2 个，未读 %3 个。勾选的存为草稿。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n to the store</source>
        <translation>
            <numerusform>存入 %n 份(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>✔ in the store</source>
        <translation>✔ 已存入</translation>
    </message>
    <message>
        <source>What was put right is not in the store yet. Close and lose it?</source>
        <translation>更正的内容还没有存入。要关闭并丢弃吗？</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportLook</name>
    <message>
        <source>%1
Read from “%2”: %3 of %4 figures, %5 characters of text.</source>
        <translation>%1
读自“%2”：数据 %3 格（共 %4 格），文字 %5 字。</translation>
    </message>
    <message>
        <source>A look at “%1”</source>
        <translation>查看“%1”</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>读出的内容</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未写明</translation>
    </message>
    <message>
        <source>A&amp;gency:</source>
        <translation>机关(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年度(&amp;Y)：</translation>
    </message>
    <message>
        <source>The texts that were read</source>
        <translation>读出的文字</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>New &amp;draft</source>
        <translation>新建草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Last year&apos;s report</source>
        <translation>作为上年年报(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Into the open draft…</source>
        <translation>并入当前草稿(&amp;I)…</translation>
    </message>
    <message>
        <source>A draft needs the agency&apos;s full name and the year.</source>
        <translation>草稿需要机关全称和年度。</translation>
    </message>
    <message>
        <source>Open the draft of the year after first: this report is kept as a draft then, and compared with it.</source>
        <translation>请先打开下一年度的草稿：这份年报会存为草稿，并与之对照。</translation>
    </message>
    <message>
        <source>Open the draft that it is to go into.</source>
        <translation>请先打开要并入的草稿。</translation>
    </message>
    <message>
        <source>Something was put right here. Close and lose it?</source>
        <translation>这里有更正过的内容。要关闭并丢弃吗？</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留在这里(&amp;S)</translation>
    </message>
    <message>
        <source>Close and &amp;lose it</source>
        <translation>关闭并丢弃(&amp;L)</translation>
    </message>
</context>
<context>
    <name>nianbao::KeysPage</name>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起用时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>&amp;Save the keys…</source>
        <translation>保存公钥(&amp;S)…</translation>
    </message>
    <message>
        <source>Whose key signed an approved copy is told by these keys; none of them is secret. With the file of keys anybody verifies a copy without the store. Compare a key with its owner’s own before you trust a file that came by another way.</source>
        <translation>审定稿由谁的密钥签名，由这些公钥说明；它们都不是秘密。有了公钥文件，任何人不用库就能验证审定稿。经其他途径得到的公钥文件，先与所有者本人的公钥核对再信任。</translation>
    </message>
    <message>
        <source>revoked, %1</source>
        <translation>已吊销，%1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>There is no key yet; switch review on first.</source>
        <translation>还没有公钥；请先启用审核。</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>保存公钥</translation>
    </message>
    <message>
        <source>Keys (%1)</source>
        <translation>公钥 (%1)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>nianbao::LastYearPanel</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Reads last year&apos;s report from a file</source>
        <translation>从文件读取去年的年报</translation>
    </message>
    <message>
        <source>Choose a draft…</source>
        <translation>选择稿件…</translation>
    </message>
    <message>
        <source>Takes a draft of last year for last year&apos;s report</source>
        <translation>把一份去年的稿件当作去年的年报</translation>
    </message>
    <message>
        <source>The report of %1 is not among the drafts. Choose it as a file, or a draft of another name.</source>
        <translation>稿件中没有本机关 %1 年的年报。请选择文件，或选择名称不同的稿件。</translation>
    </message>
    <message>
        <source>Last year&apos;s report: %1</source>
        <translation>去年的年报：%1</translation>
    </message>
    <message>
        <source>Last year&apos;s report: %1 (format of %2)</source>
        <translation>去年的年报：%1（%2 年格式）</translation>
    </message>
</context>
<context>
    <name>nianbao::LastYearTable</name>
    <message>
        <source>Figures beside last year&apos;s</source>
        <translation>与去年对照的数据</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>幅度</translation>
    </message>
</context>
<context>
    <name>nianbao::LastYearTexts</name>
    <message>
        <source>Last year&apos;s report has no text in this section.</source>
        <translation>去年的年报在本章节没有文字。</translation>
    </message>
    <message>
        <source>Last year&apos;s texts</source>
        <translation>去年的文字</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>Last year&apos;s text: %1</source>
        <translation>去年的文字：%1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>采用%1</translation>
    </message>
    <message>
        <source>This draft is open to read only.</source>
        <translation>此稿件以只读方式打开。</translation>
    </message>
    <message>
        <source>This part was empty.</source>
        <translation>这一部分去年没有文字。</translation>
    </message>
    <message>
        <source>This year&apos;s section has this text.</source>
        <translation>今年的本章节已有这段文字。</translation>
    </message>
    <message>
        <source>Puts this text into the part of the same heading when that is empty, else adds it as a part; undo takes it back</source>
        <translation>同名标题下没有文字时填入其中，否则另加一个部分；可以撤销</translation>
    </message>
    <message>
        <source>Take over last year&apos;s text</source>
        <translation>采用去年的文字</translation>
    </message>
</context>
<context>
    <name>nianbao::MainWindow</name>
    <message>
        <source>Annual report</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>检查结果（%1）</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The latest changes could not be saved. Keep the draft open and go on trying, or close it and lose them?</source>
        <translation>最近的修改没有保存成功。是保持稿件打开继续尝试，还是关闭并放弃这些修改？</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>关闭并放弃</translation>
    </message>
    <message>
        <source>%1 %2 – Annual report</source>
        <translation>%1 %2 年 – 年报</translation>
    </message>
    <message>
        <source>Your latest changes are not saved: %1. The program goes on trying; nothing you typed is lost as long as this window is open.</source>
        <translation>最近的修改没有保存：%1。程序会继续尝试；只要窗口开着，输入的内容就不会丢失。</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>%1 on %2, since %3</source>
        <translation>%1（%2），自 %3 起</translation>
    </message>
    <message>
        <source>This store can only be read; nothing can be changed here.</source>
        <translation>此稿件库只能读取，不能修改。</translation>
    </message>
    <message>
        <source>Opened to read only: %1</source>
        <translation>以只读方式打开：%1</translation>
    </message>
    <message>
        <source>Opened to read only: this draft is open elsewhere (%1).</source>
        <translation>以只读方式打开：此稿件正在别处打开（%1）。</translation>
    </message>
    <message>
        <source>A damaged draft</source>
        <translation>稿件已损坏</translation>
    </message>
    <message>
        <source>This draft cannot be read as it was last: %1.

Its state of %2 is whole. Open that one as a new draft? The damaged one stays in the list.</source>
        <translation>此稿件的最新状态无法读取：%1。

%2 的状态是完整的。要把它打开为新稿吗？损坏的稿件仍留在列表中。</translation>
    </message>
    <message>
        <source>Open as a new draft</source>
        <translation>打开为新稿</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>年报（%1）</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Interchange file (*.json)</source>
        <translation>交换文件 (*.json)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;nianbao %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Writes the annual report on government information disclosure (政府信息公开工作年度报告).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;年报 nianbao %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;编写政府信息公开工作年度报告。&lt;/p&gt;&lt;p&gt;自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>还没有稿件</translation>
    </message>
    <message>
        <source>Moved to the trash. It can be brought back from there.</source>
        <translation>已移入回收站，可以从那里找回。</translation>
    </message>
    <message>
        <source>Copied. Paste it into the editor of the web site.</source>
        <translation>已复制。请粘贴到网站的编辑器中。</translation>
    </message>
    <message>
        <source>Last year&apos;s report cannot be read: %1</source>
        <translation>无法读取去年的年报：%1</translation>
    </message>
    <message>
        <source>Check against a file of last year</source>
        <translation>选择去年的年报文件进行核对</translation>
    </message>
    <message>
        <source>“%1” is the report of %2; last year&apos;s is that of %3. Choose another file.</source>
        <translation>“%1”是 %2 年的年报，去年的应为 %3 年。请另选文件。</translation>
    </message>
    <message>
        <source>“%1” does not say of which year it is; last year&apos;s report is that of %2. Choose another file.</source>
        <translation>“%1”没有写明是哪一年的年报，去年的应为 %2 年。请另选文件。</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>There is no draft of %1. Choose last year&apos;s report as a file.</source>
        <translation>没有 %1 年的稿件。请选择去年年报的文件。</translation>
    </message>
    <message>
        <source>Last year&apos;s report</source>
        <translation>去年的报告</translation>
    </message>
    <message>
        <source>There is no report in this folder.</source>
        <translation>这个文件夹里没有年报。</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) added to the store.</source>
        <translation>
            <numerusform>已存入 %n 份草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is last year&apos;s report now, and kept as a draft.</source>
        <translation>“%1”已作为上年年报，并存为草稿。</translation>
    </message>
    <message>
        <source>Taken from “%1”</source>
        <translation>取自“%1”</translation>
    </message>
    <message>
        <source>Taken from “%1”; one undo takes it back.</source>
        <translation>已从“%1”取来；撤销一次即可还原。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Open files as drafts</source>
        <translation>打开文件作为草稿</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Not now: the drafts cannot be opened.</source>
        <translation>暂不可用：稿件库无法打开。</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>批注 (%1)</translation>
    </message>
    <message>
        <source>Not now: no draft is open.</source>
        <translation>暂不可用：没有打开稿件。</translation>
    </message>
    <message>
        <source>Review is not switched on; see “Office…”.</source>
        <translation>审核没有启用；见“单位设置…”。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>没有人登录。</translation>
    </message>
    <message>
        <source>Not now: the drafts can only be read.</source>
        <translation>暂不可用：稿件只能读取。</translation>
    </message>
    <message>
        <source>this draft</source>
        <translation>此稿件</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>与文件比较</translation>
    </message>
    <message>
        <source>the draft of %1 %2</source>
        <translation>%1 %2 年度的稿件</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>0: as it was begun</source>
        <translation>0：最初的稿件</translation>
    </message>
    <message>
        <source>Compare with an older revision</source>
        <translation>与较早的版本比较</translation>
    </message>
    <message>
        <source>After the change:</source>
        <translation>在此次修改之后：</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>第 %1 次修改后的版本</translation>
    </message>
    <message>
        <source>Sign %1 ou&amp;t</source>
        <translation>%1退出登录(&amp;T)</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>退出登录(&amp;T)</translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeFigures</name>
    <message>
        <source>Last year&apos;s: please replace it</source>
        <translation>去年的内容，请改为本年</translation>
    </message>
    <message>
        <source>Follows %1</source>
        <translation>关联：%1</translation>
    </message>
    <message>
        <source>Can follow %1: Bind figures</source>
        <translation>可关联：%1（点“关联数字”）</translation>
    </message>
    <message>
        <source>%1 against last year</source>
        <translation>%1与去年相比</translation>
    </message>
    <message>
        <source>%1 as a share of %2</source>
        <translation>%1占%2的比例</translation>
    </message>
    <message numerus="yes">
        <source>Bind %Ln figures</source>
        <translation>
            <numerusform>关联%Ln个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep last year&apos;s “%1”</source>
        <translation>保留去年的“%1”</translation>
    </message>
    <message>
        <source>Unbind “%1”</source>
        <translation>取消“%1”的关联</translation>
    </message>
    <message>
        <source>Bind to %1</source>
        <translation>关联到%1</translation>
    </message>
    <message>
        <source>Bind “%1” to</source>
        <translation>将“%1”关联到</translation>
    </message>
    <message>
        <source>and more cells of this value</source>
        <translation>另有其他数值相同的单元格</translation>
    </message>
    <message>
        <source>Insert a sentence</source>
        <translation>插入常用句</translation>
    </message>
    <message>
        <source>No sentences for this part</source>
        <translation>这一部分没有常用句</translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeForm</name>
    <message>
        <source>Heading of the section</source>
        <translation>章节标题</translation>
    </message>
    <message>
        <source>Cleared, the official heading comes back</source>
        <translation>清空后恢复规范标题</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>填报要求</translation>
    </message>
    <message>
        <source>Show or hide the official requirement for this section</source>
        <translation>显示或隐藏本章节的官方要求</translation>
    </message>
    <message>
        <source>Official requirement</source>
        <translation>官方要求</translation>
    </message>
    <message>
        <source>Add a &amp;part</source>
        <translation>增加一个小节(&amp;P)</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>%1的文字</translation>
    </message>
    <message>
        <source>Heading of a part</source>
        <translation>小节标题</translation>
    </message>
    <message>
        <source>Heading of %1</source>
        <translation>%1的标题</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>增加小节</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Removed: %1. Undo brings it back.</source>
        <translation>已删除：%1。可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures no longer follow their tables. Undo binds them again.</source>
        <translation>
            <numerusform>%Ln个数字不再随表格变化，撤销可恢复关联。</numerusform>
        </translation>
    </message>
    <message>
        <source>Binds the figures with a dotted line to the cells that they name, so that they follow the tables (%1)</source>
        <translation>将带点线的数字关联到所指的单元格，使其随表格变化（%1）</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>常用句</translation>
    </message>
    <message>
        <source>Puts a usual sentence in at the caret, its figures taken from the tables</source>
        <translation>在光标处插入常用句，数字取自表格</translation>
    </message>
    <message>
        <source>Bind figures (%L1)</source>
        <translation>关联数字（%L1）</translation>
    </message>
    <message>
        <source>Bind figures</source>
        <translation>关联数字</translation>
    </message>
</context>
<context>
    <name>nianbao::NewReportDialog</name>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>Another agency…</source>
        <translation>其他机关…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Only the full name is needed to begin; it is asked for once. Address, telephone and web sites go into the preface and can be filled in later too.</source>
        <translation>只需填写机关全称即可开始，以后不再询问。地址、电话和网址用于前言，也可以稍后填写。</translation>
    </message>
    <message>
        <source>No address, telephone or web site is stated yet; the preface names them.</source>
        <translation>还没有填写地址、电话或网址；前言中要写明。</translation>
    </message>
    <message>
        <source>There is a draft of %1 already, last changed %2. This makes a second one.</source>
        <translation>已有 %1 年的稿件，最后修改于 %2。继续将另建一份。</translation>
    </message>
    <message>
        <source>The agency&apos;s full name is needed first.</source>
        <translation>请先填写机关全称。</translation>
    </message>
</context>
<context>
    <name>nianbao::OfficeDialog</name>
    <message>
        <source>Office</source>
        <translation>单位设置</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>nianbao::OfficePage</name>
    <message>
        <source>Nothing can be changed here now: %1</source>
        <translation>现在不能修改：%1</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>没有应用</translation>
    </message>
    <message>
        <source>Close without applying what was changed here?</source>
        <translation>不应用这里的改动就关闭吗？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>nianbao::OfficeSession</name>
    <message>
        <source>the latest changes are not saved yet; try again in a moment</source>
        <translation>最近的改动还没有保存；请稍后再试</translation>
    </message>
    <message>
        <source>choose the words or the figure that the suggestion is for</source>
        <translation>请选中建议所针对的文字或数字</translation>
    </message>
    <message>
        <source>the words that it was for are gone; change the text by hand, or decline it</source>
        <translation>建议所针对的文字已不在；请手工修改，或不采纳</translation>
    </message>
    <message>
        <source>Suggestion by %1</source>
        <translation>%1的建议</translation>
    </message>
    <message>
        <source>the suggestion is no figure for this cell; decline it</source>
        <translation>建议的内容不是此处可填的数字；请不采纳</translation>
    </message>
</context>
<context>
    <name>nianbao::OwnKeyEditor</name>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>修改口令(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Renew the key…</source>
        <translation>更换密钥(&amp;R)…</translation>
    </message>
    <message>
        <source>Signed in: %1, %2
Key: %3</source>
        <translation>已登录：%1，%2
公钥：%3</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>修改口令</translation>
    </message>
    <message>
        <source>The key stays the same. A copy of the store that was made earlier still opens with the old passphrase.</source>
        <translation>密钥不变。此前复制的库仍可用旧口令打开密钥。</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>修改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Old passphrase:</source>
        <translation>旧口令(&amp;O)：</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>For when the key may be in other hands, as when somebody has learnt the passphrase (then change that first). The old key is revoked from now on; what was signed with it before stays signed. Give the keys file out anew afterwards.</source>
        <translation>用于密钥可能落入他人之手时，例如有人知道了口令（请先修改口令）。旧密钥从现在起吊销；此前的签名仍然有效。之后请重新分发公钥文件。</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>更换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>口令(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>nianbao::PageView</name>
    <message>
        <source>Pages as they print</source>
        <translation>打印页面</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>没有页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>nianbao::PartEditor</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move this part up (Ctrl+Shift+Up)</source>
        <translation>上移此小节（Ctrl+Shift+↑）</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move this part down (Ctrl+Shift+Down)</source>
        <translation>下移此小节（Ctrl+Shift+↓）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove this part; undo brings it back</source>
        <translation>删除此小节；可以撤销</translation>
    </message>
    <message>
        <source>Heading of the part, may be left empty</source>
        <translation>小节标题，可以留空</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>标题：%1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>文字：%1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>上移：%1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>下移：%1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln 处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln 处提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>%Ln 处提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::PartText</name>
    <message>
        <source>Not pasted: the text has %L1 characters, a report has some ten thousand.</source>
        <translation>没有粘贴：文字有 %L1 字，而一份年报不过一万字左右。</translation>
    </message>
    <message>
        <source>This figure follows its table. Press again to remove it.</source>
        <translation>这个数字随表格变化，再按一次即删除。</translation>
    </message>
</context>
<context>
    <name>nianbao::PreviewPanel</name>
    <message>
        <source>Page preview</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n face(s) replaced</source>
        <translation>
            <numerusform>▲ %n 种字体被代替</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine lacks faces that the standard asks for:</source>
        <translation>本机缺少国家标准要求的字体：</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Fit the page&apos;s width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>nianbao::ProfilesDialog</name>
    <message>
        <source>Agencies</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Reports are written for these agencies. A draft keeps the agency that it was begun with.</source>
        <translation>为这些机关编写年报。稿件保留新建时的机关信息。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>The store of drafts could not be opened; agencies are kept in it.</source>
        <translation>稿件库没有打开；机关信息保存在其中。</translation>
    </message>
    <message>
        <source>No agency yet. Add the one that you write reports for.</source>
        <translation>还没有机关。请添加要编写年报的机关。</translation>
    </message>
    <message>
        <source>The store of drafts could not be opened.</source>
        <translation>稿件库没有打开。</translation>
    </message>
    <message>
        <source>The store of drafts can only be read.</source>
        <translation>稿件库只能读取。</translation>
    </message>
    <message>
        <source>Choose an agency in the list first.</source>
        <translation>请先在列表中选择机关。</translation>
    </message>
    <message>
        <source>Remove an agency</source>
        <translation>移除机关</translation>
    </message>
    <message>
        <source>Remove “%1” from the list? Its drafts stay.</source>
        <translation>从列表中移除“%1”吗？其稿件仍然保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>nianbao::PublishDialog</name>
    <message>
        <source>A web address begins with http:// or https://; leave it empty if there is none yet.</source>
        <translation>网址以 http:// 或 https:// 开头；还没有时留空。</translation>
    </message>
    <message>
        <source>This is no whole web address; copy it from the browser’s address line.</source>
        <translation>网址不完整；请从浏览器的地址栏复制。</translation>
    </message>
    <message>
        <source>Record the publication</source>
        <translation>记录公布</translation>
    </message>
    <message>
        <source>Records where and when the report was published; nothing is sent anywhere.</source>
        <translation>记录年报公布的网址和日期；不会向任何地方发送。</translation>
    </message>
    <message>
        <source>&amp;Record as published</source>
        <translation>记录为已公布(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Web address:</source>
        <translation>网址(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Published on:</source>
        <translation>公布日期(&amp;P)：</translation>
    </message>
    <message>
        <source>For the site’s own form</source>
        <translation>供网站后台填写</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>全部复制(&amp;A)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Put the web address right first.</source>
        <translation>请先改正网址。</translation>
    </message>
</context>
<context>
    <name>nianbao::RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>&amp;I have written it down</source>
        <translation>我已经记下(&amp;I)</translation>
    </message>
    <message>
        <source>An administrator who has lost his passphrase gets a new one with this code. It is shown now and never again, works once, and replaces every earlier code. Write it down and keep it where only administrators can take it.</source>
        <translation>忘记口令的管理员可以用此码换新口令。它只在现在显示一次，只能用一次，并取代以前的恢复码。请记下，放在只有管理员能取到的地方。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Confirm first that it is written down.</source>
        <translation>请先确认已经记下。</translation>
    </message>
</context>
<context>
    <name>nianbao::ReportTableModel</name>
    <message>
        <source>empty</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation>应为 %1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>The total should be %1; it was typed as %2.</source>
        <translation>总计应为 %1，现填 %2。</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>清空%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” has a fraction. Type a whole number.</source>
        <translation>“%1”带小数。请填整数。</translation>
    </message>
    <message>
        <source>“%1” is below 0. Type 0 or more.</source>
        <translation>“%1”小于 0。请填 0 或更大的数。</translation>
    </message>
    <message>
        <source>“%1” has more than 18 digits. Type a shorter number.</source>
        <translation>“%1”超过 18 位。请填较短的数。</translation>
    </message>
    <message>
        <source>“%1” has more than 6 decimal places. Round it.</source>
        <translation>“%1”小数超过 6 位。请四舍五入。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type a number such as 7.948.</source>
        <translation>“%1”不是数字。请填数字，如 7.948。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type a whole number such as 12.</source>
        <translation>“%1”不是数字。请填整数，如 12。</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>With a note: %1</source>
        <translation>附有说明：%1</translation>
    </message>
</context>
<context>
    <name>nianbao::ReviewBar</name>
    <message>
        <source>&amp;Submit for review…</source>
        <translation>提交审核(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>退回(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>批准(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Published…</source>
        <translation>已公布(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>更正(&amp;C)…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
</context>
<context>
    <name>nianbao::ReviewDesk</name>
    <message>
        <source>the latest changes are not saved yet; try again in a moment</source>
        <translation>最近的改动还没有保存；请稍后再试</translation>
    </message>
    <message>
        <source>Save the approval sheet</source>
        <translation>保存审签单</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>The signed PDF is not set as the standard asks for:</source>
        <translation>已签名的 PDF 排版与标准要求不同：</translation>
    </message>
</context>
<context>
    <name>nianbao::ReviewPage</name>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Switch &amp;on…</source>
        <translation>启用(&amp;O)…</translation>
    </message>
    <message>
        <source>Switch o&amp;ff…</source>
        <translation>停用(&amp;F)…</translation>
    </message>
    <message>
        <source>Review is on. A report that is submitted takes these steps, one after the other. Reports that wait already keep the steps that they were submitted with.</source>
        <translation>审核已启用。提交的年报依次经过这些步骤。已在等待的年报仍按提交时的步骤办理。</translation>
    </message>
    <message>
        <source>Review is off: whoever opens this store writes, prints and publishes.

With review on, everybody signs in with a name and a passphrase. A clerk writes and submits a report; supervisors return it with a sentence, or approve it step by step. The copy that was approved is signed and kept, and a log tells what was done and by whom.

What it cannot protect: the store is a file. Who can write the file can replace it, or change it with another program. The passphrases protect the keys that sign, not the file. So give few people the right to write its folder, and save the keys elsewhere: an approved copy can be verified by them without the store.</source>
        <translation>审核没有启用：打开此库的人可以撰写、打印和公布。

启用审核后，每个人用姓名和口令登录。拟稿人撰写并提交年报；审核人写明意见退回，或逐步批准。批准的文本经签名后保存，日志记录何人办理何事。

它不能防止的事：库是一个文件。能写入此文件的人，可以替换它，或用其他程序改动它。口令保护的是签名密钥，不是文件。因此请只让少数人能写入它所在的文件夹，并把公钥另存别处：有了公钥，不用库也能验证审定稿。</translation>
    </message>
    <message>
        <source>Switch review on</source>
        <translation>启用审核</translation>
    </message>
    <message>
        <source>The first administrator adds the other users and sets the steps. He is signed in when review is on.</source>
        <translation>首位管理员添加其他用户并设定步骤。启用后即已登录。</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>启用(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Administrator’s name:</source>
        <translation>管理员姓名(&amp;A)：</translation>
    </message>
    <message>
        <source>Switch review off</source>
        <translation>停用审核</translation>
    </message>
    <message>
        <source>Switch review off? Reports that wait for review are being written again. Users, comments, approved copies and the log stay in the store.</source>
        <translation>停用审核吗？等待审核的年报回到拟稿状态。用户、批注、审定稿和日志都留在库中。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>nianbao::RoleBox</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>nianbao::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>All as &amp;built</source>
        <translation>全部恢复默认(&amp;B)</translation>
    </message>
    <message>
        <source>Severity of %1: %2</source>
        <translation>%1 的级别：%2</translation>
    </message>
    <message>
        <source>As built (%1)</source>
        <translation>默认（%1）</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, threshold</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>nianbao::SectionChoice</name>
    <message>
        <source>Into the open draft</source>
        <translation>并入当前草稿</translation>
    </message>
    <message>
        <source>The texts of a chosen section take the place of those in the draft; figures are written over where the file has one. It is one step, which can be undone.</source>
        <translation>所选部分的文字替换草稿中的文字；文件中有数的，覆盖草稿中的数。这是一步操作，可以撤销。</translation>
    </message>
    <message>
        <source>Sections that go into the draft</source>
        <translation>并入草稿的部分</translation>
    </message>
    <message>
        <source>%1 %2 – replaces what is there</source>
        <translation>%1 %2——替换已有内容</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>并入(&amp;T)</translation>
    </message>
</context>
<context>
    <name>nianbao::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 处提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>编写中</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (Ctrl+%3)</source>
        <translation>%1：%2（Ctrl+%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n 处提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>File of the drafts</source>
        <translation>稿件库文件</translation>
    </message>
    <message>
        <source>The store of drafts could not be opened.</source>
        <translation>稿件库没有打开。</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Headings 一、</source>
        <translation>一级标题“一、”</translation>
    </message>
    <message>
        <source>Headings （一）</source>
        <translation>二级标题“（一）”</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>正文(&amp;X)</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Page numbers</source>
        <translation>页码(&amp;P)</translation>
    </message>
    <message>
        <source>Font: %1</source>
        <translation>字体：%1</translation>
    </message>
    <message>
        <source>By the standard, as far as this machine has it</source>
        <translation>按国家标准，以本机所有为限</translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Empty: beside the drafts. A folder on another disk is safer.</source>
        <translation>留空：放在稿件库旁边。放在另一块磁盘上更安全。</translation>
    </message>
    <message>
        <source>Give the whole path, from the root on.</source>
        <translation>请填写从根目录开始的完整路径。</translation>
    </message>
    <message>
        <source>Nothing can be written there; choose another folder.</source>
        <translation>无法写入，请另选文件夹。</translation>
    </message>
    <message>
        <source>A dated copy is made once a day.</source>
        <translation>每天备份一次，以日期命名。</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>将建立此文件夹。</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>规则(&amp;R)</translation>
    </message>
</context>
<context>
    <name>nianbao::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘操作</translation>
    </message>
    <message>
        <source>In a table, digits replace a figure, Tab and Enter go on, the arrows move, F2 edits, Esc gives up, Delete clears. Alt with an underlined letter opens a menu or presses a button.</source>
        <translation>在表格中，直接键入数字即替换原数，Tab 和 Enter 转到下一格，方向键移动，F2 修改，Esc 放弃，Delete 清空。Alt 加带下划线的字母可打开菜单或按下按钮。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In the list of findings, Enter goes to the place, Ctrl+Enter takes the first offered correction and Ctrl+Shift+Enter the second, F2 explains a warning.</source>
        <translation>在检查结果中，Enter 转到所指之处，Ctrl+Enter 采用第一个改正建议，Ctrl+Shift+Enter 采用第二个，F2 说明提醒。</translation>
    </message>
</context>
<context>
    <name>nianbao::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>口令(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Lost passphrase…</source>
        <translation>忘记口令(&amp;L)…</translation>
    </message>
    <message>
        <source>Lost passphrase</source>
        <translation>忘记口令</translation>
    </message>
    <message>
        <source>A passphrase cannot be read back by anybody. An administrator gives a new one, under “Office…”, “Users”; what was signed before stays signed.

An administrator who has lost his own uses the recovery code that was shown when review was switched on, or used last.</source>
        <translation>口令谁也无法读出。管理员在“单位设置…”的“用户”中给出新口令；此前的签名仍然有效。

管理员忘记自己的口令时，使用启用审核时或上次使用时显示的恢复码。</translation>
    </message>
    <message>
        <source>&amp;Use the recovery code</source>
        <translation>使用恢复码(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Recovery code:</source>
        <translation>恢复码(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Administrator’s name:</source>
        <translation>管理员姓名(&amp;A)：</translation>
    </message>
</context>
<context>
    <name>nianbao::SignatureForm</name>
    <message>
        <source>&amp;Signature at the end of the report</source>
        <translation>文末落款(&amp;S)</translation>
    </message>
    <message>
        <source>Agency that signs</source>
        <translation>落款机关</translation>
    </message>
    <message>
        <source>Signed b&amp;y</source>
        <translation>落款机关(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Date of the signature</source>
        <translation>落款日期</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>落款</translation>
    </message>
</context>
<context>
    <name>nianbao::SourceView</name>
    <message>
        <source>Page </source>
        <translation>第 </translation>
    </message>
    <message>
        <source>Page of the file</source>
        <translation>文件的页码</translation>
    </message>
    <message>
        <source>The file&apos;s page</source>
        <translation>文件的页面</translation>
    </message>
    <message>
        <source>Where the figures stood in the file</source>
        <translation>各数据在文件中的位置</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Drawing page %1…</source>
        <translation>正在绘制第 %1 页…</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> 页，共 %1 页</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>nianbao::StartPage</name>
    <message>
        <source>Begin a report</source>
        <translation>开始编写</translation>
    </message>
    <message>
        <source>From &amp;last year&apos;s report</source>
        <translation>由上年年报开始(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Blank</source>
        <translation>空白年报(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>稿件(&amp;D)</translation>
    </message>
    <message>
        <source>Filter by year, agency or state</source>
        <translation>按年度、机关或状态筛选</translation>
    </message>
    <message>
        <source>Filter the drafts</source>
        <translation>筛选稿件</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>移入回收站(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>回收站(&amp;T)…</translation>
    </message>
    <message>
        <source>The drafts cannot be listed: %1</source>
        <translation>无法列出稿件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n 份稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The drafts are being read…</source>
        <translation>正在读取稿件…</translation>
    </message>
    <message>
        <source>The drafts cannot be opened. A backup can be restored in their place; the present file is kept beside it.</source>
        <translation>稿件库无法打开。可以恢复一份备份；现有文件保留在旁边。</translation>
    </message>
    <message>
        <source>No drafts yet. Begin one above.</source>
        <translation>还没有稿件，请从上方开始。</translation>
    </message>
    <message>
        <source>No draft has “%1”.</source>
        <translation>没有含“%1”的稿件。</translation>
    </message>
    <message>
        <source>Choose a draft in the list first.</source>
        <translation>请先在列表中选择稿件。</translation>
    </message>
    <message>
        <source>Opens the chosen draft (Enter)</source>
        <translation>打开所选稿件（Enter）</translation>
    </message>
    <message>
        <source>The draft can be brought back from there (Delete)</source>
        <translation>可以从回收站找回（Delete）</translation>
    </message>
    <message>
        <source>The drafts can only be read.</source>
        <translation>稿件只能读取。</translation>
    </message>
    <message>
        <source>Not now: the drafts cannot be opened.</source>
        <translation>暂不可用：稿件库无法打开。</translation>
    </message>
    <message>
        <source>Not now: the drafts can only be read.</source>
        <translation>暂不可用：稿件只能读取。</translation>
    </message>
    <message>
        <source>Year and agency are asked for, then everything is filled in by hand.</source>
        <translation>填写年度和机关，然后逐项填写。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>From a f&amp;ile</source>
        <translation>由文件开始(&amp;I)</translation>
    </message>
    <message>
        <source>Takes over the agency, the headings and the figures that go on; passages as you choose. From a draft or a file.</source>
        <translation>沿用机关、标题和结转的数据，段落由您选择。可从稿件或文件开始。</translation>
    </message>
    <message>
        <source>Reads a report that exists: PDF, Word, Excel, a web page, text or an interchange file.</source>
        <translation>读入已有的年报：PDF、Word、Excel、网页、文本或交换文件。</translation>
    </message>
    <message>
        <source>Next: %1, %2 (%3)</source>
        <translation>最近的期限：%1，%2（%3）</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有等您办理的稿件。</translation>
    </message>
    <message>
        <source>Only what waits for me</source>
        <translation>只列等我办理的</translation>
    </message>
    <message>
        <source>Waits for me (%1)</source>
        <translation>等我办理 (%1)</translation>
    </message>
</context>
<context>
    <name>nianbao::StepsEditor</name>
    <message>
        <source>Steps of the review, in their order</source>
        <translation>审核的各个步骤，按顺序</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>由谁办理</translation>
    </message>
    <message>
        <source>Add a &amp;step</source>
        <translation>添加步骤(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删去(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>A review has one step at least.</source>
        <translation>审核至少有一步。</translation>
    </message>
</context>
<context>
    <name>nianbao::TableForm</name>
    <message>
        <source>Writes 0 into each blank cell of this table. What is filled in stays.</source>
        <translation>在本表每个空格中填 0，已填的不变。</translation>
    </message>
    <message numerus="yes">
        <source>Fill all blanks with 0 (%n)</source>
        <translation>
            <numerusform>空格全部填 0（%n 格）</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell is blank</source>
        <translation>没有空格</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>没有消息</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>清空 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the selection with 0</source>
        <translation>所选各格填 0</translation>
    </message>
    <message>
        <source>Fill blanks with 0</source>
        <translation>空格填 0</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n figure(s)</source>
        <translation>
            <numerusform>粘贴 %n 个数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n figure(s).</source>
        <translation>
            <numerusform>已粘贴 %n 个数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels were left out.</source>
        <translation>行列名称未粘贴。</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) left what stood there.</source>
        <translation>
            <numerusform>%n 个空格保持原数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard holds no text.</source>
        <translation>没有粘贴：剪贴板中没有文字。</translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard holds far more than a table. Copy the table&apos;s cells only.</source>
        <translation>没有粘贴：剪贴板中的内容远多于一个表格。请只复制表格单元格。</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block has %1 × %2 cells, from here on there is room for %3 × %4. Select the cell where it begins, or copy fewer cells.</source>
        <translation>没有粘贴：所复制的区域为 %1 × %2 格，从此处起只有 %3 × %4 格。请选择起始单元格，或少复制一些。</translation>
    </message>
    <message>
        <source>Nothing was pasted: line %1 of the block has more cells than the table&apos;s row there.</source>
        <translation>没有粘贴：第 %1 行的格数多于表中该行。</translation>
    </message>
    <message>
        <source>Nothing was pasted: line %1 of the block has fewer or more cells than the others.</source>
        <translation>没有粘贴：第 %1 行的格数与其他行不同。</translation>
    </message>
    <message>
        <source>Nothing was pasted. Line %1, column %2, for %3: %4</source>
        <translation>没有粘贴。第 %1 行第 %2 列，对应%3：%4</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Fill the selection with &amp;0</source>
        <translation>所选各格填 &amp;0</translation>
    </message>
    <message>
        <source>Fill all &amp;blanks of this table with 0</source>
        <translation>本表空格全部填 0(&amp;B)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>说明：%1</translation>
    </message>
</context>
<context>
    <name>nianbao::TitleForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>年报标题</translation>
    </message>
    <message>
        <source>Left empty, the official wording prints. Enter breaks the line.</source>
        <translation>留空则按规范标题打印。按 Enter 换行。</translation>
    </message>
    <message>
        <source>Official title, and a preface made from the agency&apos;s data; undo brings the old back</source>
        <translation>生成规范标题和前言；可以撤销恢复原文</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Edit the agency</source>
        <translation>编辑机关信息</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>机关全称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据范围</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Web sites</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>of the whole jurisdiction</source>
        <translation>全辖区汇总</translation>
    </message>
    <message>
        <source>of this office only</source>
        <translation>仅本机关</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Compose title and preface</source>
        <translation>生成标题和前言</translation>
    </message>
    <message>
        <source>Compose &amp;anew from the agency</source>
        <translation>按机关信息重新生成(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>编辑(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>nianbao::TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Drafts in the trash</source>
        <translation>回收站中的稿件</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>找回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Delete forever…</source>
        <translation>永久删除(&amp;D)…</translation>
    </message>
    <message>
        <source>The drafts can only be read.</source>
        <translation>稿件只能读取。</translation>
    </message>
    <message>
        <source>Choose drafts in the list first.</source>
        <translation>请先在列表中选择稿件。</translation>
    </message>
    <message>
        <source>Delete forever</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Delete “%1” and its history forever? This cannot be undone.</source>
        <translation>永久删除“%1”及其历史吗？此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s) and their history forever? This cannot be undone.</source>
        <translation>
            <numerusform>永久删除 %n 份稿件及其历史吗？此操作无法撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::UsersEditor</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起用时间</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>New &amp;passphrase…</source>
        <translation>新口令(&amp;P)…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose a user in the list first.</source>
        <translation>请先在列表中选择用户。</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Tell the user the passphrase; he changes it himself under “Me”. A clerk writes and submits, a supervisor returns and approves, an administrator manages users and steps.</source>
        <translation>请把口令告诉用户，由他在“本人”中自行修改。拟稿人撰写和提交，审核人退回和批准，管理员管理用户和步骤。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>角色(&amp;R)：</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>删除用户</translation>
    </message>
    <message>
        <source>Remove “%1”? He cannot sign in any more, and his key is revoked from now on. What he signed and wrote before stays.</source>
        <translation>删除“%1”吗？他不能再登录，他的密钥从现在起吊销。此前的签名和文字保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>For “%1”, who has lost his passphrase. The key that it opened is lost with it and revoked; he gets a new key. What he signed before stays signed.</source>
        <translation>给忘记口令的“%1”。旧口令打开的密钥随之丢失并吊销；他得到新密钥。此前的签名仍然有效。</translation>
    </message>
    <message>
        <source>&amp;Give it</source>
        <translation>给出(&amp;G)</translation>
    </message>
</context>
<context>
    <name>nianbao::WindowStatus</name>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Saved %1 · change %2</source>
        <translation>已保存 %1 · 第 %2 次修改</translation>
    </message>
    <message>
        <source>✖ NOT SAVED – trying again</source>
        <translation>✖ 未保存 – 正在重试</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 处提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n character(s)</source>
        <translation>
            <numerusform>%1 %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>全部已保存</translation>
    </message>
</context>
</TS>
