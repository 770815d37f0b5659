// What other programs make of our own exports, through the whole importer.

#include "WholeReports.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <optional>

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
void expectSameOf(const QStringList& reports, Written written, const QString& suffix, Converted converted,
                  std::optional<Headings> headings = {}) {
    for (const QString& name : reports) {
        SCOPED_TRACE(name.toStdString());
        const QTemporaryDir folder;
        const Report report = fixtureReport(name);
        const QString path = folder.filePath(name + u'.' + suffix);
        writeContent(path, written(report));
        const QString made = converted(path, folder.path());
        expectSame(importReport(contentOf(made), made), report, headings.value_or(headingsOf(name)));
    }
}

auto byOffice(const QString& type, const QStringList& more = {}) {
    return [type, more](const QString& path, const QString& folder) {
        return convertedByOffice(path, type, folder, more);
    };
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
        expectSameOf(peerReports(), docxOf, u"docx"_s, byOffice(type));
    }
}

TEST(RoundTripPeer, libreOfficeOfHtml) {
    if (!isInstalled(u"soffice"_s))
        GTEST_SKIP() << "LibreOffice is not installed";
    // It lays the widest table out beyond the sheet.
    QStringList reports = peerReports();
    reports.removeAll(u"central-department"_s);
    // As a text document: as a page of the web, LibreOffice 7.4 loses the first paragraph of any file. Ragged
    // lines without an indent tell nothing of paragraphs.
    expectSameOf(reports, htmlOf, u"html"_s, byOffice(u"pdf"_s, {u"--infilter=HTML (StarWriter)"_s}),
                 Headings::AlikeParagraphs);
}

TEST(RoundTripPeer, chromiumOfHtml) {
    if (!isInstalled(u"chromium"_s))
        GTEST_SKIP() << "Chromium is not installed";
    expectSameOf(peerReports(), htmlOf, u"html"_s, printedByChromium);
}

} // namespace nianbao::test
