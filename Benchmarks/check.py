#!/usr/bin/env python3
"""Measures `accord check` and `accord generate` on contracts as a company has them: `check.py [--contracts N] ACCORD...`,
several to compare builds.

The folders are clean. Prints the best of three runs; what is generated is written anew by each.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

here = pathlib.Path(__file__).parent
generated = here / ".build" / "generated"
RUNS = 3


def folder(format_, contracts, releases):
    path = here / ".build" / "data" / f"company-{format_}-{contracts}-{releases}"
    done = path.with_suffix(".done")
    if not done.exists():
        subprocess.run(
            [sys.executable, here / "generate.py", path, "--company", "--format", format_, "--breaking", "0",
             "--lineages", str(contracts), "--releases", str(releases)], check=True)
        done.touch()
    return path


def run(*command):
    """CPU seconds, wall seconds and megabytes at the peak."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ends with {process.returncode}: the contracts are meant to be clean")
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * 1024 / 1e6


def check(accord, path):
    return run(accord, "check", path)


def generate(accord, path):
    # A folder of its own for each run: a file system is slow to make files just after others were removed.
    output = tempfile.mkdtemp(dir=generated)
    return run(accord, "generate", path, "--output", output)


def table(measure, accords, *sizes):
    print(f"| `accord {measure.__name__}` | CPU s | wall s | peak MB |\n|---|---|---|---|")
    for contracts, releases in sizes:
        for format_, title in (("avro", "Avro"), ("json", "JSON Schema")):
            path = folder(format_, contracts, releases)
            for accord in accords:
                cpu, wall, peak = (min(figures) for figures in zip(*(measure(accord, path) for _ in range(RUNS))))
                build = f" ({accord})" if len(accords) > 1 else ""
                row = f"| {title}, {contracts} contracts of {releases} releases{build} | {cpu:.3g} | {wall:.3g} |"
                print(f"{row} {peak:.0f} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("accords", nargs="+", metavar="ACCORD")
    parser.add_argument("--contracts", type=int, default=1000)
    arguments = parser.parse_args()
    shutil.rmtree(generated, ignore_errors=True)
    generated.mkdir(parents=True)
    table(check, arguments.accords, (arguments.contracts, 10), (20, 5))
    print()
    table(generate, arguments.accords, (arguments.contracts, 1), (arguments.contracts, 10))


main()
