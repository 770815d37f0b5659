#include <work/Deadlines.h>

#include <support/Fixtures.h>

#include <gtest/gtest.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

const Deadlines bothDays{QDate(2026, 1, 15), QDate(2026, 1, 31)};

struct TextRow {
    const char* name;
    QString text;
    OwnDeadlines own;
};

TEST(OwnDeadlines, areReadAndWhatIsNotRightIsLeftOut) {
    const TextRow rows[] = {
        {"both days",
         uR"({"乙局": {"2025": {"submit": "2026-01-15", "publish": "2026-01-31"}}})"_s,
         {{{u"乙局"_s, 2025}, bothDays}}},
        {"nothing to hand in",
         uR"({"县政府": {"2025": {"publish": "2026-03-20"}}})"_s,
         {{{u"县政府"_s, 2025}, {{}, QDate(2026, 3, 20)}}}},
        {"two years and two agencies",
         uR"({"乙局": {"2025": {"submit": "2026-01-15", "publish": "2026-01-31"}, "2024": {"publish": "2025-01-31"}},
              "丙局": {"2025": {"publish": "2026-01-31"}}})"_s,
         {{{u"乙局"_s, 2025}, bothDays},
          {{u"乙局"_s, 2024}, {{}, QDate(2025, 1, 31)}},
          {{u"丙局"_s, 2025}, {{}, QDate(2026, 1, 31)}}}},
        {"none", u""_s, {}},
        {"null", QString(), {}},
        {"no JSON", u"{"_s, {}},
        {"a list", u"[]"_s, {}},
        {"an agency without years", uR"({"乙局": "2026-01-31"})"_s, {}},
        {"no publishing", uR"({"乙局": {"2025": {"submit": "2026-01-15"}}})"_s, {}},
        {"a day that is none", uR"({"乙局": {"2025": {"publish": "2026-02-30"}}})"_s, {}},
        {"a submission that is none",
         uR"({"乙局": {"2025": {"submit": "", "publish": "2026-01-31"}}})"_s,
         {}},
        {"a number for a day", uR"({"乙局": {"2025": {"publish": 20260131}}})"_s, {}},
        {"a year that is none", uR"({"乙局": {"year": {"publish": "2026-01-31"}}})"_s, {}},
        {"an agency without a name", uR"({"": {"2025": {"publish": "2026-01-31"}}})"_s, {}},
        {"one right beside one wrong",
         uR"({"乙局": {"2025": {"submit": "2026-01-15", "publish": "2026-01-31"}, "0": {"publish": "2026-01-31"}}})"_s,
         {{{u"乙局"_s, 2025}, bothDays}}},
    };
    for (const TextRow& row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(ownDeadlinesFromText(row.text), row.own);
        EXPECT_EQ(ownDeadlinesFromText(ownDeadlinesText(row.own)), row.own);
    }
}

TEST(OwnDeadlines, aDayToHandInAloneIsNotWritten) {
    EXPECT_EQ(ownDeadlinesText({{{u"乙局"_s, 2025}, {QDate(2026, 1, 15), {}}}}), u"{}"_s);
    EXPECT_EQ(ownDeadlinesText({}), u"{}"_s);
}

} // namespace
