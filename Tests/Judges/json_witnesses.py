"""Judges witnesses of JSON Schema: reads one case a line as JSON, prints one verdict a line, `ok` or what is wrong.

A case: {"id", "writer", "reader", "message"}; the message has to be valid under the writer, and not under the reader
where there is one.
"""

import json
import sys

import jsonschema

from json_faults import with_python_patterns


def verdict(case):
    if not is_valid(case["writer"], case["message"]):
        return "it is not valid under the writer"
    if case["reader"] is not None and is_valid(case["reader"], case["message"]):
        return "it is valid under the reader"
    return "ok"


def is_valid(schema, message):
    validator = jsonschema.validators.validator_for(schema, default=jsonschema.Draft7Validator)
    return validator(with_python_patterns(schema), format_checker=jsonschema.FormatChecker()).is_valid(message)


for line in sys.stdin:
    print(verdict(json.loads(line)), flush=True)
