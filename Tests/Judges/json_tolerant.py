"""Accord's verdicts on JSON Schema under the content model `tolerant`, against Python's jsonschema.

A yes is held against messages of the writer as producers emit them: without undeclared names where an object declares
any, with any names where it is a map. What `optional-only` passes and `full-transitive` refuses has to be explained by
optional properties that were added or removed, and nothing else: the refused message without the names that only one
version declares has to be accepted. Of every no, the witness is legal for the writer and refused by the reader.
"""

import collections
import functools
import json

import jsonschema

from court import Court, on_every_core, random_for
from json_evolution import evolve
from json_faults import breaks_jsonschema
from json_instances import Instances
from json_pairs import VALIDATORS, judge
from json_places import as_both_know, as_emitted, holds_for, lenient
from json_schemas import DRAFTS, NAMES, Schemas

INSTANCES_A_PAIR = 60


class OpenSchemas(Schemas):
    """More of what content models turn on: maps, counts of properties, names, and choices that overlap."""

    def schema(self, depth):
        rng = self.rng
        if depth > 0 and rng.random() < 0.35:
            return rng.choice([self.map, self.counted, self.overlapping, self.variants, self.dependent])(depth)
        return super().schema(depth)

    def map(self, depth):
        rng = self.rng
        schema = {"type": "object"}
        if rng.random() < 0.6:
            schema["additionalProperties"] = rng.choice([True, self.schema(depth - 1)])
        return schema | self.some(self.object_keywords(depth), chance=0.2)

    def counted(self, depth):
        schema = self.object(depth)
        known = len(schema.get("properties", {}))
        schema["minProperties"] = self.rng.choice([1, known, known + 1])
        return schema

    def overlapping(self, depth):
        """Branches of which several may take the same value."""
        rng = self.rng
        pairs = [
            [{"type": "integer"}, {"type": "number"}], [{"type": "string"}, {"type": "string", "minLength": 2}],
            [{"type": "array", "items": {"type": "integer"}}, {"type": "array", "items": {"type": "number"}}],
            [{"required": [rng.choice(NAMES)]}, {"required": [rng.choice(NAMES)]}],
            [self.object(depth - 1), self.object(depth - 1)],
        ]
        branches = rng.choice(pairs)
        return {rng.choice(["oneOf", "oneOf", "anyOf"]): branches if rng.random() < 0.8 else branches[:1]}

    def variants(self, depth):
        """Branches with a tag, as people write inheritance."""
        branches = []
        for tag in ("a", "b"):
            branch = self.object(depth - 1)
            branch.setdefault("properties", {})["kind"] = {"enum": [tag]}
            branch["required"] = sorted({"kind", *branch.get("required", [])})
            branches.append(branch)
        return {"oneOf": branches}

    def dependent(self, depth):
        schema = self.object(depth)
        key = "dependentRequired" if self.at_least("2019-09") else "dependencies"
        schema[key] = {self.rng.choice(NAMES): [self.rng.choice(NAMES + ["undeclared"])]}
        return schema


def pair(seed, number):
    rng = random_for(seed, number)
    while True:
        schemas = OpenSchemas(rng, rng.choice(DRAFTS))
        old = schemas.document()
        new = evolve(old, schemas)
        if any(map(breaks_jsonschema, (old, new))) or not isinstance(old, dict) or not isinstance(new, dict):
            continue
        try:
            for schema in (old, new):
                VALIDATORS[schemas.draft].check_schema(schema)
                judge(schemas.draft, schema).is_valid({})
        except (jsonschema.SchemaError, RecursionError):
            continue
        return {"id": number, "format": "json", "draft": schemas.draft, "old": old, "new": new}


def sides(case, direction):
    """The writer and the reader."""
    return (case["old"], case["new"]) if direction == "backward" else (case["new"], case["old"])


def check(seed, _, case, answers):
    counts, bugs = [], []
    for direction in ("backward", "forward"):
        answer = answers[direction]
        if "error" in answer or answer["compatible"] is None:
            counts.append("unread" if "error" in answer else "undecided")
        elif answer["compatible"]:
            check_yes(seed, case, direction, counts, bugs)
        else:
            check_no(answer, case, direction, counts, bugs)
    optional_only, full = answers["optional-only"], answers["full-transitive"]
    if optional_only.get("compatible") and full.get("compatible") is False:
        check_explained(full, case, counts, bugs)
    return counts, [], bugs


def check_yes(seed, case, direction, counts, bugs):
    writer, reader = sides(case, direction)
    made = Instances(random_for(seed, case["id"], direction), writer, reader)
    is_legal, is_taken = judge(case["draft"], writer).is_valid, judge(case["draft"], lenient(reader)).is_valid
    holds = holds_for(functools.partial(judge, case["draft"]))
    counts.append("yes")
    for value in made.some(writer, reader, INSTANCES_A_PAIR):
        if not is_legal(value):
            continue
        emitted = as_emitted(value, writer, holds)
        # Without what made it valid, it may be undeclared no longer.
        if not is_legal(emitted) or as_emitted(emitted, writer, holds) != emitted:
            continue
        counts.append("messages of writers")
        if not is_taken(emitted) and not judge(case["draft"], reader).is_valid(emitted):
            bugs.append((f"{direction}: yes, but {json.dumps(emitted)} is refused", case))
            return


def check_no(answer, case, direction, counts, bugs):
    writer, reader = sides(case, direction)
    is_legal, is_taken = judge(case["draft"], writer).is_valid, judge(case["draft"], reader).is_valid
    for found in answer["incompatibilities"]:
        if found["rule"] == "undecided":
            continue
        message = found["witness"] and found["witness"]["message"]
        if found["witness"] is None or not is_legal(message) or is_taken(message):
            bugs.append((f"{direction}: no, but {json.dumps(message)} shows nothing", case))
        else:
            counts.append("witnesses confirmed by jsonschema")


def check_explained(full, case, counts, bugs):
    for found in full["incompatibilities"]:
        direction = found["direction"]
        writer, reader = sides(case, direction)
        if found["rule"] == "undecided" or found["witness"] is None:
            continue
        holds = holds_for(functools.partial(judge, case["draft"]))
        message = as_both_know(
            found["witness"]["message"], writer, reader, holds, keeps_others=direction == "backward")
        if judge(case["draft"], writer).is_valid(message) and not judge(case["draft"], reader).is_valid(message):
            bugs.append((f"{direction}: optional-only passes {json.dumps(message)}, full-transitive refuses it", case))
            return
        counts.append("explained by optional properties")


def main():
    court = Court("json tolerant", pairs=400)
    cases = list(on_every_core(functools.partial(pair, court.seed), range(court.pairs)))
    questions = {
        "backward": ["--level", "backward", "--content-model", "tolerant"],
        "forward": ["--level", "forward", "--content-model", "tolerant"],
        "optional-only": ["--level", "optional-only"], "full-transitive": ["--level", "full-transitive"],
    }
    answers = collections.defaultdict(dict)
    for name, options in questions.items():
        for id, answer in court.answers(cases, *options).items():
            answers[id][name] = answer
    court.take_all(check, cases, answers)
    court.close()


if __name__ == "__main__":
    main()
