#pragma once

#include <QString>

namespace nianbao {

/// The argument by which the program is started as a worker that decodes files.
inline constexpr auto decodeWorkerArgument = QLatin1StringView("--decode-worker");

/// From now on files of PDF, ZIP and HTML are decoded by `program`, started with decodeWorkerArgument: what
/// they do to a decoder then ends that process and not this one. Without, they are decoded in this process.
/// To be called before anything is read.
void setDecodeProgram(const QString& program);

/// What the worker does: decodes what comes on standard input until that ends. Memory is limited. Returns the
/// exit status.
[[nodiscard]] int runDecodeWorker();

} // namespace nianbao
