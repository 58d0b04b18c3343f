"""Random JSON Schemas of every draft, small and of the kind that people write."""

DRAFTS = ["draft-04", "draft-06", "draft-07", "2019-09", "2020-12"]
TYPES = ["null", "boolean", "integer", "number", "string", "array", "object"]
NAMES = ["id", "side", "price", "note", "legs", "at"]
PATTERNS = ["^[a-z]+$", "^a", "b$", "^[0-9]{2,4}$", "^(BUY|SELL)$", "[A-Z]", "^.{1,3}$"]
NAME_PATTERNS = ["^x-", "^[a-z]+$", "e$", "^i"]
FORMATS = ["date", "date-time", "ipv4", "email"]
WORDS = ["", "a", "ab", "BUY", "SELL", "12", "12345", "x-a", "2024-02-29", "2024-02-30", "1.2.3.4", "a@b"]


class Schemas:
    def __init__(self, rng, draft):
        self.rng = rng
        self.draft = draft
        self.year = 4 + DRAFTS.index(draft)
        self.definitions = "definitions" if draft in DRAFTS[:3] else "$defs"
        self.known = []

    def at_least(self, draft):
        return DRAFTS.index(self.draft) >= DRAFTS.index(draft)

    def document(self):
        """A whole schema, in a part of the cases with definitions that may lead back to themselves."""
        count = self.rng.choice([0, 0, 0, 1, 2])
        self.known = [f"#/{self.definitions}/D{n}" for n in range(count)]
        root = self.object(3) if self.rng.random() < 0.5 else self.schema(3)
        if not isinstance(root, dict):
            self.known = []
            return root
        if "$ref" in root and not self.at_least("2019-09"):
            root = {"allOf": [root]}
        if "$ref" in str(root):
            root[self.definitions] = {f"D{n}": self.object(2) for n in range(count)}
        else:
            self.known = []
        return root

    def schema(self, depth):
        rng = self.rng
        kinds = ["integer", "number", "string", "string", "enum", "type"]
        if depth > 0:
            kinds += ["object", "object", "array", "union", "combined", "untyped"]
        if self.known:
            kinds += ["ref"]
        kind = rng.choice(kinds)
        if rng.random() < 0.02 and self.at_least("draft-06"):
            return rng.random() < 0.7
        match kind:
            case "enum": return self.enumeration()
            case "type": return {"type": rng.choice(TYPES)} if rng.random() < 0.8 else {}
            case "union": return self.with_type(rng.sample(TYPES, rng.choice([2, 2, 3])), depth)
            case "combined": return self.combined(depth)
            case "untyped": return self.keywords(rng.choice(TYPES[2:]), depth)
            case "ref": return {"$ref": rng.choice(self.known)}
            case "object": return self.object(depth)
            case _: return self.with_type([kind], depth)

    def with_type(self, types, depth):
        schema = {"type": types[0] if len(types) == 1 else types}
        for type in types:
            schema.update(self.keywords(type, depth))
        return schema

    def enumeration(self):
        values = self.rng.sample([None, True, 0, 1, 2.0, 2.5, "BUY", "SELL", "a", [], {"id": 1}], self.rng.choice([1, 2, 3]))
        if len(values) == 1 and self.at_least("draft-06"):
            return {"const": values[0]}
        return {"enum": values}

    def combined(self, depth):
        rng = self.rng
        kinds = ["anyOf", "anyOf", "oneOf", "allOf", "not"] + (["if"] if self.at_least("draft-07") else [])
        kind = rng.choice(kinds)
        base = self.schema(0) if rng.random() < 0.3 else {}
        base = base if isinstance(base, dict) and "$ref" not in base else {}
        if kind == "not":
            return {**base, "not": self.schema(depth - 1)}
        if kind == "if":
            parts = {key: self.schema(depth - 1) for key in ("then", "else") if rng.random() < 0.7}
            return {**base, "if": self.schema(depth - 1), **parts}
        return {**base, kind: [self.schema(depth - 1) for _ in range(rng.choice([1, 2, 2, 3]))]}

    def keywords(self, type, depth):
        """A few keywords that look at one type."""
        match type:
            case "integer" | "number": return self.some(self.number_keywords())
            case "string": return self.some(self.string_keywords())
            case "array": return self.some(self.array_keywords(depth))
            case "object": return {**self.properties(depth), **self.some(self.object_keywords(depth), chance=0.15)}
            case _: return {}

    def some(self, makers, chance=0.35):
        return {key: make() for key, make in makers.items() if self.rng.random() < chance}

    def number_keywords(self):
        rng = self.rng
        makers = {
            "minimum": lambda: rng.choice([-1, 0, 1, 2.5]), "maximum": lambda: rng.choice([3, 5, 10, 7.5]),
            "multipleOf": lambda: rng.choice([1, 2, 3, 4, 0.5]),
        }
        for key, bound in (("exclusiveMinimum", 0), ("exclusiveMaximum", 6)):
            if self.at_least("draft-06"):
                makers[key] = lambda bound=bound: bound + rng.choice([0, 1])
        return makers

    def string_keywords(self):
        rng = self.rng
        return {
            "minLength": lambda: rng.choice([0, 1, 2, 3]), "maxLength": lambda: rng.choice([1, 2, 3, 5]),
            "pattern": lambda: rng.choice(PATTERNS),
            **({"format": lambda: rng.choice(FORMATS)} if rng.random() < 0.4 else {}),
        }

    def array_keywords(self, depth):
        rng, inner = self.rng, lambda: self.schema(depth - 1)
        list_of = lambda: [inner() for _ in range(rng.choice([1, 2]))]
        makers = {
            "minItems": lambda: rng.choice([0, 1, 2]), "maxItems": lambda: rng.choice([1, 2, 3]),
            "uniqueItems": lambda: True,
        }
        if self.at_least("2020-12"):
            makers |= {"items": inner, "prefixItems": list_of}
        else:
            makers |= {"items": lambda: list_of() if rng.random() < 0.3 else inner(), "additionalItems": self.extra}
        if self.at_least("draft-06"):
            makers["contains"] = inner
        if self.at_least("2019-09"):
            makers |= {"minContains": lambda: rng.choice([0, 1, 2]), "maxContains": lambda: rng.choice([1, 2])}
            if rng.random() < 0.2:
                makers["unevaluatedItems"] = self.extra
        return makers

    def extra(self):
        return self.rng.choice([True, False, False, self.schema(0)])

    def object(self, depth):
        return {"type": "object", **self.keywords("object", depth)}

    def properties(self, depth):
        rng = self.rng
        names = rng.sample(NAMES, rng.choice([0, 1, 2, 2, 3]))
        schema = {"properties": {name: self.schema(depth - 1) for name in names}} if names else {}
        required = [name for name in names if rng.random() < 0.4]
        if required:
            schema["required"] = required
        if rng.random() < 0.35:
            schema["additionalProperties"] = self.extra()
        return schema

    def object_keywords(self, depth):
        rng, inner = self.rng, lambda: self.schema(max(0, depth - 1))
        name = lambda: rng.choice(NAMES)
        makers = {
            "patternProperties": lambda: {rng.choice(NAME_PATTERNS): inner()},
            "minProperties": lambda: rng.choice([1, 2]), "maxProperties": lambda: rng.choice([1, 2, 3]),
        }
        if self.at_least("draft-06"):
            makers["propertyNames"] = lambda: {"pattern": rng.choice(NAME_PATTERNS + PATTERNS)}
        if self.at_least("2019-09"):
            makers["dependentRequired"] = lambda: {name(): [name()]}
            makers["dependentSchemas"] = lambda: {name(): inner()}
            makers["unevaluatedProperties"] = self.extra
        else:
            makers["dependencies"] = lambda: {name(): [name()] if rng.random() < 0.5 else inner()}
        return makers
