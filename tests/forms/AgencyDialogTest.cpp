#include "agency/AgencyDialog.h"

#include "NarrativeTestForm.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

Agency wholeAgency() {
    Agency agency = inventedAgency();
    agency.scope = u"jurisdiction"_s;
    agency.region = u"某省清江市"_s;
    agency.postcode = u"223001"_s;
    agency.email = u"wb@example.gov.cn"_s;
    agency.websites = {u"https://wb.example.gov.cn"_s, u"www.example.gov.cn/xxgk"_s};
    agency.unknown = {{u"code"_s, 7}};
    return agency;
}

bool canAccept(const AgencyDialog& dialog) {
    return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled();
}

QString problem(const AgencyDialog& dialog, const QString& field) {
    const auto* label = dialog.findChild<QLabel*>(field + u"Problem"_s);
    EXPECT_EQ(label->isHidden(), label->text().isEmpty());
    return label->text();
}

TEST(AgencyDialogTest, GivesBackWhatItWasGiven) {
    for (const Agency& agency : {wholeAgency(), inventedAgency(), Agency()})
        EXPECT_EQ(AgencyDialog(agency).agency(), agency);
}

TEST(AgencyDialogTest, KeepsALevelThatItDoesNotKnow) {
    Agency agency = wholeAgency();
    agency.level = u"federalOffice"_s;
    EXPECT_EQ(AgencyDialog(agency).agency().level, u"federalOffice"_s);
}

TEST(AgencyDialogTest, OffersEveryLevelInWords) {
    const AgencyDialog dialog{Agency()};
    const auto* box = dialog.findChild<QComboBox*>(u"levelBox"_s);
    for (const QString& level : agencyLevels()) {
        EXPECT_GE(box->findData(level), 0) << level.toStdString();
        EXPECT_NE(agencyLevelText(level), level);
    }
    EXPECT_EQ(box->currentData().toString(), QString());
}

TEST(AgencyDialogTest, TakesEveryField) {
    AgencyDialog dialog{Agency()};
    const auto set = [&dialog](const QString& name, const QString& text) {
        dialog.findChild<QLineEdit*>(name)->setText(text);
    };
    const Agency wanted = [] {
        Agency agency = wholeAgency();
        agency.unknown = {};
        return agency;
    }();
    set(u"nameEdit"_s, u" "_s + wanted.name + u" "_s);
    set(u"shortNameEdit"_s, wanted.shortName);
    set(u"regionEdit"_s, wanted.region);
    set(u"addressEdit"_s, wanted.address);
    set(u"postcodeEdit"_s, wanted.postcode);
    set(u"phoneEdit"_s, wanted.phone);
    set(u"emailEdit"_s, wanted.email);
    auto* level = dialog.findChild<QComboBox*>(u"levelBox"_s);
    level->setCurrentIndex(level->findData(wanted.level));
    dialog.findChild<QRadioButton*>(u"jurisdictionScopeButton"_s)->setChecked(true);
    dialog.findChild<QPlainTextEdit*>(u"websitesEdit"_s)
        ->setPlainText(u"  "_s + wanted.websites.join(u"\n\n"_s) + u"\n"_s);
    EXPECT_EQ(dialog.agency(), wanted);
}

TEST(AgencyDialogTest, NeedsAName) {
    AgencyDialog dialog{Agency()};
    EXPECT_FALSE(canAccept(dialog));
    EXPECT_FALSE(problem(dialog, u"name"_s).isEmpty());
    dialog.findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"  "_s);
    EXPECT_FALSE(canAccept(dialog));
    dialog.findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"某局"_s);
    EXPECT_TRUE(canAccept(dialog));
    EXPECT_TRUE(problem(dialog, u"name"_s).isEmpty());
}

struct FieldRow {
    const char* name;
    QString field;
    QString value;
    bool fine;
};

TEST(AgencyDialogTest, RemarksOnWhatLooksWrongAndTakesIt) {
    const FieldRow rows[] = {
        {"postcode", u"postcode"_s, u"223001"_s, true},
        {"no postcode", u"postcode"_s, u""_s, true},
        {"postcode too short", u"postcode"_s, u"22300"_s, false},
        {"postcode with a letter", u"postcode"_s, u"22300A"_s, false},
        {"telephone with area code", u"phone"_s, u"0517-80000000"_s, true},
        {"two telephones", u"phone"_s, u"（0517）80000000、80000001"_s, true},
        {"extension", u"phone"_s, u"0517-80000000转8001"_s, true},
        {"telephone in words", u"phone"_s, u"总机"_s, false},
        {"e-mail", u"email"_s, u"wb@mail.example.gov.cn"_s, true},
        {"e-mail without a sign", u"email"_s, u"wb.example.gov.cn"_s, false},
        {"e-mail without a domain", u"email"_s, u"wb@localhost"_s, false},
        {"web address", u"websites"_s, u"https://wb.example.gov.cn/a/b.html?x=1"_s, true},
        {"web address without scheme", u"websites"_s, u"www.example.gov.cn"_s, true},
        {"two web addresses", u"websites"_s, u"www.example.gov.cn\nhttp://a.cn:8080/"_s, true},
        {"a name for a web address", u"websites"_s, u"门户网站"_s, false},
        {"the second is none", u"websites"_s, u"www.example.gov.cn\nsite"_s, false},
    };
    for (const FieldRow& row : rows) {
        SCOPED_TRACE(row.name);
        AgencyDialog dialog(inventedAgency());
        if (row.field == u"websites"_s)
            dialog.findChild<QPlainTextEdit*>(u"websitesEdit"_s)->setPlainText(row.value);
        else
            dialog.findChild<QLineEdit*>(row.field + u"Edit"_s)->setText(row.value);
        EXPECT_EQ(problem(dialog, row.field).isEmpty(), row.fine);
        EXPECT_TRUE(canAccept(dialog));
    }
}

} // namespace

} // namespace nianbao::test
