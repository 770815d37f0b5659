#include "PageDump.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

QString number(double value) {
    // Without minus nought.
    return QString::number(std::round(value * 100) / 100 + 0.0, 'f', 2);
}

QString nameOf(FontRole role) {
    static const QStringList names = {u"title"_s, u"heading1"_s, u"heading2"_s,
                                      u"body"_s,  u"table"_s,    u"number"_s};
    return names[static_cast<qsizetype>(role)];
}

bool isWordPart(QChar c) {
    return c.unicode() > u' ' && c.unicode() < 0x250;
}

/// A run's words: Latin ones and figures, and the Chinese between them up to a mark.
QString wordsOf(const TextRun& run) {
    QString text;
    double x = run.baseline.x();
    for (qsizetype i = 0; i < run.text.size(); ++i) {
        const QChar c = run.text[i];
        const QChar before = i > 0 ? run.text[i - 1] : QChar();
        const bool begins = i == 0 || isWordPart(c) != isWordPart(before) ||
                            (before.isPunct() && !c.isPunct() && !isWordPart(c));
        if (begins)
            text += u" | "_s + number(x) + u' ';
        text += c;
        x += static_cast<double>(run.advances[static_cast<size_t>(i)]);
    }
    return text + u" | "_s + number(x);
}

void dumpRun(const Pages& pages, const TextRun& run, QString& text) {
    const bool isTable =
        run.block >= 0 && pages.blocks[static_cast<size_t>(run.block)].kind == Block::Kind::Table;
    const QString owner = run.block < 0 ? u"page"_s : u"%1.%2"_s.arg(run.block).arg(run.item);
    text += u"%1%2 y %3 %4 %5%6%7\n"_s.arg(
        isTable ? u"    cell "_s : u"  line "_s, owner, number(run.baseline.y()), nameOf(run.role),
        QString::number(run.size), run.repeats ? u" again"_s : QString(), wordsOf(run));
}

/// Cells that stand beside each other with the same height, on one line.
void dumpBoxes(const Page& page, QString& text) {
    QRectF before;
    for (const Target& target : page.targets) {
        const QRectF& box = target.box;
        if (box.top() != before.top() || box.height() != before.height())
            text += u"\n    boxes y %1 +%2:"_s.arg(number(box.top()), number(box.height()));
        text += u" %1 at %2 +%3"_s.arg(target.where.cell).arg(number(box.left()), number(box.width()));
        before = box;
    }
    text += u'\n';
}

} // namespace

QString dumpOf(const Pages& pages) {
    QString text;
    for (const Page& page : pages.pages) {
        text += u"page %1\n"_s.arg(page.number);
        for (const TextRun& run : page.runs)
            dumpRun(pages, run, text);
        dumpBoxes(page, text);
        for (const Rule& rule : page.rules) {
            if (rule.shade)
                text += u"    shade y %1 +%2\n"_s.arg(number(rule.box.top()), number(rule.box.height()));
        }
        text += u"    rules %1\n"_s.arg(page.rules.size());
    }
    return text;
}

QString firstDifference(const QString& expected, const QString& actual) {
    constexpr qsizetype shown = 3;
    const QStringList wanted = expected.split(u'\n');
    const QStringList found = actual.split(u'\n');
    qsizetype at = 0;
    while (at < wanted.size() && at < found.size() && wanted[at] == found[at])
        ++at;
    if (at == wanted.size() && at == found.size())
        return {};
    return u"line %1\n- %2\n+ %3"_s.arg(at + 1).arg(
        wanted.sliced(at).first(std::min(shown, wanted.size() - at)).join(u"\n- "_s),
        found.sliced(at).first(std::min(shown, found.size() - at)).join(u"\n+ "_s));
}

} // namespace nianbao::test
