#!/usr/bin/env bash
# Installs the programs of others that tests read our files with. Tests that miss one are skipped.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh
install_packages chromium libreoffice-calc-nogui libreoffice-writer-nogui mupdf-tools qpdf
