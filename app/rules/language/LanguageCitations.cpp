// L06: numbers of documents after their titles, and how the Regulations are named.

#include "language/LanguageFacts.h"
#include "language/LanguageWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView regulations = u"政府信息公开条例";
constexpr QStringView republic = u"中华人民共和国";
constexpr qsizetype longestCitation = 80;
constexpr qsizetype longestSentence = 200; ///< what is read of one on either side of a citation
constexpr QStringView openBrackets = u"〔[［【（(〈《";
constexpr QStringView closeBrackets = u"〕]］】）)〉》";

/// The number in the bracket that follows a title: a decree's or a document's.
QRegularExpressionMatch numberAfter(const QString& text, qsizetype at) {
    static const QRegularExpression pattern(
        u"[〉》>]?(?:的通知)?[〉》]?(?:（(?:\\d{4}年)?修[订正改]）)?[》]?\\s*[（(]\\s*(?<number>"
        "(?:中华人民共和国)?(?:国务院令|国令|国务院)\\s*第?\\s*\\d+\\s*号令?"
        "|\\p{Han}{2,10}\\s*[〔\\[［【（(〈《]\\s*\\d{4}\\s*[〕\\]］】）)〉》]\\s*\\d+\\s*号)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // A piece alone: the whole is looked through for valid surrogates at each match.
    return pattern.match(text.mid(at, longestCitation), 0, QRegularExpression::NormalMatch,
                         QRegularExpression::AnchorAtOffsetMatchOption);
}

QString plainNumber(QStringView number) {
    QString plain = number.toString();
    plain.removeIf([](QChar c) { return c.isSpace(); });
    if (plain.startsWith(republic))
        plain.remove(0, republic.size());
    for (QChar& c : plain) {
        if (openBrackets.contains(c))
            c = u'〔';
        else if (closeBrackets.contains(c))
            c = u'〕';
    }
    return plain;
}

bool tellsOfThePast(QStringView text, qsizetype from, qsizetype to) {
    const QStringView near = text.first(std::min(text.size(), to + longestSentence));
    const qsizetype first = std::max<qsizetype>(0, from - longestSentence);
    const qsizetype start = first + sentenceStart(text.sliced(first), from - first);
    const QStringView before = text.sliced(start, from - start);
    const QStringView after = text.sliced(to, sentenceEnd(near, to) - to);
    const QStringList& words = languageWords().historyWords;
    return std::any_of(words.begin(), words.end(), [before, after](const QString& word) {
        return before.contains(word) || after.contains(word);
    });
}

void readCitedNumbers(const LanguageText& text, std::vector<CitedNumber>& cited) {
    const auto& documents = languageWords().documents;
    for (size_t document = 0; document < documents.size(); ++document) {
        for (const QString& name : documents[document].names) {
            for (qsizetype at = text.text.indexOf(name); at >= 0; at = text.text.indexOf(name, at + 1)) {
                const auto match = numberAfter(text.text, at + name.size());
                if (!match.hasMatch())
                    continue;
                const qsizetype start = at + name.size() + match.capturedStart(u"number"_s);
                const qsizetype end = at + name.size() + match.capturedEnd(u"number"_s);
                cited.push_back({document, static_cast<int>(start), static_cast<int>(end - start),
                                 plainNumber(match.capturedView(u"number"_s)),
                                 tellsOfThePast(text.text, at, end)});
            }
        }
    }
}

/// A number in other brackets than 〔〕 that ends in a 号 at `at`: 国办发[2021]5号.
void readBrackets(const LanguageText& text, qsizetype at, std::vector<TextMark>& marks) {
    const auto skip = [&text](qsizetype place, auto is) {
        while (is(text.at(place)))
            --place;
        return place;
    };
    const auto isSpace = [](QChar c) { return c == u' '; };
    const qsizetype number = skip(at - 1, isSpace);
    const qsizetype close = skip(skip(number, isAsciiDigit), isSpace);
    const qsizetype yearEnd = skip(close - 1, isSpace);
    const qsizetype yearStart = skip(yearEnd, isAsciiDigit);
    const qsizetype open = skip(yearStart, isSpace);
    const qsizetype kind = openBrackets.indexOf(text.at(open));
    if (number == close || !closeBrackets.contains(text.at(close)) || yearEnd - yearStart != 4 || kind < 0 ||
        (text.at(yearStart + 1) != u'2' && text.at(yearStart + 1) != u'1'))
        return;
    qsizetype start = open;
    while (start > 0 && open - start < 10 && isHan(text.at(start - 1)))
        --start;
    const QStringView issuer = QStringView(text.text).sliced(start, open - start);
    const QStringList& courts = languageWords().caseNumberEnds;
    const bool court = std::any_of(courts.begin(), courts.end(),
                                   [issuer](const QString& end) { return issuer.endsWith(end); });
    // One wrong bracket of the two is for L02.
    if (issuer.size() < 2 || court || text.at(open) == u'〔' || text.at(close) == u'〕')
        return;
    TextMark mark{Severity::Warning, u"brackets"_s, static_cast<int>(open), static_cast<int>(at + 1 - open)};
    QString expected = text.text.mid(open, at + 1 - open);
    expected[0] = u'〔';
    expected[close - open] = u'〕';
    mark.expected = expected;
    mark.arguments = {text.text.mid(start, at + 1 - start), issuer.toString() + expected};
    mark.changes = {{static_cast<int>(open), 1, u"〔"_s}, {static_cast<int>(close), 1, u"〕"_s}};
    marks.push_back(std::move(mark));
}

RegulationsMention mentionAt(QStringView text, qsizetype full, qsizetype shortName, qsizetype abbreviation) {
    using Kind = RegulationsMention::Kind;
    const auto first = [](qsizetype one, qsizetype other) { return other < 0 || (one >= 0 && one < other); };
    if (full >= 0 && first(full, shortName) && first(full, abbreviation))
        return {Kind::FullName, static_cast<int>(full),
                static_cast<int>(republic.size() + regulations.size())};
    if (shortName >= 0 && first(shortName, abbreviation))
        return {Kind::ShortName, static_cast<int>(shortName), static_cast<int>(regulations.size() + 2)};
    if (abbreviation < 0)
        return {};
    const Kind kind = text.first(abbreviation).endsWith(u"称") ? Kind::Defined : Kind::Abbreviation;
    return {kind, static_cast<int>(abbreviation), 4};
}

} // namespace

void readCitations(const LanguageText& text, LanguageFacts& facts) {
    const QStringView view = text.text;
    const qsizetype full = view.indexOf(u"中华人民共和国政府信息公开条例");
    const qsizetype shortName = view.indexOf(u"《政府信息公开条例》");
    const qsizetype abbreviation = view.indexOf(u"《条例》");
    facts.regulations = mentionAt(view, full, shortName, abbreviation);
    readCitedNumbers(text, facts.citations);
    for (qsizetype at = view.indexOf(u'号'); at >= 0; at = view.indexOf(u'号', at + 1)) {
        if (!text.isInLink(at))
            readBrackets(text, at, facts.numberBrackets);
    }
}

} // namespace nianbao
