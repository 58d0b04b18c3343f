"""Whether a published JSON Schema describes all that is written, and nothing else."""


def described(schema):
    """The name of every property that a schema describes."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        for inner in schema.values():
            yield from described(inner)


def written(value):
    if isinstance(value, list):
        for item in value:
            yield from written(item)
    elif isinstance(value, dict):
        yield from value
        for key, item in value.items():
            # A witness's message has the contract's names; the witness itself is a mapping that has a sentence.
            yield from () if key == "message" else written(item)
