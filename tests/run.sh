#!/usr/bin/env bash
# Installs what is needed, builds with sanitizers, runs every test offscreen, and ends with one line:
# N passed, N failed, N skipped. `--long` adds the soaks.
set -euo pipefail
umask 022 # what root builds, the tests' user must be able to run
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh

case "${1:-}" in
    "") ;;
    --long) export NIANBAO_LONG=1 ;;
    *) echo "usage: tests/run.sh [--long]" >&2; exit 2 ;;
esac

passed=0
failed=0
skipped=0
scratch=$(mktemp -d)
chmod 1777 "$scratch"
# However it ends, the last line says how.
finish() {
    local status=$?
    rm -rf "$scratch"
    if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
        failed=1
    fi
    echo "$passed passed, $failed failed, $skipped skipped"
}
trap finish EXIT

install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"

# Root may write where a test expects a refusal, so the tests run as somebody else, who must be able to
# read the tree; where that is not so, a copy of it is built and tested.
as_user=()
if [ "$(id -u)" -eq 0 ]; then
    as_user=(setpriv --reuid=65534 --regid=65534 --clear-groups)
    if ! "${as_user[@]}" test -r "$PWD/tests/run.sh"; then
        mkdir "$scratch/project"
        tar -c --exclude=./build --exclude=./.git . | tar -x -C "$scratch/project"
        [ ! -d ../shared ] || cp -r ../shared "$scratch/shared"
        chmod -R a+rX "$scratch/project"
        [ ! -d "$scratch/shared" ] || chmod -R a+rX "$scratch/shared"
        cd "$scratch/project"
    fi
fi

cmake --preset debug >/dev/null
cmake --build --preset debug
programs=(build/debug/bin/test_*)

# run_as_test FOLDER COMMAND…: as the tests' user, without a display or anything of the caller's home.
run_as_test() {
    local folder=$1
    shift
    (cd "$folder" && "${as_user[@]}" env -u DISPLAY -u WAYLAND_DISPLAY -u NIANBAO_STORE \
        HOME="$folder" XDG_RUNTIME_DIR="$folder" TMPDIR="$folder" QT_QPA_PLATFORM=offscreen \
        UBSAN_OPTIONS=print_stacktrace=1 "$@")
}

# Leaks are looked for where the system lets a process be looked into, and not where fontconfig and the
# platform plugin, which keep what they have until the end, are loaded.
leaks=1
if ! run_as_test "$scratch" env ASAN_OPTIONS=detect_leaks=1 "$PWD/${programs[0]}" --gtest_list_tests \
    >"$scratch/probe.log" 2>&1 && grep -q "LeakSanitizer has encountered a fatal error" "$scratch/probe.log"; then
    leaks=0
    echo "LeakSanitizer does not run here"
fi
leaks_of() {
    case "$1" in
        test_cli | test_document | test_forms | test_import_pdf | test_import_whole) echo 0 ;;
        *) echo "$leaks" ;;
    esac
}

# counts_of LOG STATUS: passed, failed, skipped of a GoogleTest program. One that died, that went wrong after its
# last test, or that has no test counts as a failure.
counts_of() {
    awk -v status="$2" '
        /^\[       OK \] / {ok++}
        /^\[  PASSED  \] [0-9]+ test/ {ended = 1}
        /^\[  FAILED  \] [0-9]+ test/ {f = $4}
        /^\[  SKIPPED \] [0-9]+ test/ {s = $4}
        END {
            if (f == 0 && (status != 0 || !ended || ok + s == 0))
                f = 1
            print ok + 0, f + 0, s + 0
        }' "$1"
}

# run_program FILE
run_program() {
    local name log status=0 p f s
    name=$(basename "$1")
    log=$scratch/$name.log
    mkdir -m 1777 "$scratch/home-$name"
    run_as_test "$scratch/home-$name" env ASAN_OPTIONS="detect_leaks=$(leaks_of "$name")" \
        "$1" --gtest_color=no >"$log" 2>&1 || status=$?
    read -r p f s <<<"$(counts_of "$log" "$status")"
    echo "$name: $p passed, $f failed, $s skipped"
    if [ "$f" -gt 0 ]; then
        grep -avE '^\[ +(OK|RUN) ' "$log" | tail -n 80
        echo "$name ended with status $status"
    fi
    grep -aA1 -hE 'Skipped$' "$log" | grep -avE '^--$|Skipped$' | sort -u | sed 's/^/    skipped: /' || true
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
}

# run_check NAME COMMAND…: a command that must succeed.
run_check() {
    local name=$1 log=$scratch/check.log
    shift
    if "$@" >"$log" 2>&1; then
        echo "$name: 1 passed"
        passed=$((passed + 1))
    else
        echo "$name: 1 failed"
        tail -n 40 "$log"
        failed=$((failed + 1))
    fi
}

check_layout() {
    local files
    mapfile -d '' -t files < <(find app forms tests translations -name '*.cpp' -print0 -o -name '*.h' -print0)
    [ ${#files[@]} -gt 0 ] && clang-format-16 --dry-run --Werror "${files[@]}"
}

for program in "${programs[@]}"; do
    run_program "$PWD/$program"
done
run_check "clang-format" check_layout
run_check "translations" bash tests/check-translations.sh
run_check "packaging/run.sh" env -u DISPLAY -u WAYLAND_DISPLAY bash packaging/run.sh

[ "$failed" -eq 0 ]
