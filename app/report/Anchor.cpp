#include <report/Anchor.h>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// Where [start, start + length) stands after `removed` units at `position` gave way to `inserted` ones.
void shift(int& start, int& length, int position, int removed, int inserted) {
    const int end = start + length;
    const int cutEnd = position + removed;
    const int growth = inserted - removed;
    if (cutEnd <= start && position < end) {
        start += growth;
    } else if (position >= end) {
        return;
    } else if (position >= start && cutEnd <= end) {
        length += growth;
    } else if (position < start && cutEnd < end) {
        start = position + inserted;
        length = end - cutEnd;
    } else if (position > start) {
        length = position - start;
    } else {
        start = position;
        length = 0;
    }
}

/// Takes the quoted words again where the splice has made them whole: beside what is left of them, or, when
/// nothing is left, wherever in the part they come back.
void takeWordsAgain(Where& where, const QString& quote, const Splice& splice, QStringView text) {
    const auto reach = static_cast<int>(quote.size());
    if (reach == 0 || text.mid(where.start, where.length) == quote)
        return;
    const auto spliceEnd = splice.position + static_cast<int>(splice.inserted.size());
    int from = std::max(0, splice.position - reach);
    int to = std::min(static_cast<int>(text.size()), spliceEnd + reach);
    if (where.length > 0) {
        from = std::max(from, where.start - reach);
        to = std::min(to, where.start + where.length + reach);
    }
    const auto found = to > from ? text.mid(from, to - from).indexOf(quote) : -1;
    if (found < 0)
        return;
    where.start = from + static_cast<int>(found);
    where.length = reach;
}

const Part* partOf(const Anchor& anchor, const Report& report) {
    return anchor.where.kind == Where::Kind::Part ? report.part(anchor.where.section, anchor.where.partId)
                                                  : nullptr;
}

} // namespace

Anchor anchorAt(const Where& where, const Report& report) {
    if (where.kind == Where::Kind::Cell)
        return {Where::atCell(where.cell, *report.format), {}};
    if (where.kind == Where::Kind::Part && where.length > 0) {
        Anchor anchor{where, {}};
        anchor.quote = anchoredText(anchor, report);
        return anchor;
    }
    return {Where::inSection(where.section), {}};
}

void follow(Anchor& anchor, const Edit& edit, const Report& after) {
    Where& where = anchor.where;
    const auto* splice = std::get_if<Splice>(&edit);
    if (!splice || where.kind != Where::Kind::Part || splice->part != where.partId)
        return;
    shift(where.start, where.length, splice->position, static_cast<int>(splice->removed.size()),
          static_cast<int>(splice->inserted.size()));
    if (const Part* part = partOf(anchor, after))
        takeWordsAgain(where, anchor.quote, *splice, part->text);
}

QString anchoredText(const Anchor& anchor, const Report& report) {
    const Part* part = partOf(anchor, report);
    return part ? part->text.mid(anchor.where.start, anchor.where.length) : QString();
}

bool isAnchored(const Anchor& anchor, const Report& report) {
    return anchor.where.kind != Where::Kind::Part || !anchoredText(anchor, report).isEmpty();
}

QJsonObject toJson(const Anchor& anchor, const ReportFormat& format) {
    const Where& where = anchor.where;
    if (where.kind == Where::Kind::Cell) {
        const CellSpec& cell = format.cells()[static_cast<size_t>(where.cell)];
        return {{u"table"_s, format.tables()[static_cast<size_t>(cell.table)].id},
                {u"row"_s, cell.row},
                {u"column"_s, cell.column}};
    }
    QJsonObject object;
    if (where.section >= 0)
        object.insert(u"section"_s, format.sections()[static_cast<size_t>(where.section)].id);
    if (where.kind == Where::Kind::Part) {
        object.insert(u"part"_s, static_cast<qint64>(where.partId));
        object.insert(u"start"_s, where.start);
        object.insert(u"length"_s, where.length);
        object.insert(u"quote"_s, anchor.quote);
    }
    return object;
}

std::optional<Anchor> anchorFromJson(const QJsonObject& object, const ReportFormat& format) {
    if (object.contains("table"_L1)) {
        const int cell = format.cellIndex(object["table"_L1].toString(), object["row"_L1].toString(),
                                          object["column"_L1].toString());
        return cell < 0 ? std::nullopt : std::optional(Anchor{Where::atCell(cell, format), {}});
    }
    if (!object.contains("section"_L1))
        return Anchor{Where::inSection(-1), {}};
    const int section = format.sectionIndex(object["section"_L1].toString());
    if (section < 0)
        return std::nullopt;
    if (!object.contains("part"_L1))
        return Anchor{Where::inSection(section), {}};
    const int start = object["start"_L1].toInt(-1);
    const int length = object["length"_L1].toInt(-1);
    if (start < 0 || length < 0)
        return std::nullopt;
    return Anchor{Where::inPart(section, static_cast<quint32>(object["part"_L1].toInteger()), start, length),
                  object["quote"_L1].toString()};
}

} // namespace nianbao
