// S15: title, preface, contact, section six and signature speak of one agency. Another agency's name is
// looked for only where a sentence says whose report it is.

#include "Dates.h"
#include "RuleContext.h"
#include "structure/AgencyNames.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 40;

struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
};

bool isStop(QChar c) {
    return QStringView(u"，。；：、！？（）“”《》 ,;:()\n").contains(c);
}

/// What stands between two words, without a stop in between: 与…联系.
std::vector<Span> between(QStringView text, QStringView before, const QStringList& after) {
    std::vector<Span> spans;
    for (qsizetype at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
        const qsizetype start = at + before.size();
        for (qsizetype end = start; end < text.size() && end - start <= longestName && !isStop(text[end]);
             ++end) {
            const QStringView rest = text.sliced(end);
            if (std::any_of(after.begin(), after.end(),
                            [rest](const QString& word) { return rest.startsWith(word); })) {
                spans.push_back({start, end - start});
                break;
            }
        }
    }
    return spans;
}

/// The words that lead up to a place, back to a stop or to one of the verbs.
Span upTo(QStringView text, qsizetype end, const QStringList& verbs) {
    qsizetype start = end;
    while (start > 0 && end - start < longestName && !isStop(text[start - 1]))
        --start;
    for (const QString& verb : verbs) {
        const qsizetype at = text.sliced(start, end - start).lastIndexOf(verb);
        if (at >= 0)
            start += at + verb.size();
    }
    return {start, end - start};
}

/// Who publishes the report of a year: 某局公布2024年政府信息公开…, 2024年 at `year`.
Span publisherBefore(QStringView text, qsizetype year) {
    static const QStringList verbs = {u"公布"_s, u"发布"_s, u"编制"_s, u"编写"_s,
                                      u"现将"_s, u"结合"_s, u"是"_s};
    static const QStringList publishing = {u"编制并公布"_s, u"编制并发布"_s, u"公布"_s, u"发布"_s, u"编制"_s};
    for (const QString& verb : publishing) {
        if (text.first(year).endsWith(verb))
            return upTo(text, year - verb.size(), verbs);
    }
    return upTo(text, year, verbs);
}

/// The name that stands behind 联系方式：, 请联系 ….
std::vector<Span> namedBehind(QStringView text, const QStringList& words) {
    std::vector<Span> spans;
    for (const QString& word : words) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            const qsizetype start = at + word.size();
            qsizetype end = start;
            while (end < text.size() && end - start < longestName && !isStop(text[end]))
                ++end;
            spans.push_back({start, end - start});
        }
    }
    return spans;
}

/// Who opens a clause and is said to have compiled or published: 某县政府办公室汇总…，编制了本报告.
std::vector<Span> compilers(QStringView text) {
    // What opens with these names a basis, or the agency that is asked or served.
    static constexpr QStringView prepositions[] = {u"根据", u"按照", u"依据", u"依照", u"遵照", u"结合",
                                                   u"由",   u"向",   u"与",   u"经",   u"从",   u"在"};
    static constexpr QStringView verbs[] = {u"汇总",       u"编制",       u"编写",
                                            u"向社会公布", u"向社会发布", u"向社会公开"};
    std::vector<Span> spans;
    for (const QStringView verb : verbs) {
        for (qsizetype at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + 1)) {
            const Span span = upTo(text, at, {});
            const QStringView words = text.sliced(span.start, span.length);
            const bool isObject = std::any_of(std::begin(prepositions), std::end(prepositions),
                                              [words](QStringView word) { return words.startsWith(word); });
            // 某省政府编制的格式 is not the report, and 各县政府 are many.
            if (!isObject && !words.contains(u'各') && !text.sliced(at + verb.size()).startsWith(u'的'))
                spans.push_back(span);
        }
    }
    return spans;
}

/// Whose report the preface says it is, and whom it says to ask.
std::vector<Span> ownersInPreface(QStringView text) {
    std::vector<Span> spans = between(text, u"与", {u"联系"_s, u"咨询"_s});
    const auto asked = namedBehind(text, {u"联系方式："_s, u"联系单位："_s, u"请联系"_s});
    spans.insert(spans.end(), asked.begin(), asked.end());
    for (const QStringView by : {QStringView(u"由"), QStringView(u"向")}) {
        const auto more =
            between(text, by, {u"根据"_s, u"依据"_s, u"按照"_s, u"编制"_s, u"咨询"_s, u"反映"_s});
        spans.insert(spans.end(), more.begin(), more.end());
    }
    for (const YearInText& year : findYears(text)) {
        const qsizetype after = year.start + year.length + 1;
        const QStringView rest = text.sliced(after);
        if (rest.startsWith(u"政府信息公开") || rest.startsWith(u"度政府信息公开"))
            spans.push_back(publisherBefore(text, year.start));
    }
    const auto more = compilers(text);
    spans.insert(spans.end(), more.begin(), more.end());
    return spans;
}

/// Who is said to have charged processing fees, or none.
std::vector<Span> ownersOfFees(QStringView text) {
    std::vector<Span> spans;
    for (qsizetype at = text.indexOf(u"处理费"); at >= 0; at = text.indexOf(u"处理费", at + 1)) {
        qsizetype start = at;
        while (start > 0 && text[start - 1] != u'。' && text[start - 1] != u'\n')
            --start;
        const QStringView sentence = text.sliced(start, at - start);
        for (const QString& verb :
             {u"未收取"_s, u"没有收取"_s, u"未产生"_s, u"未发生"_s, u"共收取"_s, u"收取"_s}) {
            const qsizetype place = sentence.indexOf(verb);
            if (place < 0)
                continue;
            spans.push_back(upTo(text, start + place, {u"年度"_s, u"年"_s}));
            break;
        }
    }
    return spans;
}

/// Who is said to have nothing else to report.
std::vector<Span> ownersOfNothing(QStringView text) {
    std::vector<Span> spans;
    for (const QStringView words : {QStringView(u"没有其他需要报告"), QStringView(u"无其他需要报告")}) {
        for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
            spans.push_back(upTo(text, at, {u"年度"_s, u"年"_s}));
    }
    return spans;
}

void addOther(RuleContext& context, const Where& where, const QString& words, Edits fix) {
    Finding& finding = context.add(where, {}, {words, context.report.agency.name});
    finding.expected = context.report.agency.name;
    finding.actual = words;
    finding.fix = std::move(fix);
}

void checkSpans(RuleContext& context, const AgencyNames& names, int section, const Part& part,
                const std::vector<Span>& spans) {
    std::vector<qsizetype> told;
    for (const Span& span : spans) {
        const QString words = part.text.mid(span.start, span.length);
        if (!names.isOther(words) || std::find(told.begin(), told.end(), span.start) != told.end())
            continue;
        told.push_back(span.start);
        addOther(context,
                 Where::inPart(section, part.id, static_cast<int>(span.start), static_cast<int>(span.length)),
                 words,
                 {Splice{section, part.id, static_cast<int>(span.start), words, context.report.agency.name}});
    }
}

void checkTitleAgency(RuleContext& context, const AgencyNames& names) {
    const QString title = context.report.title;
    const auto years = findYears(title);
    // The agency stands before the year, or between the year and 政府信息公开.
    const qsizetype end = title.indexOf(u"政府信息公开"_s);
    if (years.empty() || end < 0)
        return;
    const YearInText& year = years.front();
    const qsizetype after = year.start + year.length + 1;
    Span span{0, year.start};
    if (year.start == 0)
        span = {after, std::max<qsizetype>(end - after, 0)};
    const QString words = title.mid(span.start, span.length);
    if (!names.isOther(words.trimmed()) || !names.isNamedIn(title))
        return; // S04 tells of a title that does not name the agency at all
    addOther(context, Where::title(static_cast<int>(span.start), static_cast<int>(span.length)),
             words.trimmed(),
             {SetTitle{title, QString(title).replace(span.start, span.length, context.report.agency.name)}});
}

} // namespace

void checkOneAgency(RuleContext& context) {
    const AgencyNames names(context.report.agency);
    if (names.isEmpty())
        return;
    checkTitleAgency(context, names);
    const int other = context.format.sectionIndex(u"other"_s);
    context.eachPart([&](int section, const Part& part, size_t) {
        if (section == 0) {
            checkSpans(context, names, section, part, ownersInPreface(part.text));
        } else if (section == other) {
            std::vector<Span> owners = ownersOfFees(part.text);
            const auto more = ownersOfNothing(part.text);
            owners.insert(owners.end(), more.begin(), more.end());
            checkSpans(context, names, section, part, owners);
        }
    });
    const Signature& signature = context.report.signature;
    if (names.isOther(signature.agency)) {
        Where where;
        where.kind = Where::Kind::Signature;
        addOther(context, where, signature.agency,
                 {SetSignature{signature, {context.report.agency.name, signature.date}}});
    }
}

} // namespace nianbao
