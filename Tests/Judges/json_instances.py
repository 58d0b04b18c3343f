"""Instances that two versions of a schema may well see differently: made after one of them, with the constants and the
bounds of both."""

import copy

from json_evolution import subschemas
from json_schemas import NAMES, TYPES, WORDS

PATTERN_WORDS = ["abc", "a", "b", "ab", "12", "1234", "BUY", "SELL", "A", "x-a", "side", "id"]


class Instances:
    def __init__(self, rng, old, new):
        self.rng = rng
        self.numbers, self.words, self.values = {0, 1, -1, 2, 0.5, 3}, set(WORDS + PATTERN_WORDS), []
        self.names = set(NAMES) | {"x-a", "other"}
        self.listed = set()
        for schema in (old, new):
            for each in subschemas(schema):
                self.collect(each)
        self.numbers = sorted(self.numbers)
        self.words, self.names = sorted(self.words), sorted(self.names)

    def collect(self, schema):
        listed = schema.get("enum", []) + ([schema["const"]] if "const" in schema else [])
        self.values += listed
        self.listed.update(numbers_in(listed))
        self.names.update(schema.get("properties", {}))
        for key, value in schema.items():
            if isinstance(value, (int, float)) and not isinstance(value, bool) and key != "const":
                self.numbers.update([value - 1, value, value + 1, value + 0.5, value * 2])
                if "Length" in key:
                    self.words.update("a" * length for length in range(max(0, value - 1), value + 2))
                    self.words.add("\U0001f600" * value)

    def some(self, old, new, count):
        made = []
        for number in range(count):
            guide = (old, old, new)[number % 3]
            value = self.like(guide, guide, 4)
            made.append(self.bent(value) if self.rng.random() < 0.3 else value)
        return made

    def any(self, depth):
        rng = self.rng
        if self.values and rng.random() < 0.3:
            return copy.deepcopy(rng.choice(self.values))
        return self.of_type(rng.choice(TYPES if depth > 0 else TYPES[:5]), [], None, depth)

    def like(self, schema, root, depth):
        """A value that has a chance to be valid."""
        parts = list(self.parts(schema, root, 6))
        constants = [part.get("enum", [part.get("const")]) for part in parts if "enum" in part or "const" in part]
        if constants and self.rng.random() < 0.9:
            return copy.deepcopy(self.rng.choice(constants[0]))
        types = [part["type"] for part in parts if "type" in part]
        types = [type if isinstance(type, list) else [type] for type in types]
        common = [type for type in types[0] if all(type in others or type == "integer" and "number" in others
                                                   for others in types)] if types else []
        if not common:
            common = TYPES if depth > 0 else TYPES[:5]
            implied = [type for type, keys in IMPLIED.items() if any(key in part for part in parts for key in keys)]
            common = implied if implied and depth > 0 and self.rng.random() < 0.7 else common
        return self.of_type(self.rng.choice(common), parts, root, depth)

    def parts(self, schema, root, depth):
        """The schemas that apply at the same place, one choice out of several."""
        if not isinstance(schema, dict) or depth < 0:
            return
        yield schema
        if "$ref" in schema:
            _, definitions, name = schema["$ref"].split("/")
            yield from self.parts(root[definitions][name], root, depth - 1)
        for each in schema.get("allOf", []):
            yield from self.parts(each, root, depth - 1)
        for key in ("anyOf", "oneOf"):
            if key in schema:
                yield from self.parts(self.rng.choice(schema[key]), root, depth - 1)
        if "if" in schema:
            for key in ("if", "then") if self.rng.random() < 0.5 else ("else",):
                yield from self.parts(schema.get(key), root, depth - 1)

    def of_type(self, type, parts, root, depth):
        rng = self.rng
        match type:
            case "null": return None
            case "boolean": return rng.random() < 0.5
            case "integer": return int(rng.choice(self.numbers))
            case "number": return self.number()
            case "string": return rng.choice(self.words)
            case "array": return self.array(parts, root, depth)
            case _: return self.object(parts, root, depth)

    def number(self):
        """Whole numbers at times with a fraction, but for those that a schema lists: they are written as they stand there."""
        number = self.rng.choice(self.numbers)
        return float(number) if self.rng.random() < 0.3 and number not in self.listed else number

    def array(self, parts, root, depth):
        if depth <= 0:
            return []
        sizes = [part[key] for part in parts for key in ("minItems", "maxItems", "minContains") if key in part]
        size = self.rng.choice(sizes + [0, 1, 2, 3])
        return [self.item(index, parts, root, depth) for index in range(size)]

    def item(self, index, parts, root, depth):
        guides = []
        for part in parts:
            items = part.get("items")
            prefix = items if isinstance(items, list) else part.get("prefixItems", [])
            guides += [prefix[index]] if index < len(prefix) else [] if isinstance(items, list) else [items]
            guides.append(part.get("contains"))
        guides = [guide for guide in guides if isinstance(guide, dict)]
        return self.like(self.rng.choice(guides), root, depth - 1) if guides else self.any(depth - 1)

    def object(self, parts, root, depth):
        rng, made = self.rng, {}
        if depth < -4:
            return made
        known, required = {}, set()
        for part in parts:
            known |= part.get("properties", {})
            required.update(part.get("required", []))
        for name in list(known) + sorted(required - set(known)):
            if rng.random() < (0.95 if name in required else 0.5):
                made[name] = self.like(known.get(name, True), root, depth - 1) if name in known else self.any(0)
        while rng.random() < 0.3:
            made.setdefault(rng.choice(self.names), self.any(min(1, depth - 1)))
        return made

    def bent(self, value):
        """The same with one thing in it changed."""
        rng = self.rng
        if isinstance(value, dict) and value and rng.random() < 0.8:
            name = rng.choice(list(value))
            bent = {key: item for key, item in value.items() if key != name}
            return bent if rng.random() < 0.3 else {**bent, name: self.bent(value[name])}
        if isinstance(value, list) and value and rng.random() < 0.8:
            index = rng.randrange(len(value))
            return value[:index] + [self.bent(value[index])] + value[index + 1:] + value[:rng.choice([0, 0, 1])]
        return self.any(1)


def numbers_in(value):
    """All numbers of a value, however deep they lie in it."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return {number for each in value for number in numbers_in(each)}
    return {value} if isinstance(value, (int, float)) and not isinstance(value, bool) else set()


IMPLIED = {
    "number": ["minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"],
    "string": ["minLength", "maxLength", "pattern", "format"],
    "array": ["items", "minItems", "maxItems", "uniqueItems", "contains", "prefixItems"],
    "object": ["properties", "required", "minProperties", "maxProperties", "patternProperties", "propertyNames"],
}
