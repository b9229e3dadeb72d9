# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Entry: `python CS_BRIDGE_DIR FD [warm]`, FD being the descriptor of the protocol's socket; `warm`
makes it the control socket of a fork server."""

import os
import sys


def main() -> int:
    here = os.path.dirname(os.path.abspath(__file__))
    # The directory is on sys.path because it was named on the command line; the user's imports must
    # not find our modules, so the package is imported by its own name and the entry taken out again.
    sys.path[0] = os.path.dirname(here)
    from cs_bridge import worker  # noqa: PLC0415

    fd = int(sys.argv[1])
    if len(sys.argv) > 2:
        from cs_bridge import forkserver  # noqa: PLC0415

        sys.path.pop(0)
        return forkserver.ForkServer(fd).serve(forkserver.FRAMEWORK)
    sys.path.pop(0)
    return worker.serve(fd)


if __name__ == "__main__":
    sys.exit(main())
