#include "review/PublishDialog.h"
#include "NarrativeTestForm.h"
#include "OfficeTestFolder.h"

#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

class PublishDialogTest : public testing::Test {
protected:
    void open(const std::optional<QString>& url = {}) {
        dialog = std::make_unique<PublishDialog>(report, url);
        dialog->show();
    }
    [[nodiscard]] QString hint() const {
        const auto* label = childOf<QLabel>(*dialog, u"urlHint"_s);
        EXPECT_EQ(label->isHidden(), label->text().isEmpty());
        return label->text();
    }
    [[nodiscard]] QString field(const QString& name) const {
        return childOf<QLineEdit>(*dialog, name)->text();
    }
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    Report report = Report::forAgency(inventedAgency(), 2024);
    std::unique_ptr<PublishDialog> dialog;
};

struct UrlRow {
    const char* name;
    QString url;
    bool fine;
};

TEST_F(PublishDialogTest, LooksAtTheAddress) {
    const UrlRow rows[] = {
        {"none", u""_s, true},
        {"a page", u"https://wb.example.gov.cn/xxgk/nb/t20250120_1.html"_s, true},
        {"an intranet's", u"http://10.0.0.1:8080/nb?id=1"_s, true},
        {"spaces around", u"  https://wb.example.gov.cn/ "_s, true},
        {"without scheme", u"wb.example.gov.cn/nb"_s, false},
        {"a file", u"file:///home/nb.html"_s, false},
        {"a script", u"javascript:alert(1)"_s, false},
        {"a scheme alone", u"https://"_s, false},
        {"a space within", u"https://wb.example.gov.cn/n b"_s, false},
        {"words", u"门户网站"_s, false},
    };
    for (const UrlRow& row : rows) {
        SCOPED_TRACE(row.name);
        open();
        type(*dialog, u"url"_s, row.url);
        EXPECT_EQ(hint().isEmpty(), row.fine);
        dialog->accept();
        EXPECT_EQ(dialog->isVisible(), !row.fine);
        EXPECT_EQ(dialog->publication().url, row.url.trimmed());
    }
}

TEST_F(PublishDialogTest, BeginsWithTodayAndTheSuggestedAddress) {
    open(u"https://wb.example.gov.cn/"_s);
    EXPECT_EQ(dialog->publication().url, u"https://wb.example.gov.cn/"_s);
    EXPECT_EQ(dialog->publication().date, QDate::currentDate());
    childOf<QDateEdit>(*dialog, u"day"_s)->setDate(QDate(2025, 1, 20));
    EXPECT_EQ(dialog->publication().date, QDate(2025, 1, 20));
}

TEST_F(PublishDialogTest, TheDayOfTheFieldsFollowsUntilItIsTypedOver) {
    open();
    auto* day = childOf<QDateEdit>(*dialog, u"day"_s);
    day->setDate(QDate(2025, 1, 20));
    EXPECT_EQ(field(u"发文日期"_s), u"2025-01-20"_s);
    type(*dialog, u"主题分类"_s, u"公开年报"_s);
    day->setDate(QDate(2025, 1, 21));
    EXPECT_EQ(field(u"发文日期"_s), u"2025-01-21"_s);
    EXPECT_EQ(field(u"主题分类"_s), u"公开年报"_s);
    type(*dialog, u"发文日期"_s, u"2025年1月"_s);
    day->setDate(QDate(2025, 1, 22));
    EXPECT_EQ(field(u"发文日期"_s), u"2025年1月"_s);
}

TEST_F(PublishDialogTest, CopiesAFieldOrAllAsTheyStand) {
    open();
    type(*dialog, u"索引号"_s, u"014001/2025-00001"_s);
    childOf<QPushButton>(*dialog, u"copy发布机构"_s)->click();
    EXPECT_EQ(clipboard(), report.agency.name);
    auto* button = childOf<QPushButton>(*dialog, u"copy信息名称"_s);
    button->click();
    EXPECT_EQ(clipboard(), report.titleText());
    EXPECT_TRUE(button->accessibleName().contains(u"信息名称"_s));
    EXPECT_TRUE(button->text().startsWith(u'✔'));
    childOf<QPushButton>(*dialog, u"copyAll"_s)->click();
    EXPECT_EQ(clipboard(), publicationFieldsText(dialog->fields()));
    EXPECT_TRUE(clipboard().startsWith(u"索引号\t014001/2025-00001\n"_s));
    EXPECT_EQ(clipboard().count(u'\n'), 6);
}

TEST_F(PublishDialogTest, StaysWhenItCannotBeRecorded) {
    open();
    Problem answer{Problem::Code::WrongUsage, {}, {}, u"somebody else was quicker"_s};
    dialog->setAct([&answer] { return answer; });
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(childOf<QLabel>(*dialog, u"problem"_s)->text().contains(u"quicker"_s));
    answer = {};
    dialog->accept();
    EXPECT_FALSE(dialog->isVisible());
}

} // namespace

} // namespace nianbao::test
