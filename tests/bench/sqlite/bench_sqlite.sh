#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The walk beside a plain C program that makes only the SQLite calls any walk must make.
# bench_sqlite.sh FOLDER-OF-THE-PROGRAMS; fails when a limit is passed. The best of three runs, of those
# with 100,000 tables one: SQLite keeps a schema in a hash of 64 buckets, so that opening such a database
# is quadratic in it and takes most of the time. Growth is therefore judged beside the C program's.
set -eu
programs=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$programs/bench_sqlite_calls" make "$work/small.db" 10000 10
"$programs/bench_sqlite_calls" make "$work/big.db" 100000 10

best() { # FIELD COMMAND…: the line with the smallest value in FIELD
    field=$1
    shift
    for _ in 1 2 3; do "$@"; done | sort -n -k "$field" | head -n 1
}
calls=$(best 3 "$programs/bench_sqlite_calls" walk "$work/small.db")
bigcalls=$("$programs/bench_sqlite_calls" walk "$work/big.db")
walk=$(best 4 "$programs/bench_sqlite_walk" "$work/small.db" none)
bigwalk=$("$programs/bench_sqlite_walk" "$work/big.db" none)
catalog=$(best 4 "$programs/bench_sqlite_walk" "$work/small.db" catalog)

printf '%s\n%s\n%s\n%s\n%s\n' "$calls" "$bigcalls" "$walk" "$bigwalk" "$catalog" | awk '
NR == 1 { c = $3; cm = $4 }
NR == 2 { C = $3; Cm = $4 }
NR == 3 { w = $4; first = $3 }
NR == 4 { W = $4; Wm = $5 }
NR == 5 { k = $4 }
function row(what, value, limit, unit) {
    ok = value <= limit
    printf "%-58s %9.1f %-3s limit %8.1f  %s\n", what, value, unit, limit, ok ? "ok" : "TOO MUCH"
    if (!ok) bad = 1
}
END {
    printf "C program: 10,000 tables %.0f ms, 100,000 tables %.0f ms, %.0f MB\n", c, C, Cm / 1024
    row("walk of 10,000 tables, times the C program", w / c, 3, "x")
    row("first entity", first, 200, "ms")
    row("walk of 100,000 tables, times the C program", W / C, 3, "x")
    # Besides what SQLite needs, a table of the big one may cost at most half as much again.
    row("time beyond the C program, 100,000 against 10,000 tables", (W - C) / (w - c), 15, "x")
    row("memory above the C program, 100,000 tables", (Wm - Cm) / 1024, 150, "MB")
    row("walk of 10,000 tables into the catalogue", k, 1500, "ms")
    exit bad
}'
