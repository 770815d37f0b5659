// L09: 一是, 二是; 第一，; （1）; 1.; ① count on without gap or repeat, and 以下三个问题 is followed by
// three.

#include "language/LanguageFacts.h"

#include "language/LanguageWords.h"
#include "structure/HeadingText.h"

#include <algorithm>
#include <bitset>
#include <map>
#include <optional>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView numerals = u"一二三四五六七八九十";
constexpr int largestNumber = 30;
constexpr int largestAnnounced = 20;
constexpr size_t longestSeries = 100; ///< beyond it the numbers are something else
constexpr qsizetype longestClause = 20;

/// How an item is numbered. Those from `Plain` on also number headings, so a text may begin amid them.
enum class Kind { Is, Ordinal, Circle, Plain, ChineseBracket, Bracket, Dot, HalfBracket };

struct Item {
    Kind kind = Kind::Is;
    int value = 0;
    qsizetype start = 0; ///< of the whole mark
    qsizetype end = 0;
    qsizetype number = 0; ///< of the number within
    qsizetype numberLength = 0;
};

using Series = std::vector<Item>;

/// Reads the mark of an item at a place.
class ItemReader {
public:
    explicit ItemReader(const LanguageText& text) : m_text(text) {}

    /// Whether an item's mark can begin with the character: a cheap look before reading.
    static bool mayBegin(QChar c) {
        static const auto beginnings = [] {
            std::bitset<0x10000> set;
            for (const QChar each : u"（(第0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"_s)
                set.set(each.unicode());
            return set;
        }();
        return beginnings[c.unicode()];
    }
    [[nodiscard]] std::optional<Item> read(qsizetype at) const {
        const QChar c = m_text.at(at);
        if (c >= u'①' && c <= u'⑳')
            return Item{Kind::Circle, c.unicode() - u'①' + 1, at, at + 1, at, 1};
        const bool bracket = c == u'（' || c == u'(';
        if (!isBoundary(m_text.text, at))
            return std::nullopt;
        return readNumbered(at, bracket, c == u'第');
    }

private:
    [[nodiscard]] std::optional<Item> readNumbered(qsizetype at, bool bracket, bool ordinal) const {
        Item item;
        item.start = at;
        item.number = at + (bracket || ordinal ? 1 : 0);
        qsizetype end = item.number;
        const bool chinese = numerals.contains(m_text.at(end));
        while (!m_text.at(end).isNull() &&
               (chinese ? numerals.contains(m_text.at(end)) : isAsciiDigit(m_text.at(end))))
            ++end;
        item.numberLength = end - item.number;
        const QStringView number = QStringView(m_text.text).sliced(item.number, item.numberLength);
        item.value = chinese ? numeralValue(number) : number.toInt();
        item.end = end + 1;
        if (item.numberLength == 0 || item.value <= 0 || item.value > largestNumber)
            return std::nullopt;
        const auto kind = kindOf(item, bracket, ordinal, chinese);
        if (!kind)
            return std::nullopt;
        item.kind = *kind;
        return item;
    }
    [[nodiscard]] std::optional<Kind> kindOf(const Item& item, bool bracket, bool ordinal,
                                             bool chinese) const {
        const QChar mark = m_text.at(item.end - 1);
        const bool opens = opensParagraph(item.start);
        const bool round = mark == u'）' || mark == u')';
        if (bracket)
            return !round    ? std::nullopt
                   : chinese ? (opens ? std::optional(Kind::ChineseBracket) : std::nullopt)
                             : std::optional(Kind::Bracket);
        if (ordinal)
            return chinese && (mark == u'，' || mark == u'、') ? std::optional(Kind::Ordinal) : std::nullopt;
        if (chinese) {
            if (mark == u'是')
                return Kind::Is;
            return opens && mark == u'、' ? std::optional(Kind::Plain) : std::nullopt;
        }
        if (round)
            return Kind::HalfBracket;
        // 1.5万, 2024.1.3 and 3、4号楼 are no items, and neither is what a 、 or ， leads on to.
        const bool dot = mark == u'.' || mark == u'．' || mark == u'、';
        const bool begins = opens || QStringView(u"；。：").contains(m_text.at(item.start - 1));
        return dot && begins && !isAsciiDigit(m_text.at(item.end)) ? std::optional(Kind::Dot) : std::nullopt;
    }
    [[nodiscard]] bool opensParagraph(qsizetype at) const {
        while (at > 0 && m_text.at(at - 1) != u'\n' && m_text.at(at - 1).isSpace())
            --at;
        return at == 0 || m_text.at(at - 1) == u'\n';
    }

    const LanguageText& m_text;
};

class SeriesChecker {
public:
    explicit SeriesChecker(const LanguageText& text) : m_text(text), m_view(text.text) {}

    std::vector<TextMark> check() {
        std::map<Kind, Series> items;
        const ItemReader reader(m_text);
        for (qsizetype at = 0; at < m_view.size(); ++at) {
            if (!ItemReader::mayBegin(m_view[at]))
                continue;
            if (const auto item = reader.read(at)) {
                items[item->kind].push_back(*item);
                at = item->end - 1;
            }
        }
        for (const auto& [kind, all] : items)
            split(all);
        return std::move(m_marks);
    }

private:
    /// Cuts the items of a kind into series, each beginning with its first.
    void split(const Series& items) {
        Series series;
        for (size_t i = 0; i < items.size(); ++i) {
            const Item* next = i + 1 < items.size() ? &items[i + 1] : nullptr;
            if (items[i].value == 1 && !series.empty() && !isRepeat(series, items[i], next)) {
                checkSeries(series);
                series.clear();
            }
            series.push_back(items[i]);
        }
        checkSeries(series);
    }
    /// A second 一是 where another number is due, and not the beginning of another series.
    [[nodiscard]] bool isRepeat(const Series& series, const Item& item, const Item* next) const {
        const int due = static_cast<int>(series.size()) + 1;
        if (next && next->value == 2 && due != 1)
            return false;
        if (next && next->value == due + 1)
            return true;
        const QStringView between = m_view.sliced(series.back().end, item.start - series.back().end);
        return std::none_of(between.begin(), between.end(), endsSentence);
    }
    [[nodiscard]] bool mayBeginAt(const Series& series) const {
        const Item& first = series.front();
        if (first.value == 1)
            return true;
        // What is numbered like a heading may go on from one.
        if (first.kind >= Kind::Plain)
            return series.size() < 2 || series[1].value != 2;
        const qsizetype start = m_view.lastIndexOf(u'\n', first.start) + 1;
        const QStringView before = m_view.sliced(start, first.start - start);
        return before.contains(u"首先") || before.contains(u"一方面") || before.contains(u"其一") ||
               before.contains(u"一要");
    }
    void checkSeries(const Series& series) {
        if (series.empty() || series.size() > longestSeries)
            return;
        bool right = true;
        int offset = 0;
        int previous = 0;
        if (mayBeginAt(series))
            offset = series.front().value - 1;
        for (size_t place = 0; place < series.size(); ++place) {
            const int value = series[place].value;
            const int counted = static_cast<int>(place) + 1 + offset;
            const int last = place == 0 ? offset : previous;
            previous = value;
            // One number off must not blame all that follow it.
            if (value == last + 1 || value == counted)
                continue;
            markNumber(series, place, offset, value <= last ? u"repeat"_s : u"gap"_s);
            right = false;
        }
        if (right && offset == 0 && series.size() > 1)
            checkAnnounced(series);
    }
    [[nodiscard]] QString numbered(const Item& item, int value) const {
        if (item.kind == Kind::Circle)
            return QString(QChar(u'①' + value - 1));
        return numerals.contains(m_view[item.number]) ? chineseNumeral(value) : QString::number(value);
    }
    void markNumber(const Series& series, size_t place, int offset, const QString& variant) {
        const Item& item = series[place];
        TextMark mark{Severity::Warning, variant, static_cast<int>(item.start),
                      static_cast<int>(item.end - item.start)};
        const QString words = m_text.text.mid(item.start, item.end - item.start);
        mark.expected = QString(words).replace(item.number - item.start, item.numberLength,
                                               numbered(item, static_cast<int>(place) + 1 + offset));
        mark.arguments = {words, mark.expected};
        for (size_t next = place; next < series.size(); ++next) {
            const Item& other = series[next];
            const int due = static_cast<int>(next) + 1 + offset;
            if (other.value != due)
                mark.changes.push_back({static_cast<int>(other.number), static_cast<int>(other.numberLength),
                                        numbered(other, due)});
        }
        m_marks.push_back(std::move(mark));
    }
    /// 以下三个问题： right before the first item.
    void checkAnnounced(const Series& series) {
        qsizetype end = series.front().start;
        while (end > 0 && m_view[end - 1].isSpace())
            --end;
        if (end > 0 && QStringView(u"：:。，").contains(m_view[end - 1]))
            --end;
        qsizetype start = end;
        while (start > 0 && end - start < longestClause && !isBoundary(m_view, start))
            --start;
        for (qsizetype at = end - 1; at >= start; --at) {
            if (!languageWords().seriesCounters.lengthAt(m_view.first(end), at) || !isTail(at, end))
                continue;
            qsizetype number = at;
            while (number > start && isNumberCharacter(m_view[number - 1]))
                --number;
            if (number == at || (number > 0 && m_view[number - 1] == u'第'))
                continue;
            compareAnnounced(series, number, at);
            return;
        }
    }
    static bool isNumberCharacter(QChar c) { return isAsciiDigit(c) || numerals.contains(c) || c == u'两'; }
    /// Whether only counters and nouns of the kind 问题 stand from a counter to the end of the clause.
    [[nodiscard]] bool isTail(qsizetype at, qsizetype end) const {
        const LanguageWords& words = languageWords();
        const QStringView clause = m_view.first(end);
        at += words.seriesCounters.lengthAt(clause, at);
        while (at < end) {
            const qsizetype length = words.seriesNouns.lengthAt(clause, at);
            if (length == 0)
                return false;
            at += length;
        }
        return true;
    }
    void compareAnnounced(const Series& series, qsizetype number, qsizetype counter) {
        const QStringView words = m_view.sliced(number, counter - number);
        const bool arabic = isAsciiDigit(words.front());
        const int announced = arabic ? words.toInt() : words == u"两" ? 2 : numeralValue(words);
        const auto counted = static_cast<int>(series.size());
        if (announced < 2 || announced > largestAnnounced || announced == counted)
            return;
        TextMark mark{Severity::Warning, u"count"_s, static_cast<int>(number),
                      static_cast<int>(counter - number)};
        const QString right = arabic         ? QString::number(counted)
                              : counted == 2 ? u"两"_s
                                             : chineseNumeral(counted);
        mark.expected = right;
        const qsizetype shown = languageWords().seriesCounters.lengthAt(m_view, counter);
        mark.arguments = {m_text.text.mid(number, counter + shown - number), QString::number(counted)};
        mark.changes = {{static_cast<int>(number), static_cast<int>(counter - number), right}};
        m_marks.push_back(std::move(mark));
    }

    const LanguageText& m_text;
    QStringView m_view;
    std::vector<TextMark> m_marks;
};

} // namespace

std::vector<TextMark> findBrokenSeries(const LanguageText& text) {
    return SeriesChecker(text).check();
}

} // namespace nianbao
