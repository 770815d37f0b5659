#include "RuleTable.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, RuleFunction> functions() {
    return {
        {u"A01"_s, checkRowTotals},    {u"A02"_s, checkColumnTotals},
        {u"A03"_s, checkBalances},     {u"A04"_s, checkDisputeTotals},
        {u"A05"_s, checkKinds},        {u"A06"_s, checkIssued},
        {u"A07"_s, checkFeeUnit},      {u"S01"_s, checkSections},
        {u"S02"_s, checkTopics},       {u"S03"_s, checkHeadings},
        {u"S04"_s, checkTitle},        {u"S05"_s, checkPreface},
        {u"S06"_s, checkPlaceholders}, {u"S07"_s, checkLostNumbers},
        {u"S08"_s, checkBlanks},       {u"S09"_s, checkTables},
        {u"S10"_s, checkLength},       {u"S11"_s, checkFeeStatement},
        {u"S12"_s, checkSupervision},  {u"S13"_s, checkProblems},
        {u"S14"_s, checkRegulations},  {u"S15"_s, checkOneAgency},
        {u"T01"_s, checkFigureClaims}, {u"T02"_s, checkFigureClaims},
        {u"T03"_s, checkFigureClaims}, {u"T04"_s, checkFigureClaims},
        {u"T05"_s, checkFigureClaims}, {u"T06"_s, checkFigureClaims},
        {u"T07"_s, checkFigureClaims}, {u"T08"_s, checkFigureClaims},
        {u"T09"_s, checkNoneClaims},   {u"T10"_s, checkSumClaims},
        {u"T11"_s, checkRateClaims},   {u"T12"_s, checkProcessingFeeClaims},
        {u"Y01"_s, checkCarriedIn},    {u"Y02"_s, checkInForce},
        {u"Y03"_s, checkComparisons},  {u"Y04"_s, checkOldParagraphs},
        {u"Y05"_s, checkLeaps},        {u"L01"_s, checkYears},
        {u"L02"_s, checkPairs},        {u"L03"_s, checkWidths},
        {u"L04"_s, checkDoubled},      {u"L05"_s, checkPersonalData},
        {u"L06"_s, checkCitations},    {u"L07"_s, checkLookAlikes},
        {u"L08"_s, checkEnds},         {u"L09"_s, checkSeries},
        {u"L10"_s, checkPhrases},      {u"L11"_s, checkContacts},
    };
}

Severity severityOf(const QString& id) {
    if (id == "error"_L1)
        return Severity::Error;
    return id == "warning"_L1 ? Severity::Warning : Severity::Hint;
}

std::vector<RuleEntry> readTable() {
    QFile file(u":/rules.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("rules.json is not in the program");
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("rules.json: %s", qPrintable(error.errorString()));
    std::vector<RuleEntry> table;
    auto left = functions();
    const QJsonArray entries = root["rules"_L1].toArray();
    for (const QJsonValue value : entries) {
        const QJsonObject rule = value.toObject();
        RuleEntry entry;
        entry.info.id = rule["id"_L1].toString();
        entry.info.family = rule["family"_L1].toString();
        entry.info.severity = severityOf(rule["severity"_L1].toString());
        entry.info.title = rule["title"_L1].toString();
        entry.info.basis = rule["basis"_L1].toString();
        const QJsonObject thresholds = rule["thresholds"_L1].toObject();
        for (auto threshold = thresholds.begin(); threshold != thresholds.end(); ++threshold)
            entry.info.thresholds[threshold.key()] = threshold.value().toDouble();
        entry.run = left.take(entry.info.id);
        if (!ruleTitles().contains(entry.info.title))
            qFatal("rules.json: RuleTitles.cpp lacks the title of %s", qPrintable(entry.info.id));
        if (!entry.run && entry.info.family != "B"_L1)
            qFatal("rules.json: nothing runs %s", qPrintable(entry.info.id));
        table.push_back(std::move(entry));
    }
    if (!left.isEmpty())
        qFatal("rules.json: no entry for %s", qPrintable(left.constBegin().key()));
    return table;
}

} // namespace

const std::vector<RuleEntry>& ruleTable() {
    static const std::vector<RuleEntry> table = readTable();
    return table;
}

double thresholdOf(const RuleInfo& rule, const RuleSettings* settings, const QString& name) {
    if (settings) {
        const auto own = settings->thresholds.find(rule.id);
        if (own != settings->thresholds.end() && own->second.contains(name))
            return own->second.at(name);
    }
    return rule.thresholds.at(name);
}

const std::vector<RuleInfo>& rules() {
    static const std::vector<RuleInfo> infos = [] {
        std::vector<RuleInfo> all;
        for (const RuleEntry& entry : ruleTable())
            all.push_back(entry.info);
        return all;
    }();
    return infos;
}

const RuleInfo* ruleOf(const QString& id) {
    const auto& all = rules();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const RuleInfo& rule) { return rule.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace nianbao
