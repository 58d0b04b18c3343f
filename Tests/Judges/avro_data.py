"""Random data of an Avro schema as fastavro parsed it, logical types left out: resolution ignores them."""


def without_logical_types(schema):
    if isinstance(schema, list):
        return [without_logical_types(branch) for branch in schema]
    if not isinstance(schema, dict):
        return schema
    dropped = ("logicalType", "precision", "scale") if "logicalType" in schema else ()
    bare = {key: value for key, value in schema.items() if key not in dropped}
    for key in ("items", "values"):
        if key in bare:
            bare[key] = without_logical_types(bare[key])
    if "fields" in bare:
        bare["fields"] = [{**field, "type": without_logical_types(field["type"])} for field in bare["fields"]]
    return bare


class Data:
    def __init__(self, rng, named):
        self.rng = rng
        self.named = named

    def value(self, schema, depth=6):
        if isinstance(schema, list):
            return self.branch(schema, depth)
        if isinstance(schema, str):
            if schema in self.named:
                return self.value(self.named[schema], depth)
            return self.primitive(schema)
        kind = schema["type"]
        if kind == "array":
            return [self.value(schema["items"], depth - 2) for _ in range(self.size(depth))]
        if kind == "map":
            return {f"k{n}": self.value(schema["values"], depth - 2) for n in range(self.size(depth))}
        if kind == "record":
            return {field["name"]: self.value(field["type"], depth - 1) for field in schema["fields"]}
        if kind == "enum":
            return self.rng.choice(schema["symbols"])
        if kind == "fixed":
            return self.rng.randbytes(schema["size"])
        return self.value(kind, depth)

    def size(self, depth):
        return self.rng.choice([0, 1, 1, 3]) if depth > 0 else 0

    def branch(self, schema, depth):
        """Names its branch, so that fastavro need not guess."""
        ends = [branch for branch in schema if self.is_simple(branch)]
        branch = self.rng.choice(ends if depth <= 0 and ends else schema)
        value = self.value(branch, depth - 1)
        return (branch_name(branch), value)

    def is_simple(self, branch):
        return isinstance(branch, str) and branch not in self.named or (
            isinstance(branch, dict) and branch["type"] not in ("record", "error"))

    def primitive(self, name):
        rng = self.rng
        match name:
            case "null": return None
            case "boolean": return rng.random() < 0.5
            case "int": return rng.choice([0, -1, 2**31 - 1, -2**31, rng.randint(-1000, 1000)])
            case "long": return rng.choice([0, -1, 2**63 - 1, -2**63, rng.randint(-10**12, 10**12)])
            case "float": return rng.choice([0.0, -1.5, 3.25])
            case "double": return rng.choice([0.0, 1e300, -2.5])
            # What is no UTF-8 could not be promoted to a string.
            case "bytes": return rng.choice([b"", b"abc", "\u00e9".encode()])
            case _: return rng.choice(["", "abc", "\u00e9\U0001f600"])


def from_json(schema, value, named):
    """What Avro's JSON encoding says, as fastavro writes it; unions name their branch."""
    if isinstance(schema, list):
        if value is None:
            return ("null", None)
        (name, inner), = value.items()
        branch, = [branch for branch in schema if branch_name(branch) == name]
        return (name, from_json(branch, inner, named))
    if isinstance(schema, str):
        if schema in named:
            return from_json(named[schema], value, named)
        return value.encode("latin-1") if schema == "bytes" else value
    match schema["type"]:
        case "array": return [from_json(schema["items"], item, named) for item in value]
        case "map": return {key: from_json(schema["values"], item, named) for key, item in value.items()}
        case "fixed": return value.encode("latin-1")
        case "enum": return value
        case "record":
            types = {field["name"]: field["type"] for field in schema["fields"]}
            assert list(types) == list(value), f"the fields are {list(types)}, written are {list(value)}"
            return {key: from_json(types[key], item, named) for key, item in value.items()}
        case other: return from_json(other, value, named)


def branch_name(branch):
    return branch.get("name", branch["type"]) if isinstance(branch, dict) else branch
