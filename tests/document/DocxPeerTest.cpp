#include "DocumentTestSupport.h"
#include "DocxTestSupport.h"
#include "Peers.h"

#include "FontList.h"

#include <document/DocxWriter.h>
#include <document/Layout.h>

#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace nianbao::test {
namespace {

/// Gives LibreOffice the free faces that our own pages take where the standard's are missing, under the names
/// that the file has, as long as it lives.
class FreeFaces {
public:
    explicit FreeFaces(const QString& folder) : m_before(qgetenv("FONTCONFIG_FILE")) {
        const QJsonObject list = fontList();
        QString rules;
        for (const QJsonValue path : list["folders"_L1].toArray())
            rules += u"<dir>"_s + path.toString() + u"</dir>"_s;
        for (int role = 0; role < fontRoleCount; ++role) {
            const QJsonObject fonts = fontsOf(list, static_cast<FontRole>(role));
            rules +=
                u"<alias binding=\"same\"><family>%1</family><accept><family>%2</family></accept></alias>"_s
                    .arg(fonts["office"_L1].toString(), fonts["free"_L1][0]["family"_L1].toString());
        }
        const QString path = folder + u"/fonts.conf"_s;
        writeContent(path, (u"<?xml version=\"1.0\"?><fontconfig><include>/etc/fonts/fonts.conf</include>"_s +
                            rules + u"</fontconfig>"_s)
                               .toUtf8());
        qputenv("FONTCONFIG_FILE", path.toUtf8());
    }
    FreeFaces(const FreeFaces&) = delete;
    FreeFaces& operator=(const FreeFaces&) = delete;
    ~FreeFaces() {
        if (m_before.isNull())
            qunsetenv("FONTCONFIG_FILE");
        else
            qputenv("FONTCONFIG_FILE", m_before);
    }

private:
    QByteArray m_before;
};

/// A report of some thirty pages: sentences of plain words and figures, in an order that the seed fixes.
Report longReport() {
    static const QStringList clauses = {u"全年受理港口经营许可申请%1件"_s,
                                        u"航道水深按月公布"_s,
                                        u"在候船厅设置查询终端%1台"_s,
                                        u"与渔民代表座谈"_s,
                                        u"答复前先以电话核实诉求"_s,
                                        u"占全部来信的%1%"_s,
                                        u"《港口岸线使用办法》的解读随文发布"_s,
                                        u"“一图读懂”栏目更新%1期"_s,
                                        u"其余事项转有关单位办理并告知来信人"_s,
                                        u"较上年增加%1条"_s,
                                        u"泊位靠离计划提前一天挂网"_s,
                                        u"疏浚工程的环评结论（摘要）同步上网"_s};
    QRandomGenerator random(2024);
    Report report = harbourReport();
    for (Part& part : report.narrative[1]) {
        QStringList paragraphs;
        for (int i = 0; i < 24; ++i) {
            QString text;
            for (int clause = random.bounded(3, 14); clause > 0; --clause) {
                QString words = clauses[random.bounded(static_cast<int>(clauses.size()))];
                words.replace("%1"_L1, QString::number(random.bounded(2000)));
                text += words + (clause == 1 || random.bounded(4) == 0 ? u'。' : u'，');
            }
            paragraphs.append(text);
        }
        part.text = paragraphs.join(u'\n');
    }
    return report;
}

/// LibreOffice 7.4 sets Chinese and digits a fifth apart and squeezes no mark, whatever the file says, and
/// keeps the whole paragraph before a signature with it: in long running text its pages begin a few lines
/// earlier. Each table puts them right again.
struct ReportRow {
    const char* name;
    Report (*report)();
    int pagesMore;  ///< that LibreOffice may take
    int linesApart; ///< from where ours begins, that a page may begin there
};

class DocxInLibreOffice : public testing::TestWithParam<ReportRow> {
protected:
    void SetUp() override {
        if (!isInstalled(u"soffice"_s) || !isInstalled(u"pdftotext"_s))
            GTEST_SKIP() << "LibreOffice or pdftotext is not installed";
        m_blocks = compose(GetParam().report());
        const Result<QByteArray> docx = writeDocx(m_blocks, {u"年报"_s, {}, {}, {}});
        ASSERT_TRUE(docx);
        m_path = m_folder.filePath(u"report.docx"_s);
        writeContent(m_path, *docx);
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::vector<Block> m_blocks;
};

/// A line of our own pages: where it begins in the text of all, without spaces.
struct OwnLine {
    qsizetype start = 0;
    int page = 0;
};

struct OwnText {
    QString text;
    std::vector<OwnLine> lines;
};

OwnText ownTextOf(const Pages& pages) {
    OwnText own;
    for (const Page& page : pages.pages) {
        const TextRun* before = nullptr;
        for (const TextRun& run : page.runs) {
            if (run.block < 0 || run.repeats)
                continue;
            if (!before || before->block != run.block || before->baseline.y() != run.baseline.y())
                own.lines.push_back({own.text.size(), page.number});
            own.text += withoutSpace(run.text);
            before = &run;
        }
    }
    return own;
}

/// How many lines a page of another's begins behind ours; the nearest where its text stands more than once.
int linesBehind(const OwnText& own, int page, const QString& theirs) {
    const auto first = std::find_if(own.lines.begin(), own.lines.end(),
                                    [page](const OwnLine& line) { return line.page == page; });
    int nearest = static_cast<int>(own.lines.size());
    for (qsizetype at = own.text.indexOf(theirs); at >= 0; at = own.text.indexOf(theirs, at + 1)) {
        const auto line = std::find_if(own.lines.rbegin(), own.lines.rend(),
                                       [at](const OwnLine& each) { return each.start <= at; })
                              .base() -
                          1;
        const int behind = static_cast<int>(first - line);
        if (std::abs(behind) < std::abs(nearest))
            nearest = behind;
    }
    return nearest;
}

TEST_P(DocxInLibreOffice, HasThePagesOfOurOwnLayout) {
    const FreeFaces faces(m_folder.path());
    const Pages pages = Layout(fonts()).paginate(m_blocks);
    const OwnText own = ownTextOf(pages);
    const QString pdf = convertedByOffice(m_path, u"pdf"_s, m_folder.path());
    const QString all = QString::fromUtf8(saidBy(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}));
    QStringList theirs = all.split(u'\f', Qt::SkipEmptyParts);
    const auto ours = static_cast<int>(pages.pages.size());
    EXPECT_GE(theirs.size(), ours);
    EXPECT_LE(theirs.size(), ours + GetParam().pagesMore);
    // With a page more, all that follow are a page behind.
    if (theirs.size() != ours)
        return;
    for (int page = 1; page <= ours; ++page) {
        const QStringList lines = theirs[page - 1].split(u'\n', Qt::SkipEmptyParts);
        ASSERT_GE(lines.size(), 2) << "page " << page;
        // A heading above a table is followed by other lines here than there.
        const QString both = withoutSpace(lines[0] + lines[1]);
        const int behind = linesBehind(own, page, own.text.contains(both) ? both : withoutSpace(lines[0]));
        EXPECT_LE(std::abs(behind), GetParam().linesApart)
            << "page " << page << " begins with " << lines[0].toStdString();
    }
}

/// LibreOffice loses marks that hang behind a line of narrow pitch.
TEST_P(DocxInLibreOffice, PrintsEveryMark) {
    const QString pdf = convertedByOffice(m_path, u"pdf"_s, m_folder.path());
    const QString printed = QString::fromUtf8(saidBy(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}));
    QString written;
    for (const Block& block : m_blocks) {
        for (const Span& span : block.spans)
            written += span.text;
        for (size_t item = 0; block.kind == Block::Kind::Table && item < block.table.cellTexts.size(); ++item)
            written += block.table.textAt(item);
    }
    for (const QChar mark : u"，。、；：）》”"_s)
        EXPECT_EQ(printed.count(mark), written.count(mark)) << QString(mark).toStdString();
}

/// The rows of a table in an OpenDocument file, those of the head too.
std::vector<const Element*> rowsOf(const Element& table) {
    return table.all(u"table:table-row"_s);
}

TEST_P(DocxInLibreOffice, TablesHaveTheFormatsCells) {
    const Element document = parsed(contentOf(convertedByOffice(m_path, u"fodt"_s, m_folder.path())));
    const std::vector<const Element*> tables = document.all(u"table:table"_s);
    size_t number = 0;
    for (const Block& block : m_blocks) {
        if (block.kind != Block::Kind::Table)
            continue;
        ASSERT_LT(number, tables.size());
        const Element& table = *tables[number++];
        const TableSpec& spec = block.table.spec();
        EXPECT_EQ(
            static_cast<int>(table.child(u"table:table-header-rows"_s).all(u"table:table-row"_s).size()),
            spec.headRows);
        const std::vector<const Element*> rows = rowsOf(table);
        ASSERT_EQ(static_cast<int>(rows.size()), spec.gridRows);
        for (size_t i = 0; i < spec.grid.size(); ++i) {
            const GridItem& item = spec.grid[i];
            const Element& row = *rows[static_cast<size_t>(item.row)];
            ASSERT_EQ(static_cast<int>(row.children.size()), spec.gridColumns());
            const Element& cell = row.children[static_cast<size_t>(item.column)];
            EXPECT_EQ(cell.name, u"table:table-cell"_s);
            EXPECT_EQ(withoutSpace(cell.text), withoutSpace(block.table.textAt(i)));
            EXPECT_EQ(std::max(1, cell.number(u"table:number-columns-spanned"_s)), item.columnSpan);
            EXPECT_EQ(std::max(1, cell.number(u"table:number-rows-spanned"_s)), item.rowSpan);
        }
    }
    EXPECT_EQ(number, 3U);
}

INSTANTIATE_TEST_SUITE_P(
    Reports, DocxInLibreOffice,
    testing::Values(
        ReportRow{"Sample", [] { return fixtureReport(u"../../../resources/sample/sample"_s); }, 0, 3},
        ReportRow{"MunicipalDepartment", [] { return fixtureReport(u"municipal-department"_s); }, 0, 1},
        ReportRow{"CountyGovernment", [] { return fixtureReport(u"county-government"_s); }, 0, 7},
        ReportRow{"Long", &longReport, 1, 0}),
    [](const auto& row) { return row.param.name; });

} // namespace
} // namespace nianbao::test
