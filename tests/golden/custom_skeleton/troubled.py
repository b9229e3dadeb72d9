# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Connectors that misbehave where a host must cope: each in get_database_names."""
import ctypes
import os
import sys
import time

from my_connector import Skeleton


class Sleeps(Skeleton):
    def get_database_names(self):
        time.sleep(600)
        yield "never"


class Spins(Skeleton):
    def get_database_names(self):
        while True:
            pass
        yield "never"


class Exits(Skeleton):
    def get_database_names(self):
        yield "first"
        os._exit(7)


class Crashes(Skeleton):
    def get_database_names(self):
        yield "first"
        ctypes.string_at(0)


class Prints(Skeleton):
    def get_database_names(self):
        print("hello from the connector")
        for _ in range(200000):
            sys.stdout.write("flood flood flood flood\n")
        yield "first"


class Raises(Skeleton):
    def get_database_names(self):
        yield "first"

    def yield_database(self, database_name):
        raise RuntimeError("nobody hears this")
        yield
