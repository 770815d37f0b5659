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
    # clang 16 does not take qpdf 11's JSON.hh as C++20, so the one file that includes it is left out.
    find app forms -name '*.cpp' -not -name PdfWriter.cpp -print0
fi | xargs -0 -n 4 -P "$(nproc)" clang-tidy-16 --quiet -p build/release
