#pragma once

#include <report/Decimal.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace nianbao {

/// What a sentence says of the report's figures.
struct Claim {
    enum class Kind {
        Figure, ///< figure is number
        Change, ///< figure is that many more than last year, less when number is negative
        Growth, ///< figure has grown by number per cent of last year's
        Share,  ///< figure is number per cent of base
        Sum,    ///< number is the sum of parts, as the sentence has them
    };
    Kind kind = Kind::Figure;
    QString figure; ///< as Figures knows it: received, refused.stateSecret, received/naturalPerson
    QString base;   ///< of a share
    int year = 0;   ///< 0 this year's figure, -1 last year's
    Decimal number; ///< a count; 万元 of fees, 元 of processing fees; per cent
    std::vector<Decimal> parts; ///< of a sum
    bool inWords = false;       ///< none, said without a number
    int start = 0;              ///< UTF-16 offset of the number, or of the words
    int length = 0;             ///< UTF-16 units

    /// As tests/quality/sentences.tsv writes it: received=3, received@-1=2, granted:concluded=50%, sum:3=2+1.
    [[nodiscard]] QString toString() const;
};

/// Whether a figure is one of a group's: refused.stateSecret of refused.
[[nodiscard]] inline bool isOfGroup(QStringView figure, QStringView group) {
    return figure.size() > group.size() && figure[group.size()] == u'.' && figure.startsWith(group);
}

/// What must be known of a text before it can be read.
struct ClaimSource {
    QString topic;  ///< of the part: requests, disclosure …; or the section's id
    int year = 0;   ///< the report's
    QString agency; ///< full name
    QString shortName;
    QString region;
    bool operator==(const ClaimSource&) const = default;
};

/// The claims of a part's text, in order of reading. Silent where it cannot be known whose figure, which
/// year's or of what a number is.
[[nodiscard]] std::vector<Claim> readClaims(const QString& text, const ClaimSource& source);

} // namespace nianbao
