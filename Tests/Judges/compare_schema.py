"""What Accord writes against `docs/compare.schema.json`: every answer is valid, and all that it describes occurs."""

import json
import os

import jsonschema

import avro_pairs
import json_pairs
from court import Court
from schema_names import described, written

SCHEMA = os.path.join(os.path.dirname(__file__), "../../docs/compare.schema.json")
MALFORMED = ["nonsense", "{}", '{"id": "unread", "format": "avro", "old": "x", "new": "int"}', '{"id": 1}']


def batch(court):
    for number in range(court.pairs):
        old, new = avro_pairs.pair(court.seed, number)
        yield json.dumps({"id": f"avro {number}", "format": "avro", "old": old, "new": new})
        yield json.dumps(json_pairs.pair(court.seed, number))
    yield from MALFORMED


def main():
    court = Court("compare schema", pairs=100)
    with open(SCHEMA, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    names = set()
    for level in ("optional-only", "backward"):
        lines = court.run("".join(line + "\n" for line in batch(court)), "--level", level)
        for answer in map(json.loads, lines):
            names.update(written(answer))
            for error in validator.iter_errors(answer):
                court.bugs.append((f"{error.json_path}: {error.message}", answer))
            court.counts["answers valid"] += 1
    for name in sorted(set(described(schema)) - names):
        court.bugs.append((f"nothing was written as '{name}', which the schema describes", {}))
    court.close()


if __name__ == "__main__":
    main()
