#pragma once

#include "Statements.h"
#include "language/LanguageFacts.h"

#include <report/Decimal.h>

#include <memory>
#include <vector>

namespace nianbao {

/// An amount in 元 (not 万元) in a sentence about charges other than the processing fees.
struct YuanAmount {
    Decimal amount;
    QString words; ///< as it stands: 79,480元
};

/// What a text says of the information-processing fees.
enum class FeeStatement {
    Absent,
    Mentioned, ///< named, with neither an amount nor that none was charged
    NoneCharged,
    Charged, ///< an amount without the number of notices
    ChargedWithNotices,
};

/// What was read from one text, whatever report it stands in.
struct TextFacts {
    quint32 concepts = 0;               ///< bits 1 << Concept
    std::vector<TextMark> placeholders; ///< rule S06
    std::vector<TextMark> lostNumbers;  ///< rule S07
    std::vector<YuanAmount> yuan;
    FeeStatement fee = FeeStatement::Absent;      ///< 信息处理费 by name
    FeeStatement looseFee = FeeStatement::Absent; ///< any charge or cost; right in section six only
    LanguageFacts language;                       ///< family L

    [[nodiscard]] bool speaksOf(Concept what) const {
        return (concepts >> static_cast<unsigned>(what) & 1U) != 0;
    }
};

/// The facts of a text; kept, so that an unchanged text is not read again. Safe on any thread.
std::shared_ptr<const TextFacts> factsOf(const QString& text);

// The readers, one file each.
std::vector<TextMark> findPlaceholders(QStringView text);
std::vector<TextMark> findLostNumbers(QStringView text);
void readFees(QStringView text, TextFacts& facts);

} // namespace nianbao
