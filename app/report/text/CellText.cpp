#include <report/text/CellText.h>

#include <report/Report.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/// Ways in which people write that there is nothing to report; none of them is a 0.
bool standsForBlank(QStringView text) {
    static const QStringView words[] = {u"/", u"\\", u"-", u"--", u"—", u"——", u"–", u"无", u"空"};
    for (const QStringView word : words) {
        if (text == word)
            return true;
    }
    return text.isEmpty();
}

/// Cuts a trailing note in brackets off the number: 22(其中修订16件). It is given as `printed` has it, which
/// is as long as the text.
QString takeNote(QString& text, QStringView printed) {
    if (!text.endsWith(u')'))
        return {};
    const qsizetype open = text.indexOf(u'(');
    if (open <= 0)
        return {};
    const QString note = printed.sliced(open + 1, text.size() - open - 2).toString();
    text = text.first(open).trimmed();
    return note;
}

/// Cuts off what is counted: 12件, 7.9万元. The unit must be the cell's own.
void takeUnit(QString& text, CellSpec::Kind kind) {
    if (kind == CellSpec::Kind::Amount) {
        if (text.endsWith(u"万元"_s))
            text = text.chopped(2).trimmed();
        return;
    }
    if (text.startsWith(u'共'))
        text = text.sliced(1).trimmed();
    for (const QStringView counter :
         {u"件次", u"人次", u"件", u"项", u"宗", u"个", u"条", u"部", u"份", u"次", u"例", u"起", u"笔"}) {
        if (text.size() > counter.size() && text.endsWith(counter)) {
            text = text.chopped(counter.size()).trimmed();
            return;
        }
    }
}

/// A spreadsheet's 1234.0; three zeros may also be thousands.
void removeEmptyFraction(QString& text) {
    for (const QStringView fraction : {u".0", u".00"}) {
        if (text.endsWith(fraction)) {
            text.chop(fraction.size());
            return;
        }
    }
}

/// Takes thousands separators out where they stand between groups of three digits; false where a comma
/// or space stands elsewhere, for then it may part two numbers.
bool removeSeparators(QString& text) {
    qsizetype point = text.indexOf(u'.');
    if (point < 0)
        point = text.size();
    qsizetype digits = 0;
    bool grouped = false;
    for (qsizetype i = point - 1; i >= 0; --i) {
        const QChar c = text[i];
        if (c == u',' || c.isSpace()) {
            if (digits != 3)
                return false;
            grouped = true;
            digits = 0;
            text.remove(i, 1);
        } else if (isDigit(c)) {
            ++digits;
            if (grouped && digits > 3)
                return false;
        }
    }
    return !grouped || digits > 0;
}

} // namespace

QString toHalfWidth(QStringView text) {
    QString half = text.toString();
    for (QChar& c : half) {
        if (c >= u'！' && c <= u'～')
            c = QChar(c.unicode() - 0xFEE0);
        else if (c == u'\u3000' || c == u'\u00A0')
            c = u' ';
        else if (c == u'−' || c == u'－')
            c = u'-';
    }
    return half;
}

QString bracketed(const QString& note) {
    return note.isEmpty() ? QString() : u'（' + note + u'）';
}

QString cellText(const Report& report, int cell) {
    return report.cells[static_cast<size_t>(cell)].toString() + bracketed(report.cellNote(cell));
}

CellText readCellText(QStringView source, CellSpec::Kind kind) {
    CellText result;
    const QStringView printed = source.trimmed();
    QString text = toHalfWidth(printed);
    if (standsForBlank(text))
        return result;
    const auto refuse = [&result](CellText::Reason reason) {
        result.outcome = CellText::Outcome::Refused;
        result.reason = reason;
        return result;
    };
    result.note = takeNote(text, printed);
    takeUnit(text, kind);
    if (text == u"零" || text == u"〇")
        text = u"0"_s;
    if (kind != CellSpec::Kind::Amount)
        removeEmptyFraction(text);
    const bool negative = text.startsWith(u'-');
    if (text.startsWith(u'+') || negative)
        text = text.sliced(1);
    if (text.isEmpty() || !isDigit(text.front()) || !removeSeparators(text))
        return refuse(CellText::Reason::NotANumber);
    for (const QChar c : std::as_const(text)) {
        if (!isDigit(c) && c != u'.')
            return refuse(CellText::Reason::NotANumber);
    }
    // Only a number of too many digits, one with two points, or one that ends in a point is left to fail.
    const auto amount = Decimal::parse(negative ? u'-' + text : text);
    if (!amount)
        return refuse(text.count(u'.') > 1 || text.endsWith(u'.') ? CellText::Reason::NotANumber
                                                                  : CellText::Reason::TooLarge);
    if (negative && kind != CellSpec::Kind::Change)
        return refuse(CellText::Reason::Negative);
    if (kind != CellSpec::Kind::Amount && amount->places() > 0)
        return refuse(CellText::Reason::NotWhole);
    if (amount->places() > maximumPlaces)
        return refuse(CellText::Reason::TooManyPlaces);
    result.outcome = CellText::Outcome::Value;
    if (kind == CellSpec::Kind::Amount)
        result.value = CellValue(*amount);
    else
        result.value = CellValue(amount->toString().toLongLong());
    return result;
}

} // namespace nianbao
