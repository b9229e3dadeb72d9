# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by studio/run and tests/run: installs what is missing, configures, builds.
# shellcheck shell=bash

cs_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

cs_say() { printf '%s\n' "$*" >&2; }

cs_die() {
    cs_say "connector-studio: $1"
    shift
    for line in "$@"; do cs_say "  $line"; done
    exit 3
}

# The packages of the groups given (run, test) that are not installed.
cs_missing_packages() {
    local wanted installed
    wanted=$(sed -nE "s/^([a-z0-9][a-z0-9.+-]*)[[:space:]]+# ($(IFS='|'; echo "$*")):.*/\1/p" \
        "$cs_root/cmake/debian-packages.txt" | sort -u)
    # shellcheck disable=SC2086
    installed=$(dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' $wanted 2>/dev/null |
        sed -n 's/^.i  *//p' | sort -u)
    comm -23 <(echo "$wanted") <(echo "$installed")
}

cs_install() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        cs_say "This is not Debian: install the equivalents of cmake/debian-packages.txt yourself."
        return 0
    fi
    local missing as_root=()
    missing=$(cs_missing_packages "$@")
    [ -n "$missing" ] || return 0
    missing=$(echo "$missing" | tr '\n' ' ')
    if [ "$(id -u)" != 0 ]; then
        if command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
            as_root=(sudo)
        else
            cs_die "these packages are missing, and installing them needs root:" "$missing" \
                "Ask an administrator to run:" "apt-get install --no-install-recommends $missing" \
                "Then run this again; nothing else here needs root."
        fi
    fi
    cs_say "Installing: $missing"
    local log
    log=$(mktemp)
    # A list that is old or was never fetched is the usual cause of a failure: fetch, then try.
    if ! { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y \
            --no-install-recommends $missing; } >"$log" 2>&1; then
        tail -n 15 "$log" >&2
        cs_die "apt-get could not install the packages above; its whole output is in $log."
    fi
    rm -f "$log"
}

# cs_build PRESET "cmake options" TARGET…
cs_build() {
    local preset=$1 options=$2
    shift 2
    local dir="$cs_root/build/$preset" log
    log=$(mktemp)
    # shellcheck disable=SC2086
    if ! (cd "$cs_root" && cmake --preset "$preset" $options) >"$log" 2>&1; then
        tail -n 25 "$log" >&2
        cs_die "CMake could not configure $dir; the last of what it said is above."
    fi
    if [ -t 2 ]; then
        cmake --build "$dir" --target "$@" >&2 || cs_die "the build in $dir failed; see above."
    elif ! cmake --build "$dir" --target "$@" >"$log" 2>&1; then
        grep -E 'error|FAILED' -A 6 "$log" | head -n 80 >&2
        cs_die "the build in $dir failed; the first errors are above, all of it in $log."
    fi
    rm -f "$log"
}
