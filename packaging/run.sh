#!/usr/bin/env bash
# From a fresh Debian 12 to the main job: installs what is needed, builds, and opens the window on a new
# draft; without a display, checks the sample report and writes its PDF.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh

install_packages "${build_packages[@]}" "${run_packages[@]}"

cmake --preset release -DNIANBAO_TESTS=OFF -DNIANBAO_BENCH=OFF -B build/run >/dev/null
cmake --build build/run
program=$PWD/build/run/bin/nianbao

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" --new
fi

echo "No display: checking the sample report and writing its PDF."
sample=resources/sample/sample.json
pdf=$PWD/build/run/sample.pdf
"$program" check "$sample"
"$program" export "$sample" --to "$pdf"
echo "The report as it prints: $pdf"
