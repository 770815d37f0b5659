#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Lines `#include …` of every source below a folder, with the file's path below it.
std::vector<std::pair<QString, QString>> includes(const QString& folder) {
    static const QRegularExpression include(u"^#include [<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    std::vector<std::pair<QString, QString>> found;
    const QString root = QStringLiteral(NIANBAO_SOURCE) + u'/' + folder;
    QDirIterator files(root, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = include.globalMatch(text); match.hasNext();)
            found.emplace_back(files.filePath().mid(root.size() + 1), match.next().captured(1));
    }
    return found;
}

/// The folder that a path below app/ lies in.
QString folderOf(const QString& path) {
    return path.section(u'/', 0, 0);
}

} // namespace

TEST(Includes, noneClimbsOutOfItsFolder) {
    for (const QString& folder : {u"app"_s, u"forms"_s}) {
        const auto all = includes(folder);
        EXPECT_FALSE(all.empty());
        for (const auto& [file, include] : all)
            EXPECT_FALSE(include.startsWith(u"../"_s)) << file.toStdString();
    }
}

TEST(Includes, followTheFlowOfData) {
    // design.md: who may know whom. cli and forms take values of the folders that work knows.
    const QSet<QString> stages{u"rules"_s,  u"compare"_s, u"document"_s,
                               u"import"_s, u"store"_s,   u"approval"_s};
    for (const auto& [file, include] : includes(u"app"_s)) {
        if (!include.contains(u'/'))
            continue; // <compare> is the standard library's
        const QString from = folderOf(file);
        const QString to = folderOf(include);
        if (to == from)
            continue;
        if (from == "report"_L1) {
            EXPECT_FALSE(stages.contains(to) || to == "work"_L1)
                << file.toStdString() << " " << include.toStdString();
        }
        if (stages.contains(from)) {
            const bool isKnown = from == "approval"_L1 && to == "store"_L1;
            EXPECT_FALSE((stages.contains(to) && !isKnown) || to == "work"_L1 || to == "cli"_L1)
                << file.toStdString() << " " << include.toStdString();
        }
    }
}

TEST(Includes, noFolderOfAppKnowsWidgets) {
    static const QRegularExpression widgets(
        u"^(QtWidgets/|QtPrintSupport/|QWidget|QApplication|QDialog|QMainWindow|QPrinter|QMessageBox|QUndoStack)"_s);
    for (const auto& [file, include] : includes(u"app"_s))
        EXPECT_FALSE(widgets.match(include).hasMatch()) << file.toStdString() << " " << include.toStdString();
    for (const auto& [file, include] : includes(u"app/report"_s))
        EXPECT_FALSE(include.startsWith(u"QGui"_s) || include == "QFont"_L1 || include == "QColor"_L1)
            << file.toStdString();
}
