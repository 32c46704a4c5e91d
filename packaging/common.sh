# shellcheck shell=bash disable=SC2034
# Shared by packaging/run, packaging/test and packaging/install-deps; to be sourced by bash.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build="$root/build/release"

# Qt wants a UTF-8 locale; a bare system has "C".
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

neededPackages() { sed -e 's/#.*//' -e '/^\[/d' -e 's/[[:space:]]//g' -e '/^$/d' "$root/packaging/deps"; }

missingPackages() {
    local package
    for package in $(neededPackages); do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || echo "$package"
    done
}

# Runs a command as root: as it is, or through sudo (which may ask for the password only where somebody can type it).
asRoot() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif [ -t 0 ] && [ -t 2 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# Ends the script with one clear sentence where nobody here may install packages.
requireRoot() {
    [ "$(id -u)" = 0 ] && return
    local byHand="Ask an administrator to run: apt-get install --no-install-recommends $*"
    command -v sudo >/dev/null || fail "Installing packages needs root, and there is no sudo here. $byHand"
    if ! { [ -t 0 ] && [ -t 2 ]; }; then
        sudo -n true 2>/dev/null || fail "Installing packages needs root, and sudo wants a password that nobody can type here. $byHand"
    fi
}

# Installs what packaging/deps names and this machine lacks. Nothing missing: no network, no root, no output.
installDependencies() {
    command -v apt-get >/dev/null ||
        fail "This script is for Debian 12: apt-get is not here. Install what packaging/deps lists in your system's way, then build with: cmake --preset release && cmake --build --preset release"
    local missing
    missing=$(missingPackages)
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086 # one word a package
    set -- $missing
    say "These $# Debian packages are missing and will be installed (by apt-get, without recommended extras):"
    printf '%s\n' "$@" | paste -sd ' ' | fold -s -w 110 | sed 's/^/    /' >&2
    requireRoot "$@"
    local log
    log=$(mktemp)
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0)
    if ! asRoot "${apt[@]}" update >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        rm -f "$log"
        fail "The package lists could not be fetched. Is this machine online? Once set up, it need not be."
    fi
    if ! asRoot "${apt[@]}" install --no-install-recommends "$@" </dev/null >"$log" 2>&1; then
        tail -n 15 "$log" >&2
        rm -f "$log"
        fail "apt-get could not install the packages; its last lines stand above."
    fi
    rm -f "$log"
    missing=$(missingPackages)
    [ -z "$missing" ] || fail "Still missing after the installation: $missing"
    say "Installed."
}

# One compiler needs up to about 1 GB: as many at once as there are cores and memory for.
buildJobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable/ {print int($2 / 1048576)}' /proc/meminfo 2>/dev/null || echo "$cores")
    [ "${memory:-0}" -ge 1 ] || memory=1
    echo $((cores < memory ? cores : memory))
}

# Reads ninja's lines and says every tenth of the work.
sayTenths() {
    local line tenth last=0
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        tenth=$((BASH_REMATCH[1] * 10 / BASH_REMATCH[2]))
        [ "$tenth" -le "$last" ] || [ "${BASH_REMATCH[2]}" -lt 50 ] || say "    $((tenth * 10)) %"
        last=$tenth
    done
}

# Configures and builds the preset `release`: all targets, or those named.
buildRelease() {
    local log="$root/build/release.log" started=$SECONDS
    mkdir -p "$root/build"
    say "Building (preset release, $(buildJobs) at once; the first time takes a few minutes) ..."
    cd "$root"
    if ! cmake --preset release >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        fail "The build could not be configured; all of it is in build/release.log."
    fi
    local targets=()
    [ $# = 0 ] || targets=(--target "$@")
    # On a terminal ninja shows one moving line; elsewhere a line a tenth, and what goes wrong.
    if [ -t 2 ]; then
        NINJA_STATUS='[%f/%t] ' cmake --build --preset release -j "$(buildJobs)" "${targets[@]}" >&2 ||
            fail "The build failed; the compiler's words stand above."
    elif ! cmake --build --preset release -j "$(buildJobs)" "${targets[@]}" 2>&1 | tee -a "$log" | sayTenths; then
        grep -E -A 3 '^FAILED|error:|ld: ' "$log" | cut -c 1-200 | sed -n 1,40p >&2 || true
        fail "The build failed; all of it is in build/release.log."
    fi
    say "Built in $((SECONDS - started)) s."
}
