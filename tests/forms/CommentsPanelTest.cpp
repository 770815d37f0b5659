#include "review/CommentsPanel.h"
#include "review/CommentForm.h"
#include "review/CommentList.h"
#include "session/DraftSession.h"
#include "session/OfficeSession.h"

#include "StoreTestFolder.h"

#include <support/Need.h>

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextCursor>

#include <algorithm>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"四个词 组成 一句话"_s;
const QString overview = u"全年收到申请2件，均按时答复。新增制度三项。\n网站改版完成。"_s;

/// An office with a clerk and a supervisor, and one open draft. The office is made once and its file copied
/// for each test.
class CommentsPanelTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        folder = std::make_unique<QTemporaryDir>();
        Office made(need(Store::open(folder->filePath(u"office.sqlite"_s))));
        need(made.switchOn(u"administrator"_s, passphrase));
        needDone(made.addUser(u"clerk"_s, Role::Clerk, passphrase));
        needDone(made.addUser(u"supervisor"_s, Role::Supervisor, passphrase));
    }
    static void TearDownTestSuite() { folder.reset(); }
    void SetUp() override {
        ASSERT_TRUE(QFile::copy(folder->filePath(u"office.sqlite"_s), path()));
        open(need(Store::open(path())));
    }
    void open(std::shared_ptr<Store> opened) {
        store = std::move(opened);
        Report report = Report::forAgency({}, 2024);
        report.narrative[1].front().text = overview;
        const DraftId id = need(store->create(report));
        part = report.narrative[1].front().id;
        draft = std::make_unique<DraftSession>(std::move(report), id,
                                               std::make_unique<JournalWriter>(path(), id, 0));
        office = std::make_unique<OfficeSession>(store);
        panel = std::make_unique<CommentsPanel>(office.get());
        panel->resize(380, 760);
        panel->show();
        office->setDraft(draft.get());
    }
    [[nodiscard]] QString path() const { return own.filePath(u"store.sqlite"_s); }
    void signIn(const QString& name) {
        needDone(office->office().signIn(name, passphrase));
        office->refresh();
    }
    void submit() {
        signIn(u"clerk"_s);
        needDone(office->office().submit(draft->draft(), {}));
        signIn(u"supervisor"_s);
    }
    void giveBack() {
        needDone(office->office().giveBack(draft->draft(), u"请修改"_s));
        signIn(u"clerk"_s);
    }
    [[nodiscard]] Where words(const QString& text) const {
        return Where::inPart(1, part, static_cast<int>(overview.indexOf(text)),
                             static_cast<int>(text.size()));
    }
    [[nodiscard]] Where cell(const QString& name) const {
        return Where::atCell(cellAt(draft->report(), name), *draft->report().format);
    }
    void comment(const Where& where, const QString& text, const std::optional<QString>& replacement = {}) {
        needDone(office->addComment(where, text, replacement));
    }
    template<typename Widget>
    Widget* child(const QString& name) {
        return childOf<Widget>(*panel, name);
    }
    QPushButton* button(const QString& name) { return child<QPushButton>(name); }
    QPlainTextEdit* field(const QString& name) { return child<QPlainTextEdit>(name); }
    QString label(const QString& name) { return child<QLabel>(name)->text(); }
    CommentList* list() { return child<CommentList>(u"threads"_s); }
    QString row(int index) { return list()->count() > index ? list()->item(index)->text() : QString(); }
    void type(const QString& text) { field(u"text"_s)->setPlainText(text); }
    void suggest(const QString& text) {
        child<QCheckBox>(u"suggest"_s)->setChecked(true);
        field(u"replacement"_s)->setPlainText(text);
    }
    void select(const QString& text) {
        QTextCursor cursor(field(u"quote"_s)->document());
        const auto at = static_cast<int>(field(u"quote"_s)->toPlainText().indexOf(text));
        cursor.setPosition(at);
        cursor.setPosition(at + static_cast<int>(text.size()), QTextCursor::KeepAnchor);
        field(u"quote"_s)->setTextCursor(cursor);
    }
    [[nodiscard]] bool isAnyLabelCut() const {
        const auto labels = panel->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* text) {
            return text->isVisible() && text->wordWrap() &&
                   text->height() < text->heightForWidth(text->width());
        });
    }
    /// Once the layout has settled.
    [[nodiscard]] bool isEverythingSeen() const {
        return QTest::qWaitFor([this] { return !isAnyLabelCut(); });
    }

    static std::unique_ptr<QTemporaryDir> folder;
    QTemporaryDir own;
    std::shared_ptr<Store> store;
    std::unique_ptr<DraftSession> draft;
    std::unique_ptr<OfficeSession> office;
    std::unique_ptr<CommentsPanel> panel;
    quint32 part = 0;
};
std::unique_ptr<QTemporaryDir> CommentsPanelTest::folder;

TEST_F(CommentsPanelTest, WritesACommentOnTheSentenceOrOnTheSelectedWords) {
    signIn(u"clerk"_s);
    panel->setPlace(Where::inPart(1, part, 3));
    EXPECT_EQ(field(u"quote"_s)->toPlainText(), u"全年收到申请2件，均按时答复。"_s);
    EXPECT_FALSE(button(u"add"_s)->isEnabled());
    type(u"请核对件数"_s);
    button(u"add"_s)->click();
    ASSERT_EQ(office->comments().size(), 1U);
    EXPECT_EQ(office->comments()[0].anchor.quote, u"全年收到申请2件，均按时答复。"_s);
    EXPECT_TRUE(field(u"text"_s)->toPlainText().isEmpty());
    select(u"2件"_s);
    EXPECT_TRUE(label(u"place"_s).contains(u"selected"_s)) << label(u"place"_s).toStdString();
    type(u"应为3件"_s);
    button(u"add"_s)->click();
    ASSERT_EQ(office->comments().size(), 2U);
    EXPECT_EQ(office->comments()[1].anchor.where, words(u"2件"_s));
    EXPECT_TRUE(label(u"problem"_s).isEmpty());
    EXPECT_TRUE(isEverythingSeen());
}

TEST_F(CommentsPanelTest, ListsThreadsAsTheyStandInTheReport) {
    signIn(u"clerk"_s);
    comment(cell(u"requests.received.total"_s), u"表"_s);
    comment(words(u"新增制度"_s), u"后"_s);
    comment(words(u"2件"_s), u"先"_s);
    comment(Where::inSection(1), u"整节"_s);
    comment(Where::report(), u"全文"_s);
    needDone(office->answer(office->comments()[2], u"已改"_s));
    ASSERT_EQ(list()->count(), 5);
    QStringList order;
    for (int i = 0; i < list()->count(); ++i)
        order.append(row(i).split(u'\n').filter(QRegularExpression(u"^(表|后|先|整节|全文)$"_s)).join(u""));
    EXPECT_EQ(order.join(u' '), u"全文 整节 先 后 表"_s);
    EXPECT_TRUE(row(2).contains(u"— open"_s));
    EXPECT_TRUE(row(2).contains(u"“2件”"_s));
    EXPECT_TRUE(row(2).contains(u"clerk · Today"_s));
    EXPECT_TRUE(row(2).endsWith(u"已改"_s));
    EXPECT_TRUE(row(4).contains(u"empty now"_s));
    EXPECT_FALSE(row(3).contains(u"已改"_s));
    list()->setCurrentRow(2);
    EXPECT_TRUE(isEverythingSeen());
}

TEST_F(CommentsPanelTest, LeadsToThePlace) {
    signIn(u"clerk"_s);
    comment(words(u"2件"_s), u"先"_s);
    QSignalSpy chosen(panel.get(), &CommentsPanel::placeChosen);
    list()->setCurrentRow(0);
    EXPECT_TRUE(chosen.empty()) << "arrows only read on";
    emit list()->itemActivated(list()->item(0));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<Where>(), words(u"2件"_s));
}

TEST_F(CommentsPanelTest, APlaceThatIsSpokenOfChoosesItsComment) {
    signIn(u"clerk"_s);
    comment(words(u"收到申请2件"_s), u"一"_s);
    comment(words(u"2件"_s), u"二"_s);
    QSignalSpy chosen(panel.get(), &CommentsPanel::placeChosen);
    const auto commentAt = [this](const Where& where) {
        panel->setPlace(where);
        return row(list()->currentRow());
    };
    EXPECT_TRUE(commentAt(words(u"2件"_s)).contains(u"二"_s)) << "the very place";
    Where character = words(u"申请"_s);
    character.length = 0;
    EXPECT_TRUE(commentAt(character).contains(u"一"_s)) << "a character of it";
    panel->setPlace(words(u"2件"_s));
    EXPECT_TRUE(commentAt(Where::inSection(1)).contains(u"二"_s)) << "nobody speaks of it";
    EXPECT_TRUE(chosen.empty()) << "the pages are there already";
}

TEST_F(CommentsPanelTest, ShowsTheWordsAsTheyAreNowAndThatTheyAreGone) {
    signIn(u"clerk"_s);
    comment(words(u"收到申请2件"_s), u"核对"_s);
    const auto at = static_cast<int>(overview.indexOf(u"2件"_s));
    draft->perform({Splice{1, part, at, u"2"_s, u"3"_s}}, u"edit"_s);
    EXPECT_TRUE(row(0).contains(u"“收到申请3件”"_s)) << row(0).toStdString();
    draft->perform({Splice{1, part, 0, draft->report().narrative[1].front().text, {}}}, u"clear"_s);
    EXPECT_TRUE(row(0).contains(u"The words are gone: “收到申请2件”"_s)) << row(0).toStdString();
}

TEST_F(CommentsPanelTest, ResolvesReopensAndFilters) {
    signIn(u"clerk"_s);
    QSignalSpy counted(panel.get(), &CommentsPanel::countChanged);
    comment(words(u"2件"_s), u"一"_s);
    comment(words(u"新增制度"_s), u"二"_s);
    EXPECT_EQ(counted.back()[0].toInt(), 2);
    list()->setCurrentRow(0);
    button(u"resolve"_s)->click();
    EXPECT_EQ(counted.back()[0].toInt(), 1);
    ASSERT_EQ(list()->count(), 1);
    EXPECT_TRUE(row(0).contains(u"二"_s));
    EXPECT_EQ(list()->currentRow(), 0) << "the next one is current";
    child<QCheckBox>(u"openOnly"_s)->setChecked(false);
    ASSERT_EQ(list()->count(), 2);
    EXPECT_TRUE(row(0).contains(u"— resolved"_s));
    list()->setCurrentRow(0);
    EXPECT_EQ(button(u"resolve"_s)->text(), u"&Reopen"_s);
    button(u"resolve"_s)->click();
    EXPECT_EQ(counted.back()[0].toInt(), 2);
    EXPECT_TRUE(row(0).contains(u"— open"_s));
}

TEST_F(CommentsPanelTest, AnswersAndKeepsWhatIsTypedByThread) {
    signIn(u"clerk"_s);
    comment(words(u"2件"_s), u"一"_s);
    comment(words(u"新增制度"_s), u"二"_s);
    auto* answer = child<QLineEdit>(u"answer"_s);
    list()->setCurrentRow(0);
    EXPECT_FALSE(button(u"sendAnswer"_s)->isEnabled());
    QTest::keyClicks(answer, u"done"_s);
    list()->setCurrentRow(1);
    EXPECT_TRUE(answer->text().isEmpty());
    list()->setCurrentRow(0);
    EXPECT_EQ(answer->text(), u"done"_s);
    button(u"sendAnswer"_s)->click();
    EXPECT_TRUE(row(0).endsWith(u"done"_s)) << row(0).toStdString();
    EXPECT_TRUE(answer->text().isEmpty());
    EXPECT_EQ(list()->count(), 2);
    QTest::keyClicks(answer, u"  "_s);
    QTest::keyClick(answer, Qt::Key_Return);
    EXPECT_EQ(office->comments().size(), 3U) << "blanks are no answer";
}

TEST_F(CommentsPanelTest, ASuggestionIsMadeAndTaken) {
    submit();
    EXPECT_TRUE(child<QCheckBox>(u"suggest"_s)->isVisibleTo(panel.get()));
    panel->setPlace(words(u"新增制度三项"_s));
    select(u"三项"_s);
    EXPECT_FALSE(field(u"replacement"_s)->isVisibleTo(panel.get()));
    child<QCheckBox>(u"suggest"_s)->setChecked(true);
    EXPECT_EQ(field(u"replacement"_s)->toPlainText(), u"三项"_s);
    EXPECT_FALSE(button(u"add"_s)->isEnabled()) << "nothing is changed yet";
    suggest(u"四项"_s);
    EXPECT_TRUE(isEverythingSeen());
    button(u"add"_s)->click();
    EXPECT_TRUE(row(0).contains(u"Suggestion: 三项 → 四项"_s)) << row(0).toStdString();
    list()->setCurrentRow(0);
    EXPECT_FALSE(button(u"take"_s)->isEnabled());
    EXPECT_FALSE(label(u"actionWhy"_s).isEmpty());
    EXPECT_TRUE(isEverythingSeen());
    giveBack();
    EXPECT_TRUE(button(u"take"_s)->isEnabled());
    EXPECT_FALSE(child<QCheckBox>(u"suggest"_s)->isVisibleTo(panel.get()));
    button(u"take"_s)->click();
    EXPECT_TRUE(draft->report().narrative[1].front().text.contains(u"新增制度四项"_s));
    EXPECT_EQ(list()->count(), 0);
    child<QCheckBox>(u"openOnly"_s)->setChecked(false);
    EXPECT_TRUE(row(0).contains(u"— taken"_s));
    EXPECT_TRUE(row(0).contains(u"三项 → 四项"_s)) << row(0).toStdString();
    list()->setCurrentRow(0);
    EXPECT_FALSE(button(u"take"_s)->isVisibleTo(panel.get()));
}

TEST_F(CommentsPanelTest, ASuggestedFigureIsOneAndCanBeDeclined) {
    submit();
    panel->setPlace(cell(u"requests.received.total"_s));
    for (const QString& wrong : {u"abc"_s, u"-1"_s, u"1.5"_s, u""_s}) {
        suggest(wrong);
        EXPECT_FALSE(button(u"add"_s)->isEnabled()) << wrong.toStdString();
        EXPECT_FALSE(label(u"why"_s).isEmpty());
    }
    suggest(u"12"_s);
    button(u"add"_s)->click();
    EXPECT_TRUE(row(0).contains(u"Suggestion: 12"_s)) << row(0).toStdString();
    giveBack();
    list()->setCurrentRow(0);
    button(u"decline"_s)->click();
    EXPECT_EQ(office->comments()[0].state, Comment::State::Declined);
    EXPECT_TRUE(
        draft->report().cells[static_cast<size_t>(cell(u"requests.received.total"_s).cell)].isBlank());
}

TEST_F(CommentsPanelTest, ASuggestedFigureIsTakenWithItsNote) {
    signIn(u"clerk"_s);
    const Where total = cell(u"requests.received.total"_s);
    draft->setCells({{total.cell, CellValue(22)}}, u"edit"_s, {{total.cell, u"含网上1件"_s}});
    ASSERT_TRUE(draft->flush());
    submit();
    panel->setPlace(total);
    child<QCheckBox>(u"suggest"_s)->setChecked(true);
    EXPECT_EQ(field(u"replacement"_s)->toPlainText(), u"22（含网上1件）"_s);
    suggest(u"22（含网上2件）"_s);
    button(u"add"_s)->click();
    giveBack();
    list()->setCurrentRow(0);
    button(u"take"_s)->click();
    EXPECT_EQ(draft->report().cells[static_cast<size_t>(total.cell)], CellValue(22));
    EXPECT_EQ(draft->report().cellNote(total.cell), u"含网上2件"_s);
}

TEST_F(CommentsPanelTest, NothingCanBeDoneWithoutTheDraft) {
    submit();
    comment(words(u"2件"_s), {}, u"3件"_s);
    giveBack();
    list()->setCurrentRow(0);
    EXPECT_TRUE(button(u"take"_s)->isEnabled());
    office->setDraft(nullptr);
    EXPECT_EQ(list()->count(), 0);
    EXPECT_EQ(panel->openComments(), 0);
    EXPECT_FALSE(button(u"take"_s)->isVisibleTo(panel.get()));
}

TEST_F(CommentsPanelTest, AWholeSectionHasNoOtherWords) {
    submit();
    panel->setPlace(Where::heading(2));
    EXPECT_FALSE(child<QCheckBox>(u"suggest"_s)->isEnabled());
    EXPECT_FALSE(field(u"quote"_s)->isVisibleTo(panel.get()));
    type(u"补充内容"_s);
    button(u"add"_s)->click();
    ASSERT_EQ(office->comments().size(), 1U);
    EXPECT_EQ(office->comments()[0].anchor.where, Where::inSection(2));
}

TEST_F(CommentsPanelTest, WhatIsTypedStaysWhenThePlaceOrTheReportIsAnother) {
    submit();
    panel->setPlace(words(u"2件"_s));
    type(u"请核对"_s);
    suggest(u"3件"_s);
    panel->setPlace(cell(u"requests.received.total"_s));
    EXPECT_EQ(field(u"text"_s)->toPlainText(), u"请核对"_s);
    EXPECT_EQ(field(u"replacement"_s)->toPlainText(), u"3件"_s);
    office->setDraft(nullptr);
    EXPECT_EQ(field(u"text"_s)->toPlainText(), u"请核对"_s);
    EXPECT_FALSE(button(u"add"_s)->isEnabled());
    office->setDraft(draft.get());
    EXPECT_FALSE(button(u"add"_s)->isEnabled()) << "no place is chosen";
    EXPECT_FALSE(label(u"why"_s).isEmpty());
    EXPECT_EQ(field(u"text"_s)->toPlainText(), u"请核对"_s);
}

TEST_F(CommentsPanelTest, ThePlaceFollowsItsWordsAndGoesWithThem) {
    signIn(u"clerk"_s);
    panel->setPlace(words(u"新增制度三项。"_s));
    type(u"核对"_s);
    draft->perform({Splice{1, part, 0, {}, u"今年"_s}}, u"edit"_s);
    EXPECT_EQ(field(u"quote"_s)->toPlainText(), u"新增制度三项。"_s);
    EXPECT_TRUE(button(u"add"_s)->isEnabled());
    draft->perform({Splice{1, part, 0, draft->report().narrative[1].front().text, {}}}, u"clear"_s);
    EXPECT_FALSE(button(u"add"_s)->isEnabled());
    EXPECT_TRUE(label(u"why"_s).contains(u"gone"_s)) << label(u"why"_s).toStdString();
    draft->undoStack()->undo();
    EXPECT_TRUE(button(u"add"_s)->isEnabled());
}

TEST_F(CommentsPanelTest, SaysWhyNothingCanBeWritten) {
    panel->setPlace(words(u"2件"_s));
    EXPECT_FALSE(field(u"text"_s)->isEnabled());
    EXPECT_TRUE(label(u"why"_s).contains(u"sign in"_s)) << label(u"why"_s).toStdString();
    signIn(u"administrator"_s);
    EXPECT_FALSE(field(u"text"_s)->isEnabled());
    EXPECT_TRUE(label(u"why"_s).contains(u"administrator"_s)) << label(u"why"_s).toStdString();
    signIn(u"clerk"_s);
    EXPECT_TRUE(field(u"text"_s)->isEnabled());
    EXPECT_TRUE(isEverythingSeen());
}

TEST_F(CommentsPanelTest, ARefusalOfTheOfficeIsShownAndTheTextStays) {
    signIn(u"clerk"_s);
    panel->setPlace(words(u"2件"_s));
    type(u"请核对"_s);
    office->office().signOut(); // behind the panel's back
    button(u"add"_s)->click();
    EXPECT_TRUE(child<QLabel>(u"problem"_s)->isVisibleTo(panel.get()));
    EXPECT_TRUE(label(u"problem"_s).contains(u"sign in"_s)) << label(u"problem"_s).toStdString();
    EXPECT_EQ(field(u"text"_s)->toPlainText(), u"请核对"_s);
    signIn(u"clerk"_s);
    button(u"add"_s)->click();
    EXPECT_FALSE(child<QLabel>(u"problem"_s)->isVisibleTo(panel.get()));
    EXPECT_EQ(office->comments().size(), 1U);
}

TEST_F(CommentsPanelTest, AnAnswerThatIsRefusedIsKept) {
    signIn(u"clerk"_s);
    comment(words(u"2件"_s), u"一"_s);
    list()->setCurrentRow(0);
    QTest::keyClicks(child<QLineEdit>(u"answer"_s), u"done"_s);
    office->office().signOut();
    button(u"sendAnswer"_s)->click();
    EXPECT_TRUE(child<QLabel>(u"problem"_s)->isVisibleTo(panel.get()));
    EXPECT_EQ(child<QLineEdit>(u"answer"_s)->text(), u"done"_s);
    EXPECT_EQ(office->comments().size(), 1U);
}

TEST_F(CommentsPanelTest, WithoutReviewItSaysSo) {
    panel.reset();
    office.reset();
    draft.reset();
    store.reset();
    ASSERT_TRUE(QFile::remove(path()));
    open(need(Store::open(path())));
    EXPECT_TRUE(child<QLabel>(u"off"_s)->isVisibleTo(panel.get()));
    EXPECT_FALSE(list()->isVisible());
    EXPECT_FALSE(field(u"text"_s)->isVisible());
}

TEST_F(CommentsPanelTest, TextIsNeverMarkupAndManyAreShown) {
    signIn(u"clerk"_s);
    comment(words(u"2件"_s), u"<b>甲</b> & <img src=x>\n第二行"_s);
    for (int i = 0; i < 30; ++i)
        comment(cell(u"requests.received.total"_s), u"第%1条意见，"_s.arg(i) + QString(i * 3, u'长'));
    EXPECT_EQ(list()->count(), 31);
    EXPECT_TRUE(row(0).contains(u"<b>甲</b> & <img src=x>\n第二行"_s));
    EXPECT_GT(list()->sizeHintForRow(30), list()->sizeHintForRow(1)) << "a long text is wrapped, not cut";
    EXPECT_TRUE(isEverythingSeen());
}

Comment made(qint64 id, qint64 parent, const Where& where) {
    Comment comment;
    comment.id = id;
    comment.parent = parent;
    comment.anchor.where = where;
    return comment;
}

TEST(CommentThreads, GoWithTheirAnswersAndAloneWithoutTheirHead) {
    const Report report = Report::forAgency({}, 2024);
    const auto threads = commentThreads({made(1, 0, Where::inSection(3)), made(2, 1, Where::inSection(3)),
                                         made(3, 2, Where::inSection(3)), made(4, 99, Where::inSection(1)),
                                         made(5, 5, Where::inPart(2, 777, 1, 2))},
                                        report);
    ASSERT_EQ(threads.size(), 3U);
    EXPECT_EQ(threads[0].comment.id, 4);
    EXPECT_EQ(threads[1].comment.id, 5);
    EXPECT_EQ(threads[2].answers.size(), 2U);
    EXPECT_EQ(openCount(threads), 3);
    EXPECT_TRUE(commentThreads({}, report).empty());
}

} // namespace

} // namespace nianbao::test
