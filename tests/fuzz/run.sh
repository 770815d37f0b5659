#!/usr/bin/env bash
# Fuzzes the readers: tests/fuzz/run.sh SECONDS [TYPE…], each type so long, one after another. Seeds are the exports of
# one small report by the program of build/release; what was found interesting is kept in build/fuzz/corpus. Ends
# with 1 and the files that crashed a reader, if any; each belongs in tests/fixtures/import/fuzzed with its fix.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=${1:?"usage: tests/fuzz/run.sh SECONDS [TYPE…]"}
shift
types=("$@")
[ ${#types[@]} -gt 0 ] || types=(csv docx html json odt txt xlsx)
report=tests/fixtures/reports/township.json
program=build/release/bin/nianbao
corpus=build/fuzz/corpus
found=build/fuzz/crashes
for tool in unzip pdftotext; do
    command -v "$tool" >/dev/null || { echo "Please install $tool" >&2; exit 2; }
done

# seed TYPE COMMAND…: what the command says is a seed of that type.
seed() {
    mkdir -p "$corpus/$1"
    "${@:2}" >"$corpus/$1/own"
}

mkdir -p "$corpus/own" "$found"
exports=()
for type in pdf docx html json xlsx; do
    exports+=("$corpus/own/own.$type")
done
"$program" export "$report" --to "${exports[@]}" 2>/dev/null
seed html cat "$corpus/own/own.html"
seed json cat "$corpus/own/own.json"
seed txt pdftotext -layout "$corpus/own/own.pdf" -
seed csv sed -E "s/ +/,/g" "$corpus/txt/own"
seed docx unzip -p "$corpus/own/own.docx" word/document.xml
seed xlsx unzip -p "$corpus/own/own.xlsx" xl/worksheets/sheet2.xml
mkdir -p "$corpus/odt"
if command -v soffice >/dev/null; then
    soffice -env:UserInstallation="file://$PWD/$corpus/profile" --headless --convert-to odt \
        --outdir "$corpus/own" "$corpus/own/own.docx" >/dev/null 2>&1
    seed odt unzip -p "$corpus/own/own.odt" content.xml
fi

status=0
for type in "${types[@]}"; do
    echo "$type: $seconds seconds"
    ASAN_OPTIONS=detect_leaks=0 "build/fuzz/bin/fuzz_$type" "$corpus/$type" -max_total_time="$seconds" -max_len=400000 \
        -timeout=20 -rss_limit_mb=3000 -verbosity=0 -print_final_stats=1 -artifact_prefix="$found/$type-" ||
        status=1
done
ls "$found"
exit "$status"
