#include "start/NewReportDialog.h"

#include "StoreTestFolder.h"
#include "agency/AgencyDialog.h"
#include "start/ChooseDraftDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

class NewReportDialogTest : public testing::Test {
protected:
    void open() {
        dialog = std::make_unique<NewReportDialog>(folder.store.get(), 2024);
        dialog->show();
    }
    QPushButton* begin() const {
        return dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }
    QLineEdit* name() const { return childOf<QLineEdit>(*dialog, u"nameEdit"_s); }
    QComboBox* agencies() const { return childOf<QComboBox>(*dialog, u"agencyBox"_s); }
    std::vector<Store::Profile> profiles() const {
        const auto found = folder.store->profiles();
        EXPECT_TRUE(found);
        return *found;
    }

    StoreTestFolder folder;
    std::unique_ptr<NewReportDialog> dialog;
};

TEST_F(NewReportDialogTest, TheFirstTimeItAsksForANameOnly) {
    open();
    EXPECT_EQ(dialog->year(), 2024);
    EXPECT_FALSE(agencies()->isVisible());
    EXPECT_TRUE(name()->isVisible());
    EXPECT_FALSE(begin()->isEnabled());
    EXPECT_FALSE(begin()->toolTip().isEmpty());
    name()->setText(u"   "_s);
    EXPECT_FALSE(begin()->isEnabled());
    name()->setText(u" 清江市外事办公室 "_s);
    EXPECT_TRUE(begin()->isEnabled());
    dialog->accept();
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(dialog->agency().name, u"清江市外事办公室"_s);
    ASSERT_EQ(profiles().size(), 1U);
    EXPECT_EQ(profiles()[0].agency, dialog->agency());
}

TEST_F(NewReportDialogTest, TheSecondTimeItKnowsTheAgency) {
    Agency known = StoreTestFolder::agency(u"清江市外事办公室"_s);
    known.phone = u"0517-80000000"_s;
    folder.addProfile(known);
    open();
    EXPECT_TRUE(agencies()->isVisible());
    EXPECT_FALSE(name()->isVisible());
    EXPECT_TRUE(begin()->isEnabled());
    EXPECT_TRUE(childOf<QLabel>(*dialog, u"details"_s)->text().contains(known.phone));
    dialog->accept();
    EXPECT_EQ(dialog->agency(), known);
    EXPECT_EQ(profiles().size(), 1U);
}

TEST_F(NewReportDialogTest, TheAgencyWrittenForLastIsSuggested) {
    folder.addProfile(StoreTestFolder::agency(u"甲局"_s));
    folder.addProfile(StoreTestFolder::agency(u"乙局"_s));
    folder.add(2023, u"乙局"_s);
    open();
    EXPECT_EQ(dialog->agency().name, u"乙局"_s);
}

TEST_F(NewReportDialogTest, AnotherAgencyBecomesAProfileToo) {
    folder.addProfile(StoreTestFolder::agency(u"甲局"_s));
    open();
    agencies()->setCurrentIndex(1);
    EXPECT_TRUE(name()->isVisible());
    EXPECT_FALSE(begin()->isEnabled());
    name()->setText(u"乙局"_s);
    dialog->accept();
    EXPECT_EQ(dialog->agency().name, u"乙局"_s);
    EXPECT_EQ(profiles().size(), 2U);
}

TEST_F(NewReportDialogTest, TheSameAgencyIsNotKeptTwice) {
    folder.addProfile(StoreTestFolder::agency(u"甲局"_s));
    open();
    agencies()->setCurrentIndex(1);
    name()->setText(u"甲局"_s);
    dialog->accept();
    EXPECT_EQ(profiles().size(), 1U);
}

TEST_F(NewReportDialogTest, WarnsOfADraftThatIsThereAlready) {
    folder.addProfile(StoreTestFolder::agency(u"甲局"_s));
    folder.add(2024, u"甲局"_s);
    open();
    const auto* note = childOf<QLabel>(*dialog, u"note"_s);
    EXPECT_TRUE(note->isVisible());
    EXPECT_TRUE(note->text().contains(u"甲局"_s));
    EXPECT_TRUE(begin()->isEnabled());
    childOf<QSpinBox>(*dialog, u"yearBox"_s)->setValue(2025);
    EXPECT_FALSE(note->isVisible());
}

TEST_F(NewReportDialogTest, DetailsOfANewAgencyGoIntoItsProfile) {
    open();
    name()->setText(u"甲局"_s);
    const NextDialog<AgencyDialog> next([](AgencyDialog& details) {
        EXPECT_EQ(details.agency().name, u"甲局"_s);
        details.findChild<QLineEdit*>(u"addressEdit"_s)->setText(u"清江市人民路1号"_s);
        details.accept();
    });
    childOf<QPushButton>(*dialog, u"detailsButton"_s)->click();
    EXPECT_TRUE(profiles().empty());
    dialog->accept();
    EXPECT_EQ(dialog->agency().address, u"清江市人民路1号"_s);
    ASSERT_EQ(profiles().size(), 1U);
    EXPECT_EQ(profiles()[0].agency.address, u"清江市人民路1号"_s);
}

TEST_F(NewReportDialogTest, DetailsGivenUpChangeNothing) {
    const Agency known = StoreTestFolder::agency(u"甲局"_s);
    folder.addProfile(known);
    open();
    const NextDialog<AgencyDialog> next([](AgencyDialog& details) {
        details.findChild<QLineEdit*>(u"addressEdit"_s)->setText(u"别处"_s);
        details.reject();
    });
    childOf<QPushButton>(*dialog, u"detailsButton"_s)->click();
    EXPECT_EQ(dialog->agency(), known);
    EXPECT_EQ(profiles()[0].agency, known);
}

TEST_F(NewReportDialogTest, StaysOpenWhenTheProfileCannotBeKept) {
    folder.reopen(Store::Access::ReadOnly);
    open();
    name()->setText(u"甲局"_s);
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(childOf<QLabel>(*dialog, u"problem"_s)->isVisible());
}

TEST(ChooseDraftDialogTest, TakesTheNewestUnlessTheFilterSaysOtherwise) {
    const StoreTestFolder folder;
    const DraftId old = folder.add(2022, u"甲局"_s);
    const DraftId latest = folder.add(2024, u"乙局"_s);
    ChooseDraftDialog dialog(*folder.store->drafts());
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    EXPECT_EQ(dialog.chosen(), latest);
    auto* filter = childOf<QLineEdit>(dialog, u"filter"_s);
    auto* begin = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    filter->setText(u"甲局"_s);
    EXPECT_EQ(dialog.chosen(), old);
    filter->setText(u"丙局"_s);
    EXPECT_EQ(dialog.chosen(), std::nullopt);
    EXPECT_FALSE(begin->isEnabled());
    EXPECT_FALSE(begin->toolTip().isEmpty());
    filter->clear();
    EXPECT_TRUE(begin->isEnabled());
    QTest::keyClick(filter, Qt::Key_Down);
    EXPECT_TRUE(childOf<QTableView>(dialog, u"drafts"_s)->hasFocus());
}

} // namespace

} // namespace nianbao::test
