#!/usr/bin/env python3
"""Measures `accord check` on contracts as a house has them: `check.py [--contracts N] ACCORD...`, several to compare builds.

The folders are clean, ten releases a contract, and of 20 contracts five. Prints the best of three runs.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import time

here = pathlib.Path(__file__).parent
RUNS = 3


def folder(format_, contracts, releases):
    path = here / ".build" / "data" / f"house-{format_}-{contracts}-{releases}"
    done = path.with_suffix(".done")
    if not done.exists():
        subprocess.run(
            [sys.executable, here / "generate.py", path, "--house", "--format", format_, "--breaking", "0",
             "--lineages", str(contracts), "--releases", str(releases)], check=True)
        done.touch()
    return path


def run(accord, path):
    """CPU seconds, wall seconds and megabytes at the peak."""
    start = time.monotonic()
    process = subprocess.Popen([accord, "check", path], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{accord} check {path} ends with {process.returncode}: the contracts are meant to be clean")
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * 1024 / 1e6


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("accords", nargs="+", metavar="ACCORD")
    parser.add_argument("--contracts", type=int, default=1000)
    arguments = parser.parse_args()
    print("| `accord check` | CPU s | wall s | peak MB |\n|---|---|---|---|")
    for contracts, releases in ((arguments.contracts, 10), (20, 5)):
        for format_, title in (("avro", "Avro"), ("json", "JSON Schema")):
            path = folder(format_, contracts, releases)
            for accord in arguments.accords:
                cpu, wall, peak = (min(figures) for figures in zip(*(run(accord, path) for _ in range(RUNS))))
                build = f" ({accord})" if len(arguments.accords) > 1 else ""
                row = f"| {title}, {contracts} contracts of {releases} releases{build} | {cpu:.3g} | {wall:.3g} |"
                print(f"{row} {peak:.0f} |", flush=True)


main()
