#include <cli/Cli.h>

#include "Commands.h"

#include <store/Store.h>
#include <work/OpenReport.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct CliWords {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    static QString usage() {
        return tr("Usage:\n"
                  "  nianbao                                   open the window\n"
                  "  nianbao FILE                              open the window with FILE\n"
                  "  nianbao check [--against PREVIOUS] [--json] [--to FILE] REPORT…\n"
                  "  nianbao compare OLD NEW [--json] [--to FILE]\n"
                  "  nianbao export REPORT --to FILE…          type by suffix: pdf, html, docx, xlsx, json\n"
                  "  nianbao export REPORT --package DIR       every type, named after agency and year\n"
                  "  nianbao import REPORT… [--store URL] [--json]\n"
                  "  nianbao list [--store URL] [--year Y] [--due] [--json]\n"
                  "  nianbao verify [--keys FILE] [--store URL] [--json] FILE\n"
                  "  nianbao verify --store [URL] [--json]     is the audit log whole\n"
                  "\n"
                  "REPORT is a file (json, txt), a folder of them, or AGENCY/YEAR in the store.\n"
                  "Every command has --help, --version and --settings FILE.");
    }
    static QString settings() { return tr("Read the settings from FILE."); }
    static QString store() { return tr("The store: an SQLite file."); }
    static QString json() { return tr("Print JSON, one object a line."); }
    static QString notBuilt(const QString& verb) {
        return tr("“%1” is not part of this version of nianbao").arg(verb);
    }
    static QString noServer() { return tr("this version of nianbao opens SQLite files only"); }
    static QString emptyFolder() { return tr("no readable report was found there"); }
    static QString progress(int done, int total) { return tr("%1 of %2").arg(done).arg(total); }
    static QString seeHelp(const QString& what) { return tr("%1 (see --help)").arg(what); }
};

using Command = int (*)(const QStringList&);
struct Verb {
    QLatin1StringView name;
    Command run; ///< null for one that a later version has
};
constexpr Verb verbs[] = {
    {"check"_L1, runCheck},     {"export"_L1, runExport}, {"import"_L1, runImport}, {"list"_L1, runList},
    {"compare"_L1, runCompare}, {"store"_L1, nullptr},    {"sum"_L1, nullptr},      {"verify"_L1, runVerify},
};

/// Place of the verb: the first argument that is no option. --settings and --store before it take a value.
qsizetype verbIndex(const QStringList& arguments) {
    qsizetype at = 1;
    while (at < arguments.size() && arguments[at].startsWith(u'-'))
        at += arguments[at] == "--settings"_L1 || arguments[at] == "--store"_L1 ? 2 : 1;
    return at;
}

const Verb* verbOf(const QStringList& arguments) {
    const qsizetype at = verbIndex(arguments);
    if (at >= arguments.size())
        return nullptr;
    for (const Verb& verb : verbs) {
        if (arguments[at] == verb.name)
            return &verb;
    }
    return nullptr;
}

bool asksHelp(const QStringList& arguments) {
    return arguments.contains("--help"_L1) || arguments.contains("-h"_L1);
}
bool asksVersion(const QStringList& arguments) {
    return arguments.contains("--version"_L1) || arguments.contains("-v"_L1);
}

void write(std::FILE* stream, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

} // namespace

QCommandLineOption settingsOption() {
    return {u"settings"_s, CliWords::settings(), u"FILE"_s};
}
QCommandLineOption storeOption() {
    return {u"store"_s, CliWords::store(), u"URL"_s};
}
QCommandLineOption jsonOption() {
    return {u"json"_s, CliWords::json()};
}

bool parse(QCommandLineParser& parser, const QStringList& arguments, int& status) {
    parser.addOption(settingsOption());
    parser.addHelpOption();
    parser.addVersionOption();
    const bool parsed = parser.parse(arguments);
    if (asksHelp(arguments)) {
        write(stdout, parser.helpText());
        status = Done;
        return false;
    }
    status = Failed;
    if (!parsed) {
        complain({Problem::Code::WrongUsage, {}, {}, CliWords::seeHelp(parser.errorText())});
        return false;
    }
    QFile settings(parser.value(u"settings"_s));
    if (parser.isSet(u"settings"_s) && !settings.open(QIODevice::ReadOnly)) {
        complain({Problem::Code::CannotRead, settings.fileName(), {}, settings.errorString()});
        return false;
    }
    status = Done;
    return true;
}

void printLine(const QString& line) {
    write(stdout, line + u'\n');
}

void printJson(const QJsonObject& object) {
    printLine(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void complain(const QString& line) {
    // One line, also where a file name holds a line end.
    write(stderr, u"nianbao: "_s + QString(line).replace(u'\n', u' ').replace(u'\r', u' ') + u'\n');
}

void complain(const Problem& problem) {
    complain(problemText(problem));
}

bool showsProgress() {
    return isatty(STDERR_FILENO) == 1;
}

void showProgress(int done, int total) {
    write(stderr, u'\r' + CliWords::progress(done, total) + (done == total ? u"\n"_s : QString()));
}

QStringList expanded(const QStringList& names, int& status) {
    QStringList all;
    for (const QString& name : names) {
        const QStringList files = expandReportArgument(name);
        if (files.isEmpty()) {
            complain({Problem::Code::CannotRead, name, {}, CliWords::emptyFolder()});
            status = Failed;
        }
        all += files;
    }
    return all;
}

bool canBeWritten(const QStringList& files, const QStringList& suffixes, const QString& whyNot) {
    for (const QString& file : files) {
        if (suffixes.contains(QFileInfo(file).suffix().toLower()))
            continue;
        complain({Problem::Code::WrongUsage, file, {}, whyNot});
        return false;
    }
    return true;
}

void tellOpeningNotes(const Store& store) {
    for (const Problem& note : store.openingNotes())
        complain(note);
}

bool isStoreSupported(const QString& store) {
    if (!store.contains(u"://"))
        return true;
    complain({Problem::Code::WrongUsage, store, {}, CliWords::noServer()});
    return false;
}

bool isCommand(const QStringList& arguments) {
    return verbOf(arguments) != nullptr || asksHelp(arguments) || asksVersion(arguments);
}

bool needsFonts(const QStringList& arguments) {
    const Verb* verb = verbOf(arguments);
    if (!verb || (verb->run != runExport && verb->run != runCompare) || asksHelp(arguments))
        return false;
    for (const QString& argument : arguments) {
        if (argument.endsWith(".pdf"_L1, Qt::CaseInsensitive) || argument == "--package"_L1 ||
            argument.startsWith("--package="_L1))
            return true;
    }
    return false;
}

QString settingsFile(const QStringList& arguments) {
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith("--settings="_L1))
            return arguments[i].section(u'=', 1);
        if (arguments[i] == "--settings"_L1)
            return arguments.value(i + 1);
    }
    return {};
}

int runCommand(const QStringList& arguments) {
    if (asksVersion(arguments)) {
        printLine(QStringLiteral("nianbao " NIANBAO_VERSION));
        return Done;
    }
    const Verb* verb = verbOf(arguments);
    if (!verb) {
        printLine(CliWords::usage());
        return Done;
    }
    if (!verb->run) {
        complain({Problem::Code::WrongUsage, {}, {}, CliWords::notBuilt(verb->name)});
        return Failed;
    }
    const qsizetype at = verbIndex(arguments);
    QStringList own = {u"nianbao "_s + verb->name};
    own += arguments.sliced(1, at - 1);
    own += arguments.sliced(at + 1);
    const int status = verb->run(own);
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        complain({Problem::Code::CannotWrite, u"stdout"_s, {}, qt_error_string()});
        return Failed;
    }
    return status;
}

} // namespace nianbao
