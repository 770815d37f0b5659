#include "DocumentTestSupport.h"
#include "Peers.h"

#include <document/ApprovalSheet.h>
#include <document/PdfWriter.h>

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <qpdf/QPDF.hh>

namespace nianbao::test {
namespace {

QString digits(int count) {
    QString text;
    for (int i = 0; i < count; ++i)
        text += QString::number(i % 16, 16);
    return text;
}

ApprovalSheet harbourSheet() {
    const auto at = [](int day) { return QDateTime(QDate(2025, 1, day), QTime(10, 0)); };
    return {u"临海市港口管理局2024年政府信息公开工作年度报告"_s,
            u"临海市港口管理局"_s,
            2024,
            {{u"拟稿"_s, u"林晓"_s, at(13), u"已按表格逐项核对。"_s},
             {u"审核"_s, u"周启明"_s, at(15), u"文字与表格一致，同意报批。"_s},
             {u"保密审查"_s, u"何静"_s, at(16), u"不涉及国家秘密，可以公开。"_s},
             {u"签发"_s, QString(), QDateTime(), QString()}},
            {{u"表二 规章：制发件数多于现行有效件数"_s, u"两件尚未到施行日期。"_s}},
            digits(64),
            digits(64)};
}

QString textOf(const Pages& pages) {
    QString text;
    for (const Page& page : pages.pages) {
        for (const TextRun& run : page.runs)
            text += run.text;
    }
    return withoutSpace(text);
}

TEST(ApprovalSheet, holdsEverythingOnOnePage) {
    const ApprovalSheet sheet = harbourSheet();
    const Pages pages = layoutApprovalSheet(sheet, fonts());
    ASSERT_EQ(pages.pages.size(), 1U);
    const QString text = textOf(pages);
    EXPECT_TRUE(text.startsWith(u"政府信息公开工作年度报告审签单"_s));
    for (const ApprovalSheetStep& step : sheet.steps) {
        for (const QString& word : {step.label, step.who, step.sentence})
            EXPECT_TRUE(text.contains(word)) << word.toStdString();
    }
    for (const QString& word : {sheet.title, sheet.agency, u"2024年"_s, u"2025年1月16日"_s,
                                withoutSpace(sheet.explained[0].finding), sheet.explained[0].explanation})
        EXPECT_TRUE(text.contains(word)) << word.toStdString();
    EXPECT_EQ(text.count(sheet.fingerprint), 2); // and the key, which is the same here
}

TEST(ApprovalSheet, leavesRoomForAPen) {
    const Pages pages = layoutApprovalSheet(harbourSheet(), fonts());
    double signature = 0; // the baseline of the unsigned step
    for (const TextRun& run : pages.pages[0].runs)
        signature = run.text == u"签发"_s ? run.baseline.y() : signature;
    double above = 0;
    double below = pageHeight;
    for (const Rule& rule : pages.pages[0].rules) {
        if (rule.shade || rule.box.height() > 0)
            continue;
        if (rule.box.top() < signature)
            above = std::max(above, rule.box.top());
        else
            below = std::min(below, rule.box.top());
    }
    EXPECT_GE(below - above, 15);
}

TEST(ApprovalSheet, saysWhenNothingWasExplainedOrSigned) {
    ApprovalSheet sheet = harbourSheet();
    sheet.explained.clear();
    sheet.key.clear();
    const QString text = textOf(layoutApprovalSheet(sheet, fonts()));
    EXPECT_TRUE(text.contains(u"已说明的提醒无"_s));
    EXPECT_FALSE(text.contains(u"签名公钥"_s));
    EXPECT_TRUE(textOf(layoutApprovalSheet(harbourSheet(), fonts())).contains(u"签名公钥"_s));
}

TEST(ApprovalSheet, manyExplanationsGoOnUnderTheSameHeads) {
    ApprovalSheet sheet = harbourSheet();
    sheet.explained.assign(40, sheet.explained.front());
    const Pages pages = layoutApprovalSheet(sheet, fonts());
    ASSERT_GT(pages.pages.size(), 1U);
    const QString text = textOf(pages);
    EXPECT_EQ(text.count(u"两件尚未到施行日期。"_s), 40);
    EXPECT_EQ(text.count(u"已说明的提醒"_s), static_cast<qsizetype>(pages.pages.size()));
    for (const Page& page : pages.pages) {
        for (const Rule& rule : page.rules)
            EXPECT_LE(rule.box.bottom(), topMargin + typeHeight + 1e-6);
    }
}

TEST(ApprovalSheet, fingerprintsStandInGroups) {
    EXPECT_EQ(groupedFingerprint(u"0123456789abcdef01"_s), u"01234567 89abcdef 01"_s);
    EXPECT_EQ(groupedFingerprint({}), QString());
}

TEST(ApprovalSheet, pdfHasOneTableWithHeads) {
    const auto bytes = writeApprovalSheetPdf(harbourSheet(), fonts(), {u"审签单"_s, {}, {}, {}});
    ASSERT_TRUE(bytes);
    QPDF pdf;
    pdf.processMemoryFile("test", bytes->constData(), static_cast<size_t>(bytes->size()));
    int heads = 0;
    int tables = 0;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/S").isName())
            continue;
        heads += object.getKey("/S").getName() == "/TH" ? 1 : 0;
        tables += object.getKey("/S").getName() == "/Table" ? 1 : 0;
    }
    EXPECT_EQ(tables, 1);
    EXPECT_EQ(heads, 1 + 2 + 4 + 4 + 3 + 2);
}

} // namespace
} // namespace nianbao::test
