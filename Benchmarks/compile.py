#!/usr/bin/env python3
"""Measures what the coding in generated types costs to compile: `compile.py ACCORD BUILD-FOLDER [EVENTS]`.

The same events are compiled as generated, without Avro's binary encoding, and as bare types without any coding. Prints
CPU seconds of the compiler, for debug and release.
"""

import pathlib
import re
import resource
import subprocess
import sys

accord, modules = (str(pathlib.Path(argument).resolve()) for argument in sys.argv[1:3])
count = int(sys.argv[3]) if len(sys.argv) > 3 else 200
work = pathlib.Path(__file__).parent / ".build" / "compile"


def contract(number):
    name = f"Order{number:03}Placed"
    fields = ", ".join([
        '{"name": "order_id", "type": {"type": "string", "logicalType": "uuid"}}', '{"name": "symbol", "type": "string"}',
        '{"name": "side", "type": {"type": "enum", "name": "Side", "symbols": ["BUY", "SELL", "SHORT"]}}',
        '{"name": "quantity", "type": "long"}', '{"name": "filled", "type": ["null", "long"], "default": null}',
        '{"name": "price", "type": {"type": "bytes", "logicalType": "decimal", "precision": 18, "scale": 4}}',
        '{"name": "placed_at", "type": {"type": "long", "logicalType": "timestamp-micros"}}',
        '{"name": "account", "type": ["null", "string"], "default": null}', '{"name": "is_open", "type": "boolean"}',
        '{"name": "tags", "type": {"type": "array", "items": "string"}, "default": []}', '{"name": "weight", "type": "double"}',
        '{"name": "venue", "type": {"type": "record", "name": "Venue", "fields": [{"name": "code", "type": "string"}, '
        '{"name": "country", "type": ["null", "string"], "default": null}]}}'])
    return name, f'{{"type": "record", "name": "{name}", "namespace": "com.example.n{number}", "fields": [{fields}]}}'


def generate(avro):
    schemas, sources = work / "schemas", work / ("avro" if avro else "json")
    topic = schemas / "orders"
    topic.mkdir(parents=True, exist_ok=True)
    (topic / "topic.yaml").write_text("key: order_id\n")
    (schemas / "accord.yaml").write_text(f"swift: {{ avro: {'true' if avro else 'false'} }}\n")
    for number in range(count):
        name, text = contract(number)
        (topic / f"{name}.avsc").write_text(text)
    subprocess.run([accord, "generate", str(schemas), "--output", str(sources)], check=True, stdout=subprocess.DEVNULL)
    return sources


def bare(sources):
    """The same types without coding."""
    folder = work / "bare"
    folder.mkdir(exist_ok=True)
    for file in sources.glob("*.swift"):
        kept, skipping = [], None
        for line in file.read_text().splitlines():
            indent = len(line) - len(line.lstrip())
            if skipping is not None:
                if line.strip() == "}" and indent == skipping:
                    skipping = None
                continue
            if re.search(r"(init\(from decoder|func encode\(to encoder|init\(symbol:|var symbol:|var messageKey)", line):
                if not line.rstrip().endswith("}"):
                    skipping = indent
                continue
            line = re.sub(r": AccordEvents\.(Event|SymbolEnum)\b.* \{", ": Swift.Hashable, Swift.Sendable {", line)
            line = line.replace("Swift.Codable, ", "").replace(", AccordEvents.AvroCodable", "")
            kept.append(line)
        (folder / file.name).write_text("\n".join(kept))
    return folder


def cpu(sources, *options):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    objects = work / "objects"
    objects.mkdir(exist_ok=True)
    subprocess.run(
        ["swiftc", "-swift-version", "6", "-parse-as-library", "-module-name", "Contracts", "-c", "-I", modules, *options,
         *(str(file.resolve()) for file in sorted(sources.glob("*.swift")))], check=True, cwd=objects)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


coded = generate(avro=True)
plain = bare(coded)
folders = {"as generated": coded, "without Avro": generate(avro=False), "without any coding": plain}
print(f"| {count} events, CPU s | debug | release |\n|---|---|---|")
for name, folder in folders.items():
    debug, release = cpu(folder, "-Onone", "-enable-batch-mode"), cpu(folder, "-O", "-wmo")
    print(f"| {name} | {debug:.1f} | {release:.1f} |", flush=True)
