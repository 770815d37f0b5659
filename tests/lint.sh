#!/usr/bin/env bash
# Runs clang-tidy over the sources: all, or those named. Needs clang-tidy-16; configures and builds build/release.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
command -v clang-tidy-16 >/dev/null || { echo "Please install clang-tidy-16" >&2; exit 2; }
cmake --preset release >/dev/null
cmake --build --preset release >/dev/null # the generated headers
if [ $# -gt 0 ]; then
    printf '%s\0' "$@"
else
    find app forms -name '*.cpp' -print0
fi | xargs -0 -n 4 -P "$(nproc)" clang-tidy-16 --quiet -p build/release
