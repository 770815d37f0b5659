#include "HtmlTestSupport.h"
#include "Peers.h"

#include <document/HtmlWriter.h>
#include <report/text/LookAlikes.h>

#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace nianbao::test {
namespace {

/// Figures of its own in each cell, and text of every kind.
Report wholeReport() {
    Report report = countedReport(ReportFormat::forYear(2024));
    const Report text = harbourReport();
    report.narrative = text.narrative;
    report.narrative[1][1].text += u"\n1.门户网站。\n2.见 http://a.example.cn/?a=1&b=<2>。"_s;
    report.signature = text.signature;
    report.notes = {
        QJsonObject{{u"where"_s, Where::atCell(4, 0, 2).toJson(report)}, {u"text"_s, u"含3件<共管>"_s}}};
    report.cells[5] = CellValue();
    return report;
}

QByteArray pageOf(const Report& report) {
    return writeHtml(compose(report), {report.titleText(), report.agency.name, {}, {}});
}

/// As programs print it, with a byte order mark.
QString bareText(QString text) {
    return withoutSpace(text.remove(QChar(0xfeff)));
}

/// The values in the tables' order, blank ones empty.
QStringList valuesOf(const std::vector<Block>& blocks, QStringList* paths = nullptr) {
    QStringList values;
    for (const Block& block : blocks) {
        for (size_t i = 0; block.kind == Block::Kind::Table && i < block.table.spec().grid.size(); ++i) {
            const GridItem& item = block.table.spec().grid[i];
            if (item.role != GridItem::Role::Value)
                continue;
            values.append(block.table.textAt(i));
            if (paths)
                paths->append(block.table.format->cellPath(item.cell));
        }
    }
    return values;
}

QString unescaped(QString text) {
    return text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

class HtmlInChromium : public testing::Test {
protected:
    void SetUp() override {
        if (!isInstalled(u"chromium"_s))
            GTEST_SKIP() << "Chromium is not installed";
    }

    /// What Chromium says when it opens `html`; what the page complains of fails the test.
    QString said(const QByteArray& html, const QStringList& options) {
        const QString path = m_folder.filePath(u"page.html"_s);
        writeContent(path, html);
        QByteArray complaints;
        // The tests' user may have no sandbox, and a container little shared memory.
        const QByteArray answer = saidBy(
            u"chromium"_s,
            QStringList{u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-dev-shm-usage"_s,
                        u"--no-first-run"_s, u"--enable-logging=stderr"_s, u"--v=0"_s,
                        u"--user-data-dir="_s + m_folder.filePath(u"profile"_s)} +
                options + QStringList{u"file://"_s + path},
            &complaints);
        for (const QByteArray& line : complaints.split('\n'))
            EXPECT_FALSE(line.contains("CONSOLE")) << line.toStdString();
        return QString::fromUtf8(answer);
    }

    QTemporaryDir m_folder;
};

TEST_F(HtmlInChromium, ShowsEachCell) {
    const Report report = wholeReport();
    const QString tree = said(pageOf(report), {u"--dump-dom"_s});
    static const QRegularExpression cell(u"<td [^>]*data-cell=\"([^\"]*)\"[^>]*>([^<]*)</td>"_s);
    QStringList paths;
    QStringList values;
    for (auto matches = cell.globalMatch(tree); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        paths.append(match.captured(1));
        values.append(unescaped(match.captured(2)));
    }
    QStringList wantedPaths;
    EXPECT_EQ(values, valuesOf(compose(report), &wantedPaths));
    EXPECT_EQ(paths, wantedPaths);
    EXPECT_EQ(paths.size(), 200);
}

TEST_F(HtmlInChromium, PrintsAllOfIt) {
    if (!isInstalled(u"pdftotext"_s))
        GTEST_SKIP() << "pdftotext is not installed";
    const Report report = wholeReport();
    const QString pdf = m_folder.filePath(u"page.pdf"_s);
    said(pageOf(report), {u"--no-pdf-header-footer"_s, u"--print-to-pdf="_s + pdf});
    const QString about = QString::fromUtf8(saidBy(u"pdfinfo"_s, {pdf}));
    EXPECT_TRUE(about.contains(QRegularExpression(u"Page size: .*\\(A4\\)"_s))) << about.toStdString();

    const QString text = QString::fromUtf8(saidBy(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}));
    static const QRegularExpression pageNumber(u"—\\s*\\d+\\s*—"_s);
    EXPECT_TRUE(text.contains(pageNumber));
    const QString printed = withOrdinaryCharacters(bareText(QString(text).remove(pageNumber)));
    for (const Block& block : compose(report)) {
        QString wanted;
        for (const Span& span : block.spans)
            wanted += span.text;
        EXPECT_TRUE(printed.contains(bareText(wanted))) << wanted.toStdString();
    }
    for (const QString& value : valuesOf(compose(report)))
        EXPECT_TRUE(printed.contains(value)) << value.toStdString();
    EXPECT_FALSE(text.contains(u"目录"_s));
}

/// On a phone, on a screen, and at the width to which 400 % zoom leads (WCAG 2.1, 1.4.10).
TEST_F(HtmlInChromium, NeverScrollsSideways) {
    Report report = wholeReport();
    report.narrative[1][0].text = u"http://www.example.cn/"_s + QString(200, u'a');
    report.title = QString(60, u'A');
    const QString page = QString::fromUtf8(pageOf(report)).toHtmlEscaped();
    QString frames;
    for (const int width : {320, 400, 1366})
        frames += u"<iframe width=\"%1\" height=\"900\" srcdoc=\"%2\"></iframe>"_s.arg(QString::number(width),
                                                                                       page);
    const QString html =
        u"<!DOCTYPE html><meta charset=\"utf-8\"><body>"_s + frames +
        u"<p id=\"said\"></p><script>onload=()=>{for(const frame of document.querySelectorAll('iframe')){"
        "const seen=frame.contentDocument;"
        "const box=seen.querySelectorAll('.scroll')[1];"
        "document.querySelector('#said').textContent+="
        "(seen.documentElement.scrollWidth<=seen.documentElement.clientWidth)+"
        "(box.scrollWidth>box.clientWidth?' scrolls ':' fits ')}}</script>"_s;
    const QString tree = said(html.toUtf8(), {u"--dump-dom"_s});
    EXPECT_TRUE(tree.contains(u"<p id=\"said\">true scrolls true scrolls true fits </p>"_s))
        << tree.sliced(tree.indexOf(u"<p id=\"said\""_s)).left(200).toStdString();
}

class HtmlInOffice : public testing::Test {
protected:
    void SetUp() override {
        if (!isInstalled(u"soffice"_s))
            GTEST_SKIP() << "LibreOffice is not installed";
    }

    /// `html` as LibreOffice writes it in another type.
    QString converted(const QByteArray& html, const QString& type, const QStringList& more = {}) {
        const QString path = m_folder.filePath(u"page.html"_s);
        writeContent(path, html);
        return QString::fromUtf8(contentOf(convertedByOffice(path, type, m_folder.path(), more)));
    }

    QTemporaryDir m_folder;
};

/// In quotes is what Calc takes for text, and the rest for figures.
QStringList figuresIn(const QString& csv) {
    static const QRegularExpression field(u"\"(?:[^\"]|\"\")*\"|[^,\\n]+"_s);
    QStringList figures;
    for (auto matches = field.globalMatch(csv); matches.hasNext();) {
        const QString text = matches.next().captured();
        if (!text.startsWith(u'"'))
            figures.append(text);
    }
    return figures;
}

TEST_F(HtmlInOffice, CalcReadsTheFiguresOfThePage) {
    Report report = wholeReport();
    report.notes = {};
    QStringList wanted = valuesOf(compose(report));
    wanted.removeAll(QString());
    // Commas, quotes, UTF-8.
    const QString csv = converted(pageOf(report), u"csv:Text - txt - csv (StarCalc):44,34,76,1"_s,
                                  {u"--infilter=HTML (StarCalc)"_s});
    EXPECT_EQ(figuresIn(csv), wanted);
}

TEST_F(HtmlInOffice, WriterReadsTheTextOfThePage) {
    const Report report = wholeReport();
    const QString text = bareText(converted(pageOf(report), u"txt:Text"_s));
    EXPECT_TRUE(text.contains(bareText(plainText(compose(report)).section(u'\n', 0, 12))));
    // A list's numbers stand there once.
    EXPECT_TRUE(text.contains(
        u"更新；公众来信均按时答复。下一步，将完善制度，把每一项工作做细、做实。1.门户网站。2.见http"_s));
}

TEST_F(HtmlInOffice, WriterReadsTheFragment) {
    const std::vector<Block> blocks = compose(wholeReport());
    const QString text = converted("<meta charset=\"utf-8\">" + htmlFragment(blocks).toUtf8(), u"txt:Text"_s);
    EXPECT_EQ(bareText(text), bareText(plainText(blocks)));
}

} // namespace
} // namespace nianbao::test
