"""JSON as people lay it out: a member a line, lists of plain values on one line."""

import json


def laid_out(value, indent=0):
    inner = " " * (indent + 2)
    if isinstance(value, dict) and value:
        lines = [f"{inner}{json.dumps(key)}: {laid_out(child, indent + 2)}" for key, child in value.items()]
        return "{\n" + ",\n".join(lines) + "\n" + " " * indent + "}"
    if isinstance(value, list) and any(isinstance(child, (dict, list)) for child in value):
        return "[\n" + ",\n".join(inner + laid_out(child, indent + 2) for child in value) + "\n" + " " * indent + "]"
    return json.dumps(value)
