# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The framework alone, for comparison: reads a workflow config, writes the seconds its walk took."""
import json
import sys
import time

from metadata.workflow.metadata import MetadataWorkflow

with open(sys.argv[1], encoding="utf-8") as file:
    flow = MetadataWorkflow.create(json.load(file))
started, used = time.perf_counter(), time.process_time()
flow.execute()
with open(sys.argv[2], "w", encoding="utf-8") as file:
    file.write("%f %f" % (time.perf_counter() - started, time.process_time() - used))
