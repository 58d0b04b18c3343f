"""Accord's verdicts on JSON Schema against a party that is not ours: Python's jsonschema.

Of each pair of versions that Accord calls compatible, no instance may be valid under the old one and invalid under
the new one; of each that it calls incompatible, the witness has to be just that. What it leaves undecided is counted,
by the keywords that are there.
"""

import collections
import functools
import json
import re

import jsonschema

from court import Court, on_every_core, random_for
from json_evolution import evolve, subschemas
from json_faults import breaks_jsonschema, fault_of_jsonschema, with_python_patterns
from json_instances import Instances
from json_schemas import DRAFTS, Schemas

INSTANCES_A_PAIR = 60
VALIDATORS = dict(zip(DRAFTS, [
    jsonschema.Draft4Validator, jsonschema.Draft6Validator, jsonschema.Draft7Validator,
    jsonschema.Draft201909Validator, jsonschema.Draft202012Validator,
]))


def pair(seed, number):
    """Two versions of one schema, and their draft."""
    rng = random_for(seed, number)
    while True:
        schemas = Schemas(rng, rng.choice(DRAFTS))
        old = schemas.document()
        new = evolve(old, schemas)
        if any(map(breaks_jsonschema, (old, new))):
            continue
        try:
            for schema in (old, new):
                VALIDATORS[schemas.draft].check_schema(schema)
                judge(schemas.draft, schema).is_valid({})
        except (jsonschema.SchemaError, RecursionError):
            continue
        old, new = (new, old) if rng.random() < 0.5 and isinstance(new, dict) else (old, new)
        return {"id": number, "format": "json", "draft": schemas.draft, "old": old, "new": new}


def judge(draft, schema):
    return VALIDATORS[draft](with_python_patterns(schema), format_checker=jsonschema.FormatChecker())


def check(seed, needs_witnesses, case, answer):
    """One pair, with Accord's answer to it."""
    if "[endless-reference]" in answer.get("error", ""):
        return ["refused as endless"], [], []
    if "error" in answer:
        return ["unread"], [], [(f"Accord does not say: {answer['error']}", case)]
    if answer["compatible"] is None:
        return ["undecided"], [], []
    counts, faults, bugs = ["yes" if answer["compatible"] else "no"], [], []
    made = Instances(random_for(seed, case["id"], "instances"), case["old"], case["new"])
    instances = made.some(case["old"], case["new"], INSTANCES_A_PAIR)
    is_counterexample = counterexamples(case)
    if answer["compatible"]:
        check_instances(instances, case, is_counterexample, counts, faults, bugs)
    else:
        check_witnesses(answer, case, needs_witnesses, counts, bugs)
        if any(map(is_counterexample, instances[:20])):
            counts.append("no, shown by an instance besides")
    return counts, faults, bugs


def counterexamples(case):
    """Tells the instances that are valid under the old schema and not under the new one."""
    old, new = judge(case["draft"], case["old"]), judge(case["draft"], case["new"])
    return lambda value: old.is_valid(value) and not new.is_valid(value)


def check_instances(instances, case, is_counterexample, counts, faults, bugs):
    for value in instances:
        if is_counterexample(value):
            fault = fault_of_jsonschema(case, value, is_counterexample)
            faults.append(fault) if fault else bugs.append((f"yes, but {json.dumps(value)} is refused", case))
            return
        counts.append("instances")


def check_witnesses(answer, case, needs_witnesses, counts, bugs):
    is_counterexample = counterexamples(case)
    for found in answer["incompatibilities"]:
        if found["rule"] == "undecided":
            continue
        if found["witness"] is None:
            bugs += [(f"no witness: {found['message']}", case)] if needs_witnesses else []
            counts.append("without witness")
        elif is_counterexample(found["witness"]["message"]):
            counts.append("witnesses confirmed by jsonschema")
        else:
            bugs.append((f"the witness {json.dumps(found['witness']['message'])} shows nothing", case))


def report_undecided(cases, answers):
    """How often a pair with a keyword in it is left undecided."""
    seen, undecided = collections.Counter(), collections.Counter()
    for case in cases:
        keywords = {key for side in ("old", "new") for each in subschemas(case[side]) for key in each}
        seen.update(keywords)
        if answers[case["id"]]["compatible"] is None:
            undecided.update(keywords)
    rates = sorted(((undecided[key] / seen[key], key) for key in seen if undecided[key]), reverse=True)
    print("  undecided with: " + ", ".join(f"{key} {rate:.0%} of {seen[key]}" for rate, key in rates))
    whys = collections.Counter(
        re.sub(r".*undecided: ", "", found["message"]) for answer in answers.values()
        for found in answer["incompatibilities"] if found["rule"] == "undecided")
    for why, count in whys.most_common(20):
        print(f"  undecided because: {why}: {count}")


def main():
    court = Court("json pairs")
    cases = list(on_every_core(functools.partial(pair, court.seed), range(court.pairs)))
    answers = court.answers(cases, "--level", "backward", "--content-model", "strict")
    report_undecided(cases, answers)
    court.take_all(check, cases, answers)
    court.close()


if __name__ == "__main__":
    main()
