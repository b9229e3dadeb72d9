# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the tests of generated connectors, all in one process: the framework takes its time to import.

run_tests.py FOLDER… prints one JSON document: {folder: {test: null where it passed, else why not}}.
"""

import contextlib
import io
import json
import logging
import sys
import unittest
from pathlib import Path


def outcome(folder: Path) -> dict:
    loader = unittest.TestLoader()
    (file,) = (folder / "tests").glob("test_*.py")
    sys.path.insert(0, str(folder / "tests"))
    suite = loader.loadTestsFromName(file.stem)
    result = unittest.TestResult()
    names = [test.id().rsplit(".", 1)[-1] for group in suite for test in group]
    suite.run(result)
    failed = {test.id().rsplit(".", 1)[-1]: text.strip().splitlines()[-1]
              for test, text in result.failures}
    # An error is no failure: the test did not get as far as its own reason.
    failed.update({test.id().rsplit(".", 1)[-1]: "error: " + text for test, text in result.errors})
    return {name: failed.get(name) for name in names}


def main() -> None:
    logging.disable(logging.CRITICAL)
    noise = io.StringIO()
    with contextlib.redirect_stdout(noise), contextlib.redirect_stderr(noise):
        found = {folder: outcome(Path(folder)) for folder in sys.argv[1:]}
    print(json.dumps(found))


main()
