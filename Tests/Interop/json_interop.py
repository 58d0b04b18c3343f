"""Generated Swift types against Python's jsonschema: every valid message decodes, and what is encoded again is valid and
says the same.

Random schemas of the kind that events have become Swift types in one module. `prepare` writes the contracts and the
driver's table, `judge` holds what the built driver answers against jsonschema.
"""

import json
import os
import pathlib
import subprocess
import sys
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "Judges"))

import jsonschema

from court import random_for

SEED = int(os.environ.get("ACCORD_SEED", "1"))
SCHEMAS = int(os.environ.get("ACCORD_PAIRS", "500"))
MESSAGES = 20
NAMES = ["id", "order_id", "symbol", "price", "self", "class", "type", "value", "legs", "kind", "Type", "note-text", "at"]


class Maker:
    """One schema, and messages of it."""

    def __init__(self, number):
        self.rng = random_for(SEED, f"json-{number}")
        self.definitions, self.open = {}, 0
        for index in range(self.rng.randint(0, 3)):
            self.definitions[f"part_{index}"] = self.object(2)
        self.root = self.object(3, first={"event_key": {"type": "string"}})

    def document(self):
        return {"$schema": "https://json-schema.org/draft/2020-12/schema", **self.root, "$defs": self.definitions}

    def type(self, depth):
        rng = self.rng
        simple = [self.text, self.text, self.integer, self.number, lambda: {"type": "boolean"}]
        if depth <= 0:
            return rng.choice(simple)()
        made = rng.choice(simple + [self.reference] + [
            lambda: {"type": "array", "items": self.type(depth - 1)},
            lambda: {"type": "object", "additionalProperties": self.type(depth - 1)},
            lambda: self.tuple(depth), lambda: self.object(depth), lambda: self.tagged(depth), lambda: self.by_kind(depth),
            lambda: self.merged(depth), lambda: True])()
        return self.nullable(made) if rng.random() < 0.2 else made

    def nullable(self, schema):
        if schema is True or not schema.get("type", "object") or "enum" in schema or "const" in schema:
            return schema
        if isinstance(schema.get("type"), str) and self.rng.random() < 0.5:
            return {**schema, "type": [schema["type"], "null"]}
        return {self.rng.choice(["oneOf", "anyOf"]): [{"type": "null"}, schema]}

    def text(self):
        return self.rng.choice([
            {"type": "string"}, {"type": "string", "format": "uuid"}, {"type": "string", "format": "date"},
            {"type": "string", "format": "date-time"}, {"enum": ["NEW", "IN_USE", "self", "1st"]},
            {"type": "string", "const": "v1"}, {"type": "string", "format": "uri"}])

    def integer(self):
        return self.rng.choice([{"type": "integer"}, {"type": "integer", "minimum": 0, "maximum": 100}])

    def number(self):
        return self.rng.choice([{"type": "number"}, {"type": "number", "multipleOf": 0.01}])

    def reference(self):
        if not self.definitions:
            return self.text()
        return {"$ref": "#/$defs/" + self.rng.choice(sorted(self.definitions))}

    def tuple(self, depth):
        items = [self.type(depth - 1) for _ in range(self.rng.randint(1, 3))]
        schema = {"type": "array", "prefixItems": items, "minItems": self.rng.randint(0, len(items))}
        rest = self.rng.choice([None, False, {"type": "integer"}])
        return schema if rest is None else {**schema, "items": rest}

    def object(self, depth, first=None):
        rng = self.rng
        names = rng.sample(NAMES, rng.randint(1, 5))
        properties = {**(first or {}), **{name: self.type(depth - 1) for name in names}}
        for name, schema in properties.items():
            if isinstance(schema, dict) and schema.get("type") == "boolean" and rng.random() < 0.3:
                properties[name] = {**schema, "default": True}
        schema = {"type": "object", "properties": properties,
                  "required": sorted([*(first or {}), *(name for name in names if rng.random() < 0.5)])}
        more = rng.choice([None, None, True, False, {"type": "string", "format": "uuid"}])
        return schema if more is None else {**schema, "additionalProperties": more}

    def branch(self, depth, **tag):
        made = self.object(depth - 1)
        made["properties"] = {**tag, **{name: schema for name, schema in made["properties"].items() if name not in tag}}
        made["required"] = sorted({*made["required"], *tag})
        return made

    def tagged(self, depth):
        tags = self.rng.sample(["card", "transfer", "cash-desk", "init"], self.rng.randint(2, 3))
        return {"oneOf": [self.branch(depth, kind={"const": tag}) for tag in tags]}

    def by_kind(self, depth):
        kinds = [{"type": "string"}, {"type": "integer"}, {"type": "boolean"},
                 {"type": "array", "items": self.type(depth - 1)}, self.object(depth - 1)]
        return {"anyOf": self.rng.sample(kinds, self.rng.randint(2, 4))}

    def merged(self, depth):
        part = {"type": "object", "properties": {"merged": self.type(depth - 1)}, "required": ["merged"]}
        return {"allOf": [part, {"type": "object", "properties": {"more": self.type(depth - 1)}}]}

    # Messages.

    def message(self, schema, depth=6):
        rng = self.rng
        if schema is True:
            return rng.choice([None, True, 1, "x", [1, {"a": None}], {"b": [2.5]}])
        if "$ref" in schema:
            return self.message(self.definitions[schema["$ref"].split("/")[-1]], depth - 1)
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return self.message(rng.choice(schema[keyword]), depth)
        if "allOf" in schema:
            return {key: value for part in schema["allOf"] for key, value in self.message(part, depth).items()}
        if "const" in schema or "enum" in schema:
            return rng.choice(schema.get("enum", [schema.get("const")]))
        kind = rng.choice(schema["type"]) if isinstance(schema["type"], list) else schema["type"]
        return getattr(self, f"a_{kind}")(schema, depth)

    def a_null(self, schema, depth):
        return None

    def a_boolean(self, schema, depth):
        return self.rng.random() < 0.5

    def a_integer(self, schema, depth):
        return self.rng.randint(0, 100) if "maximum" in schema else self.rng.choice([0, -1, 2**63 - 1, -2**63, 17])

    def a_number(self, schema, depth):
        if "multipleOf" in schema:
            # Of those that jsonschema, which divides in binary, takes for multiples.
            return next(value for value in iter(lambda: self.rng.randint(-10**6, 10**6) / 100, None)
                        if (value / schema["multipleOf"]).is_integer())
        return self.rng.choice([0, 1.5, -2.25, 1e10])

    def a_string(self, schema, depth):
        match schema.get("format"):
            case "uuid": return str(uuid.UUID(int=self.rng.getrandbits(128), version=4))
            case "date": return self.rng.choice(["2024-02-29", "0001-01-01", "9999-12-31"])
            case "date-time": return self.rng.choice(["2026-01-05T09:30:00Z", "1969-12-31T23:59:59.999999Z"])
            case "uri": return "https://example.com/a?b=c"
        return self.rng.choice(["", "abc", "\u00e9\U0001f600", "2024-02-29"])

    def a_array(self, schema, depth):
        if "prefixItems" in schema:
            count = self.rng.randint(schema["minItems"], len(schema["prefixItems"]))
            items = [self.message(item, depth - 1) for item in schema["prefixItems"][:count]]
            if count == len(schema["prefixItems"]) and schema.get("items", True) is not False:
                items += [self.message(schema.get("items", True), depth - 1) for _ in range(self.rng.randint(0, 2))]
            return items
        return [self.message(schema["items"], depth - 2) for _ in range(self.rng.randint(0, 2 if depth > 0 else 0))]

    def a_object(self, schema, depth):
        required = schema.get("required", [])
        message = {name: self.message(inner, depth - 1) for name, inner in schema.get("properties", {}).items()
                   if name in required or depth > 0 and self.rng.random() < 0.6}
        more = schema.get("additionalProperties")
        if isinstance(more, dict) or more is True:
            for number in range(self.rng.randint(0, 2)):
                message[f"k{number}"] = self.message(more, depth - 2)
        return message


def is_kept(message, answer):
    """All that was in a message is in what was written again; besides, there are defaults and nulls."""
    if isinstance(message, dict) and isinstance(answer, dict):
        return all(name in answer and is_kept(value, answer[name]) for name, value in message.items()) and all(
            name in message or value in (None, True) for name, value in answer.items())
    if isinstance(message, list) and isinstance(answer, list):
        return all(map(is_kept, message, answer)) and all(value is None for value in answer[len(message):])
    return message == answer and (isinstance(message, bool) == isinstance(answer, bool))


def prepare(folder):
    topic = folder / "json" / "random"
    topic.mkdir(parents=True, exist_ok=True)
    (topic / "topic.yaml").write_text("key: event_key\nenvelope: none\n")
    table = ["nonisolated(unsafe) let subjects: [String: any Answering] = ["]
    for number in range(SCHEMAS):
        (topic / f"Json{number:04}.schema.json").write_text(json.dumps(Maker(number).document()))
        table.append(f'    "Json{number:04}": Subject<Json{number:04}>(),')
    return "\n".join([*table, "]", ""])


def judge(driver):
    questions, asked = [], []
    for number in range(SCHEMAS):
        maker = Maker(number)
        schema = maker.document()
        validator = jsonschema.Draft202012Validator(schema)
        for _ in range(MESSAGES):
            message = maker.message(schema)
            assert validator.is_valid(message), f"{message} is not valid under {json.dumps(schema)}"
            questions.append(f"Json{number:04} {json.dumps(message)}")
            asked.append((validator, message))
    answers = subprocess.run([driver], input="\n".join(questions) + "\n", capture_output=True, text=True,
                             check=True).stdout.splitlines()
    assert len(answers) == len(questions), f"{len(answers)} answers to {len(questions)} questions"
    bugs = []
    for question, (validator, message), answer in zip(questions, asked, answers):
        try:
            written = json.loads(answer)
        except ValueError:
            bugs.append(f"{question}\n  {answer}")
            continue
        if not validator.is_valid(written) or not is_kept(message, written):
            bugs.append(f"{question}\n  {answer}")
    print(f"json interop: ACCORD_SEED={SEED}: {len(questions)} messages of {SCHEMAS} schemas, {len(bugs)} bugs")
    for bug in bugs[:5]:
        print(bug)
    return 1 if bugs else 0


if __name__ == "__main__":
    if sys.argv[1] == "prepare":
        print(prepare(pathlib.Path(sys.argv[2])), end="")
    else:
        sys.exit(judge(sys.argv[2]))
