#include "Statements.h"

#include "StatementsFile.h"

#include <optional>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView conceptIds[] = {
    "disclosure"_L1, "requests"_L1,       "management"_L1, "platform"_L1,    "supervision"_L1,
    "assessment"_L1, "review"_L1,         "problem"_L1,    "improvement"_L1, "legalBasis"_L1,
    "period"_L1,     "accountability"_L1, "webAddress"_L1, "contact"_L1};

WordFinder conceptWords(const StatementsFile& file) {
    const QJsonObject object = file.object("concepts"_L1);
    WordFinder finder;
    for (const QLatin1StringView id : conceptIds) {
        for (const QString& word : StatementsFile::list(object, id))
            finder.add(word, static_cast<int>(*conceptOf(id)));
    }
    return finder;
}

Statements readStatements() {
    const StatementsFile file(u":/statements/structure.json"_s);
    Statements read;
    read.concepts = conceptWords(file);
    read.problemPointers = file.list("problemPointers"_L1);
    read.denials = file.list("denials"_L1);
    read.notImproving = WordFinder(file.list("notImproving"_L1));
    read.instructions = WordFinder(file.list("instructions"_L1));
    read.bracketOpeners = file.list("bracketOpeners"_L1);
    read.bracketExceptions = WordFinder(file.list("bracketExceptions"_L1));
    read.squareFragments = WordFinder(file.list("squareFragments"_L1));
    read.squareStarts = file.list("squareStarts"_L1);
    read.squareEnds = file.list("squareEnds"_L1);
    read.maskedPersons = file.list("maskedPersons"_L1);
    read.maskedAfter = file.list("maskedAfter"_L1);
    read.placeholderCounters = WordFinder(file.list("placeholderCounters"_L1));
    read.starters = WordFinder(file.list("starters"_L1));
    read.starterBefore = file.text("starterBefore"_L1);
    read.nounBefore = file.text("nounBefore"_L1);
    read.verbs = WordFinder(file.list("verbs"_L1));
    read.starterVerbs = WordFinder(file.list("starterVerbs"_L1));
    read.objects = WordFinder(file.list("objects"_L1));
    read.compoundObjects = file.list("compoundObjects"_L1);
    read.receivingVerbs = file.list("receivingVerbs"_L1);
    read.fillers = WordFinder(file.list("fillers"_L1));
    read.counters = WordFinder(file.list("counters"_L1));
    read.bareCounters = file.list("bareCounters"_L1);
    read.headingSuffixes = file.list("headingSuffixes"_L1);
    read.droppable = file.list("droppable"_L1);
    read.alternatives = file.list("alternatives"_L1);
    read.organEnds = file.list("organEnds"_L1);
    read.regionUnits = file.text("regionUnits"_L1);
    read.feeWords = WordFinder(file.list("feeWords"_L1));
    read.feeNone = WordFinder(file.list("feeNone"_L1));
    read.feeNotices = file.text("feeNotices"_L1);
    read.noRegulations = file.list("noRegulations"_L1);
    return read;
}

} // namespace

std::optional<Concept> conceptOf(const QString& id) {
    static const QHash<QString, Concept> concepts{
        {u"disclosure"_s, Concept::Disclosure},   {u"requests"_s, Concept::Requests},
        {u"management"_s, Concept::Management},   {u"platform"_s, Concept::Platform},
        {u"supervision"_s, Concept::Supervision}, {u"assessment"_s, Concept::Assessment},
        {u"review"_s, Concept::Review},           {u"accountability"_s, Concept::Accountability},
        {u"problem"_s, Concept::Problem},         {u"improvement"_s, Concept::Improvement},
        {u"legalBasis"_s, Concept::LegalBasis},   {u"period"_s, Concept::Period},
        {u"webAddress"_s, Concept::WebAddress},   {u"contact"_s, Concept::Contact}};
    const auto found = concepts.constFind(id);
    return found == concepts.constEnd() ? std::nullopt : std::optional(*found);
}

const Statements& statements() {
    static const Statements read = readStatements();
    return read;
}

} // namespace nianbao
