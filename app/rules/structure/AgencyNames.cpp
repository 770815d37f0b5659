#include "structure/AgencyNames.h"

#include "Statements.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestOrgan = 5; ///< 市教育局 alone may be anybody's way of speaking

bool isSubsequence(QStringView shorter, QStringView longer) {
    qsizetype next = 0;
    for (const QChar c : longer) {
        if (next < shorter.size() && shorter[next] == c)
            ++next;
    }
    return next == shorter.size();
}

bool endsInOrgan(QStringView words) {
    const QStringList& ends = statements().organEnds;
    return std::any_of(ends.begin(), ends.end(), [words](const QString& end) {
        return words.size() > end.size() && words.endsWith(end);
    });
}

bool isRegionUnit(QChar c) {
    return statements().regionUnits.contains(c);
}

/// 威海 of 山东省威海市 or 威海市人民政府: the last unit named before the organ.
QString regionCore(QStringView words) {
    qsizetype start = 0;
    QString core;
    for (qsizetype at = 1; at < words.size(); ++at) {
        if (!isRegionUnit(words[at]) || at - start < 2)
            continue;
        core = words.sliced(start, at - start).toString();
        start = at + 1;
    }
    return core;
}

/// 山东省威海市, as far as the units of a name go.
QStringView regionPrefix(QStringView name) {
    qsizetype end = 0;
    for (qsizetype at = 1; at < name.size(); ++at) {
        if (isRegionUnit(name[at]) && at - end >= 2)
            end = at + 1;
    }
    return name.first(end);
}

} // namespace

AgencyNames::AgencyNames(const Agency& agency) : m_government(agency.level.endsWith(u"Government")) {
    // 海洋发展局（渔业局）: one agency with two names.
    QString name = agency.name;
    name.replace(u'（', u'\n').remove(u'）');
    for (const QString& one : name.split(u'\n', Qt::SkipEmptyParts))
        m_names.append(one.trimmed());
    if (!agency.shortName.isEmpty())
        m_names.append(agency.shortName);
    m_region = regionCore(agency.region.isEmpty() ? regionPrefix(agency.name) : QStringView(agency.region));
}

bool AgencyNames::isNamedIn(QStringView text) const {
    if (!m_region.isEmpty() && text.contains(m_region))
        return true;
    return std::any_of(m_names.begin(), m_names.end(), [text](const QString& name) {
        return text.contains(name) || (text.size() >= 2 && isSubsequence(text, name));
    });
}

QString AgencyNames::masked(QString text) const {
    QStringList names = m_names;
    std::sort(names.begin(), names.end(),
              [](const QString& one, const QString& other) { return one.size() > other.size(); });
    if (!m_region.isEmpty())
        names.append(m_region);
    for (const QString& name : names)
        text.replace(name, u"〓"_s);
    return text;
}

bool AgencyNames::isOwn(QStringView words) const {
    if (m_government && !m_region.isEmpty() && words.contains(m_region))
        return true;
    return std::any_of(m_names.begin(), m_names.end(), [this, words](const QString& name) {
        const qsizetype at = words.indexOf(name);
        // 市渔业局 stands in 沙洲市渔业局 too, which is another city's.
        const bool elsewhere = at > 0 && isRegionUnit(name.front()) && !m_region.isEmpty() &&
                               !words.first(at).endsWith(m_region);
        // 市人民政府外事办公室 and 市外事办公室 are one, whichever of them is the full name.
        if ((at >= 0 && !elsewhere) || isSubsequence(words, name) || (at < 0 && isSubsequence(name, words)))
            return true;
        // 市发改委办公室, 市发改委政务公开科: an office within the agency.
        for (qsizetype length = 3; length < words.size(); ++length) {
            const QStringView front = words.first(length);
            if (endsInOrgan(front) && isSubsequence(front, name))
                return true;
        }
        return false;
    });
}

bool AgencyNames::isOther(QStringView words) const {
    if (isEmpty() || words.size() < shortestOrgan || !endsInOrgan(words) || words.contains(u'、') ||
        words.startsWith(u'本') || words.startsWith(u'我'))
        return false;
    // Without a region it may be an office within the agency.
    const bool placed = std::any_of(words.begin() + 1, words.end() - 1, isRegionUnit);
    return placed && !isOwn(words);
}

} // namespace nianbao
