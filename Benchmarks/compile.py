#!/usr/bin/env python3
"""Measures what the coding in generated types costs to compile: `compile.py ACCORD BUILD-FOLDER [EVENTS]`.

The same events are compiled as generated, without Avro's binary encoding, and as bare types without any coding. Prints
CPU seconds of the compiler, for debug and release, and how many times the bare types each takes.
"""

import pathlib
import re
import resource
import shutil
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


# What is there for the sake of coding: tables of fields, the methods of enums, the schema, the key.
CODING = re.compile(
    r"static let (fields|avro|symbolTable)\b|public init\(symbolIndex: |var symbolIndex: .* \{$|var messageKey")
CONFORMANCES = re.compile(r": AccordEvents\.(Event|AvroRecord|Record|SymbolEnum)\b.* \{")


def bare(sources):
    """The same types without coding."""
    folder = work / "bare"
    folder.mkdir(exist_ok=True)
    for file in sources.glob("*.swift"):
        kept, indent_of_coding = [], None
        for line in file.read_text().splitlines():
            indent = len(line) - len(line.lstrip())
            if indent_of_coding is not None:
                if indent > indent_of_coding:
                    continue
                # A closing brace belongs to what is left out; an empty line or a declaration does not.
                indent_of_coding = None
                if line.strip() == "}":
                    continue
            if CODING.search(line):
                if not line.rstrip().endswith("}"):
                    indent_of_coding = indent
                continue
            kept.append(CONFORMANCES.sub(": Swift.Hashable, Swift.Sendable {", line))
        (folder / file.name).write_text("\n".join(kept))
    return folder


def cpu(sources, *options):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    objects = work / "objects"
    # The compiler is faster where the same code has been compiled to the same place before.
    shutil.rmtree(objects, ignore_errors=True)
    objects.mkdir()
    subprocess.run(
        ["swiftc", "-swift-version", "6", "-parse-as-library", "-module-name", "Contracts", "-c", "-I", modules, *options,
         *(str(file.resolve()) for file in sorted(sources.glob("*.swift")))], check=True, cwd=objects)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


coded = generate(avro=True)
plain = bare(coded)
folders = {"as generated": coded, "without Avro": generate(avro=False), "without any coding": plain}
times = {
    name: (cpu(folder, "-Onone", "-enable-batch-mode"), cpu(folder, "-O", "-wmo")) for name, folder in folders.items()}
bare_debug, bare_release = times["without any coding"]
print(f"| {count} events, CPU s | debug | times bare | release | times bare |\n|---|---|---|---|---|")
for name, (debug, release) in times.items():
    print(f"| {name} | {debug:.1f} | {debug / bare_debug:.2f} | {release:.1f} | {release / bare_release:.2f} |")
