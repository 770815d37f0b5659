#pragma once

#include <rules/Rules.h>

#include "claims/PartClaims.h"
#include "structure/TextFacts.h"

#include <memory>

namespace nianbao {

/// A text of the report that family L reads as well as others: title, headings, parts.
struct PlacedText {
    Where where; ///< of the whole text
    QString text;
    std::shared_ptr<const TextFacts> facts;
};

/// What every rule reads, and where it says what it found.
class RuleContext {
public:
    RuleContext(const CheckInput& input, std::vector<Finding>& findings);

    const Report& report;
    const ReportFormat& format;
    const CheckInput& input;

    /// Whether a section's absences count: always in a complete report, once somebody has begun in a draft.
    [[nodiscard]] bool counts(int section) const {
        return input.mode == CheckMode::Complete || !m_untouched[static_cast<size_t>(section)];
    }
    [[nodiscard]] bool isUntouched(int section) const { return m_untouched[static_cast<size_t>(section)]; }
    /// Whether every narrative section has been begun, so that what no section says is missing.
    [[nodiscard]] bool countsEverywhere() const;
    /// The facts of a part's text or heading.
    [[nodiscard]] const TextFacts& text(size_t section, size_t part) const { return *m_texts[section][part]; }
    [[nodiscard]] const TextFacts& heading(size_t section, size_t part) const {
        return *m_headings[section][part];
    }
    /// What each part says of figures.
    [[nodiscard]] const std::vector<PartClaims>& claims() const;
    /// Last year's value of a cell, found by what it means when last year's format was another; null when
    /// there is no report of last year or no such cell in it.
    [[nodiscard]] const CellValue* lastYears(int cell) const;
    /// Whether a text of the section, or a heading with text below it, speaks of something.
    [[nodiscard]] bool speaksOf(int section, Concept what) const;
    [[nodiscard]] bool speaksOf(Concept what) const;
    /// Calls `act` with section, part and its index for each part of the narrative.
    template<typename Act>
    void eachPart(Act act) const {
        for (size_t section = 0; section < report.narrative.size(); ++section) {
            for (size_t part = 0; part < report.narrative[section].size(); ++part)
                act(static_cast<int>(section), report.narrative[section][part], part);
        }
    }
    /// The title, the headings that are not the official ones, each part's heading and text; without empty
    /// ones.
    [[nodiscard]] const std::vector<PlacedText>& placedTexts() const { return m_placed; }
    [[nodiscard]] const CellValue& value(int cell) const { return report.cells[static_cast<size_t>(cell)]; }
    [[nodiscard]] const CellSpec& spec(int cell) const { return format.cells()[static_cast<size_t>(cell)]; }
    [[nodiscard]] Where whereCell(int cell) const;

    /// The id of the rule that is running.
    [[nodiscard]] const QString& rule() const { return m_rule->id; }
    /// A threshold of the rule that is running: the office's own, else that of rules.json.
    [[nodiscard]] double threshold(const QString& name) const;

    /// Adds what the rule that is running complains about in a text, with the edits that mend it.
    Finding& add(const PlacedText& placed, const TextMark& mark);
    /// Adds a finding of the rule that is running, of that rule's severity.
    Finding& add(const Where& where, const QString& variant = {}, const QStringList& arguments = {});
    Finding& add(Severity severity, const Where& where, const QString& variant = {},
                 const QStringList& arguments = {});

private:
    friend std::vector<Finding> check(const CheckInput& input);
    void placeTexts();
    std::vector<Finding>& m_findings;
    mutable std::optional<std::vector<PartClaims>> m_claims;
    const RuleInfo* m_rule = nullptr;
    std::vector<bool> m_untouched;
    std::vector<std::vector<std::shared_ptr<const TextFacts>>> m_texts;
    std::vector<std::vector<std::shared_ptr<const TextFacts>>> m_headings;
    std::vector<PlacedText> m_placed;
};

/// The edits that make changes in a text of the report.
Edits editsOf(const Report& report, const PlacedText& placed, const std::vector<TextChange>& changes);
/// The text with the changes made.
QString withChanges(QString text, const std::vector<TextChange>& changes);

using RuleFunction = void (*)(RuleContext&);

// Arithmetic.cpp
void checkRowTotals(RuleContext& context);
void checkColumnTotals(RuleContext& context);
void checkBalances(RuleContext& context);
void checkDisputeTotals(RuleContext& context);
void checkKinds(RuleContext& context);
void checkIssued(RuleContext& context);
void checkFeeUnit(RuleContext& context);

// StructureSections.cpp
void checkSections(RuleContext& context);
void checkTopics(RuleContext& context);
void checkBlanks(RuleContext& context);
void checkTables(RuleContext& context);
void checkLength(RuleContext& context);
void checkRegulations(RuleContext& context);
// StructureHeadings.cpp
void checkHeadings(RuleContext& context);
// StructureTitle.cpp
void checkTitle(RuleContext& context);
// StructurePreface.cpp
void checkPreface(RuleContext& context);
// StructureAgency.cpp
void checkOneAgency(RuleContext& context);
// StructureText.cpp
void checkPlaceholders(RuleContext& context);
void checkLostNumbers(RuleContext& context);
void checkFeeStatement(RuleContext& context);
void checkSupervision(RuleContext& context);
void checkProblems(RuleContext& context);

// ClaimRules.cpp
void checkFigureClaims(RuleContext& context); // T01 to T08
void checkNoneClaims(RuleContext& context);
void checkSumClaims(RuleContext& context);
void checkRateClaims(RuleContext& context);
void checkProcessingFeeClaims(RuleContext& context);

// Years.cpp
void checkCarriedIn(RuleContext& context);
void checkInForce(RuleContext& context);
void checkComparisons(RuleContext& context);
void checkOldParagraphs(RuleContext& context);
void checkLeaps(RuleContext& context);

// Language.cpp
void checkYears(RuleContext& context);
void checkPairs(RuleContext& context);
void checkWidths(RuleContext& context);
void checkDoubled(RuleContext& context);
void checkPersonalData(RuleContext& context);
void checkCitations(RuleContext& context);
void checkLookAlikes(RuleContext& context);
void checkEnds(RuleContext& context);
void checkSeries(RuleContext& context);
void checkPhrases(RuleContext& context);
void checkContacts(RuleContext& context);

} // namespace nianbao
