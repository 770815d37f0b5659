#include "claims/ClaimSums.h"

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// What is all of a whole. A part that begins with / or . is the whole's own.
const std::vector<QStringList>& partitions() {
    static const std::vector<QStringList> lists = {
        {u"/naturalPerson"_s, u"/legalPersons"_s},
        {u"/naturalPerson"_s, u"/enterprise"_s, u"/researchInstitution"_s, u"/publicWelfareOrganization"_s,
         u"/legalServiceAgency"_s, u"/otherOrganization"_s},
        {u".upheld"_s, u".corrected"_s, u".other"_s, u".pending"_s},
        {u"litigationDirect"_s, u"litigationAfterReconsideration"_s},
        {u"granted"_s, u"partlyGranted"_s, u"refused"_s, u"unavailable"_s, u"notProcessed"_s,
         u"otherHandling"_s},
    };
    return lists;
}

bool canBeWhole(const QString& whole, const QStringList& parts) {
    if (parts.front() == "granted"_L1)
        return whole == "concluded"_L1 || whole == "answered"_L1 || whole == "handled"_L1;
    if (parts.front() == "litigationDirect"_L1)
        return whole == "litigation"_L1;
    return true;
}

/// Places of a whole's parts after it, in the order of reading; empty when one is missing.
std::vector<size_t> partsOf(const std::vector<Claim>& claims, size_t whole, const QStringList& parts) {
    std::vector<size_t> places;
    const Claim& claim = claims[whole];
    if (!canBeWhole(claim.figure, parts))
        return {};
    for (const QString& part : parts) {
        const bool own = part.startsWith(u'/') || part.startsWith(u'.');
        const QString id = own ? claim.figure + part : part;
        const auto found = std::find_if(claims.begin() + static_cast<std::ptrdiff_t>(whole) + 1, claims.end(),
                                        [&](const Claim& other) {
                                            return other.kind == Claim::Kind::Figure && other.figure == id &&
                                                   other.year == claim.year && !other.inWords;
                                        });
        if (found == claims.end())
            return {};
        places.push_back(static_cast<size_t>(found - claims.begin()));
    }
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace

void addSums(std::vector<Claim>& claims, size_t first) {
    for (size_t whole = first; whole < claims.size(); ++whole) {
        if (claims[whole].kind != Claim::Kind::Figure || claims[whole].inWords)
            continue;
        for (const QStringList& parts : partitions()) {
            const std::vector<size_t> places = partsOf(claims, whole, parts);
            if (places.empty())
                continue;
            Claim sum = claims[whole];
            sum.kind = Claim::Kind::Sum;
            for (const size_t place : places)
                sum.parts.push_back(claims[place].number);
            claims.insert(claims.begin() + static_cast<std::ptrdiff_t>(places.back()) + 1, sum);
        }
    }
}

} // namespace nianbao
