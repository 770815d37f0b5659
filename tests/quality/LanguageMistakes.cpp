// Family L: characters, marks, numbers of persons, citations, lists.

#include "Mistakes.h"

#include <QHash>
#include <QRegularExpression>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

using Change = std::function<QString(const QRegularExpressionMatch& match, Random& random)>;

/// Each match in the texts, replaced; empty results are passed over.
auto replaced(const QString& pattern, const Change& change) {
    return [pattern, change](const QualityReport& quality, Random& random) {
        const QRegularExpression words(pattern);
        Mistakes mistakes;
        eachText(quality, [&](int section, int part, const QString& text) {
            for (const auto& match : words.globalMatch(text)) {
                const QString after = change(match, random);
                if (after != match.captured())
                    mistakes.push_back(replacement(quality, section, part, match.capturedStart(),
                                                   match.capturedLength(), after));
            }
        });
        return mistakes;
    };
}

Change to(const QStringList& choices) {
    return [choices](const QRegularExpressionMatch&, Random& random) {
        return choices[pick(random, choices.size())];
    };
}

/// This year's number at the head of a sentence becomes last year's.
Mistakes lastYearsNumber(const QualityReport& quality, Random& random) {
    const QString year = QString::number(quality.report.year);
    const QString last = QString::number(quality.report.year - 1);
    Mistakes mistakes =
        replaced(u"(?<=^|\\n|。)"_s + year + u"年(?=度?[，我全])"_s, to({last + u"年"_s}))(quality, random);
    const int preface = quality.report.format->sectionIndex(u"preface"_s);
    std::erase_if(mistakes,
                  [preface](const Mistake& mistake) { return mistake.places.front().section == preface; });
    return mistakes;
}

/// One of a pair is lost; found at the pair.
Mistakes lostMarks(const QualityReport& quality, Random& random) {
    static const QRegularExpression pair(u"“[^“”]*”|《[^《》]*》|（[^（）]*）|〔[^〔〕]*〕|‘[^‘’]*’"_s);
    Mistakes mistakes;
    eachText(quality, [&](int section, int part, const QString& text) {
        for (const auto& match : pair.globalMatch(text)) {
            const bool isList = match.capturedLength() == 3; // （一）: 一） numbers too
            if (isList)
                continue;
            const QString words = match.captured();
            const QString after = pick(random, 2) == 0 ? words.sliced(1) : words.chopped(1);
            mistakes.push_back(
                replacement(quality, section, part, match.capturedStart(), match.capturedLength(), after));
        }
    });
    return mistakes;
}

QString fullWidth(const QString& words) {
    QString wide = words;
    for (QChar& character : wide)
        character = QChar(static_cast<char16_t>(character.unicode() + 0xFEE0));
    return wide;
}

Mistakes twiceTheParagraph(const QualityReport& quality, Random&) {
    Mistakes mistakes;
    eachText(quality, [&](int section, int part, const QString& text) {
        qsizetype start = 0;
        for (const QString& paragraph : text.split(u'\n')) {
            if (paragraph.size() >= 30) {
                Mistake mistake = replacement(quality, section, part, start, paragraph.size(),
                                              paragraph + u'\n' + paragraph);
                mistake.what = u"twice: "_s + paragraph.first(20);
                mistakes.push_back(mistake);
            }
            start += paragraph.size() + 1;
        }
    });
    return mistakes;
}

// --- numbers of persons ----------------------------------------------------------------------------------

/// Of nobody: the digits are drawn, only the check digit is right (GB 11643).
QString identityNumber(Random& random) {
    static const int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    QString number = u"4301021980"_s + QString::number(101 + pick(random, 28)).rightJustified(4, u'0') +
                     QString::number(100 + pick(random, 900));
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += number[i].digitValue() * weights[i];
    return number + u"10X98765432"_s[sum % 11];
}

/// 19 digits with Luhn's check digit.
QString cardNumber(Random& random) {
    QString number = u"622202"_s;
    while (number.size() < 18)
        number += QString::number(pick(random, 10));
    int sum = 0;
    for (int i = 17, weight = 2; i >= 0; --i, weight = 3 - weight) {
        const int product = number[i].digitValue() * weight;
        sum += product > 9 ? product - 9 : product;
    }
    return number + QString::number((10 - sum % 10) % 10);
}

QString mobileNumber(Random& random) {
    static const QStringList prefixes{u"138"_s, u"159"_s, u"186"_s, u"177"_s, u"199"_s};
    return prefixes[pick(random, prefixes.size())] + QString::number(10000000 + pick(random, 89999999));
}

/// Before a full stop.
auto personsNumbers(const QString& words, QString (*number)(Random&)) {
    return replaced(u"(?<=[\\x{4E00}-\\x{9FFF}])。"_s,
                    [words, number](const QRegularExpressionMatch&, Random& random) {
                        return u'（' + words + number(random) + u"）。"_s;
                    });
}

/// The first mention of the Regulations, without 中华人民共和国.
Mistakes shortRegulations(const QualityReport& quality, Random& random) {
    Mistakes mistakes =
        replaced(u"《中华人民共和国政府信息公开条例》"_s, to({u"《政府信息公开条例》"_s}))(quality, random);
    mistakes.resize(std::min<size_t>(mistakes.size(), 1));
    return mistakes;
}

// --- characters, lists, phrases --------------------------------------------------------------------------

Mistakes lookAlikes(const QualityReport& quality, Random& random) {
    static const QString right = u"一人工大小日月立行见长门"_s;
    static const QString wrong = u"⼀⼈⼯⼤⼩⽇⽉⽴⾏⻅⻓⻔"_s;
    return replaced(u'[' + right + u']', [](const QRegularExpressionMatch& match, Random&) {
        return QString(wrong[right.indexOf(match.captured()[0])]);
    })(quality, random);
}

/// The last stop of a paragraph is lost; found at its end.
Mistakes lostStops(const QualityReport& quality, Random& random) {
    Mistakes mistakes = replaced(u"。(?=\\n|$)"_s, to({QString()}))(quality, random);
    for (Mistake& mistake : mistakes)
        mistake.places.front().start -= 1;
    return mistakes;
}

/// A number of a list becomes another; found in its paragraph.
auto misnumbered(const QString& pattern, const QString& numerals) {
    return [pattern, numerals](const QualityReport& quality, Random& random) {
        Mistakes mistakes = replaced(pattern, [numerals](const QRegularExpressionMatch& match, Random&) {
            const qsizetype at = numerals.indexOf(match.captured()[0]);
            return at < 1 ? match.captured() : QString(numerals[at + 1]) + match.captured().sliced(1);
        })(quality, random);
        for (Mistake& mistake : mistakes) {
            Where& place = mistake.places.front();
            place.start = 0;
            place.length = static_cast<int>(quality.report.part(place.section, place.partId)->text.size());
        }
        return mistakes;
    };
}

Mistakes wrongCounts(const QualityReport& quality, Random& random) {
    Mistakes mistakes = replaced(u"(?<=以下|存在|着力做好|又有)[一二三四五两](?=个问题|项工作|个新的问题)"_s,
                                 [](const QRegularExpressionMatch& match, Random&) {
                                     return match.captured() == u"两"_s ? u"三"_s : u"四"_s;
                                 })(quality, random);
    for (Mistake& mistake : mistakes) {
        Where& place = mistake.places.front();
        place.length =
            static_cast<int>(quality.report.part(place.section, place.partId)->text.size()) - place.start;
    }
    return mistakes;
}

Mistakes phrasesOneOff(const QualityReport& quality, Random& random) {
    static const QStringList phrases{u"中华人民共和国政府信息公开条例"_s,
                                     u"习近平新时代中国特色社会主义思想"_s,
                                     u"党的二十大精神"_s,
                                     u"党的二十届三中全会精神"_s,
                                     u"公开为常态、不公开为例外"_s,
                                     u"政府信息公开信息处理费管理办法"_s,
                                     u"高质量发展"_s,
                                     u"法治政府"_s,
                                     u"政府信息公开工作年度报告格式"_s};
    static const QString strangers = u"力心和本工新"_s;
    Mistakes mistakes;
    for (const QString& phrase : phrases) {
        const Mistakes of = replaced(phrase, [](const QRegularExpressionMatch& match, Random& any) {
            QString wrong = match.captured();
            const int at = 1 + pick(any, wrong.size() - 2);
            if (u"二十届三大、"_s.contains(wrong[at])) // another congress, not a slip
                return wrong.remove(wrong.size() - 2, 1);
            if (pick(any, 2) == 0)
                return wrong.remove(at, 1);
            wrong[at] = strangers[pick(any, strangers.size())];
            return wrong;
        })(quality, random);
        mistakes.insert(mistakes.end(), of.begin(), of.end());
    }
    return mistakes;
}

QString brokenAddress(const QRegularExpressionMatch& match, Random& random) {
    QString address = match.captured();
    switch (pick(random, 3)) {
    case 0:
        return address.replace("://"_L1, ":/"_L1);
    case 1:
        return address.replace("http"_L1, "htp"_L1);
    default:
        return address.replace(".gov."_L1, "..gov."_L1).replace(".edu."_L1, "..edu."_L1);
    }
}

} // namespace

std::vector<MistakeKind> languageMistakes() {
    const QString between = u"(?<=[\\x{4E00}-\\x{9FFF}])%1(?=[\\x{4E00}-\\x{9FFF}])"_s;
    const auto inserted = [](const QString& what) {
        return replaced(u"(?<=[\\x{4E00}-\\x{9FFF}])(?=[\\x{4E00}-\\x{9FFF}])"_s, to({what}));
    };
    const auto wide = [](const QRegularExpressionMatch& match, Random&) {
        return fullWidth(match.captured());
    };
    const auto twice = [](const QRegularExpressionMatch& match, Random&) {
        return match.captured().repeated(2);
    };
    const auto shorter = [](const QRegularExpressionMatch& match, Random&) {
        return match.captured().chopped(1);
    };
    const auto muchShorter = [](const QRegularExpressionMatch& match, Random&) {
        return match.captured().chopped(3);
    };
    return {
        {u"last year's number"_s, {u"L01"_s}, lastYearsNumber},
        {u"quote or bracket lost"_s, {u"L02"_s}, lostMarks},
        {u"half-width comma"_s, {u"L03"_s}, replaced(between.arg(u"，"_s), to({u","_s}))},
        {u"half-width semicolon, colon"_s, {u"L03"_s}, replaced(between.arg(u"；"_s), to({u";"_s, u":"_s}))},
        {u"full-width digits"_s, {u"L03"_s}, replaced(u"\\d+(?=[件条份个])"_s, wide)},
        {u"的的"_s, {u"L04"_s}, replaced(between.arg(u"的"_s), twice)},
        {u"mark doubled"_s, {u"L04"_s}, replaced(u"[，。；、]"_s, twice)},
        {u"，。"_s, {u"L04"_s}, replaced(u"。"_s, to({u"，。"_s}))},
        {u"paragraph twice"_s, {u"L04"_s}, twiceTheParagraph},
        {u"identity card"_s, {u"L05"_s}, personsNumbers(u"身份证号"_s, identityNumber)},
        {u"mobile number"_s, {u"L05"_s}, personsNumbers(u"申请人手机"_s, mobileNumber)},
        {u"bank card"_s, {u"L05"_s}, personsNumbers(u"账号"_s, cardNumber)},
        {u"decree's number"_s,
         {u"L06"_s},
         replaced(u"第711号"_s, to({u"第771号"_s, u"第717号"_s, u"第71号"_s}))},
        {u"brackets of a number"_s,
         {u"L06"_s},
         replaced(u"〔2021〕"_s, to({u"[2021]"_s, u"（2021）"_s, u"【2021】"_s, u"(2021)"_s}))},
        {u"notice's number"_s,
         {u"L06"_s},
         replaced(u"(?<=〔2021〕)30号"_s, to({u"3号"_s, u"33号"_s, u"20号"_s}))},
        {u"short name of the Regulations"_s, {u"L06"_s}, shortRegulations},
        {u"look-alike"_s, {u"L07"_s}, lookAlikes},
        {u"zero width"_s, {u"L07"_s}, inserted(QChar(0x200B))},
        {u"byte order mark"_s, {u"L07"_s}, inserted(QChar(0xFEFF))},
        {u"private use"_s, {u"L07"_s}, inserted(QChar(0xE00C))},
        {u"no stop"_s, {u"L08"_s}, lostStops},
        {u"一是, 三是"_s, {u"L09"_s}, misnumbered(u"[二三四]是"_s, u"一二三四五"_s)},
        {u"1. 3."_s, {u"L09"_s}, misnumbered(u"[2345](?=\\.[\\x{4E00}-\\x{9FFF}])"_s, u"123456"_s)},
        {u"以下四个问题"_s, {u"L09"_s}, wrongCounts},
        {u"phrase one off"_s, {u"L10"_s}, phrasesOneOff},
        {u"postcode"_s, {u"L11"_s}, replaced(u"(?<=邮编：|邮编|邮政编码：)\\d{6}"_s, shorter)},
        {u"telephone"_s, {u"L11"_s}, replaced(u"\\d{3,4}-\\d{7,8}"_s, muchShorter)},
        {u"web address"_s, {u"L11"_s}, replaced(u"https?://[A-Za-z0-9./_-]+"_s, brokenAddress)},
    };
}

} // namespace nianbao::test
