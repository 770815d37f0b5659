#pragma once

#include <rules/Rules.h>
#include <support/Fixtures.h>

#include <functional>
#include <optional>
#include <vector>

namespace nianbao::test {

/// A right report of a department, and what it is checked with; rows change it.
struct Case {
    Report report;
    std::optional<Report> previous;
    std::vector<ReadNote> notes;
    RuleSettings settings;
    CheckMode mode = CheckMode::Complete;

    Case();
    explicit Case(Report changed) : report(std::move(changed)) {}

    [[nodiscard]] std::vector<Finding> findings() const;
    [[nodiscard]] std::vector<Finding> findings(const QString& rule) const;

    void set(const QString& path, const CellValue& value);
    /// The parts of a section.
    std::vector<Part>& parts(const QString& section);
    /// Replaces words that must be in the section's texts or headings.
    void replace(const QString& section, const QString& before, const QString& after);
    /// Adds a sentence to the last part of a section.
    void append(const QString& section, const QString& sentence);
    [[nodiscard]] int section(const QString& id) const;
};

/// A change that the rule must find.
struct BreakingRow {
    QString name;
    QString rule;
    Severity severity = Severity::Error;
    std::function<void(Case&)> edit;
    QString says; ///< words of the message
    enum class Fix { None, Offered } fix = Fix::None;
    QString place = {}; ///< the words at the place; empty where they are not looked at
};

/// A change that the rule must bear in silence.
struct SilentRow {
    QString name;
    QString rule;
    std::function<void(Case&)> edit;
};

std::vector<BreakingRow> arithmeticBreaks();
std::vector<SilentRow> arithmeticSilences();
std::vector<BreakingRow> structureBreaks();
std::vector<SilentRow> structureSilences();
std::vector<BreakingRow> headingBreaks();
std::vector<SilentRow> headingSilences();
std::vector<BreakingRow> textBreaks();
std::vector<SilentRow> textSilences();
std::vector<BreakingRow> claimBreaks();
std::vector<SilentRow> claimSilences();
std::vector<BreakingRow> languageBreaks();
std::vector<SilentRow> languageSilences();

} // namespace nianbao::test
