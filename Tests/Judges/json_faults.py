"""Where Python's jsonschema is known to be wrong, or of another opinion, by name; nothing else is let pass.

Each is proved on the case itself: it agrees as soon as its weak spot is not touched.
"""

import copy

from json_evolution import subschemas


def with_python_patterns(schema):
    """To Python `.` is any character but one line break, and `$` stands before one too; ECMA 262 has it otherwise."""
    schema = copy.deepcopy(schema)
    for each in subschemas(schema):
        if "pattern" in each:
            each["pattern"] = python_pattern(each["pattern"])
        if "patternProperties" in each:
            each["patternProperties"] = {
                python_pattern(pattern): inner for pattern, inner in each["patternProperties"].items()}
    return schema


def python_pattern(pattern):
    return pattern.replace(".", "[^\\n\\r\\u2028\\u2029]").replace("$", "\\Z")


def breaks_jsonschema(schema):
    """Before 2020-12 it fails on `additionalItems` beside a boolean `items`."""
    return any(isinstance(each.get("items"), bool) and "additionalItems" in each for each in subschemas(schema))


def fault_of_jsonschema(case, value, is_counterexample):
    """The fault that makes it judge a value wrongly; None for one that is not known."""
    if case["draft"] == "draft-04" and not is_counterexample(with_integers(value)):
        return "jsonschema holds 1.0 for no integer in draft 4; Accord reads numbers by their value in every draft"
    return None


def with_integers(value):
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [with_integers(item) for item in value]
    if isinstance(value, dict):
        return {key: with_integers(item) for key, item in value.items()}
    return value
