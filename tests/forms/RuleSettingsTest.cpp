#include "StoreTestFolder.h"
#include "findings/FindingsPanel.h"
#include "session/DraftSession.h"
#include "window/RulesPage.h"
#include "window/SettingsDialog.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>

#include <algorithm>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

RuleSettings someRules() {
    RuleSettings rules;
    rules.off = {u"L08"_s, u"S13"_s};
    rules.severities = {{u"A06"_s, Severity::Hint}, {u"S12"_s, Severity::Error}};
    rules.thresholds = {{u"Y04"_s, {{u"alike"_s, 0.85}}}, {u"Y05"_s, {{u"times"_s, 4}}}};
    return rules;
}

TEST(RuleSettingsTest, AreThereInTheNextProgram) {
    const StoreTestFolder folder;
    EXPECT_EQ(Settings().rules(), RuleSettings());
    Settings().setRules(someRules());
    ASSERT_EQ(Settings().save().code, Problem::Code::None);
    Settings::setFile(folder.settingsFile());
    EXPECT_EQ(Settings().rules(), someRules());
    Settings().setRules({});
    EXPECT_EQ(Settings().rules(), RuleSettings());
}

TEST(RuleSettingsTest, WhatDoesNotReadAsOneIsPassedOver) {
    const struct {
        const char* name;
        Setting setting;
        QString line;
        bool counts;
    } rows[] = {
        {"a severity", Setting::RuleSeverities, u"A06=hint"_s, true},
        {"an unknown severity", Setting::RuleSeverities, u"A06=fatal"_s, false},
        {"a rule without a severity", Setting::RuleSeverities, u"A06"_s, false},
        {"a threshold", Setting::RuleThresholds, u"Y05.times=4"_s, true},
        {"a threshold with a fraction", Setting::RuleThresholds, u"Y04.alike=0.8"_s, true},
        {"a threshold in words", Setting::RuleThresholds, u"Y05.times=four"_s, false},
        {"a threshold without end", Setting::RuleThresholds, u"Y05.times=inf"_s, false},
        {"a threshold of no name", Setting::RuleThresholds, u"Y05=4"_s, false},
        {"an empty line", Setting::RuleThresholds, QString(), false},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const StoreTestFolder folder;
        Settings().setValue(row.setting, QStringList{row.line});
        EXPECT_EQ(Settings().rules() != RuleSettings(), row.counts);
    }
}

class RulesPageTest : public testing::Test {
protected:
    QComboBox* severity(const QString& rule) const { return childOf<QComboBox>(page, rule); }
    void choose(const QString& rule, const QString& choice) const {
        severity(rule)->setCurrentIndex(severity(rule)->findData(choice));
    }
    QDoubleSpinBox* threshold(const QString& name) const { return childOf<QDoubleSpinBox>(page, name); }

    RulesPage page;
};

TEST_F(RulesPageTest, HasEveryRuleAndEveryThreshold) {
    for (const RuleInfo& rule : rules()) {
        EXPECT_TRUE(severity(rule.id)->currentData().toString().isEmpty()) << rule.id.toStdString();
        EXPECT_FALSE(severity(rule.id)->accessibleName().isEmpty());
        for (const auto& [name, built] : rule.thresholds)
            EXPECT_EQ(threshold(rule.id + u'.' + name)->value(), built) << name.toStdString();
    }
    EXPECT_EQ(page.settings(), RuleSettings());
}

TEST_F(RulesPageTest, ShowsWhatIsSetAndGivesItBack) {
    page.setSettings(someRules());
    EXPECT_EQ(severity(u"S13"_s)->currentData().toString(), u"off"_s);
    EXPECT_EQ(severity(u"A06"_s)->currentData().toString(), u"hint"_s);
    EXPECT_EQ(threshold(u"Y05.times"_s)->value(), 4);
    EXPECT_EQ(threshold(u"Y05.times"_s)->text(), u"4"_s);
    EXPECT_EQ(page.settings(), someRules());
}

TEST_F(RulesPageTest, WhatIsAsBuiltIsNotKept) {
    page.setSettings(someRules());
    choose(u"L08"_s, {});
    choose(u"S13"_s, u"warning"_s);
    choose(u"A06"_s, {});
    threshold(u"Y04.alike"_s)->setValue(0.9);
    RuleSettings expected;
    expected.severities = {{u"S12"_s, Severity::Error}, {u"S13"_s, Severity::Warning}};
    expected.thresholds = {{u"Y05"_s, {{u"times"_s, 4}}}};
    EXPECT_EQ(page.settings(), expected);
}

TEST_F(RulesPageTest, KeepsWhatANewerVersionSet) {
    RuleSettings rules;
    rules.off = {u"Z99"_s};
    rules.severities = {{u"Z98"_s, Severity::Hint}};
    page.setSettings(rules);
    EXPECT_EQ(page.settings(), rules);
}

TEST(RuleSettingsTest, TheDialogWritesThemOnOkOnly) {
    const StoreTestFolder folder;
    for (const bool taken : {false, true}) {
        SettingsDialog dialog(folder.store.get());
        auto* box = childOf<QComboBox>(dialog, u"S13"_s);
        box->setCurrentIndex(box->findData(u"off"_s));
        if (taken)
            dialog.accept();
        else
            dialog.reject();
        EXPECT_EQ(Settings().rules().off.contains(u"S13"_s), taken);
    }
}

TEST(RuleSettingsTest, TheOpenDraftIsCheckedByThem) {
    const StoreTestFolder folder;
    Report report = Report::forAgency(StoreTestFolder::agency(u"甲局"_s), 2024);
    report.cells[static_cast<size_t>(cellAt(report, u"disclosure.regulations.issued"_s))] = CellValue(5);
    report.cells[static_cast<size_t>(cellAt(report, u"disclosure.regulations.repealed"_s))] = CellValue(0);
    report.cells[static_cast<size_t>(cellAt(report, u"disclosure.regulations.inForce"_s))] = CellValue(1);
    const auto found = [](const DraftSession& session) -> const Finding* {
        const auto finding = std::find_if(session.findings().begin(), session.findings().end(),
                                          [](const Finding& f) { return f.rule == u"A06"_s; });
        return finding == session.findings().end() ? nullptr : &*finding;
    };
    DraftSession session(report, 1, nullptr);
    FindingsPanel panel;
    panel.setSession(&session);
    ASSERT_NE(found(session), nullptr);
    RuleSettings rules;
    rules.severities = {{u"A06"_s, Severity::Error}};
    session.setRuleSettings(rules);
    EXPECT_EQ(found(session)->severity, Severity::Error);
    rules.off = {u"A06"_s};
    session.setRuleSettings(rules);
    EXPECT_EQ(found(session), nullptr);
    QCoreApplication::processEvents();
    EXPECT_TRUE(childOf<QLabel>(panel, u"basis"_s)->text().contains(u"off: A06"_s));
    // A draft that is opened later begins with them.
    Settings().setRules(rules);
    const DraftSession next(report, 1, nullptr);
    EXPECT_EQ(found(next), nullptr);
}

} // namespace

} // namespace nianbao::test
