"""What `accord diff` and `accord log` write against `docs/diff.schema.json`: all of it is valid, and every event occurs."""

import glob
import json
import os
import subprocess
import sys

import jsonschema

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../.."))
FOLDERS = [ROOT] + sorted(glob.glob(os.path.join(ROOT, "Tests/AccordRulesTests/Changes/Fixtures/*")))


def written(accord, folder, *arguments):
    run = subprocess.run(
        [accord, *arguments, "--format", "json"], cwd=folder, capture_output=True, encoding="utf-8", timeout=600)
    if run.returncode not in (0, 1, 2) or not run.stdout:
        sys.exit(f"{folder}: accord {' '.join(arguments)} ended with {run.returncode}: {run.stderr}")
    return json.loads(run.stdout)


def main():
    accord = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/debug/accord")
    with open(os.path.join(ROOT, "docs/diff.schema.json"), encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    events, bugs, count = set(), [], 0
    for folder in FOLDERS:
        diff = written(accord, folder, "diff")
        events.update(contract["event"] for contract in diff["contracts"])
        there = [contract["name"] for contract in diff["contracts"] if contract["event"] != "deleted"]
        for value in [diff] + [written(accord, folder, "log", name) for name in there]:
            count += 1
            bugs += [f"{folder}: {error.json_path}: {error.message}" for error in validator.iter_errors(value)]
    bugs += [f"no contract was {event}" for event in schema["$defs"]["contract"]["properties"]["event"]["enum"]
             if event not in events]
    print(f"diff schema: {count} documents", *bugs, sep="\n")
    sys.exit(1 if bugs or count < 10 else 0)


if __name__ == "__main__":
    main()
