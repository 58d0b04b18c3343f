"""Accord's verdicts on JSON Schema against a party that is not ours: Python's jsonschema.

Of each pair of versions that Accord calls compatible, no instance may be valid under the old one and invalid under
the new one; of each that it calls incompatible, the witness has to be just that. What it leaves undecided is counted,
by the keywords that are there.
"""

import collections
import json
import multiprocessing
import re

import jsonschema

from court import Court, random_for
from json_evolution import evolve, subschemas
from json_faults import fault_of_jsonschema
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
        try:
            for schema in (old, new):
                VALIDATORS[schemas.draft].check_schema(schema)
                judge(schemas.draft, schema).is_valid({})
        except (jsonschema.SchemaError, RecursionError):
            continue
        old, new = (new, old) if rng.random() < 0.5 and isinstance(new, dict) else (old, new)
        return {"id": number, "format": "json", "draft": schemas.draft, "old": old, "new": new}


def judge(draft, schema):
    return VALIDATORS[draft](schema, format_checker=jsonschema.FormatChecker())


def check(job):
    """One pair, with Accord's answer to it."""
    seed, needs_witnesses, case, answer = job
    if "[endless-reference]" in answer.get("error", ""):
        return ["refused as endless"], [], []
    if "error" in answer:
        return ["unread"], [], [(f"Accord does not say: {answer['error']}", case)]
    old, new = judge(case["draft"], case["old"]), judge(case["draft"], case["new"])
    if answer["compatible"] is None:
        return ["undecided"], [], []
    made = Instances(random_for(seed, case["id"], "instances"), case["old"], case["new"])
    is_counterexample = lambda value: old.is_valid(value) and not new.is_valid(value)
    if answer["compatible"]:
        return check_instances(made, case, old, is_counterexample)
    return check_witnesses(answer, made, case, is_counterexample, needs_witnesses)


def check_instances(made, case, old, is_counterexample):
    counts, faults, bugs = ["yes"], [], []
    for value in made.some(case["old"], case["new"], INSTANCES_A_PAIR):
        if is_counterexample(value):
            fault = fault_of_jsonschema(case, value, is_counterexample)
            faults.append(fault) if fault else bugs.append((f"yes, but {json.dumps(value)} is refused", case))
            break
        counts.append("instances")
    return counts, faults, bugs


def check_witnesses(answer, made, case, is_counterexample, needs_witnesses):
    counts, faults, bugs = ["no"], [], []
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
    if any(map(is_counterexample, made.some(case["old"], case["new"], INSTANCES_A_PAIR))):
        counts.append("no, shown by an instance besides")
    return counts, faults, bugs


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
    with multiprocessing.Pool() as pool:
        cases = pool.starmap(pair, ((court.seed, number) for number in range(court.pairs)), chunksize=50)
        answers = court.answers(cases, "--level", "backward", "--content-model", "strict")
        report_undecided(cases, answers)
        jobs = ((court.seed, court.needs_witnesses, case, answers[case["id"]]) for case in cases)
        for outcome in pool.imap(check, jobs, chunksize=20):
            court.take(outcome)
    court.close()


if __name__ == "__main__":
    main()
