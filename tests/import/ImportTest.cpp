#include <import/Import.h>
#include <support/Fixtures.h>

#include <QFile>
#include <QStringEncoder>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace nianbao::test {

namespace {

QString cell(const Report& report, const char* path) {
    return report.cells[static_cast<size_t>(cellAt(report, QString::fromLatin1(path)))].toString();
}

int notesOf(const ImportedReport& read, Problem::Code code) {
    const auto& notes = read.content.notes;
    return static_cast<int>(std::count_if(notes.begin(), notes.end(),
                                          [code](const ReadNote& n) { return n.problem.code == code; }));
}

Result<ImportedReport> readHarbour(const QString& from = {}, const QString& to = {}) {
    QString text = QString::fromUtf8(readFixture(u"import/harbour-2023.txt"_s));
    if (!from.isEmpty()) {
        EXPECT_TRUE(text.contains(from)) << "the fixture has no " << from.toStdString();
        text.replace(from, to);
    }
    return importReport(text.toUtf8(), u"harbour.txt"_s);
}

} // namespace

TEST(Import, readsFigures) {
    const auto read = readHarbour();
    ASSERT_TRUE(read) << problemText(read.problem()).toStdString();
    const Report& report = read->content.report;
    const std::pair<const char*, const char*> rows[] = {
        {"disclosure.normativeDocuments.issued", "2"},
        {"disclosure.normativeDocuments.inForce", "12"},
        {"disclosure.licensing.decisions", "1234"},
        {"disclosure.compulsoryMeasures.decisions", ""},
        {"disclosure.fees.amount", "59237.2449"},
        {"requests.received.total", "2"},
        {"requests.partlyGranted.total", "0"},
        {"requests.refused.endangersSecurity.naturalPerson", ""}, // six figures for seven columns
        {"requests.unavailable.notHeld.naturalPerson", "1"},
        {"requests.notProcessed.excessive.naturalPerson", "-1"}, // kept, and noted
        {"requests.notProcessed.confirmOrReissue.total", "0"},
        {"requests.otherHandling.feeNotPaid.total", "0"},
        {"requests.carriedForward.total", "1"},
        {"disputes.reconsideration.upheld", "1"},
        {"disputes.litigationAfterReconsideration.corrected", "2"},
    };
    for (const auto& [path, value] : rows) {
        SCOPED_TRACE(path);
        EXPECT_EQ(cell(report, path), QString::fromLatin1(value));
    }
    EXPECT_EQ(notesOf(*read, Problem::Code::RowUnsure), 1);
    EXPECT_EQ(notesOf(*read, Problem::Code::NotACount), 1);
    EXPECT_EQ(notesOf(*read, Problem::Code::CellNotFound), 1);
    EXPECT_EQ(notesOf(*read, Problem::Code::LookAlikesTurned), 1);
    ASSERT_EQ(report.notes.size(), 1);
    const QJsonObject where{
        {u"table"_s, u"disclosure"_s}, {u"row"_s, u"normativeDocuments"_s}, {u"column"_s, u"issued"_s}};
    EXPECT_EQ(report.notes[0][u"where"_s].toObject(), where);
    EXPECT_EQ(report.notes[0][u"text"_s].toString(), u"其中修订1件"_s);
}

TEST(Import, equalsTheInterchangeFileBesideIt) {
    const auto read = importReport(readFixture(u"import/reservoir-2024.txt"_s), u"reservoir-2024.txt"_s);
    const auto expected = readReport(readFixture(u"import/reservoir-2024.json"_s), u"reservoir-2024.json"_s);
    ASSERT_TRUE(read && expected);
    EXPECT_TRUE(read->content.notes.empty());
    EXPECT_TRUE(expected->notes.empty());
    for (size_t i = 0; i < expected->report.cells.size(); ++i) {
        EXPECT_EQ(read->content.report.cells[i], expected->report.cells[i])
            << expected->report.format->cellPath(static_cast<int>(i)).toStdString();
    }
    EXPECT_EQ(writeReport(read->content.report).toStdString(), writeReport(expected->report).toStdString());
}

TEST(Import, aTextCutOffAnywhereGivesNoWrongFigure) {
    const QByteArray whole = readFixture(u"import/reservoir-2024.txt"_s);
    const Report expected = importReport(whole, u"x.txt"_s)->content.report;
    int accepted = 0;
    for (qsizetype length = 0; length < whole.size(); length += 41) {
        SCOPED_TRACE(length);
        const auto read = importReport(whole.first(length), u"x.txt"_s);
        if (!read) {
            EXPECT_EQ(read.problem().code, Problem::Code::NotAReport);
            continue;
        }
        ++accepted;
        int wrong = 0;
        for (size_t i = 0; i < expected.cells.size(); ++i)
            wrong +=
                read->content.report.cells[i].isBlank() || read->content.report.cells[i] == expected.cells[i]
                    ? 0
                    : 1;
        EXPECT_LE(wrong, 1) << "only the figure that the cut goes through can be another";
        EXPECT_EQ(read->content.report.agency.name, expected.agency.name);
    }
    EXPECT_GT(accepted, 0);
}

TEST(Import, readsTitleAgencyAndSignature) {
    const auto read = readHarbour();
    ASSERT_TRUE(read);
    const Report& report = read->content.report;
    EXPECT_EQ(report.year, 2023);
    EXPECT_EQ(report.title, u"海港市渔业局2023年度政府信息公开工作报告"_s);
    EXPECT_EQ(report.agency.name, u"海港市渔业局"_s);
    EXPECT_EQ(report.agency.address, u"海港市望海路8号"_s);
    EXPECT_EQ(report.agency.postcode, u"266000"_s);
    EXPECT_EQ(report.agency.phone, u"(0532)80001234"_s);
    EXPECT_EQ(report.agency.email, u"info@fish.example.cn"_s);
    EXPECT_EQ(report.agency.websites, QStringList{u"https://fish.example.gov.cn/open"_s});
    EXPECT_EQ(report.signature.agency, u"海港市渔业局"_s);
    EXPECT_EQ(report.signature.date, QDate(2024, 1, 15));
}

TEST(Import, rejoinsParagraphs) {
    const auto read = readHarbour();
    ASSERT_TRUE(read);
    const auto& overview = read->content.report.narrative[1];
    ASSERT_EQ(overview.size(), 3U);
    EXPECT_EQ(overview[0].text, u"全年工作平稳。"_s);
    EXPECT_EQ(overview[1].heading, u"（一）主动公开情况"_s);
    EXPECT_EQ(overview[1].text,
              u"网站发布信息1,204条，其中采用Open Data格式的有12条，方便各类渔民随时查看。\n"
              "新建了一个栏目。"_s);
    EXPECT_EQ(overview[2].text,
              u"收到申请2件。\n均已答复，没有一件超过规定的期限，申请人对答复的内容和方式也都表示了认可。"_s);
}

TEST(Import, aDamagedRowIsBlankNeverWrong) {
    struct Row {
        const char* name;
        QString from;
        QString to;
        const char* path;
    };
    const Row rows[] = {
        {"one figure too many", u"2.重复申请 0"_s, u"2.重复申请 0 0"_s,
         "requests.notProcessed.repeated.total"},
        {"the row is not there", u"2.重复申请 0 0 0 0 0 0 0\n"_s, u""_s,
         "requests.notProcessed.repeated.total"},
        {"a note that is broken off", u"2（其中修订 1 件）"_s, u"2（其中修订 1"_s,
         "disclosure.normativeDocuments.issued"},
        {"figures before the labels", u"一、本年新收"_s, u"2 0 0 0 0 0 2\n一、本年新收"_s,
         "requests.received.total"},
        {"figures one below the other", u"1 0 0 0 1 0 0 0 0 0 0 2 0 0 2"_s,
         u"1\n0\n1\n0\n0\n0\n0\n0\n0\n0\n2\n2\n0\n0\n0"_s, "disputes.reconsideration.upheld"},
        {"fourteen figures of fifteen", u"1 0 0 0 1 0 0"_s, u"1 0 0 0 1 0"_s,
         "disputes.reconsideration.upheld"},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.name);
        const auto read = readHarbour(row.from, row.to);
        ASSERT_TRUE(read);
        EXPECT_EQ(cell(read->content.report, row.path), QString());
        EXPECT_GT(notesOf(*read, Problem::Code::RowUnsure) + notesOf(*read, Problem::Code::CellNotFound), 2);
    }
}

TEST(Import, aFigureWithMoreBeforeItIsKeptAsPrinted) {
    const auto whole = readHarbour();
    for (const QString& printed : {u"约1"_s, u"其中1"_s, u"1、2"_s}) {
        SCOPED_TRACE(printed.toStdString());
        const auto read = readHarbour(u"1 0 0 0 1 0 0"_s, printed + u" 0 0 0 1 0 0"_s);
        ASSERT_TRUE(whole && read);
        EXPECT_EQ(cell(read->content.report, "disputes.reconsideration.upheld"), printed);
        EXPECT_EQ(notesOf(*read, Problem::Code::NotACount), notesOf(*whole, Problem::Code::NotACount) + 1);
    }
}

TEST(Import, aFigureMayBeGluedToItsNumberedLabel) {
    const auto read = readHarbour(u"2.重复申请 0"_s, u"2.重复申请3"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(cell(read->content.report, "requests.notProcessed.repeated.naturalPerson"), u"3"_s);
}

TEST(Import, amountsComeInTheFormatsUnit) {
    const QString printed = u"本年收费金额（单位：万元）\n行政事业性收费\t59,237.2449"_s;
    const struct {
        QString text;
        QString value;
        std::optional<Problem::Code> note;
    } rows[] = {
        {printed, u"59237.2449"_s, {}},
        {u"本年收费金额（单位：元）\n行政事业性收费\t59,237"_s, u"5.9237"_s, Problem::Code::UnitConverted},
        {u"本年收费金额\n行政事业性收费\t59,237元"_s, u"5.9237"_s, Problem::Code::UnitConverted},
        {u"收费总额（元）\n行政事业性收费\t59,237"_s, u"5.9237"_s, Problem::Code::UnitConverted},
        {u"本年收费金额（单位：元）\n行政事业性收费\t59,237.2449"_s, QString(), Problem::Code::OtherUnit},
        {u"本年收费金额\n行政事业性收费\t59,237.2449"_s, u"59237.2449"_s, Problem::Code::UnitNotStated},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.text.toStdString());
        const auto read = readHarbour(printed, row.text);
        ASSERT_TRUE(read);
        EXPECT_EQ(cell(read->content.report, "disclosure.fees.amount"), row.value);
        for (const auto code :
             {Problem::Code::UnitConverted, Problem::Code::UnitNotStated, Problem::Code::OtherUnit})
            EXPECT_EQ(notesOf(*read, code), row.note == code ? 1 : 0);
    }
}

TEST(Import, eachRowWhoseFiguresAreUnsureIsNoted) {
    const auto read = readHarbour(u"1 0 0 0 1 0 0"_s, u"1 0 0 0 1 0"_s);
    ASSERT_TRUE(read);
    std::set<QString> rows;
    for (const ReadNote& note : read->content.notes) {
        const QString path = note.cell < 0 ? QString() : read->content.report.format->cellPath(note.cell);
        if (note.problem.code == Problem::Code::RowUnsure && path.startsWith("disputes."_L1))
            rows.insert(path.section(u'.', 1, 1));
    }
    EXPECT_EQ(rows.size(), 3U);
}

TEST(Import, aSentenceAmongATableIsNamedAsLeftOut) {
    const auto whole = readHarbour();
    const auto read = readHarbour(u"（七）总计"_s, u"办理时间有所缩短。\n（七）总计"_s);
    ASSERT_TRUE(whole && read);
    EXPECT_EQ(notesOf(*whole, Problem::Code::TextLeftOut), 0);
    EXPECT_EQ(notesOf(*read, Problem::Code::TextLeftOut), 1);
}

TEST(Import, theRowsTellTheFormat) {
    QString text = QString::fromUtf8(readFixture(u"import/harbour-2023.txt"_s));
    const qsizetype start = text.indexOf(u"第二十条第（一）项");
    text = text.first(start) +
           u"信息内容 本年新制作数量 本年新公开数量 对外公开总数量\n规章 1 2 3\n规范性文件 4 5 6\n"
           "行政许可 7 -2 9\n其他对外管理服务事项 1 1 1\n行政处罚 1 0 1\n行政强制 1 0 1\n"
           "行政事业性收费 3 -1\n政府集中采购 5 12.50\n"_s +
           text.sliced(text.indexOf(u"三、收到和"));
    text.replace(u"（六）其他处理\n"_s, u"（六）其他处理 3 0 0 0 0 0 3\n"_s);
    const auto read = importReport(text.toUtf8(), u"x.txt"_s);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->content.report.format->id(), u"2019"_s);
    EXPECT_EQ(cell(read->content.report, "disclosure.licensing.itemsChange"), u"-2"_s);
    EXPECT_EQ(cell(read->content.report, "disclosure.procurement.amount"), u"12.50"_s);
}

TEST(Import, readsEncodings) {
    const QString text = QString::fromUtf8(readFixture(u"import/harbour-2023.txt"_s)).replace(u'⼆', u'二');
    QStringEncoder gb("GB18030");
    if (!gb.isValid())
        GTEST_SKIP() << "this Qt has no GB18030";
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QStringEncoder bare16(QStringEncoder::Utf16LE);
    QStringEncoder bigEndian16(QStringEncoder::Utf16BE);
    const struct {
        const char* name;
        QByteArray content;
        int notes;
    } rows[] = {{"UTF-8", text.toUtf8(), 0},
                {"UTF-8 with mark", "\xEF\xBB\xBF" + text.toUtf8(), 0},
                {"UTF-16", utf16(text), 0},
                {"UTF-16 without mark", bare16(text), 0},
                {"UTF-16, big end first, without mark", bigEndian16(text), 0},
                {"GB18030", gb(text), 1},
                {"GB18030 behind a mark of UTF-8", "\xEF\xBB\xBF" + gb(text), 1},
                {"CR LF", QString(text).replace(u"\n"_s, u"\r\n"_s).toUtf8(), 0},
                {"CR", QString(text).replace(u'\n', u'\r').toUtf8(), 0}};
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const auto read = importReport(row.content, u"x.txt"_s);
        ASSERT_TRUE(read);
        EXPECT_EQ(read->content.report.agency.name, u"海港市渔业局"_s);
        EXPECT_EQ(cell(read->content.report, "disclosure.licensing.decisions"), u"1234"_s);
        EXPECT_EQ(notesOf(*read, Problem::Code::DecodedAnew), row.notes);
    }
}

TEST(Import, aWebPageIsReadWhateverItIsCalled) {
    const QString text = QString::fromUtf8(readFixture(u"import/harbour-2023.txt"_s));
    const QString page = u"<html xmlns:o=\"urn:office\"><body><p>"_s + text.split(u'\n').join(u"</p><p>"_s);
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const struct {
        QByteArray content;
        QString file;
    } rows[] = {
        {page.toUtf8(), u"x.html"_s},
        {page.toUtf8(), u"x.doc"_s},
        {page.toUtf8(), u"x.XLS"_s},
        {page.toUtf8(), u"x.wps"_s},
        {page.toUtf8(), u"x.docx"_s},
        {"\xEF\xBB\xBF\r\n<!DOCTYPE html>" + page.toUtf8(), u"x.doc"_s},
        {"<?xml version=\"1.0\"?><!-- page -->" + page.toUtf8(), u"x.doc"_s},
        {utf16(page), u"x.doc"_s},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.file.toStdString());
        const auto read = importReport(row.content, row.file);
        ASSERT_TRUE(read) << problemText(read.problem()).toStdString();
        EXPECT_EQ(read->content.report.agency.name, u"海港市渔业局"_s);
        EXPECT_EQ(cell(read->content.report, "disclosure.licensing.decisions"), u"1234"_s);
    }
}

TEST(Import, refuses) {
    std::mt19937 random(1); // a fixed seed: the same bytes each time
    QByteArray noise(100'000, '\0');
    std::generate(noise.begin(), noise.end(), [&random] { return static_cast<char>(random()); });
    const QByteArray oldOffice = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0');
    const struct {
        const char* name;
        QByteArray content;
        QString file;
        Problem::Code code;
    } rows[] = {
        {"empty", {}, u"x.txt"_s, Problem::Code::NotAReport},
        {"another text", "hello\nworld\n", u"x.txt"_s, Problem::Code::NotAReport},
        {"one heading", u"一、总体情况\n"_s.toUtf8(), u"x.txt"_s, Problem::Code::NotAReport},
        {"zeros", QByteArray(5000, '\0'), u"x.txt"_s, Problem::Code::NotAReport},
        {"noise", noise, u"x.txt"_s, Problem::Code::NotAReport},
        {"a million lines", QByteArray("0\n").repeated(1'000'000), u"x.txt"_s, Problem::Code::NotAReport},
        {"many headings", u"一、总体情况\n"_s.toUtf8().repeated(50'000), u"x.txt"_s,
         Problem::Code::NotAReport},
        {"one huge line", QByteArray(8'000'000, 'x'), u"x.txt"_s, Problem::Code::NotAReport},
        {"too large", QByteArray(17 * 1024 * 1024, 'x'), u"x.txt"_s, Problem::Code::TooLarge},
        {"a picture", "x", u"x.png"_s, Problem::Code::WrongFileType},
        {"an old file of Word", oldOffice, u"x.doc"_s, Problem::Code::OldWordFile},
        {"an old workbook", oldOffice, u"x.xls"_s, Problem::Code::OldWordFile},
        {"Word's XML", "<?xml version='1.0'?><w:wordDocument></w:wordDocument>", u"x.doc"_s,
         Problem::Code::OldWordFile},
        {"no suffix", "x", u"x"_s, Problem::Code::WrongFileType},
        {"no JSON", "{", u"x.json"_s, Problem::Code::NotJson},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        const auto read = importReport(row.content, row.file);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.problem().code, row.code);
        EXPECT_EQ(read.problem().file, row.file);
    }
}

TEST(Import, hugeSectionsAreSafe) {
    QByteArray text = u"一、总体情况\n二、主动公开政府信息情况\n"_s.toUtf8();
    text += u"规章 0 0 0 "_s.toUtf8().repeated(100'000);
    text += u"\n三、收到和处理政府信息公开申请情况\n"_s.toUtf8() + QByteArray("7 ").repeated(500'000);
    text += u"\n五、存在的主要问题及改进情况\n"_s.toUtf8() + u"字\n"_s.toUtf8().repeated(200'000);
    const auto read = importReport(text, u"x.txt"_s);
    ASSERT_TRUE(read);
    EXPECT_TRUE(std::all_of(read->content.report.cells.begin(), read->content.report.cells.end(),
                            [](const CellValue& value) { return value.isBlank(); }));
}

TEST(Import, equalsTheInterchangeFileOfARealReport) {
    const QString path = sharedReport(u"weihai-2024.txt"_s);
    if (path.isEmpty())
        GTEST_SKIP() << "../shared is not there";
    QFile text(path);
    QFile json(sharedReport(u"weihai-2024.json"_s));
    ASSERT_TRUE(text.open(QIODevice::ReadOnly) && json.open(QIODevice::ReadOnly));
    const auto read = importReport(text.readAll(), path);
    const auto expected = readReport(json.readAll(), u"weihai-2024.json"_s);
    ASSERT_TRUE(read && expected);
    EXPECT_TRUE(read->content.notes.empty());
    EXPECT_EQ(read->content.report.cells, expected->report.cells);
    EXPECT_EQ(read->content.report.narrative, expected->report.narrative);
    EXPECT_EQ(read->content.report.agency.name, expected->report.agency.name);
    EXPECT_EQ(read->content.report.agency.address, expected->report.agency.address);
    EXPECT_EQ(read->content.report.agency.phone, expected->report.agency.phone);
    EXPECT_EQ(read->content.report.agency.websites, expected->report.agency.websites);
}

} // namespace nianbao::test
