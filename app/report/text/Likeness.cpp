#include <report/text/Likeness.h>

#include <algorithm>

namespace nianbao {

Bigrams bigramsOf(QStringView text) {
    Bigrams bigrams;
    bigrams.reserve(static_cast<size_t>(text.size()));
    QChar previous;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        if (!previous.isNull())
            bigrams.push_back(static_cast<quint32>(previous.unicode()) << 16 | c.unicode());
        previous = c;
    }
    std::sort(bigrams.begin(), bigrams.end());
    return bigrams;
}

bool canBeAlike(size_t one, size_t other, double least) {
    // A rounding error must not tell two apart.
    return 2.0 * static_cast<double>(std::min(one, other)) + 1e-6 >= least * static_cast<double>(one + other);
}

double likeness(const Bigrams& left, const Bigrams& right) {
    if (left.empty() && right.empty())
        return 0.0;
    size_t shared = 0;
    for (auto one = left.begin(), other = right.begin(); one != left.end() && other != right.end();) {
        const quint32 here = *one;
        const quint32 there = *other;
        shared += here == there ? 1U : 0U;
        one += here <= there ? 1 : 0;
        other += there <= here ? 1 : 0;
    }
    return 2.0 * static_cast<double>(shared) / static_cast<double>(left.size() + right.size());
}

double likeness(QStringView left, QStringView right) {
    const Bigrams leftBigrams = bigramsOf(left);
    const Bigrams rightBigrams = bigramsOf(right);
    if (leftBigrams.empty() && rightBigrams.empty())
        return left == right ? 1.0 : 0.0;
    return likeness(leftBigrams, rightBigrams);
}

} // namespace nianbao
