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
SCHEMAS = int(os.environ.get("ACCORD_PAIRS", "200"))
MESSAGES = 20
DIALECT = "https://json-schema.org/draft/2020-12/schema"
NAMES = ["id", "order_id", "symbol", "price", "self", "class", "type", "value", "legs", "kind", "Type", "note-text", "at"]


class Maker:
    """One schema, and messages of it."""

    def __init__(self, number):
        self.rng = random_for(SEED, f"json-{number}")
        # A reference to what contains it lies behind something that may be empty: a list, a map, an option or null.
        self.definitions, self.names, self.guards = {}, [f"part_{n}" for n in range(self.rng.randint(0, 4))], 0
        for name in self.names:
            self.definitions[name] = self.definition()
        self.root = self.object(3, first={"event_key": {"type": "string"}})
        self.others = set()
        if self.rng.random() < 0.3:
            self.others = {name for name in self.definitions if f"/{name}\"" in json.dumps(self.root)}

    def document(self):
        return {"$schema": DIALECT, **self.root, "$defs": self.definitions}

    def files(self, name):
        """The document as files: some definitions stand in another one, and refer back."""
        def written(schema, here):
            if isinstance(schema, list):
                return [written(inner, here) for inner in schema]
            if not isinstance(schema, dict):
                return schema
            schema = {key: written(inner, here) for key, inner in schema.items()}
            if "$ref" in schema:
                there = schema["$ref"].split("/")[-1] in self.others
                if there != (here == "parts"):
                    path = f"../parts/{name}Parts" if there else f"../random/{name}"
                    schema["$ref"] = f"{path}.schema.json{schema['$ref']}"
            return schema

        own = {key: schema for key, schema in self.definitions.items() if key not in self.others}
        yield f"random/{name}", written({"$schema": DIALECT, **self.root, "$defs": own}, "random")
        if self.others:
            parts = {key: self.definitions[key] for key in self.others}
            yield f"parts/{name}Parts", written({"$schema": DIALECT, "type": "array", "items": True, "$defs": parts}, "parts")

    def definition(self):
        return self.rng.choice([
            lambda: self.object(2), lambda: self.object(2), lambda: {"type": "array", "items": self.guarded(1)},
            lambda: {"type": "object", "additionalProperties": self.guarded(1)}, lambda: self.tuple(2),
            lambda: {"anyOf": [{"type": "null"}, {"type": "array", "items": self.guarded(0)}]},
            lambda: {"allOf": [self.reference()]}, self.reference])()

    def guarded(self, depth):
        self.guards += 1
        try:
            return self.reference() if self.rng.random() < 0.4 else self.type(depth)
        finally:
            self.guards -= 1

    def type(self, depth):
        rng = self.rng
        simple = [self.text, self.text, self.integer, self.number, lambda: {"type": "boolean"}]
        if depth <= 0:
            return rng.choice(simple)()
        made = rng.choice(simple + [self.reference] + [
            lambda: {"type": "array", "items": self.guarded(depth - 1)},
            lambda: {"type": "object", "additionalProperties": self.guarded(depth - 1)},
            lambda: self.tuple(depth), lambda: self.object(depth), lambda: self.tagged(depth), lambda: self.by_kind(depth),
            lambda: self.merged(depth), lambda: self.derived(depth), lambda: self.open_object(depth), lambda: True])()
        return self.nullable(made) if rng.random() < 0.2 else made

    def nullable(self, schema):
        if schema is True or "null" in schema.get("type", "") or "enum" in schema or "const" in schema:
            return schema
        if isinstance(schema.get("type"), str) and self.rng.random() < 0.5:
            return {**schema, "type": [schema["type"], "null"]}
        # What is referred to may be null itself, which would be two branches of `oneOf`.
        keyword = self.rng.choice(["oneOf", "anyOf"]) if "type" in schema else "anyOf"
        return {keyword: [{"type": "null"}, schema]}

    def text(self):
        return self.rng.choice([
            {"type": "string"}, {"type": "string", "format": "uuid"}, {"type": "string", "format": "date"},
            {"type": "string", "format": "date-time"}, {"enum": ["NEW", "IN_USE", "self", "1st"]},
            {"type": "string", "const": "v1"}, {"type": "string", "format": "uri"},
            {"type": ["string", "null"], "enum": ["NEW", "IN_USE"]}])

    def integer(self):
        return self.rng.choice([
            {"type": "integer"}, {"type": "integer", "minimum": 0, "maximum": 100}, {"enum": [1, 2.5, "auto", -3]},
            {"type": "integer", "minimum": 0, "maximum": 2**64 - 1}, {"type": "integer", "minimum": -2**63 - 1, "maximum": 2**64},
            {"type": "integer", "minimum": -2**31, "exclusiveMaximum": 2**31}])

    def number(self):
        return self.rng.choice([
            {"type": "number"}, {"type": "number", "multipleOf": 0.01}, {"type": "number", "multipleOf": 1},
            {"type": "number", "minimum": 0, "maximum": 2**53 + 1}])

    def reference(self):
        known = self.names if self.guards else sorted(self.definitions)
        if not known:
            return self.text()
        return {"$ref": "#/$defs/" + self.rng.choice(known)}

    def tuple(self, depth):
        least, count = sorted(self.rng.randint(0, 3) for _ in range(2))
        items = [self.type(depth - 1) if n < least else self.guarded(depth - 1) for n in range(max(count, 1))]
        schema = {"type": "array", "prefixItems": items, "minItems": least}
        rest = self.rng.choice([None, False, {"type": "integer"}])
        return schema if rest is None else {**schema, "items": rest}

    def object(self, depth, first=None):
        rng = self.rng
        names = rng.sample(NAMES, rng.randint(1, 5))
        required = {name for name in names if rng.random() < 0.5}
        properties = {**(first or {}), **{
            name: self.type(depth - 1) if name in required else self.guarded(depth - 1) for name in names}}
        for name, schema in properties.items():
            if isinstance(schema, dict) and schema.get("type") == "boolean" and rng.random() < 0.3:
                properties[name] = {**schema, "default": True}
        more = rng.choice([None, None, True, False, {"type": "string", "format": "uuid"}])
        if more is not False and rng.random() < 0.15:
            required.add("undeclared")
        schema = {"type": "object", "properties": properties, "required": sorted([*(first or {}), *required])}
        if rng.random() < 0.1:
            schema["patternProperties"] = {"^p_": {"type": "integer"}}
        if more in (None, True) and rng.random() < 0.15:
            schema["anyOf"] = [
                {"properties": {"extra_a": self.guarded(depth - 1), "extra_c": {"type": "integer"}}, "required": ["extra_a"]},
                {"properties": {"extra_c": {"type": "string"}}, "required": ["extra_b"]}]
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

    def derived(self, depth):
        """Types that rest on a common one, which has the property that tells them apart."""
        base = f"base_{len(self.definitions)}"
        self.definitions[base] = {
            "type": "object", "properties": {"kind": {"type": "string"}, "name": {"type": "string"}}, "required": ["kind"]}
        branches = [{"allOf": [{"$ref": "#/$defs/" + base}, self.branch(depth, kind={"const": tag})]}
                    for tag in self.rng.sample(["card", "transfer", "cash-desk", "init"], 3)]
        for branch in branches:
            branch["allOf"][1].pop("additionalProperties", None)
        return {"oneOf": self.rng.choice([branches, [{"oneOf": branches[:2]}, branches[2]]])}

    def open_object(self, depth):
        """An object, or something else."""
        return {**self.object(depth), "type": ["object", self.rng.choice(["string", "integer"])]}

    # Messages.

    def message(self, schema, depth=6):
        rng = self.rng
        if schema is True:
            return rng.choice([None, True, 1, "x", [1, {"a": None}], {"b": [2.5]}])
        if "$ref" in schema:
            return self.message(self.definitions[schema["$ref"].split("/")[-1]], depth - 1)
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema and "properties" not in schema:
                ends = depth <= 0 and {"type": "null"} in schema[keyword]
                return None if ends else self.message(rng.choice(schema[keyword]), depth)
        if len(schema.get("allOf", [])) == 1:
            return self.message(schema["allOf"][0], depth)
        if "allOf" in schema:
            return {key: value for part in schema["allOf"] for key, value in self.message(part, depth).items()}
        if "const" in schema or "enum" in schema:
            return rng.choice(schema.get("enum", [schema.get("const")]))
        kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        kind = "null" if depth <= 0 and "null" in kinds else rng.choice(kinds)
        return getattr(self, f"a_{kind}")(schema, depth)

    def a_null(self, schema, depth):
        return None

    def a_boolean(self, schema, depth):
        return self.rng.random() < 0.5

    def a_integer(self, schema, depth):
        least, most = schema.get("minimum", -2**63), schema.get("maximum", schema.get("exclusiveMaximum", 2**63) - 1)
        return self.rng.choice([least, most, self.rng.randint(least, most)])

    def a_number(self, schema, depth):
        if schema.get("multipleOf") == 1 or "maximum" in schema:
            most = schema.get("maximum", 12345678901234567890123)
            return self.rng.choice([0, most, self.rng.randint(0, most)])
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
            count = self.rng.randint(schema["minItems"], len(schema["prefixItems"]) if depth > 0 else schema["minItems"])
            items = [self.message(item, depth - 1) for item in schema["prefixItems"][:count]]
            if count == len(schema["prefixItems"]) and schema.get("items", True) is not False:
                items += [self.message(schema.get("items", True), depth - 1) for _ in range(self.rng.randint(0, 2))]
            return items
        return [self.message(schema["items"], depth - 2) for _ in range(self.rng.randint(0, 2 if depth > 0 else 0))]

    def a_object(self, schema, depth):
        rng, required = self.rng, schema.get("required", [])
        message = {name: self.message(inner, depth - 1) for name, inner in schema.get("properties", {}).items()
                   if name in required or depth > 0 and self.rng.random() < 0.6}
        more = schema.get("additionalProperties")
        if isinstance(more, dict) or more is True:
            for number in range(self.rng.randint(0, 2 if depth > 0 else 0)):
                message[f"k{number}"] = self.message(more, depth - 2)
        for name in set(required) - set(schema.get("properties", {})):
            message[name] = self.message(True if more is None else more, depth - 1)
        if "anyOf" in schema:
            message |= self.a_object(rng.choice(schema["anyOf"]), depth)
        if "patternProperties" in schema and self.rng.random() < 0.5:
            message["p_1"] = self.rng.randint(0, 9)
        return message


def is_kept(message, answer):
    """What was in a message is in what was written again, and nothing besides but defaults."""
    if isinstance(message, dict) and isinstance(answer, dict):
        return all(name in answer and is_kept(value, answer[name]) for name, value in message.items()) and all(
            name in message or value is True for name, value in answer.items())
    if isinstance(message, list) and isinstance(answer, list):
        return len(message) == len(answer) and all(map(is_kept, message, answer))
    return message == answer and (isinstance(message, bool) == isinstance(answer, bool))


def prepare(folder):
    for name in ("random", "parts"):
        (folder / "json" / name).mkdir(parents=True, exist_ok=True)
    (folder / "json" / "random" / "topic.yaml").write_text("key: event_key\nenvelope: none\n")
    table = ["nonisolated(unsafe) let subjects: [String: any Answering] = ["]
    for number in range(SCHEMAS):
        for path, schema in Maker(number).files(f"Json{number:04}"):
            (folder / "json" / f"{path}.schema.json").write_text(json.dumps(schema))
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
