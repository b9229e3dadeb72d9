# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Watches and parks the framework's own runner from inside its process.

Standard library only, Python 3.9 and later. Started by the host (core/python/host) in the user's
interpreter; wraps the runner's methods, never replaces them, and never looks at a version number:
it asks what exists.
"""

PROTOCOL = 1
