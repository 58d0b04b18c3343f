#!/usr/bin/env python3
"""Makes tables of the figures that `run` collected."""

import pathlib
import sys

NAMES = {"accord-avro": "Accord", "python-avro": "Python avro", "java-avro": "Java Avro"}


def figures(line):
    name, _, rest = line.partition(" ")
    return name, {key: float(value) for key, _, value in (part.partition("=") for part in rest.split())}


def row(name, found, scale=1):
    cpu, wall = found["cpu"] * scale, found["wall"] * scale
    checks, megabytes = found["checks"] * scale, found["bytes"] * scale / 1e6
    return (f"| {name} | {cpu:.2f} | {wall:.2f} | {checks / cpu:,.0f} | {megabytes / cpu:.1f} | "
            f"{found['peak']:.0f} | {found['incompatible']:.0f} of {found['checks']:.0f} |")


def head(*names):
    return ["| " + " | ".join(names) + " |", "|" + "---|" * len(names)]


def load_table(measured):
    accord = measured["accord-avro"][0]
    lines = head("Avro", "CPU s", "wall s", "checks / CPU s", "MB / CPU s", "peak MB", "incompatible")
    ratios = []
    for name, title in NAMES.items():
        found = measured[name][0]
        scale = accord["files"] / found["files"]
        lines.append(row(title + (f" (1/{scale:.0f}, scaled)" if scale > 1 else ""), found, scale))
        if name != "accord-avro":
            ratios.append(f"{title} takes {found['cpu'] * scale / accord['cpu']:.0f} times the CPU of Accord")
        if scale == 1 and found["incompatible"] != accord["incompatible"]:
            sys.exit(f"{title} finds {found['incompatible']:.0f} incompatible, Accord {accord['incompatible']:.0f}")
    return lines + ["", "; ".join(ratios) + "."]


def coding_table(measured):
    """Nanoseconds a message, and how many times those of generated code."""
    lines = head("one message", "encode ns", "times Accord's", "decode ns", "times Accord's")
    names = {"avro": "Accord, generated", "json": "JSONEncoder, JSONDecoder", "avro-c": "avro-c", "fastavro": "fastavro",
             "java": "Java Avro"}
    own = {way: measured[f"coding-avro-{way}"][0]["ns"] for way in ("encode", "decode")}
    for name, title in names.items():
        cells = []
        for way in ("encode", "decode"):
            found = measured[f"coding-{name}-{way}"][0]["ns"]
            cells += [f"{found:,.0f}", f"{found / own[way]:.1f}"]
        lines.append(f"| {title} | " + " | ".join(cells) + " |")
    return lines


def main():
    measured, shapes = {}, []
    for line in pathlib.Path(sys.argv[1]).read_text().splitlines():
        if line.startswith("shape "):
            shapes.append(line.removeprefix("shape ").split("|"))
        else:
            name, found = figures(line)
            measured.setdefault(name, []).append(found)
    lines = load_table(measured) + [""]
    lines += head("JSON Schema", "CPU s", "wall s", "checks / CPU s", "MB / CPU s", "peak MB", "incompatible")
    lines += [row("Accord (no peer in Python)", measured["accord-json"][0]), ""]
    lines += head("lineages", "CPU s", "CPU ms a lineage", "peak MB")
    for name in filter(lambda name: name.startswith("growth-"), measured):
        found = measured[name][0]
        count = found["files"] / 10
        lines.append(f"| {count:,.0f} | {found['cpu']:.2f} | {found['cpu'] * 1000 / count:.2f} | {found['peak']:.0f} |")
    best = min(found["wall"] for found in measured["start-up"])
    lines += [""] + coding_table(measured)
    lines += ["", f"`accord check` on one lineage of ten versions, start-up included: {best * 1000:.1f} ms.", ""]
    lines += head("shape", "seconds", "verdict") + [f"| {name} | {time} | {verdict} |" for name, time, verdict in shapes]
    print("\n".join(lines))


main()
