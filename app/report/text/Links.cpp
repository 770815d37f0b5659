#include <report/text/Links.h>

#include <QRegularExpression>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Marks that an address may hold and does not end with.
constexpr QStringView endMarks = u".,;:!?'\"-&";

/// Without the marks at its end, and without a closing bracket that was not opened in it.
qsizetype trimmedLength(QStringView address) {
    for (;;) {
        if (!address.isEmpty() && endMarks.contains(address.back()))
            address.chop(1);
        else if (address.endsWith(u')') && address.count(u'(') < address.count(u')'))
            address.chop(1);
        else
            return address.size();
    }
}

} // namespace

std::vector<Link> linksIn(const QString& text) {
    // Asked for each paragraph at each keystroke, and few hold an address.
    if (!text.contains(u'@') && !text.contains("://"_L1) && !text.contains("www."_L1, Qt::CaseInsensitive))
        return {};
    // RFC 3986, appendix A: the characters of an address; and the plain form of a mailbox.
    static const QRegularExpression pattern(
        u"(?<web>(?:https?://|\\bwww\\.)[-A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%]+)"
        "|(?<mail>\\b[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<Link> links;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isMail = match.hasCaptured(u"mail"_s);
        const QStringView found = match.capturedView();
        const QStringView address = found.first(trimmedLength(found));
        const bool hasScheme = !isMail && address.startsWith("http"_L1, Qt::CaseInsensitive);
        const qsizetype least = isMail || !hasScheme ? 5 : address.indexOf(u'/') + 3;
        if (address.size() < least)
            continue;
        const QString scheme = isMail ? u"mailto:"_s : hasScheme ? QString() : u"http://"_s;
        links.push_back({match.capturedStart(), address.size(), scheme + address.toString()});
    }
    return links;
}

} // namespace nianbao
