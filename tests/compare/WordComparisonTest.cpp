#include "WordComparison.h"
#include "CompareTestSupport.h"

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

std::vector<WordChange> words(const QString& before, const QString& after) {
    Aligner aligner;
    return compareWords(before, after, 0, 0, aligner);
}

} // namespace

TEST(WordComparison, readsWell) {
    const struct {
        const char* name;
        QString before, after, shown;
    } rows[] = {
        {"the same", u"公开信息。"_s, u"公开信息。"_s, u"公开信息。"_s},
        {"a figure as a whole", u"公开123条"_s, u"公开124条"_s, u"公开[-123-]{+124+}条"_s},
        {"a figure with its marks", u"共3,940元，占12.5%。"_s, u"共4,940元，占13.5%。"_s,
         u"共[-3,940-]{+4,940+}元，占[-12.5%-]{+13.5%+}。"_s},
        {"a stop behind a figure is not of it", u"共12."_s, u"共13."_s, u"共[-12-]{+13+}."_s},
        {"a Latin word as a whole", u"办理APEC卡"_s, u"办理APEX卡"_s, u"办理[-APEC-]{+APEX+}卡"_s},
        {"figures apart", u"2023年1月"_s, u"2024年2月"_s, u"[-2023-]{+2024+}年[-1-]{+2+}月"_s},
        {"one character", u"收到三件"_s, u"收到四件"_s, u"收到[-三-]{+四+}件"_s},
        {"an island of one character", u"积极推进的工作"_s, u"认真落实的任务"_s,
         u"[-积极推进的工作-]{+认真落实的任务+}"_s},
        {"inserted behind a stop", u"一是甲。二是丙。"_s, u"一是甲。二是乙。二是丙。"_s,
         u"一是甲。{+二是乙。+}二是丙。"_s},
        {"removed behind a comma", u"甲方，乙方，丙方"_s, u"甲方，丙方"_s, u"甲方，[-乙方，-]丙方"_s},
        {"all removed", u"甲"_s, {}, u"[-甲-]"_s},
        {"all inserted", {}, u"甲"_s, u"{+甲+}"_s},
        {"nothing", {}, {}, {}},
        {"surrogates stay together", u"工作😀好"_s, u"工作😁好"_s, u"工作[-😀-]{+😁+}好"_s},
        {"nothing in common", u"甲乙"_s, u"丙丁"_s, u"[-甲乙-]{+丙丁+}"_s},
    };
    for (const auto& row : rows)
        EXPECT_EQ(marked(words(row.before, row.after)), row.shown) << row.name;
}

TEST(WordComparison, tellsWhereEachRunStands) {
    Aligner aligner;
    const auto found = compareWords(u"公开3条信息", u"共公开45条信息", 100, 200, aligner);
    EXPECT_EQ(marked(found), u"{+共+}公开[-3-]{+45+}条信息"_s);
    ASSERT_EQ(found.size(), 5U);
    const std::pair<int, int> places[] = {{100, 200}, {100, 201}, {102, 203}, {102, 203}, {103, 205}};
    for (size_t i = 0; i < found.size(); ++i)
        EXPECT_EQ(std::pair(found[i].oldStart, found[i].newStart), places[i]) << i;
}

TEST(WordComparison, givesBothTextsBack) {
    std::mt19937 random(11); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same in each run
    for (int round = 0; round < 3000; ++round) {
        const QString before = randomText(random, static_cast<int>(random() % 40));
        QString after = round % 2 == 0 ? before : randomText(random, static_cast<int>(random() % 40));
        for (int edit = 0; edit < 4; ++edit)
            after.insert(static_cast<qsizetype>(random() % static_cast<size_t>(after.size() + 1)),
                         randomText(random, 1 + static_cast<int>(random() % 3)));
        const auto found = words(before, after);
        ASSERT_EQ(beforeOf(found), before) << marked(found).toStdString();
        ASSERT_EQ(afterOf(found), after) << marked(found).toStdString();
        for (const WordChange& word : found) {
            ASSERT_FALSE(word.text.isEmpty());
            if (word.kind != WordChange::Kind::Inserted) {
                ASSERT_EQ(before.mid(word.oldStart, word.text.size()), word.text);
            }
            if (word.kind != WordChange::Kind::Removed) {
                ASSERT_EQ(after.mid(word.newStart, word.text.size()), word.text);
            }
        }
    }
}

TEST(WordComparison, aTextTooLongForItsStepsIsReplaced) {
    std::mt19937 random(12); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same in each run
    const QString before = u"甲"_s + randomText(random, 5000) + u"乙"_s;
    const QString after = u"甲"_s + randomText(random, 5000) + u"乙"_s;
    Aligner aligner(1000);
    const auto found = compareWords(before, after, 0, 0, aligner);
    EXPECT_EQ(beforeOf(found), before);
    EXPECT_EQ(afterOf(found), after);
    EXPECT_LE(found.size(), 4U);
}

} // namespace nianbao::test
