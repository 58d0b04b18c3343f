"""Where a judge is known to be wrong, by name; nothing else is let pass.

Each fault is proved on the case itself: the judge agrees as soon as its weak spot is not touched, or the weak spot is
there for all to see.
"""

import json

import avro.compatibility
import avro.schema

NAMED = ("record", "enum", "fixed")


def avro_verdict(reader, writer):
    """What Python's `avro.compatibility` says, and why."""
    reader, writer = avro.schema.parse(json.dumps(reader)), avro.schema.parse(json.dumps(writer))
    result = avro.compatibility.ReaderWriterCompatibilityChecker().get_compatibility(reader, writer)
    is_compatible = result.compatibility is avro.compatibility.SchemaCompatibilityType.compatible
    return is_compatible, sorted(result.messages)


def fault_of_avro(case, verdict):
    """The fault that makes avro disagree with a verdict; None for one that is not known."""
    if avro_verdict(with_full_aliases(case["new"]), case["old"])[0] == verdict:
        return "avro does not read an alias in the namespace of its type"
    return None


def fault_of_fastavro(case):
    if any(map(has_namesakes, unions(case["new"]))):
        return "fastavro takes the first branch of a union that has the simple name, whatever its namespace"
    return None


def with_full_aliases(schema, space=None):
    if isinstance(schema, list):
        return [with_full_aliases(branch, space) for branch in schema]
    if not isinstance(schema, dict):
        return schema
    full = dict(schema)
    if schema["type"] in NAMED:
        space = space_of(schema, space)
        if space and "aliases" in schema:
            full["aliases"] = [name if "." in name else f"{space}.{name}" for name in schema["aliases"]]
    for key in ("items", "values", "type"):
        if isinstance(full.get(key), (dict, list)):
            full[key] = with_full_aliases(full[key], space)
    if "fields" in full:
        full["fields"] = [{**field, "type": with_full_aliases(field["type"], space)} for field in full["fields"]]
    return full


def space_of(definition, enclosing):
    name = definition["name"]
    return name.rpartition(".")[0] if "." in name else definition.get("namespace", enclosing)


def unions(schema):
    if isinstance(schema, list):
        yield schema
        for branch in schema:
            yield from unions(branch)
    elif isinstance(schema, dict):
        for field in schema.get("fields", []):
            yield from unions(field["type"])
        for key in ("items", "values"):
            yield from unions(schema.get(key))


def has_namesakes(union):
    names = [branch["name"] if isinstance(branch, dict) and "name" in branch else branch for branch in union]
    simple = [name.rpartition(".")[2] for name in names if isinstance(name, str)]
    return len(simple) != len(set(simple))
