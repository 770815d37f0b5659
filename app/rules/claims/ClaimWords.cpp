#include "claims/ClaimWords.h"

#include "StatementsFile.h"

#include <QJsonObject>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

using Kind = Meaning::Kind;

constexpr std::pair<QLatin1StringView, Kind> kinds[] = {
    {"thing"_L1, Kind::Thing},         {"foreign"_L1, Kind::Foreign},
    {"action"_L1, Kind::Action},       {"result"_L1, Kind::Result},
    {"applicant"_L1, Kind::Applicant}, {"outcome"_L1, Kind::Outcome},
    {"year"_L1, Kind::Year},           {"compare"_L1, Kind::Compare},
    {"rise"_L1, Kind::Rise},           {"fall"_L1, Kind::Fall},
    {"level"_L1, Kind::Level},         {"same"_L1, Kind::Same},
    {"nearly"_L1, Kind::Nearly},       {"share"_L1, Kind::Share},
    {"none"_L1, Kind::None},           {"channel"_L1, Kind::Channel},
    {"blocker"_L1, Kind::Blocker},     {"ofWhich"_L1, Kind::OfWhich},
    {"each"_L1, Kind::Each},           {"respectively"_L1, Kind::Respectively},
    {"connector"_L1, Kind::Connector}, {"own"_L1, Kind::Own},
    {"region"_L1, Kind::Region},       {"others"_L1, Kind::Others},
    {"filler"_L1, Kind::Filler},       {"neutral"_L1, Kind::Neutral},
};

} // namespace

ClaimWords::ClaimWords() {
    const StatementsFile file(u":/statements/claims.json"_s);
    const QJsonObject allWords = file.object("words"_L1);
    for (const auto& [name, kind] : kinds) {
        const QJsonObject ids = allWords[name].toObject();
        if (ids.isEmpty())
            qFatal("claims.json: no %s", name.data());
        for (auto id = ids.begin(); id != ids.end(); ++id) {
            const Meaning meaning{kind, id.key()};
            for (const QString& word : StatementsFile::words(id.value()))
                add(word, meaning);
        }
    }
    organs = WordFinder(file.list("organs"_L1));
    countCounters = WordFinder(file.list("countCounters"_L1));
    otherCounters = WordFinder(file.list("otherCounters"_L1));
    weakCounters = file.list("weakCounters"_L1);
    approximateBefore = file.list("approximateBefore"_L1);
    approximateAfter = WordFinder(file.list("approximateAfter"_L1));
    numeralCounters = WordFinder(file.list("numeralCounters"_L1));
}

void ClaimWords::add(const QString& word, const Meaning& meaning) {
    const auto* known = m_words.longestAt(word, 0);
    if (known && known->text.size() == word.size()) {
        m_meanings[static_cast<size_t>(known->value)].push_back(meaning);
        return;
    }
    m_words.add(word, static_cast<int>(m_meanings.size()));
    m_meanings.push_back({meaning});
}

ClaimWords::Match ClaimWords::at(QStringView text, qsizetype place) const {
    const auto found = m_words.longestAt(text, place);
    if (!found)
        return {};
    return {found->text.size(), &m_meanings[static_cast<size_t>(found->value)]};
}

const ClaimWords& claimWords() {
    static const ClaimWords words;
    return words;
}

} // namespace nianbao
