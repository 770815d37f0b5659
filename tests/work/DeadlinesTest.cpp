#include <report/Agency.h>
#include <work/Deadlines.h>

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

const QDate january(2025, 1, 31);
const QDate march(2025, 3, 31);

struct LevelRow {
    const char* level;
    QDate submit;
    QDate publish;
};

TEST(Deadlines, followTheLevel) {
    const LevelRow rows[] = {
        {"centralDepartment", january, january},    {"provincialGovernment", {}, march},
        {"provincialDepartment", january, january}, {"municipalGovernment", {}, march},
        {"municipalDepartment", january, january},  {"countyGovernment", {}, march},
        {"countyDepartment", january, january},     {"townshipGovernment", {}, march},
        {"verticalAgency", january, january},       {"authorizedOrganization", january, january},
    };
    ASSERT_EQ(std::size(rows), static_cast<size_t>(agencyLevels().size()));
    for (const LevelRow& row : rows) {
        EXPECT_TRUE(agencyLevels().contains(QString::fromLatin1(row.level))) << row.level;
        EXPECT_EQ(usualDeadlines(QString::fromLatin1(row.level), 2024), (Deadlines{row.submit, row.publish}))
            << row.level;
    }
    for (const QString& unknown : {QString(), u"somethingElse"_s, u"government"_s})
        EXPECT_EQ(usualDeadlines(unknown, 2024).publish, january) << unknown.toStdString();
    EXPECT_EQ(usualDeadlines(u"countyDepartment"_s, 2019).publish, QDate(2020, 1, 31));
}

TEST(Deadlines, aDraftIsHandedInAndLaterPublished) {
    const Deadlines both{QDate(2025, 1, 10), QDate(2025, 1, 25)};
    EXPECT_EQ(dueDate(both, u"draft"_s), both.submit);
    EXPECT_EQ(dueDate(both, u"approved"_s), both.publish);
    EXPECT_EQ(dueDate({{}, march}, u"draft"_s), march);
}

struct DayRow {
    QDate today;
    int left;
    QString number; ///< that the words name
};

TEST(Deadlines, daysAreCountedBothWays) {
    const DayRow rows[] = {
        {QDate(2025, 1, 28), 3, u"3"_s},
        {QDate(2025, 1, 30), 1, u"1"_s},
        {january, 0, {}},
        {QDate(2025, 2, 2), -2, u"2"_s},
        {QDate(2024, 12, 31), 31, u"31"_s},
        {QDate(2026, 1, 31), -365, u"365"_s},
    };
    QStringList texts;
    for (const DayRow& row : rows) {
        EXPECT_EQ(daysLeft(january, row.today), row.left);
        const QString text = dueText(january, row.today);
        EXPECT_TRUE(text.contains(row.number)) << text.toStdString();
        EXPECT_FALSE(text.contains(u'-')) << text.toStdString();
        EXPECT_FALSE(texts.contains(text));
        texts.append(text);
    }
    EXPECT_FALSE(dueText(january, QDate(2025, 2, 3)) == dueText(january, QDate(2025, 1, 28)))
        << "three days late, three days left";
}

class DueDraftsTest : public testing::Test {
protected:
    void SetUp() override {
        auto opened = Store::open(m_folder.filePath(u"store.sqlite"_s));
        ASSERT_TRUE(opened);
        m_store = *opened;
    }
    void add(const QString& name, const QString& level, int year = 2024) {
        Agency agency;
        agency.name = name;
        agency.level = level;
        ASSERT_TRUE(m_store->create(Report::forAgency(agency, year)));
    }
    QStringList due(int year, const OwnDeadlines& own = {}) {
        const auto found = dueDrafts(*m_store, year, own);
        EXPECT_TRUE(found);
        QStringList lines;
        for (const DueDraft& one : found->drafts)
            lines.append(one.due.toString(Qt::ISODate) + u' ' + one.draft.agency);
        return lines;
    }
    QTemporaryDir m_folder;
    std::shared_ptr<Store> m_store;
};

TEST_F(DueDraftsTest, theMostPressingComeFirst) {
    add(u"甲县人民政府"_s, u"countyGovernment"_s);
    add(u"乙局"_s, u"countyDepartment"_s);
    add(u"丙局"_s, u"countyDepartment"_s, 2023);
    add(u"丁局"_s, {});
    EXPECT_EQ(due(0), (QStringList{u"2024-01-31 丙局"_s, u"2025-01-31 丁局"_s, u"2025-01-31 乙局"_s,
                                   u"2025-03-31 甲县人民政府"_s}));
    EXPECT_EQ(due(2023), QStringList{u"2024-01-31 丙局"_s});
    EXPECT_EQ(due(2020), QStringList());
}

TEST_F(DueDraftsTest, anAgencysOwnDaysWinForTheirYearOnly) {
    add(u"乙局"_s, u"countyDepartment"_s);
    add(u"乙局"_s, u"countyDepartment"_s, 2023);
    const OwnDeadlines own = {{{u"乙局"_s, 2024}, {QDate(2025, 1, 10), QDate(2025, 1, 20)}}};
    EXPECT_EQ(due(0, own), (QStringList{u"2024-01-31 乙局"_s, u"2025-01-10 乙局"_s}));
}

TEST_F(DueDraftsTest, whatIsThrownAwayIsNotDue) {
    add(u"乙局"_s, u"countyDepartment"_s);
    const auto drafts = m_store->drafts();
    ASSERT_TRUE(drafts);
    EXPECT_EQ(m_store->moveToTrash(drafts->front().id).code, Problem::Code::None);
    EXPECT_EQ(due(0), QStringList());
}

} // namespace
