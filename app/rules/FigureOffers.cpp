#include <rules/FigureOffers.h>

#include "Characters.h"
#include "StatementsFile.h"
#include "claims/Figures.h"
#include "claims/PartClaims.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Kind = FigureSource::Kind;

/// The words of a rise and the fall that stands against it.
const std::vector<std::pair<QString, QString>>& directions() {
    static const std::vector<std::pair<QString, QString>> read = [] {
        std::vector<std::pair<QString, QString>> pairs;
        const StatementsFile file(u":/statements/figures.json"_s);
        for (const QJsonValue pair : file.array("directions"_L1))
            pairs.emplace_back(pair[0].toString(), pair[1].toString());
        return pairs;
    }();
    return read;
}

/// Finds the fields of one report's claims.
class OfferFinder {
public:
    OfferFinder(const Report& report, const Report* previous)
        : m_report(report), m_previous(previous), m_figures(*report.format) {}

    /// The field of a claim; one of length 0 when there is none.
    [[nodiscard]] BoundFigure fieldOf(const Part& part, const Claim& claim) const {
        if (claim.inWords || claim.year != 0 || claim.kind == Claim::Kind::Sum)
            return {};
        for (const BoundFigure& field : candidates(part, claim)) {
            const auto right = figureText(field.source, m_report, m_previous);
            if (right && *right == QStringView(part.text).mid(field.start, field.length))
                return field;
        }
        return {};
    }

private:
    [[nodiscard]] std::vector<BoundFigure> candidates(const Part& part, const Claim& claim) const {
        std::vector<BoundFigure> fields;
        for (const Figures::Reading& reading : m_figures.readings(claim.figure)) {
            if (!reading.subtracted.empty())
                continue;
            if (claim.kind == Claim::Kind::Figure)
                fields.push_back({claim.start, claim.length, {.cells = reading.added}});
            else if (claim.kind == Claim::Kind::Share)
                addShares(part, claim, reading.added, fields);
            else
                fields.push_back(changeField(part, claim, reading.added));
        }
        return fields;
    }

    void addShares(const Part& part, const Claim& claim, const std::vector<int>& cells,
                   std::vector<BoundFigure>& fields) const {
        for (const Figures::Reading& base : m_figures.readings(claim.base)) {
            if (base.subtracted.empty())
                fields.push_back(
                    withUnit(part, claim, {Kind::Share, cells, base.added, claim.number.places()}));
        }
    }

    /// A change with the words that would turn with it: 增加3件, 下降了12.5%.
    [[nodiscard]] static BoundFigure changeField(const Part& part, const Claim& claim,
                                                 const std::vector<int>& cells) {
        FigureSource source{.kind = claim.kind == Claim::Kind::Growth ? Kind::Growth : Kind::Change,
                            .cells = cells,
                            .places = claim.number.places()};
        BoundFigure field = withUnit(part, claim, std::move(source));
        QStringView before = QStringView(part.text).first(field.start);
        const QString done = before.endsWith(u'了') ? u"了"_s : QString();
        before.chop(done.size());
        for (const auto& [up, down] : directions()) {
            const bool rises = before.endsWith(up);
            if (!rises && !before.endsWith(down))
                continue;
            const auto words = static_cast<int>((rises ? up : down).size() + done.size());
            field.source.up = up + done;
            field.source.down = down + done;
            field.start -= words;
            field.length += words;
            break;
        }
        return field;
    }

    /// The number with the sign or counter behind it.
    [[nodiscard]] static BoundFigure withUnit(const Part& part, const Claim& claim, FigureSource source) {
        QStringView number = QStringView(part.text).mid(claim.start, claim.length);
        int length = claim.length;
        if (number.endsWith(u'%')) {
            source.unit = u"%"_s;
        } else if (claim.start + claim.length < part.text.size()) {
            const QChar next = part.text[claim.start + claim.length];
            if (next == u'%' || (source.kind == Kind::Change && isHan(next))) {
                source.unit = next;
                ++length;
            }
        }
        return {claim.start, length, std::move(source)};
    }

    const Report& m_report;
    const Report* m_previous;
    Figures m_figures;
};

bool overlap(const BoundFigure& one, const BoundFigure& other) {
    return one.start < other.end() && other.start < one.end();
}

} // namespace

std::vector<FigureOffer> figureOffers(const Report& report, const Report* previous) {
    std::vector<FigureOffer> offers;
    const OfferFinder finder(report, previous);
    for (const PartClaims& claims : claimsOf(report)) {
        const Part* part = report.part(claims.section, claims.partId);
        std::vector<BoundFigure> taken = part->fields;
        const auto first = static_cast<std::ptrdiff_t>(offers.size());
        for (const Claim& claim : *claims.claims) {
            const BoundFigure field = finder.fieldOf(*part, claim);
            const bool free = std::none_of(taken.begin(), taken.end(), [&field](const BoundFigure& other) {
                return overlap(field, other);
            });
            if (field.length <= 0 || !free)
                continue;
            taken.push_back(field);
            offers.push_back({claims.section, claims.partId, field});
        }
        std::sort(offers.begin() + first, offers.end(),
                  [](const FigureOffer& a, const FigureOffer& b) { return a.field.start < b.field.start; });
    }
    return offers;
}

} // namespace nianbao
