// What a text says of money: the processing fees (S11) and amounts in 元 (A07).

#include "Characters.h"
#include "structure/TextFacts.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

bool isChineseNumeral(QChar c) {
    return QStringView(u"一二两三四五六七八九十百千万").contains(c);
}

/// The decimal number that ends before a place, with thousands separators; its start in `start`.
std::optional<Decimal> numberBefore(QStringView text, qsizetype end, qsizetype& start) {
    start = end;
    while (start > 0 && (isAsciiDigit(text[start - 1]) || text[start - 1] == u'.' || text[start - 1] == u','))
        --start;
    QString digits = text.sliced(start, end - start).toString();
    digits.remove(u',');
    return Decimal::parse(digits);
}

class SentenceFees {
public:
    explicit SentenceFees(QStringView sentence) : m_sentence(sentence) {}

    void read(TextFacts& facts, bool& charged) {
        readAmounts(facts);
        const bool named = m_sentence.contains(u"处理费");
        const bool loose = statements().feeWords.isIn(m_sentence) && !m_sentence.contains(u"事业性");
        if (!named && !loose)
            return;
        FeeStatement state = FeeStatement::Mentioned;
        if (m_zero || statements().feeNone.isIn(m_sentence))
            state = FeeStatement::NoneCharged;
        else if (m_positive)
            state = FeeStatement::Charged;
        charged = charged || state == FeeStatement::Charged;
        if (named)
            facts.fee = std::max(facts.fee, state);
        facts.looseFee = std::max(facts.looseFee,
                                  named || state != FeeStatement::Mentioned ? state : FeeStatement::Absent);
    }

private:
    void readAmounts(TextFacts& facts) {
        const bool charges =
            m_sentence.contains(u"收费") || m_sentence.contains(u"收取") || m_sentence.contains(u"征收");
        for (qsizetype at = m_sentence.indexOf(u'元'); at >= 0; at = m_sentence.indexOf(u'元', at + 1)) {
            const bool scaled = at > 0 && (m_sentence[at - 1] == u'万' || m_sentence[at - 1] == u'亿');
            qsizetype start = 0;
            const auto amount = numberBefore(m_sentence, scaled ? at - 1 : at, start);
            if (!amount)
                continue;
            const bool positive = std::is_gt(amount->compareAmount(Decimal(0)));
            m_positive = m_positive || positive;
            m_zero = m_zero || !positive;
            if (charges && positive && !scaled && !m_sentence.contains(u"处理费"))
                facts.yuan.push_back({*amount, m_sentence.sliced(start, at + 1 - start).toString()});
        }
    }

    QStringView m_sentence;
    bool m_positive = false;
    bool m_zero = false;
};

/// A number with a counter of notices: 发出收费通知3件, 两份.
bool hasNotices(QStringView paragraph) {
    const QString& counters = statements().feeNotices;
    for (qsizetype at = 1; at < paragraph.size(); ++at) {
        if (counters.contains(paragraph[at]) &&
            (isAsciiDigit(paragraph[at - 1]) || isChineseNumeral(paragraph[at - 1])))
            return true;
    }
    return false;
}

void readParagraph(QStringView paragraph, TextFacts& facts) {
    bool charged = false;
    for (qsizetype start = 0; start < paragraph.size();) {
        qsizetype end = start;
        while (end < paragraph.size() && paragraph[end] != u'。' && paragraph[end] != u'；')
            ++end;
        SentenceFees(paragraph.sliced(start, end - start)).read(facts, charged);
        start = end + 1;
    }
    if (!charged || !hasNotices(paragraph))
        return;
    for (FeeStatement* state : {&facts.fee, &facts.looseFee}) {
        if (*state == FeeStatement::Charged)
            *state = FeeStatement::ChargedWithNotices;
    }
}

} // namespace

void readFees(QStringView text, TextFacts& facts) {
    // Most texts speak of no money at all.
    if (!text.contains(u'费') && !text.contains(u'元') && !text.contains(u"收取"))
        return;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        readParagraph(text.sliced(start, end - start), facts);
        start = end + 1;
    }
}

} // namespace nianbao
