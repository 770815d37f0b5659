#pragma once

#include <report/Problem.h>

#include <QCommandLineParser>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace nianbao {

class Store;

enum ExitStatus { Done = 0, Found = 1, Failed = 2 };

// Each command reads its own arguments: the program's name and the verb joined, then the rest.
[[nodiscard]] int runCheck(const QStringList& arguments);
[[nodiscard]] int runCompare(const QStringList& arguments);
[[nodiscard]] int runExport(const QStringList& arguments);
[[nodiscard]] int runImport(const QStringList& arguments);
[[nodiscard]] int runList(const QStringList& arguments);
[[nodiscard]] int runVerify(const QStringList& arguments);

/// Parses; sets `status` and returns false when the command is at its end already (help, wrong usage).
[[nodiscard]] bool parse(QCommandLineParser& parser, const QStringList& arguments, int& status);

/// --settings and --store, the same everywhere.
[[nodiscard]] QCommandLineOption settingsOption();
[[nodiscard]] QCommandLineOption storeOption();
[[nodiscard]] QCommandLineOption jsonOption();

/// One line on standard output, UTF-8.
void printLine(const QString& line);
void printJson(const QJsonObject& object);
/// One line on standard error.
void complain(const Problem& problem);
void complain(const QString& line);
/// Standard error is a terminal, so that progress may be shown on it.
[[nodiscard]] bool showsProgress();
/// Overwrites one line on standard error; `done` of `total`.
void showProgress(int done, int total);
/// Folders replaced by their files, in order. A folder without a readable report is complained of and sets
/// `status`.
[[nodiscard]] QStringList expanded(const QStringList& names, int& status);
/// Whether each file is of a type among `suffixes`; complains of the first that is not, with `whyNot`.
[[nodiscard]] bool canBeWritten(const QStringList& files, const QStringList& suffixes, const QString& whyNot);
/// Tells on standard error what is to be known of how a store was opened.
void tellOpeningNotes(const Store& store);
/// Complains and returns false where a store is of a kind that this version does not open.
[[nodiscard]] bool isStoreSupported(const QString& store);

} // namespace nianbao
