#!/usr/bin/env bash
# Fuzzes the readers: tests/fuzz/run.sh SECONDS [TYPE…], each type so long, one after another. Seeds are the exports
# of one small report by the program of build/release; what was found interesting is kept in build/fuzz/corpus, what
# the fuzzers say in build/fuzz/logs. Ends with 1 and the files that crashed a reader, if any; each becomes a row of a
# test in tests/import, with its fix.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=${1:?"usage: tests/fuzz/run.sh SECONDS [TYPE…]"}
shift
types=("$@")
[ ${#types[@]} -gt 0 ] || types=(csv docx html json odt pdf txt xlsx)
report=tests/fixtures/reports/township.json
program=build/release/bin/nianbao
corpus=build/fuzz/corpus
found=build/fuzz/crashes
logs=build/fuzz/logs
for tool in pdftotext perl qpdf unzip; do
    command -v "$tool" >/dev/null || { echo "Please install $tool" >&2; exit 2; }
done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# seed TYPE COMMAND…: what the command says is a seed of that type.
seed() {
    mkdir -p "$corpus/$1"
    "${@:2}" >"$corpus/$1/own"
}

# The PDF as a whole and each page alone, not compressed, and without its fonts, whose bytes would be most of it.
seed_pdf() {
    local plain=(--qdf --object-streams=disable --no-warn --warning-exit-0)
    mkdir -p "$corpus/pdf"
    qpdf "${plain[@]}" "$scratch/own.pdf" "$scratch/plain.pdf"
    LC_ALL=C sed -E 's#/(FontFile3|Metadata|OutputIntents|StructTreeRoot) [0-9]+ 0 R##' \
        "$scratch/plain.pdf" >"$scratch/cut.pdf"
    qpdf "${plain[@]}" "$scratch/cut.pdf" "$corpus/pdf/own"
    qpdf "${plain[@]}" --split-pages "$scratch/cut.pdf" "$corpus/pdf/page-%d"
}

# LibreOffice gets an end, a profile of its own and no input: it has been seen to wait for ever.
seed_odt() {
    mkdir -p "$corpus/odt"
    if timeout -k 10 120 soffice -env:UserInstallation="file://$scratch/profile" --headless --convert-to odt \
        --outdir "$scratch" "$scratch/own.docx" </dev/null >"$scratch/soffice.log" 2>&1 &&
        [ -e "$scratch/own.odt" ]; then
        seed odt unzip -p "$scratch/own.odt" content.xml
    else
        echo "odt: LibreOffice gave no seed" >&2
        tail -n 3 "$scratch/soffice.log" >&2
    fi
}

exports=()
for type in pdf docx html json xlsx; do
    exports+=("$scratch/own.$type")
done
"$program" export "$report" --to "${exports[@]}" 2>/dev/null
seed html cat "$scratch/own.html"
seed json cat "$scratch/own.json"
seed txt pdftotext -layout "$scratch/own.pdf" -
seed csv sed -E "s/ +/,/g" "$corpus/txt/own"
seed docx unzip -p "$scratch/own.docx" word/document.xml
seed xlsx unzip -p "$scratch/own.xlsx" xl/worksheets/sheet2.xml
seed_pdf
seed_odt

# The formats' words, as libFuzzer writes a dictionary.
grep -oh '"[^"\\]\+"' resources/formats/*.json | sort -u |
    perl -ne 's/^"|"\n$//g; s/([^ -~]|\\)/sprintf "\\x%02x", ord $1/ge; print "\"$_\"\n"' >"$scratch/words"

mkdir -p "$found" "$logs"
status=0
for type in "${types[@]}"; do
    ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=64 "build/fuzz/bin/fuzz_$type" "$corpus/$type" \
        -dict="$scratch/words" -max_total_time="$seconds" -max_len=400000 -timeout=20 -rss_limit_mb=3000 \
        -artifact_prefix="$found/$type-" </dev/null >"$logs/$type" 2>&1 || status=1
    # How often it ran, what it covers, how many files that takes; and what went wrong.
    echo "$type: $(grep -aE '^#[0-9]+' "$logs/$type" | tail -n 1 | tr '\t' ' ')"
    grep -aE '^(SUMMARY|==[0-9]+== *ERROR)' "$logs/$type" || true
done
ls "$found"
exit "$status"
