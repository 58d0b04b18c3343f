#!/usr/bin/env python3
"""Runs a command and prints its last line of output with cpu=, wall= and peak= of its process."""

import resource
import subprocess
import sys
import time

start = time.monotonic()
process = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
wall = time.monotonic() - start
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
lines = [line for line in process.stdout.splitlines() if line.startswith("files=")]
print(
    *(lines[-1:] or [f"exit={process.returncode}"]),
    f"cpu={usage.ru_utime + usage.ru_stime:.3f} wall={wall:.4f} peak={usage.ru_maxrss * 1024 / 1e6:.1f}")
