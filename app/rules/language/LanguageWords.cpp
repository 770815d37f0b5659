#include "language/LanguageWords.h"

#include "StatementsFile.h"

#include <QJsonArray>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPhrase = 6;

std::vector<CitedDocument> documentsOf(const StatementsFile& file) {
    std::vector<CitedDocument> documents;
    for (const QJsonValue& value : file.array("documents"_L1)) {
        const QJsonObject object = value.toObject();
        CitedDocument document;
        document.names = StatementsFile::list(object, "names"_L1);
        document.number = object["number"_L1].toString();
        document.alike = object["alike"_L1].toVariant().toStringList();
        document.older = object["older"_L1].toVariant().toStringList();
        document.firstYear = object["firstYear"_L1].toInt();
        document.lastYear = object["lastYear"_L1].toInt();
        documents.push_back(std::move(document));
    }
    return documents;
}

LanguageWords readWords() {
    const StatementsFile file(u":/statements/language.json"_s);
    LanguageWords read;
    read.yearFollowers = file.list("yearFollowers"_L1);
    read.presentWords = file.list("presentWords"_L1);
    read.lastYearNouns = file.list("lastYearNouns"_L1);
    read.ownSubjects = file.list("ownSubjects"_L1);
    read.otherSubjects = file.list("otherSubjects"_L1);
    read.reportWords = file.list("reportWords"_L1);
    read.doubled = WordFinder(file.list("doubled"_L1));
    read.doubledRight = file.list("doubledRight"_L1);
    read.contactWords = file.list("contactWords"_L1);
    read.notCardWords = file.list("notCardWords"_L1);
    read.numberUnits = file.text("numberUnits"_L1);
    read.historyWords = file.list("historyWords"_L1);
    read.documents = documentsOf(file);
    read.caseNumberEnds = file.list("caseNumberEnds"_L1);
    read.seriesCounters = WordFinder(file.list("seriesCounters"_L1));
    read.seriesNouns = WordFinder(file.list("seriesNouns"_L1));
    for (const QString& phrase : file.list("phrases"_L1)) {
        if (phrase.size() < shortestPhrase)
            qFatal("language.json: %s is too short to be told from others", qPrintable(phrase));
        read.phrases.push_back({phrase, phrase.size() / 2});
    }
    read.phraseVariants = file.list("phraseVariants"_L1);
    read.phraseParticles = file.text("phraseParticles"_L1);
    read.postcodeLabels = WordFinder(file.list("postcodeLabels"_L1));
    read.phoneLabels = WordFinder(file.list("phoneLabels"_L1));
    return read;
}

} // namespace

const LanguageWords& languageWords() {
    static const LanguageWords read = readWords();
    return read;
}

} // namespace nianbao
