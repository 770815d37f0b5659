// How much of what sentences say is read, and how much is read into them: three tables, judged by people.

#include "claims/Claim.h"

#include <support/Fixtures.h>

#include <gtest/gtest.h>

#include <iostream>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

struct SentenceRow {
    QString name;
    ClaimSource source;
    QString text;
    QStringList claims;
};

std::vector<SentenceRow> sentenceRows(const QString& file) {
    std::vector<SentenceRow> rows;
    const QString table = QString::fromUtf8(readFixture(u"../quality/"_s + file));
    for (const QString& line : table.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList fields = line.split(u'\t');
        if (fields.size() != 5) {
            ADD_FAILURE() << "not five columns: " << line.toStdString();
            continue;
        }
        SentenceRow row;
        row.name = fields[0];
        const bool isDepartment = fields[1] == "-"_L1;
        row.source = {fields[2], 2024, isDepartment ? u"临海市港口管理局"_s : fields[1],
                      isDepartment ? u"市港口局"_s : QString(), isDepartment ? u"临海市"_s : QString()};
        row.text = QString(fields[3]).replace("\\n"_L1, "\n"_L1);
        row.claims = fields[4].split(u' ', Qt::SkipEmptyParts);
        rows.push_back(row);
    }
    return rows;
}

QStringList readIn(const SentenceRow& row) {
    QStringList claims;
    for (const Claim& claim : readClaims(row.text, row.source))
        claims.append(claim.toString());
    return claims;
}

struct Table {
    const char* name;
    QString file;
    size_t rows;     ///< at least
    double recall;   ///< share of what the sentences say, at least
    double invented; ///< share of what they say that may be read into them besides
};

class Sentences : public testing::TestWithParam<Table> {};

TEST_P(Sentences, SayWhatIsReadInThem) {
    int stated = 0;
    int missed = 0;
    int invented = 0;
    const std::vector<SentenceRow> rows = sentenceRows(GetParam().file);
    for (const SentenceRow& row : rows) {
        QStringList extra = readIn(row);
        QStringList absent;
        for (const QString& claim : row.claims) {
            if (!extra.removeOne(claim))
                absent.append(claim);
        }
        stated += static_cast<int>(row.claims.size());
        missed += static_cast<int>(absent.size());
        invented += static_cast<int>(extra.size());
        if (!absent.empty() || !extra.empty())
            std::cout << row.name.toStdString() << ": " << row.text.toStdString() << "\n    missed ["
                      << absent.join(u' ').toStdString() << "] invented [" << extra.join(u' ').toStdString()
                      << "]\n";
    }
    std::cout << GetParam().file.toStdString() << ": " << rows.size() << " sentences, " << stated
              << " claims, " << missed << " missed, " << invented << " invented\n";
    EXPECT_GE(rows.size(), GetParam().rows);
    EXPECT_GE(stated - missed, GetParam().recall * stated);
    EXPECT_LE(invented, GetParam().invented * stated);
}

INSTANTIATE_TEST_SUITE_P(Tables, Sentences,
                         testing::Values(Table{"Made", u"sentences.tsv"_s, 300, 0.95, 0.01},
                                         Table{"Published", u"published.tsv"_s, 250, 0.95, 0.01},
                                         Table{"Blind", u"blind.tsv"_s, 150, 0.92, 0.02}),
                         [](const auto& table) { return table.param.name; });

} // namespace

} // namespace nianbao::test
