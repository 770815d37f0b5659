#include <report/text/Sentence.h>

#include <support/Fixtures.h>

#include <gtest/gtest.h>

#include <optional>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

/// A caret, `|`, in a text, and the sentence that it is in; nullopt for none.
struct SentenceRow {
    const char* name;
    QString text;
    std::optional<QString> sentence;
};

class SentenceAt : public testing::TestWithParam<SentenceRow> {};

TEST_P(SentenceAt, IsTheSentenceOrTheSection) {
    const SentenceRow& row = GetParam();
    Report report = Report::forAgency({}, 2024);
    Part& part = report.narrative[1].front();
    const auto caret = static_cast<int>(row.text.indexOf(u'|'));
    ASSERT_GE(caret, 0);
    part.text = QString(row.text).remove(u'|');
    const Where found = sentenceAt(report, Where::inPart(1, part.id, caret));
    if (!row.sentence) {
        EXPECT_EQ(found, Where::inSection(1));
        return;
    }
    EXPECT_EQ(found.kind, Where::Kind::Part);
    EXPECT_EQ(found.partId, part.id);
    EXPECT_EQ(part.text.mid(found.start, found.length), *row.sentence);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, SentenceAt,
    testing::Values(SentenceRow{"TheFirst", u"主动|公开。依申请公开。"_s, u"主动公开。"_s},
                    SentenceRow{"AtTheStart", u"|主动公开。依申请公开。"_s, u"主动公开。"_s},
                    SentenceRow{"BetweenTwoTheNext", u"主动公开。|依申请公开。"_s, u"依申请公开。"_s},
                    SentenceRow{"BehindTheLast", u"主动公开。依申请公开。|"_s, u"依申请公开。"_s},
                    SentenceRow{"BehindTheLastOfALine", u"主动公开。|\n依申请公开。"_s, u"主动公开。"_s},
                    SentenceRow{"BehindSpaceAtTheEnd", u"主动公开。 |\n依申请公开。"_s, u"主动公开。"_s},
                    SentenceRow{"WithoutAStop", u"主动|公开"_s, u"主动公开"_s},
                    SentenceRow{"TheIndentIsNoPart", u"|　　主动公开！依申请"_s, u"主动公开！"_s},
                    SentenceRow{"ASemicolonEndsIt", u"主动公开；依|申请公开？"_s, u"依申请公开？"_s},
                    SentenceRow{"ACommaDoesNot", u"主动公开，依|申请公开。"_s, u"主动公开，依申请公开。"_s},
                    SentenceRow{"TheQuotationMarkBehind", u"“公|开。”他说。"_s, u"“公开。”"_s},
                    SentenceRow{"BehindTheQuotationMark", u"“公开。”他|说。"_s, u"他说。"_s},
                    SentenceRow{"SecondLine", u"主动公开。\n依申|请公开。\n"_s, u"依申请公开。"_s},
                    SentenceRow{"Surrogates", u"公开。𠮷|县。"_s, u"𠮷县。"_s},
                    SentenceRow{"Nothing", u"|"_s, std::nullopt},
                    SentenceRow{"ABlankLine", u"公开。\n|\n公开。"_s, std::nullopt},
                    SentenceRow{"SpacesAlone", u"公开。\n　 |　\n公开。"_s, std::nullopt}),
    [](const auto& row) { return row.param.name; });

} // namespace

TEST(SentenceOf, otherPlaces) {
    const Report report = Report::forAgency({}, 2024);
    const Where cell = Where::atCell(3, *report.format);
    EXPECT_EQ(sentenceAt(report, cell), cell);
    EXPECT_EQ(sentenceAt(report, Where::heading(2, 1)), Where::inSection(2));
    EXPECT_EQ(sentenceAt(report, Where::inTable(1, 3)), Where::inSection(3));
    EXPECT_EQ(sentenceAt(report, Where::title(2)), Where::inSection(-1));
    EXPECT_EQ(sentenceAt(report, Where::agency(u"phone"_s)), Where::inSection(-1));
    EXPECT_EQ(sentenceAt(report, Where::inPart(1, 9999, 3)), Where::inSection(1));
}

TEST(SentenceOf, aCharacterThatIsNoMore) {
    Report report = Report::forAgency({}, 2024);
    Part& part = report.narrative[1].front();
    part.text = u"公开。"_s;
    EXPECT_EQ(sentenceAt(report, Where::inPart(1, part.id, 99)), Where::inPart(1, part.id, 0, 3));
    EXPECT_EQ(sentenceAt(report, Where::inPart(1, part.id, -5)), Where::inPart(1, part.id, 0, 3));
}

} // namespace nianbao::test
