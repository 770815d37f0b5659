#pragma once

namespace nianbao {

/// Runs the window: `nianbao [--store PATH] [--settings FILE] [FILE]`. When a window on the same store runs
/// already, FILE is handed to it and this call ends at once. Returns the exit status.
int runWindow(int& argc, char** argv);

} // namespace nianbao
