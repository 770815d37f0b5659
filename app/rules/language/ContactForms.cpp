// L11: postcodes, telephone numbers and addresses of the web as they ought to be written.

#include "language/LanguageFacts.h"

#include "language/LanguageWords.h"

#include <report/text/CellText.h>

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 300;

bool matches(const QRegularExpression& pattern, QStringView text) {
    return pattern.match(text.trimmed()).hasMatch();
}

bool isMailboxCharacter(QChar c) {
    return isAsciiLetter(c) || isAsciiDigit(c) || QStringView(u"._%+-").contains(c);
}

/// A piece between the dots of a host's name.
bool isHostLabel(QStringView label) {
    const auto isInside = [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == u'-'; };
    return !label.isEmpty() && label.size() <= 63 && label.front() != u'-' && label.back() != u'-' &&
           std::all_of(label.begin(), label.end(), isInside);
}

class ContactFinder {
public:
    explicit ContactFinder(const LanguageText& text) : m_text(text), m_view(text.text) {}

    std::vector<TextMark> find() {
        const LanguageWords& words = languageWords();
        for (qsizetype at = 0; at < m_view.size(); ++at) {
            const QChar c = m_view[at];
            if (c == u'h' || c == u'H')
                address(at, u"http");
            else if (c == u'w' || c == u'W')
                address(at, u"www");
            else if (const qsizetype label = words.postcodeLabels.lengthAt(m_view, at))
                postcode(afterLabel(at + label));
            else if (const qsizetype phoneLabel = words.phoneLabels.lengthAt(m_view, at))
                phone(afterLabel(at + phoneLabel));
        }
        return std::move(m_marks);
    }

private:
    qsizetype afterLabel(qsizetype at) {
        m_labelled = false;
        while (QStringView(u"：: 　").contains(m_text.at(at)))
            m_labelled = m_labelled || !m_text.at(at++).isSpace();
        return at;
    }
    /// The end of a run of characters that satisfy a condition.
    template<typename Is>
    [[nodiscard]] qsizetype endOf(qsizetype at, Is is) const {
        while (at < m_view.size() && is(m_view[at]))
            ++at;
        return at;
    }

    void mark(const QString& variant, qsizetype start, qsizetype end, bool (*isRight)(QStringView)) {
        const QString words = m_text.text.mid(start, end - start);
        TextMark mark{Severity::Hint, variant, static_cast<int>(start), static_cast<int>(end - start)};
        mark.arguments = {words};
        QString half = toHalfWidth(words);
        half.replace(u'。', u'.').removeIf([](QChar c) { return c.isSpace(); });
        // Typed in full width, and otherwise right.
        if (half != words && isRight(half)) {
            mark.expected = half;
            mark.changes = {{static_cast<int>(start), static_cast<int>(end - start), half}};
        }
        if (!m_marks.empty() && m_marks.back().start == mark.start)
            return; // 联系电话 holds 电话
        m_marks.push_back(std::move(mark));
    }
    void postcode(qsizetype at) {
        const qsizetype end = endOf(at, [](QChar c) { return isDigit(c) || isAsciiLetter(c); });
        if (end > at && isDigit(m_view[at]) && !isPostcode(m_view.sliced(at, end - at)))
            mark(u"postcode"_s, at, end, isPostcode);
    }
    void phone(qsizetype at) {
        qsizetype end =
            endOf(at, [](QChar c) { return isDigit(c) || QStringView(u"-—－–（）()转 ").contains(c); });
        // A bracket or a space that belongs to what follows.
        while (end > at && !isDigit(m_view[end - 1]))
            --end;
        if (end == at || at >= m_view.size())
            return;
        const QStringView words = m_view.sliced(at, end - at);
        const bool opens = isDigit(words.front()) || words.front() == u'（' || words.front() == u'(';
        const auto digits = std::count_if(words.begin(), words.end(), isDigit);
        // 接听电话300余次 counts; a number has a label, or an area code.
        const bool number = m_labelled || (words.front() == u'0' && digits >= 7);
        if (opens && number && !arePhoneNumbers(words))
            mark(u"phone"_s, at, end, isPhoneNumber);
    }
    void address(qsizetype at, QStringView beginning) {
        const bool inWord =
            isAsciiLetter(m_text.at(at - 1)) || QStringView(u"/.-=").contains(m_text.at(at - 1));
        if (inWord || !m_view.sliced(at).startsWith(beginning, Qt::CaseInsensitive) ||
            m_view.size() - at < beginning.size() + 4)
            return;
        qsizetype end = endOf(
            at, [](QChar c) { return (c > u' ' && c < u'\x7f') || QStringView(u"：／．。").contains(c); });
        end = std::min(end, at + longestAddress);
        QStringView words = m_view.sliced(at, end - at);
        while (!words.isEmpty() && QStringView(u".,;:!?)'\"。：").contains(words.back()))
            words.chop(1);
        // HTTP协议 and www服务 are words. What follows a full-width stop is another sentence.
        const QChar next = words.size() > beginning.size() ? words[beginning.size()] : QChar();
        const bool secure = next == u's' || next == u'S';
        const QChar joint =
            secure && words.size() > beginning.size() + 1 ? words[beginning.size() + 1] : next;
        if (!QStringView(u":：/.。；;").contains(joint) || joint.isNull() || isWebAddress(words))
            return;
        const qsizetype known = knownLink(at);
        if (known > 0 && isWebAddress(words.first(known)))
            return;
        mark(u"address"_s, at, at + words.size(), isWebAddress);
    }
    /// The length of the link at a place, 0 when none begins there.
    [[nodiscard]] qsizetype knownLink(qsizetype at) const {
        for (const Link& link : m_text.links) {
            if (link.start == at)
                return link.length;
        }
        return 0;
    }

    const LanguageText& m_text;
    QStringView m_view;
    bool m_labelled = false; ///< a colon stood after the label
    std::vector<TextMark> m_marks;
};

} // namespace

std::vector<TextMark> findBrokenContacts(const LanguageText& text) {
    return ContactFinder(text).find();
}

bool isPostcode(QStringView text) {
    const QStringView digits = text.trimmed();
    return digits.size() == 6 && std::all_of(digits.begin(), digits.end(), isAsciiDigit);
}

bool isPhoneNumber(QStringView text) {
    // An area code and 7 or 8 digits, a mobile number, a service number, each with its extension.
    static const QRegularExpression pattern(
        u"^(?:(?:\\+|00)?86[- ]?)?(?:(?:[（(]0\\d{2,3}[)）]|0\\d{2,3})?[-—–－ ]{0,2}[1-9]\\d{2,3}[- ]?\\d{4}"
        "|1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}|[48]00[- ]?\\d{3,4}[- ]?\\d{3,4}|1\\d{2,4}|9\\d{4,5})"
        "(?: ?(?:转|-|—|–|－|[（(]转) ?\\d{1,6}[)）]?)?$"_s);
    return matches(pattern, text);
}

bool arePhoneNumbers(QStringView text) {
    static const QRegularExpression separators(u"[、，,；;/／\\s]|或者?|和"_s);
    if (isPhoneNumber(text))
        return true;
    const QStringList pieces = text.toString().split(separators, Qt::SkipEmptyParts);
    return std::all_of(pieces.begin(), pieces.end(),
                       [](const QString& piece) { return isPhoneNumber(piece); });
}

bool isWebAddress(QStringView text) {
    static const QRegularExpression pattern(
        u"^(?:https?://)?(?:[A-Za-z0-9](?:[-A-Za-z0-9]{0,61}[A-Za-z0-9])?\\.)+(?:[A-Za-z]{2,24}|\\d{1,3})"
        "(?::\\d{1,5})?(?:[/?#][!-~]*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(pattern, text);
}

bool isMailAddress(QStringView text) {
    const QStringView address = text.trimmed();
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || at > 64 || !std::all_of(address.begin(), address.begin() + at, isMailboxCharacter))
        return false;
    const QStringView host = address.sliced(at + 1);
    const qsizetype lastDot = host.lastIndexOf(u'.');
    const QStringView top = host.sliced(lastDot + 1);
    if (lastDot < 0 || top.size() < 2 || top.size() > 24 ||
        !std::all_of(top.begin(), top.end(), isAsciiLetter))
        return false;
    const auto labels = host.first(lastDot).split(u'.');
    return std::all_of(labels.begin(), labels.end(), isHostLabel);
}

} // namespace nianbao
