// Family S: what is missing, misspelt, left over or another's.

#include "Mistakes.h"

#include <report/ReportFormat.h>

#include <QRegularExpression>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

int sectionOf(const QualityReport& quality, const QString& id) {
    return quality.report.format->sectionIndex(id);
}

const std::vector<Part>& partsOf(const QualityReport& quality, int section) {
    return quality.report.narrative.at(static_cast<size_t>(section));
}

Mistakes emptySections(const QualityReport& quality, Random&) {
    Mistakes mistakes;
    for (const QString& id : {u"overview"_s, u"problems"_s, u"other"_s}) {
        const int section = sectionOf(quality, id);
        mistakes.push_back(
            {[section](Report& changed, Report*) { changed.narrative[static_cast<size_t>(section)].clear(); },
             {Where::inSection(section)},
             u"without "_s + id});
    }
    return mistakes;
}

/// The topic's own part is gone and nothing else speaks of it.
Mistakes missingTopics(const QualityReport& quality, Random&) {
    static const std::pair<QString, QString> topics[] = {
        {u"依申请公开"_s, u"申请"_s},
        {u"平台"_s, u"网站|平台|新媒体|公众号|栏|公报|专题|客户端|终端|查阅点|专区"_s},
        {u"监督保障"_s, u"监督|保障|考核|培训|检查|评估|评议|追究|追责|问责|领导小组|督"_s},
        {u"信息管理"_s, u"管理|规范性文件|审查|审核|清理|目录|指南|制度|归档|属性|更新"_s},
    };
    Mistakes mistakes;
    const int section = sectionOf(quality, u"overview"_s);
    const auto& parts = partsOf(quality, section);
    for (const auto& [heading, words] : topics) {
        const QRegularExpression speaks(words);
        std::vector<Part> left;
        bool isSpokenOf = false;
        for (const Part& part : parts) {
            if (part.heading.contains(heading))
                continue;
            isSpokenOf = isSpokenOf || part.text.contains(speaks) || part.heading.contains(speaks);
            left.push_back(part);
        }
        if (isSpokenOf || left.size() == parts.size())
            continue;
        mistakes.push_back({[section, left](Report& changed, Report*) {
                                changed.narrative[static_cast<size_t>(section)] = left;
                            },
                            {Where::inSection(section)},
                            u"nothing of "_s + heading});
    }
    return mistakes;
}

/// Parts of 总体情况 with a number in brackets: 一 to 九.
struct NumberedPart {
    int index;
    int number;
};
const QString numerals = u"零一二三四五六七八九"_s;

std::vector<NumberedPart> numberedParts(const QualityReport& quality, int section) {
    std::vector<NumberedPart> numbered;
    const auto& parts = partsOf(quality, section);
    for (size_t part = 0; part < parts.size(); ++part) {
        const QString& heading = parts[part].heading;
        if (heading.startsWith(u'（') && heading.indexOf(u'）') == 2)
            numbered.push_back({static_cast<int>(part), static_cast<int>(numerals.indexOf(heading[1]))});
    }
    return numbered;
}

Mistake withHeading(const QualityReport& quality, int section, int part, const QString& heading) {
    const Part& before = partsOf(quality, section).at(static_cast<size_t>(part));
    return {[section, part, heading](Report& changed, Report*) {
                changed.narrative[static_cast<size_t>(section)][static_cast<size_t>(part)].heading = heading;
            },
            {Where::partHeading(section, before.id)},
            before.heading + u" → "_s + heading};
}

auto misnumbered(int by) {
    return [by](const QualityReport& quality, Random&) {
        Mistakes mistakes;
        for (const QString& id : {u"overview"_s, u"problems"_s, u"other"_s}) {
            const int section = sectionOf(quality, id);
            const auto& parts = partsOf(quality, section);
            for (const auto& [index, number] : numberedParts(quality, section)) {
                if (number + by < 1)
                    continue;
                QString heading = parts[static_cast<size_t>(index)].heading;
                heading[1] = numerals[number + by];
                Mistake mistake = withHeading(quality, section, index, heading);
                if (static_cast<size_t>(index) + 1 < parts.size())
                    mistake.places.push_back(
                        Where::partHeading(section, parts[static_cast<size_t>(index) + 1].id));
                mistakes.push_back(mistake);
            }
        }
        return mistakes;
    };
}

/// A character of the wording missing, doubled, or swapped with the next.
QString misspelt(const QString& heading, qsizetype from, Random& random) {
    QString wrong = heading;
    const qsizetype at = from + pick(random, heading.size() - from - 1);
    switch (pick(random, 3)) {
    case 0:
        return wrong.remove(at, 1);
    case 1:
        return wrong.insert(at, heading[at]);
    default:
        wrong[at] = heading[at + 1];
        wrong[at + 1] = heading[at];
        return wrong == heading ? wrong.remove(at, 1) : wrong;
    }
}

Mistakes misspeltSections(const QualityReport& quality, Random& random) {
    Mistakes mistakes;
    const auto& sections = quality.report.format->sections();
    for (size_t section = 1; section < sections.size(); ++section) {
        const QString id = sections[section].id;
        if (quality.report.headings.contains(id))
            continue;
        const QString official = quality.report.headingText(static_cast<int>(section));
        for (int i = 0; i < 3; ++i) {
            const QString wrong = misspelt(official, official.indexOf(u'、') + 1, random);
            mistakes.push_back({[id, wrong](Report& changed, Report*) { changed.headings[id] = wrong; },
                                {Where::heading(static_cast<int>(section))},
                                official + u" → "_s + wrong});
        }
    }
    return mistakes;
}

Mistakes misspeltParts(const QualityReport& quality, Random& random) {
    static const QRegularExpression official(
        u"^（.）(主动公开|依申请公开|政府信息管理|政府信息公开平台建设|监督保障)(情况)?$"_s);
    Mistakes mistakes;
    const int section = sectionOf(quality, u"overview"_s);
    const auto& parts = partsOf(quality, section);
    for (size_t part = 0; part < parts.size(); ++part) {
        if (!official.match(parts[part].heading).hasMatch())
            continue;
        for (int i = 0; i < 2; ++i)
            mistakes.push_back(withHeading(quality, section, static_cast<int>(part),
                                           misspelt(parts[part].heading, 3, random)));
    }
    return mistakes;
}

/// The number of a section's heading is the next one's.
Mistakes misnumberedSections(const QualityReport& quality, Random&) {
    Mistakes mistakes;
    const auto& sections = quality.report.format->sections();
    for (size_t section = 1; section < sections.size(); ++section) {
        const QString id = sections[section].id;
        QString heading = quality.report.headingText(static_cast<int>(section));
        heading[0] = numerals[sections[section].number + 1];
        mistakes.push_back({[id, heading](Report& changed, Report*) { changed.headings[id] = heading; },
                            {Where::heading(static_cast<int>(section))},
                            heading});
    }
    return mistakes;
}

/// Five carries six's wording, and six five's.
Mistakes swappedSections(const QualityReport& quality, Random&) {
    const QString problems = u"problems"_s;
    const QString other = u"other"_s;
    const auto make = [problems, other](Report& changed, Report*) {
        changed.headings[problems] = u"五、其他需要报告的事项"_s;
        changed.headings[other] = u"六、存在的主要问题及改进情况"_s;
    };
    return {{make,
             {Where::heading(sectionOf(quality, problems)), Where::heading(sectionOf(quality, other))},
             u"five and six swapped"_s}};
}

auto retitled(const std::function<QString(const Report&)>& title) {
    return [title](const QualityReport& quality, Random&) {
        const QString wrong = title(quality.report);
        return Mistakes{
            {[wrong](Report& changed, Report*) { changed.title = wrong; }, {Where::title()}, wrong}};
    };
}

QString titleOfYear(const Report& report, const QString& year) {
    return report.titleText().replace(QString::number(report.year), year);
}

/// Each match in the preface, replaced.
auto inPreface(const QRegularExpression& words,
               const std::function<QString(const Report&, const QString&)>& after) {
    return [words, after](const QualityReport& quality, Random&) {
        Mistakes mistakes;
        const int section = sectionOf(quality, u"preface"_s);
        const auto& parts = partsOf(quality, section);
        for (size_t part = 0; part < parts.size(); ++part) {
            for (const auto& match : words.globalMatch(parts[part].text)) {
                Mistake mistake =
                    replacement(quality, section, static_cast<int>(part), match.capturedStart(),
                                match.capturedLength(), after(quality.report, match.captured()));
                mistake.places.push_back(Where::inSection(section));
                mistakes.push_back(mistake);
            }
        }
        return mistakes;
    };
}

/// A section without the sentences (or the words) that hold something.
auto without(const QString& sectionId, const QRegularExpression& words, const QString& instead) {
    return [sectionId, words, instead](const QualityReport& quality, Random&) {
        Mistakes mistakes;
        const int section = sectionOf(quality, sectionId);
        const auto& parts = partsOf(quality, section);
        std::vector<Part> left = parts;
        QString removed;
        for (Part& part : left) {
            for (const auto& match : words.globalMatch(part.text))
                removed += match.captured();
            part.text.remove(words);
            if (part.text.trimmed().isEmpty()) {
                part.text = instead;
                part.heading.clear();
            }
        }
        if (!removed.isEmpty())
            mistakes.push_back({[section, left](Report& changed, Report*) {
                                    changed.narrative[static_cast<size_t>(section)] = left;
                                },
                                {Where::inSection(section)},
                                u"without "_s + removed});
        return mistakes;
    };
}

/// A figure of the text replaced by what a template leaves.
auto figuresReplaced(const QStringList& leftovers) {
    return [leftovers](const QualityReport& quality, Random& random) {
        Mistakes mistakes;
        for (const MarkedFigure& figure : quality.figures) {
            if (figure.words[0].isDigit())
                mistakes.push_back(replacement(quality, figure, leftovers[pick(random, leftovers.size())]));
        }
        return mistakes;
    };
}

Mistakes instructionsLeft(const QualityReport& quality, Random& random) {
    static const QStringList instructions{u"（填写本单位实际情况）"_s, u"（此处填写具体措施）"_s,
                                          u"该部分以表格形式报告。"_s, u"【待填】"_s,
                                          u"【单位名称】"_s,           u"（请填写数字）"_s};
    Mistakes mistakes;
    eachText(quality, [&](int section, int part, const QString&) {
        mistakes.push_back(addition(quality, section, part, instructions[pick(random, instructions.size())]));
    });
    return mistakes;
}

bool isNotNumber(const QString& words) {
    static const QRegularExpression number(u"^([\\d,.]+|[一二三四五六七八九十两]+)$"_s);
    return !number.match(words).hasMatch();
}

/// A figure lost before its counter; `afterStarter` after 共, 累计, 总计 and a verb.
auto lostNumbers(bool afterStarter) {
    return [afterStarter](const QualityReport& quality, Random&) {
        static const QRegularExpression starter(u"(共|累计|总计|合计)[^，。；：、件]{1,14}$"_s);
        static const QString counters = u"件宗份条个项部例次"_s;
        Mistakes mistakes;
        for (const MarkedFigure& figure : quality.figures) {
            const QString& text = quality.part(figure).text;
            const qsizetype end = figure.start + figure.length;
            if (isNotNumber(figure.words) || end >= text.size() || !counters.contains(text[end]))
                continue;
            if (starter.match(text.first(figure.start)).hasMatch() == afterStarter) {
                mistakes.push_back(replacement(quality, figure, QString()));
            }
        }
        return mistakes;
    };
}

/// Section five without its first or its last paragraph (or part): the problems, or what is done about them.
auto halfOfFive(bool problems) {
    return [problems](const QualityReport& quality, Random&) -> Mistakes {
        const int section = sectionOf(quality, u"problems"_s);
        QStringList halves;
        for (const Part& part : partsOf(quality, section))
            halves += part.text.split(u'\n');
        if (halves.size() != 2)
            return {};
        const QString half = halves[problems ? 0 : 1];
        return {{[section, half](Report& changed, Report*) {
                     auto& parts = changed.narrative[static_cast<size_t>(section)];
                     parts.resize(1);
                     parts.front().heading.clear();
                     parts.front().text = half;
                 },
                 {Where::inSection(section)},
                 u"only "_s + half}};
    };
}

/// A sentence more than the office allows.
Mistakes beyondLimit(const QualityReport& quality, Random&) {
    const QString sentence = u"各项工作均已按要求完成。"_s;
    const bool government = quality.report.agency.level.endsWith(u"Government"_s);
    Mistakes mistakes;
    for (const auto& [id, limit] : {std::pair(u"overview"_s, government ? u"government"_s : u"department"_s),
                                    std::pair(u"problems"_s, u"problems"_s)}) {
        const int section = sectionOf(quality, id);
        const auto last = static_cast<int>(partsOf(quality, section).size()) - 1;
        Mistake mistake = addition(quality, section, last, sentence);
        mistake.places = {Where::inSection(section)};
        mistake.settings.thresholds[u"S10"_s] = {
            {u"government"_s, 0}, {u"department"_s, 0}, {u"problems"_s, 0}};
        mistake.settings.thresholds[u"S10"_s][limit] = quality.report.characterCount(section);
        mistakes.push_back(mistake);
    }
    return mistakes;
}

Mistakes noAssessment(const QualityReport& quality, Random& random) {
    static const QStringList bound{u"provincialGovernment"_s, u"municipalGovernment"_s,
                                   u"countyGovernment"_s};
    static const QRegularExpression words(u"[^。\n]*(考核|评议|满意度|第三方|追究|追责|约谈)[^。]*。"_s);
    return bound.contains(quality.report.agency.level) ? without(u"overview"_s, words, {})(quality, random)
                                                       : Mistakes();
}

Mistakes blankCells(const QualityReport& quality, Random&) {
    Mistakes mistakes;
    const ReportFormat& format = *quality.report.format;
    for (size_t cell = 0; cell < quality.report.cells.size(); ++cell) {
        const int table = format.cells()[cell].table;
        mistakes.push_back({[cell](Report& changed, Report*) { changed.cells[cell] = CellValue(); },
                            {whereCell(quality.report, static_cast<int>(cell)),
                             Where::inTable(table, format.tables()[static_cast<size_t>(table)].section)},
                            format.cellPath(static_cast<int>(cell)) + u" blank"_s});
    }
    return mistakes;
}

/// The tables of the years before 2021, filled with zeros.
Mistakes oldTables(const QualityReport&, Random&) {
    const auto make = [](Report& changed, Report*) {
        Report old(ReportFormat::forYear(2020), changed.year);
        old.title = changed.title;
        old.agency = changed.agency;
        old.signature = changed.signature;
        old.narrative = changed.narrative;
        for (CellValue& cell : old.cells)
            cell = CellValue(0);
        changed = old;
    };
    std::vector<Where> places{Where::report()};
    for (int section = 0; section < 7; ++section)
        places.push_back(Where::inSection(section));
    return {{make, places, u"tables of 2020"_s}};
}

Mistakes regulationsOfOthers(const QualityReport& quality, Random&) {
    static const QStringList makers{u"centralDepartment"_s, u"provincialGovernment"_s,
                                    u"municipalGovernment"_s, u"authorizedOrganization"_s};
    if (makers.contains(quality.report.agency.level))
        return {};
    Mistakes mistakes;
    for (const QString& column : {u"issued"_s, u"inForce"_s}) {
        const int inForce = cellOf(quality.report, u"disclosure"_s, u"regulations"_s, u"inForce"_s);
        const int cell = cellOf(quality.report, u"disclosure"_s, u"regulations"_s, column);
        std::vector<Where> places{whereCell(quality.report, inForce), whereCell(quality.report, cell)};
        mistakes.push_back({[cell, inForce](Report& changed, Report*) {
                                raise(changed, inForce, 1);
                                if (cell != inForce)
                                    raise(changed, cell, 1);
                            },
                            places, u"regulations "_s + column});
    }
    return mistakes;
}

const QString stranger = u"望海市财政局"_s;

Mistakes strangersSigned(const QualityReport&, Random&) {
    Where signature;
    signature.kind = Where::Kind::Signature;
    return {{[](Report& changed, Report*) { changed.signature.agency = stranger; }, {signature}, stranger}};
}

Mistakes strangersInOther(const QualityReport& quality, Random&) {
    Mistakes mistakes;
    const int section = sectionOf(quality, u"other"_s);
    for (size_t part = 0; part < partsOf(quality, section).size(); ++part)
        mistakes.push_back(
            addition(quality, section, static_cast<int>(part), stranger + u"没有其他需要报告的事项。"_s));
    return mistakes;
}

/// The agency's own name in the preface, each time it stands there.
Mistakes strangersInPreface(const QualityReport& quality, Random& random) {
    const QRegularExpression name(QRegularExpression::escape(quality.report.agency.name) +
                                  u"(?!网站|门户)"_s);
    return inPreface(name, [](const Report&, const QString&) { return stranger; })(quality, random);
}

} // namespace

std::vector<MistakeKind> structureMistakes() {
    const auto lastYear = [](const Report& report) { return QString::number(report.year - 1); };
    const auto lastYearsPeriod = [lastYear](const Report& report, const QString& words) {
        return QString(words).replace(QString::number(report.year), lastYear(report));
    };
    const auto otherBounds = [](const Report&, const QString& words) {
        return words.startsWith(u"1月"_s) ? u"2月1日"_s : u"11月30日"_s;
    };
    const auto pattern = [](const QString& words) { return QRegularExpression(words); };
    return {
        {u"section empty"_s, {u"S01"_s}, emptySections},
        {u"topic missing"_s, {u"S02"_s}, missingTopics},
        {u"part number skipped"_s, {u"S03"_s}, misnumbered(1)},
        {u"part number repeated"_s, {u"S03"_s}, misnumbered(-1)},
        {u"section misnumbered"_s, {u"S03"_s}, misnumberedSections},
        {u"sections swapped"_s, {u"S01"_s, u"S03"_s}, swappedSections},
        {u"section misspelt"_s, {u"S03"_s}, misspeltSections},
        {u"part misspelt"_s, {u"S03"_s}, misspeltParts},
        {u"title of last year"_s, {u"S04"_s, u"L01"_s}, retitled([lastYear](const Report& report) {
             return titleOfYear(report, lastYear(report));
         })},
        {u"title without year"_s, {u"S04"_s}, retitled([](const Report& report) {
             return titleOfYear(report, QString())
                 .replace(u"年度政府"_s, u"政府"_s)
                 .replace(u"年政府"_s, u"政府"_s);
         })},
        {u"title without agency"_s, {u"S04"_s}, retitled([](const Report& report) {
             return QString::number(report.year) + u"年政府信息公开工作年度报告"_s;
         })},
        {u"title of another"_s, {u"S04"_s, u"S15"_s}, retitled([](const Report& report) {
             return stranger + QString::number(report.year) + u"年政府信息公开工作年度报告"_s;
         })},
        {u"period of last year"_s,
         {u"S05"_s, u"L01"_s},
         inPreface(pattern(u"\\d{4}年(?=1月1日|12月31日)"_s), lastYearsPeriod)},
        {u"period's bounds"_s,
         {u"S05"_s},
         inPreface(pattern(u"(?<=年)1月1日|12月31日(?=[。止，])"_s), otherBounds)},
        {u"no period"_s, {u"S05"_s}, without(u"preface"_s, pattern(u"[^。\n]*12月31日[^。]*。"_s), {})},
        {u"no contact"_s,
         {u"S05"_s},
         without(u"preface"_s,
                 pattern(u"[^。，；\n]*(电话|地址|邮箱|邮政?编码?|联系方式|联系单位)[^。，；]*[。，；]?"_s),
                 {})},
        {u"placeholder"_s, {u"S06"_s}, figuresReplaced({u"XX"_s, u"××"_s, u"X"_s, u"XXX"_s})},
        {u"blank line or bracket"_s,
         {u"S06"_s},
         figuresReplaced({u"___"_s, u"____"_s, u"【】"_s, u"【数字】"_s})},
        {u"instruction"_s, {u"S06"_s}, instructionsLeft},
        {u"number lost after 共"_s, {u"S07"_s}, lostNumbers(true)},
        {u"number lost"_s, {u"S07"_s}, lostNumbers(false)},
        {u"blank cell"_s, {u"S08"_s}, blankCells},
        {u"old tables"_s, {u"S09"_s}, oldTables},
        {u"longer than allowed"_s, {u"S10"_s}, beyondLimit},
        {u"no fee statement"_s,
         {u"S11"_s},
         without(u"other"_s, pattern(u"[^。\n]*(信息处理费|收费)[^。]*。"_s), u"没有其他需要报告的事项。"_s)},
        {u"no assessment"_s, {u"S12"_s}, noAssessment},
        {u"problems only"_s, {u"S13"_s}, halfOfFive(true)},
        {u"improvements only"_s, {u"S13"_s}, halfOfFive(false)},
        {u"regulations of others"_s, {u"S14"_s}, regulationsOfOthers},
        {u"stranger's signature"_s, {u"S15"_s}, strangersSigned},
        {u"stranger in section six"_s, {u"S15"_s}, strangersInOther},
        {u"stranger in preface"_s, {u"S15"_s}, strangersInPreface},
    };
}

} // namespace nianbao::test
