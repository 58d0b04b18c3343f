"""Random Avro schemas and random evolutions of them.

A model holds named types by a key that outlives renaming, so that an evolution may touch any of them; only `schema`
makes JSON of it, with each definition where its name is first used.
"""

import copy

PRIMITIVES = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"]
DECIMALS = [
    {"logicalType": "decimal", "precision": precision, "scale": scale} for precision, scale in [(8, 2), (8, 3), (9, 2)]]
LOGICAL = {
    "int": [{"logicalType": "date"}, {"logicalType": "time-millis"}],
    "long": [{"logicalType": name} for name in [
        "timestamp-millis", "timestamp-micros", "timestamp-nanos", "local-timestamp-millis", "local-timestamp-micros",
        "local-timestamp-nanos", "time-micros"]],
    "string": [{"logicalType": "uuid"}],
    "bytes": [*DECIMALS, {"logicalType": "decimal", "precision": 8}, {"logicalType": "big-decimal"}],
}
# By the size.
LOGICAL_FIXED = {
    4: DECIMALS, 12: [{"logicalType": "duration"}],
    16: [{"logicalType": "uuid"}, {"logicalType": "decimal", "precision": 38, "scale": 10}],
}
FIELDS = ["id", "symbol", "price", "side", "note", "legs", "venue", "at"]
SYMBOLS = ["BUY", "SELL", "SHORT", "HOLD", "NONE"]
NAMES = ["Order", "Trade", "Leg", "Side", "Hash", "Quote", "Node"]


class Model:
    def __init__(self, rng, space=None):
        """A space makes the names unlike those of other models, and the root a record."""
        self.rng = rng
        self.types = {}
        self.namespaces = rng.choice([[None], ["a"], ["a", "b.c"]])
        if space:
            self.namespaces = [f"{space}.{name}" if name else space for name in self.namespaces]
        self.root = self.named("record", 3) if space or rng.random() < 0.85 else self.type(3)

    # Types: a primitive as a dictionary, ("array", inner), ("map", inner), ("union", [branches]), ("ref", key).

    def type(self, depth, inside_union=False, within=None):
        rng = self.rng
        kinds = ["primitive"] * 6 + ["ref"]
        if depth > 0:
            kinds += ["record", "enum", "enum", "fixed", "array", "map"] + ([] if inside_union else ["union"] * 3)
        kind = rng.choice(kinds)
        if kind == "ref" and self.types:
            key = rng.choice(list(self.types))
            # A record inside itself has to be able to end.
            if within is None or inside_union:
                return ("ref", key)
            return (rng.choice(["array", "map"]), ("ref", key))
        if kind in ("record", "enum", "fixed"):
            return self.named(kind, depth - 1)
        if kind in ("array", "map"):
            return (kind, self.type(depth - 1, within=within))
        if kind == "union":
            return self.union(depth, within)
        return self.primitive()

    def primitive(self):
        if self.rng.random() < 0.1:
            return {"type": "bytes", **self.rng.choice(DECIMALS)}
        name = self.rng.choice(PRIMITIVES[1:] if self.rng.random() < 0.9 else PRIMITIVES)
        logical = self.rng.choice(LOGICAL.get(name, [{}])) if self.rng.random() < 0.2 else {}
        return {"type": name, **logical}

    def union(self, depth, within=None):
        count = self.rng.choice([1, 2, 2, 2, 3, 4])
        branches = [{"type": "null"}] if self.rng.random() < 0.7 else []
        for _ in range(count):
            branches.append(self.type(depth - 1, inside_union=True, within=within))
        branches = self.distinct(branches)
        if self.rng.random() < 0.2:
            self.rng.shuffle(branches)
        return ("union", branches)

    def distinct(self, branches):
        kept, seen = [], set()
        for branch in branches:
            kind = branch["type"] if isinstance(branch, dict) else branch[0]
            mark = branch[1] if kind == "ref" else kind
            if kind != "union" and mark not in seen:
                seen.add(mark)
                kept.append(branch)
        return kept

    def named(self, kind, depth):
        rng = self.rng
        key = len(self.types)
        full = self.free_name()
        entry = {"kind": kind, "name": full, "aliases": []}
        self.types[key] = entry
        if kind == "enum":
            entry["symbols"] = rng.sample(SYMBOLS, rng.randint(1, 4))
            if rng.random() < 0.4:
                entry["default"] = rng.choice(entry["symbols"])
        elif kind == "fixed":
            entry["size"] = rng.choice([1, 2, 4, 12, 16])
            if rng.random() < 0.5:
                entry["logical"] = rng.choice(LOGICAL_FIXED.get(entry["size"], [{}]))
        else:
            entry.update(fields=[], open=True)
            for name in rng.sample(FIELDS, rng.randint(0 if rng.random() < 0.1 else 1, 4)):
                entry["fields"].append(self.field(name, depth, within=key))
            del entry["open"]
        return ("ref", key)

    def free_name(self):
        taken = {entry["name"] for entry in self.types.values()}
        names = [(space, name) for space in self.namespaces for name in NAMES + [f"T{n}" for n in range(len(self.types) + 1)]]
        free = [name for name in names if name not in taken]
        return self.rng.choice(free)

    def field(self, name, depth, within=None, optional=None):
        field = {"name": name, "type": self.type(depth, within=within), "aliases": []}
        if optional if optional is not None else self.rng.random() < 0.3:
            default = self.default(field["type"], 3)
            if default is not None:
                field["default"] = default
        return field

    def default(self, type, depth):
        """A valid default in a list of one; none where there is no end to it."""
        rng = self.rng
        if depth < 0:
            return None
        if isinstance(type, dict):
            return [rng.choice(values_of(type))]
        kind, inner = type
        if kind == "array":
            return [[]]
        if kind == "map":
            return [{}]
        if kind == "union":
            return self.default(inner[0], depth)
        entry = self.types[inner]
        if entry["kind"] == "enum":
            return [rng.choice(entry["symbols"])]
        if entry["kind"] == "fixed":
            return ["\u0001" * entry["size"]]
        if entry.get("open"):
            return None
        record = {}
        for field in entry["fields"]:
            value = self.default(field["type"], depth - 1)
            if value is None:
                return None
            record[field["name"]] = value[0]
        return [record]

    def accepts(self, type, value):
        """Whether a value is a default of a type, as JSON writes defaults."""
        if isinstance(type, dict):
            return any(value is known or (value == known and value.__class__ is known.__class__)
                       for known in values_of(type))
        kind, inner = type
        if kind in ("array", "map"):
            return value == ([] if kind == "array" else {})
        if kind == "union":
            return self.accepts(inner[0], value)
        entry = self.types[inner]
        if entry["kind"] == "enum":
            return value in entry["symbols"]
        if entry["kind"] == "fixed":
            return value == "\u0001" * entry["size"]
        return (isinstance(value, dict) and set(value) == {field["name"] for field in entry["fields"]}
                and all(self.accepts(field["type"], value[field["name"]]) for field in entry["fields"]))

    def mend_defaults(self):
        """Gives fields whose types changed a default that is valid again, or none."""
        for entry in self.types.values():
            for field in entry.get("fields", []):
                if "default" in field and not self.accepts(field["type"], field["default"][0]):
                    default = self.default(field["type"], 3)
                    field.pop("default") if default is None else field.update(default=default)

    def is_finite(self):
        """Every type has a value that ends; every union has branches."""
        finite = set()

        def ends(type):
            if isinstance(type, dict) or type[0] in ("array", "map"):
                return True
            if type[0] == "union":
                return any(ends(branch) for branch in type[1])
            return type[1] in finite

        while True:
            found = {
                key for key, entry in self.types.items()
                if all(ends(field["type"]) for field in entry.get("fields", []))
            }
            if found == finite:
                return len(found) == len(self.types) and ends(self.root)
            finite = found

    def schema(self):
        return Writer(self).write(self.root, None)

    def evolved(self, rng):
        other = copy.copy(self)
        other.types = copy.deepcopy(self.types)
        other.root = copy.deepcopy(self.root)
        other.rng = rng
        return other


def values_of(type):
    return LOGICAL_VALUES.get(type.get("logicalType"), VALUES[type["type"]])


LOGICAL_VALUES = {
    "time-millis": [0, 86399999], "time-micros": [0, 86399999999], "decimal": ["\u0001", "\u00ff\u0000"],
    "uuid": ["3f2504e0-4f89-41d3-9a0c-0305e82c3301"], "big-decimal": ["\u0002\u0005\u0004"],
}
VALUES = {
    "null": [None], "boolean": [True, False], "int": [0, -7, 2147483647], "long": [0, 5000000000, -9],
    "float": [0.0, 1.5, -2.25], "double": [0.0, 1e100, -0.5], "bytes": ["", "\u00ffa"], "string": ["", "gift", "\u00e9"],
}


class Writer:
    """Writes a model down; a definition stands where its name is used first."""

    def __init__(self, model):
        self.model = model
        self.written = set()

    def write(self, type, enclosing):
        if isinstance(type, dict):
            return type if len(type) > 1 else type["type"]
        kind, inner = type
        if kind == "array":
            return {"type": "array", "items": self.write(inner, enclosing)}
        if kind == "map":
            return {"type": "map", "values": self.write(inner, enclosing)}
        if kind == "union":
            return [self.write(branch, enclosing) for branch in inner]
        entry = self.model.types[inner]
        space, name = entry["name"]
        full = f"{space}.{name}" if space else name
        if inner in self.written:
            return name if space == enclosing else full
        self.written.add(inner)
        definition = {"type": entry["kind"], "name": name}
        if space != enclosing:
            if len(name) % 2:
                definition["namespace"] = space
            else:
                definition["name"] = full
        if entry["aliases"]:
            definition["aliases"] = entry["aliases"]
        definition.update(entry.get("logical", {}))
        for key in ("symbols", "default", "size"):
            if key in entry:
                definition[key] = entry[key]
        if "fields" in entry:
            definition["fields"] = [self.field(field, space) for field in entry["fields"]]
        return definition

    def field(self, field, space):
        written = {"name": field["name"], "type": self.write(field["type"], space)}
        if "default" in field:
            written["default"] = field["default"][0]
        if field["aliases"]:
            written["aliases"] = field["aliases"]
        return written
