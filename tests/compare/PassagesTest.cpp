// Which paragraphs belong together: moved, rewritten, both.

#include "CompareTestSupport.h"

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

/// A line a difference: + added, − removed, ~ rewritten with its words, > moved, >~ both.
QString shown(const TextDifference& difference) {
    switch (difference.kind) {
    case TextDifference::Kind::Added:
        return u'+' + difference.after;
    case TextDifference::Kind::Removed:
        return u'-' + difference.before;
    case TextDifference::Kind::Rewritten:
        return u'~' + marked(difference.words);
    case TextDifference::Kind::Moved:
        return u'>' + difference.after;
    case TextDifference::Kind::MovedAndRewritten:
        return u">~"_s + marked(difference.words);
    }
    Q_UNREACHABLE();
}

QStringList shown(const Comparison& comparison) {
    QStringList lines;
    for (const TextDifference& difference : comparison.texts)
        lines.append(shown(difference));
    return lines;
}

const QString one = u"全年主动公开政府信息三百条，其中规划类二十条。"_s;
const QString two = u"收到公开申请四件，均在期限内答复申请人。"_s;
const QString three = u"修订政府信息管理制度，发文时注明公开属性。"_s;
const QString twoNow = u"收到公开申请九件，均在期限内答复申请人。"_s;
const QString twoMarked = u"收到公开申请[-四-]{+九+}件，均在期限内答复申请人。"_s;

} // namespace

TEST(Passages, movedAreToldFromRewritten) {
    const struct {
        const char* name;
        QStringList before, after, shown;
    } rows[] = {
        {"the same", {one, two}, {one, two}, {}},
        {"blank lines do not count", {one, two}, {one, {}, u"　"_s, two}, {}},
        {"white space around does not count", {one, two}, {u"　　"_s + one, two + u' '}, {}},
        {"added", {one, three}, {one, two, three}, {u'+' + two}},
        {"removed", {one, two, three}, {one, three}, {u'-' + two}},
        {"rewritten", {one, two}, {one, twoNow}, {u'~' + twoMarked}},
        {"moved", {one, two, three}, {two, three, one}, {u'>' + one}},
        {"moved and rewritten", {one, two, three}, {twoNow, one, three}, {u">~"_s + twoMarked}},
        {"one rewritten where another was added", {two}, {one, twoNow}, {u'+' + one, u'~' + twoMarked}},
        {"removed where another was", {one, two}, {three}, {u'-' + one, u'-' + two, u'+' + three}},
        {"one of two alike removed", {two, one, two}, {one, two}, {u'-' + two}},
        {"a heading added", {one, two}, {one, u"#（一）甲"_s, two}, {u"+（一）甲"_s}},
        {"a heading renamed",
         {u"#（一）主动公开"_s, one, u"#（二）申请办理"_s, two},
         {u"#（一）主动公开情况"_s, one, u"#（二）申请办理"_s, two},
         {u"~（一）主动公开{+情况+}"_s}},
        {"a part inserted, those behind numbered anew",
         {u"#（一）主动公开"_s, one, u"#（二）申请办理"_s, two},
         {u"#（一）主动公开"_s, one, u"#（二）信息管理"_s, three, u"#（三）申请办理"_s, two},
         {u"+（二）信息管理"_s, u'+' + three, u"~（[-二-]{+三+}）申请办理"_s}},
        {"moved into another part",
         {u"#（一）主动公开"_s, one, two, u"#（二）申请办理"_s, three},
         {u"#（一）主动公开"_s, one, u"#（二）申请办理"_s, three, two},
         {u'>' + two}},
        {"moved over a heading",
         {u"#（一）主动公开"_s, one, two, u"#（二）申请办理"_s, three},
         {u"#（一）主动公开"_s, one, u"#（二）申请办理"_s, two, three},
         {u'>' + two}},
        {"a heading is never a paragraph",
         {u"#公开工作概况"_s},
         {u"公开工作概况"_s},
         {u"-公开工作概况"_s, u"+公开工作概况"_s}},
    };
    for (const auto& row : rows) {
        const Report old = reportOf(row.before);
        const Report now = reportOf(row.after);
        EXPECT_EQ(shown(compareReports(old, now)), row.shown) << row.name;
    }
}

TEST(Passages, areFoundInAnotherSection) {
    Report old = reportOf({one, two});
    Report now = reportOf({one});
    const int other = now.format->sectionIndex(u"other"_s);
    now.narrative[static_cast<size_t>(other)] = {{9, {}, u"另有说明。\n"_s + two, {}}};
    const Comparison found = compareReports(old, now);
    ASSERT_EQ(shown(found), (QStringList{u"+另有说明。"_s, u'>' + two}));
    const auto length = static_cast<int>(two.size());
    EXPECT_EQ(found.texts[1].oldPlace, Where::inPart(old.format->sectionIndex(u"overview"_s), 1,
                                                     static_cast<int>(one.size()) + 1, length));
    EXPECT_EQ(found.texts[1].newPlace, Where::inPart(other, 9, 6, length));
    EXPECT_TRUE(found.texts[1].words.empty());
}

TEST(Passages, wordsCountInTheirParts) {
    const Report old = reportOf({one, u"　"_s + two});
    const Report now = reportOf({one, one, twoNow});
    const Comparison found = compareReports(old, now);
    ASSERT_EQ(shown(found), (QStringList{u'+' + one, u'~' + twoMarked}));
    const TextDifference& rewritten = found.texts[1];
    const QString oldText = old.narrative[1][0].text;
    const QString newText = now.narrative[1][0].text;
    for (const WordChange& word : rewritten.words) {
        if (word.kind != WordChange::Kind::Inserted) {
            EXPECT_EQ(oldText.mid(word.oldStart, word.text.size()), word.text);
        }
        if (word.kind != WordChange::Kind::Removed) {
            EXPECT_EQ(newText.mid(word.newStart, word.text.size()), word.text);
        }
    }
}

TEST(Passages, thousandsEndSoon) {
    QStringList before;
    QStringList after;
    for (int i = 0; i < 4000; ++i) {
        before.append(u"第%1条信息已经公开。"_s.arg(i));
        after.append(u"第%1条信息已经公布。"_s.arg((i * 7) % 4000));
    }
    const Comparison found = compareReports(reportOf(before), reportOf(after));
    EXPECT_FALSE(found.isEmpty());
    for (const TextDifference& difference : found.texts)
        EXPECT_NE(difference.kind, TextDifference::Kind::Moved);
}

} // namespace nianbao::test
