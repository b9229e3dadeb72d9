# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls back when a module has been imported: at once where it already is, else right after it was."""

import importlib.util
import sys
import threading


class _Finder:
    """Stands before the other finders, and lets them find; only what follows is its own."""

    def __init__(self):
        self._wanted = {}
        self._looking = threading.local()

    def want(self, name: str, then) -> None:
        self._wanted.setdefault(name, []).append(then)

    def find_spec(self, name, path=None, target=None):
        if name not in self._wanted or getattr(self._looking, "on", False):
            return None
        self._looking.on = True
        try:
            spec = importlib.util.find_spec(name)
        finally:
            self._looking.on = False
        execute = getattr(getattr(spec, "loader", None), "exec_module", None)
        if execute is None:
            return None
        then = self._wanted.pop(name)

        def exec_module(module):
            execute(module)
            for call in then:
                _call(call, module)

        spec.loader.exec_module = exec_module  # this loader is this module's alone
        return spec


_finder = _Finder()


def when(name: str, then) -> None:
    """then(module); what it raises is nobody's concern: a library that is not as we know it."""
    module = sys.modules.get(name)
    if module is not None:
        _call(then, module)
        return
    if _finder not in sys.meta_path:
        sys.meta_path.insert(0, _finder)
    _finder.want(name, then)


def _call(then, module) -> None:
    try:
        then(module)
    except Exception:
        pass
