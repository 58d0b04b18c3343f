"""Accord's verdicts on cases out of public test suites, which lie beside the project, and its witnesses for them."""

import json
import os
import sys

import avro_pairs
import json_pairs
from court import Court

FOLDER = os.path.join(os.path.dirname(__file__), "../../../shared/corpus")
# Only the validator of that suite ignores the names of records; the reference does not.
NAME_MISMATCHES = ("avro-java-140", "avro-java-141")
# A record that needs another of itself: there is no message of it, so none to show.
ENDLESS = ("avro-java-112",)


def cases(file, format):
    with open(os.path.join(FOLDER, file + ".jsonl"), encoding="utf-8") as lines:
        for line in lines:
            found = json.loads(line)
            expected = found["compatible"] if format == "avro" else found["semantic"]
            case = {"id": found["id"], "format": format, "old": found["writer"], "new": found["reader"]}
            if format == "json":
                case["draft"] = found["draft"]
            yield case, expected and found["id"] not in NAME_MISMATCHES


def check(case, expected, answer):
    """Counts, faults and bugs of one case."""
    if answer["compatible"] is None and "error" not in answer:
        return ["undecided"], [], []
    if answer["compatible"] != expected:
        return [], [], [(f"expected {expected}, Accord says {answer['compatible']}: {answer.get('error')}", case)]
    if expected:
        return ["yes, as expected"], [], []
    counts, faults, bugs = ["no, as expected"], [], []
    if case["format"] == "json":
        json_pairs.check_witnesses(answer, case, True, counts, bugs)
        return counts, faults, bugs
    for found in [] if case["id"] in ENDLESS else answer["incompatibilities"]:
        avro_pairs.check_witness(found, case, counts, faults, bugs)
    return counts, faults, bugs


def main():
    if not os.path.isdir(FOLDER):
        sys.exit(print("corpus: skipped, there is none beside the project"))
    court = Court("corpus")
    for file, format in (("avro-java", "avro"), ("avro-python", "avro"), ("json-karapace", "json")):
        expected = list(cases(file, format))
        answers = court.answers([case for case, _ in expected], "--level", "backward", "--content-model", "strict")
        for case, verdict in expected:
            court.take(check(case, verdict, answers[case["id"]]))
    court.close()


if __name__ == "__main__":
    main()
