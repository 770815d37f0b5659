#include "structure/HeadingText.h"

#include "Statements.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView digits = u"〇一二三四五六七八九";

bool isNumeral(QChar c) {
    return c == u'十' || digits.contains(c);
}

qsizetype skipSpaces(QStringView text, qsizetype at) {
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

/// Characters that the texts share at their begin and end.
qsizetype sharedPrefix(QStringView one, QStringView other) {
    qsizetype length = 0;
    while (length < std::min(one.size(), other.size()) && one[length] == other[length])
        ++length;
    return length;
}
qsizetype sharedSuffix(QStringView one, QStringView other) {
    qsizetype length = 0;
    while (length < std::min(one.size(), other.size()) &&
           one[one.size() - 1 - length] == other[other.size() - 1 - length])
        ++length;
    return length;
}

/// `shorter` is `longer` without one or two characters, and these are no word that may be left out.
bool lacksCharacters(QStringView shorter, QStringView longer) {
    const qsizetype missing = longer.size() - shorter.size();
    const QStringList& droppable = statements().droppable;
    const qsizetype prefix = sharedPrefix(shorter, longer);
    const qsizetype suffix = sharedSuffix(shorter, longer);
    if (prefix + suffix >= shorter.size()) {
        // Several places may be the one where the characters fell out.
        for (qsizetype at = shorter.size() - suffix; at <= prefix; ++at) {
            if (droppable.contains(longer.sliced(at, missing).toString()))
                return false;
        }
        return true;
    }
    qsizetype next = 0;
    bool allDroppable = true;
    for (const QChar c : longer) {
        if (next < shorter.size() && shorter[next] == c)
            ++next;
        else
            allDroppable = allDroppable && droppable.contains(QString(c));
    }
    return next == shorter.size() && !allDroppable;
}

/// `longer` repeats one or two characters of `shorter` on the spot.
bool doublesCharacters(QStringView longer, QStringView shorter) {
    const qsizetype extra = longer.size() - shorter.size();
    for (qsizetype at = extra; at + extra <= longer.size(); ++at) {
        if (longer.sliced(at, extra) == longer.sliced(at - extra, extra) &&
            longer.first(at) == shorter.first(at) && longer.sliced(at + extra) == shorter.sliced(at))
            return true;
    }
    return false;
}

bool areAlternatives(QChar one, QChar other) {
    const QStringList& sets = statements().alternatives;
    return std::any_of(sets.begin(), sets.end(),
                       [one, other](const QString& set) { return set.contains(one) && set.contains(other); });
}

bool hasWrongCharacters(QStringView printed, QStringView official, bool wholeHeading) {
    std::vector<qsizetype> different;
    for (qsizetype at = 0; at < official.size(); ++at) {
        if (printed[at] != official[at])
            different.push_back(at);
    }
    if (different.size() == 2)
        return printed[different[0]] == official[different[1]] &&
               printed[different[1]] == official[different[0]];
    return wholeHeading && different.size() == 1 &&
           !areAlternatives(printed[different[0]], official[different[0]]);
}

} // namespace

int numeralValue(QStringView text) {
    const qsizetype ten = text.indexOf(u'十');
    const auto digit = [](QStringView part) {
        return part.size() == 1 ? static_cast<int>(std::max<qsizetype>(digits.indexOf(part.front()), 0)) : 0;
    };
    if (ten < 0)
        return digit(text);
    const QStringView before = text.first(ten);
    const QStringView after = text.sliced(ten + 1);
    const int tens = before.isEmpty() ? 1 : digit(before);
    const int ones = digit(after);
    return tens == 0 || (!after.isEmpty() && ones == 0) ? 0 : 10 * tens + ones;
}

HeadingNumber readHeadingNumber(QStringView heading) {
    HeadingNumber number;
    const qsizetype first = skipSpaces(heading, 0);
    const bool bracket = first < heading.size() && (heading[first] == u'（' || heading[first] == u'(');
    const qsizetype start = bracket ? skipSpaces(heading, first + 1) : first;
    qsizetype end = start;
    while (end < heading.size() && isNumeral(heading[end]))
        ++end;
    const bool chinese = end > start;
    while (!chinese && end < heading.size() && heading[end] >= u'0' && heading[end] <= u'9')
        ++end;
    const qsizetype close = skipSpaces(heading, end);
    const QStringView closers = bracket ? u"）)" : u"、．.";
    if (end == start || close >= heading.size() || !closers.contains(heading[close]))
        return number;
    number.value = chinese ? numeralValue(heading.sliced(start, end - start))
                           : heading.sliced(start, end - start).toInt();
    if (number.value <= 0)
        return {};
    number.style = bracket   ? HeadingNumber::Style::Bracket
                   : chinese ? HeadingNumber::Style::Plain
                             : HeadingNumber::Style::Arabic;
    number.start = static_cast<int>(start);
    number.length = static_cast<int>(end - start);
    number.end = static_cast<int>(skipSpaces(heading, close + 1));
    return number;
}

QString chineseNumeral(int value) {
    const auto digit = [](int d) { return d > 0 ? QString(digits[d]) : QString(); };
    if (value < 10)
        return digit(value);
    return (value < 20 ? QString() : digit(value / 10)) + u'十' + digit(value % 10);
}

QString headingWording(QStringView heading) {
    QString wording = heading.sliced(readHeadingNumber(heading).end).toString();
    wording.removeIf([](QChar c) { return c.isSpace(); });
    while (!wording.isEmpty() && QStringView(u"。：:.").contains(wording.back()))
        wording.chop(1);
    return wording;
}

HeadingMatch compareHeading(QStringView printed, QStringView official, bool wholeHeading) {
    if (printed == official)
        return HeadingMatch::Same;
    const qsizetype longer = printed.size() - official.size();
    // Of three characters nothing can be told from a typo.
    if (printed.size() < 3 || official.size() < 4 || longer > 2 || longer < -2)
        return HeadingMatch::Wording;
    const bool typo = longer == 0  ? hasWrongCharacters(printed, official, wholeHeading)
                      : longer < 0 ? lacksCharacters(printed, official)
                                   : doublesCharacters(printed, official);
    return typo ? HeadingMatch::Typo : HeadingMatch::Wording;
}

} // namespace nianbao
