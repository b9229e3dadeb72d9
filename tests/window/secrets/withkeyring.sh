#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
# withkeyring.sh GNOME-KEYRING-DAEMON PROGRAM ARGUMENT…: with an empty, unlocked keychain.
set -e
keyring=$1
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" XDG_CURRENT_DESKTOP=GNOME
export CS_HAS_KEYCHAIN=1
mkdir -m 700 "$XDG_RUNTIME_DIR"
printf 'unlock' | "$keyring" --unlock --components=secrets > /dev/null
"$@"
! grep -r 'Pl4nted' "$home" || { echo "the keychain keeps it readable"; exit 1; }
