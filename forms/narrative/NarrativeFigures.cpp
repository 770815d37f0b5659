#include "NarrativeFigures.h"

#include "session/DraftSession.h"

#include <report/Phrase.h>

#include <QMenu>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChoices = 12;   ///< cells of one value that a menu lists
constexpr qsizetype longestChoice = 60; ///< characters of a phrase in a menu

bool isCarried(const BoundFigure& figure) {
    return figure.source.kind == FigureSource::Kind::LastYears;
}

/// The number with digits around a character; of length 0 when there is none.
BoundFigure numberAt(const QString& text, int position) {
    static const QRegularExpression number(u"[0-9]+(?:\\.[0-9]+)?"_s);
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedStart() <= position && position <= match.capturedEnd())
            return {static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), {}};
    }
    return {};
}

/// The bound figures of a part with more of them, which take the place of those that they overlap.
std::vector<BoundFigure> withFigures(const Part& part, const std::vector<BoundFigure>& figures) {
    std::vector<BoundFigure> all = part.fields;
    for (const BoundFigure& figure : figures) {
        std::erase_if(all, [&figure](const BoundFigure& other) {
            return other.start < figure.end() && figure.start < other.end();
        });
        all.push_back(figure);
    }
    std::sort(all.begin(), all.end(),
              [](const BoundFigure& a, const BoundFigure& b) { return a.start < b.start; });
    return all;
}

/// The topic that the format gives a part of this heading; empty for none.
QString topicOf(const SectionSpec& section, const QString& heading) {
    const auto spec = std::find_if(section.parts.begin(), section.parts.end(),
                                   [&heading](const PartSpec& part) { return part.heading == heading; });
    return spec == section.parts.end() ? QString() : spec->topic;
}

} // namespace

NarrativeFigures::NarrativeFigures(DraftSession* session, int section, QObject* parent)
    : QObject(parent), m_session(session), m_section(section) {}

std::vector<FigureOffer> NarrativeFigures::offers() const {
    std::vector<FigureOffer> own;
    if (!m_session || m_session->isReadOnly())
        return own;
    const auto& all = m_session->figureOffers();
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
                 [this](const FigureOffer& offer) { return offer.section == m_section; });
    return own;
}

std::vector<FigureMark> NarrativeFigures::marks(quint32 part) const {
    std::vector<FigureMark> marks;
    const Part* shown = m_session ? m_session->report().part(m_section, part) : nullptr;
    if (!shown)
        return marks;
    for (const BoundFigure& figure : shown->fields) {
        const bool carried = isCarried(figure);
        marks.push_back({figure.start, figure.length,
                         carried ? FigureMark::Kind::Carried : FigureMark::Kind::Bound,
                         carried ? tr("Last year's: please replace it")
                                 : tr("Follows %1").arg(sourceText(figure.source))});
    }
    for (const FigureOffer& offer : offers()) {
        if (offer.part == part)
            marks.push_back({offer.field.start, offer.field.length, FigureMark::Kind::Offered,
                             tr("Can follow %1: Bind figures").arg(sourceText(offer.field.source))});
    }
    return marks;
}

QString NarrativeFigures::sourceText(const FigureSource& source) const {
    const ReportFormat& format = *m_session->report().format;
    const auto labels = [&format](const std::vector<int>& cells) {
        QStringList all;
        for (const int cell : cells)
            all.append(format.cells()[static_cast<size_t>(cell)].label);
        return all.join(u'＋');
    };
    switch (source.kind) {
    case FigureSource::Kind::Change:
    case FigureSource::Kind::Growth:
        return tr("%1 against last year").arg(labels(source.cells));
    case FigureSource::Kind::Share:
        return tr("%1 as a share of %2").arg(labels(source.cells), labels(source.whole));
    case FigureSource::Kind::Value:
    case FigureSource::Kind::LastYears:
        break;
    }
    return labels(source.cells);
}

void NarrativeFigures::bind(quint32 part, const BoundFigure& figure) {
    const Part* target = m_session ? m_session->report().part(m_section, part) : nullptr;
    if (target)
        m_session->perform({SetFields{m_section, part, target->fields, withFigures(*target, {figure})}},
                           tr("Bind %Ln figures", nullptr, 1));
}

void NarrativeFigures::bindAll() {
    const std::vector<FigureOffer> offered = offers();
    if (offered.empty())
        return;
    Edits edits;
    for (const Part& part : m_session->report().narrative[static_cast<size_t>(m_section)]) {
        std::vector<BoundFigure> figures;
        for (const FigureOffer& offer : offered) {
            if (offer.part == part.id)
                figures.push_back(offer.field);
        }
        if (!figures.empty())
            edits.push_back(SetFields{m_section, part.id, part.fields, withFigures(part, figures)});
    }
    m_session->perform(edits, tr("Bind %Ln figures", nullptr, static_cast<int>(offered.size())));
}

void NarrativeFigures::unbind(quint32 part, const BoundFigure& figure, const QString& what) {
    const Part* target = m_session ? m_session->report().part(m_section, part) : nullptr;
    if (!target)
        return;
    std::vector<BoundFigure> after = target->fields;
    std::erase(after, figure);
    if (after.size() != target->fields.size())
        m_session->perform({SetFields{m_section, part, target->fields, after}}, what);
}

void NarrativeFigures::addActions(QMenu* menu, quint32 part, int position) {
    const Part* target = m_session ? m_session->report().part(m_section, part) : nullptr;
    if (!target || m_session->isReadOnly())
        return;
    menu->addSeparator();
    const auto isAt = [position](const BoundFigure& figure) {
        return figure.start <= position && position <= figure.end();
    };
    const auto bound = std::find_if(target->fields.begin(), target->fields.end(), isAt);
    if (bound != target->fields.end()) {
        const QString what = isCarried(*bound) ? tr("Keep last year's “%1”") : tr("Unbind “%1”");
        const QString text = what.arg(target->text.mid(bound->start, bound->length));
        menu->addAction(text, this, [this, part, figure = *bound, text] { unbind(part, figure, text); });
        if (!isCarried(*bound))
            return;
    }
    const std::vector<FigureOffer> offered = offers();
    const auto offer = std::find_if(offered.begin(), offered.end(), [&](const FigureOffer& candidate) {
        return candidate.part == part && isAt(candidate.field);
    });
    if (offer != offered.end())
        menu->addAction(tr("Bind to %1").arg(sourceText(offer->field.source)), this,
                        [this, part, figure = offer->field] { bind(part, figure); });
    else
        addCellChoices(menu, part, position);
}

void NarrativeFigures::addCellChoices(QMenu* menu, quint32 part, int position) {
    const Report& report = m_session->report();
    const QString& text = report.part(m_section, part)->text;
    const BoundFigure number = numberAt(text, position);
    if (number.length == 0)
        return;
    const QStringView printed = QStringView(text).mid(number.start, number.length);
    auto* choices = new QMenu(tr("Bind “%1” to").arg(printed), menu);
    for (size_t cell = 0; cell < report.cells.size(); ++cell) {
        if (report.cells[cell].isUnreadable() || report.cells[cell].toString() != printed)
            continue;
        if (choices->actions().size() == mostChoices) {
            choices->addAction(tr("and more cells of this value"))->setEnabled(false);
            break;
        }
        BoundFigure figure = number;
        figure.source.cells = {static_cast<int>(cell)};
        choices->addAction(report.format->cells()[cell].label, this,
                           [this, part, figure] { bind(part, figure); });
    }
    choices->setEnabled(!choices->isEmpty());
    menu->addMenu(choices);
}

void NarrativeFigures::addPhrases(QMenu* menu, quint32 part, int position) {
    const Part* target = m_session ? m_session->report().part(m_section, part) : nullptr;
    if (!target)
        return;
    const Report& report = m_session->report();
    const SectionSpec& section = report.format->sections()[static_cast<size_t>(m_section)];
    const QString topic = topicOf(section, target->heading);
    for (const Phrase& phrase : phrasesFor(*report.format)) {
        if (phrase.section != section.id || (!topic.isEmpty() && phrase.topic != topic))
            continue;
        const auto filled = fillPhrase(phrase, report, m_session->previousReport());
        if (!filled)
            continue;
        const QString words =
            filled->text.size() > longestChoice ? filled->text.first(longestChoice) + u'…' : filled->text;
        menu->addAction(
            QString(words).replace(u'&', u"&&"_s), this, [this, part, position, filled = *filled] {
                if (m_session)
                    m_session->perform(insertPhrase(m_session->report(), m_section, part, position, filled),
                                       tr("Insert a sentence"));
            });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No sentences for this part"))->setEnabled(false);
}

} // namespace nianbao
