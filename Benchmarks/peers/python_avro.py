#!/usr/bin/env python3
"""Python's avro over lineages: the same checks as accord-load, one line of key=value at the end."""

import pathlib
import resource
import sys
import time

import avro.schema
from avro.compatibility import ReaderWriterCompatibilityChecker, SchemaCompatibilityType


def lineages(folder, count):
    found = sorted(folder.glob("topic-*/*.avsc"))
    for contract in found[:: max(1, len(found) // count)][:count]:
        history = contract.parent / "history" / contract.stem
        yield [history / f"1.{version}.avsc" for version in range(9)] + [contract]


def main():
    folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    start, size, files, checks, incompatible = time.monotonic(), 0, 0, 0, 0
    for paths in lineages(folder, count):
        texts = [path.read_text() for path in paths]
        size, files = size + sum(map(len, texts)), files + len(texts)
        schemas = [avro.schema.parse(text) for text in texts]
        for position, older in enumerate(schemas):
            for newer in schemas[position + 1 :]:
                for reader, writer in ((newer, older), (older, newer)):
                    result = ReaderWriterCompatibilityChecker().get_compatibility(reader, writer)
                    checks += 1
                    incompatible += result.compatibility is not SchemaCompatibilityType.compatible
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print(
        f"files={files} bytes={size} checks={checks} incompatible={incompatible} "
        f"cpu={usage.ru_utime + usage.ru_stime:.3f} wall={time.monotonic() - start:.3f} "
        f"peak={usage.ru_maxrss * 1024 / 1e6:.1f}")


main()
