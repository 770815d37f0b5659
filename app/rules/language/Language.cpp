// Family L. What a text alone tells is read in its facts (LanguageFacts.h); here it meets the report.

#include "RuleTable.h"
#include "language/LanguageWords.h"

#include <report/text/CellText.h>

#include <QHash>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Marks = std::vector<TextMark> LanguageFacts::*;

void addMarks(RuleContext& context, Marks marks, bool partsOnly) {
    for (const PlacedText& placed : context.placedTexts()) {
        if (partsOnly && placed.where.kind != Where::Kind::Part)
            continue;
        for (const TextMark& mark : placed.facts->language.*marks)
            context.add(placed, mark);
    }
}

// L01

void addYear(RuleContext& context, const PlacedText& placed, const QString& variant, Severity severity,
             const std::vector<YearInText>& years) {
    const QString right = QString::number(context.report.year);
    TextMark mark{severity, variant, years.front().start, years.front().length, right};
    mark.length = years.back().start + years.back().length - mark.start;
    mark.arguments = {QString::number(years.front().year), right};
    for (const YearInText& year : years)
        mark.changes.push_back({year.start, year.length, right});
    context.add(placed, mark);
}

void addPeriods(RuleContext& context, const PlacedText& placed, int last) {
    for (const PeriodInText& period : placed.facts->language.periods) {
        const int first = period.firstYear.year;
        const int second = period.lastYear.year;
        const bool stale = (first == last || second == last) && first >= last && second <= last + 1;
        if (!stale || !period.isWholeYear() ||
            (placed.where.section != 0 && !isStatistical(placed.text, period.start)))
            continue;
        std::vector<YearInText> years;
        for (const YearInText& year : {period.firstYear, period.lastYear}) {
            if (year.length > 0 && year.year == last)
                years.push_back(year);
        }
        if (!years.empty())
            addYear(context, placed, u"period"_s, Severity::Error, years);
    }
}

bool isOwnSubject(const Agency& agency, const QString& subject) {
    return subject.isEmpty() || languageWords().ownSubjects.contains(subject) || subject == agency.name ||
           subject == agency.shortName;
}

// L04

struct Seen {
    const PlacedText* placed = nullptr;
    const PlacedParagraph* paragraph = nullptr;
};

QStringView wordsOf(const Seen& seen) {
    return QStringView(seen.placed->text).sliced(seen.paragraph->start, seen.paragraph->length);
}

void addParagraph(RuleContext& context, const Seen& seen, Severity severity) {
    constexpr int shown = 16;
    const QString& text = seen.placed->text;
    TextMark mark{severity, u"paragraph"_s, seen.paragraph->start, seen.paragraph->length};
    mark.arguments = {text.mid(mark.start, std::min(mark.length, shown))};
    const qsizetype lineStart = text.lastIndexOf(u'\n', mark.start);
    const qsizetype lineEnd = text.indexOf(u'\n', mark.start);
    const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
    // A part's only paragraph stays, for a part needs one.
    if (lineStart >= 0)
        mark.changes = {{static_cast<int>(lineStart), static_cast<int>(end - lineStart), {}}};
    else if (lineEnd >= 0)
        mark.changes = {{0, static_cast<int>(end + 1), {}}};
    context.add(*seen.placed, mark).actual.clear();
}

void checkParagraphs(RuleContext& context) {
    const double shortest = context.threshold(u"paragraph"_s);
    const double elsewhere = context.threshold(u"elsewhere"_s);
    QHash<size_t, Seen> firsts;
    for (const PlacedText& placed : context.placedTexts()) {
        if (placed.where.kind != Where::Kind::Part)
            continue;
        for (const PlacedParagraph& paragraph : placed.facts->language.paragraphs) {
            if (paragraph.length < shortest)
                continue;
            const Seen seen{&placed, &paragraph};
            const auto first = firsts.constFind(paragraph.hash);
            if (first == firsts.constEnd()) {
                firsts.insert(paragraph.hash, seen);
            } else if (wordsOf(*first) == wordsOf(seen)) {
                // A short sentence may hold in two sections.
                const bool certain =
                    first->placed->where.section == placed.where.section || paragraph.length >= elsewhere;
                addParagraph(context, seen, certain ? Severity::Warning : Severity::Hint);
            }
        }
    }
}

// L05

QString digitsOf(const QString& text) {
    QString digits = toHalfWidth(text);
    digits.removeIf([](QChar c) { return !isAsciiDigit(c); });
    return digits;
}

QString kindId(PersonalNumber::Kind kind) {
    switch (kind) {
    case PersonalNumber::Kind::Identity:
        return u"identity"_s;
    case PersonalNumber::Kind::Mobile:
        return u"mobile"_s;
    case PersonalNumber::Kind::BankCard:
        return u"bankCard"_s;
    }
    Q_UNREACHABLE();
}

// L06

/// The right number in the way in which the text cites: 国令第711号 for 国令第71号.
QString rightNumber(const CitedDocument& document, const QString& cited) {
    const auto letters = [](const QString& number) {
        QString kept = number;
        kept.removeIf([](QChar c) { return isAsciiDigit(c); });
        return kept;
    };
    for (const QString& number : document.alike) {
        if (letters(number) == letters(cited))
            return number;
    }
    return document.number;
}

void checkNumbers(RuleContext& context, const PlacedText& placed) {
    const int year = context.report.year;
    for (const CitedNumber& cited : placed.facts->language.citations) {
        const CitedDocument& document = languageWords().documents[cited.document];
        if (year < document.firstYear || (document.lastYear > 0 && year > document.lastYear) ||
            cited.number == document.number || document.alike.contains(cited.number))
            continue;
        const bool old = document.older.contains(cited.number);
        if (old && cited.history)
            continue;
        const QString right = rightNumber(document, cited.number);
        TextMark mark{Severity::Warning, old ? u"old"_s : u"number"_s, cited.start, cited.length, right};
        mark.arguments = {placed.text.mid(cited.start, cited.length), right};
        mark.changes = {{cited.start, cited.length, right}};
        context.add(placed, mark);
    }
}

void checkFirstMention(RuleContext& context) {
    using Kind = RegulationsMention::Kind;
    const QString full = u"《中华人民共和国政府信息公开条例》"_s;
    for (const PlacedText& placed : context.placedTexts()) {
        const RegulationsMention& mention = placed.facts->language.regulations;
        if (placed.where.kind != Where::Kind::Part || mention.kind == Kind::None)
            continue;
        if (mention.kind == Kind::ShortName || mention.kind == Kind::Abbreviation) {
            TextMark mark{Severity::Hint, u"fullName"_s, mention.start, mention.length, full};
            mark.arguments = {placed.text.mid(mention.start, mention.length), full};
            mark.changes = {{mention.start, mention.length, full}};
            context.add(placed, mark);
        }
        return;
    }
}

// Fields of the agency, for L07 and L11

using Field = QString Agency::*;
constexpr std::pair<QLatin1StringView, Field> textFields[] = {
    {"name"_L1, &Agency::name},       {"shortName"_L1, &Agency::shortName}, {"region"_L1, &Agency::region},
    {"address"_L1, &Agency::address}, {"postcode"_L1, &Agency::postcode},   {"phone"_L1, &Agency::phone},
    {"email"_L1, &Agency::email}};

void addForm(RuleContext& context, const QString& field, const QString& variant, const QString& value,
             bool (*isRight)(QStringView), const std::function<void(Agency&, const QString&)>& set) {
    if (value.trimmed().isEmpty() || isRight(value))
        return;
    Finding& finding = context.add(Where::agency(field), variant, {value});
    finding.actual = value;
    QString half = toHalfWidth(value);
    half.removeIf([](QChar c) { return c.isSpace(); });
    if (half == value || !isRight(half))
        return;
    finding.expected = half;
    Agency after = context.report.agency;
    set(after, half);
    finding.fix = {SetAgency{context.report.agency, after}};
}

} // namespace

void checkYears(RuleContext& context) {
    const int last = context.report.year - 1;
    if (last <= 0)
        return;
    for (const PlacedText& placed : context.placedTexts()) {
        if (placed.where.kind == Where::Kind::Title) {
            for (const YearInText& year : findYears(placed.text)) {
                if (year.year == last)
                    addYear(context, placed, u"title"_s, Severity::Error, {year});
            }
            continue;
        }
        addPeriods(context, placed, last);
        for (const TellingYear& telling : placed.facts->language.years) {
            const bool opens = telling.opens && isOwnSubject(context.report.agency, telling.subject);
            const bool itself = telling.namesReport && placed.where.section == 0;
            if (telling.year.year == last && (opens || itself))
                addYear(context, placed, itself ? u"report"_s : u"sentence"_s, Severity::Warning,
                        {telling.year});
        }
    }
}

void checkPairs(RuleContext& context) {
    addMarks(context, &LanguageFacts::pairs, false);
}

void checkWidths(RuleContext& context) {
    addMarks(context, &LanguageFacts::widths, false);
}

void checkDoubled(RuleContext& context) {
    addMarks(context, &LanguageFacts::doubled, false);
    checkParagraphs(context);
}

void checkPersonalData(RuleContext& context) {
    const QString contact = digitsOf(context.report.agency.phone);
    const int other = context.format.sectionIndex(u"other"_s);
    for (const PlacedText& placed : context.placedTexts()) {
        for (const PersonalNumber& number : placed.facts->language.personal) {
            const bool contactPlace = placed.where.section == 0 || placed.where.section == other;
            if (number.kind == PersonalNumber::Kind::Mobile &&
                (contact.contains(number.digits) || (contactPlace && number.afterContact)))
                continue;
            TextMark mark{Severity::Error, kindId(number.kind), number.start, number.length};
            mark.changes = {{number.start, number.length,
                             maskedNumber(QStringView(placed.text).sliced(number.start, number.length))}};
            context.add(placed, mark);
        }
    }
}

void checkCitations(RuleContext& context) {
    addMarks(context, &LanguageFacts::numberBrackets, false);
    for (const PlacedText& placed : context.placedTexts())
        checkNumbers(context, placed);
    checkFirstMention(context);
}

void checkLookAlikes(RuleContext& context) {
    addMarks(context, &LanguageFacts::lookAlikes, false);
    const Agency& agency = context.report.agency;
    for (const auto& [id, field] : textFields) {
        for (const TextMark& mark : factsOf(agency.*field)->language.lookAlikes) {
            Finding& finding = context.add(mark.severity, Where::agency(id), mark.variant, mark.arguments);
            finding.actual = agency.*field;
            if (mark.changes.empty())
                continue;
            Agency after = agency;
            after.*field = withChanges(agency.*field, mark.changes);
            finding.expected = after.*field;
            finding.fix = {SetAgency{agency, after}};
        }
    }
}

void checkEnds(RuleContext& context) {
    addMarks(context, &LanguageFacts::ends, true);
}

void checkSeries(RuleContext& context) {
    addMarks(context, &LanguageFacts::series, true);
}

void checkPhrases(RuleContext& context) {
    addMarks(context, &LanguageFacts::phrases, false);
}

void checkContacts(RuleContext& context) {
    addMarks(context, &LanguageFacts::contacts, true);
    const Agency& agency = context.report.agency;
    const auto setter = [](Field field) {
        return [field](Agency& changed, const QString& value) { changed.*field = value; };
    };
    addForm(context, u"postcode"_s, u"postcode"_s, agency.postcode, isPostcode, setter(&Agency::postcode));
    addForm(context, u"phone"_s, u"phone"_s, agency.phone, arePhoneNumbers, setter(&Agency::phone));
    addForm(context, u"email"_s, u"email"_s, agency.email, isMailAddress, setter(&Agency::email));
    for (qsizetype i = 0; i < agency.websites.size(); ++i)
        addForm(context, u"websites"_s, u"address"_s, agency.websites[i], isWebAddress,
                [i](Agency& changed, const QString& value) { changed.websites[i] = value; });
}

} // namespace nianbao
