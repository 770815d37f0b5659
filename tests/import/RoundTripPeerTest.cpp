// What other programs make of our own exports, through the whole importer.

#include "WholeReports.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

QStringList peerReports() {
    if (!qEnvironmentVariableIsSet("NIANBAO_LONG"))
        return {u"municipal-department"_s, u"lists"_s, u"format-of-2019"_s};
    QStringList all;
    for (const QString& name : fixtureReports())
        all.append(name);
    return all;
}

/// Converts each of the reports and reads what comes out.
template<typename Written, typename Converted>
void expectCellsOf(Written written, const QString& suffix, Converted converted) {
    for (const QString& name : peerReports()) {
        SCOPED_TRACE(name.toStdString());
        const QTemporaryDir folder;
        const Report report = fixtureReport(name);
        const QString path = folder.filePath(name + u'.' + suffix);
        writeContent(path, written(report));
        const QString made = converted(path, folder.path());
        const auto read = importReport(contentOf(made), made);
        ASSERT_TRUE(read) << problemText(read.problem()).toStdString();
        EXPECT_EQ(differingCells(read->content.report, report), QStringList());
        EXPECT_EQ(printedTexts(read->content.report), printedTexts(report));
    }
}

auto byOffice(const QString& type) {
    return
        [type](const QString& path, const QString& folder) { return convertedByOffice(path, type, folder); };
}

QString printedByChromium(const QString& path, const QString& folder) {
    const QString made = path + u".pdf"_s;
    saidBy(u"chromium"_s, {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                           u"--user-data-dir="_s + folder, u"--print-to-pdf="_s + made, path});
    return made;
}

} // namespace

TEST(RoundTripPeer, libreOfficeOfDocx) {
    if (!isInstalled(u"soffice"_s))
        GTEST_SKIP() << "LibreOffice is not installed";
    for (const QString& type : {u"pdf"_s, u"odt"_s, u"html"_s}) {
        SCOPED_TRACE(type.toStdString());
        expectCellsOf(docxOf, u"docx"_s, byOffice(type));
    }
}

TEST(RoundTripPeer, chromiumOfHtml) {
    if (!isInstalled(u"chromium"_s))
        GTEST_SKIP() << "Chromium is not installed";
    expectCellsOf(htmlOf, u"html"_s, printedByChromium);
}

} // namespace nianbao::test
