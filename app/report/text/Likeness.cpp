#include <report/text/Likeness.h>

#include <QHash>

namespace nianbao {

namespace {

QHash<quint32, int> bigrams(QStringView text, qsizetype& total) {
    QHash<quint32, int> counts;
    QChar previous;
    total = 0;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        if (!previous.isNull()) {
            ++counts[static_cast<quint32>(previous.unicode()) << 16 | c.unicode()];
            ++total;
        }
        previous = c;
    }
    return counts;
}

} // namespace

double likeness(QStringView left, QStringView right) {
    qsizetype leftTotal = 0;
    qsizetype rightTotal = 0;
    const auto leftBigrams = bigrams(left, leftTotal);
    const auto rightBigrams = bigrams(right, rightTotal);
    if (leftTotal + rightTotal == 0)
        return left == right ? 1.0 : 0.0;
    qsizetype shared = 0;
    for (auto it = leftBigrams.begin(); it != leftBigrams.end(); ++it)
        shared += std::min(it.value(), rightBigrams.value(it.key()));
    return 2.0 * static_cast<double>(shared) / static_cast<double>(leftTotal + rightTotal);
}

} // namespace nianbao
