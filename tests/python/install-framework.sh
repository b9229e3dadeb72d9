#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the real framework, unmodified, for the tests that run it: one virtual environment per
# version below the user's cache. Quick when everything is there. Prints where the interpreters are.
#
#   tests/python/install-framework.sh           all versions
#   tests/python/install-framework.sh 2.0.7.0   one of them
#
# An installation of your own is used instead if CS_OM20_PYTHON, CS_OM113_PYTHON or CS_OM110_PYTHON
# names its python.
set -euo pipefail

cache=${CS_FRAMEWORK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/connector-studio/framework}

say() { printf '%s\n' "$*" >&2; }

works() { [ -x "$1" ] && "$1" -c 'import metadata' >/dev/null 2>&1; }

# uv resolves with overrides, which pip cannot; it comes from the package index into a small
# environment of its own.
uv() {
    local tool=$cache/uv
    if [ ! -x "$tool/bin/uv" ]; then
        python3 -m venv "$tool"
        "$tool/bin/python" -m pip install --quiet --disable-pip-version-check uv
    fi
    UV_PYTHON_DOWNLOADS=never "$tool/bin/uv" "$@"
}

# packages DIRECTORY ARGUMENT…
packages() {
    local venv=$1
    shift
    uv pip install --quiet --python "$venv/bin/python" "$@"
}

# install VERSION DIRECTORY. Its failure is asked for, so `set -e` does not hold in here.
install() {
    local version=$1 venv=$2
    local overrides=$venv.overrides framework="openmetadata-ingestion[postgres]==$version"
    rm -rf "$venv" # an attempt that did not come to its end; scripts of an environment name its path
    uv venv --quiet --python python3 "$venv" || return
    if [[ $version == 1.10.* ]]; then
        # Asks at run time, through pkg_resources, whether all it requires is installed: it must be.
        # Later dbt-core builds from source; later jaraco.* are spelt in a way that its setuptools
        # does not find.
        printf '%s\n' certifi dbt-core==1.8.9 jaraco.context==4.3.0 jaraco.classes==3.3.0 \
            jaraco.functools==3.9.0 >"$overrides"
        packages "$venv" --overrides "$overrides" "$framework" cachetools pytz 'setuptools~=70.0'
        return
    fi
    # collate-data-diff builds a package that downloads while it builds, and pins certifi to a date:
    # it is installed apart, without its dependencies, and these by name.
    printf 'collate-data-diff ; python_version<"3"\ncertifi\n' >"$overrides"
    packages "$venv" --overrides "$overrides" "$framework" pytz setuptools &&
        packages "$venv" --no-deps collate-data-diff &&
        packages "$venv" attrs 'deepdiff<9' dsnparse keyring 'mashumaro[msgpack]<3.11' rich toml
}

# framework VERSION DIRECTORY OVERRIDE
framework() {
    local version=$1 venv=$cache/$2 own=$3
    if [ -n "$own" ]; then
        works "$own" || { say "$own cannot import the framework (package 'metadata')."; return 1; }
        echo "$version $own"
        return
    fi
    if [ ! -e "$venv/.complete" ]; then
        say "Installing openmetadata-ingestion $version into $venv"
        mkdir -p "$cache"
        install "$version" "$venv" || { say "openmetadata-ingestion $version could not be installed."; return 1; }
        works "$venv/bin/python" || { say "openmetadata-ingestion $version is installed but cannot be imported."; return 1; }
        touch "$venv/.complete"
    fi
    echo "$version $venv/bin/python"
}

wanted=${1:-all}
case $wanted in
all | 2.0.7.0 | 1.13.6.3 | 1.10.5.0) ;;
*) say "usage: install-framework.sh [2.0.7.0|1.13.6.3|1.10.5.0]"; exit 2 ;;
esac
# one VERSION DIRECTORY OVERRIDE: if it is wanted
one() { [ "$wanted" != all ] && [ "$wanted" != "$1" ] || framework "$@"; }
one 2.0.7.0 om20 "${CS_OM20_PYTHON:-}"
one 1.13.6.3 om113 "${CS_OM113_PYTHON:-}"
one 1.10.5.0 om110 "${CS_OM110_PYTHON:-}"
