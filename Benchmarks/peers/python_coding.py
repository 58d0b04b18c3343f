"""fastavro on the message of accord-coding: `python_coding.py FOLDER MESSAGES`."""

import io
import json
import pathlib
import sys
import time

import fastavro

folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
schema = fastavro.parse_schema(json.loads((folder / "order.avsc").read_text()))
data = (folder / "order.bin").read_bytes()
value = fastavro.schemaless_reader(io.BytesIO(data), schema)


def best(body):
    times = []
    for _ in range(3):
        start = time.perf_counter()
        for _ in range(count):
            body()
        times.append((time.perf_counter() - start) / count * 1e9)
    return f"ns={min(times):.0f} bytes={len(data)}"


print("fastavro-encode", best(lambda: fastavro.schemaless_writer(io.BytesIO(), schema, value)))
print("fastavro-decode", best(lambda: fastavro.schemaless_reader(io.BytesIO(data), schema)))
