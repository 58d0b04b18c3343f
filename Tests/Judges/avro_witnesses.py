"""Judges Avro witnesses: reads one case a line as JSON, prints one verdict a line, `ok` or what is wrong.

A case: {"id", "writer", "readers": [{"schema", "outcome": "refuses" | "reads" | "either"}], "message", "binary",
"readersDiffer"}; the message in Avro's JSON encoding, the binary encoding in hexadecimal digits.
"""

import io
import json
import sys

import avro.io
import avro.schema
import fastavro
from fastavro.schema import parse_schema

NUMBERS = {"int", "long", "float", "double"}


def loses_branches(schema):
    """A known fault of fastavro: of a union of numbers it writes the branch that fits Python's value, not the one
    that was read."""
    if isinstance(schema, list):
        names = [branch["type"] if isinstance(branch, dict) else branch for branch in schema]
        return sum(name in NUMBERS for name in names) > 1 or any(map(loses_branches, schema))
    if not isinstance(schema, dict):
        return False
    inner = [schema.get("type"), schema.get("items"), schema.get("values")]
    return any(map(loses_branches, inner + [field["type"] for field in schema.get("fields", [])]))


def plain(schema):
    """The schema without logical types: the bytes are judged, not Python's values for them."""
    if isinstance(schema, list):
        return [plain(branch) for branch in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {key: value for key, value in schema.items() if key != "logicalType"}
    for key in ("type", "items", "values"):
        if key in kept:
            kept[key] = plain(kept[key])
    if "fields" in kept:
        kept["fields"] = [{**field, "type": plain(field["type"])} for field in kept["fields"]]
    return kept


def decode(binary, writer, reader=None):
    source = io.BytesIO(binary)
    value = fastavro.schemaless_reader(source, writer, reader)
    if source.read(1):
        raise AssertionError("bytes are left over")
    return value


def from_json(message, schema):
    """fastavro's own reading of the JSON encoding."""
    text = io.StringIO(json.dumps(message))
    return next(iter(fastavro.json_reader(text, schema)))


def avro_refuses(binary, writer, reader):
    """What Apache's own Python library says."""
    decoder = avro.io.BinaryDecoder(io.BytesIO(binary))
    names = [avro.schema.parse(json.dumps(schema)) for schema in (writer, reader)]
    try:
        avro.io.DatumReader(*names).read(decoder)
        return False
    except (avro.errors.AvroException, UnicodeDecodeError):
        return True


def reads(binary, writer, reader):
    try:
        decode(binary, writer, reader)
        return True
    except (fastavro.read.SchemaResolutionError, UnicodeDecodeError):
        return False


def verdict(case):
    writer = plain(case["writer"])
    binary = bytes.fromhex(case["binary"])
    parsed = parse_schema(writer)
    value = decode(binary, parsed)
    if value != from_json(case["message"], parsed):
        return f"the binary is {value}, the JSON is not"
    logical = parse_schema(case["writer"])
    written = io.BytesIO()
    fastavro.schemaless_writer(written, logical, decode(binary, logical))
    if written.getvalue() != binary and not loses_branches(writer):
        return f"fastavro writes {written.getvalue().hex()}"
    for reader in case["readers"]:
        wrong = objection(binary, writer, plain(reader["schema"]), reader["outcome"])
        if wrong:
            return wrong
    if case["readersDiffer"]:
        old, new = (decode(binary, parsed, parse_schema(plain(r["schema"]))) for r in case["readers"])
        if old == new:
            return f"both readers read {old}"
    return "ok"


def objection(binary, writer, reader, outcome):
    found = reads(binary, parse_schema(writer), parse_schema(reader))
    if outcome == "refuses" and found:
        return "fastavro reads it"
    if outcome == "reads" and not found:
        return "fastavro refuses it"
    if outcome == "refuses" and not avro_refuses(binary, writer, reader):
        return "avro reads it"
    return None


def main():
    for line in sys.stdin:
        try:
            said = verdict(json.loads(line))
        except Exception as error:  # whatever a judge stumbles over is a verdict
            said = f"{type(error).__name__}: {error}"
        print(" ".join(said.split()), flush=True)


main()
