#pragma once

#include <QStringList>

namespace nianbao {

/// True when the program's arguments (the program's name first) ask for a command, for help or for the
/// version; else they are for the window.
[[nodiscard]] bool isCommand(const QStringList& arguments);

/// True when the command sets type and so needs a QGuiApplication; it never needs a display.
[[nodiscard]] bool needsFonts(const QStringList& arguments);

/// What follows --settings, empty without it. The command itself says when the file cannot be read.
[[nodiscard]] QString settingsFile(const QStringList& arguments);

/// Runs the command. Needs an application object. Returns the exit status: 0 done and nothing wrong, 1 done
/// and something found, 2 could not be done.
[[nodiscard]] int runCommand(const QStringList& arguments);

} // namespace nianbao
