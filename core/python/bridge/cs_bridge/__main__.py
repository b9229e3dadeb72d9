# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Entry: `python CS_BRIDGE_DIR FD`, FD being the descriptor of the protocol's socket."""

import os
import sys


def main() -> int:
    here = os.path.dirname(os.path.abspath(__file__))
    # The directory is on sys.path because it was named on the command line; the user's imports must
    # not find our modules, so the package is imported by its own name and the entry taken out again.
    sys.path[0] = os.path.dirname(here)
    from cs_bridge import worker  # noqa: PLC0415

    sys.path.pop(0)
    return worker.serve(int(sys.argv[1]))


if __name__ == "__main__":
    sys.exit(main())
