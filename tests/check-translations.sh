#!/usr/bin/env bash
# Fails when a string of the source is missing in a translation, unfinished, or no longer in the source.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
for file in translations/*.ts; do
    fresh=$work/$(basename "$file")
    cp "$file" "$fresh"
    "$lupdate" -silent -no-obsolete -locations none app forms -ts "$fresh"
    if grep -n 'type="unfinished"' -B3 "$fresh"; then
        echo "$file: strings without a translation" >&2
        exit 1
    fi
    if ! diff "$file" "$fresh"; then
        echo "$file: not up to date; run translations/update.sh" >&2
        exit 1
    fi
done
