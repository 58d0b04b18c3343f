"""Where Python's jsonschema is known to be wrong, or of another opinion, by name; nothing else is let pass.

Each is proved on the case itself: it agrees as soon as its weak spot is not touched.
"""

from json_evolution import subschemas


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
