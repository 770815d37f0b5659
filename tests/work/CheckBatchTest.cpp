#include <support/Fixtures.h>
#include <work/CheckBatch.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace nianbao::test {

namespace {

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
    const auto results = checkBatch({names, {}, {}});
    ASSERT_TRUE(results);
    ASSERT_EQ(results->size(), static_cast<size_t>(count));
    for (size_t i = 0; i < results->size(); ++i) {
        const CheckedReport& checked = (*results)[i];
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
    const auto results = checkBatch({});
    ASSERT_TRUE(results);
    EXPECT_TRUE(results->empty());
}

} // namespace

} // namespace nianbao::test
