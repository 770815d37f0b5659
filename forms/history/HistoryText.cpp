#include "HistoryText.h"

#include <report/text/CellText.h>
#include <report/text/Likeness.h>

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
public:
    static QString figures() { return tr("Other than now"); }
    static QString texts() { return tr("Texts as they were"); }
    static QString same() { return tr("Nothing is different from now."); }
    static QString blank() { return tr("blank"); }
    static QString change(const QString& name, const QString& then, const QString& now) {
        return tr("%1: %2 (now %3)").arg(name, then, now);
    }
    static QString title() { return tr("Title"); }
    static QString agency() { return tr("Agency"); }
    static QString signature() { return tr("Signature"); }
    static QString year() { return tr("Year"); }
    static QString heading() { return tr("Heading"); }
    static QString explanation(const QString& rule) { return tr("Explanation (%1)").arg(rule); }
    static QString gone(const QString& part) { return tr("Not there then: %1").arg(part); }
    static QString introduction() { return tr("introduction"); }
};

/// Below this a paragraph counts as another one, not as an older wording.
constexpr double reworded = 0.4;

QString shown(const QString& text) {
    return text.isEmpty() ? u"<i>"_s + HistoryWords::blank() + u"</i>"_s : text.toHtmlEscaped();
}

/// How an agency or a signature reads on one line.
QString lineOf(const Agency& agency) {
    QStringList texts;
    for (const QString& text : QStringList{agency.name, agency.shortName, agency.region, agency.address,
                                           agency.postcode, agency.phone, agency.email} +
                                   agency.websites) {
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts.join(u"，"_s);
}

QString lineOf(const Signature& signature) {
    return QStringList{signature.agency, signature.date.toString(Qt::ISODate)}.join(u' ').trimmed();
}

/// What is not a text and differs, as lines.
QStringList otherFields(const Report& then, const Report& now) {
    QStringList lines;
    const auto compare = [&lines](const QString& name, const QString& before, const QString& after) {
        if (before != after)
            lines.append(HistoryWords::change(name.toHtmlEscaped(), u"<b>"_s + shown(before) + u"</b>"_s,
                                              shown(after)));
    };
    if (then.year != now.year)
        compare(HistoryWords::year(), QString::number(then.year), QString::number(now.year));
    compare(HistoryWords::title(), then.titleText().replace(u'\n', u' '),
            now.titleText().replace(u'\n', u' '));
    if (!(then.agency == now.agency))
        compare(HistoryWords::agency(), lineOf(then.agency), lineOf(now.agency));
    if (!(then.signature == now.signature))
        compare(HistoryWords::signature(), lineOf(then.signature), lineOf(now.signature));
    const auto& sections = then.format->sections();
    for (size_t i = 0; i < sections.size(); ++i) {
        const int section = static_cast<int>(i);
        compare(HistoryWords::heading(), then.headingText(section), now.headingText(section));
    }
    std::map<QString, QString> explanations = then.explanations;
    explanations.insert(now.explanations.begin(), now.explanations.end());
    for (const auto& [subject, text] : explanations)
        compare(HistoryWords::explanation(subject.section(u'-', 0, 0)), then.explanation(subject),
                now.explanation(subject));
    for (size_t cell = 0; cell < then.cells.size(); ++cell)
        compare(then.format->cells()[cell].label, cellText(then, static_cast<int>(cell)),
                cellText(now, static_cast<int>(cell)));
    return lines;
}

QString marked(const QString& text) {
    return text.isEmpty() ? QString() : u"<b><u>"_s + text.toHtmlEscaped() + u"</u></b>"_s;
}

/// The paragraph with what the newer wording does not have marked.
QString againstWording(const QString& paragraph, const QString& wording) {
    const qsizetype shorter = std::min(paragraph.size(), wording.size());
    qsizetype head = 0;
    while (head < shorter && paragraph[head] == wording[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           paragraph[paragraph.size() - 1 - tail] == wording[wording.size() - 1 - tail])
        ++tail;
    // Never between the halves of a character outside the basic plane.
    if (head > 0 && paragraph[head - 1].isHighSurrogate())
        --head;
    if (tail > 0 && paragraph[paragraph.size() - tail].isLowSurrogate())
        --tail;
    return paragraph.first(head).toHtmlEscaped() +
           marked(paragraph.sliced(head, paragraph.size() - head - tail)) +
           paragraph.last(tail).toHtmlEscaped();
}

/// A text's paragraphs with what is not so now marked.
QString againstText(const QString& then, const QString& now) {
    QStringList fresh = now.split(u'\n');
    const QStringList old = then.split(u'\n');
    std::vector<bool> kept(static_cast<size_t>(old.size()), false);
    for (qsizetype i = 0; i < old.size(); ++i)
        kept[static_cast<size_t>(i)] = fresh.removeOne(old[i]);
    QString html;
    for (qsizetype i = 0; i < old.size(); ++i) {
        const QString& paragraph = old[i];
        QString line = paragraph.toHtmlEscaped();
        if (!kept[static_cast<size_t>(i)]) {
            double best = reworded;
            const QString* wording = nullptr;
            for (const QString& candidate : fresh) {
                if (const double alike = likeness(paragraph, candidate); alike > best) {
                    best = alike;
                    wording = &candidate;
                }
            }
            line = wording ? againstWording(paragraph, *wording) : marked(paragraph);
        }
        html += u"<p style=\"margin: 0 0 4px 0\">"_s + line + u"</p>"_s;
    }
    return html;
}

QString sectionTexts(const Report& then, const Report& now, int section, const QColor& pale) {
    const auto& parts = then.narrative[static_cast<size_t>(section)];
    const auto& present = now.narrative[static_cast<size_t>(section)];
    QString html;
    for (const Part& part : parts) {
        const Part* counterpart = now.part(section, part.id);
        if (!part.heading.isEmpty())
            html += u"<p style=\"margin: 6px 0 2px 0\">"_s +
                    (counterpart && counterpart->heading == part.heading ? part.heading.toHtmlEscaped()
                                                                         : marked(part.heading)) +
                    u"</p>"_s;
        if (part.text.isEmpty())
            html += u"<p style=\"margin: 0 0 4px 0; color: %1\"><i>%2</i></p>"_s.arg(pale.name(),
                                                                                     HistoryWords::blank());
        else
            html += againstText(part.text, counterpart ? counterpart->text : QString());
    }
    for (const Part& part : present) {
        if (!then.part(section, part.id))
            html += u"<p style=\"color: %1\"><i>%2</i></p>"_s.arg(
                pale.name(),
                HistoryWords::gone(part.heading.isEmpty() ? HistoryWords::introduction() : part.heading)
                    .toHtmlEscaped());
    }
    return html;
}

} // namespace

QString historyText(const Report& then, const Report& now, const QColor& pale) {
    QString html;
    if (then == now)
        html += u"<p>"_s + HistoryWords::same() + u"</p>"_s;
    if (const QStringList lines = otherFields(then, now); !lines.isEmpty())
        html += u"<h4>"_s + HistoryWords::figures() + u"</h4><p>"_s + lines.join(u"<br>"_s) + u"</p>"_s;
    html += u"<h4>"_s + HistoryWords::texts() + u"</h4>"_s;
    const auto& sections = then.format->sections();
    for (size_t i = 0; i < sections.size(); ++i) {
        const int section = static_cast<int>(i);
        if (!sections[i].isNarrative())
            continue;
        const QString heading = then.headingText(section);
        html += u"<p style=\"margin: 10px 0 4px 0\"><b>"_s +
                (heading.isEmpty() ? sections[i].name : heading).toHtmlEscaped() + u"</b></p>"_s +
                sectionTexts(then, now, section, pale);
    }
    return html;
}

} // namespace nianbao
