// L03 and L07: characters of the wrong width, and characters that only look like the right ones. A file that
// was converted badly is full of them, so those of one text are told in one finding that mends them all.

#include "language/LanguageFacts.h"

#include <report/text/CellText.h>
#include <report/text/LookAlikes.h>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownCharacters = 8;

bool isHanOrCloser(QChar c) {
    return isHan(c) || QStringView(u"”’》）】〕").contains(c);
}
bool isHanOrOpener(QChar c) {
    return isHan(c) || QStringView(u"“‘《（【〔").contains(c);
}

QChar fullWidthOf(QChar c) {
    static constexpr QStringView half = u",;:!()";
    static constexpr QStringView full = u"，；：！（）";
    return full[half.indexOf(c)];
}

/// One finding for several changes of a kind: at the first, with the characters and how many there are.
TextMark gathered(Severity severity, const QString& variant, const QString& text,
                  std::vector<TextChange> changes) {
    std::sort(changes.begin(), changes.end(),
              [](const TextChange& one, const TextChange& other) { return one.start < other.start; });
    TextMark mark{severity, variant, changes.front().start, changes.front().length};
    mark.expected = changes.front().inserted.trimmed();
    QStringList shown;
    for (const TextChange& change : changes) {
        const QString words = text.mid(change.start, change.length).trimmed();
        if (shown.size() <= shownCharacters && !shown.contains(words))
            shown.append(shown.size() < shownCharacters ? words : u"…"_s);
    }
    mark.arguments = {shown.join(u' '), QString::number(changes.size())};
    mark.changes = std::move(changes);
    return mark;
}

class WidthFinder {
public:
    explicit WidthFinder(const LanguageText& text) : m_text(text) {}

    std::vector<TextMark> find() {
        for (qsizetype at = 0; at < m_text.text.size(); ++at)
            look(at);
        std::vector<TextMark> marks;
        if (!m_marks.empty())
            marks.push_back(gathered(Severity::Hint, u"halfWidth"_s, m_text.text, std::move(m_marks)));
        if (!m_characters.empty())
            marks.push_back(gathered(Severity::Hint, u"fullWidth"_s, m_text.text, std::move(m_characters)));
        return marks;
    }

private:
    void look(qsizetype& at) {
        const QChar c = m_text.text[at];
        if (c == u'\n')
            m_open.clear();
        else if (c == u'(' || c == u'（')
            m_open.push_back(at);
        else if (c == u')' || c == u'）')
            closeBracket(at);
        else if (c == u',' || c == u';' || c == u':' || c == u'!')
            mark(at);
        else if (c >= u'０')
            character(at);
    }
    void mark(qsizetype at) {
        qsizetype next = at + 1;
        // A half-width mark often brings a space along.
        while (m_text.at(next) == u' ')
            ++next;
        const QChar c = m_text.text[at];
        const QChar before = m_text.at(at - 1);
        const QChar after = m_text.at(next);
        const bool ends = after.isNull() || after == u'\n';
        const bool number = isAsciiDigit(before) && (c == u',' || c == u';');
        const bool wrong = isHanOrCloser(before) ? isHanOrOpener(after) || isAsciiDigit(after) || ends
                                                 : number && isHanOrOpener(after);
        if (wrong && !m_text.isInLink(at))
            m_marks.push_back({static_cast<int>(at), static_cast<int>(next - at), QString(fullWidthOf(c))});
    }
    /// Brackets are judged by what they hold: English in them keeps its own.
    void closeBracket(qsizetype close) {
        if (m_open.empty())
            return;
        const qsizetype open = m_open.back();
        m_open.pop_back();
        const QStringView inside = QStringView(m_text.text).sliced(open + 1, close - open - 1);
        const bool chinese = std::any_of(inside.begin(), inside.end(), isHan);
        for (const qsizetype at : {open, close}) {
            const QChar c = m_text.text[at];
            if (chinese && (c == u'(' || c == u')') && !m_text.isInLink(at))
                m_marks.push_back({static_cast<int>(at), 1, QString(fullWidthOf(c))});
        }
    }
    static bool isFullWidth(QChar c) {
        return isFullWidthDigit(c) || (c >= u'Ａ' && c <= u'Ｚ') || (c >= u'ａ' && c <= u'ｚ');
    }
    void character(qsizetype& at) {
        qsizetype end = at;
        while (isFullWidth(m_text.at(end)))
            ++end;
        if (end == at)
            return;
        const QStringView run = QStringView(m_text.text).sliced(at, end - at);
        // ＸＸ局 is a placeholder, which S06 tells.
        const bool crosses =
            std::all_of(run.begin(), run.end(), [](QChar c) { return c == u'Ｘ' || c == u'ｘ'; });
        if (!crosses)
            m_characters.push_back({static_cast<int>(at), static_cast<int>(end - at), toHalfWidth(run)});
        at = end - 1;
    }

    const LanguageText& m_text;
    std::vector<qsizetype> m_open;
    std::vector<TextChange> m_marks;
    std::vector<TextChange> m_characters;
};

/// The ordinary character; an ideograph of the compatibility block has one by Unicode's own table.
char32_t ordinary(char32_t c) {
    constexpr char32_t compatibilityFirst = 0xF900;
    constexpr char32_t compatibilityLast = 0xFAFF;
    if (c < compatibilityFirst || c > compatibilityLast)
        return ordinaryCharacter(c);
    const QString found = QChar::decomposition(c);
    return found.isEmpty() ? c : found.toUcs4().constFirst();
}

QString codeOf(char32_t c) {
    return u"U+"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0');
}

} // namespace

std::vector<TextMark> findWrongWidths(const LanguageText& text) {
    return WidthFinder(text).find();
}

std::vector<TextMark> findLookAlikes(QStringView text) {
    std::vector<TextChange> radicals;
    std::vector<TextChange> invisible;
    std::vector<TextMark> marks;
    QStringList codes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        // Nearly all that a report holds; the rest is asked about.
        if ((unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= u' ' && unit < 0x7F))
            continue;
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : unit;
        const int length = pair ? 2 : 1;
        const auto start = static_cast<int>(at);
        at += length - 1;
        if (QChar::category(c) == QChar::Other_PrivateUse) {
            marks.push_back({Severity::Warning, u"private"_s, start, length, {}, {codeOf(c)}});
        } else if (isInvisible(c)) {
            invisible.push_back({start, length, {}});
            if (!codes.contains(codeOf(c)))
                codes.append(codeOf(c));
        } else if (const char32_t right = ordinary(c); right != c) {
            radicals.push_back({start, length, QString::fromUcs4(&right, 1)});
        }
    }
    const QString whole = text.toString();
    if (!radicals.empty())
        marks.push_back(gathered(Severity::Warning, u"lookAlike"_s, whole, std::move(radicals)));
    if (!invisible.empty()) {
        marks.push_back(gathered(Severity::Warning, u"invisible"_s, whole, std::move(invisible)));
        marks.back().arguments.front() = codes.join(u' ');
    }
    return marks;
}

} // namespace nianbao
