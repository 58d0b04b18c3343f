"""What people do to JSON Schemas from one version to the next, good and bad, and what changes nothing."""

import copy

from json_schemas import NAMES, TYPES

IN_OBJECTS = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]
IN_LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"]
ALONE = [
    "additionalProperties", "propertyNames", "additionalItems", "contains", "unevaluatedItems",
    "unevaluatedProperties", "not", "if", "then", "else", "items",
]


def subschemas(schema):
    """Every schema inside, itself first."""
    if not isinstance(schema, dict):
        return
    yield schema
    for key in IN_OBJECTS:
        for inner in schema.get(key, {}).values():
            yield from subschemas(inner)
    for key in IN_LISTS:
        for inner in schema.get(key, []):
            yield from subschemas(inner)
    for key in ALONE:
        inner = schema.get(key)
        for each in inner if isinstance(inner, list) else [inner]:
            yield from subschemas(each)


def evolve(schema, schemas):
    """Another version of a schema, one or two steps away."""
    rng = schemas.rng
    new = copy.deepcopy(schema)
    if not isinstance(new, dict):
        return schemas.schema(2)
    steps = 0 if rng.random() < 0.02 else rng.choice([1, 1, 1, 2, 2])
    while steps:
        before = copy.deepcopy(new)
        inside = [each for each in subschemas(new) if "$ref" not in each]
        if not inside:
            return schemas.schema(2)
        rng.choice(STEPS)(rng.choice(inside), schemas)
        steps -= new != before
    return new


def change_bound(schema, schemas):
    keys = [key for key, value in schema.items()
            if isinstance(value, (int, float)) and not isinstance(value, bool) and key not in ("const", "default")]
    if keys:
        key, step = schemas.rng.choice(keys), schemas.rng.choice([-1, 1])
        moved = schema[key] + step
        schema[key] = moved if moved > 0 or "imum" in key else 1


def drop_keyword(schema, schemas):
    keys = [key for key in schema if key not in ("$defs", "definitions")]
    if keys:
        del schema[schemas.rng.choice(keys)]


def add_keyword(schema, schemas):
    types = schema.get("type", schemas.rng.choice(TYPES))
    type = schemas.rng.choice(types if isinstance(types, list) else [types])
    added = schemas.keywords(type, 1)
    if added:
        key = schemas.rng.choice(list(added))
        schema.setdefault(key, added[key])


def widen_type(schema, schemas):
    types = schema.get("type")
    if types == "integer" and schemas.rng.random() < 0.5:
        schema["type"] = "number"
    elif types is not None:
        types = types if isinstance(types, list) else [types]
        extra = schemas.rng.choice(["null"] + TYPES)
        schema["type"] = types + [extra] if extra not in types else types


def narrow_type(schema, schemas):
    types = schema.get("type")
    if types == "number":
        schema["type"] = "integer"
    elif isinstance(types, list) and len(types) > 1:
        schema["type"] = types[1:]


def change_values(schema, schemas):
    if "enum" in schema:
        values = [value for value in schema["enum"]]
        if schemas.rng.random() < 0.5 and len(values) > 1:
            values.pop(schemas.rng.randrange(len(values)))
        elif "SHORT" not in values:
            values.append("SHORT")
        schema["enum"] = values
    elif "const" in schema:
        schema["enum"] = [schema.pop("const"), "SHORT"]


def add_property(schema, schemas):
    if schema.get("type") == "object":
        free = [name for name in NAMES if name not in schema.get("properties", {})]
        if free:
            schema.setdefault("properties", {})[free[0]] = schemas.schema(1)


def drop_property(schema, schemas):
    names = list(schema.get("properties", {}))
    if names:
        name = schemas.rng.choice(names)
        del schema["properties"][name]
        if name in schema.get("required", []):
            set_required(schema, [other for other in schema["required"] if other != name])


def toggle_required(schema, schemas):
    names = list(schema.get("properties", {}))
    if names:
        name, required = schemas.rng.choice(names), schema.get("required", [])
        set_required(schema, [n for n in required if n != name] if name in required else required + [name])


def set_required(schema, names):
    schema.pop("required", None)
    if names:
        schema["required"] = names


def toggle_openness(schema, schemas):
    if schema.get("type") == "object":
        if schema.pop("additionalProperties", None) is None:
            schema["additionalProperties"] = schemas.extra()


def change_branches(schema, schemas):
    for key in ("anyOf", "oneOf", "allOf"):
        if key in schema:
            branches = schema[key]
            if schemas.rng.random() < 0.5 and len(branches) > 1:
                branches.pop(schemas.rng.randrange(len(branches)))
            else:
                branches.append(schemas.schema(1))


def swap_combination(schema, schemas):
    if "anyOf" in schema or "oneOf" in schema:
        old, new = ("anyOf", "oneOf") if "anyOf" in schema else ("oneOf", "anyOf")
        if new not in schema:
            schema[new] = schema.pop(old)


def replace(schema, schemas):
    kept = {key: schema[key] for key in ("$defs", "definitions") if key in schema}
    fresh = schemas.schema(1)
    if isinstance(fresh, dict) and not (kept and "$ref" in fresh):
        schema.clear()
        schema.update({**fresh, **kept})


def wrap(schema, schemas):
    """Says the same in other words, or the same or null."""
    kept = {key: schema.pop(key) for key in ("$defs", "definitions") if key in schema}
    inner = dict(schema)
    schema.clear()
    schema.update(schemas.rng.choice([
        {"allOf": [inner]}, {"anyOf": [inner]}, {"anyOf": [inner, {"type": "null"}]}, {"not": {"not": inner}},
        {"allOf": [inner, {}]}, {"oneOf": [inner]},
    ]))
    schema.update(kept)


def say_otherwise(schema, schemas):
    types = schema.get("type")
    if isinstance(types, str):
        schema["type"] = [types]
    if "const" in schema:
        schema["enum"] = [schema.pop("const")]
    if schema.get("additionalProperties") is True:
        schema["additionalProperties"] = {}


STEPS = 3 * [change_bound, toggle_required, add_property, drop_property] + 2 * [
    drop_keyword, add_keyword, change_values, widen_type] + [
    narrow_type, toggle_openness, change_branches, swap_combination, replace, wrap, say_otherwise]
