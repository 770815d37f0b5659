#!/usr/bin/env bash
# Brings the translations up to the source's strings; new ones are marked unfinished.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
for file in translations/*.ts; do
    "$lupdate" -no-obsolete -locations none app forms -ts "$file"
done
