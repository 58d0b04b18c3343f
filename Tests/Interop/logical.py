"""Pairs of versions of a record whose field has another logical type in each, and values of them.

fastavro reads what one version wrote to a value that means something, a `Decimal` or a time. Where the other version has
exactly this value, so does the generated type; where it has not, the type refuses.
"""

import itertools


def decimal(precision, scale):
    return {"type": "bytes", "logicalType": "decimal", "precision": precision, "scale": scale}


def fixed_decimal(precision, scale):
    return {"type": "fixed", "name": "F", "size": 9, "logicalType": "decimal", "precision": precision, "scale": scale}


def logical(kind, name):
    return {"type": kind, "logicalType": name}


CONVERTED = [
    [decimal(10, 2), decimal(10, 3), decimal(5, 2), decimal(20, 0)],
    [fixed_decimal(10, 2), fixed_decimal(12, 3), fixed_decimal(6, 2)],
    [logical("long", "timestamp-millis"), logical("long", "timestamp-micros")],
    [logical("long", "local-timestamp-millis"), logical("long", "local-timestamp-micros")],
]
REFUSED = [
    [logical("long", "timestamp-millis"), logical("long", "local-timestamp-millis"), logical("long", "time-micros")],
    [logical("int", "date"), logical("int", "time-millis")],
]


def pairs(key):
    """Two versions each, and whether values of one may be converted to the other."""
    changes = [(change, groups is CONVERTED) for groups in (CONVERTED, REFUSED) for types in groups
               for change in itertools.combinations(types, 2)]
    for number, (change, is_converted) in enumerate(changes):
        yield [record(f"logical{number}", key, kind) for kind in change], is_converted


def record(space, key, kind):
    return {"type": "record", "name": "Logical", "namespace": space,
            "fields": [key, {"name": "value", "type": kind}]}


def values(rng, schema, count):
    """As the types under the logical types have them."""
    kind = schema["fields"][1]["type"]
    for _ in range(count):
        yield {"event_key": "k", "value": value(rng, kind)}


def value(rng, kind):
    if kind["logicalType"] == "decimal":
        largest = 10 ** min(kind["precision"], rng.randint(1, kind["precision"])) - 1
        number = rng.randint(-largest, largest) * 10 ** kind["scale"] // 10 ** rng.randint(0, kind["scale"])
        number %= 10 ** kind["precision"]
        return number.to_bytes(kind.get("size", number.bit_length() // 8 + 1), "big", signed=True)
    if kind["type"] == "int" or kind["logicalType"] == "time-micros":
        return rng.randrange(20_000)
    return rng.randrange(4_000_000) * rng.choice([1, 1000, 1_000_000])
