"""Where a judge is known to be wrong, by name; nothing else is let pass.

Each fault is proved on the case itself: the judge agrees as soon as its weak spot is not touched, or the weak spot is
there for all to see.
"""

import decimal
import json

import avro.compatibility
import avro.schema

NAMED = ("record", "enum", "fixed")


class Checker(avro.compatibility.ReaderWriterCompatibilityChecker):
    """avro's own, taught the one thing of the specification that it leaves out: decimals match only if their
    precisions and scales do."""

    def calculate_compatibility(self, reader, writer, location):
        wanted, written = decimal_of(reader), decimal_of(writer)
        if wanted and written and wanted != written:
            kind = avro.compatibility.SchemaIncompatibilityType.type_mismatch
            return avro.compatibility.incompatible(kind, f"decimals {wanted} and {written}", location)
        return super().calculate_compatibility(reader, writer, location)


def decimal_of(schema):
    """The precision and the scale of a decimal."""
    is_decimal = isinstance(schema, avro.schema.DecimalLogicalSchema)
    return (schema.precision, schema.get_prop("scale")) if is_decimal else None


def avro_verdict(reader, writer, checker=Checker):
    """What Python's `avro.compatibility` says, and why."""
    reader, writer = avro.schema.parse(json.dumps(reader)), avro.schema.parse(json.dumps(writer))
    result = checker().get_compatibility(reader, writer)
    is_compatible = result.compatibility is avro.compatibility.SchemaCompatibilityType.compatible
    return is_compatible, sorted(result.messages)


def blindness_of_avro(case, verdict):
    """What avro as it is leaves out where it disagrees with itself as `Checker` corrects it."""
    blind = avro.compatibility.ReaderWriterCompatibilityChecker
    if avro_verdict(case["new"], case["old"], blind)[0] != verdict:
        return "avro does not look at the precision and the scale of decimals"
    return None


def fault_of_avro(case, verdict):
    """The fault that makes avro disagree with a verdict; None for one that is not known."""
    if avro_verdict(with_full_aliases(case["new"]), case["old"])[0] == verdict:
        return "avro does not read an alias in the namespace of its type"
    return None


def fault_of_fastavro(case, verdict, refuses):
    """The same for fastavro, which can be asked whether it refuses the data at hand with other schemas."""
    writer, reader = case["old"], case["new"]
    if any(map(has_namesakes, unions(reader))):
        return "fastavro takes the first branch of a union that has the simple name, whatever its namespace"
    if refuses(writer, without_idle_aliases(reader, writer)) != verdict:
        return "fastavro reads a field and another that bears its alias into one"
    full = with_full_aliases(reader)
    if refuses(writer, full) != verdict:
        return "fastavro holds an alias without namespace for an alias in every namespace"
    if refuses(with_kinds_in_names(writer), with_kinds_in_names(full)) != verdict:
        return "fastavro does not tell a fixed from an enum or a record of the same name"
    return None


def blindness_of_fastavro(found, case, values):
    """fastavro reads decimals of another precision or scale. Both places of what was found have to hold such
    decimals, and the witness has to be a number that the scale of the reader moves.

    The values are what fastavro reads of the witness with its logical types, by the writer's schema alone."""
    written, wanted = (decimal_at(case[side], found[side]["pointer"]) for side in ("old", "new"))
    if not written or not wanted or written == wanted:
        return None
    meant, read = found["witness"].get("meant"), found["witness"].get("read")
    if written["scale"] != wanted["scale"]:
        number = decimal.Decimal(meant)
        if number not in values or number.scaleb(written["scale"] - wanted["scale"]) != decimal.Decimal(read):
            return None
    elif written["precision"] > wanted["precision"] and decimal.Decimal(meant) not in values:
        return None
    return "fastavro does not look at the precision and the scale of decimals"


def decimal_at(schema, pointer):
    """The decimal that a pointer leads to, or an attribute of it."""
    place = schema
    for key in pointer.split("/")[1:]:
        if key in ("precision", "scale"):
            break
        place = place[int(key)] if isinstance(place, list) else place[key]
    if not isinstance(place, dict) or place.get("logicalType") != "decimal":
        return None
    return {"precision": place["precision"], "scale": place.get("scale", 0)}


def crash_of_fastavro(error):
    """An error that is no verdict: it takes the name of a record in a union for the record."""
    if isinstance(error, TypeError) and "indices must be integers" in str(error):
        return "fastavro does not look up a record that a branch of the reader's union refers to by name"
    return None


def without_idle_aliases(reader, writer):
    """Without the aliases of fields that the writer writes under their own names."""
    records = []

    def collect(definition, space):
        records.append({field["name"] for field in definition.get("fields", [])})
        return definition

    def drop(definition, space):
        if "fields" in definition:
            definition["fields"] = [
                {**field, "aliases": [alias for alias in field.get("aliases", [])
                                      if not any({alias, field["name"]} <= names for names in records)]}
                for field in definition["fields"]]
        return definition

    rewritten(writer, collect)
    return rewritten(reader, drop)


def with_full_aliases(schema):
    def full_aliases(definition, space):
        if space and "aliases" in definition:
            definition["aliases"] = [full_name(alias, space) for alias in definition["aliases"]]
        return definition

    return rewritten(schema, full_aliases)


def with_kinds_in_names(schema):
    """Calls `a.Order` `a.Order_record`, so that names tell kinds apart."""
    kinds = {}

    def collect(definition, space):
        kinds[full_name(definition["name"], space)] = definition["type"]
        return definition

    def rename(definition, space):
        for key in ("name", "aliases"):
            names = definition.get(key, [])
            marked = [f"{name}_{definition['type']}" for name in ([names] if key == "name" else names)]
            definition[key] = marked[0] if key == "name" else marked
        return definition

    def refer(name, space):
        kind = kinds.get(full_name(name, space))
        return f"{name}_{kind}" if kind else name

    rewritten(schema, collect)
    return rewritten(schema, rename, refer)


def rewritten(schema, definition, reference=lambda name, space: name, space=None):
    """A copy, with its definitions and references as two functions make them of a name and its namespace."""
    if isinstance(schema, str):
        return reference(schema, space)
    if isinstance(schema, list):
        return [rewritten(branch, definition, reference, space) for branch in schema]
    copy = dict(schema)
    if copy["type"] in NAMED:
        space = full_name(copy["name"], copy.get("namespace", space)).rpartition(".")[0]
        copy = definition(copy, space)
    for key in ("items", "values"):
        if key in copy:
            copy[key] = rewritten(copy[key], definition, reference, space)
    if "fields" in copy:
        copy["fields"] = [
            {**field, "type": rewritten(field["type"], definition, reference, space)} for field in copy["fields"]]
    return copy


def full_name(name, space):
    return name if "." in name or not space else f"{space}.{name}"


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
    simple = []
    for branch in union:
        names = [branch.get("name"), *branch.get("aliases", [])] if isinstance(branch, dict) else [branch]
        simple += {name.rpartition(".")[2] for name in names if isinstance(name, str)}
    return len(simple) != len(set(simple))
