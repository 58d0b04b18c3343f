"""What people do to Avro schemas from one version to the next, good and bad."""

from avro_model import FIELDS, LOGICAL, LOGICAL_FIXED, PRIMITIVES, SYMBOLS

PROMOTIONS = {
    "int": ["long", "float", "double"], "long": ["float", "double", "int"], "float": ["double", "long"],
    "double": ["float"], "string": ["bytes"], "bytes": ["string"],
}


def evolve(model, rng, mutations=None):
    """Another version; its types keep their keys."""
    while True:
        other = model.evolved(rng)
        for _ in range(rng.choice([0, 1, 1, 1, 2, 2, 3])):
            rng.choice(mutations or MUTATIONS)(other, rng)
        for record in entries(other, "record"):
            drop_ambiguous_aliases(record["fields"])
        other.mend_defaults()
        if other.is_finite():
            return other


def drop_ambiguous_aliases(fields):
    """An alias that names two fields is refused by Accord."""
    taken = {field["name"] for field in fields}
    for field in fields:
        field["aliases"] = [alias for alias in field["aliases"] if alias not in taken]
        taken.update(field["aliases"])


def entries(model, kind):
    return [entry for entry in model.types.values() if entry["kind"] == kind]


def on_record(mutation):
    def run(model, rng):
        records = entries(model, "record")
        if records:
            mutation(model, rng, rng.choice(records))
    return run


def on_field(mutation):
    def run(model, rng):
        fields = [field for entry in entries(model, "record") for field in entry["fields"]]
        if fields:
            mutation(model, rng, rng.choice(fields))
    return run


def on_enum(mutation):
    def run(model, rng):
        enums = entries(model, "enum")
        if enums:
            mutation(model, rng, rng.choice(enums))
    return run


def on_union(mutation):
    def run(model, rng):
        unions = [type for type in all_types(model) if not isinstance(type, dict) and type[0] == "union"]
        if unions:
            mutation(model, rng, rng.choice(unions)[1])
    return run


def all_types(model):
    open_types = [model.root] + [f["type"] for entry in model.types.values() for f in entry.get("fields", [])]
    while open_types:
        type = open_types.pop()
        yield type
        if not isinstance(type, dict):
            open_types += type[1] if type[0] == "union" else [type[1]] if type[0] in ("array", "map") else []


@on_record
def add_field(model, rng, record):
    free = [name for name in FIELDS if name not in [field["name"] for field in record["fields"]]]
    if free:
        field = model.field(rng.choice(free), 1, within=0, optional=rng.random() < 0.6)
        record["fields"].insert(rng.randint(0, len(record["fields"])), field)


@on_record
def remove_field(model, rng, record):
    if record["fields"]:
        record["fields"].pop(rng.randrange(len(record["fields"])))


@on_record
def reorder_fields(model, rng, record):
    rng.shuffle(record["fields"])


@on_field
def rename_field(model, rng, field):
    old = field["name"]
    field["name"] = old + "_2"
    if rng.random() < 0.7:
        field["aliases"] = field["aliases"] + [old]


@on_field
def add_alias(model, rng, field):
    alias = rng.choice(FIELDS)
    if alias != field["name"] and alias not in field["aliases"]:
        field["aliases"] = field["aliases"] + [alias]


@on_field
def promote(model, rng, field):
    field["type"] = promoted(field["type"], rng)


def promoted(type, rng):
    if isinstance(type, dict):
        return {"type": rng.choice(PROMOTIONS.get(type["type"], [type["type"]]))}
    kind, inner = type
    if kind in ("array", "map"):
        return (kind, promoted(inner, rng))
    if kind == "union":
        mended = [promoted(branch, rng) if isinstance(branch, dict) else branch for branch in inner]
        names = [branch["type"] for branch in mended if isinstance(branch, dict)]
        return (kind, mended) if len(names) == len(set(names)) else type
    return type


@on_field
def change_type(model, rng, field):
    field["type"] = model.type(1, within=0)


def change_root(model, rng):
    model.root = model.type(2, within=0) if rng.random() < 0.3 else promoted(model.root, rng)


@on_field
def make_nullable(model, rng, field):
    type, null = field["type"], {"type": "null"}
    if (type["type"] != "null" if isinstance(type, dict) else type[0] != "union"):
        field["type"] = ("union", [null, type] if rng.random() < 0.5 else [type, null])


@on_field
def take_out_of_union(model, rng, field):
    if not isinstance(field["type"], dict) and field["type"][0] == "union":
        field["type"] = rng.choice(field["type"][1])


@on_field
def set_default(model, rng, field):
    default = model.default(field["type"], 3)
    if default is not None:
        field["default"] = default


@on_field
def drop_default(model, rng, field):
    field.pop("default", None)


def change_logical_type(model, rng):
    """Wherever it stands: in a field, an array, a map or a union."""
    primitives = [type for type in all_types(model) if isinstance(type, dict) and type["type"] in LOGICAL]
    if primitives:
        type = rng.choice(primitives)
        name = type["type"]
        type.clear()
        type.update({"type": name, **rng.choice(LOGICAL[name] + [{}])})


def change_logical_type_of_fixed(model, rng):
    annotated = [entry for entry in entries(model, "fixed") if entry["size"] in LOGICAL_FIXED]
    if annotated:
        fixed = rng.choice(annotated)
        fixed["logical"] = rng.choice(LOGICAL_FIXED[fixed["size"]] + [{}])


@on_union
def add_branch(model, rng, branches):
    branches.insert(rng.randint(0, len(branches)), model.type(1, inside_union=True, within=0))
    branches[:] = model.distinct(branches)


@on_union
def remove_branch(model, rng, branches):
    if len(branches) > 1:
        branches.pop(rng.randrange(len(branches)))


@on_union
def reorder_branches(model, rng, branches):
    rng.shuffle(branches)


@on_enum
def add_symbol(model, rng, enum):
    free = [symbol for symbol in SYMBOLS if symbol not in enum["symbols"]]
    if free:
        enum["symbols"].insert(rng.randint(0, len(enum["symbols"])), rng.choice(free))


@on_enum
def remove_symbol(model, rng, enum):
    if len(enum["symbols"]) > 1:
        gone = enum["symbols"].pop(rng.randrange(len(enum["symbols"])))
        if enum.get("default") == gone:
            del enum["default"]


@on_enum
def change_enum_default(model, rng, enum):
    if "default" in enum and rng.random() < 0.5:
        del enum["default"]
    else:
        enum["default"] = rng.choice(enum["symbols"])


@on_enum
def reorder_symbols(model, rng, enum):
    rng.shuffle(enum["symbols"])


def resize(model, rng):
    sizes = entries(model, "fixed")
    if sizes:
        rng.choice(sizes)["size"] = rng.choice([1, 2, 4, 16])


def rename_type(model, rng):
    entry = rng.choice(list(model.types.values()) or [None])
    if entry is None:
        return
    space, name = entry["name"]
    fresh = model.free_name()
    if rng.random() < 0.3:
        fresh = (fresh[0], name) if (fresh[0], name) not in [e["name"] for e in model.types.values()] else fresh
    entry["name"] = fresh
    chance = rng.random()
    if chance < 0.6:
        entry["aliases"] = entry["aliases"] + [f"{space}.{name}" if space else name]
    elif chance < 0.8:
        entry["aliases"] = entry["aliases"] + [name]


MUTATIONS = 3 * [add_field, remove_field, promote] + 2 * [rename_field, change_type, make_nullable, rename_type] + [
    change_logical_type, change_logical_type, change_logical_type_of_fixed,
    reorder_fields, add_alias, change_root, take_out_of_union, set_default, drop_default,
    add_branch, remove_branch, reorder_branches, add_symbol, remove_symbol, change_enum_default, reorder_symbols,
    resize,
]
# What the resolution of Avro is blind to, and readers are not.
UNSEEN = 3 * [change_logical_type] + [
    change_logical_type_of_fixed, reorder_branches, set_default, drop_default, reorder_symbols, add_alias]
assert set(PROMOTIONS) < set(PRIMITIVES)
