#include "claims/PartClaims.h"

#include "TextCache.h"
#include "structure/TextFacts.h"

#include <array>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// What a heading says that its part is about; the section's id when it says none of the five topics.
QString topicOf(const Part& part, const QString& section) {
    static constexpr std::array topics = {
        std::pair(Concept::Requests, "requests"_L1), std::pair(Concept::Disclosure, "disclosure"_L1),
        std::pair(Concept::Management, "management"_L1), std::pair(Concept::Platform, "platform"_L1),
        std::pair(Concept::Supervision, "supervision"_L1)};
    if (section != "overview"_L1 || part.heading.isEmpty())
        return section;
    const auto heading = factsOf(part.heading);
    for (const auto& [what, topic] : topics) {
        if (heading->speaksOf(what))
            return topic;
    }
    return section;
}

} // namespace

std::vector<PartClaims> claimsOf(const Report& report) {
    static TextCache<std::vector<Claim>> cache;
    std::vector<PartClaims> all;
    for (size_t section = 0; section < report.narrative.size(); ++section) {
        for (const Part& part : report.narrative[section]) {
            const ClaimSource source{topicOf(part, report.format->sections()[section].id), report.year,
                                     report.agency.name, report.agency.shortName, report.agency.region};
            const QString key = QStringList{source.topic,  QString::number(source.year),
                                            source.agency, source.shortName,
                                            source.region, part.text}
                                    .join(u'\n');
            all.push_back({static_cast<int>(section), part.id,
                           cache.get(key, [&] { return readClaims(part.text, source); })});
        }
    }
    return all;
}

} // namespace nianbao
