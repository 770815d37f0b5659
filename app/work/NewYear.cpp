#include <work/NewYear.h>

#include "CarriedText.h"

#include <report/Change.h>
#include <rules/FigureOffers.h>

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NewYear)
};

const ReportFormat& nextFormat(const Report& last) {
    return ReportFormat::forYear(last.year + 1);
}

bool isChosen(const std::vector<CarriedItem>& items, CarriedItem::Kind kind) {
    return std::any_of(items.begin(), items.end(),
                       [kind](const CarriedItem& item) { return item.kind == kind && item.chosen; });
}

const std::vector<Part>& lastParts(const Report& last, const ReportFormat& format, int section) {
    static const std::vector<Part> none;
    const int index = sameSection(last, format, section);
    return index < 0 ? none : last.narrative[static_cast<size_t>(index)];
}

/// Makes the new report of one of last year, piece by piece.
class NewYearMaker {
public:
    NewYearMaker(const Report& last, const std::vector<CarriedItem>& items)
        : m_last(last), m_items(items), m_next(nextFormat(last), last.year + 1) {}

    Report make() {
        if (isChosen(m_items, CarriedItem::Kind::Agency))
            takeAgency();
        else
            m_next = Report::forAgency({}, m_next.year);
        if (isChosen(m_items, CarriedItem::Kind::Headings))
            takeHeadings();
        for (const CarriedItem& item : m_items) {
            if (item.kind == CarriedItem::Kind::Cell && item.chosen)
                m_next.cells[static_cast<size_t>(item.cell)] = item.value;
        }
        takePassages();
        numberParts();
        return std::move(m_next);
    }

private:
    void takeAgency() {
        m_next = Report::forAgency(m_last.agency, m_next.year);
        m_next.signature.agency = m_last.signature.agency;
        // A title as it was printed, of this year.
        const QString year = QString::number(m_last.year);
        if (m_last.title.count(year) == 1)
            m_next.title = QString(m_last.title).replace(year, QString::number(m_next.year));
    }

    void takeHeadings() {
        m_next.headings = m_last.headings;
        for (size_t section = 0; section < m_next.narrative.size(); ++section) {
            const auto& parts = lastParts(m_last, *m_next.format, static_cast<int>(section));
            // The preface is composed of the agency.
            if (m_next.format->sections()[section].number == 0 || parts.empty())
                continue;
            m_next.narrative[section].clear();
            for (const Part& part : parts)
                m_next.narrative[section].push_back({part.id, part.heading, {}, {}});
        }
    }

    void takePassages() {
        std::map<int, std::set<quint32>> chosen; // by section
        for (const CarriedItem& item : m_items) {
            if (item.kind == CarriedItem::Kind::Passage && item.chosen)
                chosen[item.section].insert(item.part);
        }
        for (const auto& [section, parts] : chosen) {
            for (Part& passage :
                 carriedPassages(m_last, sameSection(m_last, *m_next.format, section), m_next)) {
                if (parts.contains(passage.id))
                    takePassage(section, std::move(passage));
            }
        }
    }

    void takePassage(int section, Part passage) {
        auto& own = m_next.narrative[static_cast<size_t>(section)];
        // Last year's preface takes the place of the one that was composed.
        if (m_next.format->sections()[static_cast<size_t>(section)].number == 0 && own.size() == 1 &&
            own.front().fields.empty())
            own.front().text.clear();
        const auto same = std::find_if(own.begin(), own.end(), [&passage](const Part& candidate) {
            return candidate.heading == passage.heading && candidate.text.isEmpty();
        });
        if (same != own.end())
            *same = std::move(passage);
        else
            own.push_back(std::move(passage));
    }

    /// The ids of two reports met here: they only have to differ.
    void numberParts() {
        quint32 id = 0;
        for (auto& parts : m_next.narrative) {
            for (Part& part : parts)
                part.id = ++id;
        }
    }

    const Report& m_last;
    const std::vector<CarriedItem>& m_items;
    Report m_next;
};

} // namespace

std::vector<CarriedItem> carriedItems(const Report& last) {
    const ReportFormat& format = nextFormat(last);
    std::vector<CarriedItem> items = {{.kind = CarriedItem::Kind::Agency},
                                      {.kind = CarriedItem::Kind::Headings}};
    for (size_t cell = 0; cell < format.cells().size(); ++cell) {
        const int from = format.cells()[cell].carriedFrom;
        const CellValue* value = from < 0 ? nullptr : sameCell(last, format, from);
        if (value && value->count())
            items.push_back(
                {.kind = CarriedItem::Kind::Cell, .cell = static_cast<int>(cell), .value = *value});
    }
    for (size_t section = 0; section < format.sections().size(); ++section) {
        for (const Part& part : lastParts(last, format, static_cast<int>(section))) {
            if (!part.text.trimmed().isEmpty())
                items.push_back({.kind = CarriedItem::Kind::Passage,
                                 .section = static_cast<int>(section),
                                 .part = part.id,
                                 .chosen = false});
        }
    }
    return items;
}

Report newYearReport(const Report& last, const std::vector<CarriedItem>& items) {
    return NewYearMaker(last, items).make();
}

std::vector<Part> carriedPassages(const Report& last, int section, const Report& next) {
    const std::vector<FigureOffer> offers = figureOffers(last, nullptr);
    std::vector<Part> passages;
    for (const Part& part : last.narrative[static_cast<size_t>(section)]) {
        std::vector<BoundFigure> bound = part.fields;
        std::erase_if(bound, [](const BoundFigure& figure) {
            return figure.source.kind == FigureSource::Kind::LastYears;
        });
        for (const FigureOffer& offer : offers) {
            if (offer.part == part.id)
                bound.push_back(offer.field);
        }
        passages.push_back(carriedPart(part, bound, last, next));
    }
    return passages;
}

QString carriedText(const CarriedItem& item, const Report& last) {
    constexpr qsizetype beginning = 40;
    const ReportFormat& format = nextFormat(last);
    switch (item.kind) {
    case CarriedItem::Kind::Agency:
        return Words::tr("Agency and contact: %1").arg(last.agency.name);
    case CarriedItem::Kind::Headings:
        return Words::tr("Headings of the sections and their parts");
    case CarriedItem::Kind::Cell:
        return u"%1: %2"_s.arg(format.cells()[static_cast<size_t>(item.cell)].label, item.value.toString());
    case CarriedItem::Kind::Passage:
        break;
    }
    for (const Part& part : lastParts(last, format, item.section)) {
        if (part.id != item.part)
            continue;
        const QString text = QString(part.text).replace(u'\n', u' ');
        const QString start = text.size() > beginning ? text.first(beginning) + u'…' : text;
        return part.heading.isEmpty() ? start : u"%1  %2"_s.arg(part.heading, start);
    }
    return {};
}

} // namespace nianbao
