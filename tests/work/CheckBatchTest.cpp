#include <support/Fixtures.h>
#include <work/CheckBatch.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace nianbao::test {

namespace {

/// Whom the findings of a rule name.
QStringList argumentsOf(const CheckedReport& checked, const QString& rule) {
    QStringList all;
    for (const Finding& finding : checked.findings) {
        if (finding.rule == rule)
            all += finding.arguments;
    }
    return all;
}

/// A folder of reports; those of numbers divisible by ten cannot be read.
class CheckBatch : public testing::Test {
protected:
    static constexpr int count = 60;
    QTemporaryDir folder;
    QStringList names;

    void SetUp() override {
        const QByteArray report = readFixture(u"import/reservoir-2024.json"_s);
        for (int i = 0; i < count; ++i) {
            names.append(folder.filePath(u"%1.json"_s.arg(i, 2, 10, QLatin1Char('0'))));
            QFile file(names.back());
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(i % 10 == 0 ? QByteArray("{") : report);
        }
    }
};

TEST_F(CheckBatch, keepsTheOrderAndGoesOnAfterAFailure) {
    const auto batch = checkBatch({names, {}, {}});
    ASSERT_TRUE(batch);
    ASSERT_EQ(batch->reports.size(), static_cast<size_t>(count));
    for (size_t i = 0; i < batch->reports.size(); ++i) {
        const CheckedReport& checked = batch->reports[i];
        EXPECT_EQ(checked.name, names[static_cast<qsizetype>(i)]);
        EXPECT_EQ(checked.opened.has_value(), i % 10 != 0);
        EXPECT_EQ(checked.problem.code, i % 10 == 0 ? Problem::Code::NotJson : Problem::Code::None);
    }
}

TEST_F(CheckBatch, tellsItsProgressInOrder) {
    std::vector<int> told;
    ASSERT_TRUE(checkBatch({names, {}, {}}, [&told](int done) { told.push_back(done); }));
    ASSERT_EQ(told.size(), static_cast<size_t>(count));
    for (size_t i = 0; i < told.size(); ++i)
        EXPECT_EQ(told[i], static_cast<int>(i) + 1);
}

TEST_F(CheckBatch, isRefusedWhenLastYearCannotBeRead) {
    for (const QString& against : {names[0], folder.path(), folder.filePath(u"missing.json"_s)}) {
        const auto results = checkBatch({{names[1]}, {}, against});
        ASSERT_FALSE(results) << against.toStdString();
        EXPECT_FALSE(results.problem().file.isEmpty());
    }
    EXPECT_TRUE(checkBatch({{names[1]}, {}, names[2]}));
}

TEST_F(CheckBatch, ofNothingIsNothing) {
    const auto batch = checkBatch({});
    ASSERT_TRUE(batch);
    EXPECT_TRUE(batch->reports.empty());
}

TEST_F(CheckBatch, tellsASecondReportOfAnAgencyAndWhoIsMissing) {
    const QStringList some = {names[0], names[1], names[2]}; // the first cannot be read
    const QStringList agencies = {u"云泽市水务局"_s, u"云泽市林业局"_s};
    const auto batch = checkBatch({some, {}, {}, nullptr, agencies});
    ASSERT_TRUE(batch);
    EXPECT_TRUE(batch->reports[0].findings.empty());
    EXPECT_EQ(argumentsOf(batch->reports[1], u"B02"_s), QStringList());
    EXPECT_EQ(argumentsOf(batch->reports[2], u"B02"_s),
              (QStringList{u"云泽市水务局"_s, names[1], u"2024"_s}));
    EXPECT_EQ(batch->year, 2024);
    EXPECT_EQ(batch->missing, QStringList(u"云泽市林业局"_s));
}

TEST_F(CheckBatch, keepsToTheOfficesSettings) {
    RuleSettings settings;
    settings.off = {u"B02"_s};
    const auto batch = checkBatch({{names[1], names[2]}, {}, {}, &settings, {u"云泽市林业局"_s}});
    ASSERT_TRUE(batch);
    EXPECT_EQ(argumentsOf(batch->reports[1], u"B02"_s), QStringList());
    EXPECT_TRUE(batch->missing.isEmpty());
}

TEST(FindingCounts, tellExplainedWarningsFromOpenOnes) {
    std::vector<Finding> findings(6);
    findings[1].severity = Severity::Warning;
    findings[2].severity = Severity::Warning;
    findings[2].explanation = u"机构合并。"_s;
    findings[3].severity = Severity::Hint;
    findings[4].severity = Severity::Hint;
    findings[5].explanation = u"错误不因说明而消除。"_s;
    const FindingTally counts = tallyOf(findings);
    EXPECT_EQ(counts.errors, 2);
    EXPECT_EQ(counts.warnings, 1);
    EXPECT_EQ(counts.explained, 1);
    EXPECT_EQ(counts.hints, 2);
}

} // namespace

} // namespace nianbao::test
