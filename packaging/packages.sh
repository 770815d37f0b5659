# Debian 12 packages, by what they are needed for, and how they are installed. Sourced by the scripts.

build_packages=(
    ccache cmake g++ ninja-build pkg-config
    libfreetype-dev libgl-dev libgumbo-dev libharfbuzz-dev libpoppler-cpp-dev libqpdf-dev libvulkan-dev libxlsxwriter-dev
    libsodium-dev libzip-dev
    qt6-base-dev qt6-base-dev-tools qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools
)

# texlive-lang-chinese has Fandol: the free Fang-song, Kai, Song and Hei that cover GB 2312.
run_packages=(
    fcitx5-frontend-qt6 fonts-noto-cjk libqt6sql6-sqlite qt6-translations-l10n qt6-wayland texlive-lang-chinese
)

test_packages=(
    clang-format-16 libbenchmark-dev libgmock-dev libgtest-dev poppler-utils
)

# install_packages NAME…: installs what is missing; does nothing, and needs no root, when all is there.
install_packages() {
    local missing=() name
    for name in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null | grep -qx installed || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Please install as root: ${missing[*]}" >&2; return 1; }
        as_root=(sudo)
    fi
    echo "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get update -q >/dev/null
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "${missing[@]}" >/dev/null
}
