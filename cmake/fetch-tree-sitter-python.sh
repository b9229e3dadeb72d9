#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Puts the C sources of the tree-sitter grammar of Python into a folder, so that no copy of them
# lives in this repository. CMake calls it at configure time; it may be called by hand as well:
#
#   cmake/fetch-tree-sitter-python.sh FOLDER
#
# Afterwards FOLDER/src holds parser.c, scanner.c and tree_sitter/{parser,array,alloc}.h. Version and
# SHA-256 are pinned; a package whose checksum differs is refused. Idempotent: does nothing when the
# folder is complete. Needs npm, or pip, or uv; the first that is there and works is used.
# Exit codes: 0 the folder is ready, 1 it is not (one sentence on stderr says what to install).

set -eu

version=0.23.6
npm_sha=aab5b860d93dbf84b37fed532f7dacc0468ede5387d0c74911d68f964287662a
pypi_sha=354bfa0a2f9217431764a631516f85173e9711af2c13dbd796a8815acfe505d9
# The PyPI source package of the grammar leaves out the headers that its own scanner includes; the
# package of the library's bindings has them.
library_version=0.23.2
library_sha=66bae8dd47f1fed7bdef816115146d3a41c39b5c482d7bad36d9ba1def088450

[ $# -eq 1 ] || { echo "usage: $0 FOLDER" >&2; exit 1; }
folder=$1
stamp="$folder/.version"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$version" ]; then
    exit 0
fi

mkdir -p "$(dirname "$folder")"
work=$(mktemp -d "$folder.XXXXXX")
trap 'rm -rf "$work"' EXIT

check() { # file sha
    echo "$2  $1" | sha256sum -c - >/dev/null 2>&1 || {
        echo "$1: the checksum is not the pinned one" >>"$work/log"
        return 1
    }
}

finish() { # folder with src/
    for file in parser.c scanner.c tree_sitter/parser.h tree_sitter/array.h tree_sitter/alloc.h; do
        [ -s "$1/src/$file" ] || { echo "src/$file is missing" >>"$work/log"; return 1; }
    done
    echo "$version" >"$1/.version"
    rm -rf "$folder"
    mv "$1" "$folder"
    exit 0
}

by_npm() {
    command -v npm >/dev/null 2>&1 || return 1
    (cd "$work" && npm pack --silent "tree-sitter-python@$version" >/dev/null 2>>log) || return 1
    check "$work/tree-sitter-python-$version.tgz" "$npm_sha" || return 1
    tar -xzf "$work/tree-sitter-python-$version.tgz" -C "$work" package/src package/LICENSE
    finish "$work/package"
}

by_pip() { # pip command
    "$@" download --quiet --disable-pip-version-check --no-deps --no-binary :all: -d "$work" \
        "tree-sitter-python==$version" "tree-sitter==$library_version" >>"$work/log" 2>&1 || return 1
    grammar="$work/tree_sitter_python-$version"
    library="$work/tree-sitter-$library_version"
    check "$grammar.tar.gz" "$pypi_sha" || return 1
    check "$library.tar.gz" "$library_sha" || return 1
    tar -xzf "$grammar.tar.gz" -C "$work"
    tar -xzf "$library.tar.gz" -C "$work"
    mkdir -p "$grammar/src/tree_sitter"
    for header in parser array alloc; do
        cp "$library/tree_sitter/core/lib/src/$header.h" "$grammar/src/tree_sitter/"
    done
    # Inside the library two headers go by other names than where the grammar includes them.
    sed -i -e 's,"\./ts_assert\.h",<assert.h>,' -e 's,ts_assert(,assert(,g' \
        "$grammar"/src/tree_sitter/*.h
    finish "$grammar"
}

by_npm || true
if python3 -m pip --version >/dev/null 2>&1; then
    by_pip python3 -m pip || true
elif command -v pip3 >/dev/null 2>&1; then
    by_pip pip3 || true
fi
if command -v uv >/dev/null 2>&1; then
    by_pip uv tool run --quiet pip || true
fi

{
    echo "Could not get the Python grammar (tree-sitter-python $version):"
    [ -s "$work/log" ] && tail -n 5 "$work/log"
    echo "It comes through npm, pip or uv: install one of them (Debian: apt-get install python3-pip)"
    echo "and see that it reaches its package registry, or configure with -DCS_PYTHON=OFF."
} >&2
exit 1
