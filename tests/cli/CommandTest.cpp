#include "ProgramTest.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace nianbao::test {

TEST_F(Program, wrongUsageIsTwoAndOneLine) {
    const QStringList rows[] = {
        {u"check"_s},
        {u"check"_s, u"--no-such"_s, u"a.json"_s},
        {u"check"_s, u"a.json"_s, u"--to"_s, u"b.pdf"_s},
        {u"check"_s, u"a.json"_s, u"--to"_s, u"b.xlsx"_s, u"--to"_s, u"b"_s},
        {u"check"_s, u"a.json"_s, u"--agencies"_s, u"missing.txt"_s},
        {u"check"_s, path(u"missing.json"_s)},
        {u"check"_s, u"a.docx"_s},
        {u"check"_s, m_folder.path()},
        {u"check"_s, u"--settings"_s, path(u"none.ini"_s), u"a.json"_s},
        {u"check"_s, u"某局/2024"_s},
        {u"check"_s, u"--against"_s, u"missing.json"_s, u"a.json"_s},
        {u"list"_s, u"--store"_s, path(u"none.sqlite"_s)},
        {u"export"_s, u"missing.json"_s, u"--to"_s, u"b.json"_s},
        {u"export"_s, u"a.json"_s, u"b.json"_s, u"--to"_s, u"c.json"_s},
        {u"import"_s, u"missing.txt"_s},
        {u"import"_s, m_folder.path()},
        {u"export"_s, u"a.json"_s},
        {u"export"_s, u"a.json"_s, u"--to"_s, u"b.doc"_s},
        {u"export"_s, u"a.json"_s, u"--package"_s},
        {u"export"_s, u"a.json"_s, u"--package"_s, QString()},
        {u"export"_s, u"missing.json"_s, u"--package"_s, u"out"_s},
        {u"import"_s},
        {u"list"_s, u"--year"_s, u"last"_s},
        {u"list"_s, u"--store"_s, u"postgresql://somebody@nowhere/db"_s},
        {u"compare"_s, u"a.json"_s},
        {u"store"_s, u"copy"_s},
        {u"sum"_s},
        {u"verify"_s},
        {u"verify"_s, u"missing.pdf"_s},
        {u"verify"_s, u"a.pdf"_s, u"b.pdf"_s},
    };
    for (const QStringList& arguments : rows) {
        SCOPED_TRACE(arguments.join(u' ').toStdString());
        const Outcome done = run(arguments);
        EXPECT_EQ(done.status, 2);
        EXPECT_EQ(done.out, QString());
        EXPECT_EQ(done.err.count(u'\n'), 1) << done.err.toStdString();
    }
}

TEST_F(Program, helpAndVersion) {
    const QStringList rows[] = {{u"--help"_s},
                                {u"check"_s, u"--help"_s},
                                {u"export"_s, u"--help"_s},
                                {u"compare"_s, u"--help"_s},
                                {u"import"_s, u"-h"_s},
                                {u"list"_s, u"--help"_s},
                                {u"verify"_s, u"--help"_s},
                                {u"--version"_s},
                                {u"list"_s, u"--version"_s}};
    for (const QStringList& arguments : rows) {
        SCOPED_TRACE(arguments.join(u' ').toStdString());
        const Outcome done = run(arguments);
        EXPECT_EQ(done.status, 0);
        EXPECT_TRUE(done.out.contains(u"nianbao"_s));
        EXPECT_EQ(done.err, QString());
    }
}

TEST_F(Program, checkJsonIsOneObjectAReport) {
    const QString good = writeReportFile(u"a.json"_s);
    const QString broken = writeText(u"b.json"_s, "{");
    const QString again = writeReportFile(u"c.json"_s);
    const Outcome done = run({u"check"_s, u"--json"_s, m_folder.path()});
    EXPECT_EQ(done.status, 2); // b.json; the others are checked all the same
    const QStringList lines = done.out.trimmed().split(u'\n');
    ASSERT_EQ(lines.size(), 3);
    const QJsonObject first = object(lines[0]);
    EXPECT_EQ(first[u"report"].toString(), good);
    EXPECT_EQ(first[u"year"].toInt(), 2024);
    EXPECT_EQ(first[u"agency"].toString(), u"海港市渔业局"_s);
    EXPECT_GT(first[u"errors"].toInt(), 0); // every cell is blank
    EXPECT_FALSE(first[u"findings"].toArray().isEmpty());
    EXPECT_EQ(object(lines[1])[u"report"].toString(), broken);
    EXPECT_FALSE(object(lines[1])[u"error"].toString().isEmpty());
    EXPECT_EQ(object(lines[2])[u"report"].toString(), again);
    EXPECT_TRUE(done.err.contains(broken));
}

TEST_F(Program, checkFindsAndSaysWhere) {
    const QString settings = writeText(u"some.ini"_s, "");
    const Outcome done = run({u"check"_s, u"--settings"_s, settings, writeReportFile(u"a.json"_s)});
    EXPECT_EQ(done.status, 1);
    EXPECT_TRUE(done.out.startsWith(path(u"a.json"_s)));
    EXPECT_TRUE(done.out.contains(u"S08"_s));
}

TEST_F(Program, exportsJsonAndPdf) {
    const QString report = writeReportFile(u"a.json"_s);
    const Outcome done = run({u"export"_s, report, u"--to"_s, path(u"b.pdf"_s), path(u"c.json"_s)});
    ASSERT_EQ(done.status, 0) << done.err.toStdString();
    QFile pdf(path(u"b.pdf"_s));
    QFile json(path(u"c.json"_s));
    QFile source(report);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly) && json.open(QIODevice::ReadOnly) &&
                source.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF-"));
    EXPECT_EQ(json.readAll(), source.readAll());
}

TEST_F(Program, exportsAPackage) {
    const QString report = writeReportFile(u"a.json"_s);
    for (const QStringList& arguments :
         {QStringList{u"export"_s, u"--package"_s, u"out/one"_s, report},
          QStringList{u"export"_s, report, u"--package=out/two"_s, u"--to"_s, u"b.json"_s}}) {
        const Outcome done = run(arguments);
        ASSERT_EQ(done.status, 0) << done.err.toStdString();
    }
    for (const QString& name : {u"out/one"_s, u"out/two"_s}) {
        const QStringList files = QDir(path(name)).entryList(QDir::Files, QDir::Name);
        ASSERT_EQ(files.size(), 5);
        EXPECT_EQ(files.filter(u"海港市渔业局2024年政府信息公开工作年度报告."_s).size(), 5);
    }
    EXPECT_TRUE(QFile::exists(path(u"b.json"_s)));
    const Outcome refused = run({u"export"_s, report, u"--package"_s, u"b.json"_s});
    EXPECT_EQ(refused.status, 2);
    // Faces that stood in are told before.
    const QString last = refused.err.split(u'\n', Qt::SkipEmptyParts).back();
    EXPECT_TRUE(last.startsWith(u"nianbao: b.json: "_s)) << refused.err.toStdString();
}

TEST_F(Program, listsWhatIsDue) {
    EXPECT_EQ(run({u"list"_s, u"--due"_s}).status, 0);
    for (const auto& [name, level] : {std::pair(u"甲县人民政府"_s, u"countyGovernment"_s),
                                      std::pair(u"甲县渔业局"_s, u"countyDepartment"_s)}) {
        Agency agency;
        agency.name = name;
        agency.level = level;
        const QString file = writeText(name + u".json"_s, writeReport(Report::forAgency(agency, 2024)));
        ASSERT_EQ(run({u"import"_s, file}).status, 0);
    }
    const QStringList lines = run({u"list"_s, u"--due"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(u"2025-01-31\t"_s));
    EXPECT_EQ(lines[0].section(u'\t', 3, 3), u"甲县渔业局"_s);
    EXPECT_TRUE(lines[1].startsWith(u"2025-03-31\t"_s));
    const QStringList machine =
        run({u"list"_s, u"--due"_s, u"--json"_s, u"--year"_s, u"2024"_s}).out.split(u'\n');
    EXPECT_EQ(object(machine[0])[u"due"].toString(), u"2025-01-31"_s);
    EXPECT_EQ(object(machine[1])[u"daysLeft"].toInt() - object(machine[0])[u"daysLeft"].toInt(), 59);
    EXPECT_FALSE(object(run({u"list"_s, u"--json"_s}).out.section(u'\n', 0, 0)).contains(u"due"_s));
    EXPECT_EQ(run({u"list"_s, u"--due"_s, u"--year"_s, u"2023"_s}).out, QString());
}

TEST_F(Program, importThenList) {
    const QString report = writeReportFile(u"a.json"_s);
    const Outcome imported = run({u"import"_s, u"--json"_s, report});
    ASSERT_EQ(imported.status, 0) << imported.err.toStdString();
    EXPECT_EQ(object(imported.out)[u"report"].toString(), report);
    EXPECT_TRUE(object(imported.out)[u"notes"].isArray());
    EXPECT_TRUE(object(imported.out)[u"unread"].isArray());
    const Outcome listed = run({u"list"_s, u"--json"_s, u"--year"_s, u"2024"_s});
    EXPECT_EQ(listed.status, 0);
    EXPECT_EQ(object(listed.out)[u"agency"].toString(), u"海港市渔业局"_s);
    EXPECT_EQ(run({u"list"_s, u"--year"_s, u"2023"_s}).out, QString());
    // The draft is a REPORT too.
    EXPECT_EQ(run({u"check"_s, u"海港市渔业局/2024"_s}).status, 1);
}

TEST_F(Program, aRightReportIsZero) {
    const QString report = fixturePath(u"import/reservoir-2024.json"_s);
    const Outcome done = run({u"check"_s, u"--json"_s, report});
    EXPECT_EQ(done.status, 0) << done.out.toStdString();
    EXPECT_EQ(object(done.out)[u"errors"].toInt(-1), 0);
    EXPECT_EQ(object(done.out)[u"warnings"].toInt(-1), 0);
    EXPECT_EQ(done.err, QString());
}

TEST_F(Program, aFindingHasItsPlace) {
    QByteArray wrong = readFixture(u"import/reservoir-2024.json"_s);
    wrong.replace("\"total\": 14", "\"total\": 15");
    const Outcome done = run({u"check"_s, u"--json"_s, writeText(u"a.json"_s, wrong)});
    EXPECT_EQ(done.status, 1);
    const QJsonObject report = object(done.out);
    bool found = false;
    for (const QJsonValue& finding : report[u"findings"].toArray()) {
        if (finding[u"rule"].toString() != "A01"_L1)
            continue;
        found = true;
        EXPECT_EQ(finding[u"severity"].toString(), u"error"_s);
        EXPECT_EQ(finding[u"expected"].toString(), u"14"_s);
        EXPECT_EQ(finding[u"actual"].toString(), u"15"_s);
        const QJsonObject where{
            {u"table"_s, u"requests"_s}, {u"row"_s, u"received"_s}, {u"column"_s, u"total"_s}};
        EXPECT_EQ(finding[u"where"].toObject(), where);
        EXPECT_FALSE(finding[u"message"].toString().isEmpty());
    }
    EXPECT_TRUE(found) << done.out.toStdString();
}

TEST_F(Program, theRestIsDoneAfterAFailure) {
    const QString good = writeReportFile(u"good.json"_s);
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"empty"_s));
    const Outcome checked = run({u"check"_s, u"missing.json"_s, u"empty"_s, good});
    EXPECT_EQ(checked.status, 2);
    EXPECT_TRUE(checked.out.contains(good));
    EXPECT_EQ(checked.err.count(u'\n'), 2) << checked.err.toStdString();
    EXPECT_TRUE(checked.err.contains(u"missing.json"_s) && checked.err.contains(u"empty"_s));

    const Outcome imported = run({u"import"_s, u"missing.json"_s, good});
    EXPECT_EQ(imported.status, 2);
    EXPECT_EQ(run({u"list"_s}).out.count(u'\n'), 1);

    const Outcome exported = run({u"export"_s, good, u"--to"_s, u"nowhere/a.json"_s, path(u"b.json"_s)});
    EXPECT_EQ(exported.status, 2);
    EXPECT_EQ(exported.err.count(u'\n'), 1);
    EXPECT_TRUE(exported.err.contains(u"nowhere/a.json"_s));
    EXPECT_TRUE(QFile::exists(path(u"b.json"_s)));
}

TEST_F(Program, importSaysWhatItCouldNotRead) {
    const Outcome done = run({u"import"_s, u"--json"_s, fixturePath(u"import/harbour-2023.txt"_s)});
    EXPECT_EQ(done.status, 0) << done.err.toStdString();
    const QJsonObject read = object(done.out);
    EXPECT_EQ(read[u"year"].toInt(), 2023);
    // One cell was a dash; a row had six figures for seven columns.
    EXPECT_EQ(read[u"unread"].toArray().size(), 8);
    const QJsonObject dash{
        {u"table"_s, u"disclosure"_s}, {u"row"_s, u"compulsoryMeasures"_s}, {u"column"_s, u"decisions"_s}};
    EXPECT_TRUE(read[u"unread"].toArray().contains(dash));
    bool minus = false;
    for (const QJsonValue& note : read[u"notes"].toArray()) {
        EXPECT_FALSE(note[u"message"].toString().isEmpty());
        minus = minus || note[u"where"][u"row"].toString() == "notProcessed.excessive"_L1;
    }
    EXPECT_TRUE(minus) << "-1 was read as a count without a word";
}

TEST_F(Program, aDraftIsNamedByAgencyAndYear) {
    ASSERT_EQ(run({u"list"_s}).out, QString()) << "no store yet, nothing to list";
    ASSERT_EQ(run({u"list"_s}).status, 0);
    ASSERT_EQ(run({u"import"_s, writeReportFile(u"a.json"_s)}).status, 0);
    for (const QString& name : {u"海港市渔业局/2024"_s, u"市渔业局/2024"_s})
        EXPECT_EQ(run({u"export"_s, name, u"--to"_s, path(u"b.json"_s)}).status, 0) << name.toStdString();
    for (const QString& name : {u"海港市渔业局/2023"_s, u"海港市/2024"_s, u"/2024"_s})
        EXPECT_EQ(run({u"export"_s, name, u"--to"_s, path(u"b.json"_s)}).status, 2) << name.toStdString();
    // A store that is named wins over the one of the environment.
    EXPECT_EQ(run({u"import"_s, u"--store"_s, path(u"other.sqlite"_s), path(u"a.json"_s)}).status, 0);
    EXPECT_EQ(run({u"list"_s}).out.count(u'\n'), 1);
    EXPECT_EQ(run({u"list"_s, u"--store"_s, path(u"other.sqlite"_s)}).out.count(u'\n'), 1);
    // A path that is there wins over a draft.
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(u"海港市渔业局/2024"_s));
    EXPECT_EQ(run({u"export"_s, u"海港市渔业局/2024"_s, u"--to"_s, path(u"b.json"_s)}).status, 2);
}

TEST_F(Program, againstTakesAReportOrAFolder) {
    const QString now = writeText(u"now.json"_s, readFixture(u"import/reservoir-2024.json"_s));
    QByteArray before = readFixture(u"import/reservoir-2024.json"_s);
    before.replace("\"year\": 2024", "\"year\": 2023");
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"past"_s));
    writeText(u"past/before.json"_s, before);
    for (const QString& against : {u"past"_s, u"past/before.json"_s}) {
        const Outcome done = run({u"check"_s, u"--json"_s, u"--against"_s, against, now});
        EXPECT_LT(done.status, 2) << done.err.toStdString();
        EXPECT_EQ(object(done.out)[u"report"].toString(), now);
    }
    writeText(u"past/broken.json"_s, "{");
    const Outcome refused = run({u"check"_s, u"--against"_s, u"past"_s, now});
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(refused.err.contains(u"broken.json"_s));
}

TEST_F(Program, machinesReadTheSameInEveryLocale) {
    const QString report = fixturePath(u"import/reservoir-2024.json"_s);
    ASSERT_EQ(run({u"import"_s, report}).status, 0);
    const Outcome plain = run({u"list"_s, u"--json"_s});
    for (const QString& locale : {u"zh_CN.UTF-8"_s, u"ar_EG.UTF-8"_s, u"tr_TR.UTF-8"_s, u"C"_s}) {
        EXPECT_EQ(run({u"list"_s, u"--json"_s}, locale).out, plain.out) << locale.toStdString();
        ASSERT_EQ(run({u"export"_s, report, u"--to"_s, u"x.json"_s}, locale).status, 0);
        QFile written(path(u"x.json"_s));
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        EXPECT_EQ(written.readAll(),
                  writeReport(readReport(readFixture(u"import/reservoir-2024.json"_s), {})->report));
    }
}

TEST_F(Program, standardErrorIsOurs) {
    const QString report = fixturePath(u"import/reservoir-2024.json"_s);
    for (const QString& locale : {u"C"_s, u"C.UTF-8"_s}) {
        const Outcome done = run({u"export"_s, report, u"--to"_s, u"x.pdf"_s}, locale);
        EXPECT_EQ(done.status, 0);
        for (const QString& line : done.err.split(u'\n', Qt::SkipEmptyParts))
            EXPECT_TRUE(line.startsWith(u"nianbao: "_s)) << line.toStdString();
        EXPECT_EQ(run({u"check"_s, report}, locale).err, QString());
    }
}

TEST_F(Program, theSameReportIsTheSamePdf) {
    const QString report = writeReportFile(u"a.json"_s);
    QByteArray first;
    for (const QString& name : {u"one.pdf"_s, u"two.pdf"_s}) {
        ASSERT_EQ(run({u"export"_s, report, u"--to"_s, name}).status, 0);
        QFile pdf(path(name));
        ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
        const QByteArray content = pdf.readAll();
        EXPECT_GT(content.size(), 1000);
        EXPECT_TRUE(first.isEmpty() || first == content);
        first = content;
    }
}

} // namespace nianbao::test
