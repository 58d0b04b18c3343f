"""`docs/accord.schema.json` and `docs/topic.schema.json` against Accord: the same keys, and every key with a bad value.

Both have to refuse each bad value, Accord at its place, and to take a file that has every key.
"""

import functools
import json
import os
import re
import subprocess
import tempfile

import jsonschema

from court import Court

DOCS = os.path.join(os.path.dirname(__file__), "../../docs")

CLIENT = {"client": "java", "version": "3.9", "environment": "production"}
SOUND = {
    "accord": {
        "level": "optional-only",
        "optional": "default",
        "topics": {"orders": {"level": "full", "producers": "closed", "reason": "as agreed"}},
        "contracts": {"OrderPlaced": {"level": "full", "producers": "closed", "reason": "as agreed"}},
        "rules": {"default-changed": "warning"},
        "names": {"past-tense": ["Rebal"], "imperative": ["Rebal"], "allow": ["PriceTick"], "deny": ["Data"]},
        "suppressions": [
            {"rule": "field-undocumented", "contract": "OrderPlaced", "pointer": "/fields/0", "release": "1.0",
             "reason": "it says so itself", "until": "2999-12-31"},
            {"rule": "replication-below-three", "topic": "orders", "reason": "one broker"},
        ],
        "swift": {"access": "public", "avro": True, "namespaces": {"a": "Trading"}},
    },
    "topic": {
        "topic": "orders",
        "key": ["id"],
        "partitions": 12,
        "replication": 3,
        "retention": "7d",
        "cleanup": "delete",
        "dlq": {"topic": "orders.dlq", "retention": "30d"},
        "kinds": {"OrderPlaced": "event"},
        "envelope": "standard",
        "producers": {"engine": {
            **CLIENT, "settings": {"enable.idempotence": True, "acks": "all"}, "file": "client.properties"}},
        "consumers": {"ledger": {
            **CLIENT, "settings": {"group.id": "ledger", "enable.auto.commit": False}, "file": "client.properties",
            "instances": 6, "deduplicate": {"store": "processed_events", "retention": "7d"},
            "offsets": "in-transaction",
            "retry": {"attempts": 5, "backoff": "exponential", "initial": "200ms", "max": "30s", "jitter": "full"}}},
    },
}
CONTRACT = {"type": "record", "name": "OrderPlaced", "namespace": "a", "fields": [{"name": "id", "type": "string"}]}


def keys(value, path=()):
    """Where every key of a document leads, and every item of a list of mappings."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield path + (name,)
            yield from keys(inner, path + (name,))
    elif isinstance(value, list) and isinstance(value[0], dict):
        for number, inner in enumerate(value):
            yield from keys(inner, path + (number,))


def bad_values(value):
    """Values of another type than one that is taken, and for a text one that says nothing."""
    if isinstance(value, dict):
        return [5]
    if isinstance(value, list):
        return [5] if isinstance(value[0], dict) else [{"a": "b"}, [5]]
    if isinstance(value, bool):
        return ["perhaps"]
    if isinstance(value, int):
        return ["many", 0]
    return [["x"]]


def replaced(value, path, new):
    if not path:
        return new
    copy = value.copy()
    copy[path[0]] = replaced(value[path[0]], path[1:], new)
    return copy


def report(court, name, text, form="oneline"):
    """What Accord says of a folder whose file `name` has a text; its other file is sound."""
    files = {
        "schemas/accord.yaml": "", "schemas/orders/topic.yaml": "key: id\n",
        "schemas/orders/client.properties": "client.id=engine\n", "schemas/orders/OrderPlaced.avsc": json.dumps(CONTRACT),
    }
    files["schemas/accord.yaml" if name == "accord" else "schemas/orders/topic.yaml"] = text
    with tempfile.TemporaryDirectory() as folder:
        for path, content in files.items():
            if content:
                os.makedirs(os.path.join(folder, os.path.dirname(path)), exist_ok=True)
                with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
                    file.write(content)
        command = [court.accord, "check", "--format", form]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600).stdout


def refusals(output):
    """The columns of findings that a file does not say what it has to say; both files are one line."""
    found = re.findall(r":1:(\d+): error: .* \[(?:invalid-topic|invalid-configuration|suppression-expired)\]", output)
    return [int(column) for column in found]


def judge_value(court, name, validator, path, bad):
    document = replaced(SOUND[name], path, bad)
    case = {"file": name, "path": path, "value": bad}
    marked = json.dumps(replaced(SOUND[name], path, "\N{PILCROW SIGN}"), ensure_ascii=False)
    column = marked.index('"\N{PILCROW SIGN}"') + 1
    columns = refusals(report(court, name, json.dumps(document)))
    court.counts["bad values"] += 1
    # A list of texts is refused at its item.
    if not any(column <= found <= column + len(json.dumps(bad)) for found in columns):
        court.bugs.append((f"Accord takes it, or refuses {columns} in place of {column}", case))
    if validator.is_valid(document):
        court.bugs.append(("the published schema takes it", case))


def judge_keys(court, name, schema, path):
    """An unknown key is answered by a list of those that are known."""
    mapping = functools.reduce(lambda value, step: value[step], path, SOUND[name])
    document = replaced(SOUND[name], path, {**mapping, "zzzzzzzz": 1})
    listed = re.search(r"the keys are: (.*)", report(court, name, json.dumps(document), "text"))
    court.counts["mappings"] += 1
    if not listed or set(listed[1].split(", ")) != set(schema["properties"]):
        court.bugs.append((f"Accord has the keys {listed and listed[1]}", {"file": name, "path": path}))


def mappings(schema, sound, path=()):
    """Every mapping with keys of its own, with a way to one in the sound file."""
    if "properties" in schema:
        yield path, schema
    for name, inner in schema.get("properties", {}).items():
        if name in sound:
            yield from mappings(inner, sound[name], path + (name,))
    for branch in schema.get("anyOf", []):
        if branch.get("type") == "object":
            yield from mappings(branch, sound, path)
    if isinstance(schema.get("additionalProperties"), dict):
        name = next(iter(sound))
        yield from mappings(schema["additionalProperties"], sound[name], path + (name,))
    if isinstance(schema.get("items"), dict) and isinstance(sound, list):
        yield from mappings(schema["items"], sound[0], path + (0,))


def described(schema, path=()):
    """The keys that a schema describes, where it describes them: `*` stands for any name or position."""
    for branch in schema.get("anyOf", []):
        yield from described(branch, path)
    for name, inner in schema.get("properties", {}).items():
        yield path + (name,)
        yield from described(inner, path + (name,))
    if isinstance(schema.get("additionalProperties"), dict):
        yield path + ("*",)
        yield from described(schema["additionalProperties"], path + ("*",))
    if isinstance(schema.get("items"), dict) and schema["items"].get("type") == "object":
        yield from described(schema["items"], path + ("*",))


def is_named(path, names):
    """Whether a path of a document is one of a schema."""
    return any(
        len(path) == len(name) and all(want in ("*", have) for want, have in zip(name, path)) for name in names)


def main():
    court = Court("configuration", pairs=0)
    for name, sound in SOUND.items():
        with open(os.path.join(DOCS, f"{name}.schema.json"), encoding="utf-8") as file:
            schema = json.load(file)
        jsonschema.Draft7Validator.check_schema(schema)
        validator = jsonschema.Draft7Validator(schema)
        found = refusals(report(court, name, json.dumps(sound)))
        if found or not validator.is_valid(sound):
            court.bugs.append((f"the sound file is refused: {found} {list(validator.iter_errors(sound))[:1]}", sound))
        names = list(described(schema))
        paths = list(keys(sound))
        for path in paths:
            if not is_named(path, names):
                court.bugs.append(("the published schema does not describe it", {"file": name, "path": path}))
        for described_path in names:
            if not any(is_named(path, [described_path]) for path in paths):
                court.bugs.append(("the sound file does not have it", {"file": name, "path": described_path}))
        for path in paths:
            value = functools.reduce(lambda inner, step: inner[step], path, sound)
            # What the values of settings may be is for the rules about clients.
            for bad in [["x"]] if "settings" in path[:-1] else bad_values(value):
                judge_value(court, name, validator, path, bad)
            court.counts["keys"] += 1
        for path, inner in mappings(schema, sound):
            judge_keys(court, name, inner, path)
    court.close()


if __name__ == "__main__":
    main()
