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
        {u"received"_s, u"carriedIn"_s},
        {u"granted"_s, u"partlyGranted"_s, u"refused"_s, u"unavailable"_s, u"notProcessed"_s,
         u"otherHandling"_s},
    };
    return lists;
}

bool canBeWhole(QStringView whole, QStringView firstPart) {
    if (firstPart == "granted"_L1)
        return whole == "concluded"_L1 || whole == "answered"_L1 || whole == "handled"_L1;
    if (firstPart == "received"_L1)
        return whole == "accepted"_L1 || whole == "handled"_L1;
    if (firstPart == "litigationDirect"_L1)
        return whole == "litigation"_L1;
    return true;
}

/// 办理35件，已办结34件，其中予以公开…: of those told last.
bool isWholeBetween(const std::vector<Claim>& claims, size_t from, size_t to, const QStringList& parts) {
    return std::any_of(claims.begin() + static_cast<std::ptrdiff_t>(from) + 1,
                       claims.begin() + static_cast<std::ptrdiff_t>(to), [&parts](const Claim& claim) {
                           return claim.kind == Claim::Kind::Figure &&
                                  canBeWhole(claim.figure, parts.front());
                       });
}

/// Places of a whole's parts after it, in the order of reading; empty when one is missing.
std::vector<size_t> partsOf(const std::vector<Claim>& claims, size_t whole, const QStringList& parts) {
    std::vector<size_t> places;
    const Claim& claim = claims[whole];
    if (!canBeWhole(claim.figure, parts.front()))
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

/// The parts of a partition as figures of a whole; empty when it cannot be one.
QStringList figuresOf(const QString& whole, const QStringList& parts) {
    if (!canBeWhole(whole, parts.front()))
        return {};
    QStringList figures;
    for (const QString& part : parts)
        figures.append(part.startsWith(u'/') || part.startsWith(u'.') ? whole + part : part);
    return figures;
}

bool canBeWholeOf(const QString& whole, const QStringList& figures) {
    return (figures.contains(u"granted"_s) && canBeWhole(whole, u"granted")) ||
           (figures.contains(u"received"_s) && canBeWhole(whole, u"received"));
}

/// The parts that stand right after a whole; between them, only what tells more of a part.
std::vector<size_t> partsAfter(const std::vector<Claim>& claims, size_t whole, const QStringList& figures) {
    std::vector<size_t> places;
    for (size_t i = whole + 1; i < claims.size(); ++i) {
        const Claim& claim = claims[i];
        if (claim.kind != Claim::Kind::Figure || claim.year != claims[whole].year)
            continue;
        if (figures.contains(claim.figure)) {
            const bool again = std::any_of(places.begin(), places.end(), [&](size_t place) {
                return claims[place].figure == claim.figure;
            });
            if (again)
                return {};
            places.push_back(i);
            continue;
        }
        const bool tellsMore = std::any_of(figures.begin(), figures.end(), [&claim](const QString& figure) {
            return isOfGroup(claim.figure, figure);
        });
        // 办结20件，结转2件。办结件中，予以公开…: what stands before the first part is passed over, but for
        // another whole of such parts.
        if (!tellsMore && (!places.empty() || canBeWholeOf(claim.figure, figures)))
            break;
    }
    return places;
}

bool isToldOnce(const std::vector<Claim>& claims, size_t place) {
    const Claim& claim = claims[place];
    return std::count_if(claims.begin(), claims.end(), [&claim](const Claim& other) {
               return other.kind == Claim::Kind::Figure && other.figure == claim.figure &&
                      other.year == claim.year;
           }) == 1;
}

/// 法人3件，其他组织1件: 法人 is no column of the table, nor are both together said to be one.
void dropUnclearApplicants(std::vector<Claim>& claims, size_t first) {
    const auto sentence = claims.begin() + static_cast<std::ptrdiff_t>(first);
    const auto tells = [&](QLatin1StringView applicant) {
        return std::any_of(sentence, claims.end(), [applicant](const Claim& claim) {
            return claim.kind == Claim::Kind::Figure && claim.figure.endsWith(applicant);
        });
    };
    if (!tells("/legalPersons"_L1) || !tells("/otherOrganization"_L1))
        return;
    claims.erase(std::remove_if(sentence, claims.end(),
                                [](const Claim& claim) {
                                    return claim.figure.endsWith("/legalPersons"_L1) ||
                                           claim.figure.endsWith("/otherOrganization"_L1);
                                }),
                 claims.end());
}

/// Adds the sum of a whole's parts told after it, of which `figures` are all, when it tells of two or more.
void addPartialSum(const std::vector<Claim>& claims, size_t whole, const QStringList& figures,
                   std::vector<PartialSum>& sums) {
    if (figures.isEmpty())
        return;
    PartialSum sum{whole, partsAfter(claims, whole, figures), figures};
    if (sum.parts.size() < 2)
        return;
    for (const size_t part : sum.parts)
        sum.missing.removeOne(claims[part].figure);
    sums.push_back(std::move(sum));
}

} // namespace

void addSums(std::vector<Claim>& claims, size_t first) {
    dropUnclearApplicants(claims, first);
    // A whole is told in the sentence or in one before: 受理338件。其中，新收335件，结转3件.
    for (size_t whole = 0; whole < claims.size(); ++whole) {
        if (claims[whole].kind != Claim::Kind::Figure || claims[whole].inWords ||
            (whole < first && !isToldOnce(claims, whole)))
            continue;
        for (const QStringList& parts : partitions()) {
            const std::vector<size_t> places = partsOf(claims, whole, parts);
            const bool canBeFar = parts.front() == "/naturalPerson"_L1 || parts.front() == "received"_L1;
            if (places.empty() || places.back() < first ||
                (whole < first && (places.front() < first || !canBeFar)))
                continue;
            if (parts.front() == "granted"_L1 && isWholeBetween(claims, whole, places.front(), parts))
                continue;
            Claim sum = claims[whole];
            sum.kind = Claim::Kind::Sum;
            for (const size_t place : places)
                sum.parts.push_back(claims[place].number);
            // 受理办理338件 is told as two figures, its sum once.
            const bool isTold = std::any_of(claims.begin(), claims.end(), [&sum](const Claim& other) {
                return other.kind == Claim::Kind::Sum && other.start == sum.start && other.parts == sum.parts;
            });
            if (!isTold)
                claims.insert(claims.begin() + static_cast<std::ptrdiff_t>(places.back()) + 1, sum);
        }
    }
}

std::vector<PartialSum> partialSums(const std::vector<Claim>& claims,
                                    const std::function<QStringList(const QString&)>& rowsOf) {
    std::vector<PartialSum> sums;
    for (size_t whole = 0; whole < claims.size(); ++whole) {
        if (claims[whole].kind != Claim::Kind::Figure || claims[whole].inWords)
            continue;
        const QString& figure = claims[whole].figure;
        for (const QStringList& parts : partitions())
            addPartialSum(claims, whole, figuresOf(figure, parts), sums);
        const QStringList rows = rowsOf(figure);
        if (!rows.isEmpty())
            addPartialSum(claims, whole, figuresOf(figure, rows), sums);
    }
    return sums;
}

} // namespace nianbao
