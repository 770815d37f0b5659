#!/usr/bin/env bash
# Whole processes, each against its peer in the same run: medians of N runs in milliseconds.
# Needs a release build, LibreOffice, Chromium, Xvfb and xdotool; what is missing is said and left out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
runs=${1:-7}
program=build/release/bin/nianbao
bench_store=build/release/bin/bench_store
[ -x "$program" ] || { echo "Build first: cmake --preset release && cmake --build --preset release" >&2; exit 2; }
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$work"' EXIT
sample=resources/sample/sample.json
[ -f "$sample" ] || { echo "There is no $sample" >&2; exit 2; }

now() { date +%s%N; }
median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
# elapsed COMMAND…: milliseconds of one run.
elapsed() {
    local start end
    start=$(now)
    "$@" >/dev/null 2>"$work/errors" || { echo "failed: $*" >&2; cat "$work/errors" >&2; return 1; }
    end=$(now)
    echo $(((end - start) / 1000000))
}
repeat() { for _ in $(seq "$runs"); do elapsed "$@"; done | median; }

export_ms=$(repeat "$program" export "$sample" --to "$work/sample.pdf")
echo "export of the sample to PDF: $export_ms ms"

"$bench_store" --make "$work/large.sqlite"
list_ms=$(repeat "$program" list --store "$work/large.sqlite")
echo "list of 10,000 drafts: $list_ms ms"

mkdir "$work/reports"
for i in $(seq 200); do cp "$sample" "$work/reports/$i.json"; done
# Copies are found to be copies, which is exit code 1 and no failure here.
check_copies() { "$program" check "$work/reports" || [ $? -eq 1 ]; }
check_ms=$(repeat check_copies)
echo "check of 200 reports: $check_ms ms"

# The same report as our own DOCX and HTML, turned into a PDF by others.
"$program" export "$sample" --to "$work/sample.docx" "$work/sample.html" 2>/dev/null
# against NAME COMMAND…: a peer's median beside that of the export.
against() {
    local name=$1 peer_ms
    shift
    elapsed "$@" >/dev/null # the first run makes the profile
    peer_ms=$(repeat "$@")
    echo "$name: $peer_ms ms, ratio $((10 * peer_ms / export_ms / 10)).$((10 * peer_ms / export_ms % 10))"
}
if command -v soffice >/dev/null; then
    against "LibreOffice, DOCX to PDF" soffice "-env:UserInstallation=file://$work/profile" --headless \
        --convert-to pdf --outdir "$work" "$work/sample.docx"
else
    echo "LibreOffice is not installed: no comparison"
fi
if command -v chromium >/dev/null; then
    against "Chromium, HTML to PDF" chromium --headless --no-sandbox --disable-gpu \
        "--user-data-dir=$work/chromium" "--print-to-pdf=$work/chromium.pdf" "$work/sample.html"
else
    echo "Chromium is not installed: no comparison"
fi

if command -v Xvfb >/dev/null && command -v xdotool >/dev/null; then
    Xvfb :93 -screen 0 1366x768x24 >/dev/null 2>&1 &
    export DISPLAY=:93
    for _ in $(seq 100); do xdotool getmouselocation >/dev/null 2>&1 && break || sleep 0.1; done
    # shown STORE: milliseconds from process start to a mapped window.
    shown() {
        local start end pid
        start=$(now)
        "$program" --store "$1" --settings "$work/settings.ini" >/dev/null 2>&1 &
        pid=$!
        # xdotool's own --sync looks twice a second only.
        until xdotool search --onlyvisible --pid "$pid" >/dev/null 2>&1; do
            kill -0 "$pid" 2>/dev/null || { echo "no window was shown" >&2; return 1; }
        done
        end=$(now)
        kill "$pid"
        wait "$pid" 2>/dev/null || true
        echo $(((end - start) / 1000000))
    }
    window_ms=$(for _ in $(seq "$runs"); do shown "$work/new.sqlite"; done | median)
    echo "window shown, empty store: $window_ms ms"
    large_ms=$(for _ in $(seq "$runs"); do shown "$work/large.sqlite"; done | median)
    echo "window shown, 10,000 drafts: $large_ms ms"
else
    echo "Xvfb or xdotool is not installed: no window measured"
fi
